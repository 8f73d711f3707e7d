// SPDX-License-Identifier: MIT
#pragma once

#include "models/zonechoice.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>

class ActionRegistry;
class QAction;
class QWidget;
class ZoneDialog;

/// The zone that times are shown in, and the actions that change it. GUI thread.
class ZoneControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneControl)

public:
    using NowInUtc = std::function<QDateTime()>;

    /// \a window is where the list of zones opens, and owns this.
    ZoneControl(const NowInUtc &now, QWidget *window);

    [[nodiscard]] const ZoneChoice &choice() const { return m_choice; }
    [[nodiscard]] QTimeZone zone() const { return m_choice.zone(); }
    void setChoice(const ZoneChoice &choice);

    /// Adds UTC, local time and another zone to the View menu; once.
    void connectActions(const ActionRegistry &actions);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    /// Another zone; not for the same one under another choice.
    void zoneChanged(const QTimeZone &zone);

private:
    void openList();
    void refresh();

    NowInUtc m_now;
    QWidget *m_window;
    QPointer<ZoneDialog> m_dialog;
    ZoneChoice m_choice;
    QList<QAction *> m_actions; ///< as ZoneChoice::Kind
};
