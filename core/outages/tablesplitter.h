// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "outages/outagetable.h"
#include "outages/site.h"

#include <QtCore/qlist.h>

#include <memory>
#include <vector>

/// Makes a table for each of several sites of one that holds the rows of all.
///
/// The table of a site is what keepDevices() would have left of the whole one: a row whose device
/// several sites have is in each of theirs, and one whose id cannot be read is in every table. The
/// columns are dealt out one after the other, and each is let go of then, so that little more
/// memory is needed than the rows take. For one use, on one thread.
class TableSplitter final
{
    Q_DISABLE_COPY_MOVE(TableSplitter)

public:
    /// No site is null.
    TableSplitter(OutageTable table, const QList<std::shared_ptr<const Site>> &sites,
                  StopToken isStopped = {});

    /// Number of rows that the tables will have together.
    [[nodiscard]] qint64 rowCount() const;
    /// The tables, in the order of the sites; none once the stop token is true. Once. The texts of
    /// records that cannot be read take no more than \a mostUnreadableText bytes in all tables
    /// together, however many sites there are.
    [[nodiscard]] std::vector<OutageTable>
    split(qint64 mostUnreadableText = OutageTable::MostUnreadableText);

private:
    /// A device of a site, by its number there.
    struct Share
    {
        quint32 site;
        quint32 device;
    };

    void share(const QList<std::shared_ptr<const Site>> &sites);
    void countRows();
    /// Calls \a deal with the row, the site and the device there, for each row of each site.
    template <typename Deal>
    void forEachShare(Deal deal) const;
    template <typename T, typename Value>
    void dealColumn(QList<T> OutageTable::*column, Value value);
    template <typename T>
    void dealColumn(QList<T> OutageTable::*column);
    void dealRecordNumbers();
    void dealTexts(qint64 mostUnreadableText);
    void dealDevices();

    OutageTable m_table;
    const qsizetype m_rowCount;
    StopToken m_isStopped;
    std::vector<OutageTable> m_tables;
    std::vector<qsizetype> m_rowsOf;   // by site
    std::vector<Share> m_shares;       // those of a device follow each other
    std::vector<quint32> m_firstShare; // by device of the whole table, and the end
};
