// SPDX-License-Identifier: MIT
#include "tables/rowbatch.h"

#include "outages/spreadsheetcell.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>

namespace {

/// The text of a cell: a buffer that serves for one cell after the other.
class CellBuffer final
{
public:
    /// The view is valid until the next call.
    [[nodiscard]] QStringView text(QByteArrayView utf8)
    {
        m_units.resize(utf8.size()); // never more units than bytes
        QChar *const end = m_decoder.appendToBuffer(m_units.data(), utf8);
        return {m_units.constData(), end - m_units.constData()};
    }

private:
    // The mark is a character like any other here, for it stands in a cell.
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                       QStringDecoder::Flag::ConvertInitialBom};
    QList<QChar> m_units;
};

/// Puts rows into a table, one after the other.
class RowReader final
{
public:
    explicit RowReader(const RowRules &rules)
        : m_rules(rules)
    {}

    void append(const TableRow &row)
    {
        ReceivedRecord record;
        record.id = idField(row);
        if (isOfAnotherSite(record.id)) {
            m_table.countNotKept();
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
        if (!m_table.isReadable(m_table.rowCount() - 1))
            m_table.keepRaw(received(row));
        else if (m_isConverted)
            m_table.noteConversion(received(row));
    }

    [[nodiscard]] OutageTable takeTable() { return std::move(m_table); }

private:
    [[nodiscard]] static ReceivedField field(const TableRow &row, qsizetype column,
                                             CellBuffer &buffer)
    {
        if (column >= row.cellCount())
            return {{}, RecordFault::Missing};
        if (row.kind(column) == CellKind::Other)
            return {{}, RecordFault::NotText};
        return {plainCell(buffer.text(row.cell(column)))};
    }

    /// A spreadsheet makes a date of an id such as 3-1, and the id is lost then.
    [[nodiscard]] ReceivedField idField(const TableRow &row)
    {
        const qsizetype column = m_rules.columns.device;
        if (column < row.cellCount() && row.kind(column) == CellKind::Date)
            return {{}, RecordFault::NotText};
        return field(row, column, m_device);
    }

    [[nodiscard]] bool isOfAnotherSite(const ReceivedField &id) const
    {
        return m_rules.devices && OutageTable::idFault(id) == RecordFault::None &&
               !m_rules.devices->contains(id.text);
    }

    /// The time in \a column, or what it becomes, which \a converted keeps.
    [[nodiscard]] ReceivedField time(const TableRow &row, qsizetype column, CellBuffer &buffer,
                                     QString &converted)
    {
        const ReceivedField received = field(row, column, buffer);
        if (received.fault != RecordFault::None || received.text.isEmpty() ||
            received.text.size() > OutageTable::LongestTime)
            return received;
        const bool isDate = row.kind(column) == CellKind::Date;
        const std::optional<LocalTimes> &times = isDate ? m_rules.dates : m_rules.times;
        if (!times || (!isDate && readTimestamp(received.text)))
            return received;
        const auto instant = times->read(received.text);
        if (!instant)
            return {received.text, instant.error()};
        m_isConverted = true;
        converted = QString::fromLatin1(canonicalText(*instant));
        return {converted};
    }

    /// Nothing that says something may be passed over: a separator too many moves every cell.
    [[nodiscard]] bool hasExtraCells(const TableRow &row) const
    {
        for (qsizetype cell = m_rules.columnCount; cell < row.cellCount(); ++cell) {
            if (!row.cell(cell).isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray received(const TableRow &row) const
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

    const RowRules &m_rules;
    OutageTable m_table;
    CellBuffer m_device;
    CellBuffer m_begin;
    CellBuffer m_end;
    bool m_isConverted = false;
};

} // namespace

void RowBatch::append(const TableRow &row)
{
    m_rows.append({row.line, m_text.size(), m_ends.size()});
    m_text.append(row.text);
    for (const qsizetype end : row.ends)
        m_ends.append(end);
    for (const CellKind kind : row.kinds)
        m_kinds.append(kind);
}

TableRow RowBatch::row(qsizetype index) const
{
    const Place &place = m_rows[index];
    const bool isLast = index + 1 == m_rows.size();
    const qsizetype textEnd = isLast ? m_text.size() : m_rows[index + 1].text;
    const qsizetype endsEnd = isLast ? m_ends.size() : m_rows[index + 1].ends;
    const auto cells = static_cast<std::size_t>(endsEnd - place.ends);
    TableRow row{QByteArrayView(m_text).sliced(place.text, textEnd - place.text),
                 {m_ends.constData() + place.ends, cells},
                 place.line};
    if (!m_kinds.isEmpty())
        row.kinds = {m_kinds.constData() + place.ends, cells};
    return row;
}

OutageTable recordsIn(const RowBatch &batch, const RowRules &rules)
{
    RowReader reader(rules);
    for (qsizetype row = 0; row < batch.rowCount(); ++row)
        reader.append(batch.row(row));
    return reader.takeTable();
}
