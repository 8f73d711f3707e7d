// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class CliOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsHelpAndVersion_data();
    void printsHelpAndVersion();
    void helpListsEveryOption_data();
    void helpListsEveryOption();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void takesNoKeyAsArgument_data();
    void takesNoKeyAsArgument();
    void neutralisesWhatItEchoes();
    void shortensWhatItEchoes_data();
    void shortensWhatItEchoes();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
};

void CliOptionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliOptionsTest::printsHelpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("start");
    const QByteArray overview = "Outage Desk without a window"_ba;
    QTest::newRow("help") << QStringList{u"--help"_s} << overview;
    QTest::newRow("version") << QStringList{u"--version"_s} << "outage-desk-cli 0.2.0\n"_ba;
    QTest::newRow("help, short") << QStringList{u"-h"_s} << overview;
    QTest::newRow("help as a command") << QStringList{u"help"_s} << overview;
    QTest::newRow("version, short") << QStringList{u"-V"_s} << "outage-desk-cli 0.2.0\n"_ba;
    QTest::newRow("version of a command")
        << QStringList{u"submit"_s, u"--version"_s} << "outage-desk-cli 0.2.0\n"_ba;
    for (const char *command : {"preview", "submit", "history", "demo-server"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                               << "Usage: outage-desk-cli "_ba + command;
        QTest::addRow("help %s", command) << QStringList{u"help"_s, QString::fromLatin1(command)}
                                          << "Usage: outage-desk-cli "_ba + command;
    }
    QTest::newRow("short options of a command")
        << QStringList{u"submit"_s, u"-q"_s, u"-h"_s} << "Usage: outage-desk-cli submit"_ba;
    QTest::newRow("version of a command, short")
        << QStringList{u"history"_s, u"-v"_s, u"-V"_s} << "outage-desk-cli 0.2.0\n"_ba;
    QTest::newRow("help wins over what is missing")
        << QStringList{u"submit"_s, u"--yes"_s, u"--help"_s} << "Usage: "_ba;
}

void CliOptionsTest::printsHelpAndVersion()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, start);
    CliRunner cli;
    const CliResult result = cli.run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith(start), result.out.constData());
    QVERIFY(result.out.endsWith('\n'));
    QCOMPARE(result.err, QByteArray());
}

void CliOptionsTest::helpListsEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArrayList>("options");
    const QByteArrayList all{"-q, --quiet", "-v, --verbose", "-h, --help", "-V, --version"};
    const QByteArrayList fetching{
        "--base-url URL",     "--site ID",           "--api-key-file FILE",
        "--outages FILE",     "--site-info FILE",    "--cutoff RFC3339",
        "--format",           "--allow-http",        "--max-attempts N",
        "--retry-base-ms N",  "--attempt-timeout S", "--deadline S",
        "--fail-on-findings", "--longer-than",       "--near-cutoff"};
    QTest::newRow("preview") << u"preview"_s << fetching + QByteArrayList{"--all"} + all;
    QTest::newRow("submit") << u"submit"_s
                            << fetching +
                                   QByteArrayList{"--dry-run", "--yes", "--again",
                                                  "--allow-unreadable", "--allow-empty"} +
                                   all;
    QTest::newRow("history") << u"history"_s
                             << QByteArrayList{"--site ID",     "--limit N",          "--mark ID",
                                               "--reason TEXT", "--start-new-record", "--yes",
                                               "--format"} +
                                    all;
    QTest::newRow("demo-server")
        << u"demo-server"_s
        << QByteArrayList{"--port N", "--key KEY", "--fault NAME[=N]", "server-error", "throttle",
                          "slow",     "cut",       "lost-answer",      "bad-json",     "wrong-key",
                          "million"} +
               all;
}

void CliOptionsTest::helpListsEveryOption()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArrayList, options);
    CliRunner cli;
    const CliResult result = cli.run({command, u"--help"_s});
    for (const QByteArray &option : options) {
        const QRegularExpression line(
            u"\n  (    )?%1[ \n\\[]"_s.arg(QRegularExpression::escape(QString::fromUtf8(option))));
        QVERIFY2(line.match(QString::fromUtf8(result.out)).hasMatch(), option.constData());
    }
    QVERIFY(!result.out.contains("--api-key ")); // never an argument
}

void CliOptionsTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &arguments, const QString &sentence) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << sentence;
    };
    row("nothing", QString(), u"A command is missing: preview, submit, history or"_s);
    row("unknown command", u"send"_s, u"“send” is not a command. There are preview"_s);
    row("option before the command", u"--yes submit"_s, u"the command comes first"_s);
    row("unknown option", u"preview --frmat json"_s,
        u"--frmat is not an option of preview. Did you mean --format? “outage"_s);
    row("an option like no other", u"preview --colour"_s,
        u"--colour is not an option of preview. “outage"_s);
    row("unknown letter", u"preview -x"_s, u"-x is not an option of preview. “outage"_s);
    row("both verbosities, short", u"preview -qv"_s, u"-qv is not an option of preview."_s);
    row("mistyped command", u"prevew --yes"_s,
        u"“prevew” is not a command. Did you mean preview? There are preview"_s);
    row("help on no command", u"help sumbit"_s,
        u"“sumbit” is not a command. Did you mean submit? There are"_s);
    row("help on two", u"help submit preview"_s, u"“preview” is one argument too many."_s);
    row("another command's option", u"preview --yes"_s, u"--yes is not an option of preview"_s);
    row("no value", u"preview --site"_s, u"--site needs a value."_s);
    row("empty value", u"preview --site="_s, u"--site needs a value."_s);
    row("value of a switch", u"submit --yes=1"_s, u"--yes takes no value."_s);
    row("given twice", u"preview --sheet a --sheet b"_s, u"--sheet was given more than once."_s);
    row("argument too many", u"preview stray"_s, u"“stray” is one argument too many."_s);
    row("both verbosities", u"preview --quiet --verbose"_s, u"--quiet and --verbose contradict"_s);
    row("both letters", u"preview -q -v"_s, u"--quiet and --verbose contradict"_s);
    row("format", u"preview --format xml"_s,
        u"--format takes table, json, csv or jsonl, not “xml”."_s);
    row("format of submit", u"submit --format csv"_s,
        u"--format takes table, json or jsonl, not “csv”."_s);
    row("no attempt", u"preview --max-attempts 0"_s,
        u"takes a whole number from 1 to 100, not “0”."_s);
    row("attempts not whole", u"preview --max-attempts 1.5"_s, u"not “1.5”."_s);
    row("attempts beyond all", u"preview --max-attempts 99999999999"_s, u"not “99999999999”."_s);
    row("wait below zero", u"preview --retry-base-ms -1"_s,
        u"takes milliseconds from 0 to 3600000, not “-1”."_s);
    row("no time at all", u"preview --deadline 0"_s,
        u"takes seconds from 0.001 to 86400, not “0”."_s);
    row("time that is none", u"preview --attempt-timeout nan"_s, u"not “nan”."_s);
    row("two readers of standard input", u"preview --outages - --site-info -"_s,
        u"Standard input can be read once: give “-” to one option only."_s);
    row("key and file from standard input", u"preview --outages - --api-key-file -"_s,
        u"Standard input can be read once"_s);
    row("port", u"demo-server --port 65536"_s, u"takes a port from 0 to 65535, not “65536”."_s);
}

void CliOptionsTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    CliRunner cli;
    const CliResult result = cli.run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(sentence), result.err.constData());
    QVERIFY2(result.error().endsWith(u'.') && !result.error().endsWith(u".."),
             result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void CliOptionsTest::takesNoKeyAsArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString key = QString::fromLatin1(CliRunner::Key);
    QTest::newRow("apart") << QStringList{u"--api-key"_s, key};
    QTest::newRow("joined") << QStringList{u"--api-key="_s + key};
    QTest::newRow("by another name") << QStringList{u"--key"_s, key};
    QTest::newRow("by the header's name") << QStringList{u"--x-api-key"_s, key};
    QTest::newRow("with one dash") << QStringList{u"-api-key="_s + key};
    QTest::newRow("in the place of the file") << QStringList{u"--api-key-file"_s, key};
}

void CliOptionsTest::takesNoKeyAsArgument()
{
    QFETCH(const QStringList, arguments);
    SampleApi api;
    CliRunner cli; // fails when the key is echoed
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, QStringList{u"--yes"_s} + arguments));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(u"--api-key-file"), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliOptionsTest::neutralisesWhatItEchoes()
{
    CliRunner cli;
    const CliResult result = cli.run({u"pre\u001b[31mview\u202e\u0007\nError: x"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.error().contains(u"is not a command"));
    QVERIFY(!result.err.contains('\x1b') && !result.err.contains('\a'));
    QVERIFY(!QString::fromUtf8(result.err).contains(QChar(0x202e)));
}

void CliOptionsTest::shortensWhatItEchoes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("end");
    const QString much(100'000, u'a');
    QTest::newRow("command") << QStringList{much} << u"and the command comes first."_s;
    QTest::newRow("argument") << QStringList{u"preview"_s, much} << u"is one argument too many."_s;
    QTest::newRow("option") << QStringList{u"preview"_s, u"--"_s + much}
                            << u"“outage-desk-cli preview --help” lists them."_s;
    QTest::newRow("format") << QStringList{u"preview"_s, u"--format"_s, much} << u"”."_s;
    QTest::newRow("cutoff") << QStringList{u"preview"_s, u"--cutoff"_s, much}
                            << u"Write it such as 2022-01-01T00:00:00.000Z."_s;
    QTest::newRow("file") << QStringList{u"preview"_s, u"--outages"_s, much, u"--site-info"_s, much}
                          << u"Check the path and the permissions."_s;
}

void CliOptionsTest::shortensWhatItEchoes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, end);
    CliRunner cli;
    const CliResult result = cli.run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(u"aaaa"_s) && result.error().contains(u" […] "_s),
             result.err.constData());
    QVERIFY2(result.error().endsWith(end), result.err.constData());
    QVERIFY(result.err.size() < 2100);
}

void CliOptionsTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"C.UTF-8"_s, u"C"_s, u"xx_YY.broken"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

/// Read as text it would be the site “��”, as would every other one that is no text.
void CliOptionsTest::refusesWhatIsNoText()
{
    QFETCH(const QString, locale);
    SampleApi api;
    api.server.setDefault(Script().afterRequest().answer(200, "{}"));
    CliRunner cli;
    const QString command =
        u"exec \"$0\" preview --base-url \"$1\" --site \"$(printf 'a\\377b')\""_s;
    cli.setVariable(u"LC_ALL"_s, locale);
    const CliResult result = cli.runWithShell(command, {api.baseUrl()});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().startsWith(u"Argument 5 is not valid UTF-8"), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(CliOptionsTest)

#include "tst_clioptions.moc"
