// SPDX-License-Identifier: MIT
#pragma once

#include "models/choicechange.h"

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <deque>

/// One decision that can be undone. A value.
struct UndoStep
{
    QString text; ///< what is decided, such as "Leave out 3 outages"
    ChoiceChange change;
};

/// The decisions that can be undone and made again, within a limit of memory: beyond it the oldest
/// ones are forgotten. Changes nothing itself. GUI thread.
class UndoHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistory)

public:
    static constexpr qint64 MostBytes = 64 << 20;

    using QObject::QObject;

    /// Adds \a step, which has been made; what was undone before cannot be made again any more.
    void add(UndoStep step);
    void undo();
    void redo();
    /// Another limit; forgets at once what is over it.
    void setMostBytes(qint64 bytes);
    /// Nothing can be undone any more, and nothing was forgotten either.
    void clear();

    [[nodiscard]] qsizetype count() const { return qsizetype(m_steps.size()); }
    /// What would be undone, or made again; empty if there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Whether decisions were forgotten since the last clear().
    [[nodiscard]] bool hasForgotten() const { return m_hasForgotten; }
    /// Memory that the steps take.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// \a change is to be made, or taken back.
    void changeRequested(const ChoiceChange &change, bool isBack);
    /// undoText(), redoText() or hasForgotten() may have changed.
    void changed();

private:
    void forgetOldest();
    void drop(std::deque<UndoStep>::iterator first, std::deque<UndoStep>::iterator last);

    qint64 m_mostBytes = MostBytes;
    std::deque<UndoStep> m_steps;
    std::size_t m_made = 0; // steps that are made; those behind them were undone
    qint64 m_bytes = 0;
    bool m_hasForgotten = false;
};
