// SPDX-License-Identifier: MIT
#include "session/holdlookup.h"

#include "submission/journal.h"
#include "submission/sitelock.h"

namespace {

bool isTaken(const QString &folder, const SubmissionPlace &place)
{
    const auto lock = SiteLock::take(folder, place); // and let go again
    return !lock && lock.error().kind == SiteLockFault::Kind::Taken;
}

std::optional<SubmissionHold> foreseenHold(const QString &folder, const SubmissionPlace &place,
                                           const QByteArray &sha256)
{
    if (isTaken(folder, place))
        return SubmissionHold{.kind = SubmissionHold::Kind::Busy};
    const auto hold = Journal::foresee(folder, place, sha256);
    return hold && hold->has_value() ? std::optional(heldBackBy(**hold)) : std::nullopt;
}

} // namespace

HoldLookup::HoldLookup(const Submission &submission, const QString &journalFolder, QObject *parent)
    : QObject(parent)
{
    const auto look = [this, id = submission.id, place = submission.place(),
                       sha256 = submission.sha256, journalFolder] {
        const auto hold = foreseenHold(journalFolder, place, sha256);
        if (!hold)
            return;
        QMetaObject::invokeMethod(
            this, [this, id, heldBack = *hold] { Q_EMIT found(id, heldBack); },
            Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("look up"));
}

HoldLookup::~HoldLookup()
{
    m_thread->wait();
}

void HoldLookup::start()
{
    m_thread->start();
}
