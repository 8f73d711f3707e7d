// SPDX-License-Identifier: MIT
#include "submission/submittertester.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

const QByteArray &Body = SubmitterTester::Body;

Script answer(int status, const QByteArray &body = "{}", const QList<HttpHeader> &headers = {})
{
    return SubmitterTester::answer(status, body, headers);
}

} // namespace

/// One submission over a real network: what the server saw, what the journal says afterwards, and
/// that the two agree.
class SubmitterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_tester = std::make_unique<SubmitterTester>(); }
    void cleanup() { QVERIFY(m_tester->files.open()->notices().isEmpty()); }

    void everyOutcomeIsRecorded_data();
    void everyOutcomeIsRecorded();
    void sendsTheSameEachTime();
    void keepsTheBeginningOfTheAnswer();
    void keepsTheKeyOutOfTheRecord();
    void recordsThePlaceItSendsTo();
    void recordsWhoSentItAndHowOldItWas_data();
    void recordsWhoSentItAndHowOldItWas();

private:
    std::unique_ptr<SubmitterTester> m_tester;
};

void SubmitterTest::everyOutcomeIsRecorded_data()
{
    QTest::addColumn<QList<Script>>("scripts");
    QTest::addColumn<SubmissionState>("state");
    const auto add = [](const char *name, const QList<Script> &scripts, State state) {
        QTest::newRow(name) << scripts << state;
    };
    const Script error = answer(500);
    const QByteArray page = "<html></html>";
    add("accepted", {answer(200)}, State::Accepted);
    add("accepted, created, empty", {answer(201, "")}, State::Accepted);
    add("accepted after a 500", {error, answer(200)}, State::Accepted);
    add("accepted after 429 and 503", {answer(429), answer(503), answer(200)}, State::Accepted);
    add("accepted after a 408", {answer(408), answer(200)}, State::Accepted);
    add("not the expected list", {answer(400)}, State::Rejected);
    add("key refused", {answer(403)}, State::Rejected);
    add("not found after a 500", {error, answer(404)}, State::Rejected);
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("redirect %d", status)
            << QList<Script>{answer(status, "", {{"Location", "http://127.0.0.1:1/"}})}
            << (status <= 303 ? State::Unknown : State::Rejected);
    }
    add("three errors", {error, error, error}, State::GaveUp);
    add("not implemented", {answer(501)}, State::GaveUp);
    add("too long a pause asked for", {answer(503, "", {{"Retry-After", "120"}})}, State::GaveUp);
    add("a gateway's word", {answer(502)}, State::Unknown);
    add("a gateway's word after a 500", {error, answer(504)}, State::Unknown);
    add("a portal's page", {answer(200, page)}, State::Unknown);
    add("no answer", {Script().afterRequest().close()}, State::Unknown);
    add("reset", {Script().afterRequest().reset()}, State::Unknown);
    add("no answer after a 500", {error, Script().afterRequest().close()}, State::Unknown);
    add("head cut", {Script().afterRequest().send("HTTP/1.1 200 O").close()}, State::Unknown);
    add("body cut",
        {Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").close()},
        State::Unknown);
    add("500, body cut",
        {Script().afterRequest().send("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\n{").close()},
        State::Unknown);
    add("garbage", {Script().afterRequest().send("SSH-2.0-x\r\n\r\n").close()}, State::Unknown);
    add("103 and no more",
        {Script().afterRequest().send("HTTP/1.1 103 Early Hints\r\n\r\n").close()}, State::Unknown);
}

void SubmitterTest::everyOutcomeIsRecorded()
{
    QFETCH(const QList<Script>, scripts);
    QFETCH(const SubmissionState, state);
    for (const Script &script : scripts)
        m_tester->server.enqueue(script);
    m_tester->make();
    m_tester->run();

    QCOMPARE(m_tester->result()->state, state);
    QCOMPARE(m_tester->result()->recordFault, QString());
    QCOMPARE(m_tester->server.completePosts(), scripts.size());
    QCOMPARE(m_tester->server.startedPosts(), scripts.size());
    const Submission record = m_tester->recorded();
    QCOMPARE(record.state, state);
    QCOMPARE(record.attempts, m_tester->result()->attempts);
    QCOMPARE(record.attempts.size(), scripts.size());
    QCOMPARE(record.httpStatus, m_tester->result()->httpStatus);
    QCOMPARE(record.error.has_value(), state != State::Accepted);
    QCOMPARE(record.error, m_tester->result()->error);
    QCOMPARE(record.finishedAt, m_tester->result()->finishedAt);
    QCOMPARE(record.body, Body);
    QCOMPARE(m_tester->files.events().count(u"sending"_s), scripts.size());
}

void SubmitterTest::sendsTheSameEachTime()
{
    m_tester->server.enqueue(answer(500));
    m_tester->server.enqueue(answer(429));
    m_tester->server.enqueue(answer(200));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 3);
    for (const HttpRequest &request : m_tester->server.requests()) {
        QCOMPARE(request.body, Body);
        QCOMPARE(request.header("Idempotency-Key"), m_tester->id().toLatin1());
        QCOMPARE(request.target, QByteArray("/v1/site-outages/site-1"));
    }
    QCOMPARE(QCryptographicHash::hash(Body, QCryptographicHash::Sha256).toHex(),
             m_tester->recorded().sha256);
}

void SubmitterTest::keepsTheBeginningOfTheAnswer()
{
    const QByteArray longText = '"' + QByteArray(10'000, 'x') + '"';
    m_tester->server.enqueue(answer(200, longText));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->result()->state, State::Accepted);
    QCOMPARE(m_tester->recorded().answer, longText.first(4096));
}

void SubmitterTest::keepsTheKeyOutOfTheRecord()
{
    // Across the place where the answer is cut, too.
    const QByteArray text = QByteArray(4091, 'x') + "canary-key";
    m_tester->server.enqueue(answer(400, R"({"message":"canary-key","more":")" + text + "\"}"));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->result()->state, State::Rejected);
    QVERIFY(!m_tester->recorded().answer.contains("canary"));
    QVERIFY(!m_tester->recorded().error->serverMessage.contains(u"canary"_s));
    QFile file(m_tester->files.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains(m_tester->id().toLatin1()));
    QVERIFY(!all.contains("canary"));
}

void SubmitterTest::recordsThePlaceItSendsTo()
{
    m_tester->server.setDefault(answer(200));
    m_tester->make(SendAgain::No, JournalFixture::list(u"another"_s));
    m_tester->run();
    QCOMPARE(m_tester->recorded().place(), m_tester->earlier().place());
}

void SubmitterTest::recordsWhoSentItAndHowOldItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("recorded");
    QTest::newRow("a name") << u"ana"_s << u"ana"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("the key") << u"canary-key"_s << u"[key]"_s;
}

void SubmitterTest::recordsWhoSentItAndHowOldItWas()
{
    QFETCH(const QString, name);
    QFETCH(const QString, recorded);
    Submission submission = JournalFixture::list(u"site-1"_s, Body);
    submission.operatorName = name;
    submission.computer = name;
    submission.fetchedAt = submission.preparedAt.addSecs(-60);
    if (name != u"ana") {
        submission.source = {.kind = ListSource::Kind::File,
                             .fileName = name.isEmpty() ? u"list.csv"_s : name,
                             .sheet = name,
                             .sha256 = QByteArray(64, 'a'),
                             .inAnswer = AnswerMatch{14, 12},
                             .answeredAt = submission.preparedAt.addSecs(-90)};
    }
    m_tester->server.enqueue(answer(200));
    m_tester->make(SendAgain::No, submission);
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    for (const Submission &each : {*m_tester->result(), m_tester->recorded()}) {
        QCOMPARE(each.state, State::Accepted);
        QCOMPARE(each.fetchedAt, submission.fetchedAt);
        ListSource source = submission.source; // whose name never holds the key
        if (name == u"canary-key")
            source.fileName = source.sheet = recorded;
        QCOMPARE(each.source, source);
        QCOMPARE(each.operatorName, recorded);
        QCOMPARE(each.computer, recorded);
    }
    const QString detail =
        m_tester->files.ask(u"SELECT detail FROM record WHERE event = 'prepared'"_s).toString();
    QCOMPARE(detail.contains(u"\"operator\""_s), !name.isEmpty());
}

QTEST_GUILESS_MAIN(SubmitterTest)
#include "tst_submitter.moc"
