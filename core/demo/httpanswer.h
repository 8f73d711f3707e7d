// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"

/// A complete answer, before it is turned into bytes. Plain data.
struct HttpAnswer
{
    int status = 200;
    QByteArray body = {};
    /// Sent beside Content-Type and Content-Length, in this order.
    QList<HttpHeader> headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
};

/// The words that RFC 9110 §15 has for \a status; "Status" for one it does not know.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// Status line, header and the empty line of an answer whose body has \a bodySize bytes.
[[nodiscard]] QByteArray answerHead(const HttpAnswer &answer, qint64 bodySize, bool keepAlive);

/// The whole answer; Content-Length is that of its body.
[[nodiscard]] QByteArray answerBytes(const HttpAnswer &answer, bool keepAlive = true);
