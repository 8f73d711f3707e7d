// SPDX-License-Identifier: MIT
#pragma once

#include "tables/tablefault.h"
#include "tables/tablerow.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <functional>
#include <memory>
#include <optional>

struct csv_parser;

/// Reads rows of cells (RFC 4180, by libcsv) from a text in UTF-8, received in portions of any
/// size.
///
/// A line ends with LF, CR LF or CR; empty lines are no rows; white space belongs to its cell.
/// Quotes are strict: a quote that stands where none may, or is never closed, is an error, which
/// depends on the text alone, not on the portions. Memory use is at most one row. Not thread-safe.
class CsvReader final
{
    Q_DISABLE_COPY_MOVE(CsvReader)

public:
    struct Limits
    {
        qsizetype cellBytes = 64 << 10;
        qsizetype cells = 1024; ///< of one row
    };
    /// Called from take() and end(), once for each row in order.
    using Sink = std::function<void(const TableRow &)>;

    /// \a line is the number of the first line.
    CsvReader(char separator, qint64 line, Sink sink);
    CsvReader(char separator, qint64 line, Sink sink, Limits limits);
    ~CsvReader();

    /// Takes the next bytes. Does nothing after an error.
    void take(QByteArrayView text);
    /// Marks the text as complete.
    void end();
    /// The first error; nullopt if there is none.
    [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }
    /// Where the text taken so far ends, for an error in what follows.
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 column() const { return m_charactersBefore + 1; }

private:
    static void onCell(void *text, std::size_t size, void *reader);
    static void onRow(int lineEnd, void *reader);

    void takeLine(QByteArrayView line);
    void parse(QByteArrayView line);
    void addCell(QByteArrayView text);
    void endRow();
    void noteOpening(QByteArrayView line, int stateBefore, bool wasQuoted);
    void checkLength();
    void fail(TableFault::Kind kind, qint64 line, qint64 column);

    Sink m_sink;
    Limits m_limits;
    std::unique_ptr<csv_parser> m_parser;
    std::optional<TableFault> m_fault;
    qint64 m_line;
    qint64 m_charactersBefore = 0; // of the line, in earlier portions
    bool m_endsWithReturn = false; // a LF now would belong to the line before
    qint64 m_rowLine = 0;
    qint64 m_quoteLine = 0; // where the quoted cell that is being read was opened
    qint64 m_quoteColumn = 0;
    QByteArray m_text; // of the row
    QList<qsizetype> m_ends;
};
