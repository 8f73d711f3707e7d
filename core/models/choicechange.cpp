// SPDX-License-Identifier: MIT
#include "models/choicechange.h"

#include <algorithm>
#include <utility>

ChoiceChange::ChoiceChange(const Review &before, const Review &after, const StopToken &isStopped)
{
    for (qsizetype row = 0; row < before.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return;
        note(before, after, row);
    }
    close();
}

ChoiceChange::ChoiceChange(const Review &before, const Review &after, QList<qsizetype> rows)
{
    std::ranges::sort(rows);
    for (const qsizetype row : std::as_const(rows))
        note(before, after, row);
    close();
}

void ChoiceChange::note(const Review &before, const Review &after, qsizetype row)
{
    const auto decisionOn = [row](const Review &review) {
        return Decision{review.verdict(row) == Verdict::LeftOut, review.note(row),
                        review.lookedAt(row)};
    };
    const Decision from = decisionOn(before);
    const Decision to = decisionOn(after);
    if (from == to)
        return;
    const Range range{static_cast<quint32>(row), 1, placeOf(from), placeOf(to)};
    const bool goesOn = !m_ranges.isEmpty() && m_ranges.constLast().before == range.before &&
                        m_ranges.constLast().after == range.after &&
                        m_ranges.constLast().first + m_ranges.constLast().count == row;
    if (goesOn)
        ++m_ranges.last().count;
    else
        m_ranges.append(range);
}

void ChoiceChange::close()
{
    m_ranges.squeeze();
    m_decisions.squeeze();
    m_places = {};
}

quint32 ChoiceChange::placeOf(const Decision &decision)
{
    const quint32 rest = decision.lookedAt.bits() * 2U + (decision.isLeftOut ? 1U : 0U);
    const auto key = std::pair(decision.note, rest);
    const auto known = m_places.constFind(key);
    if (known != m_places.cend())
        return *known;
    m_decisions.append(decision);
    return *m_places.insert(key, static_cast<quint32>(m_decisions.size() - 1));
}

qint64 ChoiceChange::bytes() const
{
    qint64 bytes = m_ranges.capacity() * qsizetype(sizeof(Range));
    for (const Decision &decision : m_decisions)
        bytes += qint64(sizeof(Decision)) + decision.note.size() * qsizetype(sizeof(QChar));
    return bytes;
}

void ChoiceChange::makeIn(Review &review) const
{
    for (const Range &range : m_ranges)
        decide(review, range, m_decisions[range.before], m_decisions[range.after]);
}

void ChoiceChange::takeBackIn(Review &review) const
{
    for (const Range &range : m_ranges)
        decide(review, range, m_decisions[range.after], m_decisions[range.before]);
}

void ChoiceChange::decide(Review &review, const Range &range, const Decision &from,
                          const Decision &to) const
{
    const qsizetype end = qsizetype(range.first) + range.count;
    for (qsizetype row = range.first; row < end; ++row) {
        if (to.isLeftOut != from.isLeftOut)
            review.setIncluded(row, !to.isLeftOut);
        if (to.note != from.note)
            review.setNote(row, to.note);
        if (to.lookedAt != from.lookedAt)
            review.setLookedAt(row, to.lookedAt);
    }
}
