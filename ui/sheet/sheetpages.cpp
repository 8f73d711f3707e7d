// SPDX-License-Identifier: MIT
#include "ui/sheet/sheetpages.h"

#include "models/outagetext.h"
#include "text/sheettext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/statelook.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct SheetPagesTr
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
};

constexpr double HeadHeight = 32; // 1/96 inch, as all below
constexpr double FootHeight = 28;
constexpr double Gap = 8;
constexpr double SectionGap = 24;
constexpr double NameWidth = 150; // of a fact
constexpr double LeastTime = 150;
constexpr double LeastDevice = 130;
constexpr double DurationWidth = 84;
constexpr double ColumnGap = 10;
constexpr double RowPadding = 4;
constexpr double Hairline = 0.5;
constexpr double SignatureHeight = 64;

void drawHairline(QPainter &painter, double y, double width, const QColor &color)
{
    painter.setPen(QPen(color, Hairline));
    painter.drawLine(QPointF(0, y), QPointF(width, y));
}

} // namespace

SheetPages::SheetPages(const Sheet &sheet, const QSizeF &page)
    : m_sheet(sheet)
    , m_size(page)
    , m_palette(Theme::lightPalette())
    , m_lanes(m_sheet.lanes, m_palette, page.width())
{
    m_recordWidth = m_small.widthOf(OutageText::header(RecordNumberColumn, m_sheet.zone));
    m_timeWidth = timeWidth();
    addOutcome();
    addFacts();
    if (m_sheet.changes)
        addPart(*m_sheet.changes);
    addLanes();
    for (const SheetPart &part : m_sheet.parts)
        addPart(part);
    addSignature();
    paginate();
}

/// As wide as the times are, as far as the names of devices keep their room.
double SheetPages::timeWidth() const
{
    double widest = LeastTime;
    QList<SheetPart> parts = m_sheet.parts;
    if (m_sheet.changes)
        parts.append(*m_sheet.changes);
    for (const SheetPart &part : std::as_const(parts)) {
        for (const SheetRow &row : part.rows)
            widest = std::max({widest, m_body.widthOf(row.begin), m_body.widthOf(row.end)});
    }
    const double others = m_recordWidth + LeastDevice + DurationWidth + 4 * ColumnGap;
    return std::clamp(widest + 1, LeastTime, std::max((m_size.width() - others) / 2, LeastTime));
}

double SheetPages::bottom() const
{
    return m_size.height() - FootHeight;
}

void SheetPages::add(double above, double height, Draw draw, bool keepsNext, int head)
{
    m_blocks.append({std::move(draw), height, above, keepsNext, head});
}

void SheetPages::addText(double above, const SheetFont &font, const QString &text, Tone tone,
                         bool keepsNext)
{
    if (text.isEmpty())
        return;
    const QColor color = toneColor(m_palette, tone);
    const double width = m_size.width();
    add(
        above, font.draw(nullptr, {}, width, text, color),
        [=, &font](QPainter &painter) { font.draw(&painter, {}, width, text, color); }, keepsNext);
}

void SheetPages::addHeading(const QString &text)
{
    addText(SectionGap, m_heading, text, Tone::Text, true);
}

void SheetPages::addOutcome()
{
    const Tone tone = m_sheet.submission ? stateLook(*m_sheet.submission).tone : Tone::Text;
    addText(0, m_title, m_sheet.title, tone, true);
    for (const QString &sentence : m_sheet.sentences)
        addText(Gap, m_body, sentence, Tone::Text);
}

void SheetPages::addFacts()
{
    const QColor quiet = toneColor(m_palette, Tone::Dimmed);
    const QColor ink = toneColor(m_palette, Tone::Text);
    const double valueWidth = m_size.width() - NameWidth - ColumnGap;
    double above = SectionGap;
    for (const ReceiptFact &fact : m_sheet.facts) {
        const SheetFont &font = fact.kind == ReceiptFact::Kind::Code ? m_code : m_body;
        const auto draw = [=, this, &font](QPainter *painter) {
            const double name = m_body.draw(painter, {}, NameWidth, fact.name, quiet);
            const double drop = (m_body.lineHeight() - font.lineHeight()) / 2;
            const double value =
                font.draw(painter, {NameWidth + ColumnGap, drop}, valueWidth, fact.value, ink);
            return std::max(name, value + drop);
        };
        add(above, draw(nullptr), [draw](QPainter &painter) { draw(&painter); });
        above = RowPadding;
    }
}

void SheetPages::addLanes()
{
    if (m_sheet.lanes.devices.isEmpty())
        return;
    addHeading(SheetPagesTr::tr("Lanes of the devices"));
    add(
        Gap, m_lanes.headHeight(), [this](QPainter &painter) { m_lanes.paintHead(painter); }, true);
    const int head = static_cast<int>(m_heads.size());
    m_heads.append(
        {[this](QPainter &painter) { m_lanes.paintHead(painter); }, m_lanes.headHeight()});
    for (qsizetype lane = 0; lane < m_sheet.lanes.devices.size(); ++lane) {
        add(
            0, m_lanes.laneHeight(lane),
            [this, lane](QPainter &painter) { m_lanes.paintLane(painter, lane); }, false, head);
    }
    addText(Gap, m_small, m_sheet.lanes.rest, Tone::Text);
    addText(Gap, m_small, LanesPicture::legend(), Tone::Dimmed);
}

void SheetPages::addPart(const SheetPart &part)
{
    addHeading(part.title);
    addText(Gap, m_body, part.sentence, Tone::Text, !part.rows.isEmpty());
    if (!part.rows.isEmpty()) {
        const int head = addColumnTitles(part.title);
        for (const SheetRow &row : part.rows)
            addRow(row, head);
    }
    addText(Gap, m_small, part.rest, Tone::Text);
}

/// Record, device, begin, end, duration.
QList<SheetPages::Column> SheetPages::columns() const
{
    const double right = m_size.width();
    const double duration = right - DurationWidth;
    const double end = duration - ColumnGap - m_timeWidth;
    const double begin = end - ColumnGap - m_timeWidth;
    const double device = m_recordWidth + ColumnGap;
    return {{0, m_recordWidth, Qt::AlignRight},
            {device, begin - ColumnGap - device},
            {begin, m_timeWidth, Qt::AlignRight},
            {end, m_timeWidth, Qt::AlignRight},
            {duration, DurationWidth, Qt::AlignRight}};
}

double SheetPages::drawColumnTitles(QPainter *painter) const
{
    const std::array titles{RecordNumberColumn, DeviceColumn, BeginColumn, EndColumn,
                            DurationColumn};
    const QColor quiet = toneColor(m_palette, Tone::Dimmed);
    const QList<Column> all = columns();
    double height = 0;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const Column &column = all[static_cast<qsizetype>(i)];
        height = std::max(height, m_small.draw(painter, {column.left, 0}, column.width,
                                               OutageText::header(titles.at(i), m_sheet.zone),
                                               quiet, column.alignment));
    }
    height += RowPadding;
    if (painter != nullptr)
        drawHairline(*painter, height, m_size.width(), edgeColor(m_palette));
    return height;
}

int SheetPages::addColumnTitles(const QString &title)
{
    const double height = drawColumnTitles(nullptr);
    add(
        Gap, height, [this](QPainter &painter) { drawColumnTitles(&painter); }, true);
    //: above the rest of the rows on another page; %1 is like "10 outages that will be sent"
    const QString again = SheetPagesTr::tr("%1, continued").arg(title);
    const QColor ink = toneColor(m_palette, Tone::Text);
    const double words = m_strong.draw(nullptr, {}, m_size.width(), again, ink) + Gap;
    m_heads.append({[=, this](QPainter &painter) {
                        m_strong.draw(&painter, {}, m_size.width(), again, ink);
                        painter.translate(0, words);
                        drawColumnTitles(&painter);
                    },
                    words + height});
    return static_cast<int>(m_heads.size()) - 1;
}

double SheetPages::drawRow(QPainter *painter, const SheetRow &row) const
{
    const QColor ink = toneColor(m_palette, Tone::Text);
    const QColor quiet = toneColor(m_palette, Tone::Dimmed);
    const QList<Column> all = columns();
    const double drop = (m_body.lineHeight() - m_small.lineHeight()) / 2;
    m_small.draw(painter, {all[0].left, RowPadding + drop}, all[0].width, row.record, quiet,
                 all[0].alignment);
    const std::array texts{row.device, row.begin, row.end, row.duration};
    double height = m_body.lineHeight();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Column &column = all[static_cast<qsizetype>(i) + 1];
        height = std::max(height, m_body.draw(painter, {column.left, RowPadding}, column.width,
                                              texts.at(i), ink, column.alignment));
    }
    height += RowPadding;
    const double left = all[1].left;
    for (const SheetRow::Remark &remark : row.remarks) {
        const QColor color = remark.isToCheck ? toneColor(m_palette, Tone::ToCheck) : quiet;
        height += m_small.draw(painter, {left, height + 1}, m_size.width() - left, remark.sentence,
                               color) +
                  1;
    }
    return height + RowPadding;
}

void SheetPages::addRow(const SheetRow &row, int head)
{
    const double height = drawRow(nullptr, row);
    add(
        0, height,
        [this, row, height](QPainter &painter) {
            drawRow(&painter, row);
            drawHairline(painter, height, m_size.width(), hairlineColor(m_palette));
        },
        false, head);
}

/// Room for a name, a date and a signature.
void SheetPages::addSignature()
{
    addHeading(SheetPagesTr::tr("Checked by"));
    const QStringList labels{SheetPagesTr::tr("Name"), SheetPagesTr::tr("Date"),
                             SheetPagesTr::tr("Signature")};
    add(0, SignatureHeight, [=, this](QPainter &painter) {
        const double line = SignatureHeight - m_small.lineHeight() - RowPadding;
        const double width = (m_size.width() - 2 * SectionGap) / 3;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const double left = static_cast<double>(i) * (width + SectionGap);
            painter.setPen(QPen(edgeColor(m_palette), Hairline));
            painter.drawLine(QPointF(left, line), QPointF(left + width, line));
            m_small.draw(&painter, {left, line + RowPadding}, width, labels[i],
                         toneColor(m_palette, Tone::Dimmed));
        }
    });
}

double SheetPages::keptHeight(qsizetype block) const
{
    double height = m_blocks[block].height;
    while (m_blocks[block].keepsNext && block + 1 < m_blocks.size()) {
        ++block;
        height += m_blocks[block].above + m_blocks[block].height;
    }
    return height;
}

void SheetPages::paginate()
{
    double top = HeadHeight;
    m_pages.append(QList<PlacedBlock>());
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks[i];
        const bool isFirst = m_pages.constLast().isEmpty();
        top += isFirst ? 0 : block.above;
        if (!isFirst && top + keptHeight(i) > bottom()) {
            m_pages.append(QList<PlacedBlock>());
            top = HeadHeight;
            if (block.head >= 0) {
                m_pages.last().append({&m_heads[block.head].draw, top});
                top += m_heads[block.head].height;
            }
        }
        m_pages.last().append({&block.draw, top});
        top += block.height;
    }
}

void SheetPages::paintFrame(QPainter &painter, qsizetype number) const
{
    const QColor quiet = toneColor(m_palette, Tone::Dimmed);
    const double width = m_size.width();
    const QString head = number == 0 || m_sheet.siteName.isEmpty()
                             ? m_sheet.heading
                             : u"%1 · %2"_s.arg(m_sheet.heading, m_sheet.siteName);
    const QString demo = SheetPagesTr::tr("DEMO");
    const double demoWidth = m_sheet.isDemo ? m_strong.widthOf(demo) + 2 * Gap : 0;
    m_small.draw(&painter, {0, 0}, width - demoWidth - Gap, head, quiet);
    if (m_sheet.isDemo) {
        const QRectF box(width - demoWidth, 0, demoWidth, m_strong.lineHeight() + RowPadding);
        painter.setPen(QPen(toneColor(m_palette, Tone::ToCheck), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        m_strong.draw(&painter, box.topLeft() + QPointF(Gap, RowPadding / 2), demoWidth, demo,
                      toneColor(m_palette, Tone::ToCheck));
    }
    const double line = bottom() + Gap;
    drawHairline(painter, line, width, hairlineColor(m_palette));
    const double page = width / 4;
    m_small.draw(&painter, {0, line + RowPadding}, width - page, m_sheet.foot, quiet);
    m_small.draw(&painter, {width - page, line + RowPadding}, page,
                 SheetText::page(static_cast<int>(number) + 1, static_cast<int>(count())), quiet,
                 Qt::AlignRight);
}

void SheetPages::paint(QPainter &painter, qsizetype number) const
{
    painter.save();
    paintFrame(painter, number);
    for (const PlacedBlock &placed : m_pages[number]) {
        painter.save();
        painter.translate(0, placed.top);
        (*placed.draw)(painter);
        painter.restore();
    }
    painter.restore();
}
