// SPDX-License-Identifier: MIT
#pragma once

#include "models/lanesmodel.h"

#include <QtWidgets/qwidget.h>

class LanesView;
class OutageTableModel;
class Overview;
class QThreadPool;
class Timeline;

/// The lanes of the devices, above them how many are out at once, below them an overview of the
/// whole span. Lays out only while it is shown. GUI thread.
class DevicesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DevicesPane)

public:
    /// All must outlive this.
    DevicesPane(const OutageTableModel &outages, Timeline &timeline, QThreadPool &pool,
                QWidget *parent = nullptr);
    ~DevicesPane() override;

    /// As LanesModel::prepare().
    void prepare(const Review &review, const ViewQuery &query) { m_lanes.prepare(review, query); }
    [[nodiscard]] LanesView *view() const { return m_view; }
    [[nodiscard]] const LanesModel &lanes() const { return m_lanes; }
    /// Shows \a row of the review as the current outage; -1: none.
    void setCurrentOutage(qsizetype row);
    /// Shows nothing but the lanes and their axis, where there is little room: then more of them.
    void setLow(bool isLow);
    /// Returns the height that shows all lanes, if there are few.
    [[nodiscard]] int wantedHeight() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lanes) const;
    void fitLanes();

    LanesModel m_lanes;
    LanesView *m_view;
    Overview *m_overview;
    bool m_isLow = false;
};
