// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

class QVBoxLayout;

/// A column of widgets, no wider than is good to read, in the middle of whatever room there is;
/// scrolls where it is higher. GUI thread.
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
