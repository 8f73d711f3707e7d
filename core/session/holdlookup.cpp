// SPDX-License-Identifier: MIT
#include "session/holdlookup.h"

#include "submission/journal.h"
#include "submission/sitelock.h"

namespace {

std::optional<SubmissionHold> foreseenHold(const QString &folder, const SubmissionPlace &place,
                                           const QByteArray &sha256)
{
    if (SiteLock::isTaken(folder, place))
        return SubmissionHold{.kind = SubmissionHold::Kind::Busy};
    const auto hold = Journal::foresee(folder, place, sha256);
    return hold && hold->has_value() ? std::optional(heldBackBy(**hold)) : std::nullopt;
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
        owner.post([this, id, hold] { Q_EMIT answered(id, hold); });
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
