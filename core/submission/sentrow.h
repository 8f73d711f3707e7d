// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// One outage as it stands in a list that was sent: the characters, not their meaning.
struct SentRow
{
    QString id;
    QString name;
    QString begin;
    QString end;

    friend bool operator==(const SentRow &, const SentRow &) = default;
};

/// The rows of a body in its order; nothing where \a body is not a list of objects, or is so
/// large (64 MiB) that reading it in one go would take too much memory.
[[nodiscard]] std::optional<QList<SentRow>> sentRows(const QByteArray &body);

/// Whether an id or a name in \a body contains \a text, whatever the case.
[[nodiscard]] bool bodyMentions(const QByteArray &body, const QString &text);
