// SPDX-License-Identifier: MIT
#include "session/fetcher.h"
#include "session/sessiontester.h"

#include "demo/demohost.h"
#include "support/movedclock.h"
#include "text/contenttext.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Fetching through the whole core, on loopback HTTP and from files.
class FetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAndJudgesTheDemo();
    void emitsNothingBeforeTheEventLoop();
    void countsOtherSitesWithoutKeepingThem();
    void endsOnceAndSaysWhy_data();
    void endsOnceAndSaysWhy();
    void oneFailureEndsTheOtherRequest();
    void retriesAndReportsEveryAttempt();
    void parsesBeforeTheLastByte();
    void cancelLeadsBackToWhatWasThere();
    void aFailureKeepsTheReview();
    void destructionInTheMiddleIsSilent();
    void refusesAnotherSitesAnswer();
    void readsFiles();
    void readsOneFileAndAsksForTheOther();
    void whatIsCancelledWhileItIsReadEndsSo();
    void aCancelIsHeededThoughAllHasArrived();
    void whatWasFetchedAges();
    void whatAFileSaysHasNoLimit();
    void tellsWhichFileItWas();
    void looksForAFilesOutagesInTheApisAnswer();
    void goesOnWithWhatARoundHasFetched();
    void whatARoundDidNotGetFailsAsAFetch();

private:
    QTemporaryDir m_folder;
    QString file(const QString &name, const QByteArray &content) const;
};

QString FetchTest::file(const QString &name, const QByteArray &content) const
{
    QFile made(m_folder.filePath(name));
    const bool isMade = made.open(QIODevice::WriteOnly) && made.write(content) == content.size();
    return isMade ? made.fileName() : QString();
}

void FetchTest::fetchesAndJudgesTheDemo()
{
    DemoHost demo;
    const auto url = demo.start();
    QVERIFY(url.hasValue());
    SessionTester tester;

    QVERIFY(tester.fetch(tester.requestTo(*url)));

    const ReviewCounts counts = tester.session().review().counts();
    QCOMPARE(counts.fetched, 108);
    QCOMPARE(counts.atSite(), 18);
    QCOMPARE(counts.sinceCutoff(), 10);
    QCOMPARE(counts.selected, 10);
    QCOMPARE(tester.session().review().rowCount(), 108);
    QCOMPARE(tester.states(), (QList{SessionState::Fetching, SessionState::Reviewing}));
    QCOMPARE(tester.attempts().size(), 2);
}

void FetchTest::emitsNothingBeforeTheEventLoop()
{
    SessionTester tester;
    ScriptedServer server;
    SessionTester::serveDemo(server);

    tester.session().fetch(tester.requestTo(server.url(u"/v1"_s)));

    QCOMPARE(tester.session().state(), SessionState::Fetching);
    QVERIFY(tester.states().isEmpty());
    QTRY_COMPARE(tester.ends(), 1);
}

void FetchTest::countsOtherSitesWithoutKeepingThem()
{
    DemoHost demo;
    const auto url = demo.start();
    QVERIFY(url.hasValue());
    SessionTester tester;
    FetchRequest request = tester.requestTo(*url);
    request.otherSites = OtherSites::CountOnly;

    QVERIFY(tester.fetch(request));

    QCOMPARE(tester.session().review().counts().fetched, 108);
    QCOMPARE(tester.session().review().counts().selected, 10);
}

void FetchTest::endsOnceAndSaysWhy_data()
{
    QTest::addColumn<Script>("outages");
    QTest::addColumn<ErrorKind>("kind");
    const auto answer = [](int status, const QByteArray &body) {
        return Script().afterRequest().answer(status, body);
    };
    QTest::newRow("wrong key") << answer(403, R"({"message":"Forbidden"})")
                               << ErrorKind::KeyRefused;
    QTest::newRow("unknown site") << answer(404, "{}") << ErrorKind::NotFound;
    QTest::newRow("teapot") << answer(418, "{}") << ErrorKind::Refused;
    QTest::newRow("server error for ever") << answer(500, "<html>") << ErrorKind::ServerError;
    QTest::newRow("redirect") << Script().afterRequest().answer(
                                     302, {}, {{"Location", "http://127.0.0.1:1/"}})
                              << ErrorKind::Redirected;
    QTest::newRow("HTML") << answer(200, "<html></html>") << ErrorKind::Unreadable;
    QTest::newRow("an object") << answer(200, "{}") << ErrorKind::Unreadable;
    QTest::newRow("empty") << answer(200, "") << ErrorKind::Unreadable;
    QTest::newRow("cut array") << answer(200, R"([{"id":"a"})") << ErrorKind::Unreadable;
    QTest::newRow("encoded") << Script().afterRequest().answer(200, "[]",
                                                               {{"Content-Encoding", "gzip"}})
                             << ErrorKind::Encoded;
    QTest::newRow("closed without an answer")
        << Script().afterRequest().close() << ErrorKind::Unreachable;
    QTest::newRow("cut inside the body")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n[").close()
        << ErrorKind::Truncated;
}

void FetchTest::endsOnceAndSaysWhy()
{
    QFETCH(Script, outages);
    QFETCH(ErrorKind, kind);
    ScriptedServer server;
    server.setDefault(outages);
    server.route("GET", u"/v1/site-info/norwich-pear-tree"_s,
                 Script().afterRequest().answer(200, SessionTester::siteBody()));
    SessionTester tester;

    QVERIFY(!tester.fetch(tester.requestTo(server.url(u"/v1"_s))));

    QVERIFY(tester.error().has_value());
    QCOMPARE(tester.error()->kind, SessionError::Kind::Api);
    QCOMPARE(tester.error()->input, InputKind::Outages);
    QCOMPARE(tester.error()->api.kind, kind);
    QVERIFY(!tester.session().hasReview());
    QCOMPARE(tester.session().state(), SessionState::Idle);
    QCOMPARE(server.startedPosts(), 0);
}

void FetchTest::oneFailureEndsTheOtherRequest()
{
    ScriptedServer server;
    server.route("GET", u"/v1/outages"_s, Script().afterRequest().hang());
    server.setDefault(Script().afterRequest().answer(403, R"({"message":"Forbidden"})"));
    SessionTester tester;

    QVERIFY(!tester.fetch(tester.requestTo(server.url(u"/v1"_s))));

    QCOMPARE(tester.error()->input, InputKind::SiteInfo);
    QCOMPARE(tester.error()->api.serverMessage, u"Forbidden"_s);
    // Both were begun, and both have their line: one refused, one given up because of it.
    QCOMPARE(tester.attempts().size(), 2);
    QCOMPARE(tester.attempts().last().path, u"/v1/outages"_s);
    QCOMPARE(tester.attempts().last().error->kind, ErrorKind::Cancelled);
}

void FetchTest::retriesAndReportsEveryAttempt()
{
    ScriptedServer server;
    server.route("GET", u"/v1/outages"_s, Script().afterRequest().answer(500, "no"));
    server.route("GET", u"/v1/outages"_s, Script().afterRequest().answer(200, R"([{"id":)"));
    SessionTester::serveDemo(server);
    SessionTester tester;

    QVERIFY(tester.fetch(tester.requestTo(server.url(u"/v1"_s))));

    QCOMPARE(tester.attempts().size(), 4);
    QCOMPARE(tester.session().review().counts().selected, 10);
}

void FetchTest::parsesBeforeTheLastByte()
{
    QByteArray head("[");
    while (head.size() < (4 << 20))
        head +=
            R"({"id":"x","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-01T00:00:00.000Z"},)";
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault({});
    ScriptedServer big;
    big.route("GET", u"/v1/site-info/norwich-pear-tree"_s,
              Script().afterRequest().answer(200, SessionTester::siteBody()));
    big.route("GET", u"/v1/outages"_s,
              Script()
                  .afterRequest()
                  .send("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
                  .slices(64 << 10)
                  .send(head)
                  .hang());
    SessionTester tester;

    tester.session().fetch(tester.requestTo(big.url(u"/v1"_s)));

    QTRY_VERIFY_WITH_TIMEOUT(tester.mostRecordsSeen() > 1000, 60'000);
    QCOMPARE(tester.ends(), 0);
    tester.session().cancel();
    QTRY_COMPARE(tester.ends(), 1);
    QCOMPARE(tester.error()->kind, SessionError::Kind::Cancelled);
}

void FetchTest::cancelLeadsBackToWhatWasThere()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    server.setDefault(Script().afterRequest().hang());

    tester.session().fetch(request);
    QTRY_COMPARE(server.requests().size(), 4);
    QElapsedTimer timer;
    timer.start();
    tester.session().cancel();
    QTRY_COMPARE(tester.ends(), 2);

    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(tester.session().state(), SessionState::Reviewing);
    QCOMPARE(tester.session().review().counts().selected, 10);
}

void FetchTest::aFailureKeepsTheReview()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    const QDateTime before = tester.session().fetchedAt();
    server.setDefault(Script().afterRequest().answer(403, "{}"));

    QVERIFY(!tester.fetch(request));

    QCOMPARE(tester.session().review().counts().selected, 10);
    QCOMPARE(tester.session().fetchedAt(), before);
    QCOMPARE(tester.session().state(), SessionState::Reviewing);
}

void FetchTest::destructionInTheMiddleIsSilent()
{
    ScriptedServer server;
    server.setDefault(Script().afterRequest().hang());
    SessionTester tester;
    tester.session().fetch(tester.requestTo(server.url(u"/v1"_s)));
    QTRY_COMPARE(server.requests().size(), 2);

    tester.destroySession();

    QTRY_VERIFY(!server.connections().constFirst().isOpen);
    QCOMPARE(tester.ends(), 0);
}

void FetchTest::refusesAnotherSitesAnswer()
{
    ScriptedServer server;
    server.route("GET", u"/v1/outages"_s, Script().afterRequest().answer(200, "[]"));
    server.setDefault(
        Script().afterRequest().answer(200, R"({"id":"other","name":"Other","devices":[]})"));
    SessionTester tester;

    QVERIFY(!tester.fetch(tester.requestTo(server.url(u"/v1"_s))));

    QCOMPARE(tester.error()->kind, SessionError::Kind::SiteMismatch);
    QCOMPARE(tester.error()->detail, u"other"_s);
}

void FetchTest::readsFiles()
{
    SessionTester tester;
    FetchRequest request = tester.requestTo(QUrl(u"http://127.0.0.1:1"_s));
    request.connection.reset();
    request.contentWords = Wording::contentText;
    request.outagesFile = file(u"outages.json"_s, SessionTester::outagesBody());
    request.siteFile = file(u"site.json"_s, SessionTester::siteBody());

    QVERIFY(tester.fetch(request));

    QCOMPARE(tester.session().review().counts().fetched, 18);
    QCOMPARE(tester.session().review().counts().selected, 10);
    QVERIFY(tester.attempts().isEmpty());

    request.outagesFile = file(u"broken.json"_s, R"([{"id":"a"},,])");
    QVERIFY(!tester.fetch(request));
    QCOMPARE(tester.error()->kind, SessionError::Kind::LocalContent);
    QCOMPARE(tester.error()->detail, u"it is not JSON (line 1, column 13)"_s);
}

void FetchTest::readsOneFileAndAsksForTheOther()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester tester;
    FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    request.siteFile = file(u"site.json"_s, SessionTester::siteBody());

    QVERIFY(tester.fetch(request));

    QCOMPARE(tester.session().review().counts().selected, 10);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().target, QByteArray("/v1/outages"));
}

void FetchTest::whatIsCancelledWhileItIsReadEndsSo()
{
    FetchRequest request;
    request.siteFile = file(u"site.json"_s, SessionTester::siteBody());
    request.outagesFile = file(u"outages.json"_s, SessionTester::outagesBody());
    const SystemClock clock;
    Fetcher fetcher(request, systemNetwork(clock), [] { return true; });
    std::shared_ptr<const FetchOutcome> outcome;
    connect(&fetcher, &Fetcher::finished, this,
            [&outcome](const std::shared_ptr<const FetchOutcome> &ended) { outcome = ended; });
    fetcher.start();
    QTRY_VERIFY(outcome != nullptr);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, SessionError::Kind::Cancelled);
}

void FetchTest::aCancelIsHeededThoughAllHasArrived()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester tester;
    connect(&tester.session(), &ReviewSession::attemptFinished, this, [&tester] {
        if (tester.attempts().size() == 2)
            tester.session().cancel();
    });
    QVERIFY(!tester.fetch(tester.requestTo(server.url(u"/v1"_s))));
    QCOMPARE(tester.error()->kind, SessionError::Kind::Cancelled);
    QCOMPARE(tester.session().state(), SessionState::Idle);
    QCOMPARE(tester.ends(), 1);
}

void FetchTest::whatWasFetchedAges()
{
    DemoHost demo;
    const auto url = demo.start();
    QVERIFY(url.hasValue());
    MovedClock clock;
    SessionTester tester(clock);
    QVERIFY(!tester.session().dataAge());
    QVERIFY(tester.fetch(tester.requestTo(*url)));
    const auto isAbout = [&tester](std::chrono::minutes span) {
        const auto age = tester.session().dataAge()->age;
        return age >= span && age < span + std::chrono::minutes(5);
    };
    QCOMPARE(tester.session().dataAge()->source, DataAge::Source::Api);
    QCOMPARE(tester.session().dataAge()->fetchedAt, tester.session().fetchedAt());
    QVERIFY(isAbout(std::chrono::minutes(0)));
    clock.move(std::chrono::hours(9)); // the computer sleeps
    QVERIFY(isAbout(std::chrono::hours(9)));
    clock.move(-std::chrono::hours(48)); // its clock is set back
    QVERIFY(isAbout(std::chrono::minutes(0)));
    QVERIFY(tester.session().dataAge()->age >= std::chrono::milliseconds(0));

    FetchRequest request = tester.requestTo(*url);
    request.kind = ConnectionKind::Demo;
    QVERIFY(tester.fetch(request));
    QCOMPARE(tester.session().dataAge()->source, DataAge::Source::Demo);
    tester.session().forget();
    QVERIFY(!tester.session().dataAge());
}

void FetchTest::whatAFileSaysHasNoLimit()
{
    MovedClock clock;
    SessionTester tester(clock);
    FetchRequest request;
    request.siteFile = file(u"site.json"_s, SessionTester::siteBody());
    request.outagesFile = file(u"outages.json"_s, SessionTester::outagesBody());
    request.kind = ConnectionKind::Production;
    QVERIFY(tester.fetch(request));
    clock.move(std::chrono::hours(24));
    QCOMPARE(tester.session().dataAge()->source, DataAge::Source::File);
    QVERIFY(!tester.session().dataAge()->isOver(DataAge::UsualLimit));
    const Submission prepared = tester.session().prepare(std::nullopt);
    QCOMPARE(prepared.source.kind, ListSource::Kind::File);
    QCOMPARE(prepared.fetchedAt, tester.session().fetchedAt());
}

void FetchTest::tellsWhichFileItWas()
{
    SessionTester tester;
    FetchRequest request;
    request.siteFile = file(u"site.json"_s, SessionTester::siteBody());
    request.outagesFile = file(u"outages.json"_s, SessionTester::outagesBody());
    request.hashesOutages = true;
    QVERIFY(tester.fetch(request));
    const ListSource read = tester.session().prepare(std::nullopt).source;
    QCOMPARE(read.kind, ListSource::Kind::File);
    QCOMPARE(read.fileName, u"outages.json"_s);
    QCOMPARE(
        read.sha256,
        QCryptographicHash::hash(SessionTester::outagesBody(), QCryptographicHash::Sha256).toHex());
    QVERIFY(!read.inAnswer); // no API was asked
    request.hashesOutages = false;
    request.isPasted = true;
    QVERIFY(tester.fetch(request));
    QCOMPARE(tester.session().source(), ListSource{.kind = ListSource::Kind::Pasted});
    tester.session().forget();
    QCOMPARE(tester.session().source(), ListSource());
}

void FetchTest::looksForAFilesOutagesInTheApisAnswer()
{
    DemoHost demo;
    const auto url = demo.start();
    QVERIFY(url.hasValue());
    SessionTester tester;
    FetchRequest api = tester.requestTo(*url);
    api.keepsChoices = true;
    FetchRequest fromFile = api;
    fromFile.outagesFile = file(u"outages.json"_s, SessionTester::outagesBody());
    QVERIFY(tester.fetch(fromFile));
    QVERIFY(!tester.session().source().inAnswer); // nothing was fetched before
    QVERIFY(tester.fetch(api));
    QCOMPARE(tester.session().source(), ListSource());
    const QDateTime answered = tester.session().fetchedAt();
    const Review answer = tester.session().review();
    // Two of the answer, one that is not in it.
    QByteArray rows;
    for (qsizetype row = 0, taken = 0; row < answer.rowCount() && taken < 2; ++row) {
        if (answer.verdict(row) != Verdict::Included)
            continue;
        rows += answer.table().record(row) + ',';
        ++taken;
    }
    const QString id = answer.site().devices().first().id;
    rows += R"({"id":")" + id.toUtf8() +
            R"(","begin":"2023-02-03T04:05:06Z","end":"2023-02-04T00:00:00Z"})";
    fromFile.outagesFile = file(u"mine.json"_s, '[' + rows + ']');
    for (int i = 0; i < 2; ++i) { // another file changes nothing about what the API said
        QVERIFY(tester.fetch(fromFile));
        const ListSource source = tester.session().source();
        QVERIFY(source.inAnswer);
        QCOMPARE(*source.inAnswer, (AnswerMatch{3, 2}));
        QCOMPARE(source.answeredAt, answered);
        QCOMPARE(tester.session().prepare(std::nullopt).source, source);
    }
    // Of another site nothing is known.
    fromFile.connection->siteId = *SiteId::parse(u"odd-harbour"_s);
    fromFile.siteId = u"odd-harbour"_s;
    QVERIFY(tester.fetch(fromFile));
    QVERIFY(!tester.session().source().inAnswer);
}

void FetchTest::goesOnWithWhatARoundHasFetched()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester alone;
    const FetchRequest request = alone.requestTo(server.url(u"/v1"_s));
    QVERIFY(alone.fetch(request));
    const Review fetched(alone.session().review().sharedTable(), alone.session().review().site(),
                         request.cutoff);
    const FetchMoment arrival{alone.session().fetchedAt().addSecs(-60), {}};
    SessionTester tester;

    tester.session().takeFetched(request, fetched, arrival);
    QCOMPARE(tester.session().state(), SessionState::Fetching);
    QVERIFY(tester.states().isEmpty());
    QTRY_COMPARE(tester.ends(), 1);

    QVERIFY(!tester.error());
    QCOMPARE(tester.states(), (QList{SessionState::Fetching, SessionState::Reviewing}));
    QCOMPARE(tester.session().fetchedAt(), arrival.utc);
    QCOMPARE(tester.session().review().findings().rowsToCheck(),
             alone.session().review().findings().rowsToCheck());
    QCOMPARE(payload(tester.session().review()), payload(alone.session().review()));
    QCOMPARE(server.requests().size(), 2); // those of the fetch alone
}

void FetchTest::whatARoundDidNotGetFailsAsAFetch()
{
    ScriptedServer server;
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    SessionError error;
    error.kind = SessionError::Kind::Api;
    error.api.kind = ErrorKind::NotFound;

    tester.session().takeFetched(request, Unexpected{error}, {});
    QTRY_COMPARE(tester.ends(), 1);
    QCOMPARE(tester.error()->api.kind, ErrorKind::NotFound);
    QCOMPARE(tester.states(), (QList{SessionState::Fetching, SessionState::Idle}));
    QVERIFY(!tester.session().hasReview());

    tester.session().takeFetched(request, Unexpected{error}, {});
    tester.session().cancel();
    QTRY_COMPARE(tester.ends(), 2);
    QCOMPARE(tester.error()->kind, SessionError::Kind::Cancelled);
    tester.session().takeFetched(request, Review(), {});
    tester.session().cancel();
    QTRY_COMPARE(tester.ends(), 3);
    QVERIFY(!tester.session().hasReview());
}

QTEST_GUILESS_MAIN(FetchTest)
#include "tst_fetch.moc"
