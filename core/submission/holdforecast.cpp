// SPDX-License-Identifier: MIT
#include "submission/holdforecast.h"

#include "submission/journalcopy.h"
#include "submission/sitelock.h"
#include "submission/submissionlog.h"
#include "submission/submissionrecord.h"
#include "system/filesystem.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <cerrno>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;

namespace {

constexpr auto LookPause = 20ms;

SubmissionHold notRecorded(const JournalError &error)
{
    SubmissionHold hold;
    hold.kind = SubmissionHold::Kind::NoJournal;
    hold.error = error;
    return hold;
}

/// The folder itself, or the nearest above it that is there.
QString nearestThere(const QString &folder)
{
    QString there = folder;
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    return there;
}

/// Why nothing could be written into the record, as far as that can be told without writing; 0 if
/// nothing is in the way.
int writeErrorIn(const QString &folder)
{
    const QString nearest = nearestThere(folder);
    if (!QFileInfo(nearest).isDir())
        return ENOTDIR;
    if (const int error = writeRefusal(nearest))
        return error;
    const int error = writeRefusal(journalPath(folder));
    if (error != 0 && error != ENOENT)
        return error;
    return isDiskFull(nearest) ? ENOSPC : 0;
}

/// What Submitter asks, step by step, of the record in the folder of \a copy.
std::optional<SubmissionHold> askCopy(const JournalCopy &copy, const Submission &submission)
{
    const auto journal = SubmissionLog::open(copy.folder());
    if (!journal)
        return notRecorded(journal.error());
    for (const JournalNotice &notice : (*journal)->notices()) {
        if (notice.isNew)
            return SubmissionHold{
                .kind = SubmissionHold::Kind::RecordLost, .earlier = {}, .noticed = notice};
    }
    const auto lock = SiteLock::take(copy.folder(), submission.place());
    if (!lock)
        return SubmissionHold{};
    if (const auto error = (*journal)->recover(submission.place()))
        return notRecorded(*error);
    const auto found = (*journal)->holds(submission.place(), submission.sha256);
    if (!found)
        return notRecorded(found.error());
    return heldBackBy(*found);
}

/// Why the list could not be recorded because another program writes to the record all the time.
std::optional<SubmissionHold> heldByWriter(const SubmissionRecord &record, const QString &folder,
                                           const StopToken &isStopped)
{
    const QDeadlineTimer limit(Database::StatementPatience);
    while (record.isBeingWritten(folder) || isBeingMade(folder)) {
        if (limit.hasExpired())
            return notRecorded({JournalError::Kind::Busy, journalPath(folder)});
        if (isStopped && isStopped())
            break;
        std::this_thread::sleep_for(LookPause);
    }
    return std::nullopt;
}

/// Names the files of \a hold as they are called where \a copy was made.
void nameOriginals(SubmissionHold &hold, const JournalCopy &copy)
{
    hold.noticed.path = copy.original(hold.noticed.path);
    hold.error.path = copy.original(hold.error.path);
    for (SubmissionHold &other : hold.others)
        nameOriginals(other, copy);
}

} // namespace

std::optional<SubmissionHold> foreseenHold(const SubmissionRecord &record,
                                           const QString &journalFolder,
                                           const Submission &submission, const StopToken &isStopped)
{
    if (const int error = writeErrorIn(journalFolder)) {
        return notRecorded(
            {JournalError::Kind::CannotWrite, journalPath(journalFolder), qt_error_string(error)});
    }
    if (const auto error = logObstacle(journalFolder))
        return notRecorded(*error);
    const auto copy = record.copy(journalFolder);
    if (!copy)
        return notRecorded(copy.error());
    auto hold = askCopy(**copy, submission);
    if (!hold)
        return heldByWriter(record, journalFolder, isStopped);
    nameOriginals(*hold, **copy);
    return hold;
}

bool yieldsToSendAgain(const SubmissionHold &hold)
{
    return canBeInsistedOn(hold.kind) && !hold.noticed.isNew;
}
