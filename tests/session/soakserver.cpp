// SPDX-License-Identifier: MIT
#include "session/soakserver.h"

#include "demo/httpanswer.h"

#include <memory>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray SiteInfo = R"({"id":"site-1","name":"Site One","devices":)"
                            R"([{"id":"d-1","name":"Pump"},{"id":"d-2","name":"Fan"}]})"_ba;

void answer(QTcpSocket *socket, int status, const QByteArray &body)
{
    socket->write(answerBytes({.status = status, .body = body}, false));
    socket->disconnectFromHost();
}

void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    socket->abort();
}

} // namespace

SoakServer::SoakServer(quint64 seed)
    : m_chance(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SoakServer::acceptConnections);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl SoakServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

void SoakServer::expect(const QByteArray &outages, const QByteArray &list)
{
    m_outages = outages;
    m_list = list;
    m_taken = 0;
}

void SoakServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, parser = std::make_shared<HttpRequestParser>()] {
                    parser->feed(socket->readAll());
                    if (const auto request = parser->takeRequest())
                        serve(socket, *request);
                });
    }
}

void SoakServer::serve(QTcpSocket *socket, const HttpRequest &request)
{
    const bool isPost = request.method == "POST"_ba;
    ++m_counts.requests;
    m_counts.completePosts += isPost ? 1 : 0;
    m_strangers += isPost && request.body != m_list ? 1 : 0;
    switch (chooseFault()) {
    case Fault::Error:
        ++m_counts.errors;
        return answer(socket, 500, "<html>oops</html>");
    case Fault::Throttled:
        ++m_counts.throttled;
        return answer(socket, 429, R"({"message":"Too many requests"})");
    case Fault::Reset:
        ++m_counts.resets;
        return reset(socket);
    case Fault::ResetAfterTaking:
        ++m_counts.resets;
        take(request);
        return reset(socket);
    case Fault::Lost:
        ++m_counts.lost;
        take(request);
        return socket->disconnectFromHost();
    case Fault::None:
        take(request);
        return answer(socket, 200, contentFor(request));
    }
}

SoakServer::Fault SoakServer::chooseFault()
{
    const int number = m_chance.below(100);
    if (number < 30)
        return Fault::Error;
    if (number < 35)
        return Fault::Throttled;
    if (number < 40)
        return m_chance.percent(50) ? Fault::Reset : Fault::ResetAfterTaking;
    return number < 42 ? Fault::Lost : Fault::None;
}

void SoakServer::take(const HttpRequest &request)
{
    if (request.method == "POST"_ba && request.body == m_list)
        ++m_taken;
}

QByteArray SoakServer::contentFor(const HttpRequest &request) const
{
    if (request.method == "POST"_ba)
        return "{}";
    return request.target.endsWith("/outages") ? m_outages : SiteInfo;
}

#include "moc_soakserver.cpp"
