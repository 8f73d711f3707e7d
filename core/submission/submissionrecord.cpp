// SPDX-License-Identifier: MIT
#include "submission/submissionrecord.h"

#include "submission/journalfile.h"

using namespace Qt::StringLiterals;

SubmissionRecord::SubmissionRecord()
    : m_folders(std::make_shared<OpenFolders>())
    , m_sending(std::make_shared<RecordLane>(u"record"_s, m_folders))
    , m_looking(std::make_shared<RecordLane>(u"record to read"_s, m_folders))
{}

bool SubmissionRecord::end(QDeadlineTimer deadline)
{
    const bool isSent = m_sending->end(deadline);
    return m_looking->end(deadline) && isSent;
}

Expected<std::unique_ptr<JournalCopy>, JournalError>
SubmissionRecord::copy(const QString &folder) const
{
    const std::lock_guard lock(m_folders->mutex);
    if (isOpen(folder))
        return Unexpected{JournalError{JournalError::Kind::Busy, journalPath(folder)}};
    return JournalCopy::of(folder);
}

bool SubmissionRecord::isBeingWritten(const QString &folder) const
{
    const std::lock_guard lock(m_folders->mutex);
    return !isOpen(folder) && Database::isBeingWritten(journalPath(folder));
}

bool SubmissionRecord::isOpen(const QString &folder) const
{
    const auto open = m_folders->connections.find(folder);
    return open != m_folders->connections.end() && open->second > 0;
}
