// SPDX-License-Identifier: MIT
#include "session/fetchrun.h"

FetchRun::FetchRun(FetchRequest request, CompletionRequest completion, NetworkContext network,
                   QObject *parent)
    : QObject(parent)
    , m_fetcher(
          new Fetcher(std::move(request), std::move(completion), std::move(network), m_isCancelled))
{
    m_thread.setObjectName(QStringLiteral("fetch"));
    m_fetcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    connect(m_fetcher, &Fetcher::progressed, this, &FetchRun::progressed);
    connect(m_fetcher, &Fetcher::attemptFinished, this, &FetchRun::attemptFinished);
    connect(m_fetcher, &Fetcher::retryScheduled, this, &FetchRun::retryScheduled);
    connect(m_fetcher, &Fetcher::finished, this, &FetchRun::finished);
}

FetchRun::~FetchRun()
{
    *m_isCancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void FetchRun::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_fetcher, &Fetcher::start, Qt::QueuedConnection);
}

void FetchRun::abort()
{
    *m_isCancelled = true;
    QMetaObject::invokeMethod(m_fetcher, &Fetcher::abort, Qt::QueuedConnection);
}

void FetchRun::retryNow()
{
    QMetaObject::invokeMethod(m_fetcher, &Fetcher::retryNow, Qt::QueuedConnection);
}
