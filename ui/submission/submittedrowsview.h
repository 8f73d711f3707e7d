// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qlist.h>
#include <QtCore/qtimezone.h>
#include <QtWidgets/qtableview.h>

/// A compact, read-only table of the rows that will be sent. GUI thread.
class SubmittedRowsView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmittedRowsView)

public:
    SubmittedRowsView(const Review &review, const QList<quint32> &rows, const QTimeZone &zone,
                      QWidget *parent = nullptr);

private:
    void sizeColumns(bool hasOffsets);
};
