// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagelistmodel.h"

#include <QtWidgets/qtableview.h>

/// A compact, read-only table of the outages of a list. GUI thread.
class OutageListView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageListView)

public:
    explicit OutageListView(OutageListModel::Kind kind, const QTimeZone &zone = QTimeZone::utc(),
                            QWidget *parent = nullptr);

    /// Shows ids, or hides their column and where they are named. Must be called before there are
    /// rows.
    void setIds(Ids ids);
    [[nodiscard]] OutageListModel &list() const { return *m_model; }

private:
    [[nodiscard]] static QString nameOf(OutageListModel::Kind kind);
    void sizeColumns();
    void sizeTimes();
    void sizeFor(OutageListModel::Column column, const QString &text, int more = 0);

    OutageListModel *m_model;
};
