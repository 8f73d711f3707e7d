// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

/// Rows of a text of separated values that can be read without those before them. Plain data.
struct CsvPiece
{
    QByteArray text; ///< begins with a row
    qint64 line = 1; ///< the number of its first line
};

/// Cuts a text of separated values, received in portions of any size, into pieces that begin and
/// end with a row, for several threads.
///
/// A row ends with a LF before which the number of quotes is even. That holds up to the first quote
/// that is wrong, which a reader of the pieces in order finds first. A text whose lines
/// end with CR alone is one piece. Not thread-safe.
class RowCutter final
{
public:
    /// \a line is the number of the first line. Room for \a usualSize bytes is made at once, so
    /// that a piece of that size never moves while it grows.
    explicit RowCutter(qint64 line, qsizetype usualSize = 0);

    void append(QByteArrayView text);
    /// Number of bytes that were not taken yet.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] bool hasRows() const { return m_rowsEnd > 0; }
    /// All whole rows; an empty piece if there is none.
    [[nodiscard]] CsvPiece takeRows();
    /// All that is left.
    [[nodiscard]] CsvPiece takeRest();

private:
    [[nodiscard]] QByteArray emptyText() const;
    void scan();

    qsizetype m_usualSize;
    QByteArray m_text;
    qint64 m_line; // where m_text begins
    qsizetype m_scanned = 0;
    qsizetype m_rowsEnd = 0; // behind the last LF that ends a row
    bool m_isQuoted = false; // where the scan ended
};
