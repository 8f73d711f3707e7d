// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoserver.h"

#include <QtCore/qthread.h>

/// Runs a demo server on a separate thread, for a window or a test that must not block on it. Its
/// functions must be called on the thread that made it. The destructor stops the server.
class DemoHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoHost)

public:
    explicit DemoHost(const DemoServerOptions &options = {}, QObject *parent = nullptr);
    ~DemoHost() override;

    /// Starts the thread and waits until the server listens. Returns its base URL, or why it cannot
    /// listen. Must be called only once.
    [[nodiscard]] Expected<QUrl, DemoServerProblem> start();

    /// Takes effect with the next request; returns at once.
    void setFaults(const DemoFaults &faults);
    /// Returns a copy of the accepted lists; blocks until the server's thread answers.
    [[nodiscard]] QList<AcceptedSubmission> acceptedSubmissions() const;

Q_SIGNALS:
    /// Emitted like DemoServer::requestAnswered(), on the thread of this object.
    void requestAnswered(const QString &method, const QString &path, int status);

private:
    QThread m_thread;
    DemoServer *m_server; // lives in m_thread, deleted when it finishes
};
