// SPDX-License-Identifier: MIT
#include "ui/review/outagedelegate.h"

#include "models/outagetablemodel.h"
#include "text/timetext.h"
#include "ui/review/verdictlook.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/metricstyle.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/widgets/statelook.h"
#include "ui/widgets/wordlist.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const QModelIndex &index)
{
    return static_cast<Verdict>(index.data(OutageTableModel::VerdictRole).toInt());
}

/// Behind the name, at the end of the cell; the tool tip and the screen reader say what it is.
void addNoteSign(QStyleOptionViewItem &option)
{
    const int side = QFontMetrics(option.font).height();
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = Icon::toned(u"file-text"_s, Tone::Dimmed);
    option.decorationSize = QSize(side, side);
    option.decorationPosition = QStyleOptionViewItem::Right;
    option.decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

/// Over the style's own, whose tick is in the colour of selected text and hard to see in the box.
void paintCheckBox(QPainter &painter, QStyleOptionViewItem option, const QPalette &palette)
{
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    option.rect =
        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    option.palette = palette;
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state.setFlag(option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, option.widget);
}

constexpr int LoudFrame = 3; // pixels of the selection that are seen around a bar

/// Whether it is selected in a colour of the desktop, which may be any: no tone need be legible.
bool isOnLoudSelection(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) &&
           qobject_cast<const MetricStyle *>(QApplication::style()) == nullptr;
}

/// The icon and the word of a cell that has both; nothing for one that says nothing.
void paintWord(QPainter &painter, const QStyleOptionViewItem &option, const QString &word,
               const VerdictLook &look)
{
    if (word.isEmpty())
        return;
    const int side = QFontMetrics(option.font).height();
    const int gap = Spacing::of(0.75);
    QRect rest = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect square(rest.left(), rest.top() + (rest.height() - side) / 2, side, side);
    // A pixmap is cached; QIcon::paint would draw the SVG anew for every row.
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool isLoud = isOnLoudSelection(option);
    painter.drawPixmap(square,
                       Icon::toned(look.iconName, look.tone)
                           .pixmap(square.size(), ratio, isLoud ? QIcon::Selected : QIcon::Normal));
    rest.setLeft(square.right() + 1 + gap);
    painter.setPen(isLoud ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                          : toneColor(option.palette, look.tone));
    painter.setFont(option.font);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fittedWords(word, QFontMetrics(option.font), rest.width()));
}

/// The outage as a bar, with what overlaps it.
void paintTimeline(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const OutageTableModel *>(index.model());
    const QRect area = TimelinePainter::areaIn(option.rect);
    if (model == nullptr || area.isEmpty())
        return;
    const Review &review = model->review();
    const qsizetype row = model->row(index);
    const TimeScale scale(model->timeRange(), area.width(), model->zone());
    TimelinePainter timeline(painter, option.palette, scale, area);
    timeline.paintGround(review.cutoff().milliseconds, review.findings().now().milliseconds);
    const int half = option.rect.height() / 5;
    const int middle = option.rect.center().y();
    const BarShape shape = barShape(scale, outageSpan(review.table(), row));
    timeline.paintBar(shape, review.verdict(row), middle - half, middle + half + 1);
    timeline.paintOverlaps(overlapStretches(review, row), middle + half + 2, middle + half + 4);
}

/// Columns that say with an icon and a word how it stands with a row.
bool hasIcon(int column)
{
    return column == VerdictColumn || column == CheckColumn || column == CompareColumn;
}

VerdictLook lookOf(const QModelIndex &index)
{
    if (index.column() == CheckColumn) {
        const int attention = index.data(OutageTableModel::AttentionRole).toInt();
        const StateLook look = stateLook(static_cast<Attention>(attention));
        return {look.icon, look.tone};
    }
    if (index.column() == CompareColumn) {
        const int state = index.data(OutageTableModel::CompareRole).toInt();
        const StateLook look = stateLook(static_cast<CompareState>(state));
        return {look.icon, look.tone};
    }
    return lookOf(verdictOf(index));
}

} // namespace

OutageDelegate::OutageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void OutageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (lookOf(verdictOf(index)).isRowDimmed)
        setTextTone(option->palette, Tone::Dimmed);
    switch (index.column()) {
    case DeviceColumn:
        if (index.data(OutageTableModel::HasNoteRole).toBool())
            addNoteSign(*option);
        break;
    case BeginColumn:
    case EndColumn:
        option->text = paddedTime(option->text);
        [[fallthrough]];
    case DurationColumn:
    case RecordNumberColumn:
        option->font = Fonts::tabular(option->font);
        break;
    case ReasonColumn:
        setTextTone(option->palette, Tone::Dimmed);
        break;
    case VerdictColumn:
    case CheckColumn:
    case CompareColumn:
        option->text.clear();
        break;
    default:
        break;
    }
    if (index.data(OutageTableModel::IsIdRole).toBool()) {
        option->font = m_areIdsHidden ? Fonts::body() : Fonts::mono();
        option->textElideMode = Qt::ElideMiddle;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

void OutageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (hasIcon(index.column()))
        paintWord(*painter, option, index.data().toString(), lookOf(index));
    if (index.column() == TimelineColumn) {
        // Bars keep their colours, which say what goes.
        const int frame = isOnLoudSelection(option) ? LoudFrame : 0;
        if (frame > 0)
            painter->fillRect(option.rect.adjusted(0, frame, 0, -frame),
                              option.palette.color(QPalette::Active, QPalette::Base));
        paintTimeline(*painter, option, index);
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        paintCheckBox(*painter, item, option.palette);
    painter->setPen(hairlineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

#include "moc_outagedelegate.cpp"
