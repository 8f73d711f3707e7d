// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpoperation.h"
#include "net/outagesapi.h"
#include "submission/submission.h"

#include <QtCore/qobject.h>

#include <memory>

/// Sends one prepared submission and tells what became of it.
///
/// Every attempt sends the same bytes under the same Idempotency-Key; the rules of a POST decide
/// whether there is a second one. Lives on a thread with an event loop; one use, one outcome.
/// Destruction is silent and cuts the connection.
class Submitter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Submitter)

public:
    Submitter(const NetworkContext &network, const Connection &connection,
              const RetryPolicy &policy, Submission submission, QObject *parent = nullptr);
    ~Submitter() override;

    [[nodiscard]] const Submission &submission() const { return m_submission; }

    void start();
    /// Leads to NotSent, or to Unknown if bytes have left, within 100 ms.
    void abort();
    /// Ends a wait between two attempts at once.
    void retryNow();

Q_SIGNALS:
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    void uploadProgressed(qint64 sent, qint64 total);
    /// Exactly once, and nothing after it.
    void finished(const Submission &submission);

private:
    void end(const HttpResult &result);

    Submission m_submission;
    OutagesApi m_api;
    std::unique_ptr<HttpOperation> m_operation;
};
