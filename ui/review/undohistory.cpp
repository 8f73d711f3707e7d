// SPDX-License-Identifier: MIT
#include "ui/review/undohistory.h"

void UndoHistory::drop(std::deque<UndoStep>::iterator first, std::deque<UndoStep>::iterator last)
{
    for (auto step = first; step != last; ++step)
        m_bytes -= step->change.bytes();
    m_steps.erase(first, last);
}

void UndoHistory::add(UndoStep step)
{
    drop(m_steps.begin() + std::ptrdiff_t(m_made), m_steps.end());
    m_bytes += step.change.bytes();
    m_steps.push_back(std::move(step));
    ++m_made;
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
    while (m_bytes > m_mostBytes && m_made > 0) {
        drop(m_steps.begin(), m_steps.begin() + 1);
        --m_made;
        m_hasForgotten = true;
    }
}

void UndoHistory::undo()
{
    if (m_made == 0)
        return;
    Q_EMIT changeRequested(m_steps[--m_made].change, true);
    Q_EMIT changed();
}

void UndoHistory::redo()
{
    if (m_made == m_steps.size())
        return;
    Q_EMIT changeRequested(m_steps[m_made++].change, false);
    Q_EMIT changed();
}

void UndoHistory::clear()
{
    drop(m_steps.begin(), m_steps.end());
    m_made = 0;
    m_hasForgotten = false;
    Q_EMIT changed();
}

QString UndoHistory::undoText() const
{
    return m_made == 0 ? QString() : m_steps[m_made - 1].text;
}

QString UndoHistory::redoText() const
{
    return m_made == m_steps.size() ? QString() : m_steps[m_made].text;
}

#include "moc_undohistory.cpp"
