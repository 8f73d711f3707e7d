// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/journalerror.h"

#include <QtCore/qstring.h>
#include <QtCore/qtemporarydir.h>

#include <memory>

/// A copy of the record for looking at, where its own disk is full or read-only, or where looking
/// must change nothing at all: SubmissionLog::open() does in it what it would do in the folder of
/// the record, and none of it counts. A submission that is being sent just now is left alone by it,
/// as its lock is the same.
///
/// It lies in a scratch folder, in memory where the system has such a place, and goes with this
/// object. SubmissionRecord makes it.
class JournalCopy final
{
    Q_DISABLE_COPY_MOVE(JournalCopy)

public:
    /// Copies the record in \a folder as it was at one moment, its newest line included; an empty
    /// folder if there is none. Changes nothing in \a folder. Waits for the disk, and up to a
    /// second for a moment at which the record is not written. The caller sees to it that this
    /// process has no connection to that record.
    [[nodiscard]] static Expected<std::unique_ptr<JournalCopy>, JournalError>
    of(const QString &folder);

    /// Where the copy lies, for SubmissionLog::open().
    [[nodiscard]] QString folder() const { return m_scratch.path(); }
    /// \a path with the folder of the record in the place of the copy's.
    [[nodiscard]] QString original(const QString &path) const;

private:
    JournalCopy(QString folder, const QString &place);
    [[nodiscard]] std::optional<JournalError> take();
    [[nodiscard]] std::optional<JournalError> copyFiles();
    [[nodiscard]] std::optional<JournalError> copyLocks() const;

    QString m_original;
    QTemporaryDir m_scratch;
};
