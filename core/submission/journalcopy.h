// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/journalerror.h"

#include <QtCore/qstring.h>
#include <QtCore/qtemporarydir.h>

#include <memory>

/// A copy of the record for reading, used where the record's disk is full or read-only, or where
/// nothing may be changed. SubmissionLog::open() does in the copy what it would do in the folder of
/// the record, without effect on the record. A submission that is being sent is left alone, since
/// copy and record have the same lock.
///
/// Lies in a temporary folder, in memory if the system supports it, and is deleted with this
/// object. Made by SubmissionRecord.
class JournalCopy final
{
    Q_DISABLE_COPY_MOVE(JournalCopy)

public:
    /// Copies the record in \a folder as it was at one moment, including its newest line; the copy
    /// is an empty folder if there is no record. Changes nothing in \a folder. Blocks on the disk,
    /// and for up to a second until the record is not being written. The caller must make sure that
    /// this process has no connection to that record.
    [[nodiscard]] static Expected<std::unique_ptr<JournalCopy>, JournalError>
    of(const QString &folder);

    /// Returns whether a copy may be readable where opening the record in \a folder failed with
    /// \a error. Not of a busy record: a copy that is taken while another program makes it, renames
    /// it or brings it up to date may be of half a change.
    [[nodiscard]] static bool helpsAgainst(const JournalError &error, const QString &folder);

    /// The folder of the copy, for SubmissionLog::open().
    [[nodiscard]] QString folder() const { return m_scratch.path(); }
    /// Returns \a path with the folder of the record in place of the copy's folder.
    [[nodiscard]] QString original(const QString &path) const;

private:
    JournalCopy(QString folder, const QString &place);
    [[nodiscard]] std::optional<JournalError> take();
    [[nodiscard]] std::optional<JournalError> copyFiles();
    [[nodiscard]] std::optional<JournalError> copyLocks() const;

    QString m_original;
    QTemporaryDir m_scratch;
};
