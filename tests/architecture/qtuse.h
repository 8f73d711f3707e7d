// SPDX-License-Identifier: MIT
#pragma once

#include "architecture/sourcetree.h"

#include <functional>

/// Names the Qt module a header belongs to, such as "QtGui"; empty for what is not Qt's.
using QtModuleOf = std::function<QString(const QString &header)>;

/// Looks headers up among those of the Qt that these tests are built with.
QtModuleOf installedQtModules();

/// Uses of Qt or POSIX in one file that its room must do without: a screen in core, SQL outside the
/// journal's room, JSON or the network in ui, files and objects in the domain.
QList<Breach> forbiddenQt(const SourceTree &tree, const QString &path, const QtModuleOf &moduleOf);
