// SPDX-License-Identifier: MIT
#include "ui/timeline/timelineheader.h"

#include "models/outagetablemodel.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/timelinepainter.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyleoption.h>

TimelineHeader::TimelineHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void TimelineHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex == TimelineColumn)
        option->text.clear(); // the axis takes its place
}

QSize TimelineHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return logicalIndex == TimelineColumn ? QSize(minimumSectionSize(), size.height()) : size;
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save(); // Qt's own styles leave a clip behind that lets nothing through
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto *outages = qobject_cast<const OutageTableModel *>(model());
    if (logicalIndex != TimelineColumn || outages == nullptr || outages->rowCount() == 0)
        return;
    const QRect area = TimelinePainter::areaIn(rect).adjusted(0, 0, 0, -1);
    const TimeScale scale(outages->timeRange(), area.width(), outages->zone());
    TimelinePainter(*painter, palette(), scale, area).paintAxis(Fonts::tabular(Fonts::small()));
}

#include "moc_timelineheader.cpp"
