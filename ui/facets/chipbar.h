// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewtext.h"

#include <QtWidgets/qwidget.h>

class QHBoxLayout;
class QPushButton;

/// What the table is narrowed down to: a button for what is to check, a chip for each filter with
/// which it can be dropped, one that drops all; and what became of an earlier list. GUI thread.
class ChipBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipBar)

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setFilters(const QList<ActiveFilter> &filters);
    /// How many rows are to check, and whether only they are shown.
    void setToCheck(qint64 rows, bool isOnlyShown);
    /// Whether the facets are shown.
    void setFacetsShown(bool areShown);

Q_SIGNALS:
    void facetsToggled(bool shown);
    void toCheckToggled();
    void dropped(const ActiveFilter &filter);
    void allDropped();

private:
    void layOut();
    [[nodiscard]] QPushButton *makeChip(const ActiveFilter &filter);

    QPushButton *m_facets;
    QPushButton *m_toCheck;
    QHBoxLayout *m_chips;
    QPushButton *m_clear;
    QList<ActiveFilter> m_filters;
};
