// SPDX-License-Identifier: MIT
#include "submission/journaltrust.h"

using namespace Qt::StringLiterals;

JournalTrust::JournalTrust(const Database &database, const JournalState &state)
    : m_database(database)
    , m_state(state)
    , m_commits(commits())
{}

bool JournalTrust::isKept()
{
    m_isKept = m_isKept && m_commits && commits() == m_commits &&
               JournalState::of(m_database.path()) == m_state;
    return m_isKept;
}

void JournalTrust::renew()
{
    // In this order: what is committed after the files were looked at changes them again.
    m_state = JournalState::of(m_database.path());
    m_isKept = m_isKept && m_commits && commits() == m_commits;
}

std::optional<qint64> JournalTrust::commits() const
{
    // https://www.sqlite.org/pragma.html#pragma_data_version
    auto row = m_database.select(u"PRAGMA data_version"_s);
    if (!row || !row->next())
        return std::nullopt;
    return row->value(0).toLongLong();
}
