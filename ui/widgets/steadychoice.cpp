// SPDX-License-Identifier: MIT
#include "ui/widgets/steadychoice.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qfontmetrics.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastCharacters = 5;
constexpr int Gap = 4; // between icon and text, in pixels: that of QComboBox

} // namespace

SteadyChoice::SteadyChoice(int characters, QWidget *parent)
    : QComboBox(parent)
    , m_characters(characters)
{}

QSize SteadyChoice::sizeHint() const
{
    return sizeFor(m_characters);
}

QSize SteadyChoice::minimumSizeHint() const
{
    return sizeFor(qMin(m_characters, LeastCharacters));
}

QSize SteadyChoice::sizeFor(int characters) const
{
    const QFontMetrics metrics = fontMetrics();
    const QSize icon = iconSize();
    const QSize contents(characters * metrics.horizontalAdvance(u'X') + icon.width() + Gap,
                         qMax(metrics.height(), icon.height()) + 2);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

QString SteadyChoice::fitting(const QStyleOptionComboBox &option) const
{
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + Gap;
    const int room =
        style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
            .width() -
        icon - 2;
    return option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
}

void SteadyChoice::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    if (!isEditable())
        option->currentText = fitting(*option);
}

bool SteadyChoice::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !isEditable()) {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        setToolTip(option.currentText == currentText()
                       ? QString()
                       : u"<p>"_s + currentText().toHtmlEscaped() + u"</p>"_s);
    }
    return QComboBox::event(event);
}

#include "moc_steadychoice.cpp"
