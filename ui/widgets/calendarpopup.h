// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtWidgets/qdialog.h>

class QCalendarWidget;

/// A calendar that opens below a field and closes once a date is chosen, by click or Enter, or with
/// Esc. Deletes itself.
class CalendarPopup final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarPopup)

public:
    /// Shows \a date, or today if it is invalid. \a name is the accessible name.
    CalendarPopup(const QString &name, QDate date, QWidget *parent);

    /// Opens below \a field, within the screen, with the keyboard on the chosen date.
    void openBelow(const QWidget &field);
    [[nodiscard]] QCalendarWidget *calendar() const { return m_calendar; }

Q_SIGNALS:
    void dateChosen(QDate date);

private:
    void dress(const QString &name);
    void choose(QDate date);

    QCalendarWidget *m_calendar;
};
