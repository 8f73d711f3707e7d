// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

/// A fault that can be switched on in the demo.
struct DemoSwitch
{
    QString id;
    QString text; ///< the fault, as text for the menu
    bool isOn = false;
};

/// The interface of the window to the demo API; implemented by the application. GUI thread.
class DemoControl
{
public:
    DemoControl() = default;
    virtual ~DemoControl();
    Q_DISABLE_COPY_MOVE(DemoControl)

    /// Starts the demo unless it runs. Returns its base URL, or why it cannot start, for the
    /// details of a message.
    [[nodiscard]] virtual Expected<QString, QString> start() = 0;
    /// Returns the key that the demo accepts.
    [[nodiscard]] virtual QString apiKey() const = 0;
    /// Returns the ids of the demo's sites; the first one is shown first.
    [[nodiscard]] virtual QStringList siteIds() const = 0;

    /// Returns the faults in the order of the menu.
    [[nodiscard]] virtual QList<DemoSwitch> switches() const = 0;
    /// Takes effect with the next request.
    virtual void setOn(const QString &id, bool on) = 0;
};
