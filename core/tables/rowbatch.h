// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "tables/columnguess.h"
#include "tables/csvreader.h"
#include "tables/devicenames.h"
#include "tables/localtimes.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <memory>
#include <optional>

/// Consecutive rows of a table below its header: what is put into an OutageTable in one go.
class RowBatch final
{
public:
    void append(const CsvRow &row);
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] qsizetype textBytes() const { return m_text.size(); }
    [[nodiscard]] CsvRow row(qsizetype index) const;

private:
    struct Place
    {
        qint64 line = 0;
        qsizetype text = 0; ///< where the row begins in m_text, and in m_ends
        qsizetype ends = 0;
    };

    QList<Place> m_rows;
    QByteArray m_text;
    QList<qsizetype> m_ends; ///< of each cell, from the beginning of its row
};

/// How the rows of a table are read. Plain data.
struct RowRules
{
    TableColumns columns = {};
    qsizetype columnCount = 0; ///< of the header
    char separator = ',';
    std::optional<LocalTimes> times = {};
    /// If not null, rows of other devices are counted, not kept.
    std::shared_ptr<const DeviceTexts> devices = {};
};

/// Makes records of the rows: a cell that is not there is a missing field, an apostrophe of
/// harmlessCell() is taken off. What is kept of a row that cannot be read, or whose times were
/// converted, is `LINE: ` and its cells. May be called from any thread.
[[nodiscard]] OutageTable recordsIn(const RowBatch &batch, const RowRules &rules);
