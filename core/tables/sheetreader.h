// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/mergedcells.h"
#include "tables/serialdate.h"
#include "tables/tablefault.h"
#include "tables/tablerow.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>

class CellFormats;
class SharedTexts;
class XmlPart;
class ZipArchive;

/// Reads the rows of a sheet of a spreadsheet as a stream (ECMA-376 part 1, §18.3.1).
///
/// A formula counts as the result that was saved with it. A number is written with no more digits
/// than it takes, a date as CellKind::Date has it. Rows are as wide as the first one with more than
/// one cell that is filled, or wider. Rows and cells that do not stand in their order are a fault.
/// Not thread-safe.
class SheetReader final
{
    Q_DISABLE_COPY_MOVE(SheetReader)

public:
    /// What the cells refer to. All of it must outlive the reader.
    struct Context
    {
        const SharedTexts &texts;
        const CellFormats &formats;
        DateEpoch epoch = DateEpoch::Of1900;
    };
    /// Takes one row after the other. Returns false when no more are wanted.
    using Sink = std::function<bool(const TableRow &)>;

    static constexpr qsizetype MostCells = 1024; ///< of one row, empty ones at its end not counted

    SheetReader(const Context &context, Sink sink);

    /// Reads the part \a name. Returns what is wrong with it.
    [[nodiscard]] std::optional<TableFault> read(ZipArchive &archive, const QString &name,
                                                 const StopToken &isStopped);

private:
    /// How the value of a cell is written (§18.18.11).
    enum class Form : quint8 { Number, SharedText, InlineText, Text, Truth, Error, IsoDate };
    /// The cell that is being read.
    struct Cell
    {
        qint64 column = 0;
        Form form = Form::Number;
        qsizetype style = 0;
        bool isFormula = false;
        bool hasValue = false;
    };

    void takeElement(XmlPart &part);
    void startRow(XmlPart &part);
    void startCell(XmlPart &part);
    void readValue(XmlPart &part);
    void endCell(XmlPart &part);
    void endRow();
    [[nodiscard]] static Form formFor(QStringView type);
    [[nodiscard]] bool addShared();
    void addNumber();
    void addIsoDate();
    void add(QByteArrayView text, CellKind kind);

    const Context m_context;
    Sink m_sink;
    MergedCells m_merged;
    bool m_isInRows = false;
    bool m_isEnough = false;
    qint64 m_row = -1; // counted from 0
    Cell m_cell;
    qint64 m_column = -1; // of the cell before
    QString m_value;
    qsizetype m_width = 0;
    bool m_isWidthKnown = false;
    qsizetype m_filled = 0; // cells of the row
    QByteArray m_text;      // of the row
    QList<qsizetype> m_ends;
    QList<CellKind> m_kinds;
    std::optional<TableFault> m_fault;
};
