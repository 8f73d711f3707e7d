// SPDX-License-Identifier: MIT
#include "session/fetchrun.h"

FetchRun::FetchRun(FetchRequest request, CompletionRequest completion, NetworkContext network,
                   std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_retired(std::move(retired))
    , m_thread(new QThread)
    , m_fetcher(
          new Fetcher(std::move(request), std::move(completion), std::move(network), m_isCancelled))
{
    m_thread->setObjectName(QStringLiteral("fetch"));
    m_fetcher->moveToThread(m_thread.get());
    connect(m_fetcher, &Fetcher::progressed, this, &FetchRun::progressed);
    connect(m_fetcher, &Fetcher::attemptFinished, this, &FetchRun::attemptFinished);
    connect(m_fetcher, &Fetcher::retryScheduled, this, &FetchRun::retryScheduled);
    connect(m_fetcher, &Fetcher::finished, this, &FetchRun::finished);
}

FetchRun::~FetchRun()
{
    retire();
}

void FetchRun::retire()
{
    *m_isCancelled = true;
    if (m_thread == nullptr)
        return;
    m_fetcher->disconnect(this);
    m_retired->take(std::move(m_thread), std::exchange(m_fetcher, nullptr));
}

void FetchRun::start()
{
    m_thread->start();
    QMetaObject::invokeMethod(m_fetcher, &Fetcher::start, Qt::QueuedConnection);
}

void FetchRun::abort()
{
    *m_isCancelled = true;
    if (m_fetcher != nullptr)
        QMetaObject::invokeMethod(m_fetcher, &Fetcher::abort, Qt::QueuedConnection);
}

void FetchRun::retryNow()
{
    if (m_fetcher != nullptr)
        QMetaObject::invokeMethod(m_fetcher, &Fetcher::retryNow, Qt::QueuedConnection);
}
