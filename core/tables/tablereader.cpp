// SPDX-License-Identifier: MIT
#include "tables/tablereader.h"

#include "outages/spreadsheetcell.h"
#include "tables/separator.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qthreadpool.h>

#include <utility>

namespace {

/// Batches made while every thread is busy, so that none has to wait for its next one.
constexpr std::size_t BatchesAhead = 2;

} // namespace

TableReader::TableReader(QThreadPool &pool, TableOptions options)
    : TableReader(pool, std::move(options), Limits())
{}

TableReader::TableReader(QThreadPool &pool, TableOptions options, const Limits &limits)
    : m_pool(pool)
    , m_options(std::move(options))
    , m_limits(limits)
    , m_decoder(m_options.encoding)
{}

TableReader::~TableReader()
{
    restart();
}

void TableReader::restart()
{
    for (QFuture<OutageTable> &batch : m_inWork)
        batch.waitForFinished();
    m_inWork.clear();
    m_decoder = TextDecoder(m_options.encoding);
    m_head.clear();
    m_cells.reset();
    m_fault.reset();
    m_limitFault.reset();
    m_rules.reset();
    m_batch = {};
    m_table = {};
    m_recordsRead = 0;
}

void TableReader::keepOnly(std::shared_ptr<const DeviceTexts> devices)
{
    m_devices = std::move(devices);
}

bool TableReader::take(QByteArrayView bytes)
{
    if (m_fault || m_limitFault)
        return false;
    const QByteArrayView text = m_decoder.take(bytes);
    takeText(text, m_decoder.hasFailed());
    noteFaults();
    return !m_fault && !m_limitFault;
}

Expected<OutageTable, TableFault> TableReader::end()
{
    if (!m_fault && !m_limitFault) {
        takeText(m_decoder.end(), true);
        if (!m_decoder.hasFailed())
            m_cells->end();
        noteFaults();
    }
    if (m_rules)
        hand();
    while (!m_inWork.empty())
        mergeFirst();
    if (m_limitFault)
        return Unexpected{*m_limitFault};
    if (!m_fault && !m_rules)
        m_fault = TableFault{TableFault::Kind::NotATable};
    if (m_fault)
        return Unexpected{*m_fault};
    m_table.squeeze();
    return std::exchange(m_table, {});
}

void TableReader::takeText(QByteArrayView text, bool isWhole)
{
    if (m_cells) {
        m_cells->take(text);
        return;
    }
    m_head.append(text);
    readHead(isWhole);
}

void TableReader::readHead(bool isWhole)
{
    const auto separator = tellSeparator(m_head, isWhole);
    if (!separator)
        return;
    m_separator = separator->character;
    const qint64 firstLine = separator->skipped > 0 ? 2 : 1;
    m_cells.emplace(
        m_separator, firstLine, [this](const CsvRow &row) { takeRow(row); }, m_limits.cells);
    const QByteArray head = std::exchange(m_head, {});
    m_cells->take(QByteArrayView(head).sliced(separator->skipped));
}

/// What stands first in the text comes first: a cell before the bytes that are no text behind it.
void TableReader::noteFaults()
{
    if (!m_fault && m_cells)
        m_fault = m_cells->fault();
    if (!m_fault && m_decoder.hasFailed())
        m_fault = TableFault{TableFault::Kind::NotUtf8, m_cells->line(), m_cells->column()};
}

void TableReader::takeRow(const CsvRow &row)
{
    if (m_fault || row.text.isEmpty())
        return;
    if (!m_rules) {
        takeFirstRow(row);
        return;
    }
    m_batch.append(row);
    if (m_batch.rowCount() >= m_limits.batchRows || m_batch.textBytes() >= m_limits.batchBytes)
        hand();
}

void TableReader::takeFirstRow(const CsvRow &row)
{
    if (row.cellCount() == 1) {
        m_fault = TableFault{TableFault::Kind::NotATable};
        return;
    }
    QStringList headers;
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
        headers.append(plainCell(QString::fromUtf8(row.cell(cell))).toString());
    const auto columns = columnsOf(headers);
    if (!columns) {
        m_fault = columns.error();
        return;
    }
    m_rules = RowRules{*columns, row.cellCount(), m_separator, m_options.times, m_devices};
    if (m_options.chosen && m_options.chosen->headers.isEmpty())
        m_batch.append(row);
}

Expected<TableColumns, TableFault> TableReader::columnsOf(const QStringList &headers) const
{
    if (!m_options.chosen)
        return tellColumns(headers, m_options.columns);
    if (!m_options.chosen->headers.isEmpty() && m_options.chosen->headers != headers)
        return Unexpected{TableFault{TableFault::Kind::OtherHeader}};
    return m_options.chosen->columns;
}

void TableReader::hand()
{
    // The last batch is short: reading it here is quicker than waking a thread, and a small table
    // needs no threads at all.
    RowBatch batch = std::exchange(m_batch, {});
    const bool isShort =
        batch.rowCount() < m_limits.batchRows && batch.textBytes() < m_limits.batchBytes;
    if (isShort) {
        while (!m_inWork.empty())
            mergeFirst();
        merge(recordsIn(batch, *m_rules));
        return;
    }
    const auto mostInWork = static_cast<std::size_t>(m_pool.maxThreadCount()) + BatchesAhead;
    while (m_inWork.size() >= mostInWork || (!m_inWork.empty() && m_inWork.front().isFinished()))
        mergeFirst();
    m_inWork.push_back(QtConcurrent::run(
        &m_pool, [rows = std::move(batch), rules = *m_rules] { return recordsIn(rows, rules); }));
}

void TableReader::mergeFirst()
{
    QFuture<OutageTable> first = std::move(m_inWork.front());
    m_inWork.pop_front();
    merge(first.takeResult());
}

void TableReader::merge(OutageTable table)
{
    if (m_limitFault)
        return;
    m_table.append(std::move(table), m_limits.unreadableTextBytes);
    m_recordsRead = m_table.recordCount();
    if (m_table.rowCount() > m_limits.rows)
        m_limitFault = TableFault{TableFault::Kind::TooManyRows};
    else if (m_table.textBytes() > m_limits.textBytes)
        m_limitFault = TableFault{TableFault::Kind::TooMuchText};
}
