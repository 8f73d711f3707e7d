// SPDX-License-Identifier: MIT
#include "ui/widgets/calendarpopup.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"

#include <QtGui/qscreen.h>
#include <QtGui/qtextformat.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcalendarwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double CalendarWidth = 46; // units of the rhythm

/// One of the parts that QCalendarWidget is made of; null in a version of Qt that has it not.
template <typename T>
T *calendarPart(const QCalendarWidget &calendar, const char *name)
{
    return calendar.findChild<T *>(QLatin1StringView(name));
}

/// Its buttons take the colour of selected text, whatever stands behind them.
void dressBar(QWidget &bar)
{
    QPalette palette = bar.palette();
    palette.setColor(QPalette::HighlightedText, toneColor(palette, Tone::Text));
    bar.setPalette(palette);
    bar.setBackgroundRole(QPalette::Base);
}

} // namespace

CalendarPopup::CalendarPopup(const QString &name, QDate date, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    m_calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    dress(name);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 0.5, 0.5, 0);
    layout->addWidget(m_calendar);
    // Both are emitted for one click: the popup has gone with the first.
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
}

/// In the colours of the window, and with a name for all that takes the focus.
void CalendarPopup::dress(const QString &name)
{
    m_calendar->setAccessibleName(name);
    m_calendar->setMinimumWidth(Spacing::of(CalendarWidth)); // no day's name is cut
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat title;
    title.setForeground(toneColor(palette(), Tone::Dimmed));
    title.setBackground(palette().color(QPalette::Base));
    m_calendar->setHeaderTextFormat(title);
    QTextCharFormat day;
    day.setForeground(toneColor(palette(), Tone::Text));
    for (const Qt::DayOfWeek each : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(each, day);
    if (auto *bar = calendarPart<QWidget>(*m_calendar, "qt_calendar_navigationbar"))
        dressBar(*bar);
    if (auto *days = calendarPart<QAbstractItemView>(*m_calendar, "qt_calendar_calendarview"))
        days->setAccessibleName(name);
    const auto dressButton = [this](const char *part, const QString &words, const QString &icon) {
        if (auto *button = calendarPart<QToolButton>(*m_calendar, part)) {
            button->setAccessibleName(words);
            button->setToolTip(words);
            if (!icon.isEmpty())
                button->setIcon(Icon::named(icon));
        }
    };
    dressButton("qt_calendar_prevmonth", tr("The month before"), u"chevron-left"_s);
    dressButton("qt_calendar_nextmonth", tr("The next month"), u"chevron-right"_s);
    dressButton("qt_calendar_monthbutton", tr("Month"), {});
    dressButton("qt_calendar_yearbutton", tr("Year"), {});
}

void CalendarPopup::openBelow(const QWidget &field)
{
    adjustSize();
    const QPoint below = field.mapToGlobal(QPoint(0, field.height() + 2));
    const QRect room = field.screen()->availableGeometry();
    const int most = room.right() + 1 - width();
    move(qBound(room.left(), below.x(), qMax(room.left(), most)), below.y());
    show();
    m_calendar->setFocus();
}

void CalendarPopup::choose(QDate date)
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dateChosen(date);
    close();
}

#include "moc_calendarpopup.cpp"
