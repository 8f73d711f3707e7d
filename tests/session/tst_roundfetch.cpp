// SPDX-License-Identifier: MIT
#include "session/roundfetch.h"

#include "demo/demohost.h"
#include "outages/payload.h"
#include "session/sessiontester.h"
#include "support/roundserver.h"
#include "text/contenttext.h"

#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

/// A RoundFetch on the real network, and what it said.
class RoundTester final
{
public:
    RoundTester()
        : fetch(systemNetwork(m_clock))
    {
        QObject::connect(&fetch, &RoundFetch::attemptFinished, &fetch,
                         [this](const AttemptRecord &attempt) { attempts.append(attempt); });
        QObject::connect(&fetch, &RoundFetch::progressed, &fetch,
                         [this](const FetchProgress &progress) { last = progress; });
        QObject::connect(&fetch, &RoundFetch::finished, &fetch, [this](const RoundOutcome &ended) {
            outcome = ended;
            ++ends;
        });
        QObject::connect(&fetch, &RoundFetch::siteEnded, &fetch,
                         [this](const RoundAnswer &answer) { early.append(answer); });
    }

    static RoundRequest requestTo(const QUrl &baseUrl, const QStringList &ids)
    {
        RoundRequest request;
        request.common = SessionTester().requestTo(baseUrl);
        request.common.contentWords = Wording::contentText;
        const Connection first = *request.common.connection;
        for (const QString &id : ids)
            request.sites.append({first.baseUrl, *SiteId::parse(id), first.key});
        request.common.connection.reset();
        return request;
    }

    /// What became of a site: "1 of 4 included", or why there is nothing.
    [[nodiscard]] QString told(qsizetype site) const
    {
        return told(outcome->sites[static_cast<std::size_t>(site)]);
    }
    [[nodiscard]] static QString told(const Expected<Review, SessionError> &ended)
    {
        if (ended) {
            const ReviewCounts &counts = ended->counts();
            return u"%1: %2 of %3 included"_s.arg(ended->site().id())
                .arg(counts.selected)
                .arg(counts.fetched);
        }
        if (ended.error().kind == SessionError::Kind::Cancelled)
            return u"cancelled"_s;
        if (ended.error().kind == SessionError::Kind::SiteMismatch)
            return u"another site"_s;
        if (ended.error().kind == SessionError::Kind::CaFile)
            return u"CA file"_s;
        return u"%1 %2"_s.arg(ended.error().input == InputKind::Outages ? u"outages"_s : u"site"_s)
            .arg(ended.error().api.httpStatus);
    }
    [[nodiscard]] QStringList toldOfAll() const
    {
        QStringList all;
        for (std::size_t i = 0; i < outcome->sites.size(); ++i)
            all.append(told(static_cast<qsizetype>(i)));
        return all;
    }

    /// What was told before the end, in that order.
    [[nodiscard]] QStringList toldEarly() const
    {
        QStringList all;
        for (const RoundAnswer &each : early)
            all.append(told(each.outcome));
        return all;
    }

    QList<AttemptRecord> attempts;
    QList<RoundAnswer> early;
    std::optional<RoundOutcome> outcome;
    FetchProgress last;
    int ends = 0;

private:
    SystemClock m_clock;

public:
    RoundFetch fetch; // after the clock, which outlives it
};

} // namespace

/// Several sites of one answer, on loopback HTTP.
class RoundFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheOutagesOnce();
    void isWhatEachSiteAloneWouldGet();
    void asksFewSitesAtATime();
    void oneFailureNeverStopsTheOthers_data();
    void oneFailureNeverStopsTheOthers();
    void tellsWhoHasAnsweredWhileOthersStall();
    void keepsNothingBackOfThoseThatAnswerLater();
    void aFailingSiteIsRetried();
    void asksEachSiteWithItsKey();
    void withoutTheOutagesAllFail();
    void keepsWhyASiteFailedBeforeTheOutagesDid();
    void doesNotWaitForOutagesThatNoSiteNeeds();
    void refusesAnotherSitesAnswer();
    void asksNothingWithACaFileThatIsNone();
    void cancelEndsItWithinHalfASecond();
    void isCancelledThoughAllHasArrived();
    void theDeadlineOfOneSiteIsItsOwn();
    void nothingIsToldBeforeTheEventLoop();
    void destructionInTheMiddleIsSilent();
};

void RoundFetchTest::asksForTheOutagesOnce()
{
    RoundServer api({u"a"_s, u"b"_s, u"c"_s});
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"a: 1 of 4 included"_s, u"b: 1 of 4 included"_s,
                                             u"c: 1 of 4 included"_s}));
    QVERIFY(!round.outcome->outagesError);
    QCOMPARE(api.countOf("/v1/outages"), 1);
    QCOMPARE(api.server.requests().size(), 4);
    QCOMPARE(round.attempts.size(), 4);
    QVERIFY(round.outcome->arrival.utc.isValid());
    for (const auto &site : round.outcome->sites)
        QCOMPARE(site->rowCount(), 1); // only its own rows are kept
}

void RoundFetchTest::isWhatEachSiteAloneWouldGet()
{
    DemoHost demo;
    const auto url = demo.start();
    QVERIFY(url.hasValue());
    const QStringList ids{u"norwich-pear-tree"_s, u"odd-harbour"_s, u"quiet-meadow"_s};
    RoundTester round;
    const RoundRequest request = RoundTester::requestTo(*url, ids);

    round.fetch.start(request);
    QTRY_COMPARE(round.ends, 1);

    for (qsizetype i = 0; i < ids.size(); ++i) {
        SessionTester alone;
        FetchRequest one = request.of(i);
        one.otherSites = OtherSites::CountOnly;
        QVERIFY(alone.fetch(one));
        const Review &expected = alone.session().review();
        const auto &site = round.outcome->sites[static_cast<std::size_t>(i)];
        QVERIFY(site.hasValue());
        QCOMPARE(site->site().name(), expected.site().name());
        QCOMPARE(site->counts().fetched, expected.counts().fetched);
        QCOMPARE(site->counts().unreadable, expected.counts().unreadable);
        QCOMPARE(site->counts().selected, expected.counts().selected);
        QCOMPARE(site->counts().atSite(), expected.counts().atSite());
        QCOMPARE(payload(*site), payload(expected));
    }
}

void RoundFetchTest::asksFewSitesAtATime()
{
    QStringList ids;
    for (int i = 0; i < 30; ++i)
        ids.append(u"site-%1"_s.arg(i));
    RoundServer api(ids);
    for (const QString &id : ids) {
        api.onSite(id, Script().afterRequest().pause(5ms).answer(200, RoundServer::siteInfo(id)));
    }
    api.onOutages(Script().afterRequest().answer(200, "[]"));
    int open = 0;
    int most = 0;
    QObject::connect(&api.server, &ScriptedServer::requestReceived, &api.server, [&] {
        const QList<ReceivedConnection> all = api.server.connections();
        open = static_cast<int>(std::ranges::count(all, true, &ReceivedConnection::isOpen));
        most = std::max(most, open);
    });
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), ids));
    QTRY_COMPARE_WITH_TIMEOUT(round.ends, 1, 20'000);

    QCOMPARE(qsizetype(round.outcome->sites.size()), 30);
    QVERIFY2(most <= RoundFetcher::MostAtOnce + 3, qPrintable(QString::number(most)));
    QCOMPARE(api.server.requests().size(), 31);
}

void RoundFetchTest::oneFailureNeverStopsTheOthers_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("told");
    const auto answer = [](int status, const QByteArray &body) {
        return Script().afterRequest().answer(status, body);
    };
    QTest::newRow("404") << answer(404, "{}") << u"site 404"_s;
    QTest::newRow("403") << answer(403, "{}") << u"site 403"_s;
    QTest::newRow("500 for ever") << answer(500, "{}") << u"site 500"_s;
    QTest::newRow("HTML") << answer(200, "<html></html>") << u"site 200"_s;
    QTest::newRow("closed") << Script().afterRequest().close() << u"site 0"_s;
    QTest::newRow("cut")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{").close()
        << u"site 200"_s;
    QTest::newRow("redirect") << Script().afterRequest().answer(
                                     302, {}, {{"Location", "http://127.0.0.1:1/"}})
                              << u"site 302"_s;
    QTest::newRow("slow") << Script().afterRequest().pause(400ms).answer(
                                 200, RoundServer::siteInfo(u"b"_s))
                          << u"b: 1 of 4 included"_s;
}

void RoundFetchTest::oneFailureNeverStopsTheOthers()
{
    QFETCH(const Script, script);
    QFETCH(const QString, told);
    RoundServer api({u"a"_s, u"b"_s, u"c"_s});
    constexpr int More = 12; // Qt repeats a GET by itself where nothing was answered
    for (int attempt = 0; attempt < More; ++attempt)
        api.onSite(u"b"_s, script);
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE_WITH_TIMEOUT(round.ends, 1, 20'000);

    QCOMPARE(round.toldOfAll(),
             (QStringList{u"a: 1 of 4 included"_s, told, u"c: 1 of 4 included"_s}));
    QCOMPARE(api.countOf("/v1/outages"), 1);
}

void RoundFetchTest::tellsWhoHasAnsweredWhileOthersStall()
{
    RoundServer api({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    api.onSite(u"b"_s, Script().afterRequest().answer(404, "{}"));
    api.onSite(u"c"_s, Script().afterRequest().hang());
    api.serve();
    RoundTester round;
    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));

    QTRY_COMPARE(round.early.size(), 3);
    QCOMPARE(round.toldEarly(),
             (QStringList{u"site 404"_s, u"a: 1 of 5 included"_s, u"d: 1 of 5 included"_s}));
    QCOMPARE(round.early[0].site, 1);
    QCOMPARE(round.early[2].site, 3);
    QCOMPARE(payload(*round.early[2].outcome), RoundServer::bodyOf(u"d"_s));
    QCOMPARE(round.ends, 0);
    round.fetch.cancel();
    QTRY_COMPARE(round.ends, 1);
    QCOMPARE(round.toldOfAll(), QStringList(4, u"cancelled"_s));
    QCOMPARE(round.early.size(), 3);
}

void RoundFetchTest::keepsNothingBackOfThoseThatAnswerLater()
{
    RoundServer api({u"a"_s, u"b"_s, u"c"_s});
    const auto later = [](const QString &id, std::chrono::milliseconds pause) {
        return Script().afterRequest().pause(pause).answer(200, RoundServer::siteInfo(id));
    };
    api.onSite(u"b"_s, later(u"b"_s, 3 * RoundFetcher::Patience));
    api.onSite(u"c"_s, later(u"c"_s, 6 * RoundFetcher::Patience));
    api.serve();
    RoundTester round;
    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));

    QTRY_COMPARE(round.ends, 1);
    QCOMPARE(round.toldEarly(), (QStringList{u"a: 1 of 4 included"_s, u"b: 1 of 4 included"_s}));
    QCOMPARE(round.toldOfAll(), (QStringList{u"a: 1 of 4 included"_s, u"b: 1 of 4 included"_s,
                                             u"c: 1 of 4 included"_s}));
    QCOMPARE(api.countOf("/v1/outages"), 1);
    for (const RoundAnswer &each : round.early) // they are as old as the outages, all alike
        QCOMPARE(each.arrival.utc, round.outcome->arrival.utc);
}

void RoundFetchTest::aFailingSiteIsRetried()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.onSite(u"b"_s, Script().afterRequest().answer(503));
    api.onSite(u"b"_s, Script().afterRequest().answer(429));
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.told(1), u"b: 1 of 3 included"_s);
    QCOMPARE(api.countOf("/v1/site-info/b"), 3);
    QCOMPARE(api.countOf("/v1/site-info/a"), 1);
    QCOMPARE(round.attempts.size(), 5);
}

void RoundFetchTest::asksEachSiteWithItsKey()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.serve();
    RoundTester round;
    RoundRequest request = RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids());
    request.sites[0].key = *ApiKey::parse("key-of-a");
    request.sites[1].key = *ApiKey::parse("key-of-b");

    round.fetch.start(request);
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(api.keysOf("/v1/outages"), QByteArrayList{"key-of-a"});
    QCOMPARE(api.keysOf("/v1/site-info/a"), QByteArrayList{"key-of-a"});
    QCOMPARE(api.keysOf("/v1/site-info/b"), QByteArrayList{"key-of-b"});
}

void RoundFetchTest::withoutTheOutagesAllFail()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.onOutages(Script().afterRequest().answer(403, R"({"message":"Forbidden"})"));
    api.server.setDefault(Script().afterRequest().hang());
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"outages 403"_s, u"outages 403"_s}));
    QVERIFY(round.outcome->outagesError);
    QCOMPARE(round.attempts.size(), 3); // those that were cut are told, too
}

void RoundFetchTest::keepsWhyASiteFailedBeforeTheOutagesDid()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.onSite(u"b"_s, Script().afterRequest().answer(404, "{}"));
    api.onOutages(Script().afterRequest().pause(100ms).answer(418, "{}"));
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"outages 418"_s, u"site 404"_s}));
}

void RoundFetchTest::doesNotWaitForOutagesThatNoSiteNeeds()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.onOutages(Script().afterRequest().hang());
    api.server.setDefault(Script().afterRequest().answer(404, "{}"));
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"site 404"_s, u"site 404"_s}));
    QVERIFY(!round.outcome->outagesError);
}

void RoundFetchTest::refusesAnotherSitesAnswer()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.onSite(u"b"_s, Script().afterRequest().answer(200, RoundServer::siteInfo(u"a"_s)));
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"a: 1 of 3 included"_s, u"another site"_s}));
}

void RoundFetchTest::asksNothingWithACaFileThatIsNone()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.serve();
    RoundTester round;
    RoundRequest request = RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids());
    request.common.route.caFile = u"/nowhere/ca.pem"_s;

    round.fetch.start(request);
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"CA file"_s, u"CA file"_s}));
    QCOMPARE(api.server.connectionCount(), 0);
}

void RoundFetchTest::cancelEndsItWithinHalfASecond()
{
    RoundServer api({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    api.server.setDefault(Script().afterRequest().hang());
    RoundTester round;
    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(api.server.requests().size(), 1 + RoundFetcher::MostAtOnce);

    QElapsedTimer timer;
    timer.start();
    round.fetch.cancel();
    QTRY_COMPARE(round.ends, 1);

    QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(round.toldOfAll(), QStringList(6, u"cancelled"_s));
    QVERIFY(!round.fetch.isRunning());
    QCOMPARE(api.server.requests().size(), 1 + RoundFetcher::MostAtOnce); // no other is begun
    QCOMPARE(round.attempts.size(), 1 + RoundFetcher::MostAtOnce);
}

void RoundFetchTest::isCancelledThoughAllHasArrived()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.serve();
    RoundTester round;
    QObject::connect(&round.fetch, &RoundFetch::attemptFinished, &round.fetch,
                     [&round](const AttemptRecord &) {
                         if (round.attempts.size() == 3)
                             round.fetch.cancel();
                     });

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.toldOfAll(), (QStringList{u"cancelled"_s, u"cancelled"_s}));
}

void RoundFetchTest::theDeadlineOfOneSiteIsItsOwn()
{
    RoundServer api({u"a"_s, u"b"_s, u"c"_s});
    api.onSite(u"b"_s, Script().afterRequest().hang());
    api.serve();
    RoundTester round;
    RoundRequest request = RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids());
    request.common.policy.deadline = 300ms;

    round.fetch.start(request);
    QTRY_COMPARE(round.ends, 1);

    QCOMPARE(round.told(0), u"a: 1 of 4 included"_s);
    QCOMPARE(round.outcome->sites[1].error().api.kind, ErrorKind::Deadline);
    QCOMPARE(round.told(2), u"c: 1 of 4 included"_s);
}

void RoundFetchTest::nothingIsToldBeforeTheEventLoop()
{
    RoundServer api({u"a"_s});
    api.serve();
    RoundTester round;

    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QVERIFY(round.fetch.isRunning());
    QCOMPARE(round.ends, 0);
    round.fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids())); // one at a time

    QTRY_COMPARE(round.ends, 1);
    QCOMPARE(api.countOf("/v1/outages"), 1);
    QCOMPARE(round.fetch.isRunning(), false);
}

void RoundFetchTest::destructionInTheMiddleIsSilent()
{
    RoundServer api({u"a"_s, u"b"_s});
    api.server.setDefault(Script().afterRequest().hang());
    auto round = std::make_unique<RoundTester>();
    int ends = 0;
    QObject::connect(&round->fetch, &RoundFetch::finished, &api.server, [&ends] { ++ends; });
    round->fetch.start(RoundTester::requestTo(api.server.url(u"/v1"_s), api.ids()));
    QTRY_COMPARE(api.server.requests().size(), 3);

    round.reset();

    QTRY_VERIFY(std::ranges::none_of(api.server.connections(), &ReceivedConnection::isOpen));
    QCOMPARE(ends, 0);
}

QTEST_GUILESS_MAIN(RoundFetchTest)
#include "tst_roundfetch.moc"
