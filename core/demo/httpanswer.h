// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"

/// A complete answer, before it is turned into bytes. Plain data.
struct HttpAnswer
{
    int status = 200;
    QByteArray body = {};
    /// Sent in addition to Content-Type and Content-Length, in this order.
    QList<HttpHeader> headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
};

/// Returns the phrase of RFC 9110 §15 for \a status; "Status" for a status it does not define.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// Returns status line, header and empty line of an answer whose body has \a bodySize bytes.
[[nodiscard]] QByteArray answerHead(const HttpAnswer &answer, qint64 bodySize, bool keepAlive);

/// Returns the whole answer; Content-Length is the size of its body.
[[nodiscard]] QByteArray answerBytes(const HttpAnswer &answer, bool keepAlive = true);
