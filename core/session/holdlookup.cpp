// SPDX-License-Identifier: MIT
#include "session/holdlookup.h"

#include "submission/sitelock.h"
#include "submission/submissionholds.h"

namespace {

std::optional<SubmissionHold> foreseenHold(const QString &folder, const SubmissionPlace &place,
                                           const QByteArray &sha256)
{
    if (SiteLock::isTaken(folder, place))
        return SubmissionHold{.kind = SubmissionHold::Kind::Busy};
    const auto holds = lookForHolds(folder, place, sha256);
    return holds && !holds->isEmpty() ? std::optional(holds->constFirst()) : std::nullopt;
}

} // namespace

HoldLookup::HoldLookup(const Submission &submission, const QString &journalFolder,
                       std::shared_ptr<RetiredThreads> retired, QObject *parent)
    : QObject(parent)
    , m_retired(std::move(retired))
{
    const auto look = [this, owner = m_mailbox.address(), id = submission.id,
                       place = submission.place(), sha256 = submission.sha256, journalFolder] {
        const auto hold = foreseenHold(journalFolder, place, sha256);
        if (!hold)
            return;
        owner.post([this, id, heldBack = *hold] { Q_EMIT found(id, heldBack); });
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("look up"));
}

HoldLookup::~HoldLookup()
{
    retire();
}

void HoldLookup::retire()
{
    if (m_thread != nullptr)
        m_retired->take(std::move(m_thread));
}

void HoldLookup::start()
{
    m_thread->start();
}
