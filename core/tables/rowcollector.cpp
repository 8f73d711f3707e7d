// SPDX-License-Identifier: MIT
#include "tables/rowcollector.h"

#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "tables/timeforms.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qthreadpool.h>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Batches made while every thread is busy, so that none has to wait for its next one.
constexpr std::size_t BatchesAhead = 2;

/// Whether a time stands where a header has the name of \a columns: by their places a person may
/// have said those of a table that has none.
bool isOutage(const QStringList &firstRow, const TableColumns &columns)
{
    const TimeForms forms = tellForms({firstRow.value(columns.begin), firstRow.value(columns.end)});
    return forms.zoned + forms.local > 0;
}

} // namespace

std::optional<LocalTimes> datesBy(const TableOptions &options)
{
    std::optional<QTimeZone> zone = options.dateZone;
    if (!zone && options.times)
        zone = options.times->zone();
    if (!zone)
        return std::nullopt;
    return *LocalTimes::make(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s, *zone);
}

RowCollector::RowCollector(QThreadPool &pool, TableOptions options, const Limits &limits)
    : m_pool(pool)
    , m_options(std::move(options))
    , m_limits(limits)
{}

RowCollector::~RowCollector()
{
    restart();
}

void RowCollector::restart()
{
    for (QFuture<CsvRecords> &batch : m_inWork)
        batch.waitForFinished();
    m_inWork.clear();
    m_fault.reset();
    m_rules.reset();
    m_batch = {};
    m_table = {};
    m_recordsRead = 0;
}

void RowCollector::keepOnly(std::shared_ptr<const DeviceTexts> devices)
{
    m_devices = std::move(devices);
}

void RowCollector::setForm(char separator, ExtraCells extraCells)
{
    m_separator = separator;
    m_extraCells = extraCells;
}

void RowCollector::take(const TableRow &row)
{
    if (m_fault || row.text.isEmpty())
        return;
    if (!m_rules) {
        takeFirstRow(row);
        return;
    }
    m_batch.append(row);
    if (m_batch.rowCount() >= m_limits.batchRows || m_batch.textBytes() >= m_limits.batchBytes)
        handRows();
}

void RowCollector::take(CsvPiece piece, const CsvReader::Limits &limits)
{
    if (m_batch.rowCount() > 0)
        handRows();
    hand([rows = std::move(piece), rules = *m_rules, limits] {
        return recordsIn(rows, rules, limits);
    });
}

Expected<OutageTable, TableFault> RowCollector::end()
{
    if (m_rules)
        handRows();
    while (!m_inWork.empty())
        mergeFirst();
    if (m_fault)
        return Unexpected{*m_fault};
    if (!m_rules)
        return Unexpected{TableFault{TableFault::Kind::NotATable}};
    m_table.squeeze();
    return std::exchange(m_table, {});
}

void RowCollector::takeFirstRow(const TableRow &row)
{
    if (row.cellCount() == 1) {
        m_fault = TableFault{TableFault::Kind::NotATable};
        return;
    }
    QStringList headers;
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
        headers.append(plainCell(textOfUtf8(row.cell(cell))).toString());
    const auto columns = columnsOf(headers);
    if (!columns) {
        m_fault = columns.error();
        return;
    }
    const qsizetype columnCount = m_extraCells == ExtraCells::Refuse
                                      ? row.cellCount()
                                      : std::numeric_limits<qsizetype>::max();
    m_rules = RowRules{*columns,        columnCount,        m_separator,
                       m_options.times, datesBy(m_options), m_devices};
    const bool hasHeader =
        m_options.chosen ? !m_options.chosen->headers.isEmpty() : !isOutage(headers, *columns);
    m_deviceCells = hasHeader && saysIds(headers.value(columns->device)) ? DeviceCells::Ids
                                                                         : DeviceCells::IdsOrNames;
    if (!hasHeader)
        m_batch.append(row);
}

Expected<TableColumns, TableFault> RowCollector::columnsOf(const QStringList &headers) const
{
    if (!m_options.chosen)
        return tellColumns(headers, m_options.columns);
    if (!m_options.chosen->headers.isEmpty() && m_options.chosen->headers != headers)
        return Unexpected{TableFault{TableFault::Kind::OtherHeader}};
    return m_options.chosen->columns;
}

void RowCollector::handRows()
{
    // The last batch is short: reading it here is quicker than waking a thread, and a small table
    // needs no threads at all.
    RowBatch batch = std::exchange(m_batch, {});
    const bool isShort =
        batch.rowCount() < m_limits.batchRows && batch.textBytes() < m_limits.batchBytes;
    if (isShort) {
        while (!m_inWork.empty())
            mergeFirst();
        merge({recordsIn(batch, *m_rules), std::nullopt});
        return;
    }
    hand([rows = std::move(batch), rules = *m_rules] {
        return CsvRecords{recordsIn(rows, rules), std::nullopt};
    });
}

void RowCollector::hand(std::function<CsvRecords()> batch)
{
    const auto mostInWork = static_cast<std::size_t>(m_pool.maxThreadCount()) + BatchesAhead;
    while (m_inWork.size() >= mostInWork || (!m_inWork.empty() && m_inWork.front().isFinished()))
        mergeFirst();
    m_inWork.push_back(QtConcurrent::run(&m_pool, std::move(batch)));
}

void RowCollector::mergeFirst()
{
    QFuture<CsvRecords> first = std::move(m_inWork.front());
    m_inWork.pop_front();
    merge(first.takeResult());
}

void RowCollector::merge(CsvRecords records)
{
    if (m_fault)
        return;
    m_table.append(std::move(records.table), m_limits.unreadableTextBytes);
    m_recordsRead = m_table.recordCount();
    if (m_table.rowCount() > m_limits.rows)
        m_fault = TableFault{TableFault::Kind::TooManyRows};
    else if (m_table.textBytes() > m_limits.textBytes)
        m_fault = TableFault{TableFault::Kind::TooMuchText};
    else
        m_fault = records.fault;
}
