// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

/// Turns SIGINT, SIGHUP and SIGTERM into a signal of the event loop, except those that the parent
/// ignores (nohup, a background job of a script): they stay ignored. One at a time per process, on
/// the main thread.
class Interrupt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Returns whether an interrupt has happened.
    [[nodiscard]] static bool hasHappened();

Q_SIGNALS:
    /// Emitted at each interrupt.
    void happened();

private:
    bool m_isInstalled = false;
};
