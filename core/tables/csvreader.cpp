// SPDX-License-Identifier: MIT
#include "tables/csvreader.h"

#include <algorithm>
#include <csv.h>
#include <utility>

namespace {

/// The states of libcsv's parser that matter here; its header has no names for them.
constexpr int BetweenRows = 0;
constexpr int InsideCell = 2;
constexpr int BehindQuote = 3; // which ends the cell, or is the first of two

/// Lines are looked for in stretches: a text without LF is not searched to its end for each CR.
constexpr qsizetype Stretch = 1024;

int isNoSpace(unsigned char /*byte*/)
{
    return 0;
}

bool endsALine(char byte)
{
    return byte == '\n' || byte == '\r';
}

qint64 characters(QByteArrayView text)
{
    return std::ranges::count_if(
        text, [](char byte) { return (static_cast<quint8>(byte) & 0xc0) != 0x80; });
}

/// The length of the first line of \a text with its end; all of it if that is not there.
qsizetype lineLength(QByteArrayView text)
{
    for (qsizetype first = 0; first < text.size(); first += Stretch) {
        QByteArrayView part = text.sliced(first, std::min(Stretch, text.size() - first));
        const qsizetype feed = part.indexOf('\n');
        if (feed >= 0)
            part = part.first(feed);
        const qsizetype carriageReturn = part.indexOf('\r');
        if (carriageReturn >= 0) {
            const qsizetype next = first + carriageReturn + 1;
            return next < text.size() && text[next] == '\n' ? next + 1 : next;
        }
        if (feed >= 0)
            return first + feed + 1;
    }
    return text.size();
}

} // namespace

CsvReader::CsvReader(char separator, qint64 line, Sink sink)
    : CsvReader(separator, line, std::move(sink), Limits())
{}

CsvReader::CsvReader(char separator, qint64 line, Sink sink, Limits limits)
    : m_sink(std::move(sink))
    , m_limits(limits)
    , m_parser(std::make_unique<csv_parser>())
    , m_line(line)
    , m_rowLine(line)
{
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(separator));
    csv_set_space_func(m_parser.get(), isNoSpace);
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::take(QByteArrayView text)
{
    while (!text.isEmpty() && !m_fault) {
        const qsizetype length = lineLength(text);
        takeLine(text.first(length));
        text = text.sliced(length);
    }
}

void CsvReader::end()
{
    if (m_fault)
        return;
    if (csv_fini(m_parser.get(), onCell, onRow, this) != 0)
        fail(TableFault::Kind::UnclosedQuote, m_quoteLine, m_quoteColumn);
}

void CsvReader::takeLine(QByteArrayView line)
{
    if (m_parser->pstate == BetweenRows)
        m_rowLine = m_line;
    const int stateBefore = m_parser->pstate;
    const bool wasQuoted = m_parser->quoted != 0;
    parse(line);
    checkLength();
    if (m_fault)
        return;
    const bool isInside = m_parser->quoted != 0 &&
                          (m_parser->pstate == InsideCell || m_parser->pstate == BehindQuote);
    if (isInside)
        noteOpening(line, stateBefore, wasQuoted);
    const bool isRestOfEnd = m_endsWithReturn && line == QByteArrayView("\n");
    m_endsWithReturn = line.back() == '\r';
    if (isRestOfEnd)
        return;
    if (endsALine(line.back())) {
        ++m_line;
        m_charactersBefore = 0;
    } else {
        m_charactersBefore += characters(line);
    }
}

void CsvReader::parse(QByteArrayView line)
{
    const auto size = static_cast<std::size_t>(line.size());
    const std::size_t parsed = csv_parse(m_parser.get(), line.data(), size, onCell, onRow, this);
    if (parsed == size || m_fault)
        return;
    checkLength();
    const qint64 before = characters(line.first(static_cast<qsizetype>(parsed)));
    fail(TableFault::Kind::StrayQuote, m_line, m_charactersBefore + before + 1);
}

void CsvReader::checkLength()
{
    // A quote that may end the cell is kept until it is known.
    const qsizetype quotes = m_parser->pstate == BehindQuote ? 1 : 0;
    if (static_cast<qsizetype>(m_parser->entry_pos) - quotes > m_limits.cellBytes)
        fail(TableFault::Kind::CellTooLong, m_rowLine, 0);
}

/// The cell in which \a line ends is quoted: remembers where, unless that was in an earlier line.
void CsvReader::noteOpening(QByteArrayView line, int stateBefore, bool wasQuoted)
{
    bool isInside = wasQuoted && stateBefore == InsideCell;
    qsizetype closed = wasQuoted && stateBefore == BehindQuote ? -1 : -2;
    qsizetype opened = -1;
    for (qsizetype at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
        if (isInside)
            closed = at;
        else if (closed != at - 1) // otherwise two quotes that stand for one
            opened = at;
        isInside = !isInside;
    }
    if (opened < 0)
        return;
    m_quoteLine = m_line;
    m_quoteColumn = m_charactersBefore + characters(line.first(opened)) + 1;
}

void CsvReader::onCell(void *text, std::size_t size, void *reader)
{
    static_cast<CsvReader *>(reader)->addCell(
        QByteArrayView(static_cast<const char *>(text), static_cast<qsizetype>(size)));
}

void CsvReader::onRow(int /*lineEnd*/, void *reader)
{
    static_cast<CsvReader *>(reader)->endRow();
}

void CsvReader::addCell(QByteArrayView text)
{
    if (text.size() > m_limits.cellBytes)
        fail(TableFault::Kind::CellTooLong, m_rowLine, 0);
    else if (m_ends.size() >= m_limits.cells)
        fail(TableFault::Kind::TooManyCells, m_rowLine, 0);
    if (m_fault)
        return;
    m_text.append(text);
    m_ends.append(m_text.size());
}

void CsvReader::endRow()
{
    if (!m_fault)
        m_sink({m_text, {m_ends.constData(), static_cast<std::size_t>(m_ends.size())}, m_rowLine});
    m_text.resize(0);
    m_ends.resize(0);
}

void CsvReader::fail(TableFault::Kind kind, qint64 line, qint64 column)
{
    if (!m_fault)
        m_fault = TableFault{kind, line, column};
}
