// SPDX-License-Identifier: MIT
#include "texttable.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WidestColumn = 60;
constexpr qsizetype Gap = 2;

struct TextTableTr
{
    Q_DECLARE_TR_FUNCTIONS(RowsOutput)
};

} // namespace

TextTable::TextTable(const QStringList &head)
    : m_widths(head.size(), 0)
{
    widenFor(head);
}

void TextTable::widenFor(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_widths[i] = std::min(WidestColumn, std::max(m_widths[i], cells[i].size()));
}

qsizetype TextTable::lineWidth() const
{
    qsizetype width = -Gap;
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        width += m_hidden.contains(column) ? 0 : m_widths[column] + Gap;
    return width;
}

void TextTable::fit(int width, const QMap<qsizetype, qsizetype> &narrowest,
                    const QList<qsizetype> &mayHide)
{
    if (width <= 0)
        return;
    const auto spareOf = [this, &narrowest](qsizetype column) {
        return m_hidden.contains(column)
                   ? 0
                   : std::max(m_widths[column] - narrowest[column], qsizetype(0));
    };
    const QList<qsizetype> columns = narrowest.keys();
    const auto spare = [&columns, &spareOf] {
        return std::accumulate(
            columns.begin(), columns.end(), qsizetype(0),
            [&spareOf](qsizetype sum, qsizetype column) { return sum + spareOf(column); });
    };
    for (const qsizetype column : mayHide) {
        if (lineWidth() - spare() > width)
            m_hidden.insert(column);
    }
    // The terminal wraps what is left.
    for (qsizetype left = std::min(lineWidth() - width, spare()); left > 0; --left) {
        const qsizetype widest = *std::ranges::max_element(columns, {}, [&](qsizetype column) {
            return spareOf(column) > 0 ? m_widths[column] : 0;
        });
        --m_widths[widest];
        m_shrunk.insert(widest);
    }
}

QString TextTable::hiddenText(const QStringList &head) const
{
    QStringList hidden;
    for (qsizetype column = 0; column < head.size(); ++column) {
        if (m_hidden.contains(column))
            hidden.append(head[column]);
    }
    //: %1: titles of columns
    return hidden.isEmpty()
               ? QString()
               : TextTableTr::tr("Not shown in so narrow a terminal: %1.").arg(hidden.join(u", "));
}

QString TextTable::shortened(const QString &cell, qsizetype column) const
{
    const qsizetype kept = m_widths[column] - 1;
    const qsizetype end = m_cutInTheMiddle.contains(column) ? kept / 2 : 0;
    return cell.first(kept - end) + u'…' + cell.last(end);
}

QString TextTable::line(const QStringList &cells) const
{
    QString line;
    qsizetype end = 0; // of the last cell that is shown, its padding left out
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (m_hidden.contains(i))
            continue;
        const bool isCut = m_shrunk.contains(i) && cells[i].size() > m_widths[i];
        const QString cell = isCut ? shortened(cells[i], i) : cells[i];
        end = line.size() + cell.size();
        line += cell.leftJustified(m_widths[i] + Gap);
    }
    return line.first(end);
}
