// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "tables/columnguess.h"
#include "tables/devicenames.h"
#include "tables/localtimes.h"
#include "tables/tablerow.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <memory>
#include <optional>

/// Consecutive rows of a table below its header: what is put into an OutageTable in one go.
class RowBatch final
{
public:
    void append(const TableRow &row);
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] qsizetype textBytes() const { return m_text.size(); }
    [[nodiscard]] TableRow row(qsizetype index) const;

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
    QList<CellKind> m_kinds; ///< of each cell; empty: all are Text
};

/// How the rows of a table are read. Plain data.
struct RowRules
{
    TableColumns columns = {};
    /// Beyond these nothing may stand in a row: of the header.
    qsizetype columnCount = 0;
    char separator = ',';
    /// How texts are read that are not RFC 3339 with a zone, and dates of a spreadsheet; nothing:
    /// they cannot be read.
    std::optional<LocalTimes> times = {};
    std::optional<LocalTimes> dates = {};
    /// If not null, rows of other devices are counted, not kept.
    std::shared_ptr<const DeviceTexts> devices = {};
};

/// Makes records of the rows: a cell that is not there is a missing field, an apostrophe of
/// harmlessCell() is taken off. What is kept of a row that cannot be read, or whose times were
/// converted, is `LINE: ` and its cells. May be called from any thread.
[[nodiscard]] OutageTable recordsIn(const RowBatch &batch, const RowRules &rules);
