// SPDX-License-Identifier: MIT
#include "submission/listcomparison.h"

#include "outages/timestamp.h"

#include <QtCore/qhash.h>

#include <algorithm>

namespace {

using Kind = ListComparison::Kind;

/// The id and the instant of the begin as one text; a begin that is none stands for itself.
QString outageKey(const SentRow &row)
{
    const auto begin = parseTimestamp(row.begin);
    const QString instant =
        begin ? QString::number(begin->milliseconds) + u'.' + QString::fromLatin1(begin->finer)
              : row.begin;
    return row.id + QChar(u'\0') + instant;
}

/// The rows of a list that have found no counterpart yet, by outage.
class Unmatched final
{
public:
    explicit Unmatched(const QList<SentRow> &rows)
        : m_rows(rows)
        , m_isMatched(rows.size(), false)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_places[outageKey(rows[i])].append(i);
    }

    /// The place of a row about the same outage as \a row, an equal one if \a equal; -1: none.
    qsizetype take(const SentRow &row, bool equal)
    {
        const auto places = m_places.constFind(outageKey(row));
        if (places == m_places.constEnd())
            return -1;
        for (const qsizetype place : *places) {
            if (m_isMatched[place] || (equal && m_rows[place] != row))
                continue;
            m_isMatched[place] = true;
            return place;
        }
        return -1;
    }

    [[nodiscard]] QList<SentRow> rest() const
    {
        QList<SentRow> rows;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (!m_isMatched[i])
                rows.append(m_rows[i]);
        }
        return rows;
    }

private:
    const QList<SentRow> &m_rows;
    QList<bool> m_isMatched;
    QHash<QString, QList<qsizetype>> m_places;
};

} // namespace

qsizetype ListComparison::count(Kind kind) const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [kind](const Row &row) { return row.kind == kind; });
}

ListComparison compareLists(const QList<SentRow> &earlier, const QList<SentRow> &later)
{
    Unmatched unmatched(earlier);
    QList<bool> isSame(later.size(), false);
    for (qsizetype i = 0; i < later.size(); ++i)
        isSame[i] = unmatched.take(later[i], true) >= 0;

    QList<ListComparison::Row> added;
    QList<ListComparison::Row> changed;
    QList<ListComparison::Row> same;
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (isSame[i]) {
            same.append({Kind::Same, later[i], later[i]});
            continue;
        }
        const qsizetype place = unmatched.take(later[i], false);
        if (place < 0)
            added.append({Kind::New, {}, later[i]});
        else
            changed.append({Kind::Changed, earlier[place], later[i]});
    }
    ListComparison comparison{std::move(added)};
    for (const SentRow &row : unmatched.rest())
        comparison.rows.append({Kind::Gone, row, {}});
    comparison.rows += changed;
    comparison.rows += same;
    return comparison;
}
