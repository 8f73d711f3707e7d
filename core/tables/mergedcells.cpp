// SPDX-License-Identifier: MIT
#include "tables/mergedcells.h"

#include "tables/xmlpart.h"

#include <algorithm>

namespace {

constexpr qsizetype MostAreas = 1 << 20;

/// Looks through the bytes of a part, which is much quicker than to read its XML: whether cells
/// may be joined in it.
Expected<bool, TableFault> mayHaveMergedCells(ZipArchive &archive, const QString &name,
                                              const StopToken &isStopped)
{
    const auto part = archive.open(name);
    if (!part)
        return Unexpected{part.error()};
    constexpr QByteArrayView Wanted("mergeCell");
    constexpr qsizetype Portion = 64 << 10;
    QByteArray bytes; // with the end of the portion before
    while (!isStopped || !isStopped()) {
        const qsizetype kept = bytes.size();
        bytes.resize(kept + Portion);
        const qsizetype size = (*part)->read(bytes.data() + kept, Portion);
        if ((*part)->fault())
            return Unexpected{*(*part)->fault()};
        if (size == 0)
            return false;
        bytes.truncate(kept + size);
        if (bytes.contains(Wanted) || bytes.contains('\0')) // or it is UTF-16
            return true;
        bytes = bytes.last(std::min(bytes.size(), Wanted.size() - 1));
    }
    return false;
}

} // namespace

std::optional<CellPlace> cellPlace(QStringView text)
{
    qsizetype at = 0;
    qint64 column = 0;
    while (at < text.size() && at < 4 && text[at] >= u'A' && text[at] <= u'Z')
        column = column * 26 + (text[at++].unicode() - u'A' + 1);
    qint64 row = 0;
    const qsizetype digits = text.size() - at;
    if (column == 0 || column > MostSheetColumns || digits < 1 || digits > 7)
        return std::nullopt;
    for (; at < text.size(); ++at) {
        if (text[at] < u'0' || text[at] > u'9')
            return std::nullopt;
        row = row * 10 + (text[at].unicode() - u'0');
    }
    if (row < 1 || row > MostSheetRows)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

std::optional<TableFault> MergedCells::read(ZipArchive &archive, const QString &name,
                                            const StopToken &isStopped)
{
    const auto mayHave = mayHaveMergedCells(archive, name, isStopped);
    if (!mayHave)
        return mayHave.error();
    if (!*mayHave)
        return std::nullopt;
    XmlPart part(archive, name, isStopped);
    while (part.next()) {
        if (!part.isStart() || part.name() != u"mergeCell")
            continue;
        add(part.attribute(u"ref"));
        if (m_areas.size() > MostAreas)
            part.refuse();
    }
    std::ranges::stable_sort(m_areas, {}, [](const Area &area) { return area.first.row; });
    return part.fault();
}

void MergedCells::add(QStringView range)
{
    const qsizetype colon = range.indexOf(u':');
    if (colon < 0)
        return;
    const auto first = cellPlace(range.first(colon));
    const auto last = cellPlace(range.sliced(colon + 1));
    if (first && last && last->row > first->row)
        m_areas.append({*first, last->row});
}

TableRow MergedCells::filled(const TableRow &row)
{
    passTo(row);
    if (m_values.isEmpty() || row.text.isEmpty())
        return row;
    m_text.resize(0);
    m_ends.resize(0);
    m_kinds.resize(0);
    const qsizetype count = std::max<qsizetype>(row.cellCount(), m_values.lastKey() + 1);
    for (qsizetype column = 0; column < count; ++column) {
        const bool isThere = column < row.cellCount() && !row.cell(column).isEmpty();
        const auto value = isThere ? m_values.cend() : m_values.constFind(column);
        if (isThere)
            append(row.cell(column), row.kind(column));
        else if (value != m_values.cend())
            append(value->text, value->kind);
        else
            append({}, CellKind::Text);
    }
    const auto cells = static_cast<std::size_t>(count);
    return {m_text, {m_ends.constData(), cells}, row.line, {m_kinds.constData(), cells}};
}

/// Forgets the areas above \a row, and keeps what stands in those that begin with it.
void MergedCells::passTo(const TableRow &row)
{
    const qint64 number = row.line - 1;
    m_values.removeIf(
        [number](QMap<qint64, Value>::iterator value) { return value->lastRow < number; });
    for (; m_next < m_areas.size() && m_areas[m_next].first.row <= number; ++m_next) {
        const Area &area = m_areas[m_next];
        const qint64 column = area.first.column;
        if (area.first.row != number || column >= row.cellCount() || row.cell(column).isEmpty())
            continue;
        m_values.insert(column, {area.lastRow, row.cell(column).toByteArray(), row.kind(column)});
    }
}

void MergedCells::append(QByteArrayView text, CellKind kind)
{
    m_text.append(text);
    m_ends.append(m_text.size());
    m_kinds.append(kind);
}
