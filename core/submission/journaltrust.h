// SPDX-License-Identifier: MIT
#pragma once

#include "submission/database.h"
#include "submission/journalmark.h"

/// Follows an open database and tells whether all that was done to it since a moment was done by
/// its own connection: only then it is as sound as it was at that moment. SQLite tells when
/// another connection has committed, the system when anybody has written into the files. Whoever
/// writes past SQLite, and in the very milliseconds of a commit, is left to the complete check.
/// One thread; the database must outlive it.
class JournalTrust final
{
    Q_DISABLE_COPY_MOVE(JournalTrust)

public:
    /// The files were in \a state at the moment that counts.
    JournalTrust(const Database &database, const JournalState &state);

    /// Before something is written, and whenever one wants to know: whether nobody else has.
    /// Once lost, it stays lost.
    [[nodiscard]] bool isKept();
    /// After something was written: the files have changed, and nobody else changed them if
    /// isKept() was asked before, while SQLite kept others from writing.
    void renew();

    [[nodiscard]] const JournalState &state() const { return m_state; }

private:
    /// A number that changes when another connection commits; nothing if it cannot be had.
    [[nodiscard]] std::optional<qint64> commits() const;

    const Database &m_database;
    JournalState m_state;
    std::optional<qint64> m_commits;
    bool m_isKept = true;
};
