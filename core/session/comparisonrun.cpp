// SPDX-License-Identifier: MIT
#include "session/comparisonrun.h"

#include <QtCore/qthreadpool.h>

ComparisonRun::ComparisonRun(const Review &review, const Submission &accepted, QObject *parent)
    : QObject(parent)
    , m_table(review.sharedTable())
{
    const auto look = [this, review, accepted, isCancelled = m_isCancelled] {
        QThreadPool readers;
        readers.setMaxThreadCount(1);
        const auto comparison = compareWithAccepted(review, accepted, readers,
                                                    [&isCancelled] { return isCancelled->load(); });
        QMetaObject::invokeMethod(
            this, [this, comparison] { Q_EMIT finished(comparison); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("compare"));
}

ComparisonRun::~ComparisonRun()
{
    *m_isCancelled = true;
    m_thread->wait();
}

void ComparisonRun::start()
{
    m_thread->start();
}
