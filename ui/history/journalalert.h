// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "submission/submissiontarget.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The current place and receipt of the window. A value type.
struct JournalSituation
{
    ConnectionKind kind = ConnectionKind::Production;
    SubmissionTarget place = {}; ///< the place named by the fields; empty while they are not valid
    QString receiptId = {};      ///< the submission whose receipt is shown
};

/// A notice on the record of submissions for the user. A value type.
struct JournalAlert
{
    enum class Kind : quint8 {
        Unusable,     ///< see `error`
        Noticed,      ///< see `notice`
        OpenQuestion, ///< see `question`
    };

    Kind kind = Kind::Unusable;
    ConnectionKind journal = ConnectionKind::Production;
    JournalError error = {};
    JournalNotice notice = {};
    Submission question = {};
    int otherQuestions = 0; ///< number of further unknown outcomes

    /// Returns a key that is equal only for equal notices.
    [[nodiscard]] QString key() const;
};

/// Returns whether \a notice is a reason for a new record: lines of it were changed or lost.
[[nodiscard]] bool isAlteration(const JournalNotice &notice);

/// Returns the notices for \a readings, the most urgent first: a journal that cannot be used,
/// changes to its lines, unknown outcomes (those of the current site first), and limits of its file
/// system. Leaves out the unknown outcome whose receipt is shown. Notices on the demo's journal are
/// shown only with the demo; those on the user's journal always. Pure function.
[[nodiscard]] QList<JournalAlert> journalNews(const QList<JournalReading> &readings,
                                              const JournalSituation &situation);
