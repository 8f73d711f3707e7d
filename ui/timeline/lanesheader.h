// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qheaderview.h>

#include <optional>

class LanesModel;
class Timeline;

/// The header of the lanes: the number of devices out at once as a step line, below it the axis of
/// time, and the date at the pointer. GUI thread.
class LanesHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesHeader)

public:
    /// Both must outlive this.
    LanesHeader(const LanesModel &lanes, const Timeline &timeline, QWidget *parent = nullptr);

    /// Names the time at this pixel of the area.
    void setPointer(std::optional<int> x);

    /// Shows the axis alone, where there is little room.
    void setLow(bool isLow);
    /// Returns the width that the words above the names need, in pixels.
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Its text is for screen readers only: what is drawn there fits any width.
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] int stripHeight() const;
    /// What stands above the names: the largest number at once.
    [[nodiscard]] QString title() const;
    void paintName(QPainter &painter, const QRect &rect) const;
    void paintSteps(QPainter &painter, const QRect &area) const;
    void paintPointer(QPainter &painter, const QRect &area) const;

    const LanesModel &m_lanes;
    const Timeline &m_timeline;
    std::optional<int> m_pointer;
    bool m_isLow = false;
};
