// SPDX-License-Identifier: MIT
#include "submission/submissionholds.h"

#include "submission/journalalterations.h"
#include "submission/submissionreader.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Result = Expected<T, JournalError>;

bool isUnsettled(const Submission &submission)
{
    return hasNoOutcome(submission) || submission.isOpenQuestion();
}

/// Submissions of which there is a line from a number on.
QString withLinesFrom()
{
    return u"SELECT submission FROM record WHERE number >= ?"_s;
}

/// The alteration of the record that is not followed by anything sent to \a place.
Result<std::optional<SubmissionHold>> lostRecord(const JournalStore &store,
                                                 const SubmissionTarget &place)
{
    const auto noted = notedAlterations(store);
    if (!noted)
        return Unexpected{noted.error()};
    // The program that moved a record aside may have been killed before it recorded that.
    const auto aside = noted->isEmpty() ? journalAside(store.folder()) : std::nullopt;
    if (noted->isEmpty() && !aside)
        return std::optional<SubmissionHold>();
    const NotedAlteration last = aside ? NotedAlteration{0, *aside} : noted->constLast();
    const auto known =
        store.firstLine(u"place = ? AND number > ? LIMIT 1"_s, {place.key(), last.line});
    if (!known)
        return Unexpected{known.error()};
    if (known->has_value())
        return std::optional<SubmissionHold>(); // a person has decided since
    return std::optional(SubmissionHold{
        .kind = SubmissionHold::Kind::RecordLost, .earlier = {}, .noticed = last.notice});
}

} // namespace

bool hasNoOutcome(const Submission &submission)
{
    return submission.state == SubmissionState::Prepared ||
           submission.state == SubmissionState::Sending;
}

Expected<QList<Submission>, JournalError> unsettledIn(const JournalStore &store)
{
    return readSubmissions(store, u"AND submission IN ("_s + withLinesFrom() + u')',
                           {store.settledBefore()}, isUnsettled);
}

Expected<QList<Submission>, JournalError> openQuestionsIn(const JournalStore &store,
                                                          const SubmissionTarget &place)
{
    // The plus keeps SQLite from looking at everything that was ever sent to the place.
    return readSubmissions(store, u"AND +place = ? AND submission IN ("_s + withLinesFrom() + u')',
                           {place.key(), store.settledBefore()}, &Submission::isOpenQuestion);
}

Expected<QList<SubmissionHold>, JournalError>
holdsIn(const JournalStore &store, const SubmissionTarget &place, const QByteArray &sha256)
{
    using Kind = SubmissionHold::Kind;
    const auto earlier = readSubmissions(
        store,
        u"AND +place = ? AND submission IN ("_s + withLinesFrom() +
            u" UNION SELECT submission FROM record WHERE place = ? AND sha256 = ?)"_s,
        {place.key(), store.settledBefore(), place.key(), QString::fromLatin1(sha256)},
        [&sha256](const Submission &each) {
            return each.isOpenQuestion() || (each.isAccepted() && each.sha256 == sha256);
        });
    if (!earlier)
        return Unexpected{earlier.error()};
    QList<SubmissionHold> questions;
    QList<SubmissionHold> acceptances;
    for (const Submission &each : *earlier) {
        if (each.isOpenQuestion())
            questions.append({.kind = Kind::OpenQuestion, .earlier = each});
        else
            acceptances.append({.kind = Kind::AlreadyAccepted, .earlier = each});
    }
    QList<SubmissionHold> holds = questions + acceptances;
    const auto lost = lostRecord(store, place);
    if (!lost)
        return Unexpected{lost.error()};
    if (lost->has_value())
        holds.append(**lost);
    return holds;
}

Expected<QList<SubmissionHold>, JournalError> lookForHolds(const QString &folder,
                                                           const SubmissionTarget &place,
                                                           const QByteArray &sha256,
                                                           const StopToken &isStopped)
{
    const auto store = JournalStore::openToLook(folder, isStopped);
    if (!store)
        return Unexpected{store.error()};
    return *store == nullptr ? QList<SubmissionHold>() : holdsIn(**store, place, sha256);
}
