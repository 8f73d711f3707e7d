// SPDX-License-Identifier: MIT
#pragma once

#include "ui/connection/connectionsummary.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class IconLabel;
class QPushButton;

/// The connection in one line, in the place of its fields, with a button that brings them back.
class ConnectionLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionLine)

public:
    explicit ConnectionLine(QWidget *parent = nullptr);

    void setSummary(const ConnectionSummary &summary);
    /// Sets what has gone wrong with the connection and has to be seen; empty: nothing.
    void setTrouble(const QString &sentence);
    /// Tells screen readers what the line says.
    void announce();
    [[nodiscard]] QPushButton *changeButton() const { return m_change; }

Q_SIGNALS:
    void changeRequested();

private:
    void describe();

    QString m_summary;
    ElidedLabel *m_site;
    ElidedLabel *m_details;
    IconLabel *m_troubleIcon;
    ElidedLabel *m_trouble;
    QPushButton *m_change;
};
