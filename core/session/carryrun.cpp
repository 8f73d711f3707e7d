// SPDX-License-Identifier: MIT
#include "session/carryrun.h"

namespace {

/// Puts \a choices in the place of those that \a fetched was completed with.
void chooseAnew(FetchedReview &fetched, const QList<OutageChoice> &choices,
                const CancelQuestion &isCancelled)
{
    for (RowChoice &early : fetched.carried.rows)
        early = RowChoice{early.row};
    applyChoices(fetched.review, fetched.carried.rows, isCancelled);
    const auto &sinceThen = fetched.previousFetch;
    fetched.carried = matchChoices(fetched.review, choices,
                                   sinceThen ? sinceThen->comparison.get() : nullptr, isCancelled);
    applyChoices(fetched.review, fetched.carried.rows, isCancelled);
    fetched.review.setChangedChoices(fetched.carried.changed);
}

} // namespace

CarryRun::CarryRun(FetchedReview fetched, Review decided, QList<OutageChoice> missing,
                   std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_decided(std::move(decided))
    , m_retired(std::move(retired))
{
    const auto carry = [this, owner = m_mailbox.address(), fetched = std::move(fetched),
                        decided = m_decided, missing = std::move(missing),
                        cancelled = m_isCancelled] {
        const CancelQuestion isCancelled = [&cancelled] { return cancelled->load(); };
        auto carried = std::make_shared<FetchedReview>(fetched);
        const QList<OutageChoice> own = choicesOf(decided, isCancelled);
        if (!isCancelled())
            chooseAnew(*carried, united(own, missing, isCancelled), isCancelled);
        std::shared_ptr<const FetchedReview> result;
        if (!isCancelled())
            result = std::move(carried);
        owner.post([this, result] { Q_EMIT finished(result); });
    };
    m_thread.reset(QThread::create(carry));
    m_thread->setObjectName(QStringLiteral("choices"));
}

CarryRun::~CarryRun()
{
    retire();
}

void CarryRun::retire()
{
    *m_isCancelled = true;
    if (m_thread != nullptr)
        m_retired->take(std::move(m_thread));
}

void CarryRun::start()
{
    m_thread->start();
}
