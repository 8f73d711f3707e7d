// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

/// Turns Ctrl+C, a hang-up and a polite kill into a signal of the event loop, except those that
/// the parent ignores (nohup, a job in the background of a script): they stay ignored.
/// One at a time per process, on the main thread.
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

private:
    bool m_isInstalled = false;
};
