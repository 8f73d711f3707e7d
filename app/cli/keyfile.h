// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

class Console;

/// The bytes of the key file \a path (`-`: standard input), at most 64 KiB of them: more is no
/// key. Waits for a pipe, until an interrupt comes. Where standard input is a terminal, it is asked
/// for on \a console, and one line is read that the terminal does not show. The error is a sentence
/// that does not name the path, because the key itself is what is given by mistake in its place.
[[nodiscard]] Expected<QByteArray, QString> readKeyFile(const QString &path, Console &console);
