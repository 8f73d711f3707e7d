// SPDX-License-Identifier: MIT
#include "demo/demoserver.h"

#include "demo/democonnection.h"

#include <QtCore/qrandom.h>

using namespace Qt::StringLiterals;

DemoServer::DemoServer(const DemoServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_api(
          DemoData(options.seed.value_or(QRandomGenerator::global()->generate64()), options.sites),
          options.key)
    , m_server(this) // so that it moves along to another thread
{
    m_api.setFaults(options.faults);
    connect(&m_server, &QTcpServer::newConnection, this, &DemoServer::acceptConnections);
}

DemoServer::~DemoServer()
{
    // Connections refer to m_api, which goes before a QObject's children do.
    const auto connections = findChildren<DemoConnection *>(Qt::FindDirectChildrenOnly);
    for (DemoConnection *connection : connections) {
        disconnect(connection, nullptr, this, nullptr);
        delete connection;
    }
}

Expected<QUrl, DemoServerProblem> DemoServer::listen()
{
    if (m_server.listen(QHostAddress::LocalHost, m_options.port))
        return baseUrl();
    switch (m_server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Unexpected{DemoServerProblem::PortInUse};
    case QAbstractSocket::SocketAccessError:
        return Unexpected{DemoServerProblem::PortNotAllowed};
    default:
        return Unexpected{DemoServerProblem::CannotListen};
    }
}

QUrl DemoServer::baseUrl() const
{
    if (!isListening())
        return {};
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

const QList<AcceptedSubmission> &DemoServer::acceptedSubmissions() const
{
    return m_api.acceptedSubmissions();
}

void DemoServer::acceptConnections()
{
    while (m_connectionCount < m_options.maximumConnections) {
        QTcpSocket *socket = m_server.nextPendingConnection();
        if (!socket)
            return;
        auto *connection =
            new DemoConnection(socket, m_api, m_options.limits, m_options.idleLimit, this);
        ++m_connectionCount;
        connect(connection, &DemoConnection::requestAnswered, this, &DemoServer::requestAnswered);
        connect(connection, &QObject::destroyed, this, &DemoServer::forgetConnection);
        connection->start();
    }
    m_server.pauseAccepting();
}

void DemoServer::forgetConnection()
{
    --m_connectionCount;
    m_server.resumeAccepting();
    acceptConnections(); // clients that were accepted by the kernel's side already
}

#include "moc_demoserver.cpp"
