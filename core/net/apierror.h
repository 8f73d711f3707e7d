// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

/// The kind of a failed request. The texts for the user are made from it elsewhere.
enum class ErrorKind : quint8 {
    Unreachable,       ///< refused, host unknown, reset, or closed without an answer
    Timeout,           ///< silence for too long, or one attempt taking too long
    Deadline,          ///< the whole request, waits included, took too long
    Tls,               ///< the secure connection could not be trusted or made
    NotHttp,           ///< something answered, but not in HTTP
    Redirected,        ///< any 3xx; `target` is the new address
    KeyRefused,        ///< 401 or 403
    NotFound,          ///< 404
    Refused,           ///< any other 4xx that is final
    TryLater,          ///< 408 or 425
    Throttled,         ///< 429, and 503 with Retry-After
    ServerError,       ///< 5xx
    UnexpectedStatus,  ///< a final 1xx, a 2xx other than 200 to a GET, a success without JSON to a
                       ///< POST
    Truncated,         ///< the answer ended before its end
    Unreadable,        ///< a complete 200 that its reader refused
    Encoded,           ///< a Content-Encoding that was not asked for
    TooLarge,          ///< more bytes, or more content, than allowed
    RetryAfterTooLong, ///< the server asks for a longer pause than we wait; see `retryAfter`
    Cancelled,         ///< abort() was called
    NotAllowed,        ///< the gate refused an attempt; `detail` is its reason
};

/// Details that kind and status do not tell.
enum class ErrorClue : quint8 {
    None,
    UnprovenEnd, ///< a success without a body, without proof that no body was to come
    Proxy,       ///< the proxy that requests go through failed, not the API
};

/// Why a request, or one attempt of it, failed. A value type; holds no secret.
struct ApiError
{
    ErrorKind kind = ErrorKind::Unreachable;
    /// The status of the last answer; 0 if there was no answer.
    int httpStatus = 0;
    /// For the log: technical, English, one line.
    QString detail = {};
    /// The API's own `{"message": …}`: plain text, at most 200 characters, no control characters.
    QString serverMessage = {};
    /// The address that a 3xx points at, as it was sent; empty otherwise.
    QString target = {};
    /// The pause that the server asked for; nullopt if it did not.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// The offset in the body at which the reader failed (`Unreadable`); -1 if it is not known.
    qint64 offset = -1;
    ErrorClue clue = ErrorClue::None;
    /// The name that the sender of a 502 or 504 gives itself, which is never the API, or the proxy
    /// that failed; often empty.
    QString intermediary = {};

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

Q_DECLARE_METATYPE(ApiError)

/// Returns the `message` of an error body, cleaned as described at `ApiError::serverMessage`; empty
/// if \a body is not an object with such a text. RFC 8259; read tolerantly.
[[nodiscard]] QString serverMessageIn(const QByteArray &body);

/// Returns \a text on one line: without control and format characters (including bidirectional
/// ones), at most \a limit UTF-16 units, never ending in half of a surrogate pair.
[[nodiscard]] QString plainLine(const QString &text, qsizetype limit);
