// SPDX-License-Identifier: MIT
#include "session/sessiontester.h"

#include "outages/payload.h"
#include "support/reviewedits.h"
#include "text/outcometext.h"

#include <QtCore/qcryptographichash.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Submitting through the whole core; every case says what the server received.
class SubmitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyWhatIsSelected();
    void everyOutcomeIsTold_data();
    void everyOutcomeIsTold();
    void cancelAfterBytesLeftIsUnknown();
    void unreachableIsNotSent();
    void submitIsIgnoredWhileOneIsUnderWay();
    void nothingIsSentBeforeAFetch();
    void foreseesWhatHoldsAListBack();
    void cancelAfterAnAnswerSaysWhatIsKnown();
    void sendsToTheRecordOfItsKind_data();
    void sendsToTheRecordOfItsKind();
};

void SubmitTest::sendsExactlyWhatIsSelected()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().answer(200, "{}"));
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    qsizetype row = 0;
    while (!tester.session().review().isChoosable(row))
        ++row;
    leaveOut(tester.session(), {row});

    tester.submit(request);

    QCOMPARE(server.completePosts(), 1);
    const HttpRequest post = server.requests().constLast();
    QCOMPARE(post.target, QByteArray("/v1/site-outages/norwich-pear-tree"));
    QCOMPARE(post.body, payload(tester.session().review()));
    QCOMPARE(post.header("x-api-key"), QByteArray("demo"));
    const Submission submission = *tester.session().submission();
    QCOMPARE(submission.state, SubmissionState::Accepted);
    QCOMPARE(submission.rows, 9);
    QCOMPARE(post.header("Idempotency-Key"), submission.id.toLatin1());
    QCOMPARE(submission.sha256,
             QCryptographicHash::hash(post.body, QCryptographicHash::Sha256).toHex());
    QCOMPARE(tester.session().state(), SessionState::Done);
}

void SubmitTest::everyOutcomeIsTold_data()
{
    QTest::addColumn<Script>("answer");
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<int>("posts");
    const auto answer = [](int status, const QByteArray &body) {
        return Script().afterRequest().answer(status, body);
    };
    QTest::newRow("accepted, empty body") << answer(200, "") << SubmissionState::Accepted << 1;
    QTest::newRow("accepted, 201") << answer(201, "{}") << SubmissionState::Accepted << 1;
    QTest::newRow("not the expected list")
        << answer(400, R"({"message":"Unexpected outages received"})") << SubmissionState::Rejected
        << 1;
    QTest::newRow("wrong key") << answer(403, "{}") << SubmissionState::Rejected << 1;
    QTest::newRow("redirect") << Script().afterRequest().answer(
                                     307, {}, {{"Location", "http://127.0.0.1:1/"}})
                              << SubmissionState::Rejected << 1;
    QTest::newRow("errors for ever") << answer(500, "{}") << SubmissionState::GaveUp << 3;
    QTest::newRow("a portal's page")
        << answer(200, "<html></html>") << SubmissionState::Unknown << 1;
    QTest::newRow("gateway timeout") << answer(504, "") << SubmissionState::Unknown << 1;
    QTest::newRow("answer lost") << Script().afterRequest().close() << SubmissionState::Unknown
                                 << 1;
    QTest::newRow("reset") << Script().afterRequest().reset() << SubmissionState::Unknown << 1;
}

void SubmitTest::everyOutcomeIsTold()
{
    QFETCH(Script, answer);
    QFETCH(SubmissionState, state);
    QFETCH(int, posts);
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(answer);
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));

    tester.submit(request);

    QCOMPARE(tester.session().submission()->state, state);
    QCOMPARE(server.completePosts(), posts);
    QCOMPARE(tester.session().submission()->attempts.size(), posts);
    const QByteArray body = payload(tester.session().review());
    for (const HttpRequest &received : server.requests()) {
        if (received.method == "POST")
            QCOMPARE(received.body, body);
    }
    QCOMPARE(tester.session().state(),
             state == SubmissionState::Unknown ? SessionState::Unknown : SessionState::Done);
}

void SubmitTest::cancelAfterBytesLeftIsUnknown()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().hang());
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));

    tester.session().submit(tester.session().prepare(request.connection), *request.connection,
                            request.policy);
    QTRY_COMPARE(server.completePosts(), 1);
    tester.session().cancel();

    QTRY_COMPARE(tester.session().state(), SessionState::Unknown);
    QCOMPARE(tester.session().submission()->state, SubmissionState::Unknown);
    QCOMPARE(server.completePosts(), 1);
}

void SubmitTest::unreachableIsNotSent()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    server.stopListening();
    FetchRequest elsewhere = tester.requestTo(QUrl(u"http://127.0.0.1:1/v1"_s));

    tester.submit(elsewhere);

    QCOMPARE(tester.session().submission()->state, SubmissionState::NotSent);
    QCOMPARE(tester.session().submission()->attempts.size(), 3);
    QCOMPARE(server.startedPosts(), 0);
}

void SubmitTest::submitIsIgnoredWhileOneIsUnderWay()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().answer(200, "{}"));
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));

    const Submission submission = tester.session().prepare(request.connection);
    tester.session().submit(submission, *request.connection, request.policy);
    tester.session().submit(submission, *request.connection, request.policy);
    tester.session().fetch(request);

    QTRY_COMPARE(tester.session().state(), SessionState::Done);
    QCOMPARE(server.completePosts(), 1);
    QCOMPARE(server.requests().size(), 3);
}

void SubmitTest::nothingIsSentBeforeAFetch()
{
    ScriptedServer server;
    server.setDefault(Script().afterRequest().answer(200, "{}"));
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));

    tester.session().submit(tester.session().prepare(request.connection), *request.connection,
                            request.policy);
    QCoreApplication::processEvents();

    QCOMPARE(tester.session().state(), SessionState::Idle);
    QCOMPARE(server.connectionCount(), 0);
}

void SubmitTest::foreseesWhatHoldsAListBack()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().answer(200, "{}"));
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    QSignalSpy foreseen(&tester.session(), &ReviewSession::holdForeseen);

    tester.submit(request);
    const Submission first = *tester.session().submission();
    QCOMPARE(first.state, SubmissionState::Accepted);

    const Submission second = tester.session().prepare(request.connection);
    tester.session().foresee(second);
    QTRY_COMPARE(foreseen.count(), 1);
    QCOMPARE(foreseen.first().first().toString(), second.id);
    const auto hold = foreseen.first().last().value<SubmissionHold>();
    QCOMPARE(hold.kind, SubmissionHold::Kind::AlreadyAccepted);
    QCOMPARE(hold.earlier.id, first.id);
    QCOMPARE(server.completePosts(), 1);
}

void SubmitTest::cancelAfterAnAnswerSaysWhatIsKnown()
{
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().answer(503, "{}", {{"Retry-After", "30"}}));
    SessionTester tester;
    const FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    QVERIFY(tester.fetch(request));
    QSignalSpy waiting(&tester.session(), &ReviewSession::retryScheduled);

    tester.session().submit(tester.session().prepare(request.connection), *request.connection,
                            request.policy);
    QTRY_COMPARE(waiting.count(), 1);
    tester.session().cancel();

    QTRY_COMPARE(tester.session().state(), SessionState::Done);
    const Submission submission = *tester.session().submission();
    QCOMPARE(submission.state, SubmissionState::GaveUp);
    QCOMPARE(Wording::heading(submission), u"Cancelled"_s);
    const Wording::Message message = Wording::messageBelowHeading(submission);
    QVERIFY2(message.what.contains(u"503"_s), qPrintable(message.what));
    QVERIFY(!Wording::message(submission).what.contains(u"Gave up"_s));
    QCOMPARE(server.completePosts(), 1);
}

void SubmitTest::sendsToTheRecordOfItsKind_data()
{
    using Kind = ConnectionKind;
    QTest::addColumn<Kind>("first");
    QTest::addColumn<Kind>("second");
    QTest::addColumn<bool>("isOneRecord");
    QTest::newRow("test, production") << Kind::Test << Kind::Production << true;
    QTest::newRow("production, test") << Kind::Production << Kind::Test << true;
    QTest::newRow("production, demo") << Kind::Production << Kind::Demo << false;
    QTest::newRow("demo, test") << Kind::Demo << Kind::Test << false;
    QTest::newRow("demo, demo") << Kind::Demo << Kind::Demo << true;
}

void SubmitTest::sendsToTheRecordOfItsKind()
{
    QFETCH(const ConnectionKind, first);
    QFETCH(const ConnectionKind, second);
    QFETCH(const bool, isOneRecord);
    ScriptedServer server;
    SessionTester::serveDemo(server);
    server.setDefault(Script().afterRequest().answer(200, "{}"));
    SessionTester tester;
    FetchRequest request = tester.requestTo(server.url(u"/v1"_s));
    request.kind = first;
    QVERIFY(tester.fetch(request));
    tester.submit(request);
    QCOMPARE(tester.session().submission()->kind, first);
    QCOMPARE(tester.session().submission()->state, SubmissionState::Accepted);

    SessionTester::serveDemo(server);
    request.kind = second;
    QVERIFY(tester.fetch(request));
    QSignalSpy heldBack(&tester.session(), &ReviewSession::submissionHeldBack);
    QSignalSpy finished(&tester.session(), &ReviewSession::submissionFinished);
    tester.session().submit(tester.session().prepare(request.connection), *request.connection,
                            request.policy);
    QTRY_COMPARE(heldBack.count() + finished.count(), 1);
    QCOMPARE(heldBack.count(), isOneRecord ? 1 : 0);
    QCOMPARE(server.completePosts(), isOneRecord ? 1 : 2);
}

QTEST_GUILESS_MAIN(SubmitTest)
#include "tst_submit.moc"
