// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/outagetable.h"
#include "tables/csvreader.h"
#include "tables/devicenames.h"
#include "tables/rowcollector.h"
#include "tables/rowcutter.h"
#include "tables/tablefault.h"
#include "tables/tableoptions.h"
#include "tables/textdecoder.h"

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
        RowCollector::Limits rows = {};
    };

    TableReader(QThreadPool &pool, const TableOptions &options);
    TableReader(QThreadPool &pool, const TableOptions &options, const Limits &limits);
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

    /// What the header says of the column of the devices, once end() was called.
    [[nodiscard]] DeviceCells deviceCells() const { return m_rows.deviceCells(); }
    /// Number of rows read so far. May be called from any thread at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_rows.recordsRead(); }

private:
    void takeText(QByteArrayView text, bool isWhole);
    void readHead(bool isWhole);
    void cut(bool isWhole);
    void readHere(const CsvPiece &piece);
    void noteFaults();
    [[nodiscard]] bool isBad() const { return m_fault || m_rows.fault(); }

    TableEncoding m_encoding;
    Limits m_limits;
    RowCollector m_rows;
    TextDecoder m_decoder;
    QByteArray m_head;                 // text before the separator is known
    char m_separator = '\0';           // once it is known
    std::optional<RowCutter> m_pieces; // from then on
    std::optional<CsvReader> m_cells;  // of what this thread reads, the last piece at the end
    bool m_readsHere = false;          // what comes, with m_cells
    std::optional<TableFault> m_fault; // of the text
};
