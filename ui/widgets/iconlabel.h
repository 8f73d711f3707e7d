// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qicon.h>
#include <QtWidgets/qwidget.h>

/// An icon that follows the theme, beside a text that says the same in words. GUI thread.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    /// \a size is the edge in device-independent pixels.
    IconLabel(QIcon icon, int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};
