// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "session/reviewcompletion.h"

#include <QtCore/qobject.h>

#include <atomic>
#include <memory>

/// Makes the choices in a fetched review that were made while it was fetched, on a thread of its
/// own. One use.
///
/// Destruction stops it and waits for nothing: the thread retires.
class CarryRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CarryRun)

public:
    /// \a decided is the review before the fetch as it stands now, \a missing the choices of which
    /// it has no outage.
    CarryRun(FetchedReview fetched, Review decided, QList<OutageChoice> missing,
             std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~CarryRun() override;

    void start();
    /// Stops it for good, without waiting.
    void retire();
    /// Nobody wants the result any more; `finished` comes all the same.
    void cancel() { *m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return *m_isCancelled; }
    [[nodiscard]] const Review &decided() const { return m_decided; }

Q_SIGNALS:
    /// Exactly once; null if it was cancelled.
    void finished(const std::shared_ptr<const FetchedReview> &fetched);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    Review m_decided;
    Mailbox m_mailbox;
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
};
