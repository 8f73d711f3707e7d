// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

class QVBoxLayout;

/// A centred column of widgets, limited to a readable width; scrolls vertically if it is higher
/// than the room. GUI thread.
class CentredColumn final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CentredColumn)

public:
    explicit CentredColumn(QWidget *parent = nullptr);

    void add(QWidget *widget);

private:
    QVBoxLayout *m_column;
};
