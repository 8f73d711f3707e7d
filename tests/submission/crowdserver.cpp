// SPDX-License-Identifier: MIT
#include "submission/crowdserver.h"

#include "demo/httpanswer.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

void answerCrowd(QTcpSocket *socket, int status, const QByteArray &body)
{
    socket->write(answerBytes({.status = status, .body = body}, false));
    socket->disconnectFromHost();
}

/// One outage of the site, with an end that no other list has.
QByteArray listNumber(qint64 number)
{
    const QDateTime end = QDateTime(QDate(2022, 6, 1), QTime(0, 0), Qt::UTC).addSecs(number);
    return R"([{"id":"d-1","begin":"2022-01-01T00:00:00.000Z","end":")" +
           end.toString(Qt::ISODateWithMs).toLatin1() + "\"}]";
}

} // namespace

CrowdServer::CrowdServer(quint64 seed)
    : m_chance(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CrowdServer::acceptConnections);
    m_server.listen(QHostAddress::LocalHost);
}

QString CrowdServer::url() const
{
    return u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort());
}

void CrowdServer::acceptConnections()
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

void CrowdServer::serve(QTcpSocket *socket, const HttpRequest &request)
{
    if (request.method == "POST"_ba)
        return take(socket, request);
    if (request.target.endsWith("/outages"))
        return answerCrowd(socket, 200, listNumber(++m_lists));
    const QByteArray site = request.target.split('/').constLast();
    answerCrowd(socket, 200,
                R"({"id":")" + site + R"(","name":"Site","devices":[{"id":"d-1","name":"Pump"}]})");
}

void CrowdServer::take(QTcpSocket *socket, const HttpRequest &request)
{
    CrowdPost &post = m_posts[QString::fromLatin1(request.header("Idempotency-Key"))];
    const QByteArray sha256 =
        QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toHex();
    post.isAlwaysTheSame = post.times == 0 || (post.isAlwaysTheSame && post.sha256 == sha256);
    post.sha256 = sha256;
    ++post.times;
    const int number = m_chance.below(100);
    if (number < 3)
        return socket->disconnectFromHost();
    answerCrowd(socket, number < 13 ? 500 : 200, "{}");
}

#include "moc_crowdserver.cpp"
