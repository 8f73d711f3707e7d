// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <chrono>
#include <optional>

/// An instant with a resolution of one second, as in HTTP.
using HttpInstant = std::chrono::sys_seconds;

/// Reads an HTTP-date in any of its three forms (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`,
/// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. A two-digit year means the one
/// that is not more than 50 years after \a now. Returns nullopt for any other text.
[[nodiscard]] std::optional<HttpInstant> parseHttpDate(QByteArrayView text, HttpInstant now);

/// Reads Retry-After (RFC 9110 §10.2.3): delta-seconds, or a date, which counts from the answer's
/// own \a date so that a wrong clock does not matter, or from \a now if there is no \a date.
/// Returns 0 or more, at most a year; nullopt if \a retryAfter is neither.
[[nodiscard]] std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &retryAfter, const QByteArray &date, HttpInstant now);
