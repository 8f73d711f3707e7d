// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>

#include <optional>

enum class HttpMethod : quint8 { Get, Post };

/// `GET` or `POST`.
[[nodiscard]] QString methodName(HttpMethod method);

/// A request, the same in every attempt. A value type; holds the key.
struct ApiRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    std::optional<ApiKey> key = {};
    /// The body of a POST, and its content type.
    QByteArray body = {};
    QByteArray contentType = {};
    /// Sent as `Idempotency-Key` unless empty. Characters 0x21 to 0x7E.
    QByteArray idempotencyKey = {};
    /// Most bytes of an answer; a longer answer ends the attempt.
    qint64 largestBody = qint64(4) * 1024 * 1024;
    /// Most bytes kept of a body that is not passed to the reader.
    qint64 keptErrorBody = qint64(64) * 1024;

    /// Returns the path for a log, without secrets.
    [[nodiscard]] QString loggedPath() const;
    /// Returns \a text without the key.
    [[nodiscard]] QString cleaned(const QString &text) const;
    [[nodiscard]] QByteArray cleaned(const QByteArray &text) const;
    /// Returns the start of \a bytes without the key, and without a part of it at the cut. Looks at
    /// no more than `keptErrorBody` bytes, since searching megabytes takes seconds.
    [[nodiscard]] QByteArray cleanedStart(const QByteArray &bytes) const;
};
