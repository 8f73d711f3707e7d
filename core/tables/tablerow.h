// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearrayview.h>

#include <span>

/// What a cell holds. In a text every cell is Text.
enum class CellKind : quint8 {
    Text,
    Number,
    Date,  ///< a date in a spreadsheet, which has no zone: written as canonicalText() does, but
           ///< for the Z at its end
    Other, ///< true or false, an error, a formula that has no result
};

/// A row of a table. Holds views: valid during the call that hands it out.
struct TableRow
{
    QByteArrayView text;             ///< the cells one after the other, in UTF-8, without quotes
    std::span<const qsizetype> ends; ///< of each cell in `text`
    qint64 line = 0;                 ///< on which it begins, counted from 1; of a sheet its row
    std::span<const CellKind> kinds = {}; ///< of each cell; empty: all are Text

    [[nodiscard]] qsizetype cellCount() const { return static_cast<qsizetype>(ends.size()); }
    [[nodiscard]] QByteArrayView cell(qsizetype index) const
    {
        const auto place = static_cast<std::size_t>(index);
        const qsizetype first = place == 0 ? 0 : ends[place - 1];
        return text.sliced(first, ends[place] - first);
    }
    [[nodiscard]] CellKind kind(qsizetype index) const
    {
        return kinds.empty() ? CellKind::Text : kinds[static_cast<std::size_t>(index)];
    }
};
