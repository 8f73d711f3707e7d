// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <deque>
#include <memory>

/// One decision that can be undone.
class UndoStep
{
    Q_DISABLE_COPY_MOVE(UndoStep)

public:
    explicit UndoStep(QString text)
        : m_text(std::move(text))
    {}
    virtual ~UndoStep() = default;

    /// What is decided, such as "Leave out 3 outages".
    [[nodiscard]] const QString &text() const { return m_text; }
    virtual void undo() = 0;
    virtual void redo() = 0;
    /// Memory that it takes.
    [[nodiscard]] virtual qint64 bytes() const = 0;

private:
    QString m_text;
};

/// The decisions that can be undone and made again, within a limit of memory: beyond it the oldest
/// ones are forgotten. GUI thread.
class UndoHistory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistory)

public:
    static constexpr qint64 MostBytes = 64 << 20;

    explicit UndoHistory(QObject *parent = nullptr);
    ~UndoHistory() override;

    /// Makes \a step; what was undone before cannot be made again any more.
    void push(std::unique_ptr<UndoStep> step);
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
    /// undoText(), redoText() or hasForgotten() may have changed.
    void changed();

private:
    void forgetOldest();
    void drop(std::deque<std::unique_ptr<UndoStep>>::iterator first,
              std::deque<std::unique_ptr<UndoStep>>::iterator last);

    qint64 m_mostBytes = MostBytes;
    std::deque<std::unique_ptr<UndoStep>> m_steps;
    std::size_t m_made = 0; // steps that are made; those behind them were undone
    qint64 m_bytes = 0;
    bool m_hasForgotten = false;
};
