// SPDX-License-Identifier: MIT
#include "ui/widgets/steadychoice.h"

#include <QtGui/qfontmetrics.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>

namespace {

constexpr int Gap = 4; // between icon and text, in pixels: that of QComboBox

} // namespace

SteadyChoice::SteadyChoice(int characters, QWidget *parent)
    : QComboBox(parent)
    , m_characters(characters)
{}

QSize SteadyChoice::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize icon = iconSize();
    const QSize contents(m_characters * metrics.horizontalAdvance(u'X') + icon.width() + Gap,
                         qMax(metrics.height(), icon.height()) + 2);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

#include "moc_steadychoice.cpp"
