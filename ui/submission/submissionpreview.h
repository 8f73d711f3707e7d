// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "session/submissiondraft.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <functional>
#include <optional>

/// A device of the list that the site names in more than one way; the first name is sent.
struct NameConflict
{
    QString deviceId;
    QList<QString> names;

    friend bool operator==(const NameConflict &, const NameConflict &) = default;
};

/// Everything that the question before sending shows: a value, made once when it is asked.
struct SubmissionPreview
{
    Submission submission; ///< frozen: its body is what will be sent, byte for byte
    /// A person has said of which kind the connection is. Otherwise that is told from its address
    /// and the question does not claim it.
    bool isNamed = false;
    Review review; ///< shares its table with the window's review
    /// The rows of `review` that are in the list, in the order sent.
    QList<quint32> rows = {};
    qint64 devices = 0; ///< distinct devices among `rows`
    /// Milliseconds since 1970; nothing in an empty list.
    std::optional<qint64> firstBegin = {};
    std::optional<qint64> lastEnd = {};
    qint64 unreadable = 0; ///< records of the site that cannot be read, so cannot be sent
    /// The rows of `review` that the operator left out: the list is partial.
    QList<quint32> leftOut = {};
    /// Rows of the list that were left out at an earlier start; the operator has not said yet
    /// whether they shall be again.
    QList<RowChoice> offered = {};
    QList<NameConflict> nameConflicts = {};
    /// It goes out although this speaks against it: the operator said so.
    std::optional<SubmissionHold> sentAgainDespite = {};
    /// The same list went to the same place in this session, and was not accepted.
    std::optional<Submission> refusedBefore = {};
    qint64 toCheck = 0; ///< rows of the list that deserve a look
    /// That the table shows fewer rows than go; empty where it does not.
    QString hidden = {};
    /// What has changed since the list accepted last, as a sentence; empty if there is none.
    QString changes = {};
    /// What is gone since then: goneOutages().
    Review gone = {};
    /// The zone that times are shown in; what is sent does not know it.
    QTimeZone zone = QTimeZone::utc();

    /// Whether a person has said that the list counts: the question is at its most careful.
    [[nodiscard]] bool isForProduction() const
    {
        return isNamed && submission.kind == ConnectionKind::Production;
    }
};

/// What a preview is made of, as it stood at one moment. A value, for a worker thread.
struct PreviewRequest
{
    SubmissionDraft draft;
    /// Choices of an earlier start that the operator has neither accepted nor discarded yet.
    QList<RowChoice> offered = {};
    /// What has changed since an earlier list, as a sentence; asked on the thread that works.
    std::function<QString(const Review &)> changes = {};
};

/// Writes the list of \a request, freezes it and gathers the facts about it: for a worker thread.
/// Nothing once \a isStopped is true.
[[nodiscard]] std::optional<SubmissionPreview> madePreview(const PreviewRequest &request,
                                                           const StopToken &isStopped);

/// Gathers the facts about \a submission, which was prepared from \a review.
/// Costs one walk over the rows.
[[nodiscard]] SubmissionPreview submissionPreview(const Review &review,
                                                  const Submission &submission);

/// Those of \a choices that would take a row out of the list of \a review.
[[nodiscard]] QList<RowChoice> leavingOut(const Review &review, const QList<RowChoice> &choices);
