// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoserver.h"

#include <QtCore/qthread.h>

/// A demo server in a thread of its own, for a window or a test that must not serve itself.
/// Its functions are called in the thread that made it. Ends the server when it is destroyed.
class DemoHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoHost)

public:
    explicit DemoHost(const DemoServerOptions &options = {}, QObject *parent = nullptr);
    ~DemoHost() override;

    /// Starts the thread and waits until the server listens: its base URL, or why it cannot.
    /// To be called once.
    [[nodiscard]] Expected<QUrl, DemoServerProblem> start();

    /// From the next request on; returns at once.
    void setFaults(const DemoFaults &faults);
    /// A copy of what has been accepted up to now; waits for the server's thread.
    [[nodiscard]] QList<AcceptedSubmission> acceptedSubmissions() const;

Q_SIGNALS:
    /// As DemoServer's, in the thread of this object.
    void requestAnswered(const QString &method, const QString &path, int status);

private:
    QThread m_thread;
    DemoServer *m_server; // lives in m_thread, deleted when it finishes
};
