// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

/// What can be made to go wrong in the demo.
enum class DemoFault : quint8 {
    ServerErrors,   ///< a 500 now and then
    Throttled,      ///< 429 with Retry-After
    SlowAnswer,     ///< answers take seconds
    CutConnection,  ///< the connection ends in the middle of an answer
    LostAnswer,     ///< a list is accepted and the answer never arrives
    BadJson,        ///< the answer is not JSON
    WrongKey,       ///< every key is refused
    MillionOutages, ///< a million outages instead of 108
    FaultCount,
};

/// The demo API as the window sees it; the application implements it. GUI thread.
class DemoControl : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoControl)

public:
    using QObject::QObject;
    ~DemoControl() override;

    /// Starts the demo unless it runs; `started` or `failed` follows from the event loop.
    virtual void start() = 0;
    /// Where it listens; empty until `started`.
    [[nodiscard]] virtual QString baseUrl() const = 0;
    /// The key that it takes.
    [[nodiscard]] virtual QString apiKey() const = 0;
    /// The site that it knows.
    [[nodiscard]] virtual QString siteId() const = 0;

    [[nodiscard]] virtual bool isOn(DemoFault fault) const = 0;
    /// Takes effect with the next request.
    virtual void setOn(DemoFault fault, bool on) = 0;

Q_SIGNALS:
    void started();
    /// \a reason is the system's, for the details.
    void failed(const QString &reason);
};
