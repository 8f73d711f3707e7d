// SPDX-License-Identifier: MIT
#include "session/findingrun.h"

FindingRun::FindingRun(const Review &review, const FindingRules &rules,
                       std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_table(review.sharedTable())
    , m_retired(std::move(retired))
{
    const auto look = [this, owner = m_mailbox.address(), review, rules,
                       isCancelled = m_isCancelled] {
        // As of when the list was fetched: what lies in the future then does not change.
        auto found = findFindings(review, rules, review.findings().now(),
                                  [&isCancelled] { return isCancelled->load(); });
        std::shared_ptr<const Findings> findings;
        if (found)
            findings = std::make_shared<const Findings>(*std::move(found));
        owner.post([this, findings] { Q_EMIT finished(findings); });
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("findings"));
}

FindingRun::~FindingRun()
{
    retire();
}

void FindingRun::retire()
{
    *m_isCancelled = true;
    if (m_thread != nullptr)
        m_retired->take(std::move(m_thread));
}

void FindingRun::start()
{
    m_thread->start();
}
