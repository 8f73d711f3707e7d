// SPDX-License-Identifier: MIT
#pragma once

#include "net/apirequest.h"
#include "net/bodyreader.h"

#include <QtNetwork/qnetworkreply.h>

#include <chrono>
#include <optional>

/// Why the program ended an attempt.
enum class StopReason : quint8 {
    None,
    Cancelled,
    Silence,      ///< no byte was sent or received for too long
    AttemptLimit, ///< the attempt took too long
    Deadline,     ///< the whole request took too long
    TooLarge,     ///< more bytes than allowed
    Encoded,      ///< a Content-Encoding that was not asked for
    Reader,       ///< the reader refused the body; see `fault`
    Enough,       ///< an error body is longer than what is kept
};

/// How the answer marks the end of its body (RFC 9112 §6.3).
enum class Framing : quint8 { Length, Chunked, UntilClose };

/// What was observed of one attempt, not yet interpreted. A value type.
struct Exchange
{
    StopReason stop = StopReason::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText = {};
    /// 0 if no head was received.
    int status = 0;
    Framing framing = Framing::UntilClose;
    qint64 contentLength = -1;
    QByteArray contentEncoding = {};
    QByteArray location = {};
    QByteArray retryAfter = {};
    QByteArray date = {};
    QByteArray server = {};
    QByteArray via = {};
    QByteArray proxyStatus = {};
    /// The proxy that failed, by nameOf(); empty if none did.
    QString proxy = {};
    /// Body bytes received, and how many of them were kept.
    qint64 bytesReceived = 0;
    QByteArray body = {};
    std::optional<BodyFault> fault = {};
    /// Body bytes of the request that may have been sent, and the size of the body.
    qint64 bytesSent = 0;
    qint64 bytesToSend = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Returns whether head and body of the answer arrived completely, as far as HTTP can tell.
[[nodiscard]] bool isComplete(const Exchange &exchange);
