// SPDX-License-Identifier: MIT
#include "submission/listcomparison.h"

#include "outages/pairing.h"
#include "outages/timestamp.h"

#include <algorithm>
#include <tuple>

namespace {

using Kind = ListComparison::Kind;

constexpr qsizetype Nowhere = -1;

/// The instant of \a time as a text; a time that is none stands for itself.
QString instant(const QString &time)
{
    const auto read = parseTimestamp(time);
    return read ? QString::number(read->milliseconds) + u'.' + QString::fromLatin1(read->finer)
                : time;
}

/// A row on its way through the comparison.
struct Entry
{
    qsizetype row; ///< in its list
    SentRow sent;
    QString begin; ///< the instants
    QString end;

    [[nodiscard]] auto whole() const { return std::tie(sent.id, sent.name, sent.begin, sent.end); }
    [[nodiscard]] auto instants() const { return std::tie(sent.id, begin, end); }
    [[nodiscard]] auto fromBegin() const { return std::tie(sent.id, begin); }
    [[nodiscard]] auto toEnd() const { return std::tie(sent.id, end); }
};

QList<Entry> entries(const QList<SentRow> &rows)
{
    QList<Entry> entries;
    entries.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        entries.append({row, rows[row], instant(rows[row].begin), instant(rows[row].end)});
    return entries;
}

/// By row of \a later, the row of \a earlier that it was; nowhere for a new one.
QList<qsizetype> pairs(const QList<SentRow> &earlier, const QList<SentRow> &later)
{
    QList<qsizetype> earlierOf(later.size(), Nowhere);
    QList<Entry> now = entries(later);
    QList<Entry> before = entries(earlier);
    const auto note = [&earlierOf](const Entry &left, const Entry &right) {
        earlierOf[left.row] = right.row;
    };
    (void)Pairing::pairOutages(now, before, note, note, [] { return false; });
    return earlierOf;
}

} // namespace

qsizetype ListComparison::count(Kind kind) const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [kind](const Row &row) { return row.kind == kind; });
}

ListComparison compareLists(const QList<SentRow> &earlier, const QList<SentRow> &later)
{
    const QList<qsizetype> earlierOf = pairs(earlier, later);
    QList<bool> isTaken(earlier.size(), false);
    for (const qsizetype row : earlierOf) {
        if (row != Nowhere)
            isTaken[row] = true;
    }
    ListComparison comparison;
    QList<ListComparison::Row> changed;
    QList<ListComparison::Row> same;
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (earlierOf[i] == Nowhere)
            comparison.rows.append({Kind::New, {}, later[i]});
        else if (earlier[earlierOf[i]] == later[i])
            same.append({Kind::Same, later[i], later[i]});
        else
            changed.append({Kind::Changed, earlier[earlierOf[i]], later[i]});
    }
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (!isTaken[i])
            comparison.rows.append({Kind::Gone, earlier[i], {}});
    }
    comparison.rows += changed;
    comparison.rows += same;
    return comparison;
}
