// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "text/privatetext.h"

#include <QtCore/qstring.h>

#include <chrono>

/// The words of the request log, in the language of the installed translator. Pure functions.
namespace RequestText {

/// Returns "GET /v1/outages".
[[nodiscard]] QString request(HttpMethod method, const QString &path);
/// Returns "500" or "no answer".
[[nodiscard]] QString status(const AttemptRecord &attempt);
/// Returns why it failed and what follows: "retry 2 of 5 in 1.4 s: server error". Empty for
/// success.
[[nodiscard]] QString note(const AttemptRecord &attempt);
/// Returns the bytes transferred: "12 kB", for a POST "↑ 1.4 kB".
[[nodiscard]] QString size(const AttemptRecord &attempt);
/// Returns a time span: "0.21 s".
[[nodiscard]] QString seconds(std::chrono::milliseconds span, int digits);
/// Returns a failure in two or three words.
[[nodiscard]] QString reason(const ApiError &error);
/// Returns "GET /v1/outages: server error, retry 2 of 5 in 1.4 s".
/// With hidden ids without the request.
[[nodiscard]] QString countdown(const RetryNotice &notice, std::chrono::milliseconds left,
                                Ids ids = Ids::Shown);
/// Returns the attempt as one line to paste, with date, zone and full address.
[[nodiscard]] QString line(const AttemptRecord &attempt, const QString &origin);

/// Returns the attempt as a command for a POSIX shell, which takes the key from the environment:
/// the key is never part of the text. \a origin is `http://host:port`.
[[nodiscard]] QString curl(const AttemptRecord &attempt, const QString &origin);
/// Returns \a text, which may contain any characters, as one word of a POSIX shell (IEEE 1003.1,
/// 2.2.2 single quotes).
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace RequestText
