// SPDX-License-Identifier: MIT
#include "demo/demohost.h"

#include <optional>

using namespace Qt::StringLiterals;

DemoHost::DemoHost(const DemoServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(new DemoServer(options))
{
    m_thread.setObjectName(u"demo-server"_s);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_server, &DemoServer::requestAnswered, this, &DemoHost::requestAnswered);
}

DemoHost::~DemoHost()
{
    if (!m_thread.isRunning()) { // never started: no thread deletes it
        delete m_server;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

Expected<QUrl, DemoServerProblem> DemoHost::start()
{
    m_thread.start();
    std::optional<Expected<QUrl, DemoServerProblem>> result;
    QMetaObject::invokeMethod(
        m_server, [this, &result] { result = m_server->listen(); }, Qt::BlockingQueuedConnection);
    return *result;
}

void DemoHost::setFaults(const DemoFaults &faults)
{
    QMetaObject::invokeMethod(
        m_server, [server = m_server, faults] { server->setFaults(faults); }, Qt::AutoConnection);
}

QList<AcceptedSubmission> DemoHost::acceptedSubmissions() const
{
    QList<AcceptedSubmission> accepted;
    if (!m_thread.isRunning())
        return accepted;
    QMetaObject::invokeMethod(
        m_server, [this, &accepted] { accepted = m_server->acceptedSubmissions(); },
        Qt::BlockingQueuedConnection);
    return accepted;
}

#include "moc_demohost.cpp"
