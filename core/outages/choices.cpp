// SPDX-License-Identifier: MIT
#include "outages/choices.h"

#include "outages/review.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <algorithm>

namespace {

constexpr qsizetype RowsBetweenQuestions = 8192;

OutageIdentity plainIdentity(const OutageTable &table, qsizetype row)
{
    return {table.deviceId(row), table.beginText(row), table.endText(row)};
}

/// The identity of each row of a few outages, counting those that are equal.
class IdentityCounter final
{
public:
    explicit IdentityCounter(const OutageTable &table)
        : m_table(table)
    {}

    /// To be asked for every row with such an outage, in the order received.
    [[nodiscard]] OutageIdentity next(qsizetype row)
    {
        OutageIdentity outage = plainIdentity(m_table, row);
        outage.occurrence = m_seen[outage]++;
        return outage;
    }

private:
    const OutageTable &m_table;
    QHash<OutageIdentity, qint32> m_seen;
};

/// A number for a row's device and milliseconds, cheap enough to ask for each of a million rows.
size_t rowHash(quint32 device, qint64 begin, qint64 end)
{
    return qHashMulti(0, device, begin, end);
}

bool hasChoice(const Review &review, qsizetype row)
{
    return review.verdict(row) == Verdict::LeftOut || !review.note(row).isEmpty();
}

size_t rowHash(const OutageTable &table, qsizetype row)
{
    return rowHash(table.device(row), table.beginMilliseconds(row), table.endMilliseconds(row));
}

} // namespace

size_t qHash(const OutageIdentity &outage, size_t seed)
{
    return qHashMulti(seed, outage.id, outage.begin, outage.end, outage.occurrence);
}

QList<OutageChoice> choicesOf(const Review &review, const CancelQuestion &isCancelled)
{
    const OutageTable &table = review.table();
    QSet<size_t> chosen; // outages that may be equal to one with a choice must be counted too
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (hasChoice(review, row))
            chosen.insert(rowHash(table, row));
    }
    QList<OutageChoice> choices;
    IdentityCounter identities(table);
    for (qsizetype row = 0; row < review.rowCount() && !chosen.isEmpty(); ++row) {
        if (isCancelled && row % RowsBetweenQuestions == 0 && isCancelled())
            return {};
        if (review.siteDevice(row) < 0 || !chosen.contains(rowHash(table, row)))
            continue;
        OutageIdentity outage = identities.next(row);
        if (hasChoice(review, row))
            choices.append(
                {std::move(outage), review.verdict(row) == Verdict::LeftOut, review.note(row)});
    }
    return choices;
}

QList<RowChoice> choicesOn(const Review &review, const QList<qsizetype> &rows)
{
    QList<RowChoice> choices;
    choices.reserve(rows.size());
    for (const qsizetype row : rows)
        choices.append({row, review.verdict(row) == Verdict::LeftOut, review.note(row)});
    return choices;
}

MatchedChoices matchChoices(const Review &review, const QList<OutageChoice> &choices,
                            const CancelQuestion &isCancelled)
{
    MatchedChoices matched;
    if (choices.isEmpty())
        return matched;
    QHash<OutageIdentity, qsizetype> open; // place in choices
    QSet<QString> ids;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        open.insert(choices[i].outage, i);
        ids.insert(choices[i].outage.id);
    }
    const OutageTable &table = review.table();
    QList<bool> isWanted; // by device number of the table
    for (const QString &id : table.devices())
        isWanted.append(ids.contains(id));

    IdentityCounter identities(table);
    for (qsizetype row = 0; row < review.rowCount() && !open.isEmpty(); ++row) {
        if (isCancelled && row % RowsBetweenQuestions == 0 && isCancelled())
            return {};
        if (review.siteDevice(row) < 0 || !isWanted[qsizetype(table.device(row))])
            continue;
        const auto found = open.constFind(identities.next(row));
        if (found == open.cend())
            continue;
        const OutageChoice &choice = choices[*found];
        const bool isMoot = choice.isLeftOut && !review.isChoosable(row);
        if (isMoot)
            matched.notChoosable.append(choice);
        if (!isMoot || !choice.note.isEmpty())
            matched.rows.append({row, choice.isLeftOut && !isMoot, choice.note});
        open.erase(found);
    }
    for (const OutageChoice &choice : choices) {
        if (open.contains(choice.outage))
            matched.missing.append(choice);
    }
    return matched;
}

QList<qsizetype> applyChoices(Review &review, const QList<RowChoice> &choices)
{
    QList<qsizetype> changed;
    for (const RowChoice &choice : choices) {
        const bool isOther = review.setIncluded(choice.row, !choice.isLeftOut);
        if (review.setNote(choice.row, choice.note) || isOther)
            changed.append(choice.row);
    }
    return changed;
}

QList<OutageChoice> united(const QList<OutageChoice> &first, const QList<OutageChoice> &second)
{
    // A million choices lead here with nothing beside them: those cost nothing.
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    QSet<OutageIdentity> known;
    for (const OutageChoice &choice : first)
        known.insert(choice.outage);
    QList<OutageChoice> both = first;
    std::copy_if(second.cbegin(), second.cend(), std::back_inserter(both),
                 [&known](const OutageChoice &choice) { return !known.contains(choice.outage); });
    return both;
}
