// SPDX-License-Identifier: MIT
#pragma once

#include "net/apirequest.h"
#include "net/bodyreader.h"

#include <QtNetwork/qnetworkreply.h>

#include <chrono>
#include <optional>

/// Why an attempt was ended from our side.
enum class StopReason : quint8 {
    None,
    Cancelled,
    Silence,      ///< nothing moved for too long
    AttemptLimit, ///< the attempt took too long
    Deadline,     ///< the whole request took too long
    TooLarge,     ///< more bytes than allowed
    Encoded,      ///< a Content-Encoding that was not asked for
    Reader,       ///< the reader refused the body; see `fault`
    Enough,       ///< an error body went on past what is kept
};

/// How the answer says where its body ends (RFC 9112 §6.3).
enum class Framing : quint8 { Length, Chunked, UntilClose };

/// What was seen of one attempt, not yet judged. A value type.
struct Exchange
{
    StopReason stop = StopReason::None;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText = {};
    /// 0 where no head came.
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
    /// Body bytes that arrived, and those of them that were kept.
    qint64 bytesReceived = 0;
    QByteArray body = {};
    std::optional<BodyFault> fault = {};
    /// Body bytes of the request that may have left, of how many.
    qint64 bytesSent = 0;
    qint64 bytesToSend = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Whether head and body of the answer arrived in full, as far as HTTP can tell.
[[nodiscard]] bool isComplete(const Exchange &exchange);
