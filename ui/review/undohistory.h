// SPDX-License-Identifier: MIT
#pragma once

#include "models/choicechange.h"

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <deque>

/// One decision that can be undone. A value.
struct UndoStep
{
    QString text; ///< the decision, such as "Leave out 3 outages"
    ChoiceChange change;
};

/// The decisions that can be undone and redone, within a limit of memory: beyond it the oldest ones
/// are dropped. Changes no review. GUI thread.
class UndoHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistory)

public:
    static constexpr qint64 MostBytes = 64 << 20;

    /// The decisions about one list. A value.
    struct Decisions
    {
        std::deque<UndoStep> steps = {};
        std::size_t made = 0; ///< number of applied steps; those after them were undone
        qint64 bytes = 0;     ///< memory used by the steps
        bool hasForgotten = false;
    };

    using QObject::QObject;

    /// Adds \a step, which has been applied; undone steps cannot be redone any more.
    void add(UndoStep step);
    void undo();
    void redo();
    /// Sets another limit, in bytes; drops at once what exceeds it.
    void setMostBytes(qint64 bytes);
    /// Goes on with \a decisions about another list; returns those about the one before.
    Decisions exchange(Decisions decisions);

    [[nodiscard]] qsizetype count() const { return qsizetype(m_now.steps.size()); }
    /// The text of the step to undo or to redo; empty if there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Returns whether steps of this list were dropped.
    [[nodiscard]] bool hasForgotten() const { return m_now.hasForgotten; }
    /// Memory used by the steps, in bytes.
    [[nodiscard]] qint64 bytes() const { return m_now.bytes; }

Q_SIGNALS:
    /// Emitted when \a change is to be applied, or undone if \a isBack.
    void changeRequested(const ChoiceChange &change, bool isBack);
    /// Emitted when undoText(), redoText() or hasForgotten() may have changed.
    void changed();

private:
    void forgetOldest();
    void drop(std::deque<UndoStep>::iterator first, std::deque<UndoStep>::iterator last);

    qint64 m_mostBytes = MostBytes;
    Decisions m_now;
};
