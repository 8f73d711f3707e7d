// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/manychoices.h"
#include "outages/review.h"
#include "ui/review/undohistory.h"

#include <QtCore/qobject.h>

#include <functional>

class QThreadPool;

/// The one way to change a review: makes of what a person decides about rows the changed review,
/// and a step that can be undone.
///
/// A decision about many rows is worked out on a thread of the pool, one after the other. Owns no
/// review: it asks for the one that is shown, and tells the changed one with `changed`. GUI thread.
class ReviewEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewEditor)

public:
    /// The review as it is now.
    using Current = std::function<const Review &()>;

    /// \a pool outlives this.
    ReviewEditor(Current current, QThreadPool &pool, QObject *parent = nullptr);

    [[nodiscard]] UndoHistory &undoHistory() { return m_undo; }
    /// Other rows: what was done cannot be undone any more.
    void forget();

    /// Includes those of \a rows that are left out, or the other way round.
    void setIncluded(const QList<qsizetype> &rows, bool included);
    /// Includes every outage that was left out.
    void includeAll();
    /// Notes \a note on \a rows of the site; empty removes the notes.
    void setNote(const QList<qsizetype> &rows, const QString &note);
    /// Leaves \a rows out for a reason; without one, each keeps its note.
    void leaveOut(const QList<qsizetype> &rows, const QString &reason);
    /// Decides about the rows at \a places of \a order, however many they are. Does nothing while
    /// an earlier one of these is worked out.
    void decideOnMany(const RowOrder &order, const QList<PlaceRange> &places,
                      const ManyChoices &choices);
    /// Whether a decision about many rows is still being worked out.
    [[nodiscard]] bool isWorking() const { return m_working.isRunning(); }

Q_SIGNALS:
    /// Everything that is decided now, for all rows of the review; nothing has changed yet.
    void changed(const Review &review);
    /// A decision about many rows has been worked out, and made if it changes anything.
    void manyDecided();

private:
    void apply(const QString &text, const Review &after, const QList<qsizetype> &rows);
    void finish(const Review &before, const ManyChosen &chosen, const QString &note);
    void repeat(const ChoiceChange &change, bool isBack);

    Current m_current;
    UndoHistory m_undo;
    LatestTask<ManyChosen> m_working;
};
