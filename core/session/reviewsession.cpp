// SPDX-License-Identifier: MIT
#include "session/reviewsession.h"

#include "session/fetchrun.h"
#include "submission/submitter.h"

namespace {

/// Ends with the event that is being handled: the object may be the one that is calling.
template <typename T>
void disposeLater(std::unique_ptr<T> &object)
{
    if (object == nullptr)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

ReviewSession::ReviewSession(NetworkContext network, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
{}

ReviewSession::~ReviewSession() = default;

void ReviewSession::setState(SessionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ReviewSession::beginState(SessionState state)
{
    m_state = state;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT stateChanged(m_state); }, Qt::QueuedConnection);
}

void ReviewSession::fetch(const FetchRequest &request)
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_stateBefore = m_state;
    m_requested = request;
    m_run = std::make_unique<FetchRun>(request, m_network);
    connect(m_run.get(), &FetchRun::progressed, this, &ReviewSession::fetchProgressed);
    connect(m_run.get(), &FetchRun::attemptFinished, this, &ReviewSession::attemptFinished);
    connect(m_run.get(), &FetchRun::retryScheduled, this, &ReviewSession::retryScheduled);
    connect(m_run.get(), &FetchRun::finished, this, &ReviewSession::endFetch);
    m_run->start();
    beginState(SessionState::Fetching);
}

void ReviewSession::endFetch(const std::shared_ptr<const FetchOutcome> &outcome)
{
    disposeLater(m_run);
    if (!outcome->hasValue()) {
        setState(m_stateBefore);
        Q_EMIT fetchFailed(outcome->error());
        return;
    }
    m_review = outcome->value();
    m_fetched = m_requested;
    m_fetchedAt = QDateTime::currentDateTimeUtc();
    setState(SessionState::Reviewing);
    Q_EMIT fetchFinished();
}

void ReviewSession::cancel()
{
    if (m_run != nullptr)
        m_run->abort();
    if (m_submitter != nullptr)
        m_submitter->abort();
}

void ReviewSession::retryNow()
{
    if (m_run != nullptr)
        m_run->retryNow();
    if (m_submitter != nullptr)
        m_submitter->retryNow();
}

void ReviewSession::setIncluded(const QList<qsizetype> &rows, bool included)
{
    bool hasChanged = false;
    for (const qsizetype row : rows)
        hasChanged = m_review.setIncluded(row, included) || hasChanged;
    if (hasChanged)
        Q_EMIT choicesChanged();
}

Submission ReviewSession::prepare(const std::optional<Connection> &connection) const
{
    Submission submission = preparedSubmission(payload(m_review), m_review.counts().selected);
    submission.siteId = m_review.site().id();
    if (connection) {
        submission.baseUrl = connection->baseUrl.text();
        submission.siteId = connection->siteId.text();
    }
    submission.siteName = m_review.site().name();
    submission.cutoff = m_fetched ? m_fetched->cutoffText : QString();
    return submission;
}

void ReviewSession::submit(const Submission &submission, const Connection &connection,
                           const RetryPolicy &policy)
{
    if (m_state != SessionState::Reviewing && m_state != SessionState::Done)
        return;
    m_submission = submission;
    m_submitter = std::make_unique<Submitter>(m_network, connection, policy, submission);
    connect(m_submitter.get(), &Submitter::attemptFinished, this, &ReviewSession::attemptFinished);
    connect(m_submitter.get(), &Submitter::retryScheduled, this, &ReviewSession::retryScheduled);
    connect(m_submitter.get(), &Submitter::uploadProgressed, this,
            &ReviewSession::uploadProgressed);
    connect(m_submitter.get(), &Submitter::finished, this, &ReviewSession::endSubmission);
    m_submitter->start();
    beginState(SessionState::Submitting);
}

void ReviewSession::endSubmission(const Submission &submission)
{
    m_submission = submission;
    disposeLater(m_submitter);
    setState(submission.state == SubmissionState::Unknown ? SessionState::Unknown
                                                          : SessionState::Done);
    Q_EMIT submissionFinished(submission);
}
