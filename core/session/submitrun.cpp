// SPDX-License-Identifier: MIT
#include "session/submitrun.h"

SubmitRun::SubmitRun(SubmitRequest request, NetworkContext network, QObject *parent)
    : QObject(parent)
    , m_submitter(new Submitter(std::move(network), std::move(request)))
{
    m_thread.setObjectName(QStringLiteral("submit"));
    m_submitter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_submitter, &QObject::deleteLater);
    connect(m_submitter, &Submitter::journalNoticed, this, &SubmitRun::journalNoticed);
    connect(m_submitter, &Submitter::attemptFinished, this, &SubmitRun::attemptFinished);
    connect(m_submitter, &Submitter::retryScheduled, this, &SubmitRun::retryScheduled);
    connect(m_submitter, &Submitter::uploadProgressed, this, &SubmitRun::uploadProgressed);
    connect(m_submitter, &Submitter::heldBack, this, &SubmitRun::heldBack);
    connect(m_submitter, &Submitter::finished, this, &SubmitRun::finished);
}

SubmitRun::~SubmitRun()
{
    m_thread.quit();
    m_thread.wait();
}

void SubmitRun::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_submitter, &Submitter::start, Qt::QueuedConnection);
}

void SubmitRun::abort()
{
    QMetaObject::invokeMethod(m_submitter, &Submitter::abort, Qt::QueuedConnection);
}

void SubmitRun::retryNow()
{
    QMetaObject::invokeMethod(m_submitter, &Submitter::retryNow, Qt::QueuedConnection);
}
