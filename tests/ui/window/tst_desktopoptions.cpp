// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptions.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What the window's command line understands, and what it says of the rest.
class DesktopOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fillsTheFieldsWithWhatWasGiven()
    {
        const auto options =
            readOptions({u"--base-url"_s, u"https://host/v1"_s, u"--site=my-site"_s,
                         u"--cutoff=2022-01-01T00:00:00+01:00"_s, u"--open=a"_s, u"--open=b"_s});
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        QCOMPARE(options->baseUrl.value_or(QString()), u"https://host/v1"_s);
        QCOMPARE(options->siteId.value_or(QString()), u"my-site"_s);
        QVERIFY(options->cutoff.has_value());
        QCOMPARE(options->files, QStringList({u"a"_s, u"b"_s}));
    }

    void namesAConnectionAndItsSite()
    {
        const auto options =
            readOptions({u"--connection"_s, u"North Sea"_s, u"--site=my-site"_s, u"list.csv"_s});
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        QCOMPARE(options->connection.value_or(QString()), u"North Sea"_s);
        QCOMPARE(options->siteId.value_or(QString()), u"my-site"_s);
        QCOMPARE(options->files, QStringList{u"list.csv"_s});
        QVERIFY(!options->baseUrl && !readOptions({u"list.csv"_s})->connection);
    }

    void whatCannotBeFollowedIsNamedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const char *named) {
            QTest::newRow(name) << arguments << QString::fromLatin1(named);
        };
        row("unknown", {u"--colour"_s}, "colour");
        row("no value", {u"--size"_s}, "--size");
        row("size", {u"--size=big"_s}, "'big'");
        row("size too small", {u"--size=1x1"_s}, "'1x1'");
        row("theme", {u"--theme=pink"_s}, "'pink'");
        row("mistyped", {u"--them=dark"_s}, "Did you mean --theme?");
        row("three bare files", {u"a"_s, u"b"_s, u"c"_s}, "Two files");
        row("three files in both ways", {u"--open=a"_s, u"b"_s, u"c"_s}, "Two files");
        row("address", {u"--base-url=host/v1"_s}, "--base-url: ");
        row("plain http", {u"--base-url=http://host/v1"_s}, "--base-url: ");
        row("site", {u"--site=.."_s}, "--site: ");
        row("no site", {u"--site="_s}, "--site: ");
        row("cutoff without a zone", {u"--cutoff=2022-01-01T00:00:00"_s}, "--cutoff: ");
        row("demo elsewhere", {u"--demo"_s, u"--base-url=https://host/v1"_s}, "--base-url");
        row("demo and a connection", {u"--demo"_s, u"--connection=North"_s}, "--connection");
        row("a connection elsewhere", {u"--connection=North"_s, u"--base-url=https://host/v1"_s},
            "--base-url");
        row("three files", {u"--open=a"_s, u"--open=b"_s, u"--open=c"_s}, "Two files");
    }

    void whatCannotBeFollowedIsNamedInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = readOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
        QVERIFY2(options.error().endsWith(u'.'), qPrintable(options.error()));
        QVERIFY(!options.error().contains(u'\n'));
    }

    void opensTheFilesThatAreNamedAlone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("one") << QStringList{u"/a b/list.csv"_s} << QStringList{u"/a b/list.csv"_s};
        QTest::newRow("two") << QStringList{u"a"_s, u"--demo"_s, u"b"_s}
                             << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("with --open")
            << QStringList{u"a"_s, u"--open"_s, u"b"_s} << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("like an option") << QStringList{u"--"_s, u"--a"_s} << QStringList{u"--a"_s};
    }

    void opensTheFilesThatAreNamedAlone()
    {
        QFETCH(const QStringList, arguments);
        const auto options = readOptions(arguments);
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        QTEST(options->files, "files");
    }

    void takesHelpAndVersionByLetter()
    {
        QVERIFY(readOptions({u"-h"_s})->wantsHelp);
        QVERIFY(readOptions({u"-V"_s})->wantsVersion);
    }

    void takesACutoffAsTheWindowDoes_data()
    {
        QTest::addColumn<QString>("cutoff");
        QTest::newRow("a date alone") << u"2022-01-01"_s;
        QTest::newRow("a date in words") << u"1 January 2022"_s;
        QTest::newRow("without seconds") << u"2022-01-01 06:00 UTC"_s;
        QTest::newRow("with an offset") << u"2022-01-01T06:00:00+01:00"_s;
    }

    void takesACutoffAsTheWindowDoes()
    {
        QFETCH(const QString, cutoff);
        const auto options = readOptions({u"--cutoff"_s, cutoff});
        QVERIFY2(options, options ? "" : qPrintable(options.error()));
        QCOMPARE(options->cutoff.value_or(QString()), cutoff);
    }

    void helpSaysWhatACutoffMayBe()
    {
        const QString help = helpText().simplified();
        QVERIFY2(help.contains(u"--cutoff TIME"_s), qPrintable(help));
        QVERIFY2(help.contains(u"a date, which means its midnight in UTC"_s), qPrintable(help));
    }

    void helpSaysHowItEnds()
    {
        QVERIFY(
            helpText().contains(u"\nExit codes:\n  0  the window was closed\n  2  an option"_s));
    }
};

QTEST_MAIN(DesktopOptionsTest)
#include "tst_desktopoptions.moc"
