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

/// Manages the zone in which times are shown, and the actions that change it. GUI thread.
class ZoneControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneControl)

public:
    using NowInUtc = std::function<QDateTime()>;

    /// The list of zones opens over \a window, which owns this.
    ZoneControl(const NowInUtc &now, QWidget *window);

    [[nodiscard]] const ZoneChoice &choice() const { return m_choice; }
    [[nodiscard]] QTimeZone zone() const { return m_choice.zone(); }
    void setChoice(const ZoneChoice &choice);

    /// Adds UTC, local time and other zones to the View menu. Must be called only once.
    void connectActions(const ActionRegistry &actions);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    /// Emitted when the zone has changed; not if another choice means the same zone.
    void zoneChanged(const QTimeZone &zone);

private:
    void openList();
    void refresh();

    NowInUtc m_now;
    QWidget *m_window;
    QPointer<ZoneDialog> m_dialog;
    ZoneChoice m_choice;
    QList<QAction *> m_actions; ///< indexed by ZoneChoice::Kind
};
