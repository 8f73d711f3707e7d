// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

/// Turns Ctrl+C, a hang-up and a polite kill into a signal of the event loop.
/// One per process, on the main thread.
class Interrupt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Whether one has come.
    [[nodiscard]] static bool hasHappened();

Q_SIGNALS:
    /// At each one.
    void happened();
};
