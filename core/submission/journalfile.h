// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/database.h"
#include "submission/journalerror.h"
#include "submission/journaltrust.h"
#include "system/filelock.h"

#include <QtCore/qlist.h>

#include <memory>

/// How much of a journal is read to check it.
enum class JournalCheck : quint8 {
    Usual,    ///< all of it, unless its mark shows that it is unchanged since the last complete
              ///< check
    Complete, ///< all of it
};

/// An opened journal database and what was found while opening it.
struct OpenedJournal
{
    std::unique_ptr<Database> database;
    QList<JournalNotice> notices;
    /// All alterations, whether reported before or not.
    QList<JournalNotice> alterations = {};
    /// The mark that was used; nullopt if the whole journal was read.
    std::optional<JournalMark> mark = {};
    /// Tells whether the journal is unchanged since the check.
    std::unique_ptr<JournalTrust> trust = {};
    qint64 linesChecked = 0;
    bool hasLog = true; ///< whether SQLite keeps a log beside the file
};

/// Returns the path of the database in \a folder.
[[nodiscard]] QString journalPath(const QString &folder);

/// Keeps other programs from making, upgrading or moving the database in \a folder. Shared to open
/// one that is ready, to write beside it, and to close it: SQLite then deletes its log by the path,
/// which may be that of another database by now. Null if a program holds it longer than it takes to
/// do so: it is suspended, and what it has not moved yet can be used.
[[nodiscard]] std::shared_ptr<FileLock> keepInPlace(const QString &folder,
                                                    const StopToken &isStopped = {});

/// Returns `Foreign` if a folder, a pipe or a device in \a folder has a name that SQLite needs for
/// its log; what it says of that itself leaves a person without a way out.
[[nodiscard]] std::optional<JournalError> logObstacle(const QString &folder);

/// Returns whether there is no database in \a folder, and another program holds the lock to make
/// or move one. Changes nothing.
[[nodiscard]] bool isBeingMade(const QString &folder);

/// Returns the newest database that was moved aside in \a folder, and why: `MovedAside` or
/// `SetAside`; nullopt if there is none.
[[nodiscard]] std::optional<JournalNotice> journalAside(const QString &folder);

/// Makes \a folder and the database in it if they are missing, moves a damaged database aside,
/// upgrades an old one and checks it. Other programs wait while it is made, moved or upgraded, but
/// not during the check, which ends early once \a isStopped is true. Without \a mode the file
/// system decides how commits are made.
[[nodiscard]] Expected<OpenedJournal, JournalError>
openJournalFile(const QString &folder, JournalCheck check,
                std::optional<Database::CommitMode> mode = {}, const StopToken &isStopped = {});

/// Keeps the database in \a folder under another name and creates a new one; after a failure the
/// database is at its old path. Returns `Displaced` if it is not the file \a asked, unless that is
/// nullopt. \a isStopped ends the wait for another program; once that is over, all is done. The
/// caller must hold the locks of all sites.
[[nodiscard]] Expected<OpenedJournal, JournalError>
beginJournalFile(const QString &folder, const std::optional<FileState> &asked,
                 const StopToken &isStopped = {});

/// Moves the database kept as \a aside back to the place of the new one, which is closed and cannot
/// be used because of \a why. Returns the remaining error: \a why, or that the database could not
/// be moved back.
[[nodiscard]] JournalError restoreJournalFile(const QString &folder, const QString &aside,
                                              const JournalError &why);
