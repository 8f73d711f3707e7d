// SPDX-License-Identifier: MIT
#pragma once

#include "net/answerremark.h"
#include "net/apierror.h"
#include "net/apirequest.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <optional>

/// What became of a POST, all attempts together (design: network.md, the life of a submission).
enum class PostOutcome : quint8 {
    Accepted,
    Rejected, ///< a definite no
    GaveUp,   ///< every attempt that sent anything was answered, and none accepted
    NotSent,  ///< no byte of the body ever left
    Unknown,  ///< bytes left, and no answer came that can be relied on
};

/// One line of the request log: one attempt. A value type without secrets.
struct AttemptRecord
{
    int number = 1; ///< 1 is the first
    int of = 1;     ///< how many there may be
    HttpMethod method = HttpMethod::Get;
    QString path = {};
    int status = 0; ///< 0 where no answer came
    std::optional<ApiError> error = {};
    qint64 bytesReceived = 0;
    std::optional<qint64> bytesSent = 0; ///< of the body; they may have left. Nothing: not known
    QDateTime started = {};              ///< UTC
    std::chrono::milliseconds elapsed{0};
    /// The pause that follows, where another attempt does.
    std::optional<std::chrono::milliseconds> wait = {};
    /// What has become of the POST, all attempts together, if none follows this one. Nothing for a
    /// GET, and where it is not known.
    std::optional<PostOutcome> outcome = {};
    /// What the answer to an accepted POST says beside its yes.
    std::optional<AnswerRemark> remark = {};

    friend bool operator==(const AttemptRecord &, const AttemptRecord &) = default;
};

/// Another attempt is due. A value type.
struct RetryNotice
{
    int failed = 1; ///< the attempt that failed; the next is one more
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
    Deadline,   ///< no time for another one
    RetryAfter, ///< the server asks for a longer pause than we wait
    Cancel,
    Gate,
};

/// The end of a request. A value type without secrets.
struct HttpResult
{
    HttpMethod method = HttpMethod::Get;
    /// Nothing where it succeeded.
    std::optional<ApiError> error = {};
    /// Of the last attempt; 0 where no answer came.
    int status = 0;
    /// The last answer to a POST, or the last error body, bounded. The body of a successful GET
    /// went to its reader.
    QByteArray body = {};
    /// Set for a POST.
    std::optional<PostOutcome> outcome = {};
    /// Whether any byte of a POST's body may have left, in any attempt.
    bool bodyLeft = false;
    StoppedBy stoppedBy = StoppedBy::Verdict;
    QList<AttemptRecord> attempts = {};
    /// Waits included, the time spent in the gate not.
    std::chrono::milliseconds elapsed{0};

    friend bool operator==(const HttpResult &, const HttpResult &) = default;
};

Q_DECLARE_METATYPE(AttemptRecord)
Q_DECLARE_METATYPE(RetryNotice)
Q_DECLARE_METATYPE(HttpResult)
