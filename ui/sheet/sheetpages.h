// SPDX-License-Identifier: MIT
#pragma once

#include "models/sheet.h"
#include "ui/sheet/lanespicture.h"
#include "ui/sheet/sheetfont.h"
#include "ui/theme/tone.h"

#include <QtCore/qlist.h>
#include <QtCore/qsize.h>
#include <QtGui/qpalette.h>

#include <functional>

class QPainter;

/// A sheet on pages of paper: lays it out once, then draws each page. All lengths are in 1/96 inch,
/// all content is drawn as text: data from a server can never become markup. GUI thread.
class SheetPages final
{
    Q_DISABLE_COPY_MOVE(SheetPages)

public:
    /// \a page is the size of what is printed on, without the margins of the paper.
    SheetPages(const Sheet &sheet, const QSizeF &page);

    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    /// Draws page \a number, counted from 0, from the origin of the painter on.
    void paint(QPainter &painter, qsizetype number) const;

private:
    /// Draws something at the origin of the painter.
    using Draw = std::function<void(QPainter &painter)>;
    /// What is never cut by the end of a page.
    struct Block
    {
        Draw draw;
        double height = 0;
        double above = 0;       ///< the gap before it, unless it is the first of a page
        bool keepsNext = false; ///< stays with the block that follows
        int head = -1;          ///< of m_heads: drawn above it on a new page; -1: none
    };
    /// What is drawn again where a part goes on on another page.
    struct Head
    {
        Draw draw;
        double height = 0;
    };
    struct PlacedBlock
    {
        const Draw *draw;
        double top;
    };
    /// A column of the table of outages.
    struct Column
    {
        double left;
        double width;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    void add(double above, double height, Draw draw, bool keepsNext = false, int head = -1);
    void addText(double above, const SheetFont &font, const QString &text, Tone tone,
                 bool keepsNext = false);
    void addHeading(const QString &text);
    void addOutcome();
    void addFacts();
    void addLanes();
    void addPart(const SheetPart &part);
    /// Adds the titles of the columns, and below \a title as a head; returns its number.
    int addColumnTitles(const QString &title);
    /// Draws them, or only measures them without a painter. Returns their height.
    double drawColumnTitles(QPainter *painter) const;
    [[nodiscard]] double timeWidth() const;
    void addRow(const SheetRow &row, int head);
    void addSignature();
    [[nodiscard]] QList<Column> columns() const;
    /// Draws a row, or only measures it without a painter. Returns its height.
    double drawRow(QPainter *painter, const SheetRow &row) const;
    void paginate();
    /// Returns the height of a block and of those that it must not be parted from.
    [[nodiscard]] double keptHeight(qsizetype block) const;
    void paintFrame(QPainter &painter, qsizetype number) const;
    [[nodiscard]] double bottom() const;

    const Sheet m_sheet;
    const QSizeF m_size;
    const QPalette m_palette;
    const SheetFont m_small{SheetFont::Size::Small};
    const SheetFont m_body{SheetFont::Size::Body};
    const SheetFont m_strong{SheetFont::Size::Body, QFont::DemiBold};
    const SheetFont m_heading{SheetFont::Size::Heading, QFont::DemiBold};
    const SheetFont m_title{SheetFont::Size::Title, QFont::DemiBold};
    const SheetFont m_code = SheetFont::code();
    LanesPicture m_lanes;
    double m_recordWidth = 0; ///< of the column of record numbers
    double m_timeWidth = 0;   ///< of the columns of times
    QList<Head> m_heads;
    QList<Block> m_blocks;
    QList<QList<PlacedBlock>> m_pages;
};
