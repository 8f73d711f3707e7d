// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/sourcetree.h"

/// What one file owes the style of the house: a licence line on top, `#pragma once`, nothing put
/// off, no single instance of a class, no tabs, no fixed wait or skip in tests; and what moc writes
/// for a header is compiled with the header's source.
QList<Breach> styleBreaches(const SourceTree &tree, const QString &path);
