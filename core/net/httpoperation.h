// SPDX-License-Identifier: MIT
#pragma once

#include "net/attemptverdict.h"
#include "net/httpattempt.h"
#include "net/httpresult.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>
#include <optional>

/// One logical request with all its attempts. Emits nothing before control returns to the event
/// loop; then the signals of any number of attempts; then exactly one `finished`, after which
/// nothing is emitted. Its destructor emits nothing and stops the request. Lives on one thread with
/// an event loop. A slot may call abort(); to destroy it from one of its own signals use
/// deleteLater().
class HttpOperation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpOperation)

public:
    /// Called before the first byte of attempt \a number (counted from 1) is sent; a returned
    /// reason prevents the attempt. Its time does not count towards the deadline.
    using Gate = std::function<std::optional<QString>(int number)>;

    /// \a reader receives the body of a GET and must outlive the operation; null for a POST.
    HttpOperation(NetworkContext context, ApiRequest request, RetryPolicy policy,
                  BodyReader *reader = nullptr, QObject *parent = nullptr);
    ~HttpOperation() override;

    /// Must be called before start().
    void setGate(Gate gate);
    /// Begins the request; only the first call has an effect.
    void start();
    /// Ends the request with `Cancelled` from the event loop, in any state, also before start(). If
    /// the last answer has already arrived, that answer is the result.
    void abort();
    /// Ends the pause before the next attempt; does nothing if there is no pause.
    void retryNow();

Q_SIGNALS:
    /// Emitted once per attempt, when it has passed the gate and is being sent.
    void attemptStarted(int number);
    /// Emitted whenever more of the body has arrived, with the bytes of this attempt; \a total is
    /// -1 if unknown.
    void progressed(qint64 received, qint64 total);
    /// Emitted whenever more of the request body was handed to the network, with the bytes of this
    /// attempt.
    void uploadProgressed(qint64 sent, qint64 total);
    /// Emitted once for each attempt that was started, when it has ended.
    void attemptFinished(const AttemptRecord &record);
    /// Emitted when a pause begins: after `attemptFinished` and before the next `attemptStarted`.
    void retryScheduled(const RetryNotice &notice);
    /// Emitted exactly once, as the last signal.
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
    void endPause();
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
