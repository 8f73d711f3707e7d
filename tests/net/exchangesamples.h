// SPDX-License-Identifier: MIT
#pragma once

#include "net/attemptverdict.h"

#include <QtCore/qmetatype.h>

Q_DECLARE_METATYPE(Exchange)

/// Requests, and what was seen of attempts at them.
namespace exchanges {

using Error = QNetworkReply::NetworkError;

inline constexpr HttpInstant Now = std::chrono::sys_days{std::chrono::year{2024} / 3 / 1};

inline ApiRequest get()
{
    return {.url = QUrl(QStringLiteral("https://example.org/v1/outages")),
            .key = *ApiKey::parse("canary-key")};
}

inline ApiRequest post()
{
    ApiRequest request = get();
    request.method = HttpMethod::Post;
    request.body = "[]";
    return request;
}

/// A complete answer with a length, to a POST of which everything left.
inline Exchange answer(int status, const QByteArray &body = "{}")
{
    Exchange exchange;
    exchange.status = status;
    exchange.framing = Framing::Length;
    exchange.contentLength = body.size();
    exchange.bytesReceived = body.size();
    exchange.body = body;
    exchange.bytesSent = 2;
    exchange.bytesToSend = 2;
    // Any of the codes that Qt derives from a status will do here.
    exchange.error = status >= 400 ? Error::UnknownServerError : Error::NoError;
    return exchange;
}

inline Exchange cut(Exchange exchange)
{
    ++exchange.contentLength;
    exchange.error = Error::RemoteHostClosedError;
    return exchange;
}

inline Exchange stopped(StopReason reason, int status = 0)
{
    Exchange exchange = answer(status, {});
    exchange.stop = reason;
    return exchange;
}

inline Exchange broken(Error error)
{
    Exchange exchange = answer(0, {});
    exchange.error = error;
    return exchange;
}

inline Exchange unsent(Exchange exchange)
{
    exchange.bytesSent = 0;
    return exchange;
}

} // namespace exchanges
