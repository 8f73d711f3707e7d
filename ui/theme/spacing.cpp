// SPDX-License-Identifier: MIT
#include "ui/theme/spacing.h"

#include <QtGui/qfontmetrics.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlayout.h>

#include <algorithm>

int Spacing::of(double units)
{
    // The usual 10-point face is some 17 px high: twice the rhythm.
    const double unit = std::clamp(QFontMetricsF(QApplication::font()).height() / 2.2, 7.0, 40.0);
    return qRound(unit * units);
}

int Spacing::controlHeight()
{
    return std::max(of(4.0), 28);
}

int Spacing::rowHeight()
{
    return std::max(of(3.5), 28);
}

QMargins Spacing::margins(double start, double above, double end, double below)
{
    const bool isMirrored = QGuiApplication::isRightToLeft();
    return {of(isMirrored ? end : start), of(above), of(isMirrored ? start : end), of(below)};
}

void Spacing::apply(QLayout *layout, double horizontal, double vertical, double gap)
{
    layout->setContentsMargins(of(horizontal), of(vertical), of(horizontal), of(vertical));
    layout->setSpacing(of(gap));
}
