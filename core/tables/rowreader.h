// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "tables/cellbuffer.h"
#include "tables/columnguess.h"
#include "tables/devicenames.h"
#include "tables/localtimes.h"
#include "tables/tablerow.h"

#include <memory>
#include <optional>
#include <utility>

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

/// Makes records of rows, one after the other: a cell that is not there is a missing field, an
/// apostrophe of harmlessCell() is taken off. What is kept of a row that cannot be read, or whose
/// times were converted, is `LINE: ` and its cells. The rules must outlive the reader. Not
/// thread-safe.
class RowReader final
{
public:
    explicit RowReader(const RowRules &rules)
        : m_rules(rules)
    {}

    void append(const TableRow &row);
    /// After this no row may be appended.
    [[nodiscard]] OutageTable takeTable() { return std::move(m_table); }

private:
    [[nodiscard]] static ReceivedField field(const TableRow &row, qsizetype column,
                                             CellBuffer &buffer);
    [[nodiscard]] ReceivedField idField(const TableRow &row);
    [[nodiscard]] bool isOfAnotherSite(const ReceivedField &id) const;
    [[nodiscard]] ReceivedField time(const TableRow &row, qsizetype column, CellBuffer &buffer,
                                     QString &converted);
    [[nodiscard]] bool hasExtraCells(const TableRow &row) const;
    [[nodiscard]] QByteArray received(const TableRow &row) const;

    const RowRules &m_rules;
    OutageTable m_table;
    CellBuffer m_device;
    CellBuffer m_begin;
    CellBuffer m_end;
    bool m_isConverted = false;
};
