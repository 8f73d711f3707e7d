// SPDX-License-Identifier: MIT
#include "submission/submitter.h"

namespace {

constexpr qsizetype KeptAnswerBytes = 4096;

SubmissionState stateOf(std::optional<PostOutcome> outcome)
{
    switch (outcome.value_or(PostOutcome::Unknown)) {
    case PostOutcome::Accepted:
        return SubmissionState::Accepted;
    case PostOutcome::Rejected:
        return SubmissionState::Rejected;
    case PostOutcome::GaveUp:
        return SubmissionState::GaveUp;
    case PostOutcome::NotSent:
        return SubmissionState::NotSent;
    case PostOutcome::Unknown:
        break;
    }
    return SubmissionState::Unknown;
}

} // namespace

Submitter::Submitter(const NetworkContext &network, const Connection &connection,
                     const RetryPolicy &policy, Submission submission, QObject *parent)
    : QObject(parent)
    , m_submission(std::move(submission))
    , m_api(network, connection, policy)
    , m_operation(m_api.submitOutages(m_submission.body, m_submission.id.toLatin1()))
{
    connect(m_operation.get(), &HttpOperation::attemptFinished, this, &Submitter::attemptFinished);
    connect(m_operation.get(), &HttpOperation::retryScheduled, this, &Submitter::retryScheduled);
    connect(m_operation.get(), &HttpOperation::uploadProgressed, this,
            &Submitter::uploadProgressed);
    connect(m_operation.get(), &HttpOperation::finished, this, &Submitter::end);
}

Submitter::~Submitter() = default;

void Submitter::start()
{
    m_submission.state = SubmissionState::Sending;
    m_operation->start();
}

void Submitter::abort()
{
    m_operation->abort();
}

void Submitter::retryNow()
{
    m_operation->retryNow();
}

void Submitter::end(const HttpResult &result)
{
    m_submission.state = stateOf(result.outcome);
    m_submission.attempts = result.attempts;
    m_submission.httpStatus = result.status;
    m_submission.answer = result.body.first(qMin(result.body.size(), KeptAnswerBytes));
    m_submission.error = result.error;
    m_submission.finishedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT finished(m_submission);
}
