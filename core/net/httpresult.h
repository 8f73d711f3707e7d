// SPDX-License-Identifier: MIT
#pragma once

#include "net/answerremark.h"
#include "net/apierror.h"
#include "net/apirequest.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <optional>

/// The outcome of a POST over all attempts (design: network.md, the life of a submission).
enum class PostOutcome : quint8 {
    Accepted,
    Rejected, ///< the server definitely refused
    GaveUp,   ///< every attempt that sent bytes was answered, and none was accepted
    NotSent,  ///< no byte of the body was sent
    Unknown,  ///< bytes were sent, and no reliable answer was received
};

/// One line of the request log: one attempt. A value type without secrets.
struct AttemptRecord
{
    int number = 1; ///< 1 is the first
    int of = 1;     ///< the maximum number of attempts
    HttpMethod method = HttpMethod::Get;
    QString path = {};
    int status = 0; ///< 0 where no answer came
    std::optional<ApiError> error = {};
    qint64 bytesReceived = 0;
    std::optional<qint64> bytesSent = 0; ///< bytes of the body that may have been sent; nullopt if
                                         ///< not known
    QDateTime started = {};              ///< UTC
    std::chrono::milliseconds elapsed{0};
    /// The pause before the next attempt; nullopt if there is no next attempt.
    std::optional<std::chrono::milliseconds> wait = {};
    /// The outcome of the POST over all attempts if no attempt follows; nullopt for a GET, and if
    /// it is not known.
    std::optional<PostOutcome> outcome = {};
    /// What the answer to an accepted POST says besides the success.
    std::optional<AnswerRemark> remark = {};

    friend bool operator==(const AttemptRecord &, const AttemptRecord &) = default;
};

/// Announces another attempt. A value type.
struct RetryNotice
{
    int failed = 1; ///< the number of the failed attempt; the next one is one higher
    int of = 1;
    HttpMethod method = HttpMethod::Get;
    QString path = {};
    ApiError why = {};
    std::chrono::milliseconds wait{0};
    QDateTime until = {}; ///< UTC

    friend bool operator==(const RetryNotice &, const RetryNotice &) = default;
};

/// Why there was no further attempt.
enum class StoppedBy : quint8 {
    Verdict,    ///< success, or a failure that another attempt would not change
    Attempts,   ///< the last allowed attempt failed
    Deadline,   ///< no time is left for another attempt
    RetryAfter, ///< the server asks for a longer pause than we wait
    Cancel,
    Gate,
};

/// The end of a request. A value type without secrets.
struct HttpResult
{
    HttpMethod method = HttpMethod::Get;
    /// nullopt if the request succeeded.
    std::optional<ApiError> error = {};
    /// Status of the last attempt; 0 if there was no answer.
    int status = 0;
    /// The last answer to a POST, or the last error body, bounded. The body of a successful GET
    /// went to its reader.
    QByteArray body = {};
    /// Set only for a POST.
    std::optional<PostOutcome> outcome = {};
    /// Whether any byte of a POST's body may have been sent, in any attempt.
    bool bodyLeft = false;
    StoppedBy stoppedBy = StoppedBy::Verdict;
    QList<AttemptRecord> attempts = {};
    /// Includes the pauses, but not the time spent in the gate.
    std::chrono::milliseconds elapsed{0};

    friend bool operator==(const HttpResult &, const HttpResult &) = default;
};

Q_DECLARE_METATYPE(AttemptRecord)
Q_DECLARE_METATYPE(RetryNotice)
Q_DECLARE_METATYPE(HttpResult)
