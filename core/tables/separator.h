// SPDX-License-Identifier: MIT
#pragma once

#include "tables/tablefault.h"

#include <QtCore/qbytearrayview.h>

#include <optional>

/// What stands between the cells of a table, and where the table begins.
struct TableSeparator
{
    char character = ',';
    /// Bytes of the line `sep=;` that Excel writes before the table; 0 if there is none.
    qsizetype skipped = 0;
    /// Whether that line names another character, which is not read.
    bool isUnknown = false;

    friend bool operator==(const TableSeparator &, const TableSeparator &) = default;
};

/// Why a text cannot be read whose line `sep=` names \a character.
[[nodiscard]] TableFault otherSeparator(char character);

/// Tells it from the first bytes of a text in UTF-8: by Excel's line `sep=`, else it is the one of
/// `,` `;` tab `|` that stands most often outside quotes in the first line that is not empty; of
/// several the first in that order. Returns nullopt while \a head does not tell yet, which it does
/// once it \a isWhole or longer than 64 KiB.
[[nodiscard]] std::optional<TableSeparator> tellSeparator(QByteArrayView head, bool isWhole);
