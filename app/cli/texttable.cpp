// SPDX-License-Identifier: MIT
#include "texttable.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WidestColumn = 60;
constexpr qsizetype NarrowestColumn = 8; // begins of an id and of most names tell them apart
constexpr qsizetype Gap = 2;

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
    return std::accumulate(m_widths.cbegin(), m_widths.cend(), Gap * (m_widths.size() - 1));
}

void TextTable::fit(int width, const QSet<qsizetype> &mayShrink)
{
    while (width > 0 && lineWidth() > width) {
        qsizetype widest = -1;
        for (const qsizetype column : mayShrink) {
            const bool canShrink = m_widths[column] > NarrowestColumn;
            if (canShrink && (widest < 0 || m_widths[column] > m_widths[widest]))
                widest = column;
        }
        if (widest < 0)
            return; // the terminal wraps what is left
        --m_widths[widest];
        m_shrunk.insert(widest);
    }
}

QString TextTable::line(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isCut = m_shrunk.contains(i) && cells[i].size() > m_widths[i];
        const QString cell = isCut ? cells[i].first(m_widths[i] - 1) + u'…' : cells[i];
        const bool isLast = i + 1 == cells.size();
        line += isLast ? cell : cell.leftJustified(m_widths[i] + Gap);
    }
    return line;
}
