// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/outagetable.h"
#include "tables/csvreader.h"
#include "tables/devicenames.h"
#include "tables/rowbatch.h"
#include "tables/tablefault.h"
#include "tables/tableoptions.h"
#include "tables/textdecoder.h"

#include <QtCore/qfuture.h>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

class QThreadPool;

/// Reads a table (comma-, semicolon-, tab- or bar-separated, with a header) while it arrives and
/// turns its bytes, in portions of any size, into outages: one for each row below the header, in
/// their order. Rows without a character in any cell are none. There is no header where a person
/// says so.
///
/// The records are made in batches on the threads of the pool. What is wrong with a row makes that
/// row unreadable; what is wrong with the file, such as a quote that is never closed, gives a fault
/// and no rows. It depends on the text alone, not on portions or threads. A device may be an id or
/// a name: see replaceDeviceNames(). All functions except recordsRead() must be called from one
/// thread at a time. The pool must outlive the reader. The destructor waits for the batches.
class TableReader final
{
public:
    struct Limits
    {
        CsvReader::Limits cells = {};
        qsizetype batchRows = 4096;
        qsizetype batchBytes = 512 << 10;
        qsizetype rows = 10'000'000; ///< most rows to keep
        qint64 textBytes = 1 << 30;  ///< most bytes of ids and times kept as text
        qint64 unreadableTextBytes = OutageTable::MostUnreadableText;
    };

    TableReader(QThreadPool &pool, TableOptions options);
    TableReader(QThreadPool &pool, TableOptions options, const Limits &limits);
    ~TableReader();
    Q_DISABLE_COPY_MOVE(TableReader)

    /// Discards what was read; the devices stay set.
    void restart();
    /// Before the first byte: rows whose device is none of these are counted, not kept. Rows whose
    /// device cannot be read are always kept.
    void keepOnly(std::shared_ptr<const DeviceTexts> devices);
    /// Takes the next bytes. Blocks while too many batches wait. Returns false once the table is
    /// known to be bad: further bytes change nothing.
    bool take(QByteArrayView bytes);
    /// Marks the text as complete, waits for the batches and returns the outages or the fault.
    /// After this only restart() may be called.
    [[nodiscard]] Expected<OutageTable, TableFault> end();

    /// Number of rows read so far. May be called from any thread at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_recordsRead.load(); }

private:
    void takeText(QByteArrayView text, bool isWhole);
    void readHead(bool isWhole);
    void noteFaults();
    void takeRow(const CsvRow &row);
    void takeFirstRow(const CsvRow &row);
    [[nodiscard]] Expected<TableColumns, TableFault> columnsOf(const QStringList &headers) const;
    void hand();
    void merge(OutageTable table);
    void mergeFirst();

    QThreadPool &m_pool;
    TableOptions m_options;
    Limits m_limits;
    std::shared_ptr<const DeviceTexts> m_devices;
    TextDecoder m_decoder;
    QByteArray m_head; // text before the separator is known
    std::optional<CsvReader> m_cells;
    std::optional<TableFault> m_fault;      // of the text
    std::optional<TableFault> m_limitFault; // of the rows before it
    std::optional<RowRules> m_rules;        // once the header was read
    char m_separator = ',';
    RowBatch m_batch;
    std::deque<QFuture<OutageTable>> m_inWork; // in the order of the text
    OutageTable m_table;
    std::atomic<qint64> m_recordsRead = 0;
};
