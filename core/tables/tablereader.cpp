// SPDX-License-Identifier: MIT
#include "tables/tablereader.h"

#include "tables/separator.h"

#include <utility>

namespace {

/// A row that takes as many pieces, counted in their usual size, is read by one thread.
constexpr qsizetype PiecesInARow = 4;

} // namespace

TableReader::TableReader(QThreadPool &pool, const TableOptions &options)
    : TableReader(pool, options, Limits())
{}

TableReader::TableReader(QThreadPool &pool, const TableOptions &options, const Limits &limits)
    : m_encoding(options.encoding)
    , m_limits(limits)
    , m_rows(pool, options, limits.rows)
    , m_decoder(options.encoding)
{}

void TableReader::restart()
{
    m_rows.restart();
    m_decoder = TextDecoder(m_encoding);
    m_head.clear();
    m_pieces.reset();
    m_cells.reset();
    m_readsHere = false;
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
    if (!m_decoder.isUtf32())
        takeText(text, m_decoder.hasFailed());
    noteFaults();
    return !isBad();
}

Expected<OutageTable, TableFault> TableReader::end()
{
    if (!isBad()) {
        takeText(m_decoder.end(), true);
        if (!m_decoder.hasFailed() && m_cells)
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
    if (m_readsHere) {
        m_cells->take(text);
    } else if (m_pieces) {
        m_pieces->append(text);
        cut(isWhole);
    } else {
        m_head.append(text);
        readHead(isWhole);
    }
}

void TableReader::readHead(bool isWhole)
{
    const auto separator = tellSeparator(m_head, isWhole);
    if (!separator)
        return;
    if (separator->isUnknown) {
        m_fault = otherSeparator(separator->character);
        return;
    }
    m_separator = separator->character;
    m_rows.setForm(m_separator, RowCollector::ExtraCells::Refuse);
    const qsizetype pieceSize = m_limits.rows.batchBytes + m_limits.rows.batchBytes / 2;
    m_pieces.emplace(separator->skipped > 0 ? 2 : 1, pieceSize);
    m_pieces->append(QByteArrayView(std::exchange(m_head, {})).sliced(separator->skipped));
    cut(isWhole);
}

/// This thread reads the header and the end of the text, the others what is between them. Where
/// rows have no end, this thread goes on alone, and keeps no more than one row.
void TableReader::cut(bool isWhole)
{
    const qsizetype enough = m_limits.rows.batchBytes;
    if (m_pieces->hasRows() && !m_rows.hasHeader())
        readHere(m_pieces->takeRows());
    else if (m_pieces->hasRows() && m_pieces->size() >= enough)
        m_rows.take(m_pieces->takeRows(), m_limits.cells);
    if (m_fault)
        return;
    m_readsHere = isWhole || m_pieces->size() >= PiecesInARow * enough;
    if (m_readsHere)
        readHere(m_pieces->takeRest());
}

void TableReader::readHere(const CsvPiece &piece)
{
    m_cells.emplace(
        m_separator, piece.line, [this](const TableRow &row) { m_rows.take(row); }, m_limits.cells);
    m_cells->take(piece.text);
    m_fault = m_cells->fault();
}

/// What stands first in the text comes first: a cell before the bytes that are no text behind it.
void TableReader::noteFaults()
{
    if (!m_fault && m_cells)
        m_fault = m_cells->fault();
    if (!m_fault && m_decoder.isUtf32())
        m_fault = TableFault{TableFault::Kind::Utf32};
    if (!m_fault && m_decoder.hasFailed())
        m_fault = TableFault{TableFault::Kind::NotUtf8, m_cells->line(), m_cells->column()};
}
