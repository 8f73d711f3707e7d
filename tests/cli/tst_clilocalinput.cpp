// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What the operator gives: address, site, key, cutoff, files. Wrong, it ends with 1 and a
/// sentence before any request.
class CliLocalInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAddress_data();
    void refusesAddress();
    void refusesSiteId_data();
    void refusesSiteId();
    void refusesKey_data();
    void refusesKey();
    void refusesKeyFile_data();
    void refusesKeyFile();
    void refusesCutoff_data();
    void refusesCutoff();
    void refusesFile_data();
    void refusesFile();
    void refusesFileOfAnotherSite();
    void comesBeforeTheMissingYes_data();
    void comesBeforeTheMissingYes();
    void comesBeforeWhatTheApiSays();

private:
    /// Runs submit --yes with \a more, which replaces what is usual; nothing may be asked for.
    static CliResult refused(CliRunner &cli, const QStringList &more);
};

void CliLocalInputTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

CliResult CliLocalInputTest::refused(CliRunner &cli, const QStringList &more)
{
    SampleApi api;
    api.serveSample();
    QStringList arguments{u"submit"_s, u"--yes"_s};
    if (!more.contains(u"--base-url"))
        arguments += {u"--base-url"_s, api.baseUrl()};
    if (!more.contains(u"--site"))
        arguments += {u"--site"_s, u"site-1"_s};
    const CliResult result = cli.run(arguments + more);
    [&] {
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(api.requestCount(), 0);
        QVERIFY2(result.error().endsWith(u'.'), result.err.constData());
    }();
    return result;
}

void CliLocalInputTest::refusesAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &url, const QString &cause) {
        QTest::newRow(name) << url << cause;
    };
    row("without scheme", u"api.example.org/v1"_s, u"must begin with https://"_s);
    row("another scheme", u"ftp://api.example.org/v1"_s, u"must be an https address"_s);
    row("without host", u"https:///v1"_s, u"is not an address such as https://host/v1"_s);
    row("no address", u"https://exa mple.org/v1"_s, u"is not an address such as"_s);
    row("port beyond all", u"https://example.org:99999/v1"_s, u"is not an address such as"_s);
    row("user info", u"https://user:secret@example.org/v1"_s, u"must not hold a user name"_s);
    row("query", u"https://example.org/v1?a=b"_s, u"must not have a query (?)"_s);
    row("fragment", u"https://example.org/v1#a"_s, u"must not have a fragment (#)"_s);
    row("plain http elsewhere", u"http://api.example.org/v1"_s,
        u"is plain http to another computer"_s);
    row("blank", u" "_s, u"The base URL is missing"_s);
}

void CliLocalInputTest::refusesAddress()
{
    QFETCH(const QString, url);
    QFETCH(const QString, cause);
    CliRunner cli;
    const QString error = refused(cli, {u"--base-url"_s, url}).error();
    QVERIFY2(error.contains(cause), qPrintable(error));
    QVERIFY(!error.contains(u"secret"));
    const bool isHttp = url.startsWith(u"http://");
    QVERIFY2(error.contains(isHttp ? u"--allow-http"_s : u"--base-url"_s), qPrintable(error));
}

void CliLocalInputTest::refusesSiteId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &id, const QString &cause) {
        QTest::newRow(name) << id << cause;
    };
    row("empty", QString(), u"--site needs a value"_s);
    row("dot", u"."_s, u"must not be “.” or “..”"_s);
    row("dots", u".."_s, u"must not be “.” or “..”"_s);
    row("line break", u"a\nb"_s, u"holds a line break or another control character"_s);
    row("escape", u"a\u001b[2Jb"_s, u"holds a line break or another control character"_s);
    row("delete", u"a\u007f"_s, u"holds a line break or another control character"_s);
    row("too long", QString(129, u'x'), u"is longer than 128 characters"_s);
}

void CliLocalInputTest::refusesSiteId()
{
    QFETCH(const QString, id);
    QFETCH(const QString, cause);
    CliRunner cli;
    const QString error = refused(cli, {u"--site"_s, id}).error();
    QVERIFY2(error.contains(cause), qPrintable(error));
    QVERIFY2(error.contains(u"--site"), qPrintable(error));
}

void CliLocalInputTest::refusesKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("cause");
    QTest::newRow("empty") << ""_ba << u"The API key is missing."_s;
    QTest::newRow("blank") << " \r\n"_ba << u"The API key is missing."_s;
    QTest::newRow("newline inside")
        << CliRunner::Key + "\nx-evil: 1"_ba << u"holds a space, a line"_s;
    QTest::newRow("not ASCII") << "schl\xc3\xbcssel"_ba << u"no key may have."_s;
    QTest::newRow("5,000 characters")
        << QByteArray(5000, 'k') << u"is longer than 4096 characters."_s;
    QTest::newRow("a million characters") << QByteArray(1'000'000, 'k') << u"is longer than 4096"_s;
}

void CliLocalInputTest::refusesKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, cause);
    CliRunner fromFile;
    const QStringList file{u"--api-key-file"_s, fromFile.file(u"key"_s, key)};
    const QString error = refused(fromFile, file).error();
    QVERIFY2(error.contains(cause), qPrintable(error));
    QVERIFY2(error.contains(u"OUTAGE_DESK_API_KEY") && error.contains(u"--api-key-file"),
             qPrintable(error));

    if (key.size() > 100'000) // more than an environment holds
        return;
    CliRunner fromEnvironment;
    fromEnvironment.setVariable(u"OUTAGE_DESK_API_KEY"_s, QString::fromUtf8(key));
    QCOMPARE(refused(fromEnvironment, {}).error(), error);
}

void CliLocalInputTest::refusesKeyFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cause");
    QTest::newRow("missing") << u"no-such-file"_s << u"No such file or directory"_s;
    QTest::newRow("folder") << u"folder"_s << u"it is a folder"_s;
    QTest::newRow("in a file") << u"file/key"_s << u"Not a directory"_s;
}

void CliLocalInputTest::refusesKeyFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cause);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkdir(u"folder"_s));
    const QString file = cli.file(u"file"_s, "x");
    const QString error = refused(cli, {u"--api-key-file"_s, cli.folder() + u'/' + name}).error();
    QVERIFY2(error.startsWith(u"The key file of --api-key-file cannot be read: "),
             qPrintable(error));
    QVERIFY2(error.contains(cause), qPrintable(error));
}

void CliLocalInputTest::refusesCutoff_data()
{
    QTest::addColumn<QString>("cutoff");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QString &cutoff, const QString &cause) {
        QTest::newRow(name) << cutoff << cause;
    };
    row("without zone", u"2022-01-01T00:00:00.000"_s, u"has no time zone (Z or an offset)"_s);
    row("a date", u"2022-01-01"_s, u"is not a date and time such as"_s);
    row("without seconds", u"2022-01-01T00:00Z"_s, u"has no seconds"_s);
    row("a space", u"2022-01-01 00:00:00Z"_s, u"has a space where a T belongs"_s);
    row("impossible date", u"2022-02-30T00:00:00Z"_s, u"is a date that no calendar has"_s);
    row("impossible time", u"2022-01-01T24:00:00Z"_s, u"is a time that no clock shows"_s);
    row("leap second", u"2016-12-31T23:59:60Z"_s, u"is a leap second"_s);
    row("impossible zone", u"2022-01-01T00:00:00+25:00"_s, u"has an impossible time zone"_s);
    row("no time", u"yesterday"_s, u"is not a date and time such as"_s);
    row("something behind", u"2022-01-01T00:00:00Z x"_s, u"is not a date and time such as"_s);
}

void CliLocalInputTest::refusesCutoff()
{
    QFETCH(const QString, cutoff);
    QFETCH(const QString, cause);
    CliRunner cli;
    const QString error = refused(cli, {u"--cutoff"_s, cutoff}).error();
    QVERIFY2(error.startsWith(u"The cutoff “"_s + cutoff + u"” " + cause), qPrintable(error));
    QVERIFY2(error.contains(u"Write it such as 2022-01-01T00:00:00.000Z."), qPrintable(error));
}

void CliLocalInputTest::refusesFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &content, const QString &cause) {
        QTest::newRow(name) << content << cause;
    };
    row("missing", QByteArray(), u"No such file or directory"_s);
    row("folder", "folder"_ba, u"it is a folder"_s);
    row("empty", ""_ba, u"it is empty"_s);
    row("blank", " \n"_ba, u"it is empty"_s);
    row("HTML", "<!DOCTYPE html><html></html>"_ba, u"it is not JSON"_s);
    row("binary", QByteArray("\0\1\2\3", 4), u"it is not JSON"_s);
    row("cut", R"([{"id":"d-1")"_ba, u"it ends too early"_s);
    row("wrong root", "\"text\""_ba, u"is not a"_s);
    row("deep", QByteArray(1'000'000, '['), u"it is nested more than 1024 deep"_s);
    row("invalid UTF-8", "[\"\xff\xfe\"]"_ba, u"a text is not UTF-8"_s);
    row("two documents", "[][]"_ba, u"something follows behind its end"_s);
}

void CliLocalInputTest::refusesFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, cause);
    for (const QString &option : {u"--outages"_s, u"--site-info"_s}) {
        CliRunner cli;
        QString path = cli.folder() + u"/missing"_s;
        if (content == "folder"_ba)
            path = cli.folder();
        else if (!content.isNull())
            path = cli.file(u"input.json"_s, content);
        const QString error = refused(cli, {option, path}).error();
        QVERIFY2(error.startsWith(u"“%1” "_s.arg(path)), qPrintable(error));
        QVERIFY2(error.contains(cause), qPrintable(option + u": "_s + error));
        const bool isRead = error.contains(u"cannot be read");
        const QString answer = option == u"--outages" ? u"GET /outages"_s : u"GET /site-info"_s;
        QVERIFY2(error.contains(isRead ? u"Check the path"_s : answer), qPrintable(error));
    }
}

void CliLocalInputTest::refusesFileOfAnotherSite()
{
    CliRunner cli;
    const QStringList files{u"--site-info"_s, cli.file(u"site.json"_s, Sample::SiteInfo),
                            u"--outages"_s, cli.file(u"outages.json"_s, Sample::Outages)};
    const QString error = refused(cli, files + QStringList{u"--site"_s, u"site-2"_s}).error();
    QVERIFY2(error.contains(u"is about another site: site-1. Check the site ID."),
             qPrintable(error));
    CliRunner preview;
    QCOMPARE(preview.run(QStringList{u"preview"_s} + files + QStringList{u"--site"_s, u"site"_s})
                 .exitCode,
             1);
}

void CliLocalInputTest::comesBeforeTheMissingYes_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing wrong but that") << QStringList() << 7;
    QTest::newRow("cutoff") << QStringList{u"--cutoff"_s, u"2022"_s} << 1;
    QTest::newRow("file missing") << QStringList{u"--outages"_s, u"/no/such/file"_s} << 1;
    QTest::newRow("file no JSON") << QStringList{u"--outages"_s, u"/etc/passwd"_s} << 1;
    QTest::newRow("site file missing") << QStringList{u"--site-info"_s, u"/no/such/file"_s} << 1;
    QTest::newRow("site file no JSON") << QStringList{u"--site-info"_s, u"/etc/passwd"_s} << 1;
}

void CliLocalInputTest::comesBeforeTheMissingYes()
{
    QFETCH(const QStringList, more);
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, more));
    QTEST(result.exitCode, "exitCode");
    QCOMPARE(result.error().contains(u"--yes"), result.exitCode == 7);
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliLocalInputTest::comesBeforeWhatTheApiSays()
{
    SampleApi api;
    api.server.setDefault(Script().afterRequest().answer(404, R"({"message":"Site not found"})"));
    CliRunner cli;
    const QString file = cli.file(u"outages.json"_s, "[{},]");
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--outages"_s, file})).exitCode, 1);
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--site-info"_s, file})).exitCode, 1);
}

QTEST_GUILESS_MAIN(CliLocalInputTest)

#include "tst_clilocalinput.moc"
