// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "demo/demoapi.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

#include <chrono>
#include <optional>

/// How a demo server is set up. Plain data.
struct DemoServerOptions
{
    quint16 port = 0; ///< 0: any free one
    QByteArray key = QByteArrayLiteral("demo");
    DemoFaults faults = {};
    /// For the same answers each time; without it they differ from run to run.
    std::optional<quint64> seed = {};
    QList<DemoSite> sites = defaultDemoSites();
    HttpLimits limits = {.body = DemoApi::MaximumKeptBody};
    /// A connection on which nothing moves for so long is closed.
    std::chrono::milliseconds idleLimit{60'000};
    /// Further clients wait until one of these has left.
    int maximumConnections = 256;
};

/// Why a demo server cannot be reached.
enum class DemoServerProblem : quint8 { PortInUse, PortNotAllowed, CannotListen };

/// The demo API on the loopback address, and nowhere else: product.md's contract over real HTTP.
///
/// Lives in one thread with an event loop and does all its work there; every function is to be
/// called in that thread. Many clients are served at once. A DemoHost gives it a thread.
class DemoServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    explicit DemoServer(const DemoServerOptions &options = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Begins to serve; the base URL (`http://127.0.0.1:PORT/v1`), or why it cannot.
    [[nodiscard]] Expected<QUrl, DemoServerProblem> listen();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// Empty unless it listens.
    [[nodiscard]] QUrl baseUrl() const;

    [[nodiscard]] const DemoFaults &faults() const { return m_api.faults(); }
    /// The newest accepted lists, oldest first; see DemoApi for how many.
    [[nodiscard]] const QList<AcceptedSubmission> &acceptedSubmissions() const;
    [[nodiscard]] qint64 acceptedCount() const { return m_api.acceptedCount(); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

public Q_SLOTS:
    /// From the next request on; answers on their way are not touched.
    void setFaults(const DemoFaults &faults) { m_api.setFaults(faults); }

Q_SIGNALS:
    /// An answer has left, whole or cut on purpose; once for each, and none for a client that
    /// went away before. \a path is the target as received, both are empty for bytes that were
    /// no request; \a status is 0 where no answer was given.
    void requestAnswered(const QString &method, const QString &path, int status);

private:
    void acceptConnections();
    void forgetConnection();

    DemoServerOptions m_options;
    DemoApi m_api;
    QTcpServer m_server;
    int m_connectionCount = 0;
};
