// SPDX-License-Identifier: MIT
#include "session/comparisonrun.h"

#include <QtCore/qthreadpool.h>

ComparisonRun::ComparisonRun(const Review &review, const Submission &accepted,
                             std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_table(review.sharedTable())
    , m_retired(std::move(retired))
{
    const auto look = [this, owner = m_mailbox.address(), review, accepted,
                       isCancelled = m_isCancelled] {
        QThreadPool readers;
        readers.setMaxThreadCount(1);
        const auto comparison = compareWithAccepted(review, accepted, readers,
                                                    [&isCancelled] { return isCancelled->load(); });
        owner.post([this, comparison] { Q_EMIT finished(comparison); });
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("compare"));
}

ComparisonRun::~ComparisonRun()
{
    retire();
}

void ComparisonRun::retire()
{
    *m_isCancelled = true;
    if (m_thread != nullptr)
        m_retired->take(std::move(m_thread));
}

void ComparisonRun::start()
{
    m_thread->start();
}
