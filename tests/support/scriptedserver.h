// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"
#include "support/script.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>

#include <optional>

class ScriptedConnection;

/// What one connection brought. Plain data.
struct ReceivedConnection
{
    QByteArray bytes;            ///< every byte received, in order
    QList<HttpRequest> requests; ///< the complete ones
    /// A request whose head arrived and whose body did not, as far as it came.
    std::optional<HttpRequest> incomplete;
    std::optional<HttpFault> fault; ///< why the bytes are no request, if they are none
    bool isOpen = true;
};

/// A server on 127.0.0.1 that does what its scripts say, byte for byte, and records what came.
///
/// It runs in the event loop of the thread that made it; a client in the same thread is fine as
/// long as that loop turns. Scripts are taken in the order queued, one for each request; a route
/// goes before the queue. A request for which no script is left is answered with 599, which no
/// test takes for success. Bodies over 64 MiB are a fault.
class ScriptedServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// Whether it listens; a test asserts it once.
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// `http://127.0.0.1:PORT` followed by \a path.
    [[nodiscard]] QUrl url(const QString &path = {}) const;

    /// Queues \a script for the next request that no route takes.
    void enqueue(const Script &script);
    /// Queues \a script for the next request with \a method whose decoded path is \a path
    /// (`/v1/outages`). Several for one route are taken in order.
    void route(const QByteArray &method, const QString &path, const Script &script);
    /// From now on a request without a script of its own gets \a script instead of 599.
    void setDefault(const Script &script) { m_default = script; }
    /// Stops listening: new clients are refused, open connections go on.
    void stopListening() { m_server.close(); }

    [[nodiscard]] QList<ReceivedConnection> connections() const;
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }
    /// Every complete request, connection by connection.
    [[nodiscard]] QList<HttpRequest> requests() const;
    /// POSTs whose whole body arrived.
    [[nodiscard]] int completePosts() const;
    /// POSTs whose head arrived, the complete ones included.
    [[nodiscard]] int startedPosts() const;
    /// Scripts that no request has taken yet, routes included.
    [[nodiscard]] int scriptsLeft() const;

Q_SIGNALS:
    /// A whole request has arrived; once for each.
    void requestReceived(const HttpRequest &request);

private:
    friend class ScriptedConnection;
    struct Route
    {
        QByteArray method;
        QString path;
        Script script;
    };

    void acceptConnections();
    /// The script for a client that has sent nothing yet, if the next script starts automatically.
    std::optional<Script> scriptForConnection();
    /// The script for a request of which \a bytes have arrived and no complete head, if the
    /// next one wants to act that early.
    std::optional<Script> scriptForPartOfHead();
    /// The script for a request whose head is there, or is no head.
    Script scriptFor(const HttpRequest &request);

    QTcpServer m_server;
    QList<ScriptedConnection *> m_connections; // children
    QList<Script> m_queue;
    QList<Route> m_routes;
    Script m_default;
};
