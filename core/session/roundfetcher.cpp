// SPDX-License-Identifier: MIT
#include "session/roundfetcher.h"

#include "net/networkroute.h"
#include "outages/tablesplitter.h"

#include <QtCore/qtimer.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int RoundParserThreads = 2; // they keep up with one reader
constexpr qint64 RoundProgressIntervalMs = 33;

/// The rows of all sites together are more than may be kept.
SessionError tooManyRows(ContentWords words)
{
    ApiError error{.kind = ErrorKind::TooLarge, .httpStatus = 200};
    error.detail = words != nullptr ? words(JsonError{JsonFault::TooManyRows, -1})
                                    : u"too many rows of all sites together"_s;
    return SessionError::ofApi(error, InputKind::Outages);
}

} // namespace

RoundFetcher::RoundFetcher(RoundRequest request, NetworkContext network, StopToken isStopped)
    : m_request(std::move(request))
    , m_isStopped(std::move(isStopped))
    , m_network(routed(std::move(network), m_request.common.route))
    , m_outages(m_pool, m_request.common.contentWords, m_isStopped)
    , m_underWay(static_cast<std::size_t>(m_request.sites.size()))
    , m_answers(m_underWay.size())
    , m_outcomes(m_underWay.size())
{
    // The pool is moved to no thread: it only lends its own.
    m_pool.setMaxThreadCount(RoundParserThreads);
    m_progress.sites = m_request.sites.size();
}

RoundFetcher::~RoundFetcher() = default;

void RoundFetcher::start()
{
    m_lastProgress.start();
    if (const auto fault = caFaultOf(m_request.common.route)) {
        // Before all else: by such a route nothing could be sent later, either.
        fail(SessionError::ofCaFile(m_request.common.route.caFile, fault->detail));
        return;
    }
    startSites();
    startOutages();
}

void RoundFetcher::startOutages()
{
    const OutagesApi api(m_network, m_request.sites.constFirst(), m_request.common.policy);
    m_outagesOperation = api.fetchOutages(m_outages);
    follow(*m_outagesOperation);
    connect(m_outagesOperation.get(), &HttpOperation::progressed, this,
            &RoundFetcher::noteProgress);
    connect(m_outagesOperation.get(), &HttpOperation::finished, this, &RoundFetcher::takeOutages);
    m_outagesOperation->start();
}

void RoundFetcher::startSites()
{
    while (!m_isFinished && m_nextSite < m_request.sites.size() &&
           m_nextSite - m_sitesEnded < MostAtOnce) {
        startSite(m_nextSite++);
    }
}

void RoundFetcher::startSite(qsizetype site)
{
    const OutagesApi api(m_network, m_request.sites[site], m_request.common.policy);
    auto &fetch = m_underWay[static_cast<std::size_t>(site)];
    fetch = std::make_unique<SiteFetch>(m_request.common.contentWords, m_isStopped);
    fetch->operation = api.fetchSiteInfo(fetch->input);
    follow(*fetch->operation);
    connect(fetch->operation.get(), &HttpOperation::finished, this,
            [this, site](const HttpResult &result) { takeSite(site, result); });
    fetch->operation->start();
}

void RoundFetcher::follow(HttpOperation &operation)
{
    connect(&operation, &HttpOperation::attemptFinished, this, &RoundFetcher::attemptFinished);
    connect(&operation, &HttpOperation::retryScheduled, this, &RoundFetcher::retryScheduled);
    ++m_requestsUnderWay;
}

void RoundFetcher::takeOutages(const HttpResult &result)
{
    --m_requestsUnderWay;
    if (m_isFinished) {
        tellWhenQuiet();
    } else if (result.error) {
        fail(SessionError::ofApi(*result.error, InputKind::Outages));
    } else {
        m_hasOutages = true;
        m_table = m_outages.takeTable();
        m_arrival = {m_network.clock->utc(), m_network.clock->monotonic()};
        finishIfComplete();
        tellAnsweredSoon();
    }
}

void RoundFetcher::takeSite(qsizetype site, const HttpResult &result)
{
    --m_requestsUnderWay;
    if (m_isFinished) {
        tellWhenQuiet();
        return;
    }
    auto &fetch = m_underWay[static_cast<std::size_t>(site)];
    auto &answer = m_answers[static_cast<std::size_t>(site)];
    answer = answerOf(site, *fetch, result);
    fetch->operation.release()->deleteLater(); // it is the one that is calling
    fetch.reset();
    if (!*answer) {
        ++m_sitesFailed;
        m_outcomes[static_cast<std::size_t>(site)] = Unexpected{answer->error()};
        tell(site);
    }
    m_progress.sitesEnded = ++m_sitesEnded;
    tellProgress();
    startSites();
    if (m_sitesEnded == m_request.sites.size() && !m_hasOutages)
        countOtherSitesOnly();
    finishIfComplete();
    tellAnsweredSoon();
}

QList<std::shared_ptr<const Site>> RoundFetcher::sites() const
{
    QList<std::shared_ptr<const Site>> sites;
    for (const auto &answer : m_answers) {
        if (answer && *answer)
            sites.append(**answer);
    }
    return sites;
}

/// Of rows that are still to come none is kept that no site has.
void RoundFetcher::countOtherSitesOnly()
{
    QList<Device> devices;
    for (const std::shared_ptr<const Site> &site : sites())
        devices.append(site->devices());
    const auto all = std::make_shared<const Site>(QString(), QString(), devices, m_isStopped);
    m_outages.countOtherSitesOnly(all);
}

RoundFetcher::SiteAnswer RoundFetcher::answerOf(qsizetype site, const SiteFetch &fetch,
                                                const HttpResult &result) const
{
    if (result.error)
        return Unexpected{SessionError::ofApi(*result.error, InputKind::SiteInfo)};
    const std::shared_ptr<const Site> &answered = fetch.input.site();
    if (answered == nullptr)
        return Unexpected{SessionError{}}; // it was stopped while it was read
    if (answered->id() == m_request.sites[site].siteId.text())
        return answered;
    SessionError error;
    error.kind = SessionError::Kind::SiteMismatch;
    error.input = InputKind::SiteInfo;
    error.detail = answered->id();
    return Unexpected{error};
}

void RoundFetcher::noteProgress(qint64 received, qint64 total)
{
    m_progress.bytesReceived = received;
    m_progress.bytesTotal = total;
    tellProgress();
}

void RoundFetcher::tellProgress()
{
    if (m_isFinished || m_lastProgress.elapsed() < RoundProgressIntervalMs)
        return;
    m_lastProgress.restart();
    m_progress.records = m_outages.recordsRead();
    Q_EMIT progressed(m_progress);
}

void RoundFetcher::finishIfComplete()
{
    if (m_isFinished || m_sitesEnded < m_request.sites.size())
        return;
    if (m_isStopped && m_isStopped()) {
        abort(); // what was read may not be whole
        return;
    }
    const bool haveAllFailed = m_sitesFailed == m_request.sites.size();
    if (!m_hasOutages && !haveAllFailed)
        return;
    judgeAnswered(true);
    if (m_isStopped && m_isStopped()) {
        abort(); // they may not be judged to their end
        return;
    }
    RoundOutcome outcome{.outagesError = m_rowsFault, .arrival = m_arrival};
    for (const auto &each : m_outcomes) {
        const bool isTooMuch = m_rowsFault && each->hasValue();
        outcome.sites.push_back(isTooMuch ? FetchOutcome(Unexpected{*m_rowsFault}) : *each);
    }
    finish(std::move(outcome));
}

void RoundFetcher::judgeAnswered(bool isLast)
{
    std::vector<std::size_t> places;
    QList<std::shared_ptr<const Site>> sites;
    for (std::size_t place = 0; place < m_answers.size(); ++place) {
        if (m_answers[place] && *m_answers[place] && !m_outcomes[place]) {
            places.push_back(place);
            sites.append(**m_answers[place]);
        }
    }
    if (places.empty())
        return;
    // What is dealt out of a copy, which shares its columns, stays for those that answer later.
    TableSplitter splitter(isLast ? std::exchange(m_table, {}) : m_table, sites, m_isStopped);
    m_rowsDealt += splitter.rowCount();
    if (m_rowsDealt > MostRows)
        m_rowsFault = tooManyRows(m_request.common.contentWords);
    std::vector<OutageTable> tables;
    if (!m_rowsFault)
        tables =
            splitter.split(OutageTable::MostUnreadableText * sites.size() / m_request.sites.size());
    for (std::size_t next = 0; next < places.size(); ++next) {
        auto &outcome = m_outcomes[places[next]];
        if (next >= tables.size()) {
            outcome = Unexpected{m_rowsFault.value_or(SessionError{})};
            continue;
        }
        auto table = std::make_shared<const OutageTable>(std::move(tables[next]));
        outcome = Review(std::move(table), *sites[static_cast<qsizetype>(next)],
                         m_request.common.cutoff, m_isStopped);
    }
}

void RoundFetcher::tellAnsweredSoon()
{
    if (m_isFinished || !m_hasOutages || m_isTellingSoon)
        return;
    m_isTellingSoon = true;
    QTimer::singleShot(Patience, this, &RoundFetcher::tellAnswered);
}

void RoundFetcher::tellAnswered()
{
    m_isTellingSoon = false;
    if (m_isFinished)
        return;
    std::vector<std::size_t> news;
    for (std::size_t place = 0; place < m_outcomes.size(); ++place) {
        if (!m_outcomes[place])
            news.push_back(place);
    }
    judgeAnswered(false);
    for (const std::size_t place : news) {
        if (m_outcomes[place])
            tell(static_cast<qsizetype>(place));
    }
}

void RoundFetcher::tell(qsizetype site)
{
    if (m_isStopped && m_isStopped())
        return; // it may not be whole
    const FetchOutcome &outcome = *m_outcomes[static_cast<std::size_t>(site)];
    Q_EMIT siteEnded(std::make_shared<const RoundAnswer>(RoundAnswer{site, outcome, m_arrival}));
}

void RoundFetcher::abort()
{
    fail(SessionError{});
}

void RoundFetcher::retryNow()
{
    if (m_outagesOperation != nullptr)
        m_outagesOperation->retryNow();
    for (const auto &fetch : m_underWay) {
        if (fetch != nullptr)
            fetch->operation->retryNow();
    }
}

void RoundFetcher::fail(const SessionError &error)
{
    if (m_isFinished)
        return;
    RoundOutcome outcome;
    for (const auto &each : m_outcomes) {
        const bool hasFailed = each && !*each; // what was judged may not be whole
        outcome.sites.push_back(hasFailed ? *each : FetchOutcome(Unexpected{error}));
    }
    outcome.outagesError = error;
    finish(std::move(outcome));
}

void RoundFetcher::finish(RoundOutcome outcome)
{
    m_isFinished = true;
    if (m_outagesOperation != nullptr)
        m_outagesOperation->abort();
    for (const auto &fetch : m_underWay) {
        if (fetch != nullptr)
            fetch->operation->abort();
    }
    m_outcome = std::make_shared<const RoundOutcome>(std::move(outcome));
    tellWhenQuiet();
}

void RoundFetcher::tellWhenQuiet()
{
    // What was aborted still has its line to write into the request log.
    if (m_requestsUnderWay > 0 || m_outcome == nullptr)
        return;
    Q_EMIT finished(std::exchange(m_outcome, nullptr));
}

#include "moc_roundfetcher.cpp"
