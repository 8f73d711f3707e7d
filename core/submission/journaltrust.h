// SPDX-License-Identifier: MIT
#pragma once

#include "submission/database.h"
#include "submission/journalmark.h"

/// Watches an open database and tells whether all changes to it since a given moment were made by
/// its own connection: only then is it as sound as it was at that moment. SQLite tells when another
/// connection has committed, the system when a program has written to the files. A write that
/// bypasses SQLite in the same milliseconds as a commit is detected only by the complete check. One
/// thread; the database must outlive it.
class JournalTrust final
{
    Q_DISABLE_COPY_MOVE(JournalTrust)

public:
    /// \a state is the state of the files at the given moment.
    JournalTrust(const Database &database, const JournalState &state);

    /// Returns whether no other connection has changed the files. Must be called before each write,
    /// may be called at any time. Once false, it stays false.
    [[nodiscard]] bool isKept();
    /// Must be called after each write. The files have changed, and only through this connection if
    /// isKept() was called before, while SQLite kept others from writing.
    void renew();

    [[nodiscard]] const JournalState &state() const { return m_state; }

private:
    /// Returns a number that changes when another connection commits; nullopt if it cannot be read.
    [[nodiscard]] std::optional<qint64> commits() const;

    const Database &m_database;
    JournalState m_state;
    std::optional<qint64> m_commits;
    bool m_isKept = true;
};
