// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/manychoices.h"
#include "outages/choices.h"
#include "outages/review.h"
#include "ui/review/undohistory.h"

#include <QtCore/qobject.h>

class OutageTableModel;
class OutageView;

/// Makes steps that can be undone out of what a person decides about rows.
///
/// Changes nothing itself: a step asks with a signal, and whoever owns the review answers with
/// updateChoices(). A step about many rows is worked out on a thread of the pool. GUI thread; what
/// it is given must outlive this.
class RowChooser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowChooser)

public:
    RowChooser(OutageView &view, OutageTableModel &model, QThreadPool &pool,
               QObject *parent = nullptr);

    [[nodiscard]] UndoHistory &undoHistory() { return m_undo; }
    /// Another review: what was done cannot be undone any more.
    void setReview(const Review &review);
    /// The same rows with other choices.
    void updateChoices(const Review &review) { m_review = review; }

    /// Includes those of \a rows that are left out, or the other way round.
    void choose(const QList<qsizetype> &rows, bool included);
    /// Includes the marked rows, or leaves them out; nothing: toggles them.
    void chooseMarked(std::optional<bool> included);
    /// Includes every outage that was left out.
    void includeAll();
    /// Whether a decision about many rows is still being worked out.
    [[nodiscard]] bool isChoosing() const { return m_choosing.isRunning(); }
    /// Notes on the marked rows of the site; empty removes the notes.
    void noteMarked(const QString &note);
    /// Leaves the marked rows out for a reason; without one, each keeps its note.
    void leaveOutMarked(const QString &reason);

Q_SIGNALS:
    /// A decision about many rows has been worked out, and made if it changes anything.
    void manyChosen();
    /// Rows of the review; nothing has changed yet.
    void inclusionRequested(const QList<qsizetype> &rows, bool included);
    /// Notes and choices together; nothing has changed yet.
    void choicesRequested(const QList<RowChoice> &choices);
    /// Everything that is decided in \a choices, for all rows; nothing has changed yet.
    void reviewRequested(const Review &choices);

private:
    void decide(const QString &name, const QList<RowChoice> &before, const QList<RowChoice> &after);

    void start(const RowOrder &order, const QList<PlaceRange> &places, const ManyChoices &choices);
    void startMarked(const ManyChoices &choices);
    void finish(const ManyChosen &chosen);
    /// Asks for \a change in the review as it is now.
    void makeChange(const ChoiceChange &change, bool isBack);

    OutageView &m_view;
    OutageTableModel &m_model;
    Review m_review;
    UndoHistory m_undo;
    QString m_note;  // of what is being worked out
    Review m_before; // what that began from
    Review m_chosen; // and came to, while it is made
    LatestTask<ManyChosen> m_choosing;
};
