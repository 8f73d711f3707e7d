// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalcopy.h"
#include "submission/recordlane.h"

#include <memory>

/// The one owner of the records of submissions in this process. Every connection to their files is
/// made, used and closed on its two threads; others ask through a RecordClient. Copies are files of
/// their own, which are no concern of it.
///
/// Made before everything that asks, and ended after it, on one thread. Only end(), destruction
/// and copy() wait.
class SubmissionRecord final
{
    Q_DISABLE_COPY_MOVE(SubmissionRecord)

public:
    SubmissionRecord();

    /// Stops for good: what waits is dropped, what is under way is interrupted, and what is open is
    /// closed. Returns whether that was done before \a deadline; if not, it goes on.
    [[nodiscard]] bool end(QDeadlineTimer deadline);

    /// Does what a submission, or a person before one, waits for.
    [[nodiscard]] const std::shared_ptr<RecordLane> &sending() const { return m_sending; }
    /// Does what may read all of a record, and so holds back nothing that is sent.
    [[nodiscard]] const std::shared_ptr<RecordLane> &looking() const { return m_looking; }

    /// JournalCopy::of(), while no connection to the record in \a folder begins or ends: closing a
    /// file lets go of every lock that the process holds on it (POSIX, fcntl). `Busy` if there is
    /// one. Not for the GUI thread.
    [[nodiscard]] Expected<std::unique_ptr<JournalCopy>, JournalError>
    copy(const QString &folder) const;

private:
    std::shared_ptr<OpenFolders> m_folders;
    std::shared_ptr<RecordLane> m_sending;
    std::shared_ptr<RecordLane> m_looking;
};
