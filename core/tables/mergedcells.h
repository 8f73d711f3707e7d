// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/tablefault.h"
#include "tables/tablerow.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstring.h>

#include <optional>

class ZipArchive;

/// A place in a sheet; row and column are counted from 0.
struct CellPlace
{
    qint64 row = 0;
    qint64 column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// Most rows and columns of a sheet.
inline constexpr qint64 MostSheetRows = 1 << 20;
inline constexpr qint64 MostSheetColumns = 1 << 14;

/// Reads a place such as `B5`. Nothing if it is none, or beyond a sheet's end.
[[nodiscard]] std::optional<CellPlace> cellPlace(QStringView text);

/// The cells of a sheet that are joined over several rows: what stands in the first of them is
/// shown beside all of these rows, and so counts for each. Cells that are joined to the right only
/// mean nothing here: what stands in one column is not said of the next. Used for the rows in
/// their order.
class MergedCells final
{
public:
    /// Looks for them in the part \a name, where they stand behind the rows. Returns what is wrong
    /// with it.
    [[nodiscard]] std::optional<TableFault> read(ZipArchive &archive, const QString &name,
                                                 const StopToken &isStopped);
    [[nodiscard]] bool isEmpty() const { return m_areas.isEmpty(); }

    /// Returns \a row with what counts for it from the rows above; its `line` is its row, and rows
    /// come in their order. A row without a character of its own stays so. What is returned is
    /// valid until the next call, and as long as \a row is.
    [[nodiscard]] TableRow filled(const TableRow &row);

private:
    struct Area
    {
        CellPlace first;
        qint64 lastRow = 0;
    };
    struct Value ///< of an area whose first row has been passed
    {
        qint64 lastRow = 0;
        QByteArray text;
        CellKind kind = CellKind::Text;
    };

    void add(QStringView range);
    void passTo(const TableRow &row);
    void append(QByteArrayView text, CellKind kind);

    QList<Area> m_areas;          // by first row
    qsizetype m_next = 0;         // the first area below the rows so far
    QMap<qint64, Value> m_values; // by column
    QByteArray m_text;            // of the row returned last
    QList<qsizetype> m_ends;
    QList<CellKind> m_kinds;
};
