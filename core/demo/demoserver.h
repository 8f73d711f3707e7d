// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "demo/demoapi.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>
#include <optional>

/// The options of a demo server. Plain data.
struct DemoServerOptions
{
    quint16 port = 0; ///< 0: any free one
    QByteArray key = QByteArrayLiteral("demo");
    DemoFaults faults = {};
    /// Set it to get the same answers each time; without it they differ from run to run.
    std::optional<quint64> seed = {};
    QList<DemoSite> sites = defaultDemoSites();
    HttpLimits limits = {.body = DemoApi::MaximumKeptBody};
    /// A connection is closed after this time without traffic.
    std::chrono::milliseconds idleLimit{60'000};
    /// Further clients wait until one of these disconnects.
    int maximumConnections = 256;
};

/// Why a demo server cannot be reached.
enum class DemoServerProblem : quint8 { PortInUse, PortNotAllowed, CannotListen };

/// Serves the demo API, on the loopback address only: product.md's contract over real HTTP.
///
/// Lives on one thread with an event loop; all functions must be called on that thread. Serves many
/// clients at once. A DemoHost gives it a thread.
class DemoServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    explicit DemoServer(const DemoServerOptions &options = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Starts to serve. Returns the base URL (`http://127.0.0.1:PORT/v1`), or why it cannot.
    [[nodiscard]] Expected<QUrl, DemoServerProblem> listen();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// Empty unless the server listens.
    [[nodiscard]] QUrl baseUrl() const;

    [[nodiscard]] const DemoFaults &faults() const { return m_api.faults(); }
    /// The newest accepted lists, oldest first; see DemoApi for how many.
    [[nodiscard]] const QList<AcceptedSubmission> &acceptedSubmissions() const;
    [[nodiscard]] qint64 acceptedCount() const { return m_api.acceptedCount(); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

public Q_SLOTS:
    /// Takes effect with the next request; answers being sent do not change.
    void setFaults(const DemoFaults &faults) { m_api.setFaults(faults); }

Q_SIGNALS:
    /// Emitted once per answer when it was sent, whole or cut on purpose; not if the client
    /// disconnected before. \a path is the target as received; method and path are empty for bytes
    /// that were no request; \a status is 0 if no answer was sent.
    void requestAnswered(const QString &method, const QString &path, int status);

private:
    void acceptConnections();
    void forgetConnection();

    DemoServerOptions m_options;
    DemoApi m_api;
    QTcpServer m_server;
    int m_connectionCount = 0;
};
