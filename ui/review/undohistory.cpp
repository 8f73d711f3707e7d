// SPDX-License-Identifier: MIT
#include "ui/review/undohistory.h"

#include <utility>

void UndoHistory::drop(std::deque<UndoStep>::iterator first, std::deque<UndoStep>::iterator last)
{
    for (auto step = first; step != last; ++step)
        m_now.bytes -= step->change.bytes();
    m_now.steps.erase(first, last);
}

void UndoHistory::add(UndoStep step)
{
    drop(m_now.steps.begin() + std::ptrdiff_t(m_now.made), m_now.steps.end());
    m_now.bytes += step.change.bytes();
    m_now.steps.push_back(std::move(step));
    ++m_now.made;
    forgetOldest();
    Q_EMIT changed();
}

void UndoHistory::setMostBytes(qint64 bytes)
{
    m_mostBytes = bytes;
    forgetOldest();
    Q_EMIT changed();
}

void UndoHistory::forgetOldest()
{
    while (m_now.bytes > m_mostBytes && m_now.made > 0) {
        drop(m_now.steps.begin(), m_now.steps.begin() + 1);
        --m_now.made;
        m_now.hasForgotten = true;
    }
}

void UndoHistory::undo()
{
    if (m_now.made == 0)
        return;
    Q_EMIT changeRequested(m_now.steps[--m_now.made].change, true);
    Q_EMIT changed();
}

void UndoHistory::redo()
{
    if (m_now.made == m_now.steps.size())
        return;
    Q_EMIT changeRequested(m_now.steps[m_now.made++].change, false);
    Q_EMIT changed();
}

UndoHistory::Decisions UndoHistory::exchange(Decisions decisions)
{
    Decisions before = std::exchange(m_now, std::move(decisions));
    Q_EMIT changed();
    return before;
}

QString UndoHistory::undoText() const
{
    return m_now.made == 0 ? QString() : m_now.steps[m_now.made - 1].text;
}

QString UndoHistory::redoText() const
{
    return m_now.made == m_now.steps.size() ? QString() : m_now.steps[m_now.made].text;
}

#include "moc_undohistory.cpp"
