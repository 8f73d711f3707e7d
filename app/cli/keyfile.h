// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "runend.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

class Console;

/// Returns the bytes of the key file \a path (`-`: standard input), at most 64 KiB: a longer file
/// is no key. Waits for a pipe until an interrupt. If standard input is a terminal, asks on
/// \a console and reads one line without echo. The error, how the run ends, does not contain the
/// path, because a user may give the key itself by mistake.
[[nodiscard]] Expected<QByteArray, RunEnd> readKeyFile(const QString &path, Console &console);
