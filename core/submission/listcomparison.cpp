// SPDX-License-Identifier: MIT
#include "submission/listcomparison.h"

#include "outages/timestamp.h"

#include <QtCore/qhash.h>
#include <QtCore/qqueue.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <array>

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

using Key = QString (*)(const SentRow &);

QString joined(const QStringList &parts)
{
    return parts.join(QChar(u'\0'));
}

/// What makes two rows the same outage, the closest likeness first.
const std::array<Key, 4> Keys{
    [](const SentRow &row) {
        return joined({row.id, row.name, row.begin, row.end});
    },
    [](const SentRow &row) {
        return joined({row.id, instant(row.begin), instant(row.end)});
    },
    [](const SentRow &row) {
        return joined({row.id, instant(row.begin)});
    },
    [](const SentRow &row) {
        return joined({row.id, instant(row.end)});
    },
};

/// Finds a row of \a earlier for those of \a later that have none yet.
void pair(const QList<SentRow> &earlier, const QList<SentRow> &later, Key key,
          QList<qsizetype> &earlierOf, QList<bool> &isTaken)
{
    QHash<QString, QQueue<qsizetype>> free;
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (!isTaken[i])
            free[key(earlier[i])].enqueue(i);
    }
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (earlierOf[i] != Nowhere)
            continue;
        const auto found = free.find(key(later[i]));
        if (found == free.end() || found->isEmpty())
            continue;
        earlierOf[i] = found->dequeue();
        isTaken[earlierOf[i]] = true;
    }
}

} // namespace

qsizetype ListComparison::count(Kind kind) const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [kind](const Row &row) { return row.kind == kind; });
}

ListComparison compareLists(const QList<SentRow> &earlier, const QList<SentRow> &later)
{
    QList<qsizetype> earlierOf(later.size(), Nowhere);
    QList<bool> isTaken(earlier.size(), false);
    for (const Key key : Keys)
        pair(earlier, later, key, earlierOf, isTaken);

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
