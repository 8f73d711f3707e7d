// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class QGridLayout;

/// The area between counts and table: the filters, the comparison with an earlier list, the marked
/// rows. One line if all have room; otherwise the comparison has a separate line, so that it is
/// never cut. GUI thread.
class ToolArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolArea)

public:
    /// Takes ownership of the three widgets.
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
