// SPDX-License-Identifier: MIT
#pragma once

#include "models/selectiontotals.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QAction;
class QToolButton;

/// The line below the table: the totals of the marked rows, the result of a copy, and the zone in
/// which times are shown, with a button to change it.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSummary(const SelectionTotals &summary);
    void setZone(const QTimeZone &zone);
    /// Sets the choices of the zone's button; the button is hidden if there are none.
    void setZoneActions(const QList<QAction *> &actions);
    /// Shows \a sentence instead of the totals until the marked rows change. Announced to screen
    /// readers.
    void say(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    SelectionTotals m_summary;
    QTimeZone m_zone = QTimeZone::utc();
    ElidedLabel *m_text;
    QToolButton *m_zoneButton;
};
