// SPDX-License-Identifier: MIT
#include "session/sessiontester.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString SitePath = u"/v1/site-info/norwich-pear-tree"_s;
const QString OutagesPath = u"/v1/outages"_s;

} // namespace

SessionTester::SessionTester()
    : SessionTester(m_systemClock)
{}

SessionTester::SessionTester(const Clock &clock)
    : m_clock(clock)
{
    makeSession();
}

void SessionTester::restart()
{
    m_session.reset();
    makeSession();
}

void SessionTester::makeSession()
{
    m_session = std::make_unique<ReviewSession>(
        systemNetwork(m_clock), m_record, JournalFolders{m_folder.path(), m_demoFolder.path()});
    ReviewSession *session = m_session.get();
    QObject::connect(session, &ReviewSession::stateChanged, session,
                     [this](SessionState state) { m_states.append(state); });
    QObject::connect(session, &ReviewSession::attemptFinished, session,
                     [this](const AttemptRecord &attempt) { m_attempts.append(attempt); });
    QObject::connect(session, &ReviewSession::fetchProgressed, session,
                     [this](const FetchProgress &progress) {
                         m_mostRecords = qMax(m_mostRecords, progress.records);
                     });
    QObject::connect(session, &ReviewSession::fetchFinished, session, [this] { ++m_ends; });
    QObject::connect(session, &ReviewSession::fetchFailed, session,
                     [this](const SessionError &error) {
                         m_error = error;
                         ++m_ends;
                     });
    QObject::connect(session, &ReviewSession::submissionFinished, session, [this] { ++m_ends; });
}

FetchRequest SessionTester::requestTo(const QUrl &baseUrl) const
{
    FetchRequest request;
    request.connection = Connection{*BaseUrl::parse(baseUrl.toString(), AllowHttp::No),
                                    *SiteId::parse(u"norwich-pear-tree"_s), *ApiKey::parse("demo")};
    request.siteId = u"norwich-pear-tree"_s;
    request.cutoffText = QString::fromLatin1(DemoCutoff);
    request.cutoff = *parseTimestamp(request.cutoffText);
    request.policy = request.policy.withRetryBase(std::chrono::milliseconds(0));
    request.policy.attempts = 3;
    return request;
}

QByteArray SessionTester::siteBody()
{
    const DemoSite site = defaultDemoSites().constFirst();
    return siteInfoJson(site.site);
}

QByteArray SessionTester::outagesBody()
{
    const DemoSite site = defaultDemoSites().constFirst();
    QByteArray body;
    for (const DemoOutage &outage : site.outages) {
        body += (body.isEmpty() ? "[" : ",");
        body += "{\"id\":\"" + outage.id + "\",\"begin\":\"" + outage.begin + "\",\"end\":\"" +
                outage.end + "\"}";
    }
    return body + "]";
}

void SessionTester::serveDemo(ScriptedServer &server)
{
    server.route("GET", SitePath, Script().afterRequest().answer(200, siteBody()));
    server.route("GET", OutagesPath, Script().afterRequest().answer(200, outagesBody()));
}

bool SessionTester::fetch(const FetchRequest &request)
{
    const int before = m_ends;
    m_error.reset();
    m_session->fetch(request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_ends > before, 20'000); }();
    return m_ends == before + 1 && !m_error;
}

void SessionTester::submit(const FetchRequest &request)
{
    const int before = m_ends;
    m_session->submit(m_session->prepare(request.connection), *request.connection, request.policy);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_ends > before, 20'000); }();
}
