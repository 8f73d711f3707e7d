// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "submission/submissiontarget.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// What the window is about just now. A value.
struct JournalSituation
{
    ConnectionKind kind = ConnectionKind::Production;
    SubmissionTarget place = {}; ///< what the fields name; empty while they cannot be used
    QString receiptId = {};      ///< the submission whose receipt is shown
};

/// Something about the record of submissions that a person should know. A value.
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
    int otherQuestions = 0; ///< how many more there are

    /// The same for the same news, and for no other.
    [[nodiscard]] QString key() const;
};

/// Whether a person may want a new record because of \a notice: lines of it were changed or lost.
[[nodiscard]] bool isAlteration(const JournalNotice &notice);

/// What there is to tell about \a readings, the most urgent first: a journal that cannot be used,
/// what happened to its lines, open questions, those of the window's own site first, and what its
/// file system lacks. The question whose receipt is shown is told there. What is in the demo's
/// journal is told in the demo only; the user's own is told there too. Pure.
[[nodiscard]] QList<JournalAlert> journalNews(const QList<JournalReading> &readings,
                                              const JournalSituation &situation);
