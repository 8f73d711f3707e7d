// SPDX-License-Identifier: MIT
#include "tables/tablereader.h"

#include "tables/separator.h"

#include <utility>

TableReader::TableReader(QThreadPool &pool, const TableOptions &options)
    : TableReader(pool, options, Limits())
{}

TableReader::TableReader(QThreadPool &pool, const TableOptions &options, const Limits &limits)
    : m_encoding(options.encoding)
    , m_limits(limits.cells)
    , m_rows(pool, options, limits.rows)
    , m_decoder(options.encoding)
{}

void TableReader::restart()
{
    m_rows.restart();
    m_decoder = TextDecoder(m_encoding);
    m_head.clear();
    m_cells.reset();
    m_fault.reset();
}

void TableReader::keepOnly(std::shared_ptr<const DeviceTexts> devices)
{
    m_rows.keepOnly(std::move(devices));
}

bool TableReader::take(QByteArrayView bytes)
{
    if (isBad())
        return false;
    const QByteArrayView text = m_decoder.take(bytes);
    takeText(text, m_decoder.hasFailed());
    noteFaults();
    return !isBad();
}

Expected<OutageTable, TableFault> TableReader::end()
{
    if (!isBad()) {
        takeText(m_decoder.end(), true);
        if (!m_decoder.hasFailed())
            m_cells->end();
        noteFaults();
    }
    auto table = m_rows.end();
    // What is wrong with the rows comes first: they stand before the fault of the text.
    if (m_fault && !m_rows.fault())
        return Unexpected{*m_fault};
    return table;
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
    m_rows.setForm(separator->character, RowCollector::ExtraCells::Refuse);
    const qint64 firstLine = separator->skipped > 0 ? 2 : 1;
    m_cells.emplace(
        separator->character, firstLine, [this](const TableRow &row) { m_rows.take(row); },
        m_limits);
    const QByteArray head = std::exchange(m_head, {});
    m_cells->take(QByteArrayView(head).sliced(separator->skipped));
}

/// What stands first in the text comes first: a cell before the bytes that are no text behind it.
void TableReader::noteFaults()
{
    m_fault = m_cells ? m_cells->fault() : std::nullopt;
    if (!m_fault && m_decoder.hasFailed())
        m_fault = TableFault{TableFault::Kind::NotUtf8, m_cells->line(), m_cells->column()};
}
