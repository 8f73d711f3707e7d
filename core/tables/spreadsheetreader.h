// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "outages/outagetable.h"
#include "tables/rowcollector.h"
#include "tables/tablefault.h"
#include "tables/tableoptions.h"
#include "tables/ziparchive.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QThreadPool;

/// Reads a sheet of a spreadsheet (.xlsx, ECMA-376) and turns it into outages, as TableReader does
/// with a text: one for each row below the header, in their order. Rows without a character in any
/// cell are none.
///
/// The directory of a zip archive stands at its end, so the file is kept, packed, until end(),
/// which reads the sheet as a stream. What is wrong with a row makes that row unreadable; what is
/// wrong with the file gives a fault and no rows. A cell that is a date has no zone: it is read
/// only as the options say. All functions except recordsRead() must be called from one thread at a
/// time. The pool must outlive the reader. The destructor waits for the batches.
class SpreadsheetReader final
{
    Q_DISABLE_COPY_MOVE(SpreadsheetReader)

public:
    struct Limits
    {
        qsizetype fileBytes = 256 << 20;
        ZipArchive::Limits archive = {};
        RowCollector::Limits rows = {};
    };

    /// Once \a isStopped, end() returns soon, and what it returns is incomplete.
    SpreadsheetReader(QThreadPool &pool, const TableOptions &options, StopToken isStopped = {});
    SpreadsheetReader(QThreadPool &pool, const TableOptions &options, StopToken isStopped,
                      const Limits &limits);

    /// Discards what was read; the devices stay set.
    void restart();
    /// Before end(): rows whose device is none of these are counted, not kept. Rows whose device
    /// cannot be read are always kept.
    void keepOnly(std::shared_ptr<const DeviceTexts> devices);
    /// From now on calls \a told now and then while end() reads rows, on the thread of end(): the
    /// bytes have all arrived by then.
    void onRowsRead(std::function<void()> told) { m_told = std::move(told); }
    /// Takes the next bytes of the file. Returns false once it is too large: further bytes change
    /// nothing.
    bool take(QByteArrayView bytes);
    /// Marks the file as complete, reads it and returns the outages or the fault. After this only
    /// restart(), sheetNames() and readSheet() may be called.
    [[nodiscard]] Expected<OutageTable, TableFault> end();
    /// The names of the sheets, once end() has read them.
    [[nodiscard]] const QStringList &sheetNames() const { return m_sheetNames; }

    /// The name of the sheet that end() has read.
    [[nodiscard]] const QString &readSheet() const { return m_readSheet; }
    /// What the header says of the column of the devices, once end() was called.
    [[nodiscard]] DeviceCells deviceCells() const { return m_rows.deviceCells(); }
    /// Number of rows read so far. May be called from any thread at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_rows.recordsRead(); }

private:
    [[nodiscard]] std::optional<TableFault> readFile();

    QString m_sheet;
    StopToken m_isStopped;
    Limits m_limits;
    std::function<void()> m_told;
    RowCollector m_rows;
    QByteArray m_file;
    QStringList m_sheetNames;
    QString m_readSheet;
};
