// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/choices.h"
#include "session/choicemerge.h"
#include "submission/submissiontarget.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// The operator's choices for one site as they lie on the disk.
struct SavedChoices
{
    QList<OutageChoice> choices;
    QDateTime savedAt; ///< UTC
    /// Grows with every change of the file; 0 in files of versions that did not store it.
    qint64 revision = 0;

    friend bool operator==(const SavedChoices &, const SavedChoices &) = default;
};

/// One small JSON file a site, in the folder of the journal: readable by its owner only (0600 in a
/// folder of 0700), written whole or not at all. What it holds besides the choices: the address
/// and the site's id, never the key.
namespace ChoiceFile {

/// Where the choices for \a place lie.
[[nodiscard]] QString path(const QString &folder, const SubmissionTarget &place);

/// The lock that keeps other windows and programs from changing any of the folder's files.
[[nodiscard]] QString lockPath(const QString &folder);

/// What was saved; nothing if there is no file, or none that can be read: choices are a help, so a
/// damaged file is no reason to stop.
[[nodiscard]] std::optional<SavedChoices> read(const QString &folder,
                                               const SubmissionTarget &place);

/// Makes \a folder, for its owner only. Returns why it could not, in the system's words.
[[nodiscard]] std::optional<QString> prepareFolder(const QString &folder);

/// Brings \a edit into the file; without any choice left, removes it. The caller holds the lock of
/// the folder, lockPath(). Returns the file's new revision, or why it could not be written, in the
/// system's words: then nothing has changed.
[[nodiscard]] Expected<qint64, QString> update(const QString &folder, const SubmissionTarget &place,
                                               const ChoiceEdit &edit, const QDateTime &now);

} // namespace ChoiceFile
