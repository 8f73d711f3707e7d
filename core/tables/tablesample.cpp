// SPDX-License-Identifier: MIT
#include "tables/tablesample.h"

#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "tables/csvreader.h"
#include "tables/separator.h"
#include "tables/spreadsheetfile.h"

#include <optional>
#include <utility>

namespace {

SampleRow textsOf(const TableRow &row)
{
    SampleRow texts{row.line};
    for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
        texts.cells.append(plainCell(textOfUtf8(row.cell(cell))).toString());
    texts.kinds = QList<CellKind>(row.kinds.begin(), row.kinds.end());
    return texts;
}

/// Collects the rows of a sample.
class SampleRows final
{
public:
    explicit SampleRows(TableSample &sample)
        : m_sample(sample)
    {}

    void take(const TableRow &row)
    {
        if (row.text.isEmpty())
            return;
        if (std::exchange(m_isEmpty, false))
            m_sample.first = textsOf(row);
        else if (m_sample.rows.size() < TableSample::MostRows)
            m_sample.rows.append(textsOf(row));
        else
            m_sample.isWhole = false;
    }

    [[nodiscard]] bool isTable() const { return !m_isEmpty && m_sample.first.cells.size() != 1; }

private:
    TableSample &m_sample;
    bool m_isEmpty = true;
};

} // namespace

Expected<TableSample, TableFault> sampleOf(QByteArrayView head, bool isWhole,
                                           TableEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text = decoder.take(head).toByteArray();
    if (isWhole && !decoder.hasFailed())
        text += decoder.end();
    if (decoder.isUtf32())
        return Unexpected{TableFault{TableFault::Kind::Utf32}};
    TableSample sample;
    sample.isWhole = isWhole;
    SampleRows rows(sample);
    // There is no more text to wait for.
    const TableSeparator separator = *tellSeparator(text, true);
    if (separator.isUnknown)
        return Unexpected{otherSeparator(separator.character)};
    sample.separator = separator.character;
    CsvReader cells(separator.character, separator.skipped > 0 ? 2 : 1,
                    [&rows](const TableRow &row) { rows.take(row); });
    cells.take(QByteArrayView(text).sliced(separator.skipped));
    if (isWhole && !decoder.hasFailed())
        cells.end();
    if (cells.fault())
        return Unexpected{*cells.fault()};
    if (decoder.hasFailed())
        return Unexpected{TableFault{TableFault::Kind::NotUtf8, cells.line(), cells.column()}};
    if (!rows.isTable())
        return Unexpected{TableFault{TableFault::Kind::NotATable}};
    return sample;
}

Expected<TableSample, TableFault> sampleOf(SpreadsheetFile &file, const QString &name)
{
    TableSample sample;
    sample.separator = ';'; // in the text that is kept of some rows
    sample.isWhole = true;
    SampleRows rows(sample);
    const auto fault = file.read(name, [&](const TableRow &row) {
        rows.take(row);
        return sample.isWhole;
    });
    if (fault)
        return Unexpected{*fault};
    if (!rows.isTable())
        return Unexpected{TableFault{TableFault::Kind::NotATable}};
    return sample;
}
