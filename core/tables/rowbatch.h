// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "tables/rowreader.h"
#include "tables/tablerow.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

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

/// What RowReader makes of the rows. May be called from any thread.
[[nodiscard]] OutageTable recordsIn(const RowBatch &batch, const RowRules &rules);
