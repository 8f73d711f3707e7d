// SPDX-License-Identifier: MIT
#include "submission/holdforecast.h"

#include "submission/diskspace.h"
#include "submission/journalcopy.h"
#include "submission/sitelock.h"
#include "submission/submissionlog.h"
#include "submission/submissionrecord.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

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

/// Why nothing could be written into the record, as far as that can be told without writing.
std::optional<JournalError> writeFault(const QString &folder)
{
    const QString nearest = nearestThere(folder);
    const QByteArray there = QFile::encodeName(nearest);
    const QByteArray file = QFile::encodeName(journalPath(folder));
    int error = 0;
    if (!QFileInfo(nearest).isDir())
        error = ENOTDIR;
    else if (::faccessat(AT_FDCWD, there.constData(), W_OK | X_OK, AT_EACCESS) != 0 ||
             (::faccessat(AT_FDCWD, file.constData(), W_OK, AT_EACCESS) != 0 && errno != ENOENT))
        error = errno;
    else if (isDiskFull(nearest))
        error = ENOSPC;
    if (error == 0)
        return std::nullopt;
    return JournalError{JournalError::Kind::CannotWrite, journalPath(folder),
                        qt_error_string(error)};
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
                                           const Submission &submission)
{
    if (const auto error = writeFault(journalFolder))
        return notRecorded(*error);
    const auto copy = record.copy(journalFolder);
    if (!copy)
        return notRecorded(copy.error());
    auto hold = askCopy(**copy, submission);
    if (hold)
        nameOriginals(*hold, **copy);
    return hold;
}

bool yieldsToSendAgain(const SubmissionHold &hold)
{
    return canBeInsistedOn(hold.kind) && !hold.noticed.isNew;
}
