// SPDX-License-Identifier: MIT
#include "support/tlsserver.h"

#include <memory>

using namespace Qt::StringLiterals;

TlsServer::TlsServer(const QSslConfiguration &configuration)
    : m_answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]")
{
    setSslConfiguration(configuration);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::serve);
    listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url() const
{
    return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(serverPort()));
}

void TlsServer::incomingConnection(qintptr socket)
{
    ++m_connectionCount;
    QSslServer::incomingConnection(socket);
}

void TlsServer::serve()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const auto parser = std::make_shared<HttpRequestParser>();
        const auto read = [this, socket, parser] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            parser->feed(bytes);
            if (const auto request = parser->takeRequest()) {
                m_requests.append(*request);
                socket->write(m_answer);
                socket->disconnectFromHost();
            }
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }
}

#include "moc_tlsserver.cpp"
