// SPDX-License-Identifier: MIT
#include "session/roundfetch.h"

#include <chrono>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

constexpr auto RoundCancelPatience = 500ms; // in which it tells of what it was about

} // namespace

RoundFetch::RoundFetch(NetworkContext network, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
{
    m_cancelPatience.setSingleShot(true);
    // What does not answer holds up its thread, but no person.
    connect(&m_cancelPatience, &QTimer::timeout, this, &RoundFetch::endCancelled);
}

RoundFetch::~RoundFetch()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool RoundFetch::end(QDeadlineTimer deadline)
{
    m_cancelPatience.stop();
    m_fetcher.reset();
    return m_threads.waitFor(deadline);
}

void RoundFetch::start(const RoundRequest &request)
{
    if (isRunning() || request.sites.isEmpty())
        return;
    m_sites = request.sites.size();
    m_fetcher = std::make_unique<WorkerThread<RoundFetcher>>(
        u"round"_s, m_threads, [this, &request](const StopToken &isStopped) {
            return std::make_unique<RoundFetcher>(request, m_network, isStopped);
        });
    m_fetcher->connect(&RoundFetcher::progressed, this, &RoundFetch::progressed);
    m_fetcher->connect(&RoundFetcher::attemptFinished, this, &RoundFetch::attemptFinished);
    m_fetcher->connect(&RoundFetcher::retryScheduled, this, &RoundFetch::retryScheduled);
    m_fetcher->connect(&RoundFetcher::siteEnded, this, &RoundFetch::takeSite);
    m_fetcher->connect(&RoundFetcher::finished, this, &RoundFetch::take);
    m_fetcher->post(&RoundFetcher::start);
}

void RoundFetch::cancel()
{
    if (!isRunning() || m_cancelPatience.isActive())
        return;
    m_fetcher->requestStop();
    m_fetcher->post(&RoundFetcher::abort);
    m_cancelPatience.start(RoundCancelPatience);
}

void RoundFetch::retryNow()
{
    if (isRunning())
        m_fetcher->post(&RoundFetcher::retryNow);
}

void RoundFetch::takeSite(const std::shared_ptr<const RoundAnswer> &answer)
{
    if (!m_cancelPatience.isActive())
        Q_EMIT siteEnded(*answer);
}

void RoundFetch::take(const std::shared_ptr<const RoundOutcome> &outcome)
{
    if (m_cancelPatience.isActive()) {
        m_cancelPatience.stop();
        endCancelled(); // it had arrived just before
        return;
    }
    m_fetcher.reset();
    RoundOutcome arrived = *outcome;
    if (!arrived.arrival.utc.isValid())
        arrived.arrival = {m_network.clock->utc(), m_network.clock->monotonic()};
    Q_EMIT finished(arrived);
}

void RoundFetch::endCancelled()
{
    m_fetcher.reset();
    RoundOutcome outcome;
    outcome.outagesError = SessionError{};
    outcome.sites.assign(static_cast<std::size_t>(m_sites), Unexpected{SessionError{}});
    Q_EMIT finished(outcome);
}

#include "moc_roundfetch.cpp"
