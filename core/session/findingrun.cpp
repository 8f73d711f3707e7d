// SPDX-License-Identifier: MIT
#include "session/findingrun.h"

FindingRun::FindingRun(const Review &review, const FindingRules &rules, QObject *parent)
    : QObject(parent)
    , m_table(review.sharedTable())
{
    const auto look = [this, review, rules, isCancelled = m_isCancelled] {
        // As of when the list was fetched: what lies in the future then does not change.
        auto found = findFindings(review, rules, review.findings().now(),
                                  [&isCancelled] { return isCancelled->load(); });
        std::shared_ptr<const Findings> findings;
        if (found)
            findings = std::make_shared<const Findings>(*std::move(found));
        QMetaObject::invokeMethod(
            this, [this, findings] { Q_EMIT finished(findings); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("findings"));
}

FindingRun::~FindingRun()
{
    cancel();
    m_thread->wait();
}

void FindingRun::start()
{
    m_thread->start();
}
