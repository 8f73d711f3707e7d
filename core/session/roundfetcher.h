// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "net/httpoperation.h"
#include "net/networkcontext.h"
#include "session/fetcher.h"
#include "session/fetchprogress.h"
#include "session/inputs.h"
#include "session/round.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

/// Gets the outages once and each site of a round beside them, a few at a time, and judges each
/// site's own rows.
///
/// Lives on a worker thread with an event loop, which it may block while it parses. One use. A site
/// that fails ends no other one; without the outages all end, and once every site has failed, the
/// outages are not waited for. Sites that have answered are told while others are waited for. Every
/// attempt that was begun is told.
class RoundFetcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundFetcher)

public:
    /// Sites that are asked for at one time.
    static constexpr int MostAtOnce = 4;
    /// Most rows that all sites have together.
    static constexpr qint64 MostRows = 10'000'000;
    /// For how long those that have answered wait for others, to be judged with them.
    static constexpr std::chrono::milliseconds Patience{250};

    /// \a isStopped ends what cannot be interrupted by abort(), which is the work on what has
    /// arrived. It is asked on several threads.
    RoundFetcher(RoundRequest request, NetworkContext network, StopToken isStopped);
    ~RoundFetcher() override;

    void start();
    void abort();
    void retryNow();

Q_SIGNALS:
    void progressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// What a site came to, while others are waited for; at most once each. `finished` has it, too.
    void siteEnded(const std::shared_ptr<const RoundAnswer> &answer);
    /// Exactly once, and nothing after it.
    void finished(const std::shared_ptr<const RoundOutcome> &outcome);

private:
    /// The request for one site, while it is under way.
    struct SiteFetch
    {
        explicit SiteFetch(ContentWords words, const StopToken &isStopped)
            : input(words, isStopped)
        {}

        SiteInput input;
        std::unique_ptr<HttpOperation> operation;
    };
    using SiteAnswer = Expected<std::shared_ptr<const Site>, SessionError>;

    void startOutages();
    void startSites();
    void startSite(qsizetype site);
    void follow(HttpOperation &operation);
    void takeOutages(const HttpResult &result);
    void takeSite(qsizetype site, const HttpResult &result);
    [[nodiscard]] SiteAnswer answerOf(qsizetype site, const SiteFetch &fetch,
                                      const HttpResult &result) const;
    /// Those that have answered, in the order asked for.
    [[nodiscard]] QList<std::shared_ptr<const Site>> sites() const;
    void countOtherSitesOnly();
    void noteProgress(qint64 received, qint64 total);
    void tellProgress();
    void finishIfComplete();
    /// Judges the rows of the sites that have answered since it did so last. \a isLast: no other
    /// site will.
    void judgeAnswered(bool isLast);
    void tellAnsweredSoon();
    void tellAnswered();
    void tell(qsizetype site);
    /// Ends all that is under way and gives \a error to each site without an end of its own.
    void fail(const SessionError &error);
    void finish(RoundOutcome outcome);
    /// Tells the outcome once no request is under way any more.
    void tellWhenQuiet();

    RoundRequest m_request;
    StopToken m_isStopped;
    NetworkContext m_network;
    QThreadPool m_pool;
    OutagesInput m_outages;
    std::unique_ptr<HttpOperation> m_outagesOperation;
    std::vector<std::unique_ptr<SiteFetch>> m_underWay;  // by site; null unless under way
    std::vector<std::optional<SiteAnswer>> m_answers;    // by site
    std::vector<std::optional<FetchOutcome>> m_outcomes; // by site, once judged or failed
    OutageTable m_table;                                 // of all sites
    std::optional<SessionError> m_rowsFault;             // of all of them together
    FetchMoment m_arrival;                               // of the outages
    qint64 m_rowsDealt = 0;
    qsizetype m_nextSite = 0;
    qsizetype m_sitesEnded = 0;
    qsizetype m_sitesFailed = 0;
    int m_requestsUnderWay = 0;
    bool m_hasOutages = false;
    bool m_isTellingSoon = false;
    bool m_isFinished = false;
    std::shared_ptr<const RoundOutcome> m_outcome;
    FetchProgress m_progress;
    QElapsedTimer m_lastProgress;
};
