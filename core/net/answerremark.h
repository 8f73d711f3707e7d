// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// What an answer of 200 says besides the success: that to a POST, or one to a GET that is not what
/// was asked for. A value type.
struct AnswerRemark
{
    enum class Kind : quint8 {
        Message, ///< its `message`
        Error,   ///< its `error`, `errors` or `errorMessage`: the server may not have done
                 ///< everything
    };

    Kind kind = Kind::Message;
    QString text = {};

    friend bool operator==(const AnswerRemark &, const AnswerRemark &) = default;
};

/// Returns the remark in \a body as plain text on one line of at most 8192 characters; it may
/// contain the key. Returns nullopt if \a body is not a JSON object or has none of these members
/// with content: null, false, 0 and empty values do not count.
[[nodiscard]] std::optional<AnswerRemark> remarkIn(const QByteArray &body);
