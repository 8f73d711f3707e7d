// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qaccessible.h>
#include <QtWidgets/qtableview.h>

#include <optional>

class LanesDelegate;
class LanesHeader;
class LanesModel;
class Timeline;

/// The lanes of the devices, with mouse and keyboard control.
///
/// Up and Down go to the next device that has outages, Left and Right through its outages; + − and
/// 0 zoom, with Ctrl the arrows move and zoom. Space, copying and the menu act on the current
/// outage. Chooses nothing itself: it asks for an outage, and shows what setCurrentOutage() says.
class LanesView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesView)

public:
    /// Both must outlive this.
    LanesView(LanesModel &lanes, Timeline &timeline, QWidget *parent = nullptr);

    /// Shows the axis alone above the lanes, where there is little room.
    void setLow(bool isLow);
    /// Shows the lane of the current outage of \a lanes as current.
    void showCurrent();
    /// Returns the left and the right edge of the time axis, in pixels of this widget.
    [[nodiscard]] std::pair<int, int> axisEdges() const;

Q_SIGNALS:
    /// Emitted when the user asks for an outage, a row of the review.
    void outageRequested(qsizetype row);
    /// Emitted when the user asks to include or leave out, or to copy, the current outage.
    void toggleRequested();
    void copyRequested();
    /// Emitted when axisEdges() may have changed.
    void axisMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void tellWhatIsInSight();
    void fitColumns();
    [[nodiscard]] QRect laneArea() const;
    void zoom(double factor);
    [[nodiscard]] bool zoomWithKey(const QKeyEvent &event);
    [[nodiscard]] bool goWithKey(const QKeyEvent &event);
    void goToDevice(int step);
    /// Goes to \a device, or with \a step on to the next one that has an outage. Returns whether
    /// there is one.
    bool goToLane(qsizetype device, int step);
    void goToOutage(int step);
    void request(qsizetype row);
    /// Tells a screen reader something about the lane in \a row, while the lanes have the focus.
    void tell(QAccessible::Event type, int row);
    /// Speaks the current outage again if something about it has changed, such as its verdict.
    void tellChoice();
    [[nodiscard]] QString spokenCurrent() const;
    void setPointer(std::optional<int> x);

    LanesModel &m_lanes;
    Timeline &m_timeline;
    LanesDelegate *m_delegate;
    LanesHeader *m_header;
    std::optional<int> m_dragX; ///< where the button was pressed or the picture moved last
    bool m_isDragging = false;
    bool m_isFresh = false;   ///< shown, and not laid out since
    qsizetype m_toldRow = -1; ///< the outage that a screen reader was told of last
    QString m_told;           ///< what it was told
};
