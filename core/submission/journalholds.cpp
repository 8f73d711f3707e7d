// SPDX-License-Identifier: MIT
#include "submission/journal.h"
#include "submission/recovery.h"

#include <algorithm>
#include <functional>

// What the journal says before something is sent: what is not settled, and what speaks against
// it. None of it may take longer as the record grows.

namespace {

bool hasNoOutcome(const Submission &submission)
{
    return submission.state == SubmissionState::Prepared ||
           submission.state == SubmissionState::Sending;
}

bool isUnsettled(const Submission &submission)
{
    return hasNoOutcome(submission) || submission.isOpenQuestion();
}

/// Submissions of which there is a line from a number on.
QString withLinesFrom()
{
    return QStringLiteral("SELECT submission FROM record WHERE number >= ?");
}

} // namespace

Journal::Result<QList<Submission>> Journal::unsettled() const
{
    return read(QStringLiteral("AND submission IN (") + withLinesFrom() + u')', {m_settledBefore},
                isUnsettled);
}

Journal::Result<QList<Submission>> Journal::openQuestions(const SubmissionPlace &place) const
{
    // The plus keeps SQLite from looking at everything that was ever sent to the place.
    return read(QStringLiteral("AND +place = ? AND submission IN (") + withLinesFrom() + u')',
                {place.key(), m_settledBefore}, &Submission::isOpenQuestion);
}

Journal::Result<std::optional<Hold>> Journal::holdOn(const SubmissionPlace &place,
                                                     const QByteArray &sha256) const
{
    const auto earlier =
        read(QStringLiteral("AND +place = ? AND submission IN (") + withLinesFrom() +
                 QStringLiteral(" UNION SELECT submission FROM record"
                                " WHERE place = ? AND sha256 = ?)"),
             {place.key(), m_settledBefore, place.key(), QString::fromLatin1(sha256)},
             [&sha256](const Submission &each) {
                 return each.isOpenQuestion() || (each.isAccepted() && each.sha256 == sha256);
             });
    if (!earlier)
        return Unexpected{earlier.error()};
    if (earlier->isEmpty())
        return holdOnLostRecord(place);
    const auto question =
        std::find_if(earlier->cbegin(), earlier->cend(), std::mem_fn(&Submission::isOpenQuestion));
    if (question != earlier->cend())
        return std::optional(Hold{Hold::Kind::OpenQuestion, *question});
    return std::optional(Hold{Hold::Kind::AlreadyAccepted, earlier->constFirst()});
}

Journal::MaybeError Journal::recoverAll()
{
    // Before what is read: a line that is written in between is one to look at next time.
    auto newest = m_database->select(QStringLiteral("SELECT max(number) FROM record"));
    if (!newest)
        return newest.error();
    const qint64 highest = newest->next() ? newest->value(0).toLongLong() : 0;
    newest->finish();
    const auto found = unsettled();
    if (!found)
        return found.error();
    for (const Submission &submission : *found) {
        if (!hasNoOutcome(submission))
            continue;
        const auto lock = SiteLock::take(m_folder, submission.place());
        if (!lock)
            continue; // its owner lives, or nobody can tell: it stays as it is
        if (const MaybeError error = recoverOne(submission.id))
            return error;
    }
    return bearInMind(*found, highest);
}

Journal::MaybeError Journal::bearInMind(const QList<Submission> &unsettled, qint64 highest)
{
    qint64 before = highest + 1;
    for (const Submission &submission : unsettled) {
        auto first = m_database->select(
            QStringLiteral("SELECT min(number) FROM record WHERE submission = ?"), {submission.id});
        if (!first)
            return first.error();
        if (!first->next())
            return m_database->faultOf(*first);
        before = std::min(before, first->value(0).toLongLong());
    }
    m_settledBefore = before;
    return std::nullopt;
}

Journal::MaybeError Journal::recover(const SubmissionPlace &place)
{
    const auto found = unsettled();
    if (!found)
        return found.error();
    for (const Submission &submission : *found) {
        if (!hasNoOutcome(submission) || !(submission.place() == place))
            continue;
        if (const MaybeError error = recoverOne(submission.id))
            return error;
    }
    return std::nullopt;
}
