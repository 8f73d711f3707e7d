// SPDX-License-Identifier: MIT
#include "ui/connection/cutoffedit.h"

#include "ui/connection/cutofftext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/calendarpopup.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

CutoffEdit::CutoffEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_open(iconButton(u"calendar"_s, tr("Choose the cutoff in a calendar"), this))
{
    m_open->setCursor(Qt::ArrowCursor);
    m_open->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same, as in every list that opens
    connect(m_open, &QToolButton::clicked, this, &CutoffEdit::openCalendar);
}

QDate CutoffEdit::date() const
{
    constexpr qsizetype DateLength = 10;
    return QDate::fromString(CutoffText::asTimestamp(text()).left(DateLength), Qt::ISODate);
}

void CutoffEdit::openCalendar()
{
    auto *calendar = new CalendarPopup(tr("Calendar of the cutoff"), date(), this);
    connect(calendar, &CalendarPopup::dateChosen, this, &CutoffEdit::choose);
    m_calendar = calendar;
    calendar->openBelow(*this);
}

void CutoffEdit::choose(QDate date)
{
    setText(date.toString(u"yyyy-MM-dd"_s));
    setFocus();
}

void CutoffEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAltDown =
        event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (isAltDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void CutoffEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = qMax(24, height() - Spacing::of(1));
    const QRect place(width() - side - 3, (height() - side) / 2, side, side);
    m_open->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setTextMargins(isRightToLeft() ? side : 0, 0, isRightToLeft() ? 0 : side, 0);
}

#include "moc_cutoffedit.cpp"
