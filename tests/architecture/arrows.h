// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/sourcetree.h"

/// The room a file belongs to: `core/net/x.h` is in "net", `ui/window/x.h` in "ui/window",
/// `app/cli/x.h` in "app"; empty elsewhere.
QString roomOf(const QString &path);

/// Includes of one file of `core`, `ui` or `app` that go against the table of rooms, that name
/// no file of the tree, or that take more than values where only values are allowed.
QList<Breach> forbiddenArrows(const SourceTree &tree, const QString &path);
