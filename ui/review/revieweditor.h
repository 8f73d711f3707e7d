// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/manychoices.h"
#include "outages/review.h"
#include "ui/review/undohistory.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>
#include <vector>

class QThreadPool;

/// The only way to change a review: turns a decision about rows into the changed review and a step
/// that can be undone.
///
/// Decisions about many rows are computed on a thread of the pool, one after the other. Owns no
/// review: it asks for the current one, and emits the changed one with `changed`. GUI thread.
class ReviewEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewEditor)

public:
    /// Returns the current review.
    using Current = std::function<const Review &()>;

    /// \a pool must outlive this.
    ReviewEditor(Current current, QThreadPool &pool, QObject *parent = nullptr);

    [[nodiscard]] UndoHistory &undoHistory() { return m_undo; }
    /// Follows to \a review: with the steps that there were when its rows were shown last, by the
    /// same cutoff, and with none if they never were.
    void setReview(const Review &review);

    /// Includes those of \a rows that are left out, or the reverse.
    void setIncluded(const QList<qsizetype> &rows, bool included);
    /// Includes every outage that was left out.
    void includeAll();
    /// Marks all that is to check on \a rows as looked at; if it was, as to check again.
    void toggleLookedAt(const QList<qsizetype> &rows);
    /// Sets \a note on \a rows of the site; an empty note removes the notes.
    void setNote(const QList<qsizetype> &rows, const QString &note);
    /// Leaves \a rows out with a reason as the note; with an empty reason each keeps its note.
    void leaveOut(const QList<qsizetype> &rows, const QString &reason);
    /// Makes a decision about the rows at \a places of \a order, of any number. Does nothing while
    /// an earlier decision about many rows is being computed.
    void decideOnMany(const RowOrder &order, const QList<PlaceRange> &places,
                      const ManyChoices &choices);
    /// Makes choices that were made again elsewhere a step that can be undone: \a before is the
    /// review without them, \a rows those that can have changed.
    void noteMadeAgain(const Review &before, const QList<qsizetype> &rows);
    /// Returns whether a decision about many rows is still being computed.
    [[nodiscard]] bool isWorking() const { return m_working.isRunning(); }

Q_SIGNALS:
    /// Emitted with the new choices for all rows of the review; the shown review has not changed
    /// yet.
    void changed(const Review &review);
    /// Emitted when a decision about many rows has been computed, and applied if it changes
    /// anything.
    void manyDecided();

private:
    /// Tells lists apart without keeping them.
    struct List
    {
        std::weak_ptr<const OutageTable> table = {};
        Timestamp cutoff = {};

        [[nodiscard]] bool isSame(const List &other) const
        {
            return table.lock() == other.table.lock() && cutoff == other.cutoff;
        }
    };
    /// The steps of a list that is not shown.
    struct Aside
    {
        List list;
        UndoHistory::Decisions decisions;
    };

    [[nodiscard]] UndoHistory::Decisions takeAside(const List &list);
    void setAside(const List &list, UndoHistory::Decisions decisions);
    void apply(const QString &text, const Review &after, const QList<qsizetype> &rows);
    void finish(const Review &before, const ManyChosen &chosen, const QString &note);
    void repeat(const ChoiceChange &change, bool isBack);

    Current m_current;
    UndoHistory m_undo;
    List m_list;                // that is shown
    std::vector<Aside> m_aside; // the one left last at the end
    LatestTask<ManyChosen> m_working;
};
