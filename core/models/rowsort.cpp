// SPDX-License-Identifier: MIT
#include "models/rowsort.h"

#include "text/devicetext.h"

#include <QtCore/qcollator.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

using Key = qint64;
constexpr Key NoKey = std::numeric_limits<Key>::max();

struct KeyedRow
{
    Key key;
    quint32 row;
};

/// The places that \a count things take when sorted by \a isLess; equal things share one.
template <typename IsLess>
QList<Key> ranks(qsizetype count, const IsLess &isLess)
{
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, isLess);
    QList<Key> ranks(count);
    Key rank = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0 && isLess(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

QCollator nameCollator()
{
    const QLocale locale;
    // The C locale compares code units and ignores the numeric mode.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Sort keys of the site's devices, by place in its list.
QList<Key> nameRanks(const Site &site)
{
    const QCollator collator = nameCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<std::size_t>(site.devices().size()));
    for (const Device &device : site.devices())
        keys.push_back(collator.sortKey(DeviceText::label(device.name, device.id)));
    return ranks(site.devices().size(), [&](qsizetype left, qsizetype right) {
        return keys[static_cast<std::size_t>(left)] < keys[static_cast<std::size_t>(right)];
    });
}

QList<Key> idRanks(const OutageTable &table)
{
    const QList<QString> &ids = table.devices();
    return ranks(ids.size(),
                 [&](qsizetype left, qsizetype right) { return ids[left] < ids[right]; });
}

Key includeKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Included:
        return 0;
    case Verdict::LeftOut:
        return 1;
    default:
        return NoKey;
    }
}

/// Rows to check before those that were looked at, and these before those with a note only; each by
/// its first finding.
Key findingKey(const Review &review, qsizetype row)
{
    const auto first = [](FindingSet found, int group) {
        for (const Finding finding : AllFindings) {
            if (found.contains(finding))
                return Key(finding) + group * Key(AllFindings.size());
        }
        return NoKey;
    };
    const FindingSet found = review.findings().of(row);
    switch (review.attention(row)) {
    case Attention::ToCheck:
        return first(review.toCheck(row), 0);
    case Attention::LookedAt:
        return first(found.in(FindingSet::toCheck()), 1);
    case Attention::Note:
        return first(found, 2);
    case Attention::None:
        break;
    }
    return NoKey;
}

Key stateKey(CompareState state)
{
    return state == CompareState::NotCompared ? NoKey : Key(state);
}

std::optional<Timestamp> instant(const OutageTable &table, qsizetype row, OutageColumn column)
{
    return column == BeginColumn ? table.begin(row) : table.end(row);
}

Key timeKey(const OutageTable &table, qsizetype row, OutageColumn column)
{
    if (table.isReadable(row))
        return column == BeginColumn ? table.beginMilliseconds(row) : table.endMilliseconds(row);
    const auto time = instant(table, row, column);
    return time ? time->milliseconds : NoKey;
}

/// Gives each row the key that decides its place.
template <typename KeyOf>
QList<KeyedRow> keyed(const QList<quint32> &rows, const KeyOf &keyOf)
{
    QList<KeyedRow> result;
    result.reserve(rows.size());
    for (const quint32 row : rows)
        result.append({keyOf(qsizetype(row)), row});
    return result;
}

QList<KeyedRow> keyed(const QList<quint32> &rows, const Review &review, OutageColumn column)
{
    const OutageTable &table = review.table();
    switch (column) {
    case IncludeColumn:
        return keyed(rows, [&](qsizetype row) { return includeKey(review.verdict(row)); });
    case DeviceColumn:
        return keyed(rows, [&, names = nameRanks(review.site())](qsizetype row) {
            const qsizetype device = review.siteDevice(row);
            return device < 0 ? NoKey : names[device];
        });
    case DeviceIdColumn:
        return keyed(rows, [&, ids = idRanks(table)](qsizetype row) {
            const quint32 device = table.device(row);
            return device == OutageTable::NoDevice ? NoKey : ids[qsizetype(device)];
        });
    case BeginColumn:
    case EndColumn:
        return keyed(rows, [&](qsizetype row) { return timeKey(table, row, column); });
    case DurationColumn:
        return keyed(
            rows, [&](qsizetype row) { return durationMilliseconds(review, row).value_or(NoKey); });
    case VerdictColumn:
    case ReasonColumn:
        return keyed(rows, [&](qsizetype row) { return Key(review.verdict(row)); });
    case CheckColumn:
        return keyed(rows, [&](qsizetype row) { return findingKey(review, row); });
    case CompareColumn:
        return keyed(rows, [&](qsizetype row) { return stateKey(review.changeState(row)); });
    case RecordNumberColumn:
    case TimelineColumn:
    case OutageColumnCount:
        break;
    }
    return keyed(rows, [&](qsizetype row) { return Key(table.recordNumber(row)); });
}

/// Orders rows with equal milliseconds by their finer digits, where any has some.
void refineByFinerDigits(QList<KeyedRow> &rows, const OutageTable &table, SortBy sort)
{
    const auto isLess = [&](const KeyedRow &left, const KeyedRow &right) {
        return instant(table, left.row, sort.column) < instant(table, right.row, sort.column);
    };
    const auto isFiner = [&](const KeyedRow &row) {
        const auto time = instant(table, row.row, sort.column);
        return time && !time->finer.isEmpty();
    };
    for (auto first = rows.begin(); first != rows.end() && first->key != NoKey;) {
        const auto last = std::ranges::find_if(
            first, rows.end(), [key = first->key](const KeyedRow &row) { return row.key != key; });
        if (last - first > 1 && std::ranges::any_of(first, last, isFiner)) {
            if (sort.order == Qt::AscendingOrder)
                std::ranges::stable_sort(first, last, isLess);
            else
                std::ranges::stable_sort(first, last,
                                         [&](auto &l, auto &r) { return isLess(r, l); });
        }
        first = last;
    }
}

bool precedes(Key left, Key right, Qt::SortOrder order)
{
    if (left == NoKey || right == NoKey)
        return left != NoKey && right == NoKey;
    return order == Qt::AscendingOrder ? left < right : left > right;
}

} // namespace

std::optional<qint64> durationMilliseconds(const Review &review, qsizetype row)
{
    const OutageTable &table = review.table();
    if (table.isReadable(row))
        return table.endMilliseconds(row) - table.beginMilliseconds(row);
    const auto begin = table.begin(row);
    const auto end = table.end(row);
    if (!begin || !end)
        return std::nullopt;
    return end->milliseconds - begin->milliseconds;
}

void sortRows(QList<quint32> &rows, const Review &review, SortBy sort)
{
    if (sort.column == TimelineColumn)
        sort.column = BeginColumn;
    if (sort.column == ReasonColumn) // rows with one verdict: by what their reason measures
        sortRows(rows, review, {BeginColumn, sort.order});
    if (sort.column == DeviceColumn) // rows without a name show their id
        sortRows(rows, review, {DeviceIdColumn, sort.order});
    QList<KeyedRow> sorted = keyed(rows, review, sort.column);
    std::ranges::stable_sort(sorted, [&](const KeyedRow &left, const KeyedRow &right) {
        return precedes(left.key, right.key, sort.order);
    });
    if (sort.column == BeginColumn || sort.column == EndColumn)
        refineByFinerDigits(sorted, review.table(), sort);
    for (qsizetype place = 0; place < rows.size(); ++place)
        rows[place] = sorted[place].row;
}
