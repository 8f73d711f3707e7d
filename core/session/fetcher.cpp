// SPDX-License-Identifier: MIT
#include "session/fetcher.h"

#include "session/filefeed.h"

#include <QtCore/qfileinfo.h>

#include <utility>

namespace {

constexpr int ParserThreads = 2;
constexpr qint64 ProgressIntervalMs = 33;

} // namespace

Fetcher::Fetcher(FetchRequest request, NetworkContext network, StopToken isStopped)
    : m_request(std::move(request))
    , m_isStopped(std::move(isStopped))
    , m_network(std::move(network))
    , m_outages(m_pool, m_request.contentWords, m_isStopped)
    , m_site(m_request.contentWords, m_isStopped)
{
    // The pool is moved to no thread: it only lends its own. Two parsers keep up with one reader.
    m_pool.setMaxThreadCount(ParserThreads);
    if (!m_request.outagesFile.isEmpty())
        m_outages.acceptTables(m_request.table, [this] { noteRows(); });
    if (!m_request.siteFile.isEmpty())
        m_site.setFile();
    if (m_request.connection)
        m_api.emplace(routed(m_network, m_request.route), *m_request.connection, m_request.policy);
}

Fetcher::~Fetcher() = default;

void Fetcher::start()
{
    m_lastProgress.start();
    if (const auto fault = m_request.connection ? caFaultOf(m_request.route) : std::nullopt) {
        // Before all else: by such a route nothing could be sent later, either.
        fail(SessionError::ofCaFile(m_request.route.caFile, fault->detail));
        return;
    }
    if (m_request.filesOnly && m_request.siteFile.isEmpty() && m_request.outagesFile.isEmpty()) {
        finish(Review());
        return;
    }
    const bool hasSiteFile = !m_request.siteFile.isEmpty();
    const bool hasOutagesFile = !m_request.outagesFile.isEmpty();
    // Files first: what is wrong with them must not cost a request. Of two files the site's, so
    // that other sites' records need not be kept for long.
    if (hasSiteFile || !hasOutagesFile)
        startSite();
    if (!hasSiteFile)
        startOutages();
}

bool Fetcher::isWanted(InputKind input) const
{
    const QString &file = input == InputKind::Outages ? m_request.outagesFile : m_request.siteFile;
    return !m_request.filesOnly || !file.isEmpty();
}

void Fetcher::startSite()
{
    if (m_request.siteFile.isEmpty())
        startOperation(m_siteOperation, m_api->fetchSiteInfo(m_site), InputKind::SiteInfo);
    else
        startFeed(m_siteFeed, m_request.siteFile, InputKind::SiteInfo, m_site,
                  m_request.startedSite);
}

void Fetcher::startOutages()
{
    if (m_request.outagesFile.isEmpty())
        startOperation(m_outagesOperation, m_api->fetchOutages(m_outages), InputKind::Outages);
    else
        startFeed(m_outagesFeed, m_request.outagesFile, InputKind::Outages, m_outages,
                  m_request.startedOutages);
}

void Fetcher::startOperation(std::unique_ptr<HttpOperation> &slot,
                             std::unique_ptr<HttpOperation> operation, InputKind input)
{
    slot = std::move(operation);
    connect(slot.get(), &HttpOperation::attemptFinished, this, &Fetcher::attemptFinished);
    connect(slot.get(), &HttpOperation::retryScheduled, this, &Fetcher::retryScheduled);
    if (input == InputKind::Outages)
        connect(slot.get(), &HttpOperation::progressed, this, &Fetcher::noteProgress);
    connect(slot.get(), &HttpOperation::finished, this, [this, input](const HttpResult &result) {
        --m_underWay;
        if (m_isFinished)
            tellWhenQuiet();
        else if (result.error)
            fail(SessionError::ofApi(*result.error, input));
        else
            endInput(input);
    });
    ++m_underWay;
    slot->start();
}

void Fetcher::startFeed(std::unique_ptr<FileFeed> &slot, const QString &file, InputKind input,
                        BodyReader &reader, const std::shared_ptr<StartedFile> &started)
{
    slot = std::make_unique<FileFeed>(file, input, reader, started);
    if (input == InputKind::Outages)
        connect(slot.get(), &FileFeed::progressed, this, &Fetcher::noteProgress);
    if (input == InputKind::Outages && m_request.hashesOutages)
        slot->hash();
    connect(slot.get(), &FileFeed::finished, this,
            [this, input](const std::optional<SessionError> &error) {
                if (error)
                    failOf(input, *error);
                else
                    endInput(input);
            });
    slot->start();
}

void Fetcher::endInput(InputKind input)
{
    if (m_isFinished)
        return;
    if (m_isStopped())
        abort(); // what was read may not be whole
    else if (input == InputKind::SiteInfo)
        takeSite();
    else
        takeOutages();
    finishIfComplete();
}

void Fetcher::takeSite()
{
    if (!isWantedSite(*m_site.site()))
        return;
    m_hasSite = true;
    if (m_request.otherSites == OtherSites::CountOnly && !m_hasOutages)
        m_outages.countOtherSitesOnly(m_site.site());
    if (!m_request.siteFile.isEmpty() && isWanted(InputKind::Outages))
        startOutages();
}

void Fetcher::takeOutages()
{
    m_hasOutages = true;
    if (m_outagesFeed)
        Q_EMIT outagesRead(outagesSource());
    const bool isFileOfOne = !m_request.outagesFile.isEmpty() && m_request.siteFile.isEmpty();
    if (isFileOfOne && isWanted(InputKind::SiteInfo))
        startSite();
}

bool Fetcher::isWantedSite(const Site &site)
{
    const QString wanted = m_request.siteId;
    if (wanted.isEmpty() || site.id() == wanted)
        return true;
    SessionError error;
    error.kind = SessionError::Kind::SiteMismatch;
    error.input = InputKind::SiteInfo;
    error.file = m_request.siteFile;
    error.detail = site.id();
    fail(error);
    return false;
}

void Fetcher::noteProgress(qint64 received, qint64 total)
{
    m_received = received;
    if (m_isFinished || m_lastProgress.elapsed() < ProgressIntervalMs)
        return;
    m_lastProgress.restart();
    Q_EMIT progressed(
        {.bytesReceived = received, .bytesTotal = total, .records = m_outages.recordsRead()});
}

/// The bytes of a spreadsheet have all arrived before its rows are read: how many there are, only
/// the end tells.
void Fetcher::noteRows()
{
    noteProgress(m_received, -1);
}

void Fetcher::finishIfComplete()
{
    const bool isComplete = (m_hasSite || !isWanted(InputKind::SiteInfo)) &&
                            (m_hasOutages || !isWanted(InputKind::Outages));
    if (m_isFinished || !isComplete)
        return;
    if (!m_hasSite || !m_hasOutages) {
        finish(Review());
        return;
    }
    if (const auto fault = m_outages.replaceNames(*m_site.site())) {
        failOf(InputKind::Outages, {SessionError::Kind::LocalContent,
                                    InputKind::Outages,
                                    m_request.outagesFile,
                                    fault->detail,
                                    {}});
        return;
    }
    OutageTable table = m_outages.takeTable();
    table.squeeze();
    Review review(std::make_shared<const OutageTable>(std::move(table)), *m_site.site(),
                  m_request.cutoff, m_isStopped);
    if (m_isStopped())
        abort(); // it may not be judged to its end
    else
        finish(std::move(review));
}

ListSource Fetcher::outagesSource() const
{
    const QString name =
        m_request.isPasted ? QString() : QFileInfo(m_request.outagesFile).fileName();
    return {.kind = m_request.isPasted ? ListSource::Kind::Pasted : ListSource::Kind::File,
            .fileName = name,
            .sheet = m_outages.sheet(),
            .sha256 = m_outagesFeed->sha256()};
}

void Fetcher::abort()
{
    fail(SessionError{});
}

void Fetcher::retryNow()
{
    for (HttpOperation *operation : {m_outagesOperation.get(), m_siteOperation.get()}) {
        if (operation != nullptr)
            operation->retryNow();
    }
}

void Fetcher::failOf(InputKind input, SessionError error)
{
    if (input == InputKind::Outages && error.kind == SessionError::Kind::LocalContent)
        error.table = m_outages.tableFault();
    fail(error);
}

void Fetcher::fail(const SessionError &error)
{
    if (!m_isFinished)
        finish(Unexpected{error});
}

void Fetcher::finish(FetchOutcome outcome)
{
    m_isFinished = true;
    for (HttpOperation *operation : {m_outagesOperation.get(), m_siteOperation.get()}) {
        if (operation != nullptr)
            operation->abort();
    }
    for (std::unique_ptr<FileFeed> *feed : {&m_outagesFeed, &m_siteFeed}) {
        if (*feed != nullptr)
            feed->release()->deleteLater(); // it may be the one that is calling
    }
    m_outcome = std::make_shared<const FetchOutcome>(std::move(outcome));
    tellWhenQuiet();
}

void Fetcher::tellWhenQuiet()
{
    // What was aborted still has its line to write into the request log.
    if (m_underWay > 0 || m_outcome == nullptr)
        return;
    Q_EMIT finished(std::exchange(m_outcome, nullptr));
}

#include "moc_fetcher.cpp"
