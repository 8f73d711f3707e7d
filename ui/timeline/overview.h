// SPDX-License-Identifier: MIT
#pragma once

#include "models/timescale.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class LanesModel;
class OutageTableModel;
class Timeline;

/// The whole span of the outages, with the stretch that is shown: a drag moves it, a click puts it
/// there. For the pointer only: the keys of the lanes do the same. GUI thread.
class Overview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Overview)

public:
    /// All must outlive this.
    Overview(const LanesModel &lanes, const OutageTableModel &outages, Timeline &timeline,
             QWidget *parent = nullptr);

    /// Sets the left and the right edge of the axis above, in pixels of this widget.
    void setEdges(int left, int right);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// Returns the scale of all that there is; one far outlier does not count unless it is shown.
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] QRect area() const;
    [[nodiscard]] QRect shownStretch() const;

    const LanesModel &m_lanes;
    const OutageTableModel &m_outages;
    Timeline &m_timeline;
    /// Returns the numbers of devices out at once, for as long as the scale is the same.
    [[nodiscard]] const QList<qint32> &numbers();

    QList<qint32> m_numbers; ///< by pixel of m_range
    TimeRange m_range;
    int m_left = 0;
    int m_right = 0;
    int m_grip = 0; ///< from the left edge of the stretch to where the pointer holds it
};
