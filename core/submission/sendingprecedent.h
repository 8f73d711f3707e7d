// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/journalerror.h"
#include "submission/submissiontarget.h"

#include <QtCore/qmetatype.h>

#include <optional>

/// What was accepted before a list is sent, as far as this computer knows: a list that went to the
/// same address as a test says nothing of a first one for Production, and does not count. A value
/// type.
struct SendingPrecedent
{
    /// Whether no list was ever accepted under the same base URL, of any site, but as a test.
    bool isFirst = true;
    /// Number of rows of the newest such list that the place accepted; nullopt if there is none.
    std::optional<qint64> acceptedRows = {};

    friend bool operator==(const SendingPrecedent &, const SendingPrecedent &) = default;
};

/// Looks it up in the record in \a folder, without changing, checking or creating anything.
[[nodiscard]] Expected<SendingPrecedent, JournalError>
lookForPrecedent(const QString &folder, const SubmissionTarget &place,
                 const StopToken &isStopped = {});

Q_DECLARE_METATYPE(SendingPrecedent)
