// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/database.h"
#include "submission/journalerror.h"
#include "submission/journaltrust.h"

#include <QtCore/qlist.h>

#include <memory>

/// How much of a journal is read to see whether it is sound.
enum class JournalCheck : quint8 {
    Usual,    ///< all of it, unless its mark says that nobody has touched it since that was done
    Complete, ///< all of it
};

/// An opened journal database and what was noticed on the way.
struct OpenedJournal
{
    std::unique_ptr<Database> database;
    QList<JournalNotice> notices;
    /// What is not as it was written, whether or not somebody was told before.
    QList<JournalNotice> alterations = {};
    /// The mark that was believed; nothing if all was read.
    std::optional<JournalMark> mark = {};
    /// Whether it is, since it was checked, still what it was then.
    std::unique_ptr<JournalTrust> trust = {};
    qint64 linesChecked = 0;
    bool hasLog = true; ///< whether SQLite keeps a log beside the file
};

/// The database in \a folder.
[[nodiscard]] QString journalPath(const QString &folder);

/// The newest database that was moved aside in \a folder because it was damaged; empty if there
/// is none.
[[nodiscard]] QString damagedJournal(const QString &folder);

/// Makes \a folder and the database in it if they are missing, moves a damaged one aside, brings
/// an old one up to date and checks it. Others wait while it is made, moved or brought up to date,
/// and not while it is checked, which ends once \a isStopped. Without \a mode the file system
/// decides how commits are made.
[[nodiscard]] Expected<OpenedJournal, JournalError>
openJournalFile(const QString &folder, JournalCheck check,
                std::optional<Database::CommitMode> mode = {}, const StopToken &isStopped = {});

/// Keeps the database in \a folder under another name and begins a new one; if that fails, the
/// database is where it was. The caller holds the locks of all sites.
[[nodiscard]] Expected<OpenedJournal, JournalError> beginJournalFile(const QString &folder);

/// Puts the database that was kept as \a aside back in the place of the new one, which is closed
/// and cannot be used because of \a why. The error that is left: \a why, or that it is not back.
[[nodiscard]] JournalError restoreJournalFile(const QString &folder, const QString &aside,
                                              const JournalError &why);

/// Whether statfs() names a file system of this \a type, by which several computers reach a file.
[[nodiscard]] bool isNetworkFileSystem(quint32 type);
