// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/sourcetree.h"

/// What one file owes the style of the house: at most 400 lines, functions of core, ui and app at
/// most 50, a licence line on top, `#pragma once`, nothing put off, no fixed wait or skip in tests.
QList<Breach> styleBreaches(const SourceTree &tree, const QString &path);
