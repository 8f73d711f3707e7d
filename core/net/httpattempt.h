// SPDX-License-Identifier: MIT
#pragma once

#include "net/exchange.h"
#include "net/networkcontext.h"
#include "net/oneshotbody.h"
#include "net/retrypolicy.h"

#include <QtCore/qobject.h>

/// The time limits of an attempt. `perMebibyte` of the policy is not included.
struct AttemptLimits
{
    RetryPolicy::Duration silence{};
    RetryPolicy::Duration attempt{};
    /// The time left until the deadline of the whole request.
    RetryPolicy::Duration deadline{};
};

/// One exchange: sends a request once, passes the body on while it arrives, and reports what was
/// observed, without interpreting it. Owns its network, which is destroyed before `ended`. Lives on
/// the thread of its operation.
class HttpAttempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpAttempt)

public:
    /// \a request and \a policy must outlive the attempt, as must \a reader, which gets the body
    /// of a 200 to a GET and may be null for a POST.
    HttpAttempt(const NetworkContext &context, const ApiRequest &request, const RetryPolicy &policy,
                AttemptLimits limits, BodyReader *reader);
    ~HttpAttempt() override;

    /// Sends the request. Must be called only once.
    void start();
    /// Ends the exchange now, if it has not ended; `ended` is emitted later from the event loop.
    void stop(StopReason reason);

Q_SIGNALS:
    /// Emitted whenever more of the body has arrived, in bytes; \a total is -1 if unknown. Never
    /// after `ended`.
    void progressed(qint64 received, qint64 total);
    void uploadProgressed(qint64 sent, qint64 total);
    /// Emitted exactly once after start(), from the event loop; no signal follows it.
    void ended(const Exchange &exchange);

private:
    void connectReply();
    void readHead();
    void readFraming();
    void readBody();
    void takeBytes(QByteArrayView bytes);
    void keepBytes(QByteArrayView bytes);
    void keepStart(QByteArrayView bytes);
    void onFinished();
    void onTimer();
    void noteActivity();
    void settle(StopReason reason);
    void report();
    void closeNetwork();

    [[nodiscard]] bool isForReader() const;
    [[nodiscard]] RetryPolicy::Duration now() const { return m_context.clock->monotonic(); }

    NetworkContext m_context;
    const ApiRequest &m_request;
    const RetryPolicy &m_policy;
    AttemptLimits m_limits;
    BodyReader *m_reader;

    Exchange m_exchange;
    RetryPolicy::Duration m_started{};
    RetryPolicy::Duration m_lastActivity{};
    bool m_hasHead = false;
    bool m_hasSettled = false;

    std::unique_ptr<OneShotBody> m_body;
    // Destroyed before the body that it reads, and with it the reply.
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<ClockTimer> m_timer;
};
