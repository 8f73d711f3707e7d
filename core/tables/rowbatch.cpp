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

    void append(const CsvRow &row)
    {
        ReceivedRecord record;
        record.id = field(row, m_rules.columns.device, m_device);
        if (isOfAnotherSite(record.id)) {
            m_table.countNotKept();
            return;
        }
        m_isConverted = false;
        QString convertedBegin;
        QString convertedEnd;
        record.begin = time(field(row, m_rules.columns.begin, m_begin), convertedBegin);
        record.end = time(field(row, m_rules.columns.end, m_end), convertedEnd);
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
    [[nodiscard]] static ReceivedField field(const CsvRow &row, qsizetype column,
                                             CellBuffer &buffer)
    {
        if (column >= row.cellCount())
            return {{}, RecordFault::Missing};
        return {plainCell(buffer.text(row.cell(column)))};
    }

    [[nodiscard]] bool isOfAnotherSite(const ReceivedField &id) const
    {
        return m_rules.devices && OutageTable::idFault(id) == RecordFault::None &&
               !m_rules.devices->contains(id.text);
    }

    /// \a field, or what it becomes, which \a converted keeps.
    [[nodiscard]] ReceivedField time(const ReceivedField &field, QString &converted)
    {
        if (!m_rules.times || field.fault != RecordFault::None || field.text.isEmpty() ||
            field.text.size() > OutageTable::LongestTime || readTimestamp(field.text))
            return field;
        const auto instant = m_rules.times->read(field.text);
        if (!instant)
            return {field.text, instant.error()};
        m_isConverted = true;
        converted = QString::fromLatin1(canonicalText(*instant));
        return {converted};
    }

    /// Nothing that says something may be passed over: a separator too many moves every cell.
    [[nodiscard]] bool hasExtraCells(const CsvRow &row) const
    {
        for (qsizetype cell = m_rules.columnCount; cell < row.cellCount(); ++cell) {
            if (!row.cell(cell).isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray received(const CsvRow &row) const
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

void RowBatch::append(const CsvRow &row)
{
    m_rows.append({row.line, m_text.size(), m_ends.size()});
    m_text.append(row.text);
    for (const qsizetype end : row.ends)
        m_ends.append(end);
}

CsvRow RowBatch::row(qsizetype index) const
{
    const Place &place = m_rows[index];
    const bool isLast = index + 1 == m_rows.size();
    const qsizetype textEnd = isLast ? m_text.size() : m_rows[index + 1].text;
    const qsizetype endsEnd = isLast ? m_ends.size() : m_rows[index + 1].ends;
    return {QByteArrayView(m_text).sliced(place.text, textEnd - place.text),
            {m_ends.constData() + place.ends, static_cast<std::size_t>(endsEnd - place.ends)},
            place.line};
}

OutageTable recordsIn(const RowBatch &batch, const RowRules &rules)
{
    RowReader reader(rules);
    for (qsizetype row = 0; row < batch.rowCount(); ++row)
        reader.append(batch.row(row));
    return reader.takeTable();
}
