// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearrayview.h>

#include <optional>

/// What stands between the cells of a table, and where the table begins.
struct TableSeparator
{
    char character = ',';
    /// Bytes of the line `sep=;` that Excel writes before the table; 0 if there is none.
    qsizetype skipped = 0;

    friend bool operator==(const TableSeparator &, const TableSeparator &) = default;
};

/// Tells it from the first bytes of a text in UTF-8: by Excel's line `sep=`, else it is the one of
/// `,` `;` tab `|` that stands most often outside quotes in the first line that is not empty; of
/// several the first in that order. Returns nullopt while \a head does not tell yet, which it does
/// once it \a isWhole or longer than 64 KiB.
[[nodiscard]] std::optional<TableSeparator> tellSeparator(QByteArrayView head, bool isWhole);
