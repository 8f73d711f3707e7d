// SPDX-License-Identifier: MIT
#include "session/submitrun.h"

SubmitRun::SubmitRun(SubmitRequest request, NetworkContext network, const SubmissionRecord &record,
                     std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_retired(std::move(retired))
    , m_thread(new QThread)
    , m_submitter(new Submitter(std::move(network), record, std::move(request)))
{
    m_thread->setObjectName(QStringLiteral("submit"));
    m_submitter->moveToThread(m_thread.get());
    connect(m_submitter, &Submitter::journalNoticed, this, &SubmitRun::journalNoticed);
    connect(m_submitter, &Submitter::attemptFinished, this, &SubmitRun::attemptFinished);
    connect(m_submitter, &Submitter::retryScheduled, this, &SubmitRun::retryScheduled);
    connect(m_submitter, &Submitter::uploadProgressed, this, &SubmitRun::uploadProgressed);
    connect(m_submitter, &Submitter::heldBack, this, &SubmitRun::heldBack);
    connect(m_submitter, &Submitter::finished, this, &SubmitRun::finished);
}

SubmitRun::~SubmitRun()
{
    retire();
}

void SubmitRun::retire()
{
    if (m_thread == nullptr)
        return;
    m_submitter->disconnect(this);
    m_retired->take(std::move(m_thread), std::exchange(m_submitter, nullptr));
}

void SubmitRun::start()
{
    m_thread->start();
    QMetaObject::invokeMethod(m_submitter, &Submitter::start, Qt::QueuedConnection);
}

void SubmitRun::abort()
{
    if (m_submitter != nullptr)
        QMetaObject::invokeMethod(m_submitter, &Submitter::abort, Qt::QueuedConnection);
}

void SubmitRun::retryNow()
{
    if (m_submitter != nullptr)
        QMetaObject::invokeMethod(m_submitter, &Submitter::retryNow, Qt::QueuedConnection);
}
