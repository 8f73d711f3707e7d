// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>
#include <QtCore/qstring.h>

#include <functional>

/// Fills what it is given; whether all of it was taken.
using ExportWriter = std::function<bool(QIODevice &)>;

/// Writes what \a write gives to \a path; what is wrong, or an empty text. A file is there whole
/// or as it was before; a new one is for its owner only. What is no file (a device, a pipe) is
/// never replaced but written into, and a pipe must have a reader; see ignoreWriteSignals() for one
/// that goes away. Blocks; any thread.
[[nodiscard]] QString writeExport(const QString &path, const ExportWriter &write);
