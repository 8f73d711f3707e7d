// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/sampleapi.h"
#include "submission/journalfixture.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QString journalFolder(const CliRunner &cli)
{
    return cli.folder() + u"/home/data/outage-desk"_s;
}

/// What the next start finds, newest first. It must find the record whole.
QList<QJsonObject> history(CliRunner &cli)
{
    const CliResult result = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    [&] { QVERIFY2(result.exitCode == 0 && result.err.isEmpty(), result.err.constData()); }();
    QList<QJsonObject> all;
    const QJsonArray array = QJsonDocument::fromJson(result.out).array();
    for (const QJsonValue &each : array)
        all.append(each.toObject());
    return all;
}

QString stateOf(const QJsonObject &submission)
{
    return submission.value(u"state"_s).toString();
}

} // namespace

/// The real program, killed: at every line of its record, at every stage of the exchange, and at
/// random moments. What the next start finds is whole, and agrees with what the server saw.
/// OUTAGE_DESK_CRASHES sets the number of random moments (20).
class CrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void atALineOfTheRecord_data();
    void atALineOfTheRecord();
    void whileAQuestionIsAnswered();
    void atAStageOfTheExchange_data();
    void atAStageOfTheExchange();
    void atRandomMoments();
    void twoAtOnce();

private:
    static void checkAgainstServer(const QList<QJsonObject> &all, const QList<HttpRequest> &posts,
                                   int sendings);
};

void CrashTest::atALineOfTheRecord_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("before"); // the lines on record at that moment
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("posts");
    for (const QString &moment : {u"BEFORE"_s, u"AFTER"_s}) {
        const auto add = [&](const char *event, int after, const QString &before,
                             const QString &state, int posts) {
            QTest::addRow("%s %s, %d", qPrintable(moment), event, after)
                << QString::fromLatin1(event) << after << before << state << posts;
        };
        add("prepared", 0, {}, {}, 0);
        add("sending", 0, u"prepared"_s, u"not-sent"_s, 0);
        add("answered", 0, u"prepared sending"_s, u"unknown"_s, 1);
        add("sending", 1, u"prepared sending answered"_s, u"gave-up"_s, 1);
        add("answered", 1, u"prepared sending answered sending"_s, u"unknown"_s, 2);
        add("concluded", 0, u"prepared sending answered sending answered"_s, u"accepted"_s, 2);
    }
}

void CrashTest::atALineOfTheRecord()
{
    QFETCH(const QString, event);
    QFETCH(const int, after);
    QFETCH(const QString, before);
    QFETCH(const QString, state);
    QFETCH(const int, posts);
    SampleApi api;
    api.onPost(Script().afterRequest().answer(500, "{}"));
    api.serveSample();
    CliRunner cli;
    QVERIFY(history(cli).isEmpty());
    const JournalFixture files(journalFolder(cli));
    files.hangAt(event, after, QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));

    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(files.events() == before && files.isBeingWritten(), 20'000);
    QCOMPARE(api.posts().size(), posts);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);

    files.stopFailing();
    const QList<QJsonObject> all = history(cli);
    QCOMPARE(all.size(), state.isEmpty() ? 0 : 1);
    QCOMPARE(all.isEmpty() ? QString() : stateOf(all.constFirst()), state);
    checkAgainstServer(all, api.posts(), files.count(u"sending"_s));
    QCOMPARE(api.server.startedPosts(), posts);
}

void CrashTest::whileAQuestionIsAnswered()
{
    SampleApi api;
    api.onPost(Script().afterRequest().close());
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    QCOMPARE(cli.run(arguments).exitCode, 6);
    const JournalFixture files(journalFolder(cli));
    files.hangAt(u"marked"_s, 0, u"BEFORE"_s);
    cli.start(arguments + QStringList{u"--again"_s});
    QTRY_VERIFY_WITH_TIMEOUT(files.count(u"concluded"_s) == 2 && files.isBeingWritten(), 20'000);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);
    files.stopFailing();
    const QList<QJsonObject> all = history(cli);
    QCOMPARE(stateOf(all.at(0)), u"accepted"_s);
    QCOMPARE(stateOf(all.at(1)), u"unknown"_s);
    QCOMPARE(all.at(1).value(u"mark"_s), QJsonValue());
    checkAgainstServer(all, api.posts(), files.count(u"sending"_s));
}

void CrashTest::atAStageOfTheExchange_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("head received") << Script().afterHead().stopReading().hang();
    QTest::newRow("request received") << Script().afterRequest().hang();
    QTest::newRow("inside the head of the answer")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nX: ").hang();
    QTest::newRow("inside the body of the answer")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{").hang();
}

void CrashTest::atAStageOfTheExchange()
{
    QFETCH(const Script, script);
    SampleApi api;
    api.onPost(script);
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(api.server.startedPosts(), 1, 20'000);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);
    const QList<QJsonObject> all = history(cli);
    QCOMPARE(all.size(), 1);
    QCOMPARE(stateOf(all.constFirst()), u"unknown"_s);
    checkAgainstServer(all, api.posts(), JournalFixture(journalFolder(cli)).count(u"sending"_s));
    // The program does not send it again on its own initiative.
    api.serveSample();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 7);
    QCOMPARE(api.server.startedPosts(), 1);
}

void CrashTest::atRandomMoments()
{
    const int crashes = qEnvironmentVariable("OUTAGE_DESK_CRASHES", u"20"_s).toInt();
    QRandomGenerator random(20'211'231);
    SampleApi api;
    CliRunner cli;
    const JournalFixture files(journalFolder(cli));
    QElapsedTimer timer;
    timer.start();
    api.serveSample();
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    const auto usual = static_cast<int>(timer.elapsed());

    QTimer killer;
    killer.setTimerType(Qt::PreciseTimer);
    killer.setSingleShot(true);
    connect(&killer, &QTimer::timeout, &cli.process(), &QProcess::kill);
    QMap<QString, int> states; // of what each kill left; nothing new: "no record"
    qsizetype known = 1;
    for (int crash = 0; crash < crashes; ++crash) {
        if (random.bounded(3) == 0)
            api.onPost(Script().afterRequest().answer(500, "{}"));
        api.serveSample();
        cli.start(api.arguments(u"submit"_s, {u"--yes"_s, u"--again"_s}));
        killer.start(random.bounded(usual + usual / 4));
        static_cast<void>(cli.finish());
        killer.stop();
        const QList<QJsonObject> all = history(cli);
        checkAgainstServer(all, api.posts(), files.count(u"sending"_s));
        if (QTest::currentTestFailed())
            return;
        ++states[all.size() > known ? stateOf(all.constFirst()) : u"no record"_s];
        known = all.size();
    }
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        qInfo("%s: %d", qPrintable(state.key()), state.value());
    QCOMPARE(files.open()->notices().size(), 0);
}

void CrashTest::twoAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        SampleApi api;
        api.serveSample();
        api.serveSample();
        CliRunner first;
        CliRunner second;
        second.setVariable(u"XDG_DATA_HOME"_s, first.folder() + u"/home/data"_s);
        const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
        first.start(arguments);
        second.start(arguments);
        const CliResult a = first.finish();
        const CliResult b = second.finish();
        QCOMPARE(api.posts().size(), 1);
        QVERIFY2((a.exitCode == 0 && b.exitCode == 7) || (a.exitCode == 7 && b.exitCode == 0),
                 QByteArray(a.err + b.err).constData());
        const QString why = (a.exitCode == 7 ? a : b).error();
        QVERIFY2(why.contains(u"is sending for this site right now") ||
                     why.contains(u"this site accepted the same list"),
                 qPrintable(why));
        QCOMPARE(history(first).size(), 1);
    }
}

void CrashTest::checkAgainstServer(const QList<QJsonObject> &all, const QList<HttpRequest> &posts,
                                   int sendings)
{
    QVERIFY(posts.size() <= sendings);
    QMap<QString, int> received;
    for (const HttpRequest &post : posts) {
        const QString key = QString::fromLatin1(post.header("Idempotency-Key"));
        const auto record = std::ranges::find_if(all, [&](const QJsonObject &each) {
            return each.value(u"submissionId"_s).toString() == key;
        });
        QVERIFY2(record != all.cend(), "a list arrived that is not on record");
        QCOMPARE(record->value(u"sha256"_s).toString().toLatin1(),
                 QCryptographicHash::hash(post.body, QCryptographicHash::Sha256).toHex());
        ++received[key];
    }
    for (const QJsonObject &each : all) {
        const QString state = stateOf(each);
        const int count = received.value(each.value(u"submissionId"_s).toString());
        QVERIFY2(state != u"prepared"_s && state != u"sending"_s, qPrintable(state));
        QVERIFY(count <= each.value(u"attempts"_s).toInt());
        if (state == u"not-sent"_s)
            QCOMPARE(count, 0);
        if (state == u"accepted"_s || state == u"rejected"_s || state == u"gave-up"_s)
            QVERIFY(count > 0);
    }
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
