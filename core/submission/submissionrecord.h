// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalcopy.h"
#include "submission/recordlane.h"

#include <memory>

/// The only owner of the records of submissions in this process. Every connection to their files is
/// made, used and closed on its two threads; other code uses a RecordClient. Copies are separate
/// files and not managed here.
///
/// Made before its clients and ended after them, on one thread. Only end(), the destructor and
/// copy() block.
class SubmissionRecord final
{
    Q_DISABLE_COPY_MOVE(SubmissionRecord)

public:
    SubmissionRecord();

    /// Stops for good: drops waiting work, interrupts work in progress and closes all logs. Returns
    /// whether this was done before \a deadline; if not, it continues.
    [[nodiscard]] bool end(QDeadlineTimer deadline);

    /// The thread for work that a submission, or the operator before a submission, waits for.
    [[nodiscard]] const std::shared_ptr<RecordLane> &sending() const { return m_sending; }
    /// The thread for work that may read a whole record, so that it does not delay a submission.
    [[nodiscard]] const std::shared_ptr<RecordLane> &looking() const { return m_looking; }

    /// Calls JournalCopy::of() while no connection to the record in \a folder is opened or closed:
    /// closing a file releases all locks of the process on it (POSIX, fcntl). Returns `Busy` if
    /// there is a connection. Not for the GUI thread.
    [[nodiscard]] Expected<std::unique_ptr<JournalCopy>, JournalError>
    copy(const QString &folder) const;

    /// Returns whether another program is writing to the record in \a folder, which keeps this one
    /// from it; false if this process has a connection to it. Not for the GUI thread.
    [[nodiscard]] bool isBeingWritten(const QString &folder) const;

private:
    /// Returns whether there is a connection; the mutex must be locked.
    [[nodiscard]] bool isOpen(const QString &folder) const;

    std::shared_ptr<OpenFolders> m_folders;
    std::shared_ptr<RecordLane> m_sending;
    std::shared_ptr<RecordLane> m_looking;
};
