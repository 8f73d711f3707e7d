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
    if (error.kind == JournalError::Kind::Interrupted)
        return SubmitterTr::tr("the program was about to end");
    return error.detail;
}

JournalError interrupted()
{
    return {JournalError::Kind::Interrupted};
}

SubmissionHold noJournal(const JournalError &error)
{
    SubmissionHold hold;
    hold.kind = SubmissionHold::Kind::NoJournal;
    hold.error = error;
    return hold;
}

/// Not with the request, which contains the key.
std::optional<SubmissionHold> prepareIn(SubmissionLog &log, const Submission &submission,
                                        SendAgain again, const QList<HoldName> &despite)
{
    if (const auto error = log.recover(submission.place()))
        return noJournal(*error);
    const auto found = log.holds(submission.place(), submission.sha256);
    if (!found)
        return noJournal(found.error());
    const auto hold = heldBackBy(*found, despite);
    if (hold && again == SendAgain::No)
        return hold;
    const auto error = log.prepare(submission);
    return error ? std::optional(noJournal(*error)) : std::nullopt;
}

/// The same list asked about at the same place before, and not answered.
std::optional<JournalError> answerQuestionsBefore(SubmissionLog &log, const Submission &submission)
{
    const auto questions = log.openQuestions(submission.place());
    if (!questions)
        return questions.error();
    for (const Submission &question : *questions) {
        const bool isSameList = question.sha256 == submission.sha256;
        // If it cannot be written, the question stays open, and is asked again.
        if (isSameList && question.id != submission.id)
            static_cast<void>(log.mark(question.id, ManualOutcome::SentAgain, submission.id));
    }
    return std::nullopt;
}

} // namespace

Submitter::Submitter(NetworkContext network, const SubmissionRecord &record, SubmitRequest request,
                     StopToken isStopped)
    : m_network(std::move(network))
    , m_request(std::move(request))
    , m_submission(m_request.submission)
    , m_isStopped(std::move(isStopped))
    , m_log(record.sending(), m_request.journalFolder)
{
    // The record, the lock and the questions are about the place that is really sent to.
    m_submission.baseUrl = m_request.connection.baseUrl.text();
    m_submission.siteId = m_request.connection.siteId.text();
    const ApiKey &key = m_request.connection.key;
    m_submission.operatorName = redacted(m_submission.operatorName, key);
    m_submission.computer = redacted(m_submission.computer, key);
    m_submission.source.fileName = redacted(m_submission.source.fileName, key);
    m_submission.source.sheet = redacted(m_submission.source.sheet, key);
}

Submitter::~Submitter()
{
    m_operation.reset();
    if (m_hasStarted)
        m_log.close();
}

void Submitter::start()
{
    m_hasStarted = true;
    for (const auto step : {&Submitter::openLog, &Submitter::takeLock, &Submitter::lookAtConnection,
                            &Submitter::prepare}) {
        const auto hold = isStopped() ? noJournal(interrupted()) : (this->*step)();
        if (hold) {
            m_lock.reset();
            Q_EMIT heldBack(*hold);
            return;
        }
    }
    send();
}

std::optional<SubmissionHold> Submitter::openLog()
{
    const auto answer = m_log.call(
        [](OpenLog &log) -> Expected<QList<JournalNotice>, JournalError> {
            const auto opened = log.openAnew();
            if (!opened)
                return Unexpected{opened.error()};
            return (*opened)->notices();
        },
        m_isStopped);
    if (!answer || !*answer)
        return noJournal(answer ? answer->error() : interrupted());
    std::optional<SubmissionHold> hold;
    for (const JournalNotice &notice : **answer) {
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
    auto lock = SiteLock::take(m_log.folder(), m_submission.place(), LockPatience);
    if (lock) {
        m_lock = std::move(lock).value();
        return std::nullopt;
    }
    if (lock.error().kind == LockFault::Kind::Taken)
        return SubmissionHold{};
    return noJournal({JournalError::Kind::CannotWrite, m_log.folder(), lock.error().detail});
}

/// Another window may have changed it while a person was asked here. No word overrides that.
std::optional<SubmissionHold> Submitter::lookAtConnection()
{
    const auto kind = m_request.connectionLook ? m_request.connectionLook() : std::nullopt;
    return kind ? std::optional(SubmissionHold{.kind = *kind}) : std::nullopt;
}

std::optional<SubmissionHold> Submitter::prepare()
{
    const auto answer = m_log.call(
        [submission = m_submission, again = m_request.again,
         despite = m_request.despite](OpenLog &log) {
            const auto opened = log.opened();
            return opened ? prepareIn(**opened, submission, again, despite)
                          : noJournal(opened.error());
        },
        m_isStopped);
    return answer ? *answer : noJournal(interrupted());
}

std::optional<JournalError>
Submitter::write(std::function<std::optional<JournalError>(SubmissionLog &)> write) const
{
    const auto answer =
        m_log.call([write = std::move(write)](OpenLog &log) -> std::optional<JournalError> {
            const auto opened = log.opened();
            return opened ? write(**opened) : opened.error();
        });
    return answer ? *answer : interrupted();
}

void Submitter::send()
{
    const OutagesApi api(m_network, m_request.connection, m_request.policy);
    m_operation = api.submitOutages(m_submission.body, m_submission.id.toLatin1());
    m_submission.state = SubmissionState::Sending;
    m_operation->setGate([this](int attempt) { return recordBeginning(attempt); });
    connect(m_operation.get(), &HttpOperation::attemptStarted, this, &Submitter::attemptStarted);
    connect(m_operation.get(), &HttpOperation::attemptFinished, this, &Submitter::recordAttempt);
    connect(m_operation.get(), &HttpOperation::retryScheduled, this, &Submitter::retryScheduled);
    connect(m_operation.get(), &HttpOperation::uploadProgressed, this,
            &Submitter::uploadProgressed);
    connect(m_operation.get(), &HttpOperation::finished, this, &Submitter::end);
    m_operation->start();
    if (m_isAborted || isStopped())
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
    if (const auto hold = attempt > 1 ? lookAtConnection() : std::nullopt) {
        return hold->kind == SubmissionHold::Kind::ReadOnly
                   ? SubmitterTr::tr("This connection was made read-only meanwhile: there is no "
                                     "further attempt.")
                   : SubmitterTr::tr("This connection was changed or removed meanwhile: there is "
                                     "no further attempt.");
    }
    auto error = m_attemptFault;
    if (!error) {
        const int most = m_request.policy.attempts;
        error = write([id = m_submission.id, attempt, most](SubmissionLog &log) {
            return log.beginAttempt(id, attempt, most);
        });
    }
    return error ? std::optional(reasonOf(*error)) : std::nullopt;
}

void Submitter::recordAttempt(const AttemptRecord &attempt)
{
    // If this fails, the attempt stays open in the record, which is the safe side, and there is
    // no further one.
    m_attemptFault = write([id = m_submission.id, attempt](SubmissionLog &log) {
        return log.endAttempt(id, attempt);
    });
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
    m_log.close();
    m_lock.reset();
    Q_EMIT finished(m_submission);
}

void Submitter::recordOutcome()
{
    const auto error =
        write([submission = m_submission](SubmissionLog &log) { return log.conclude(submission); });
    if (error)
        m_submission.recordFault = reasonOf(*error);
    else if (m_request.again == SendAgain::Yes || !m_request.despite.isEmpty())
        answerEarlierQuestions();
}

void Submitter::answerEarlierQuestions() const
{
    const bool takesTheirPlace = m_submission.state == SubmissionState::Accepted ||
                                 m_submission.state == SubmissionState::Unknown;
    if (takesTheirPlace) {
        static_cast<void>(write([submission = m_submission](SubmissionLog &log) {
            return answerQuestionsBefore(log, submission);
        }));
    }
}

#include "moc_submitter.cpp"
