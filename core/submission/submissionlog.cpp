// SPDX-License-Identifier: MIT
#include "submission/submissionlog.h"

#include "submission/journalalterations.h"
#include "submission/journaldetail.h"
#include "submission/recovery.h"
#include "submission/sitelock.h"
#include "submission/submissionholds.h"
#include "submission/submissionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ResolveResult verdictOn(const QList<Submission> &found)
{
    if (found.isEmpty())
        return ResolveResult::NoSuch;
    const Submission &submission = found.constFirst();
    if (submission.isOpenQuestion())
        return ResolveResult::Marked;
    if (submission.mark)
        return ResolveResult::AlreadyMarked;
    return hasNoOutcome(submission) ? ResolveResult::UnderWay : ResolveResult::NotUnknown;
}

QString ofSubmission()
{
    return u"AND submission = ?"_s;
}

} // namespace

SubmissionLog::SubmissionLog(std::unique_ptr<JournalStore> store)
    : m_store(std::move(store))
    , m_notices(m_store->notices())
{}

SubmissionLog::Result<std::unique_ptr<SubmissionLog>>
SubmissionLog::open(const QString &folder, JournalCheck check,
                    std::optional<Database::CommitMode> mode, const StopToken &isStopped)
{
    constexpr int MostTries = 3; // another program may begin a record anew meanwhile
    auto log = take(JournalStore::open(folder, check, mode, isStopped));
    for (int tries = 1; tries < MostTries && !log; ++tries) {
        if (log.error().kind != JournalError::Kind::Displaced)
            break;
        log = take(JournalStore::open(folder, check, mode, isStopped));
    }
    return log;
}

SubmissionLog::Result<std::unique_ptr<SubmissionLog>>
SubmissionLog::beginAnew(const QString &folder, const std::optional<FileState> &asked,
                         const StopToken &isStopped)
{
    // A process that sends now would write its outcome into the old file.
    const auto locks = SiteLock::takeAll(folder);
    if (!locks) {
        const bool isTaken = locks.error().kind == LockFault::Kind::Taken;
        return Unexpected{
            JournalError{isTaken ? JournalError::Kind::Busy : JournalError::Kind::CannotWrite,
                         journalPath(folder), locks.error().detail}};
    }
    auto store = JournalStore::beginAnew(folder, asked, isStopped);
    if (!store)
        return Unexpected{store.error()};
    const QString aside = (*store)->alterations().constFirst().path;
    auto log = take(std::move(store));
    if (!log) // it does not say what is not known to it
        return Unexpected{restoreJournalFile(folder, aside, log.error())};
    return log;
}

SubmissionLog::Result<std::unique_ptr<SubmissionLog>>
SubmissionLog::take(Result<std::unique_ptr<JournalStore>> opened)
{
    if (!opened)
        return Unexpected{opened.error()};
    std::unique_ptr<SubmissionLog> log(new SubmissionLog(std::move(opened).value()));
    const auto told = noteAlterations(*log->m_store);
    if (!told)
        return Unexpected{told.error()};
    if (told->has_value())
        log->m_notices.append(**told);
    if (const MaybeError error = log->recoverAll())
        return Unexpected{*error};
    return log;
}

SubmissionLog::MaybeError SubmissionLog::acknowledgeNewRecord()
{
    const auto moved =
        std::ranges::find(m_notices, JournalNotice::Kind::MovedAside, &JournalNotice::kind);
    if (moved == m_notices.end())
        return std::nullopt;
    const JournalNotice known{JournalNotice::Kind::SetAside, moved->path, 0, true};
    if (const MaybeError error =
            m_store->append({u""_s, JournalEvent::Noticed, noticedDetail({known})}))
        return error;
    *moved = known;
    return std::nullopt;
}

bool SubmissionLog::isAltered() const
{
    return std::ranges::any_of(m_notices, [](const JournalNotice &notice) {
        return notice.kind == JournalNotice::Kind::BrokenChain ||
               notice.kind == JournalNotice::Kind::Shortened ||
               notice.kind == JournalNotice::Kind::MovedAside;
    });
}

SubmissionLog::MaybeError SubmissionLog::recoverAll()
{
    // Before what is read: a line that is written in between is one to look at next time.
    const auto newest = m_store->firstLine(u"1 ORDER BY number DESC LIMIT 1"_s);
    if (!newest)
        return newest.error();
    const auto found = unsettledIn(*m_store);
    if (!found)
        return found.error();
    for (const Submission &submission : *found) {
        if (!hasNoOutcome(submission))
            continue;
        const auto lock = SiteLock::take(folder(), submission.place());
        if (!lock)
            continue; // its owner lives, or that cannot be told: it stays as it is
        if (const MaybeError error = recoverOne(submission.id))
            return error;
    }
    return rememberSettled(*found, newest->has_value() ? (*newest)->number : 0);
}

SubmissionLog::MaybeError SubmissionLog::rememberSettled(const QList<Submission> &unsettled,
                                                         qint64 highest)
{
    qint64 before = highest + 1;
    for (const Submission &submission : unsettled) {
        const auto first =
            m_store->firstLine(u"submission = ? ORDER BY number LIMIT 1"_s, {submission.id});
        if (!first)
            return first.error();
        if (first->has_value())
            before = std::min(before, (*first)->number);
    }
    m_store->setSettledBefore(before);
    return std::nullopt;
}

SubmissionLog::MaybeError SubmissionLog::recover(const SubmissionTarget &place)
{
    const auto found = unsettledIn(*m_store);
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

SubmissionLog::MaybeError SubmissionLog::recoverOne(const QString &submissionId)
{
    // Read again: the owner may have ended between the list and the lock.
    Submission submission;
    auto last = JournalEvent::Prepared;
    bool hasOutcome = false;
    const MaybeError error = m_store->eachLine(
        u"submission = ? ORDER BY number"_s, {submissionId}, [&](const JournalRecord &line) {
            last = line.event;
            hasOutcome = last == JournalEvent::Concluded || last == JournalEvent::Recovered;
            apply(line, submission);
            return !hasOutcome;
        });
    if (error || hasOutcome)
        return error;
    const SubmissionState state =
        stateWithoutOwner(submission.attempts, last == JournalEvent::Sending);
    return m_store->append({submissionId, JournalEvent::Recovered, recoveredDetail(state)});
}

SubmissionLog::MaybeError SubmissionLog::prepare(const Submission &submission)
{
    return m_store->append(
        {submission.id, JournalEvent::Prepared, preparedDetail(submission), &submission});
}

SubmissionLog::MaybeError SubmissionLog::beginAttempt(const QString &submissionId, int attempt,
                                                      int of)
{
    // What follows this line leaves the computer, so it is worth waiting for.
    return m_store->append({submissionId, JournalEvent::Sending, sendingDetail(attempt, of)},
                           Database::Patience::ForReaders);
}

SubmissionLog::MaybeError SubmissionLog::endAttempt(const QString &submissionId,
                                                    const AttemptRecord &attempt)
{
    return m_store->append({submissionId, JournalEvent::Answered, answeredDetail(attempt)});
}

SubmissionLog::MaybeError SubmissionLog::conclude(const Submission &submission)
{
    return m_store->append({submission.id, JournalEvent::Concluded, outcomeDetail(submission)});
}

SubmissionLog::MaybeError SubmissionLog::mark(const QString &submissionId, ManualOutcome mark,
                                              const QString &reason)
{
    return m_store->append({submissionId, JournalEvent::Marked, markDetail(mark, reason)});
}

SubmissionLog::Result<ResolveResult>
SubmissionLog::markQuestion(const QString &submissionId, ManualOutcome mark, const QString &reason)
{
    auto verdict = ResolveResult::NoSuch;
    const MaybeError error = m_store->appendAfter([&]() -> Result<std::optional<JournalEntry>> {
        const auto found = readSubmissions(*m_store, ofSubmission(), {submissionId});
        if (!found)
            return Unexpected{found.error()};
        verdict = verdictOn(*found);
        if (verdict != ResolveResult::Marked)
            return std::optional<JournalEntry>();
        return std::optional(
            JournalEntry{submissionId, JournalEvent::Marked, markDetail(mark, reason)});
    });
    if (error)
        return Unexpected{*error};
    return verdict;
}

SubmissionLog::Result<QList<Submission>>
SubmissionLog::submissions(const SubmissionQuery &query) const
{
    QString where;
    QVariantList values;
    if (!query.siteId.isEmpty()) {
        where += u"AND site = ? "_s;
        values.append(query.siteId);
    }
    where += u"ORDER BY number DESC LIMIT ?"_s;
    values.append(query.limit.value_or(-1));
    return readSubmissions(*m_store, where, values);
}

SubmissionLog::Result<std::optional<Submission>> SubmissionLog::submission(const QString &id) const
{
    const auto found = readSubmissions(*m_store, ofSubmission(), {id});
    if (!found)
        return Unexpected{found.error()};
    if (found->isEmpty())
        return std::optional<Submission>();
    Submission submission = found->constFirst();
    const MaybeError error =
        m_store->eachBody(u"submission = ? AND event = 'prepared'"_s, {id},
                          [&submission](const QString &, const QByteArray &body) {
                              submission.body = body;
                              return false;
                          });
    if (error)
        return Unexpected{*error};
    return std::optional(submission);
}

SubmissionLog::Result<QList<JournalRecord>> SubmissionLog::lines(const QString &id) const
{
    QList<JournalRecord> lines;
    const MaybeError error = m_store->eachLine(u"submission = ? ORDER BY number"_s, {id},
                                               [&lines](const JournalRecord &line) {
                                                   lines.append(line);
                                                   lines.last().detail.clear();
                                                   return true;
                                               });
    if (error)
        return Unexpected{*error};
    return lines;
}

SubmissionLog::MaybeError SubmissionLog::eachBody(
    const std::function<bool(const QString &id, const QByteArray &body)> &look) const
{
    return m_store->eachBody(u"event = 'prepared' ORDER BY number DESC"_s, {}, look);
}

SubmissionLog::Result<std::optional<Submission>>
SubmissionLog::newestAccepted(const SubmissionTarget &place) const
{
    const auto newest = ::newestAccepted(*m_store, u"place = ?"_s, {place.key()});
    if (!newest || !newest->has_value())
        return newest;
    return submission((*newest)->id);
}

SubmissionLog::Result<QList<Submission>>
SubmissionLog::openQuestions(const SubmissionTarget &place) const
{
    return openQuestionsIn(*m_store, place);
}

SubmissionLog::Result<QList<SubmissionHold>> SubmissionLog::holds(const SubmissionTarget &place,
                                                                  const QByteArray &sha256) const
{
    return holdsIn(*m_store, place, sha256);
}
