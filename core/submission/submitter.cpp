// SPDX-License-Identifier: MIT
#include "submission/submitter.h"

#include <QtCore/qcoreapplication.h>

namespace {

struct SubmitterTr
{
    Q_DECLARE_TR_FUNCTIONS(Submitter)
};

constexpr qsizetype KeptAnswerBytes = 4096;
constexpr std::chrono::milliseconds LockPatience(500); // for a look or a recovery, not a sending

/// Why a line is not on record: the system's words where they say it.
QString reasonOf(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Displaced)
        return SubmitterTr::tr("its file %1 was deleted or replaced meanwhile").arg(error.path);
    if (error.kind == JournalError::Kind::Busy)
        return SubmitterTr::tr("another program was using its file %1").arg(error.path);
    return error.detail;
}

SubmissionHold noJournal(const JournalError &error)
{
    SubmissionHold hold;
    hold.kind = SubmissionHold::Kind::NoJournal;
    hold.error = error;
    return hold;
}

} // namespace

Submitter::Submitter(NetworkContext network, SubmitRequest request)
    : m_network(std::move(network))
    , m_request(std::move(request))
    , m_submission(m_request.submission)
{
    // The record, the lock and the questions are about the place that is really sent to.
    m_submission.baseUrl = m_request.connection.baseUrl.text();
    m_submission.siteId = m_request.connection.siteId.text();
    const ApiKey &key = m_request.connection.key;
    m_submission.operatorName = redacted(m_submission.operatorName, key);
    m_submission.computer = redacted(m_submission.computer, key);
}

Submitter::~Submitter() = default;

void Submitter::start()
{
    for (const auto step : {&Submitter::openJournal, &Submitter::takeLock, &Submitter::checkEarlier,
                            &Submitter::record}) {
        if (const auto hold = (this->*step)()) {
            m_lock.reset();
            Q_EMIT heldBack(*hold);
            return;
        }
    }
    send();
}

std::optional<SubmissionHold> Submitter::openJournal()
{
    auto opened = SubmissionLog::open(m_request.journalFolder);
    if (!opened)
        return noJournal(opened.error());
    m_journal = std::move(opened).value();
    std::optional<SubmissionHold> hold;
    for (const JournalNotice &notice : m_journal->notices()) {
        Q_EMIT journalNoticed(notice);
        // What is not known any more may have been this very list.
        if (notice.isNew)
            hold = SubmissionHold{
                .kind = SubmissionHold::Kind::RecordLost, .earlier = {}, .noticed = notice};
    }
    return hold;
}

std::optional<SubmissionHold> Submitter::takeLock()
{
    auto lock = SiteLock::take(m_journal->folder(), m_submission.place(), LockPatience);
    if (lock) {
        m_lock = std::move(lock).value();
        return std::nullopt;
    }
    if (lock.error().kind == SiteLockFault::Kind::Taken)
        return SubmissionHold{};
    return noJournal({JournalError::Kind::CannotWrite, m_journal->folder(), lock.error().detail});
}

std::optional<SubmissionHold> Submitter::checkEarlier()
{
    if (const auto error = m_journal->recover(m_submission.place()))
        return noJournal(*error);
    const auto found = m_journal->holds(m_submission.place(), m_submission.sha256);
    if (!found)
        return noJournal(found.error());
    if (found->isEmpty() || isOverridden(found->constFirst()))
        return std::nullopt;
    return found->constFirst();
}

bool Submitter::isOverridden(const SubmissionHold &hold) const
{
    return m_request.again == SendAgain::Yes || m_request.despite == nameOf(hold);
}

std::optional<SubmissionHold> Submitter::record()
{
    const auto error = m_journal->prepare(m_submission);
    return error ? std::optional(noJournal(*error)) : std::nullopt;
}

void Submitter::send()
{
    const OutagesApi api(m_network, m_request.connection, m_request.policy);
    m_operation = api.submitOutages(m_submission.body, m_submission.id.toLatin1());
    m_submission.state = SubmissionState::Sending;
    m_operation->setGate([this](int attempt) { return recordBeginning(attempt); });
    connect(m_operation.get(), &HttpOperation::attemptFinished, this, &Submitter::recordAttempt);
    connect(m_operation.get(), &HttpOperation::retryScheduled, this, &Submitter::retryScheduled);
    connect(m_operation.get(), &HttpOperation::uploadProgressed, this,
            &Submitter::uploadProgressed);
    connect(m_operation.get(), &HttpOperation::finished, this, &Submitter::end);
    m_operation->start();
    if (m_isAborted)
        m_operation->abort();
}

void Submitter::abort()
{
    m_isAborted = true;
    if (m_operation != nullptr)
        m_operation->abort();
}

void Submitter::retryNow()
{
    if (m_operation != nullptr)
        m_operation->retryNow();
}

std::optional<QString> Submitter::recordBeginning(int attempt)
{
    if (!m_lock->isHeld()) {
        return SubmitterTr::tr(
                   "the file %1, which keeps others from sending to this site, was deleted "
                   "meanwhile")
            .arg(m_lock->path());
    }
    auto error = m_attemptFault;
    if (!error) {
        const int most = m_request.policy.attempts;
        error = m_journal->beginAttempt(m_submission.id, attempt, most);
    }
    return error ? std::optional(reasonOf(*error)) : std::nullopt;
}

void Submitter::recordAttempt(const AttemptRecord &attempt)
{
    // If this fails, the attempt stays open in the record, which is the safe side, and there is
    // no further one.
    m_attemptFault = m_journal->endAttempt(m_submission.id, attempt);
    Q_EMIT attemptFinished(attempt);
}

void Submitter::end(const HttpResult &result)
{
    m_submission.state = stateOf(result.outcome.value_or(PostOutcome::Unknown));
    m_submission.attempts = result.attempts;
    m_submission.httpStatus = result.status;
    const QByteArray answer = redacted(result.body, m_request.connection.key);
    m_submission.answer = answer.first(qMin(answer.size(), KeptAnswerBytes));
    m_submission.error = result.error;
    m_submission.finishedAt = QDateTime::currentDateTimeUtc();
    recordOutcome();
    m_journal.reset();
    m_lock.reset();
    Q_EMIT finished(m_submission);
}

void Submitter::recordOutcome()
{
    if (const auto error = m_journal->conclude(m_submission))
        m_submission.recordFault = reasonOf(*error);
    else if (m_request.again == SendAgain::Yes || m_request.despite)
        answerEarlierQuestions();
}

void Submitter::answerEarlierQuestions()
{
    const bool takesTheirPlace = m_submission.state == SubmissionState::Accepted ||
                                 m_submission.state == SubmissionState::Unknown;
    const auto questions = m_journal->openQuestions(m_submission.place());
    if (!takesTheirPlace || !questions)
        return;
    for (const Submission &question : *questions) {
        const bool isSameList = question.sha256 == m_submission.sha256;
        // If it cannot be written, the question stays open, and is asked again.
        if (isSameList && question.id != m_submission.id)
            static_cast<void>(
                m_journal->mark(question.id, SubmissionMark::SentAgain, m_submission.id));
    }
}
