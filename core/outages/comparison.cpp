// SPDX-License-Identifier: MIT
#include "outages/comparison.h"

#include "outages/review.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

/// An outage on its way through the comparison.
struct Entry
{
    quint32 device; ///< the same number on both sides for the same id
    quint32 row;
    qint64 begin;
    qint64 end;
    /// The texts of begin and end; empty where they are what the milliseconds say.
    QByteArray spelling;
};

/// Gives the devices of two tables common numbers.
class DeviceNumbers final
{
public:
    [[nodiscard]] QList<quint32> of(const OutageTable &table)
    {
        QList<quint32> numbers;
        numbers.reserve(table.devices().size());
        for (const QString &id : table.devices())
            numbers.append(number(id));
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

QList<Entry> entries(const OutageList &list, const QList<quint32> &numbers)
{
    const OutageTable &table = *list.table;
    QList<Entry> entries;
    entries.reserve(list.rows.size());
    for (const quint32 row : list.rows) {
        const quint32 device = table.device(row);
        entries.append({device == OutageTable::NoDevice ? device : numbers[device],
                        row,
                        table.beginMilliseconds(row),
                        table.endMilliseconds(row),
                        {}});
        if (!table.isUsuallyWritten(row))
            entries.last().spelling = table.beginText(row) + '\n' + table.endText(row);
    }
    return entries;
}

auto wholeKey(const Entry &entry)
{
    return std::tie(entry.device, entry.begin, entry.end, entry.spelling);
}

auto instantsKey(const Entry &entry)
{
    return std::tie(entry.device, entry.begin, entry.end);
}

auto beginKey(const Entry &entry)
{
    return std::tie(entry.device, entry.begin);
}

auto endKey(const Entry &entry)
{
    return std::tie(entry.device, entry.end);
}

/// Takes the pairs with equal keys out of both lists and hands them to \a onPair.
template <typename KeyOf, typename OnPair>
void pairUp(QList<Entry> &now, QList<Entry> &before, KeyOf keyOf, OnPair onPair)
{
    for (QList<Entry> *side : {&now, &before}) {
        std::sort(side->begin(), side->end(), [keyOf](const Entry &left, const Entry &right) {
            return keyOf(left) != keyOf(right) ? keyOf(left) < keyOf(right) : left.row < right.row;
        });
    }
    QList<Entry> newer;
    QList<Entry> older;
    auto left = now.begin();
    auto right = before.begin();
    while (left != now.end() && right != before.end()) {
        if (keyOf(*left) < keyOf(*right))
            newer.append(std::move(*left++));
        else if (keyOf(*right) < keyOf(*left))
            older.append(std::move(*right++));
        else
            onPair(*left++, *right++);
    }
    std::move(left, now.end(), std::back_inserter(newer));
    std::move(right, before.end(), std::back_inserter(older));
    now = std::move(newer);
    before = std::move(older);
}

/// Ids of devices that went by another name before.
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

/// Notes what found no partner: new on one side, gone on the other.
void finish(Comparison &result, const QList<Entry> &newer, const QList<Entry> &older)
{
    for (const Entry &entry : newer)
        result.states[entry.row] = CompareState::New;
    result.newCount = newer.size();
    for (const Entry &entry : older)
        result.gone.append(entry.row);
    std::sort(result.gone.begin(), result.gone.end());
    std::sort(
        result.changed.begin(), result.changed.end(),
        [](const ChangedOutage &left, const ChangedOutage &right) { return left.row < right.row; });
}

OutageList rowsWhere(const Review &review, const std::function<bool(qsizetype)> &isWanted)
{
    OutageList list{review.sharedTable()};
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isWanted(row))
            list.rows.append(static_cast<quint32>(row));
    }
    for (const Device &device : review.site().devices())
        list.names.insert(device.id, device.name);
    return list;
}

} // namespace

OutageList outageList(std::shared_ptr<const OutageTable> table, QHash<QString, QString> names)
{
    OutageList list{std::move(table), {}, std::move(names)};
    list.rows.resize(list.table->rowCount());
    std::iota(list.rows.begin(), list.rows.end(), 0U);
    return list;
}

OutageList rowsOfSite(const Review &review)
{
    return rowsWhere(review, [&](qsizetype row) { return review.siteDevice(row) >= 0; });
}

OutageList rowsOfList(const Review &review)
{
    return rowsWhere(review, [&](qsizetype row) { return review.isChoosable(row); });
}

OutageList rowsSelected(const Review &review)
{
    return rowsWhere(review,
                     [&](qsizetype row) { return review.verdict(row) == Verdict::Selected; });
}

std::optional<quint32> Comparison::before(qsizetype row) const
{
    const auto found = std::lower_bound(changed.cbegin(), changed.cend(), row,
                                        [](const ChangedOutage &outage, qsizetype wanted) {
                                            return qsizetype(outage.row) < wanted;
                                        });
    if (found == changed.cend() || qsizetype(found->row) != row)
        return std::nullopt;
    return found->before;
}

std::optional<Comparison> compare(const OutageList &now, const OutageList &before,
                                  const std::function<bool()> &isCancelled)
{
    DeviceNumbers numbers;
    QList<Entry> newer = entries(now, numbers.of(*now.table));
    QList<Entry> older = entries(before, numbers.of(*before.table));
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
    const auto isOver = [&] { return isCancelled && isCancelled(); };

    pairUp(newer, older, wholeKey, keep);
    if (isOver())
        return std::nullopt;
    pairUp(newer, older, instantsKey, change);
    pairUp(newer, older, beginKey, change);
    pairUp(newer, older, endKey, change);
    if (isOver())
        return std::nullopt;
    finish(result, newer, older);
    return result;
}
