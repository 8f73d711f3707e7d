// SPDX-License-Identifier: MIT
#pragma once

#include "support/script.h"

/// Short scripts that tables of scenarios are written in. Each waits for the whole request.
namespace play {

/// A well-formed answer, then the end of the connection.
[[nodiscard]] Script answer(int status, const QByteArray &body = "{}",
                            const QList<HttpHeader> &headers = {});
/// \a bytes as they are, then the end of the connection.
[[nodiscard]] Script raw(const QByteArray &bytes);
/// The same, and the connection stays as it is.
[[nodiscard]] Script rawAndSilent(const QByteArray &bytes);
/// \a bytes in pieces of 1 to 7 bytes, as \a seed has it, then the end of the connection.
[[nodiscard]] Script scattered(const QByteArray &bytes, unsigned seed);
/// Status line, \a fields (each with its CRLF), the empty line.
[[nodiscard]] QByteArray head(const char *status, const QByteArray &fields = {});

} // namespace play
