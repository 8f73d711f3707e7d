// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <optional>

/// The event that a line of the journal records about its submission.
enum class JournalEvent : quint8 {
    Prepared, ///< frozen, nothing sent; carries the body
    Sending,  ///< an attempt begins: from now on bytes may be sent
    Answered, ///< an attempt has ended
    Concluded,
    Recovered, ///< found without its owner: the outcome that its lines show, otherwise unknown
    Marked,    ///< a person's statement about an unknown outcome
    Noticed,   ///< lines before this one were altered; refers to no submission
};

/// One line of the journal as it is stored. Lines are only ever appended.
struct JournalRecord
{
    qint64 number = 0; ///< 1, 2, 3 … without gaps
    QString submissionId;
    JournalEvent event = JournalEvent::Prepared;
    QString at;          ///< UTC, RFC 3339 with milliseconds
    QByteArray detail;   ///< a JSON object
    QByteArray bodyHash; ///< SHA-256 of the body, if there is one
    QByteArray previous; ///< the hash of the line before; 32 zeros in the first
    QByteArray hash;

    /// SHA-256 of all fields above, each preceded by its length.
    [[nodiscard]] QByteArray computedHash() const;

    friend bool operator==(const JournalRecord &, const JournalRecord &) = default;
};

/// Returns the text of \a instant in a line; empty if RFC 3339 cannot express it, as from the year
/// 10000 on.
[[nodiscard]] QString recordTime(const QDateTime &instant);
[[nodiscard]] QString eventName(JournalEvent event);
[[nodiscard]] std::optional<JournalEvent> eventNamed(const QString &name);
