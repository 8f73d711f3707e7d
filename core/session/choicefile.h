// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/choices.h"
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

    friend bool operator==(const SavedChoices &, const SavedChoices &) = default;
};

/// One small JSON file a site, in the folder of the journal: readable by its owner only (0600 in a
/// folder of 0700), written whole or not at all. What it holds besides the choices: the address
/// and the site's id, never the key.
namespace ChoiceFile {

/// Where the choices for \a place lie.
[[nodiscard]] QString path(const QString &folder, const SubmissionTarget &place);

/// What was saved; nothing if there is no file, or none that can be read: choices are a help, so a
/// damaged file is no reason to stop.
[[nodiscard]] std::optional<SavedChoices> read(const QString &folder,
                                               const SubmissionTarget &place);

/// Replaces what was saved; without choices, removes the file. Returns why it could not, in the
/// system's words.
[[nodiscard]] std::optional<QString> write(const QString &folder, const SubmissionTarget &place,
                                           const SavedChoices &saved);

} // namespace ChoiceFile
