// SPDX-License-Identifier: MIT
#pragma once

#include "models/selectiontotals.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QAction;
class QToolButton;

/// The line below the table: the marked rows in numbers, what a copy came to, and the zone that
/// times are shown in, which can be changed there.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSummary(const SelectionTotals &summary);
    void setZone(const QTimeZone &zone);
    /// The choices of the zone's button; without any there is no button.
    void setZoneActions(const QList<QAction *> &actions);
    /// Instead of the numbers until the marked rows change. Screen readers say it.
    void say(const QString &sentence);
    [[nodiscard]] QString text() const;

private:
    SelectionTotals m_summary;
    QTimeZone m_zone = QTimeZone::utc();
    ElidedLabel *m_text;
    QToolButton *m_zoneButton;
};
