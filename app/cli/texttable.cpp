// SPDX-License-Identifier: MIT
#include "texttable.h"

#include <algorithm>

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
    qsizetype width = -Gap;
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        width += m_hidden.contains(column) ? 0 : m_widths[column] + Gap;
    return width;
}

void TextTable::fit(int width, const QSet<qsizetype> &mayShrink, const QList<qsizetype> &mayHide)
{
    if (width <= 0)
        return;
    const auto spare = [this, &mayShrink] {
        qsizetype characters = 0;
        for (const qsizetype column : mayShrink - m_hidden)
            characters += std::max(m_widths[column] - NarrowestColumn, qsizetype(0));
        return characters;
    };
    for (const qsizetype column : mayHide) {
        if (lineWidth() - spare() > width)
            m_hidden.insert(column);
    }
    const QSet<qsizetype> shown = mayShrink - m_hidden;
    // The terminal wraps what is left.
    for (qsizetype left = std::min(lineWidth() - width, spare()); left > 0; --left) {
        const qsizetype widest = *std::ranges::max_element(
            shown, {}, [this](qsizetype column) { return m_widths[column]; });
        --m_widths[widest];
        m_shrunk.insert(widest);
    }
}

QStringList TextTable::hiddenOf(const QStringList &head) const
{
    QStringList hidden;
    for (qsizetype column = 0; column < head.size(); ++column) {
        if (m_hidden.contains(column))
            hidden.append(head[column]);
    }
    return hidden;
}

QString TextTable::line(const QStringList &cells) const
{
    QString line;
    qsizetype end = 0; // of the last cell that is shown, its padding left out
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (m_hidden.contains(i))
            continue;
        const bool isCut = m_shrunk.contains(i) && cells[i].size() > m_widths[i];
        const QString cell = isCut ? cells[i].first(m_widths[i] - 1) + u'…' : cells[i];
        end = line.size() + cell.size();
        line += cell.leftJustified(m_widths[i] + Gap);
    }
    return line.first(end);
}
