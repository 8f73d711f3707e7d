// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "net/httpoperation.h"
#include "net/outagesapi.h"
#include "outages/review.h"
#include "session/fetchprogress.h"
#include "session/fetchrequest.h"
#include "session/inputs.h"
#include "session/sessionerror.h"
#include "submission/listsource.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

#include <memory>

class FileFeed;

/// What a fetch comes to.
using FetchOutcome = Expected<Review, SessionError>;

/// Gets outages and site side by side, each from the API or from a file, and judges them.
///
/// Lives on a worker thread with an event loop, which it may block while it parses. One use. The
/// first definite failure of either input ends both, and every attempt that was begun is told.
class Fetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetcher)

public:
    /// \a isStopped ends what cannot be interrupted by abort(), which is the work on what has
    /// arrived. It is asked on several threads.
    Fetcher(FetchRequest request, NetworkContext network, StopToken isStopped);
    ~Fetcher() override;

    void start();
    void abort();
    void retryNow();

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// The file of outages was read to its end.
    void outagesRead(const ListSource &source);
    /// Exactly once, and nothing after it.
    void finished(const std::shared_ptr<const FetchOutcome> &outcome);

private:
    void startSite();
    void startOutages();
    void startOperation(std::unique_ptr<HttpOperation> &slot,
                        std::unique_ptr<HttpOperation> operation, InputKind input);
    void startFeed(std::unique_ptr<FileFeed> &slot, const QString &file, InputKind input,
                   BodyReader &reader, const std::shared_ptr<StartedFile> &started);
    void endInput(InputKind input);
    /// Whether \a input is to be read or asked for at all.
    [[nodiscard]] bool isWanted(InputKind input) const;
    void takeSite();
    void takeOutages();
    [[nodiscard]] bool isWantedSite(const Site &site);
    void noteProgress(qint64 received, qint64 total);
    void noteRows();
    void finishIfComplete();
    [[nodiscard]] ListSource outagesSource() const;
    /// Of a file: says more about a table.
    void failOf(InputKind input, SessionError error);
    void fail(const SessionError &error);
    void finish(FetchOutcome outcome);
    /// Tells the outcome once no request is under way any more.
    void tellWhenQuiet();

    FetchRequest m_request;
    StopToken m_isStopped;
    NetworkContext m_network;
    QThreadPool m_pool;
    OutagesInput m_outages;
    SiteInput m_site;
    std::optional<OutagesApi> m_api;
    std::unique_ptr<HttpOperation> m_outagesOperation;
    std::unique_ptr<HttpOperation> m_siteOperation;
    std::unique_ptr<FileFeed> m_outagesFeed;
    std::unique_ptr<FileFeed> m_siteFeed;
    bool m_hasOutages = false;
    bool m_hasSite = false;
    bool m_isFinished = false;
    std::shared_ptr<const FetchOutcome> m_outcome;
    int m_underWay = 0;    ///< requests that have not ended
    qint64 m_received = 0; ///< bytes of the outages
    QElapsedTimer m_lastProgress;
};
