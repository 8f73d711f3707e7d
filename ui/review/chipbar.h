// SPDX-License-Identifier: MIT
#pragma once

#include "models/viewtext.h"

#include <QtWidgets/qwidget.h>

class QHBoxLayout;
class QPushButton;

/// The active filters: a button for the rows to check, a chip for each filter that removes it, a
/// chip that removes all; and the comparison with an earlier list. GUI thread.
class ChipBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipBar)

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setFilters(const QList<ActiveFilter> &filters);
    /// Sets how many rows are to check, and whether only they are shown.
    void setToCheck(qint64 rows, bool isOnlyShown);
    /// Sets whether the facets are shown.
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
