// SPDX-License-Identifier: MIT
#include "outages/comparison.h"

#include "base/stoppablesort.h"
#include "outages/review.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <iterator>
#include <numeric>
#include <tuple>

namespace {

/// The part of a row's texts that its milliseconds do not contain. Empty for a row in the usual
/// notation.
struct Spelling
{
    QByteArray characters; ///< of begin and end
    QByteArray begin;      ///< what tells the instant apart beside its milliseconds
    QByteArray end;
};

/// An outage during the comparison.
struct Entry
{
    quint32 device; ///< the same number on both sides for the same id
    quint32 row;
    qint64 begin;
    qint64 end;
    const Spelling *spelling;

    [[nodiscard]] auto whole() const { return std::tie(device, begin, end, spelling->characters); }
    [[nodiscard]] auto instants() const
    {
        return std::tie(device, begin, spelling->begin, end, spelling->end);
    }
    [[nodiscard]] auto fromBegin() const { return std::tie(device, begin, spelling->begin); }
    [[nodiscard]] auto toEnd() const { return std::tie(device, end, spelling->end); }
};

/// Gives the devices of two tables common numbers.
class DeviceNumbers final
{
public:
    /// Incomplete once \a isStopped is true.
    [[nodiscard]] QList<quint32> of(const OutageTable &table, const StopToken &isStopped)
    {
        QList<quint32> numbers;
        numbers.reserve(table.devices().size());
        for (const QString &id : table.devices()) {
            if (isStoppedAt(numbers.size(), isStopped, TextsBetweenStopChecks))
                break;
            numbers.append(number(id));
        }
        return numbers;
    }

private:
    quint32 number(const QString &id)
    {
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.cend())
            return *known;
        return *m_numbers.insert(id, static_cast<quint32>(m_numbers.size()));
    }

    QHash<QString, quint32> m_numbers;
};

/// The digits finer than a millisecond; a text that is no time stands for itself.
QByteArray rest(const std::optional<Timestamp> &instant, const QByteArray &text)
{
    return instant ? instant->finer : '?' + text;
}

/// The rows of a list, and their spellings. The entries point into it.
class Side final
{
    Q_DISABLE_COPY_MOVE(Side)

public:
    /// Has no entries once \a isStopped is true.
    Side(const OutageList &list, DeviceNumbers &common, const StopToken &isStopped)
    {
        const OutageTable &table = *list.table;
        const QList<quint32> numbers = common.of(table, isStopped);
        if (numbers.size() < table.devices().size())
            return;
        entries.reserve(list.rows.size());
        for (const quint32 row : list.rows) {
            if (isStoppedAt(entries.size(), isStopped, TextsBetweenStopChecks))
                return;
            const quint32 device = table.device(row);
            entries.append({device == OutageTable::NoDevice ? device : numbers[device], row,
                            table.beginMilliseconds(row), table.endMilliseconds(row),
                            table.isUsuallyWritten(row) ? &m_usual : spelling(table, row)});
        }
    }

    QList<Entry> entries;

private:
    const Spelling *spelling(const OutageTable &table, qsizetype row)
    {
        const QByteArray begin = table.beginText(row);
        const QByteArray end = table.endText(row);
        return &m_unusual.emplace_back(
            Spelling{begin + '\n' + end, rest(table.begin(row), begin), rest(table.end(row), end)});
    }

    const Spelling m_usual;
    std::deque<Spelling> m_unusual; // stays where it is while it grows
};

/// Removes the pairs with equal keys from both sides and passes them to \a onPair. O(n log n).
/// Returns false if stopped.
template <typename KeyOf, typename OnPair, typename IsOver>
[[nodiscard]] bool pairUp(Side &now, Side &before, KeyOf keyOf, OnPair onPair, IsOver isOver)
{
    const auto isBefore = [keyOf](const Entry &left, const Entry &right) {
        return keyOf(left) != keyOf(right) ? keyOf(left) < keyOf(right) : left.row < right.row;
    };
    if (!stoppableSort(now.entries, isBefore, isOver) ||
        !stoppableSort(before.entries, isBefore, isOver))
        return false;
    QList<Entry> newer;
    QList<Entry> older;
    auto left = now.entries.cbegin();
    auto right = before.entries.cbegin();
    for (qsizetype step = 0; left != now.entries.cend() && right != before.entries.cend(); ++step) {
        if (step % RowsBetweenStopChecks == 0 && isOver())
            return false;
        if (keyOf(*left) < keyOf(*right))
            newer.append(*left++);
        else if (keyOf(*right) < keyOf(*left))
            older.append(*right++);
        else
            onPair(*left++, *right++);
    }
    std::ranges::copy(left, now.entries.cend(), std::back_inserter(newer));
    std::ranges::copy(right, before.entries.cend(), std::back_inserter(older));
    now.entries = std::move(newer);
    before.entries = std::move(older);
    return true;
}

/// Returns the ids of devices that had another name before.
QSet<QString> renamed(const OutageList &now, const OutageList &before)
{
    QSet<QString> renamed;
    for (auto name = now.names.cbegin(); name != now.names.cend(); ++name) {
        const auto earlier = before.names.constFind(name.key());
        if (earlier != before.names.cend() && *earlier != *name)
            renamed.insert(name.key());
    }
    return renamed;
}

/// Records the entries without a partner: new on one side, gone on the other. Returns false if
/// stopped.
template <typename IsOver>
bool finish(Comparison &result, const QList<Entry> &newer, const QList<Entry> &older, IsOver isOver)
{
    for (const Entry &entry : newer)
        result.states[entry.row] = CompareState::New;
    result.newCount = newer.size();
    for (const Entry &entry : older)
        result.removed.append(entry.row);
    const auto byRow = [](const ChangedOutage &left, const ChangedOutage &right) {
        return left.row < right.row;
    };
    return stoppableSort(result.removed, std::less<quint32>(), isOver) &&
           stoppableSort(result.changed, byRow, isOver);
}

OutageList rowsWhere(const Review &review, const std::function<bool(qsizetype)> &isWanted,
                     const StopToken &isStopped)
{
    QList<quint32> rows;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return {};
        if (isWanted(row))
            rows.append(static_cast<quint32>(row));
    }
    return outageList(review, std::move(rows));
}

} // namespace

QLatin1StringView changeId(CompareState state)
{
    static constexpr std::array Ids{"", "new", "changed", "same", "removed", "left-out"};
    return QLatin1StringView(Ids[static_cast<std::size_t>(state)]);
}

OutageList outageList(std::shared_ptr<const OutageTable> table, QHash<QString, QString> names)
{
    OutageList list{std::move(table), {}, std::move(names)};
    list.rows.resize(list.table->rowCount());
    std::iota(list.rows.begin(), list.rows.end(), 0U);
    return list;
}

OutageList outageList(const Review &review, QList<quint32> rows)
{
    OutageList list{review.sharedTable(), std::move(rows), {}};
    for (const Device &device : review.site().devices())
        list.names.insert(device.id, device.name);
    return list;
}

OutageList rowsOfSite(const Review &review, const StopToken &isStopped)
{
    return rowsWhere(
        review, [&](qsizetype row) { return review.siteDevice(row) >= 0; }, isStopped);
}

OutageList rowsOfList(const Review &review, const StopToken &isStopped)
{
    return rowsWhere(
        review, [&](qsizetype row) { return review.isChoosable(row); }, isStopped);
}

qint64 ChangeCounts::count(CompareState state) const
{
    switch (state) {
    case CompareState::New:
        return added;
    case CompareState::Changed:
        return changed;
    case CompareState::Removed:
        return removed;
    case CompareState::LeftOut:
        return leftOut;
    case CompareState::NotCompared:
    case CompareState::Same:
        break;
    }
    return 0;
}

ChangeCounts changeCounts(const Comparison &comparison)
{
    return {.added = comparison.newCount,
            .changed = comparison.changedCount(),
            .removed = comparison.removedCount(),
            .leftOutBefore = comparison.leftOutBefore.size()};
}

ChangeCounts changesToSend(const Review &review, const Comparison &comparison,
                           const StopToken &isStopped)
{
    ChangeCounts counts{.removed = comparison.removedCount()};
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            break;
        const CompareState state = comparison.state(row);
        const bool goes = review.verdict(row) == Verdict::Included;
        const bool isNew = goes && state == CompareState::New;
        counts.added += isNew ? 1 : 0;
        counts.leftOutBefore += isNew && comparison.wasLeftOutBefore(row) ? 1 : 0;
        counts.changed += goes && state == CompareState::Changed ? 1 : 0;
        const bool wasThere = state == CompareState::Changed || state == CompareState::Same;
        counts.leftOut += !goes && wasThere ? 1 : 0;
    }
    return counts;
}

bool isListToSend(const Review &review, const Comparison &earlier)
{
    const bool isCountSame = review.counts().selected == earlier.sameCount;
    if (!isCountSame || !earlier.changed.isEmpty() || !earlier.removed.isEmpty())
        return false;
    if (earlier.newCount == 0)
        return true;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        const bool goes = review.verdict(row) == Verdict::Included;
        if (goes && earlier.state(row) != CompareState::Same)
            return false; // then one of the earlier list stays behind
    }
    return true;
}

bool Comparison::wasLeftOutBefore(qsizetype row) const
{
    return std::ranges::binary_search(leftOutBefore, static_cast<quint32>(row));
}

bool Comparison::isExcludedByCutoff(qsizetype row) const
{
    return std::ranges::binary_search(excludedByCutoff, static_cast<quint32>(row));
}

std::optional<quint32> Comparison::before(qsizetype row) const
{
    const auto found = std::ranges::lower_bound(changed, row, {}, &ChangedOutage::row);
    if (found == changed.cend() || qsizetype(found->row) != row)
        return std::nullopt;
    return found->before;
}

std::optional<Comparison> compare(const OutageList &now, const OutageList &before,
                                  const StopToken &isStopped)
{
    DeviceNumbers numbers;
    Side newer(now, numbers, isStopped);
    Side older(before, numbers, isStopped);
    if (isStoppedAt(0, isStopped))
        return std::nullopt;
    const QSet<QString> otherNames = renamed(now, before);

    Comparison result;
    result.earlier = before;
    result.states.fill(CompareState::NotCompared, now.table->rowCount());
    const auto change = [&](const Entry &left, const Entry &right) {
        result.states[left.row] = CompareState::Changed;
        result.changed.append({left.row, right.row});
    };
    const auto keep = [&](const Entry &left, const Entry &right) {
        if (otherNames.contains(now.table->deviceId(left.row))) {
            change(left, right);
            return;
        }
        result.states[left.row] = CompareState::Same;
        ++result.sameCount;
    };
    const auto isOver = [&] { return isStopped && isStopped(); };

    const auto whole = [](const Entry &each) { return each.whole(); };
    const auto instants = [](const Entry &each) { return each.instants(); };
    const auto fromBegin = [](const Entry &each) { return each.fromBegin(); };
    const auto toEnd = [](const Entry &each) { return each.toEnd(); };
    const bool isWhole = pairUp(newer, older, whole, keep, isOver) &&
                         pairUp(newer, older, instants, change, isOver) &&
                         pairUp(newer, older, fromBegin, change, isOver) &&
                         pairUp(newer, older, toEnd, change, isOver) &&
                         finish(result, newer.entries, older.entries, isOver);
    return isWhole ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<Comparison> compareWithSent(const Review &review, const OutageList &sent,
                                          const StopToken &isStopped)
{
    auto result = compare(rowsOfList(review, isStopped), sent, isStopped);
    if (!result || result->removed.isEmpty())
        return result;
    const OutageList before = rowsWhere(
        review, [&](qsizetype row) { return review.verdict(row) == Verdict::BeforeCutoff; },
        isStopped);
    const auto excluded = compare(before, {sent.table, result->removed, sent.names}, isStopped);
    if (!excluded)
        return std::nullopt;
    for (const quint32 row : before.rows) {
        if (excluded->state(row) == CompareState::Same)
            result->excludedByCutoff.append(row);
    }
    return result;
}
