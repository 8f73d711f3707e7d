// SPDX-License-Identifier: MIT
#include "tables/rowbatch.h"

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
