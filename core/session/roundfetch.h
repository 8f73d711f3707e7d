// SPDX-License-Identifier: MIT
#pragma once

#include "base/retiredthreads.h"
#include "base/workerthread.h"
#include "session/roundfetcher.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <memory>

/// Fetches rounds, one at a time, without blocking.
///
/// Lives on the thread that made it, which needs an event loop; the requests, the reading and the
/// judging run on other threads. Nothing is emitted before control returns to the event loop.
/// Nothing waits for a thread but end() and destruction, which cancels silently.
class RoundFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundFetch)

public:
    explicit RoundFetch(NetworkContext network, QObject *parent = nullptr);
    ~RoundFetch() override;

    /// Stops for good and waits until its threads have ended, but not beyond \a deadline. Returns
    /// whether they have.
    [[nodiscard]] bool end(QDeadlineTimer deadline);

    [[nodiscard]] bool isRunning() const { return m_fetcher != nullptr; }
    /// Begins; `finished` follows. Does nothing while one is under way, or for no sites.
    void start(const RoundRequest &request);
    /// Ends what is under way within half a second, whatever holds it up.
    void cancel();
    /// Ends the waits between attempts at once.
    void retryNow();

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// What a site came to, while others are waited for; at most once each, and not once it is
    /// cancelled. `finished` has it, too, unless that was cancelled.
    void siteEnded(const RoundAnswer &answer);
    /// Once for each start(), and nothing of it after that.
    void finished(const RoundOutcome &outcome);

private:
    void takeSite(const std::shared_ptr<const RoundAnswer> &answer);
    void take(const std::shared_ptr<const RoundOutcome> &outcome);
    void endCancelled();

    NetworkContext m_network;
    RetiredThreads m_threads;
    std::unique_ptr<WorkerThread<RoundFetcher>> m_fetcher; // null unless it is under way
    qsizetype m_sites = 0;
    QTimer m_cancelPatience; // runs while the fetch under way is cancelled
};
