// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/labels.h"

#include <QtGui/qicon.h>

/// A pill with an icon and a few words, which say something of the whole window: which API it
/// works with, what is switched on.
class Badge final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)

public:
    explicit Badge(QWidget *parent = nullptr);

    /// \a iconName may be empty: then there is none.
    void setLook(const QString &words, const QString &iconName, Tone tone);
    /// Keeps the pill off the corner of the window that it stands in.
    void setInCorner();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();
    [[nodiscard]] QRectF pill() const;

    QIcon m_icon;
    QMargins m_outside;
};
