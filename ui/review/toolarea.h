// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class QGridLayout;

/// What stands between counts and table: what narrows the rows, what became of an earlier list,
/// what is marked. One line where all have room; otherwise the earlier list has a line of its own,
/// so that nothing of it is cut. GUI thread.
class ToolArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolArea)

public:
    /// Takes the three over.
    ToolArea(QWidget *filters, QWidget *comparison, QWidget *status, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_filters;
    QWidget *m_comparison;
    QWidget *m_status;
    QGridLayout *m_grid;
    std::optional<bool> m_isApart;
};
