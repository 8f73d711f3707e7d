// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qheaderview.h>

/// The header of the outages' table: over the bars of the timeline it has their axis.
class TimelineHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineHeader)

public:
    explicit TimelineHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    /// The axis needs no room for a title.
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};
