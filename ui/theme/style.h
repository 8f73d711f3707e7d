// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/metricstyle.h"

class QStyleOptionButton;
class QStyleOptionMenuItem;

/// The appearance: hairlines, corners of 6 px, one accent colour and a clear focus ring. Takes
/// every colour from the palette. Stateless.
class Style final : public MetricStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style() = default;

    void polish(QWidget *widget) override;
    using MetricStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const;
    bool drawOwnControl(ControlElement element, const QStyleOption &option, QPainter &painter,
                        const QWidget *widget) const;
    /// Draws with Fusion after setting the program's colours in the option. Returns false if the
    /// element needs no change.
    bool drawAdjusted(ControlElement element, const QStyleOption &option, QPainter &painter,
                      const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter,
                         const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter) const;
};
