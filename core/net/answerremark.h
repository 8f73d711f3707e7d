// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// What the answer to an accepted POST says beside its yes. A value type.
struct AnswerRemark
{
    enum class Kind : quint8 {
        Message, ///< its `message`
        Error,   ///< its `error`, `errors` or `errorMessage`: it may not have done all of it
    };

    Kind kind = Kind::Message;
    QString text = {};

    friend bool operator==(const AnswerRemark &, const AnswerRemark &) = default;
};

/// What \a body remarks, as plain text on one line of at most 8192 characters: it may hold the
/// key. Nothing where it is not a JSON object, or one with none of these members that says
/// something: null, false, 0 and what is empty say nothing.
[[nodiscard]] std::optional<AnswerRemark> remarkIn(const QByteArray &body);
