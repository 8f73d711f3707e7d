// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"
#include "submission/journalfixture.h"

#include <QtTest/qtest.h>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What a person reads who types \a answer behind the question, and how it ends.
struct Dialogue
{
    QByteArray shown;
    int exitCode = -1;
};

QString journalOf(const CliRunner &cli)
{
    return cli.folder() + u"/home/data/outage-desk"_s;
}

} // namespace

/// What a person sees and types on a terminal.
class CliTerminalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatItFetchesBeforeAnythingComes_data();
    void saysWhatItFetchesBeforeAnythingComes();
    void isSilentAboutItElsewhere();
    void discardsWhatWasTypedBeforeTheQuestion();
    void showsTheListBeforeItAsks();
    void coloursNothing();
    void showsALongListInShort();
    void fitsTheListToItsWidth_data();
    void fitsTheListToItsWidth();
    void fitsAllRowsToItsWidth();
    void tellsDevicesApartInANarrowTerminal();
    void fitsTheHistoryToItsWidth_data();
    void fitsTheHistoryToItsWidth();
    void saysHowFastItComes();
    void saysTheHoldAndDoesNotAsk_data();
    void saysTheHoldAndDoesNotAsk();
    void isHeldBackByASenderAtOnce();
    void asksNothingWhereNothingCanBeRecorded();
    void namesEverythingThatAgainOverrides();
    void overridesNothingThatWasNotNamed();
    void overridesAChangedRecordOnceThatIsKnown();
    void asksForTheKey();
    void asksForKeyAndConsent();
    void takesNoKeyAsNone();
    void showsTypingAgainAfterASignal_data();
    void showsTypingAgainAfterASignal();
    void isSilentAgainAfterAStop();

private:
    static constexpr auto KeyPrompt = "API key (it is not shown): ";
    static constexpr auto Question = "Type yes to send: ";

    /// Runs on a terminal to the end, and gives \a answer once it is asked for.
    static Dialogue talk(CliRunner &cli, const QStringList &arguments, const QByteArray &answer);
};

Dialogue CliTerminalTest::talk(CliRunner &cli, const QStringList &arguments,
                               const QByteArray &answer)
{
    PseudoTerminal terminal;
    cli.setChildModifier(terminal.childModifier());
    cli.start(arguments);
    const auto isAsked = [&terminal] { return terminal.shown().contains(Question); };
    const auto isOver = [&cli] { return cli.process().state() == QProcess::NotRunning; };
    [&] { QTRY_VERIFY(isAsked() || isOver()); }();
    if (!isOver())
        terminal.type(answer);
    const int exitCode = cli.finish().exitCode;
    return {terminal.shown(), exitCode};
}

void CliTerminalTest::saysWhatItFetchesBeforeAnythingComes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("preview") << u"preview"_s << false;
    QTest::newRow("submit") << u"submit"_s << false;
    QTest::newRow("quiet") << u"preview"_s << true;
}

void CliTerminalTest::saysWhatItFetchesBeforeAnythingComes()
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

void CliTerminalTest::isSilentAboutItElsewhere()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"preview"_s));
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(!result.err.contains("Fetching"), result.err.constData());
}

void CliTerminalTest::discardsWhatWasTypedBeforeTheQuestion()
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

void CliTerminalTest::showsTheListBeforeItAsks()
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

// With or without NO_COLOR.
void CliTerminalTest::coloursNothing()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const Dialogue dialogue = talk(cli, api.arguments(u"submit"_s), "no\n");
    QVERIFY(dialogue.shown.contains(Question));
    static const QRegularExpression colour(u"\x1b\\[[0-9;:]*m"_s);
    QVERIFY(!colour.match(QString::fromUtf8(dialogue.shown)).hasMatch());
}

void CliTerminalTest::fitsTheListToItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("it does not say") << 0 << false;
    QTest::newRow("wide") << 200 << false;
    QTest::newRow("narrow") << 96 << true;
    QTest::newRow("as terminals open") << 80 << true;
    QTest::newRow("narrower") << 68 << true;
}

void CliTerminalTest::fitsTheListToItsWidth()
{
    QFETCH(const int, width);
    QFETCH(const bool, isCut);
    const QByteArray id = "0e4d59ba-43c7-4451-a8ac-ca628bcde417";
    SampleApi api;
    api.onOutages(R"([{"id":")" + id +
                  R"(","begin":"2022-03-01T10:00:00.000Z","end":"2022-03-01T11:00:00.000Z"}])");
    api.onSiteInfo(R"({"id":"site-1","name":"Site","devices":[{"id":")" + id +
                   R"(","name":"Battery of the northern hall, upper row"}]})");
    PseudoTerminal terminal;
    terminal.setWidth(width);
    CliRunner cli;
    cli.setChildModifier(terminal.childModifierWithOutput());
    cli.start(api.arguments(u"preview"_s));
    QCOMPARE(cli.finish().exitCode, 0);
    const QByteArray shown = terminal.shown();
    const qsizetype at = shown.indexOf("2022-03-01T10:00:00.000Z  2022-03-01T11:00:00.000Z");
    QVERIFY2(at > 0, shown.constData()); // both whole
    const qsizetype begin = shown.lastIndexOf('\n', at) + 1;
    const QString line =
        QString::fromUtf8(shown.sliced(begin, shown.indexOf('\r', at) - begin)).trimmed();
    QVERIFY2(!isCut || line.size() <= width, qPrintable(line));
    QCOMPARE(line.contains(u"…"), isCut);
    QCOMPARE(line.contains(QString::fromUtf8(id)), !isCut);
    // What is left out is said, or else it would seem that there is no more.
    QCOMPARE(shown.contains("Not shown in so narrow a terminal: "), width == 80 || width == 68);
}

void CliTerminalTest::fitsAllRowsToItsWidth()
{
    constexpr int Width = 80;
    SampleApi api;
    api.serveSample();
    PseudoTerminal terminal;
    terminal.setWidth(Width);
    CliRunner cli;
    cli.setChildModifier(terminal.childModifierWithOutput());
    cli.start(api.arguments(u"preview"_s) + QStringList{u"--all"_s});
    QCOMPARE(cli.finish().exitCode, 0);
    const QString shown = QString::fromUtf8(terminal.shown());
    const QStringList lines = shown.sliced(shown.indexOf(u"Row "_s)).split(u"\r\n"_s);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= Width, qPrintable(line));
    QVERIFY2(lines.constFirst().contains(u"Verdict"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Not shown in so narrow a terminal: End, Duration, Device ID."_s),
             qPrintable(shown));
}

// Where begin and end have no room, begin and name stay, and the name's end, which tells it apart.
void CliTerminalTest::tellsDevicesApartInANarrowTerminal()
{
    constexpr int Width = 50;
    SampleApi api;
    api.onOutages(R"([{"id":"d-1","begin":"2022-03-01T10:00:00.000Z","end":"2022-04-01T11:00:00Z"},
        {"id":"d-2","begin":"2022-05-01T10:00:00.000Z","end":"2022-06-01T11:00:00Z"}])");
    api.onSiteInfo(R"({"id":"site-1","name":"Site","devices":[
        {"id":"d-1","name":"Battery of the northern hall, upper row 1"},
        {"id":"d-2","name":"Battery of the northern hall, upper row 2"}]})");
    PseudoTerminal terminal;
    terminal.setWidth(Width);
    CliRunner cli;
    cli.setChildModifier(terminal.childModifierWithOutput());
    cli.start(api.arguments(u"preview"_s));
    QCOMPARE(cli.finish().exitCode, 0);
    const QString shown = QString::fromUtf8(terminal.shown());
    const QStringList lines = shown.sliced(shown.indexOf(u"Device "_s)).split(u"\r\n"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY2(lines.value(i).size() <= Width, qPrintable(lines.value(i)));
    QVERIFY2(lines.value(1).contains(u"row 1  2022-03-01T10:00:00.000Z"_s), qPrintable(shown));
    QVERIFY2(lines.value(2).contains(u"row 2  2022-05-01T10:00:00.000Z"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Not shown in so narrow a terminal: End, "_s), qPrintable(shown));
}

void CliTerminalTest::fitsTheHistoryToItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("as terminals open") << 80 << QString();
    QTest::newRow("narrow") << 60 << u"Attempts, Status"_s;
}

// A short ID is one that the command takes.
void CliTerminalTest::fitsTheHistoryToItsWidth()
{
    QFETCH(const int, width);
    QFETCH(const QString, hidden);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s) + QStringList{u"--yes"_s}).exitCode, 0);
    PseudoTerminal terminal;
    terminal.setWidth(width);
    cli.setChildModifier(terminal.childModifierWithOutput());
    cli.start({u"history"_s});
    QCOMPARE(cli.finish().exitCode, 0);
    const QString shown = QString::fromUtf8(terminal.shown());
    for (const QString &line : shown.split(u"\r\n"_s))
        QVERIFY2(line.size() <= width, qPrintable(line));
    QVERIFY2(shown.contains(u"Accepted"_s), qPrintable(shown));
    QCOMPARE(shown.contains(u"Not shown in so narrow a terminal: "_s), !hidden.isEmpty());
    QVERIFY2(shown.contains(hidden), qPrintable(shown));
    static const QRegularExpression shortId(u"  ([0-9a-f]{8})  "_s);
    const QRegularExpressionMatch found = shortId.match(shown);
    QVERIFY2(found.hasMatch(), qPrintable(shown));
    cli.setChildModifier([] {});
    const CliResult one = cli.run({u"history"_s, found.captured(1)});
    QCOMPARE(one.exitCode, 0);
    const QByteArray whole = found.captured(1).toUtf8() + '-';
    QVERIFY2(one.out.contains(whole), one.out.constData());
}

void CliTerminalTest::saysHowFastItComes()
{
    SampleApi api;
    QByteArrayList outages;
    for (int i = 0; i < 300; ++i)
        outages.append(
            R"({"id":"d-1","begin":"2022-03-01T10:00:00Z","end":"2022-03-01T11:00:00Z"})");
    using namespace std::chrono_literals;
    api.onOutages(
        Script().afterRequest().drip(1000, 100ms).answer(200, '[' + outages.join(",\n") + ']'));
    api.serveSample();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"preview"_s));
    QTRY_VERIFY(terminal.shown().contains(" a second, "));
    QTRY_VERIFY2(terminal.shown().contains(" left"), terminal.shown().constData());
    QCOMPARE(cli.finish().exitCode, 0);
}

void CliTerminalTest::showsALongListInShort()
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

void CliTerminalTest::saysTheHoldAndDoesNotAsk_data()
{
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("accepted before") << true << "this site accepted the same list on "_ba;
    QTest::newRow("unknown before") << false << " to this site is unknown. "_ba;
}

void CliTerminalTest::saysTheHoldAndDoesNotAsk()
{
    QFETCH(const bool, isAnswered);
    QFETCH(const QByteArray, said);
    SampleApi api;
    if (!isAnswered)
        api.onPost(Script().afterRequest().close());
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, isAnswered ? 0 : 6);
    const Dialogue dialogue = talk(cli, api.arguments(u"submit"_s), "no\n");
    QCOMPARE(dialogue.exitCode, 7);
    QVERIFY2(dialogue.shown.contains("Error: Nothing was sent: "), dialogue.shown.constData());
    QVERIFY2(dialogue.shown.contains(said), dialogue.shown.constData());
    QVERIFY(dialogue.shown.contains("--again does so."));
    QVERIFY(!dialogue.shown.contains(Question));
    QVERIFY(!dialogue.shown.contains("Device  Begin "));
    QCOMPARE(api.server.startedPosts(), 1);
}

void CliTerminalTest::isHeldBackByASenderAtOnce()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    JournalFixture(journalOf(cli)).settle();
    const auto lock = SiteLock::take(journalOf(cli), {api.baseUrl(), u"site-1"_s});
    QVERIFY(lock);
    const Dialogue dialogue = talk(cli, api.arguments(u"submit"_s, {u"--again"_s}), "no\n");
    QCOMPARE(dialogue.exitCode, 7);
    QVERIFY2(dialogue.shown.contains("another window or program is sending for this site"),
             dialogue.shown.constData());
    QVERIFY(!dialogue.shown.contains(Question));
}

void CliTerminalTest::asksNothingWhereNothingCanBeRecorded()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, cli.file(u"file"_s, "no folder"));
    const Dialogue dialogue = talk(cli, api.arguments(u"submit"_s, {u"--again"_s}), "no\n");
    QCOMPARE(dialogue.exitCode, 7);
    QVERIFY2(dialogue.shown.contains("Nothing was sent, because it could not be recorded."),
             dialogue.shown.constData());
    QVERIFY(!dialogue.shown.contains(Question));
}

void CliTerminalTest::namesEverythingThatAgainOverrides()
{
    SampleApi api;
    api.onPost(Script().afterRequest().answer(200, "{}"));
    api.onPost(Script().afterRequest().close());
    for (int i = 0; i < 4; ++i)
        api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    const QStringList other{u"--yes"_s, u"--again"_s, u"--cutoff"_s, u"2022-02-01T00:00:00Z"_s};
    QCOMPARE(cli.run(api.arguments(u"submit"_s, other)).exitCode, 6);
    const QStringList again = api.arguments(u"submit"_s, {u"--again"_s});
    const Dialogue refused = talk(cli, again, "no\n");
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(api.server.startedPosts(), 2);
    const QByteArray &shown = refused.shown;
    const qsizetype question = shown.indexOf(" all the same? Type yes to send: ");
    QVERIFY2(question > 0, shown.constData());
    const qsizetype accepted = shown.indexOf("  This site accepted the same list on ");
    QVERIFY2(accepted > 0 && accepted < question, shown.constData());
    const qsizetype unknown = shown.indexOf("  The outcome of submission ");
    QVERIFY2(unknown > 0 && unknown < accepted, shown.constData());
    QCOMPARE(talk(cli, again, "yes\n").exitCode, 0);
    QCOMPARE(api.posts().size(), 3);
    QCOMPARE(api.posts().constLast().body, Sample::Body);
}

void CliTerminalTest::overridesNothingThatWasNotNamed()
{
    SampleApi api;
    for (int i = 0; i < 3; ++i)
        api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    PseudoTerminal terminal;
    cli.setChildModifier(terminal.childModifier());
    cli.start(api.arguments(u"submit"_s, {u"--again"_s}));
    QTRY_VERIFY(terminal.shown().contains(Question));
    CliRunner second;
    second.setVariable(u"XDG_DATA_HOME"_s, cli.folder() + u"/home/data"_s);
    QCOMPARE(second.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--again"_s})).exitCode, 0);
    terminal.type("yes\n");
    QCOMPARE(cli.finish().exitCode, 7);
    QTRY_VERIFY(terminal.shown().contains("Error: Nothing was sent: this site accepted the same"));
    QCOMPARE(api.server.startedPosts(), 2);
}

void CliTerminalTest::overridesAChangedRecordOnceThatIsKnown()
{
    SampleApi api;
    for (int i = 0; i < 4; ++i)
        api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    JournalFixture(journalOf(cli)).tamper(u"UPDATE record SET at = '2020' WHERE number = 2"_s);
    const QStringList other{u"--again"_s, u"--cutoff"_s, u"2022-02-01T00:00:00Z"_s};
    const Dialogue noticed = talk(cli, api.arguments(u"submit"_s, other), "yes\n");
    QCOMPARE(noticed.exitCode, 7);
    QVERIFY(!noticed.shown.contains(Question));
    QVERIFY2(noticed.shown.contains("line 2 of "_ba.append(journalOf(cli).toUtf8())),
             noticed.shown.constData());
    QCOMPARE(api.server.startedPosts(), 1);
    const Dialogue known = talk(cli, api.arguments(u"submit"_s, other), "yes\n");
    QCOMPARE(known.exitCode, 0);
    QVERIFY2(known.shown.contains("  Lines of the record of earlier submissions are changed or "),
             known.shown.constData());
    QCOMPARE(api.server.startedPosts(), 2);
}

void CliTerminalTest::asksForTheKey()
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

void CliTerminalTest::asksForKeyAndConsent()
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

void CliTerminalTest::takesNoKeyAsNone()
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

void CliTerminalTest::showsTypingAgainAfterASignal_data()
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

void CliTerminalTest::showsTypingAgainAfterASignal()
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

void CliTerminalTest::isSilentAgainAfterAStop()
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

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cliterminal.moc"
