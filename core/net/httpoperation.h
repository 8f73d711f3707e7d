// SPDX-License-Identifier: MIT
#pragma once

#include "net/attemptverdict.h"
#include "net/httpattempt.h"
#include "net/httpresult.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>
#include <optional>

/// One logical request through all its attempts. Nothing is emitted before control returns to
/// the event loop; then any number of attempts; exactly one `finished`, after which nothing
/// follows. Destroying it is silent, and stops whatever is under way.
/// Lives in one thread with an event loop. A slot may abort() it; to destroy it from one of its
/// own signals use deleteLater().
class HttpOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpOperation)

public:
    /// Asked before the first byte of attempt \a number (1 is the first) leaves; a reason keeps
    /// the attempt from starting. The time it takes does not count towards the deadline.
    using Gate = std::function<std::optional<QString>(int number)>;

    /// \a reader gets the body of a GET, must outlive the operation, and is null for a POST.
    HttpOperation(NetworkContext context, ApiRequest request, RetryPolicy policy,
                  BodyReader *reader = nullptr, QObject *parent = nullptr);
    ~HttpOperation() override;

    /// Before start().
    void setGate(Gate gate);
    /// Begins; only the first call counts.
    void start();
    /// Ends it with `Cancelled` from the event loop, in any state, also before start(). If the
    /// last answer is already in, that answer stands: it is the truth.
    void abort();
    /// Ends the pause before the next attempt, if there is one.
    void retryNow();

Q_SIGNALS:
    /// Attempt \a number passed the gate and is being sent.
    void attemptStarted(int number);
    /// Bytes of the body that have arrived in this attempt; \a total is -1 where unknown.
    void progressed(qint64 received, qint64 total);
    /// Bytes of the request body that were handed to the network in this attempt.
    void uploadProgressed(qint64 sent, qint64 total);
    /// Once for each attempt that was started.
    void attemptFinished(const AttemptRecord &record);
    /// A pause begins; after `attemptFinished`, before the next `attemptStarted`.
    void retryScheduled(const RetryNotice &notice);
    /// Once, last.
    void finished(const HttpResult &result);

private:
    enum class State : quint8 { Idle, Queued, Attempting, Waiting, Finished };

    void begin();
    void beginAttempt();
    void openAttempt();
    [[nodiscard]] bool passesGate();
    void onEnded(const Exchange &exchange);
    void absorb(const Exchange &exchange, const AttemptVerdict &verdict);
    [[nodiscard]] std::optional<StoppedBy> reasonToStop(const AttemptVerdict &verdict);
    [[nodiscard]] RetryPolicy::Duration chooseWait(const ApiError &error) const;
    [[nodiscard]] bool isRetryAfterTooLong(const ApiError &error) const;
    void recordAttempt(const Exchange &exchange, const AttemptVerdict &verdict,
                       std::optional<RetryPolicy::Duration> wait);
    void schedule(const ApiError &error, RetryPolicy::Duration wait);
    void concludeWith(ErrorKind kind, StoppedBy by, const QString &detail);
    void conclude(StoppedBy by);

    [[nodiscard]] RetryPolicy::Duration elapsed() const;
    [[nodiscard]] RetryPolicy::Duration timeLeft() const;
    [[nodiscard]] PostOutcome outcome() const;
    [[nodiscard]] HttpInstant wallClock() const;

    NetworkContext m_context;
    ApiRequest m_request;
    RetryPolicy m_policy;
    BodyReader *m_reader;
    Gate m_gate;

    State m_state = State::Idle;
    bool m_isCancelled = false;
    int m_number = 0;
    int m_unreadable = 0;
    qint64 m_bytesMoved = 0;
    Delivery m_lastFate = Delivery::NothingSent;
    RetryPolicy::Duration m_started{};
    RetryPolicy::Duration m_inGate{};
    RetryPolicy::Duration m_wait{};
    QDateTime m_attemptStarted;
    HttpResult m_result;

    std::unique_ptr<HttpAttempt> m_attempt;
    std::unique_ptr<ClockTimer> m_pause;
};
