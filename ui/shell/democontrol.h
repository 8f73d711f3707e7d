// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// Something that can be made to go wrong in the demo.
struct DemoSwitch
{
    QString id;
    QString text; ///< what goes wrong, for the menu
    bool isOn = false;
};

/// The demo API as the window sees it; the application implements it. GUI thread.
class DemoControl
{
public:
    DemoControl() = default;
    virtual ~DemoControl();
    Q_DISABLE_COPY_MOVE(DemoControl)

    /// Starts the demo unless it runs: its base URL, or why not, for the details of a message.
    [[nodiscard]] virtual Expected<QString, QString> start() = 0;
    /// The key that it takes.
    [[nodiscard]] virtual QString apiKey() const = 0;
    /// The site that it knows.
    [[nodiscard]] virtual QString siteId() const = 0;

    /// In the order of the menu.
    [[nodiscard]] virtual QList<DemoSwitch> switches() const = 0;
    /// Takes effect with the next request.
    virtual void setOn(const QString &id, bool on) = 0;
};
