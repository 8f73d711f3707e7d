// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearrayview.h>

#include <optional>

/// What a file of outages is, told by its content.
enum class ContentKind : quint8 {
    Json,        ///< also what is empty, and what is neither of the others
    Table,       ///< text with cells
    Spreadsheet, ///< a zip archive, as .xlsx is one, or a compound file, as .xls and what a
                 ///< password protects
};

/// Tells it from the first bytes. Returns nullopt while \a head does not tell yet, which it does
/// once it \a isWhole or longer than 64 KiB.
[[nodiscard]] std::optional<ContentKind> tellContent(QByteArrayView head, bool isWhole);
