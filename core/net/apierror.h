// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

/// What went wrong with a request. Words for people are made from it, elsewhere.
enum class ErrorKind : quint8 {
    Unreachable,       ///< refused, host unknown, reset, or closed without an answer
    Timeout,           ///< silence for too long, or one attempt taking too long
    Deadline,          ///< the whole request, waits included, took too long
    Tls,               ///< the secure connection could not be trusted or made
    NotHttp,           ///< something answered, but not in HTTP
    Redirected,        ///< any 3xx; `target` names where to
    KeyRefused,        ///< 401 or 403
    NotFound,          ///< 404
    Refused,           ///< any other 4xx that is final
    TryLater,          ///< 408 or 425
    Throttled,         ///< 429, and 503 with Retry-After
    ServerError,       ///< 5xx
    UnexpectedStatus,  ///< a final 1xx, a 2xx but 200 to a GET, a success without JSON to a POST
    Truncated,         ///< the answer ended before its end
    Unreadable,        ///< a complete 200 that its reader refused
    Encoded,           ///< a Content-Encoding that was not asked for
    TooLarge,          ///< more bytes, or more content, than allowed
    RetryAfterTooLong, ///< the server asks for a longer pause than we wait; see `retryAfter`
    Cancelled,         ///< abort() was called
    NotAllowed,        ///< the gate kept an attempt from starting; `detail` is its reason
};

/// What kind and status alone do not say.
enum class ErrorClue : quint8 {
    None,
    UnprovenEnd, ///< a yes without a body, and nothing proves that none was to come
    Proxy,       ///< the proxy that requests go through failed, not the API
};

/// Why a request, or one attempt of it, failed. A value type; holds no secret.
struct ApiError
{
    ErrorKind kind = ErrorKind::Unreachable;
    /// The status of the last answer, 0 where none came.
    int httpStatus = 0;
    /// For the log: technical, English, one line.
    QString detail = {};
    /// The API's own `{"message": …}`: plain text, at most 200 characters, no control characters.
    QString serverMessage = {};
    /// The address that a 3xx points at, as it was sent; empty otherwise.
    QString target = {};
    /// The pause that the server asked for, where it did.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// Where in the body the reader stumbled (`Unreadable`), -1 where that says nothing.
    qint64 offset = -1;
    ErrorClue clue = ErrorClue::None;
    /// What calls itself the author of a 502 or 504, which is never the API; often empty.
    QString intermediary = {};

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

Q_DECLARE_METATYPE(ApiError)

/// The `message` of an error body, cleaned as `ApiError::serverMessage` promises; empty where
/// \a body is not an object with such a text. RFC 8259; read tolerantly.
[[nodiscard]] QString serverMessageIn(const QByteArray &body);

/// \a text on one line: control and format characters (the bidirectional ones among them) cut
/// out, at most \a limit UTF-16 units, no half of a surrogate pair.
[[nodiscard]] QString plainLine(const QString &text, qsizetype limit);
