// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include "support/scriptedconnection.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server(this) // so that it moves along to another thread
    , m_default(Script().afterRequest().answer(599, R"({"message":"no script is left"})"))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::acceptConnections);
    m_server.listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path));
}

void ScriptedServer::enqueue(const Script &script)
{
    m_queue.append(script);
}

void ScriptedServer::route(const QByteArray &method, const QString &path, const Script &script)
{
    m_routes.append({method, path, script});
}

void ScriptedServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new ScriptedConnection(socket, this);
        m_connections.append(connection);
        connection->start();
    }
}

std::optional<Script> ScriptedServer::scriptForConnection()
{
    if (m_queue.isEmpty() || m_queue.first().steps().isEmpty())
        return {};
    const Step &first = m_queue.first().steps().first();
    const bool waits = std::holds_alternative<step::AwaitBytes>(first) ||
                       std::holds_alternative<step::AwaitHead>(first) ||
                       std::holds_alternative<step::AwaitBody>(first) ||
                       std::holds_alternative<step::AwaitRequest>(first);
    return waits ? std::nullopt : std::optional(m_queue.takeFirst());
}

std::optional<Script> ScriptedServer::scriptForPartOfHead()
{
    if (m_queue.isEmpty() || m_queue.first().steps().isEmpty() ||
        !std::holds_alternative<step::AwaitBytes>(m_queue.first().steps().first()))
        return {};
    return m_queue.takeFirst();
}

Script ScriptedServer::scriptFor(const HttpRequest &request)
{
    const QString path = u'/' + request.path.join(u'/');
    const auto route = std::ranges::find_if(
        m_routes, [&](const Route &r) { return r.method == request.method && r.path == path; });
    if (route != m_routes.end()) {
        const Script script = route->script;
        m_routes.erase(route);
        return script;
    }
    return m_queue.isEmpty() ? m_default : m_queue.takeFirst();
}

QList<ReceivedConnection> ScriptedServer::connections() const
{
    QList<ReceivedConnection> all;
    for (const ScriptedConnection *connection : m_connections)
        all.append(connection->received());
    return all;
}

QList<HttpRequest> ScriptedServer::requests() const
{
    QList<HttpRequest> all;
    for (const ReceivedConnection &connection : connections())
        all.append(connection.requests);
    return all;
}

int ScriptedServer::completePosts() const
{
    const QList<HttpRequest> all = requests();
    return static_cast<int>(std::ranges::count_if(
        all, [](const HttpRequest &request) { return request.method == "POST"_ba; }));
}

int ScriptedServer::startedPosts() const
{
    const QList<ReceivedConnection> all = connections();
    return completePosts() +
           static_cast<int>(std::ranges::count_if(all, [](const auto &connection) {
               return connection.incomplete && connection.incomplete->method == "POST"_ba;
           }));
}

int ScriptedServer::scriptsLeft() const
{
    return static_cast<int>(m_queue.size() + m_routes.size());
}

#include "moc_scriptedserver.cpp"
