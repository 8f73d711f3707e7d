// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"

#include <QtTest/qtest.h>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// What a person sees and types on a terminal.
class TestCliTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatItFetchesBeforeAnythingComes_data();
    void saysWhatItFetchesBeforeAnythingComes();
    void isSilentAboutItElsewhere();
    void discardsWhatWasTypedBeforeTheQuestion();
    void showsTheListBeforeItAsks();
    void showsALongListInShort();
    void asksForTheKey();
    void asksForKeyAndConsent();
    void takesNoKeyAsNone();
    void showsTypingAgainAfterASignal_data();
    void showsTypingAgainAfterASignal();
    void isSilentAgainAfterAStop();

private:
    static constexpr auto KeyPrompt = "API key (it is not shown): ";
    static constexpr auto Question = "Type yes to send: ";
};

void TestCliTerminal::saysWhatItFetchesBeforeAnythingComes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("preview") << u"preview"_s << false;
    QTest::newRow("submit") << u"submit"_s << false;
    QTest::newRow("quiet") << u"preview"_s << true;
}

void TestCliTerminal::saysWhatItFetchesBeforeAnythingComes()
{
    QFETCH(const QString, command);
    QFETCH(const bool, isQuiet);
    SampleApi api;
    api.server.setDefault(Script().hang()); // not even a connection is answered
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(command, isQuiet ? QStringList{u"--quiet"_s} : QStringList()));
    const QByteArray words = "Fetching the outages of site-1 from " + api.baseUrl().toUtf8() + ".";
    QTRY_VERIFY(isQuiet || terminal.shown().contains(words));
    QTRY_COMPARE(api.server.connectionCount(), 2);
    cli.signal(SIGINT);
    QCOMPARE(cli.finish().exitCode, 130);
    QCOMPARE(terminal.shown().contains(words), !isQuiet);
}

void TestCliTerminal::isSilentAboutItElsewhere()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(!result.err.contains("Fetching"), result.err.constData());
}

void TestCliTerminal::discardsWhatWasTypedBeforeTheQuestion()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    terminal.type("yes\n");
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s));
    QTRY_VERIFY(terminal.shown().contains(Question));
    terminal.type("no\n");
    QCOMPARE(cli.finish().exitCode, 7);
    QCOMPARE(api.server.startedPosts(), 0);
}

void TestCliTerminal::showsTheListBeforeItAsks()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s, {u"--quiet"_s})); // what is asked is no progress
    QTRY_VERIFY(terminal.shown().contains(Question));
    const QByteArrayList lines = QByteArray(terminal.shown()).replace("\r", "").split('\n');
    const auto lineOf = [&lines](const QByteArray &start) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).startsWith(start))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype pump = lineOf("Pump    2022-01-01T00:00:00.000Z  ");
    QVERIFY2(pump > 0, terminal.shown().constData());
    QCOMPARE(lineOf("Device  Begin "), pump - 1);
    QVERIFY2(lines.at(pump).contains("  on the cutoff"), lines.at(pump).constData());
    QCOMPARE(lineOf("Fan     2022-05-01T12:30:00.120Z  "), pump + 1);
    QCOMPARE(lineOf("To check before it is sent: 1 row (on the cutoff)."), pump + 2);
    QCOMPARE(lineOf("1 row of the site that would not be sent deserves a look too;"), pump + 3);
    QCOMPARE(lineOf("Send 2 outages of Site One to "), pump + 4);
    QVERIFY(!terminal.shown().contains("2021-12-31")); // it would not be sent
    terminal.type("yes\n");
    QCOMPARE(cli.finish().exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

void TestCliTerminal::showsALongListInShort()
{
    QByteArrayList outages;
    for (int i = 0; i < 100; ++i) {
        const QByteArray day = "2022-0" + QByteArray::number(3 + i / 25) + '-' +
                               QByteArray::number(101 + i % 25).last(2);
        const QByteArray begin = day + "T10:00:00Z";
        const QByteArray end = i == 97 ? begin : day + "T11:00:00Z"; // of no length
        outages.append(R"({"id":"d-1","begin":")" + begin + R"(","end":")" + end + R"("})");
    }
    SampleApi api;
    api.onOutages('[' + outages.join(',') + ']');
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s));
    QTRY_VERIFY(terminal.shown().contains(Question));
    QCOMPARE(terminal.shown().count("\nPump "), 40);
    QCOMPARE(terminal.shown().count("2022-06-23T10:00:00Z"), 2); // a row to check is among them
    QVERIFY2(terminal.shown().contains("60 rows more would be sent; "),
             terminal.shown().constData());
    QVERIFY(terminal.shown().contains("To check before it is sent: 1 row (no length)."));
    terminal.type("no\n");
    QCOMPARE(cli.finish().exitCode, 7);
}

void TestCliTerminal::asksForTheKey()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    cli.setChildModifier(terminal.childModifier());
    QVERIFY(terminal.showsTyping());
    cli.start(api.arguments(u"preview"_s, {u"--quiet"_s, u"--api-key-file"_s, u"-"_s}));
    QTRY_VERIFY(terminal.shown().contains(KeyPrompt));
    QVERIFY(!terminal.showsTyping());
    QCOMPARE(api.server.connectionCount(), 0);
    terminal.type(CliRunner::Key + "\nand another line\n"); // one line is the key
    QCOMPARE(cli.finish().exitCode, 0);
    QVERIFY(terminal.showsTyping());
    QCOMPARE(api.server.requests().constFirst().header("x-api-key"), CliRunner::Key);
    QVERIFY(!terminal.shown().contains(CliRunner::Key.first(5)));
    QVERIFY(terminal.shown().contains(QByteArray(KeyPrompt).append("\r\n")));
}

void TestCliTerminal::asksForKeyAndConsent()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s, {u"--api-key-file"_s, u"-"_s}));
    QTRY_VERIFY(terminal.shown().contains(KeyPrompt));
    terminal.type(CliRunner::Key + '\n');
    QTRY_VERIFY(terminal.shown().contains(Question));
    QVERIFY(terminal.showsTyping());
    terminal.type("yes\n");
    QCOMPARE(cli.finish().exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
    QCOMPARE(api.posts().constFirst().header("x-api-key"), CliRunner::Key);
}

void TestCliTerminal::takesNoKeyAsNone()
{
    for (const QByteArray &typed : {"\n"_ba, "\x04"_ba}) {
        SampleApi api;
        PseudoTerminal terminal;
        CliRunner cli;
        cli.setChildModifier(terminal.childModifier());
        cli.start(api.arguments(u"preview"_s, {u"--api-key-file"_s, u"-"_s}));
        QTRY_VERIFY(terminal.shown().contains(KeyPrompt));
        terminal.type(typed);
        QCOMPARE(cli.finish().exitCode, 1);
        QTRY_VERIFY(terminal.shown().contains("Error: ") &&
                    terminal.shown().contains("--api-key-file"));
        QVERIFY(terminal.showsTyping());
        QCOMPARE(api.server.connectionCount(), 0);
    }
}

void TestCliTerminal::showsTypingAgainAfterASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode"); // -1: the signal itself ends the program
    QTest::newRow("Ctrl+C") << SIGINT << 130;
    QTest::newRow("a polite kill") << SIGTERM << 130;
    QTest::newRow("the end of the terminal") << SIGHUP << 130;
    QTest::newRow("Ctrl+\\") << SIGQUIT << -1;
    QTest::newRow("an alarm") << SIGALRM << -1;
    QTest::newRow("a signal of users") << SIGUSR1 << -1;
}

void TestCliTerminal::showsTypingAgainAfterASignal()
{
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    SampleApi api;
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier([takeTerminal = terminal.childModifier()] {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        takeTerminal();
    });
    cli.start(api.arguments(u"preview"_s, {u"--api-key-file"_s, u"-"_s}));
    QTRY_VERIFY(terminal.shown().contains(KeyPrompt));
    QVERIFY(!terminal.showsTyping());
    terminal.type(CliRunner::Key.first(9));
    cli.signal(signal);
    QCOMPARE(cli.finish().exitCode, exitCode);
    QVERIFY(terminal.showsTyping());
    QVERIFY(!terminal.shown().contains(CliRunner::Key.first(5)));
    QCOMPARE(api.server.connectionCount(), 0);
}

void TestCliTerminal::isSilentAgainAfterAStop()
{
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier([takeTerminal = terminal.childModifier()] {
        ::setpgid(0, 0); // a group that has lost the shell it belongs to is never stopped
        takeTerminal();
    });
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    cli.start(api.arguments(u"preview"_s, {u"--api-key-file"_s, u"-"_s}));
    QTRY_VERIFY(terminal.shown().contains(KeyPrompt));
    cli.signal(SIGTSTP);
    QTRY_VERIFY(terminal.showsTyping());
    cli.signal(SIGCONT);
    QTRY_VERIFY(!terminal.showsTyping());
    terminal.type(CliRunner::Key + '\n');
    QCOMPARE(cli.finish().exitCode, 0);
    QVERIFY(terminal.showsTyping());
    QCOMPARE(api.server.requests().constFirst().header("x-api-key"), CliRunner::Key);
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
