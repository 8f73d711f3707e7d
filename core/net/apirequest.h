// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>

#include <optional>

enum class HttpMethod : quint8 { Get, Post };

/// `GET` or `POST`.
[[nodiscard]] QString methodName(HttpMethod method);

/// What is asked, the same in every attempt. A value type; holds the key.
struct ApiRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    std::optional<ApiKey> key = {};
    /// The body of a POST, and what it is.
    QByteArray body = {};
    QByteArray contentType = {};
    /// Sent as `Idempotency-Key` where not empty. 0x21 to 0x7E.
    QByteArray idempotencyKey = {};
    /// More bytes in an answer than this end the attempt.
    qint64 largestBody = qint64(4) * 1024 * 1024;
    /// How much of a body that no reader gets is kept.
    qint64 keptErrorBody = qint64(64) * 1024;

    /// The path for a log, without secrets.
    [[nodiscard]] QString loggedPath() const;
    /// \a text without the key.
    [[nodiscard]] QString cleaned(const QString &text) const;
    [[nodiscard]] QByteArray cleaned(const QByteArray &text) const;
    /// The start of \a bytes without the key, or a part of it where it is cut: at most
    /// `keptErrorBody` bytes are looked at, since a search through megabytes takes seconds.
    [[nodiscard]] QByteArray cleanedStart(const QByteArray &bytes) const;
};
