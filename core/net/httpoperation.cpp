// SPDX-License-Identifier: MIT
#include "net/httpoperation.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString cancelledDetail()
{
    return u"cancelled"_s;
}

StoppedBy stopOf(ErrorKind finalKind)
{
    if (finalKind == ErrorKind::Cancelled)
        return StoppedBy::Cancel;
    return finalKind == ErrorKind::Deadline ? StoppedBy::Deadline : StoppedBy::Verdict;
}

} // namespace

HttpOperation::HttpOperation(NetworkContext context, ApiRequest request, RetryPolicy policy,
                             BodyReader *reader, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_request(std::move(request))
    , m_policy(policy)
    , m_reader(reader)
{
    m_result.method = m_request.method;
}

HttpOperation::~HttpOperation() = default;

void HttpOperation::setGate(Gate gate)
{
    m_gate = std::move(gate);
}

void HttpOperation::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Queued;
    QMetaObject::invokeMethod(this, &HttpOperation::begin, Qt::QueuedConnection);
}

void HttpOperation::abort()
{
    if (m_state == State::Finished || m_isCancelled)
        return;
    m_isCancelled = true;
    if (m_attempt && m_state == State::Attempting) {
        m_attempt->stop(StopReason::Cancelled);
        return;
    }
    concludeWith(ErrorKind::Cancelled, StoppedBy::Cancel, cancelledDetail());
}

void HttpOperation::retryNow()
{
    // A pause of nothing instead of a call: the next attempt starts from the event loop.
    if (m_state == State::Waiting)
        m_pause->start(RetryPolicy::Duration{0});
}

void HttpOperation::begin()
{
    if (m_state != State::Queued)
        return;
    m_started = m_context.clock->monotonic();
    beginAttempt();
}

void HttpOperation::beginAttempt()
{
    m_state = State::Attempting;
    m_attempt.reset();
    ++m_number;
    // Gate and slots may call abort(), which ends the operation.
    if (!passesGate() || m_isCancelled)
        return;
    m_attemptStarted = m_context.clock->utc();
    Q_EMIT attemptStarted(m_number);
    if (!m_isCancelled)
        openAttempt();
}

bool HttpOperation::passesGate()
{
    if (!m_gate)
        return true;
    const auto before = m_context.clock->monotonic();
    const std::optional<QString> reason = m_gate(m_number);
    m_inGate += m_context.clock->monotonic() - before;
    if (reason && !m_isCancelled)
        concludeWith(ErrorKind::NotAllowed, StoppedBy::Gate, *reason);
    return !reason;
}

void HttpOperation::openAttempt()
{
    const bool isPost = m_request.method == HttpMethod::Post;
    const AttemptLimits limits{
        .silence = isPost ? m_policy.silencePost : m_policy.silenceGet,
        .attempt = m_policy.attempt,
        .deadline = timeLeft(),
    };
    m_attempt = std::make_unique<HttpAttempt>(m_context, m_request, m_policy, limits, m_reader);
    connect(m_attempt.get(), &HttpAttempt::progressed, this, &HttpOperation::progressed);
    connect(m_attempt.get(), &HttpAttempt::uploadProgressed, this,
            &HttpOperation::uploadProgressed);
    connect(m_attempt.get(), &HttpAttempt::ended, this, &HttpOperation::onEnded);
    m_attempt->start();
}

void HttpOperation::onEnded(const Exchange &exchange)
{
    const auto earlier =
        m_result.bodyLeft ? EarlierAttempts::SentBytes : EarlierAttempts::SentNothing;
    const AttemptVerdict verdict = classify(m_request, exchange, wallClock(), earlier);
    absorb(exchange, verdict);
    m_wait = verdict.error ? chooseWait(*verdict.error) : RetryPolicy::Duration{0};
    const std::optional<StoppedBy> stop = reasonToStop(verdict);
    recordAttempt(exchange, verdict, stop ? std::nullopt : std::optional(m_wait));
    if (stop)
        conclude(*stop);
    else
        schedule(*verdict.error, m_wait);
}

void HttpOperation::absorb(const Exchange &exchange, const AttemptVerdict &verdict)
{
    m_bytesMoved += exchange.bytesSent + exchange.bytesReceived;
    m_lastFate = verdict.delivery;
    m_result.error = verdict.error;
    m_result.status = exchange.status;
    m_result.body = m_request.cleanedStart(exchange.body);
    m_result.bodyLeft = m_result.bodyLeft || exchange.bytesSent > 0;
}

std::optional<StoppedBy> HttpOperation::reasonToStop(const AttemptVerdict &verdict)
{
    if (verdict.next == NextStep::Done)
        return StoppedBy::Verdict;
    if (verdict.next == NextStep::Stop)
        return stopOf(verdict.error->kind);
    if (m_isCancelled) {
        m_result.error->kind = ErrorKind::Cancelled;
        return StoppedBy::Cancel;
    }
    if (verdict.next == NextStep::RetryUnreadable && m_unreadable++ >= m_policy.unreadableRetries)
        return StoppedBy::Attempts;
    if (m_number >= m_policy.attempts)
        return StoppedBy::Attempts;
    if (isRetryAfterTooLong(*verdict.error)) {
        m_result.error->kind = ErrorKind::RetryAfterTooLong;
        return StoppedBy::RetryAfter;
    }
    return m_wait >= timeLeft() ? std::optional(StoppedBy::Deadline) : std::nullopt;
}

bool HttpOperation::isRetryAfterTooLong(const ApiError &error) const
{
    return error.retryAfter &&
           (*error.retryAfter > m_policy.retryAfterLimit || *error.retryAfter >= timeLeft());
}

RetryPolicy::Duration HttpOperation::chooseWait(const ApiError &error) const
{
    const auto throttling = Throttling(error.kind == ErrorKind::Throttled);
    return waitAfter(m_policy, m_number, throttling, m_context.random(), error.retryAfter);
}

void HttpOperation::recordAttempt(const Exchange &exchange, const AttemptVerdict &verdict,
                                  std::optional<RetryPolicy::Duration> wait)
{
    const AttemptRecord record{
        .number = m_number,
        .of = m_policy.attempts,
        .method = m_request.method,
        .path = m_request.loggedPath(),
        .status = exchange.status,
        .error = verdict.error,
        .bytesReceived = exchange.bytesReceived,
        .bytesSent = exchange.bytesSent,
        .started = m_attemptStarted,
        .elapsed = exchange.elapsed,
        .wait = wait,
        .outcome = m_result.method == HttpMethod::Post ? std::optional(outcome()) : std::nullopt,
        .remark = verdict.remark,
    };
    m_result.attempts.append(record);
    Q_EMIT attemptFinished(record);
}

void HttpOperation::schedule(const ApiError &error, RetryPolicy::Duration wait)
{
    // A slot of attemptFinished may have called abort(), when there was nothing left to stop.
    if (m_isCancelled) {
        concludeWith(ErrorKind::Cancelled, StoppedBy::Cancel, cancelledDetail());
        return;
    }
    m_state = State::Waiting;
    if (!m_pause)
        m_pause = m_context.clock->makeTimer([this] { endPause(); });
    m_pause->start(wait);
    Q_EMIT retryScheduled(RetryNotice{
        .failed = m_number,
        .of = m_policy.attempts,
        .method = m_request.method,
        .path = m_request.loggedPath(),
        .why = error,
        .wait = wait,
        .until = m_context.clock->utc().addMSecs(wait.count()),
    });
}

void HttpOperation::endPause()
{
    // The pause was chosen to end before the deadline; a computer that slept wakes up after it, and
    // what was asked for then is not to be sent now.
    if (timeLeft() > RetryPolicy::Duration{0})
        beginAttempt();
    else
        conclude(StoppedBy::Deadline);
}

void HttpOperation::concludeWith(ErrorKind kind, StoppedBy by, const QString &detail)
{
    ApiError error{kind, m_result.status, m_request.cleaned(detail)};
    m_result.error = error;
    conclude(by);
}

void HttpOperation::conclude(StoppedBy by)
{
    if (m_state == State::Finished)
        return;
    m_state = State::Finished;
    if (m_pause)
        m_pause->stop();
    m_result.stoppedBy = by;
    m_result.elapsed = elapsed();
    if (m_request.method == HttpMethod::Post)
        m_result.outcome = outcome();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
}

PostOutcome HttpOperation::outcome() const
{
    switch (m_lastFate) {
    case Delivery::Accepted:
        return PostOutcome::Accepted;
    case Delivery::Rejected:
        return PostOutcome::Rejected;
    case Delivery::Unknown:
        return PostOutcome::Unknown;
    case Delivery::NothingSent:
    case Delivery::Answered:
        break;
    }
    // An attempt that left without an answer ends the operation: what left before was answered.
    return m_result.bodyLeft ? PostOutcome::GaveUp : PostOutcome::NotSent;
}

RetryPolicy::Duration HttpOperation::elapsed() const
{
    return m_number == 0 ? RetryPolicy::Duration{0}
                         : m_context.clock->monotonic() - m_started - m_inGate;
}

RetryPolicy::Duration HttpOperation::timeLeft() const
{
    return m_policy.deadline + allowanceFor(m_policy, m_bytesMoved) - elapsed();
}

HttpInstant HttpOperation::wallClock() const
{
    return HttpInstant{std::chrono::seconds{m_context.clock->utc().toSecsSinceEpoch()}};
}

#include "moc_httpoperation.cpp"
