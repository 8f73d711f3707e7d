// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/outagetable.h"
#include "tables/csvreader.h"
#include "tables/csvrecords.h"
#include "tables/devicenames.h"
#include "tables/rowbatch.h"
#include "tables/rowcutter.h"
#include "tables/tablefault.h"
#include "tables/tableoptions.h"
#include "tables/tablerow.h"

#include <QtCore/qfuture.h>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QThreadPool;

/// How dates of a spreadsheet, as CellKind::Date has them, are read by \a options; nothing: they
/// cannot be read.
[[nodiscard]] std::optional<LocalTimes> datesBy(const TableOptions &options);

/// Takes the rows of a table, the header first, and makes outages of those below it, in batches on
/// the threads of a pool and in their order. There is no header if a person says so, or if a time
/// stands in the column of the begin or the end.
///
/// What comes of it does not depend on batches or threads. All functions except recordsRead() must
/// be called from one thread at a time. The pool must outlive the collector. The destructor waits
/// for the batches.
class RowCollector final
{
public:
    struct Limits
    {
        qsizetype batchRows = 4096;
        qsizetype batchBytes = 512 << 10;
        qsizetype rows = 10'000'000; ///< most rows to keep
        qint64 textBytes = 1 << 30;  ///< most bytes of ids and times kept as text
        qint64 unreadableTextBytes = OutageTable::MostUnreadableText;
    };
    /// Whether a cell to the right of the header's last is a fault of its row. In a text it is: a
    /// separator too many moves every cell.
    enum class ExtraCells : quint8 { Refuse, Allow };

    RowCollector(QThreadPool &pool, TableOptions options, const Limits &limits);
    ~RowCollector();
    Q_DISABLE_COPY_MOVE(RowCollector)

    /// Discards what was taken; the devices stay set.
    void restart();
    /// Before the first row: rows whose device is none of these are counted, not kept. Rows whose
    /// device cannot be read are always kept.
    void keepOnly(std::shared_ptr<const DeviceTexts> devices);
    /// Before the first row: what stands between the cells in the text that is kept of some rows.
    void setForm(char separator, ExtraCells extraCells);
    /// Takes the next row. Rows without a character are none. Blocks while too many batches wait.
    void take(const TableRow &row);
    /// Takes the next rows, which are still a text. Only once the header was taken. Blocks while
    /// too many batches wait.
    void take(CsvPiece piece, const CsvReader::Limits &limits);
    /// What is wrong with the header, or with the number and size of the rows so far. After it
    /// take() does nothing.
    [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }
    /// Whether the header was taken.
    [[nodiscard]] bool hasHeader() const { return m_rules.has_value(); }
    /// What its header says of the column of the devices.
    [[nodiscard]] DeviceCells deviceCells() const { return m_deviceCells; }
    /// Waits for the batches and returns the outages, or the fault. Without a header it is no
    /// table. After this only restart() may be called.
    [[nodiscard]] Expected<OutageTable, TableFault> end();

    /// Number of rows read so far. May be called from any thread at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_recordsRead.load(); }

private:
    void takeFirstRow(const TableRow &row);
    [[nodiscard]] Expected<TableColumns, TableFault> columnsOf(const QStringList &headers) const;
    void handRows();
    void hand(std::function<CsvRecords()> batch);
    void merge(CsvRecords records);
    void mergeFirst();

    QThreadPool &m_pool;
    TableOptions m_options;
    Limits m_limits;
    std::shared_ptr<const DeviceTexts> m_devices;
    char m_separator = ',';
    ExtraCells m_extraCells = ExtraCells::Refuse;
    std::optional<TableFault> m_fault;
    DeviceCells m_deviceCells = DeviceCells::IdsOrNames;
    std::optional<RowRules> m_rules; // once the header was taken
    RowBatch m_batch;
    std::deque<QFuture<CsvRecords>> m_inWork; // in the order of the table
    OutageTable m_table;
    std::atomic<qint64> m_recordsRead = 0;
};
