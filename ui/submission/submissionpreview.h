// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "session/submissiondraft.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"
#include "text/privatetext.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

#include <functional>
#include <optional>

/// A device of the list that the site lists with different names; the first name is sent.
struct NameConflict
{
    QString deviceId;
    QList<QString> names;

    friend bool operator==(const NameConflict &, const NameConflict &) = default;
};

/// All that the confirmation before sending shows: a value type, made once for each confirmation.
struct SubmissionPreview
{
    Submission submission; ///< frozen: its body is what will be sent, byte for byte
    /// Whether the demo's list is confirmed as one for Production is, so that the guard can be
    /// shown where nothing leaves the computer.
    bool showsGuard = false;
    /// Whether the same list was asked about before its connection was changed.
    bool isAskedAnew = false;
    Review review; ///< shares its table with the window's review
    /// The rows of `review` that are in the list, in the order sent.
    QList<quint32> rows = {};
    qint64 devices = 0; ///< distinct devices among `rows`
    /// Milliseconds since 1970; nullopt for an empty list.
    std::optional<qint64> firstBegin = {};
    std::optional<qint64> lastEnd = {};
    qint64 unreadable = 0;         ///< records of the site that cannot be read, so cannot be sent
    QStringList unknownNames = {}; ///< in some of them, of devices that the site does not have
    /// The rows of `review` that the operator left out: the list is partial.
    QList<quint32> leftOut = {};
    /// Rows of the list that were left out at an earlier start; the operator has not said yet
    /// whether they are to be left out again.
    QList<RowChoice> offered = {};
    QList<NameConflict> nameConflicts = {};
    /// The hold that the operator overrides; nullopt if there is none.
    std::optional<SubmissionHold> sentAgainDespite = {};
    /// The same list, sent to the same place in this session and not accepted; nullopt if there is
    /// none.
    std::optional<Submission> refusedBefore = {};
    /// When its outages were fetched, and how long ago that is: "Fetched 22:43 UTC, 12 min ago".
    QString age = {};
    /// A sentence that the table shows fewer rows than will be sent; empty if not.
    QString hidden = {};
    /// The changes since the last accepted list, as a sentence; empty if there is no such list.
    QString changes = {};
    /// The outages gone since then: removedOutages().
    Review removed = {};
    /// Whether address and ids are shown, or hidden from those who look on.
    Ids ids = Ids::Shown;
    /// The zone in which times are shown; it does not affect what is sent.
    QTimeZone zone = QTimeZone::utc();

    /// How careful the confirmation is: as for the kind of the connection, or as for Production.
    [[nodiscard]] ConnectionKind guardedAs() const
    {
        return showsGuard ? ConnectionKind::Production : submission.kind;
    }
    [[nodiscard]] bool isForProduction() const { return guardedAs() == ConnectionKind::Production; }
};

/// The data for a preview, taken at one moment. A value type, for a worker thread.
struct PreviewRequest
{
    SubmissionDraft draft;
    /// Choices of an earlier start that the operator has neither accepted nor discarded yet.
    QList<RowChoice> offered = {};
    /// Returns the changes since an earlier list, as a sentence; called on the worker thread.
    std::function<QString(const Review &)> changes = {};
};

/// Writes the list of \a request, freezes it and collects the facts about it: for a worker thread.
/// Returns nullopt once \a isStopped is true.
[[nodiscard]] std::optional<SubmissionPreview> madePreview(const PreviewRequest &request,
                                                           const StopToken &isStopped);

/// Collects the facts about \a submission, which was prepared from \a review. Visits all rows once.
[[nodiscard]] SubmissionPreview submissionPreview(const Review &review,
                                                  const Submission &submission);

/// Returns those of \a choices that would remove a row from the list of \a review.
[[nodiscard]] QList<RowChoice> leavingOut(const Review &review, const QList<RowChoice> &choices);
