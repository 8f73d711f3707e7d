// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

/// The page of a window: fills it, and can be scrolled once the window is smaller than the least
/// that the page needs. Panes of the page that can give way do so first.
class PageArea final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageArea)

public:
    /// Takes ownership of \a page, which must have a layout.
    explicit PageArea(QWidget *page, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
};
