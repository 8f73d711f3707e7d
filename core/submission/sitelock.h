// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissiontarget.h"
#include "system/filelock.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

/// The right to send for one place: a FileLock in the folder of the record, which must exist.
namespace SiteLock {

/// Takes the lock; waits for at most \a patience, since readers and recovery hold it for an
/// instant.
[[nodiscard]] Expected<std::shared_ptr<FileLock>, LockFault>
take(const QString &folder, const SubmissionTarget &place, std::chrono::milliseconds patience = {});
/// Takes the locks of all places that were ever sent to from \a folder. Does not wait.
[[nodiscard]] Expected<QList<std::shared_ptr<FileLock>>, LockFault> takeAll(const QString &folder);
/// Returns whether another window or program holds the lock now. Creates no file: if there is none,
/// nothing was ever sent, and a missing record is no loss.
[[nodiscard]] bool isTaken(const QString &folder, const SubmissionTarget &place);
/// Returns the names of the lock files in \a folder.
[[nodiscard]] QStringList files(const QString &folder);

} // namespace SiteLock
