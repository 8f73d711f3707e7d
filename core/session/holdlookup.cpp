// SPDX-License-Identifier: MIT
#include "session/holdlookup.h"

#include "submission/sitelock.h"
#include "submission/submissionrecord.h"

namespace {

std::optional<SubmissionHold> holdOn(OpenLog &log, const SubmissionPlace &place,
                                     const QByteArray &sha256)
{
    if (SiteLock::isTaken(log.folder(), place))
        return SubmissionHold{.kind = SubmissionHold::Kind::Busy};
    const auto holds = log.lookForHolds(place, sha256);
    return holds ? heldBackBy(*holds) : std::nullopt;
}

} // namespace

HoldLookup::HoldLookup(const Submission &submission, const SubmissionRecord &record,
                       const QString &folder, QObject *parent)
    : QObject(parent)
    , m_record(record.sending(), folder)
{
    const auto look = [place = submission.place(), sha256 = submission.sha256](OpenLog &log) {
        return holdOn(log, place, sha256);
    };
    m_record.ask(m_mailbox.address(), look,
                 [this, id = submission.id](const std::optional<SubmissionHold> &hold) {
                     Q_EMIT answered(id, hold);
                 });
}
