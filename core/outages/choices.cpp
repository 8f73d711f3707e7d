// SPDX-License-Identifier: MIT
#include "outages/choices.h"

#include "base/stoppablesort.h"
#include "outages/review.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <algorithm>

namespace {

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

    /// Must be called for every row with such an outage, in the order received.
    [[nodiscard]] OutageIdentity next(qsizetype row)
    {
        OutageIdentity outage = plainIdentity(m_table, row);
        outage.occurrence = m_seen[outage]++;
        return outage;
    }
    /// Returns how many outages equal to \a outage next() has seen.
    [[nodiscard]] qint32 seen(OutageIdentity outage) const
    {
        outage.occurrence = 0;
        return m_seen.value(outage);
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
    return review.verdict(row) == Verdict::LeftOut || !review.note(row).isEmpty() ||
           !review.lookedAt(row).isEmpty();
}

OutageChoice withoutLookedAt(OutageChoice choice)
{
    choice.lookedAt = {};
    choice.deviceName.clear();
    return choice;
}

size_t rowHash(const OutageTable &table, qsizetype row)
{
    return rowHash(table.device(row), table.beginMilliseconds(row), table.endMilliseconds(row));
}

std::optional<qint64> millisecondsOf(const QByteArray &text)
{
    const auto read = parseTimestamp(QString::fromUtf8(text));
    return read ? std::optional(read->milliseconds) : std::nullopt;
}

/// Finds outages that were received again with other times.
class ChangedSearch final
{
public:
    /// \a taken: rows that have a choice already.
    ChangedSearch(const Review &review, const Comparison *sinceThen, QSet<qsizetype> taken,
                  const StopToken &isStopped)
        : m_review(review)
        , m_sinceThen(sinceThen)
        , m_taken(std::move(taken))
        , m_isStopped(isStopped)
    {}

    /// Divides \a choices into changed and missing ones.
    void find(const QList<OutageChoice> &choices, MatchedChoices &matched)
    {
        if (choices.isEmpty())
            return;
        collect(choices);
        qsizetype step = 0;
        for (const OutageChoice &choice : choices) {
            if (isOver(step++))
                return;
            const QList<ChangedChoice> rows = rowsOf(choice);
            if (rows.isEmpty())
                matched.missing.append(choice);
            for (const ChangedChoice &each : rows) {
                m_taken.insert(each.row);
                matched.changed.append(each);
                matched.rows.append({each.row, choice.isLeftOut, choice.note});
            }
        }
    }

private:
    using Instant = std::pair<QString, qint64>; // of a device

    /// Returns the rows that match, by begin and by end.
    void collect(const QList<OutageChoice> &choices)
    {
        const OutageTable &table = m_review.table();
        QSet<QString> ids;
        for (const OutageChoice &choice : choices)
            ids.insert(choice.outage.id);
        QList<bool> isWanted;
        for (const QString &id : table.devices())
            isWanted.append(ids.contains(id));
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isOver(row))
                return;
            if (!m_review.isChoosable(row) || !isWanted[qsizetype(table.device(row))] ||
                wasThere(row))
                continue;
            const QString id = table.deviceId(row);
            m_byBegin[{id, table.beginMilliseconds(row)}].append(row);
            m_byEnd[{id, table.endMilliseconds(row)}].append(row);
        }
    }

    [[nodiscard]] bool isOver(qsizetype step) const
    {
        return isStoppedAt(step, m_isStopped, TextsBetweenStopChecks);
    }

    [[nodiscard]] bool wasThere(qsizetype row) const
    {
        return m_taken.contains(row) ||
               (m_sinceThen != nullptr && m_sinceThen->state(row) == CompareState::Same);
    }

    [[nodiscard]] QList<ChangedChoice> rowsOf(const OutageChoice &choice) const
    {
        const auto rowsAt = [&](const QHash<Instant, QList<qsizetype>> &rows,
                                const QByteArray &text, bool keepsBegin) {
            QList<ChangedChoice> found;
            const auto at = millisecondsOf(text);
            for (const qsizetype row :
                 at ? rows.value({choice.outage.id, *at}) : QList<qsizetype>())
                if (!m_taken.contains(row) && !isWrittenAs(choice.outage, row))
                    found.append({row, choice, keepsBegin});
            return found;
        };
        QList<ChangedChoice> found = rowsAt(m_byBegin, choice.outage.begin, true);
        if (found.isEmpty())
            found = rowsAt(m_byEnd, choice.outage.end, false);
        if (!choice.isLeftOut && found.size() > 1)
            return {};
        return found;
    }

    /// One of several that are equal: it has not changed, there are fewer of them.
    [[nodiscard]] bool isWrittenAs(const OutageIdentity &outage, qsizetype row) const
    {
        const OutageTable &table = m_review.table();
        return table.beginText(row) == outage.begin && table.endText(row) == outage.end;
    }

    const Review &m_review;
    const Comparison *m_sinceThen;
    QSet<qsizetype> m_taken;
    const StopToken &m_isStopped;
    QHash<Instant, QList<qsizetype>> m_byBegin;
    QHash<Instant, QList<qsizetype>> m_byEnd;
};

/// Equal outages of which some were left out, then and now.
class EqualOutages final
{
public:
    EqualOutages(const QList<OutageChoice> &choices, const StopToken &isStopped)
        : m_isStopped(isStopped)
    {
        qsizetype step = 0;
        for (const OutageChoice &choice : choices) {
            if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
                return;
            if (choice.isLeftOut)
                m_groups[plain(choice.outage)].leftOut.append(choice);
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty(); }
    void add(const OutageIdentity &outage, qsizetype row)
    {
        if (const auto group = m_groups.find(plain(outage)); group != m_groups.end())
            group->rows.append(row);
    }

    /// Makes sure that as many of each are included as before; reports those left out in addition.
    void balance(const Review &review, MatchedChoices &matched) const
    {
        QHash<qsizetype, qsizetype> places; // of rows in matched.rows
        qsizetype step = 0;
        for (const Group &group : m_groups) {
            if (isStoppedAt(step++, m_isStopped, TextsBetweenStopChecks))
                return;
            const bool isAsItWas = group.rows.isEmpty() || group.rows.size() == group.equals();
            if (isAsItWas || !review.isChoosable(group.rows.constFirst()))
                continue;
            for (qsizetype place = places.size(); place < matched.rows.size(); ++place)
                places.insert(matched.rows[place].row, place);
            balance(group, places, matched);
        }
    }

private:
    struct Group
    {
        QList<OutageChoice> leftOut;
        QList<qsizetype> rows; // that are there now, ascending

        [[nodiscard]] qsizetype equals() const
        {
            qint32 most = 0;
            for (const OutageChoice &choice : leftOut)
                most = std::max({most, choice.equals, choice.outage.occurrence + 1});
            return most;
        }
    };

    static OutageIdentity plain(OutageIdentity outage)
    {
        outage.occurrence = 0;
        return outage;
    }

    void balance(const Group &group, const QHash<qsizetype, qsizetype> &places,
                 MatchedChoices &matched) const
    {
        const qsizetype went = group.equals() - group.leftOut.size();
        const qsizetype wanted = std::max<qsizetype>(0, group.rows.size() - went);
        qsizetype leftOut = std::ranges::count_if(group.rows, [&](qsizetype row) {
            return places.contains(row) && matched.rows[places[row]].isLeftOut;
        });
        qsizetype step = 0;
        for (auto row = group.rows.crbegin(); row != group.rows.crend(); ++row) {
            if (isStoppedAt(step++, m_isStopped, TextsBetweenStopChecks))
                return;
            const bool isKnown = places.contains(*row);
            const bool isOut = isKnown && matched.rows[places[*row]].isLeftOut;
            if (leftOut > wanted && isOut) {
                // The reason is that of the one that did not come again.
                matched.rows[places[*row]] = RowChoice{*row};
                matched.missing.append(group.leftOut.constLast());
                --leftOut;
            } else if (leftOut < wanted && !isOut) {
                const OutageChoice &like = group.leftOut.constFirst();
                if (isKnown)
                    matched.rows[places[*row]].isLeftOut = true;
                else
                    matched.rows.append({*row, true, like.note});
                matched.changed.append({*row, like, true, true});
                ++leftOut;
            }
        }
    }

    const StopToken &m_isStopped;
    QHash<OutageIdentity, Group> m_groups;
};

/// Sorts the choices and removes rows without a choice.
void tidy(MatchedChoices &matched, const StopToken &isStopped)
{
    matched.rows.removeIf([](const RowChoice &each) { return each == RowChoice{each.row}; });
    const auto byRow = [](const auto &left, const auto &right) { return left.row < right.row; };
    const auto isOver = [&isStopped] { return isStoppedAt(0, isStopped); };
    if (stoppableSort(matched.changed, byRow, isOver))
        (void)stoppableSort(matched.rows, byRow, isOver);
}

} // namespace

size_t qHash(const OutageIdentity &outage, size_t seed)
{
    return qHashMulti(seed, outage.id, outage.begin, outage.end, outage.occurrence);
}

QList<OutageChoice> choicesOf(const Review &review, const StopToken &isStopped)
{
    const OutageTable &table = review.table();
    QSet<size_t> chosen; // outages that may be equal to one with a choice must be counted too
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped, TextsBetweenStopChecks))
            return {};
        if (hasChoice(review, row))
            chosen.insert(rowHash(table, row));
    }
    QList<OutageChoice> choices;
    IdentityCounter identities(table);
    for (qsizetype row = 0; row < review.rowCount() && !chosen.isEmpty(); ++row) {
        if (isStoppedAt(row, isStopped, TextsBetweenStopChecks))
            return {};
        if (review.siteDevice(row) < 0 || !chosen.contains(rowHash(table, row)))
            continue;
        OutageIdentity outage = identities.next(row);
        if (!hasChoice(review, row))
            continue;
        const FindingSet lookedAt = review.lookedAt(row);
        choices.append({.outage = std::move(outage),
                        .isLeftOut = review.verdict(row) == Verdict::LeftOut,
                        .note = review.note(row),
                        .lookedAt = lookedAt,
                        .deviceName = lookedAt.isEmpty() ? QString() : review.deviceName(row)});
    }
    qsizetype step = 0;
    for (OutageChoice &choice : choices) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            return {};
        choice.equals = identities.seen(choice.outage);
    }
    return choices;
}

QList<RowChoice> choicesOn(const Review &review, const QList<qsizetype> &rows)
{
    QList<RowChoice> choices;
    choices.reserve(rows.size());
    for (const qsizetype row : rows)
        choices.append(
            {row, review.verdict(row) == Verdict::LeftOut, review.note(row), review.lookedAt(row)});
    return choices;
}

MatchedChoices matchChoices(const Review &review, const QList<OutageChoice> &choices,
                            const Comparison *sinceThen, const StopToken &isStopped)
{
    MatchedChoices matched;
    if (choices.isEmpty())
        return matched;
    QHash<OutageIdentity, qsizetype> open; // place in choices
    QSet<QString> ids;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (isStoppedAt(i, isStopped, TextsBetweenStopChecks))
            return {};
        open.insert(choices[i].outage, i);
        ids.insert(choices[i].outage.id);
    }
    const OutageTable &table = review.table();
    QList<bool> isWanted; // by device number of the table
    for (const QString &id : table.devices())
        isWanted.append(ids.contains(id));

    IdentityCounter identities(table);
    QSet<qsizetype> taken;
    EqualOutages equals(choices, isStopped);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (open.isEmpty() && equals.isEmpty())
            break;
        if (isStoppedAt(row, isStopped, TextsBetweenStopChecks))
            return {};
        if (review.siteDevice(row) < 0 || !isWanted[qsizetype(table.device(row))])
            continue;
        const OutageIdentity outage = identities.next(row);
        equals.add(outage, row);
        const auto found = open.constFind(outage);
        if (found == open.cend())
            continue;
        const OutageChoice &choice = choices[*found];
        const bool isMoot = choice.isLeftOut && !review.isChoosable(row);
        if (isMoot)
            matched.notChoosable.append(withoutLookedAt(choice));
        const bool isSameName = choice.deviceName == review.deviceName(row);
        const FindingSet lookedAt = isSameName ? choice.lookedAt : FindingSet();
        if (!isMoot || !choice.note.isEmpty() || !lookedAt.isEmpty())
            matched.rows.append({row, choice.isLeftOut && !isMoot, choice.note, lookedAt});
        taken.insert(row);
        open.erase(found);
    }
    equals.balance(review, matched);
    for (const ChangedChoice &repeat : std::as_const(matched.changed))
        taken.insert(repeat.row);
    QList<OutageChoice> rest;
    qsizetype step = 0;
    for (const OutageChoice &choice : choices) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            return {};
        if (open.contains(choice.outage)) // what was only looked at does not follow other times
            (choice.isDecision() ? rest : matched.missing).append(choice);
    }
    ChangedSearch(review, sinceThen, std::move(taken), isStopped).find(rest, matched);
    tidy(matched, isStopped);
    return matched;
}

QList<qsizetype> applyChoices(Review &review, const QList<RowChoice> &choices,
                              const StopToken &isStopped)
{
    QList<qsizetype> changed;
    qsizetype step = 0;
    for (const RowChoice &choice : choices) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            break;
        const bool isOther = review.setIncluded(choice.row, !choice.isLeftOut);
        const bool isNoted = review.setNote(choice.row, choice.note);
        if (review.setLookedAt(choice.row, choice.lookedAt) || isNoted || isOther)
            changed.append(choice.row);
    }
    return changed;
}

QList<OutageChoice> merged(const QList<OutageChoice> &first, const QList<OutageChoice> &second,
                           const StopToken &isStopped)
{
    // A million choices lead here with nothing beside them: those cost nothing.
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    QList<OutageChoice> both = first;
    QHash<OutageIdentity, qsizetype> places;
    for (qsizetype place = 0; place < first.size(); ++place) {
        if (isStoppedAt(place, isStopped, TextsBetweenStopChecks))
            return {};
        places.insert(first[place].outage, place);
    }
    qsizetype step = 0;
    for (const OutageChoice &choice : second) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            return {};
        const auto place = places.constFind(choice.outage);
        if (place == places.cend()) {
            both.append(choice);
            continue;
        }
        OutageChoice &merged = both[*place];
        if (choice.isLeftOut && !merged.isLeftOut) {
            merged.isLeftOut = true;
            merged.equals = choice.equals; // of which that was decided
        }
        if (merged.note.isEmpty())
            merged.note = choice.note;
        if (merged.lookedAt.isEmpty()) {
            merged.lookedAt = choice.lookedAt;
            merged.deviceName = choice.deviceName;
        }
    }
    return both;
}
