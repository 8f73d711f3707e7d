// SPDX-License-Identifier: MIT
#include "tables/rowreader.h"

#include "outages/spreadsheetcell.h"

namespace {

/// Why a cell is no text, as SheetReader writes it.
RecordFault faultOfCell(QByteArrayView cell)
{
    if (cell == "=")
        return RecordFault::NoResult;
    return cell == "TRUE" || cell == "FALSE" ? RecordFault::TruthCell : RecordFault::ErrorCell;
}

} // namespace

void RowReader::append(const TableRow &row)
{
    ReceivedRecord record;
    record.id = idField(row);
    if (isOfAnotherSite(record.id)) {
        m_table.countNotKept();
        m_table.noteLine(row.line);
        return;
    }
    m_isConverted = false;
    QString convertedBegin;
    QString convertedEnd;
    record.begin = time(row, m_rules.columns.begin, m_begin, convertedBegin);
    record.end = time(row, m_rules.columns.end, m_end, convertedEnd);
    if (hasExtraCells(row))
        record.fault = RecordFault::ExtraCells;
    m_table.append(record);
    m_table.noteLine(row.line);
    if (!m_table.isReadable(m_table.rowCount() - 1))
        m_table.keepRaw(received(row));
    else if (m_isConverted)
        m_table.noteConversion(received(row));
}

ReceivedField RowReader::field(const TableRow &row, qsizetype column, CellBuffer &buffer)
{
    if (column >= row.cellCount())
        return {{}, RecordFault::Missing};
    if (row.kind(column) == CellKind::Other)
        return {{}, faultOfCell(row.cell(column))};
    return {plainCell(buffer.text(row.cell(column)))};
}

/// A spreadsheet makes a date of an id such as 3-1, and the id is lost then.
ReceivedField RowReader::idField(const TableRow &row)
{
    const qsizetype column = m_rules.columns.device;
    if (column < row.cellCount() && row.kind(column) == CellKind::Date)
        return {{}, RecordFault::NotText};
    return field(row, column, m_device);
}

bool RowReader::isOfAnotherSite(const ReceivedField &id) const
{
    return m_rules.devices && OutageTable::idFault(id) == RecordFault::None &&
           !m_rules.devices->mayBeMeant(id.text);
}

/// The time in \a column, or what it becomes, which \a converted keeps.
ReceivedField RowReader::time(const TableRow &row, qsizetype column, CellBuffer &buffer,
                              QString &converted)
{
    const ReceivedField received = field(row, column, buffer);
    if (received.fault != RecordFault::None || received.text.isEmpty() ||
        received.text.size() > OutageTable::LongestTime)
        return received;
    const bool isDate = row.kind(column) == CellKind::Date;
    const std::optional<LocalTimes> &times = isDate ? m_rules.dates : m_rules.times;
    if (!isDate && readTimestamp(received.text))
        return received;
    if (const QString spaced = isDate ? QString() : withTForSpace(received.text);
        !spaced.isEmpty()) {
        m_isConverted = true;
        converted = spaced;
        return {converted};
    }
    if (!times)
        return received;
    const auto instant = times->read(received.text);
    if (!instant)
        return {received.text, instant.error()};
    m_isConverted = true;
    converted = QString::fromLatin1(canonicalText(*instant));
    return {converted};
}

/// Nothing that says something may be passed over: a separator too many moves every cell.
bool RowReader::hasExtraCells(const TableRow &row) const
{
    for (qsizetype cell = m_rules.columnCount; cell < row.cellCount(); ++cell) {
        if (!row.cell(cell).isEmpty())
            return true;
    }
    return false;
}

QByteArray RowReader::received(const TableRow &row) const
{
    QByteArray text = QByteArray::number(row.line) + ": ";
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell) {
        if (cell > 0)
            text.append(m_rules.separator);
        text.append(row.cell(cell));
        if (text.size() > OutageTable::LongestRaw)
            break;
    }
    return text;
}
