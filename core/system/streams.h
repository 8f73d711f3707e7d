// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"

#include <QtCore/qbytearray.h>

#include <chrono>
#include <optional>

// Pipes and terminals, by the number of their descriptor, whose other end may take its time.

inline constexpr int StandardInput = 0;
inline constexpr int StandardOutput = 1;
inline constexpr int StandardError = 2;

[[nodiscard]] bool isTerminal(int stream);
/// Returns how many characters a line of the terminal has; 0 if \a stream is none, or does not say.
[[nodiscard]] int terminalWidth(int stream);
/// Discards what was typed and not yet read.
void discardInput(int terminal);

/// Returns whether \a stream has something to read, its end included; waits for at most
/// \a patience.
[[nodiscard]] bool isReadable(int stream, std::chrono::milliseconds patience);

/// Reads up to and with \a end, or to the end of the stream, and little more than \a most bytes.
/// Returns what there was once \a isStopped, which is asked every 50 ms. The error is the system's
/// number.
[[nodiscard]] Expected<QByteArray, int> readUpTo(std::optional<char> end, int stream,
                                                 qsizetype most, const StopToken &isStopped);

/// Writes as many of \a bytes as there is room for, and returns how many; waits for room for at
/// most \a patience in a stream that does not wait by itself. The error is the system's number:
/// ETIMEDOUT if there was no room.
[[nodiscard]] Expected<qint64, int> writeSome(int stream, QByteArrayView bytes,
                                              std::chrono::milliseconds patience);
