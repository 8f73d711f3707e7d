// SPDX-License-Identifier: MIT
#pragma once

#include "models/neighbourhood.h"
#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

class TimeScale;

/// A small lane: an outage with those around it on its device, of which each can be clicked. With
/// the keyboard, Left and Right lead to the one before and after. Hidden for an outage that is
/// alone. Only emits requests.
class NeighbourLane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeighbourLane)

public:
    explicit NeighbourLane(QWidget *parent = nullptr);

    /// Shows the neighbourhood of \a row, with times in \a zone.
    void showRow(const Review &review, qsizetype row, const QTimeZone &zone);
    /// Sets whether the tool tips of bars may name ids.
    void setIds(Ids ids) { m_ids = ids; }
    /// Returns the row whose bar is at \a position; -1 if none is.
    [[nodiscard]] qsizetype rowAt(const QPoint &position) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Emitted when the user asks to go to \a row of the review; the keyboard stays here.
    void rowRequested(qsizetype row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect barArea() const;
    [[nodiscard]] QRect axisArea() const;
    [[nodiscard]] TimeScale scale() const;
    /// Returns the place of a bar, in pixels of this widget.
    [[nodiscard]] QRect rectOf(const NeighbourBar &bar) const;
    [[nodiscard]] qsizetype placeOfRow() const;
    void fitHeight();
    void go(int step);

    Review m_review;
    qsizetype m_row = -1;
    QTimeZone m_zone = QTimeZone::utc();
    Ids m_ids = Ids::Shown;
    Neighbourhood m_around;
};
