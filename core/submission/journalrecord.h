// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// What a line of the journal says about its submission.
enum class JournalEvent : quint8 {
    Prepared, ///< frozen, nothing sent; carries the body
    Sending,  ///< an attempt begins: from now on bytes may leave
    Answered, ///< an attempt has ended
    Concluded,
    Recovered, ///< found without its owner: what its lines show, unknown where they show nothing
    Marked,    ///< a person's word on an unknown outcome
    Noticed,   ///< lines before this one are not as they were written; about no submission
};

/// One line of the journal as it is stored. Lines are only ever appended.
struct JournalRecord
{
    qint64 number = 0; ///< 1, 2, 3 … without gaps
    QString submissionId;
    JournalEvent event = JournalEvent::Prepared;
    QString at;          ///< UTC, RFC 3339 with milliseconds
    QByteArray detail;   ///< a JSON object
    QByteArray bodyHash; ///< SHA-256 of the body where there is one
    QByteArray previous; ///< the hash of the line before; 32 zeros in the first
    QByteArray hash;

    /// SHA-256 over everything above it, each field with its length in front.
    [[nodiscard]] QByteArray computedHash() const;

    friend bool operator==(const JournalRecord &, const JournalRecord &) = default;
};

[[nodiscard]] QString eventName(JournalEvent event);
[[nodiscard]] std::optional<JournalEvent> eventNamed(const QString &name);
