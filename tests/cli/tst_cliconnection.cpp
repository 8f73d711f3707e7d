// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"
#include "session/connectionstore.h"
#include "support/earlierfiles.h"
#include "support/roundserver.h"
#include "support/testcertificates.h"
#include "support/tlsserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsettings.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u"/home/config/outage-desk"_s;
const QString SettingsFile = Folder + u"/outage-desk.conf"_s;

SavedConnection connectionTo(const SampleApi &api)
{
    return {.id = u"id-north"_s,
            .name = u"North Sea"_s,
            .kind = ConnectionKind::Production,
            .baseUrl = api.baseUrl(),
            .sites = {u"site-1"_s}};
}

const QStringList CoastSites{u"a"_s, u"b"_s, u"c"_s};

SavedConnection coastAt(const RoundServer &api)
{
    return {.id = u"id-coast"_s, .name = u"Coast"_s, .baseUrl = api.baseUrl(), .sites = CoastSites};
}

/// The sites of an array of lists, receipts or ends, in their order.
QStringList sitesIn(const QByteArray &json)
{
    QStringList sites;
    for (const QJsonValue each : QJsonDocument::fromJson(json).array())
        sites.append(each[u"site"].toString());
    return sites;
}

/// Saves as the window does.
void save(const CliRunner &cli, const QList<SavedConnection> &connections)
{
    QDir().mkpath(cli.folder() + Folder);
    QSettings settings(cli.folder() + SettingsFile, QSettings::IniFormat);
    ConnectionStore store(settings);
    for (const SavedConnection &each : connections)
        QVERIFY(store.save(each));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList submit(const QStringList &more)
{
    return QStringList{u"submit"_s, u"--yes"_s, u"--retry-base-ms"_s, u"0"_s} + more;
}

} // namespace

/// The command line over a connection that the window has saved.
class CliConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhereTheConnectionLeads()
    {
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        save(cli, {connectionTo(api)});
        const QByteArray before = contentOf(cli.folder() + SettingsFile);
        const CliResult result =
            cli.run(submit({u"--connection"_s, u"north sea"_s, u"--format"_s, u"json"_s}));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(api.posts().size(), 1);
        QCOMPARE(api.posts().first().target, "/v1/site-outages/site-1"_ba);
        QCOMPARE(api.posts().first().body, Sample::Body);
        const QJsonObject receipt = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(receipt.value(u"kind"_s).toString(), u"production"_s);
        QVERIFY(receipt[u"review"].isObject()); // without findings, which --yes looks for not
        QVERIFY(receipt[u"review"][u"findingsAt"].isUndefined());
        const QByteArray history = cli.run({u"history"_s, u"--format"_s, u"json"_s}).out;
        QCOMPARE(QJsonDocument::fromJson(history)[0][u"kind"].toString(), u"production"_s);
        QCOMPARE(contentOf(cli.folder() + SettingsFile), before);
    }

    void itsCutoffAndSiteGiveWayToOptions()
    {
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        SavedConnection north = connectionTo(api);
        north.cutoff = u"2100-01-01T00:00:00Z"_s;
        north.sites = {u"site-2"_s, u"site-1"_s};
        save(cli, {north});
        const QStringList named{u"preview"_s, u"--connection"_s, u"North Sea"_s, u"--format"_s,
                                u"json"_s};
        const CliResult late = cli.run(named + QStringList{u"--site"_s, u"site-1"_s});
        QVERIFY2(late.exitCode == 0, late.err.constData());
        QCOMPARE(late.out.trimmed(), "[]"_ba);
        api.serveSample();
        const CliResult usual = cli.run(named + QStringList{u"--site"_s, u"site-1"_s, u"--cutoff"_s,
                                                            u"2022-01-01T00:00:00.000Z"_s});
        QCOMPARE(usual.out.trimmed(), Sample::Body);
    }

    void allItsSitesAreLookedAtWhereNoneIsNamed()
    {
        RoundServer api(CoastSites);
        api.serve({u"b"_s});
        api.serve({u"b"_s});
        CliRunner cli;
        save(cli, {coastAt(api)});
        const QStringList named{u"--connection"_s, u"Coast"_s, u"--format"_s, u"json"_s};
        const CliResult seen = cli.run(QStringList{u"preview"_s} + named);
        QVERIFY2(seen.exitCode == 0, seen.err.constData());
        QCOMPARE(sitesIn(seen.out), CoastSites);
        QCOMPARE(api.countOf("/v1/outages"), 1);
        const CliResult dry = cli.run(QStringList{u"submit"_s, u"--dry-run"_s} + named);
        QVERIFY2(dry.exitCode == 0, dry.err.constData());
        QCOMPARE(sitesIn(dry.out), QStringList({u"a"_s, u"c"_s}));
        QCOMPARE(api.server.startedPosts(), 0);
    }

    void withoutAQuestionItsSitesAreNamed_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("sentence");
        const QString noQuestion = u"The connection “Coast” has several sites, and without a "
                                   "question nothing goes to one that is not named: say which with "
                                   "--site ID, once for each. It has: a, b, c."_s;
        QTest::newRow("told not to ask") << QStringList{u"--yes"_s} << noQuestion;
        QTest::newRow("without a terminal") << QStringList() << noQuestion;
        QTest::newRow("a file of outages")
            << QStringList{u"--dry-run"_s, u"--outages"_s, u"/nowhere"_s}
            << u"The connection “Coast” has several sites: say with --site ID of which one the "
               "file is. It has: a, b, c."_s;
    }

    void withoutAQuestionItsSitesAreNamed()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, sentence);
        RoundServer api(CoastSites);
        api.serve();
        CliRunner cli;
        save(cli, {coastAt(api)});
        const CliResult result =
            cli.run(QStringList{u"submit"_s, u"--connection"_s, u"Coast"_s} + more);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.error(), sentence);
        QCOMPARE(api.server.connectionCount(), 0);
    }

    void sendsToItsSitesThatAreNamed()
    {
        RoundServer api(CoastSites);
        api.serve();
        api.serve();
        CliRunner cli;
        save(cli, {coastAt(api)});
        const QStringList named = submit({u"--connection"_s, u"Coast"_s, u"--format"_s, u"json"_s});
        const CliResult two =
            cli.run(named + QStringList{u"--site"_s, u"c"_s, u"--site"_s, u"a"_s});
        QVERIFY2(two.exitCode == 0, two.err.constData());
        QCOMPARE(sitesIn(two.out), QStringList({u"c"_s, u"a"_s}));
        const CliResult file =
            cli.run(named + QStringList{u"--sites-file"_s, cli.file(u"sites"_s, "\nb\n\n")});
        QVERIFY2(file.exitCode == 0, file.err.constData());
        for (const QString &site : CoastSites) {
            QCOMPARE(api.postsOf(site).size(), 1);
            QCOMPARE(api.postsOf(site).first().body, RoundServer::bodyOf(site));
        }
    }

    /// Of a Production the first list is confirmed by the id of its site, the next by a yes.
    void asksForTheIdOfTheSiteBeforeTheFirstList()
    {
        RoundServer api(CoastSites);
        api.serve();
        PseudoTerminal terminal;
        CliRunner cli;
        save(cli, {coastAt(api)});
        cli.setChildModifier(terminal.childModifier());
        cli.start({u"submit"_s, u"--connection"_s, u"Coast"_s, u"--format"_s, u"json"_s});
        const QByteArray destination = "PRODUCTION, “Coast”, " + api.baseUrl().toUtf8();
        const auto asksForId = [&terminal, &destination](const QByteArray &site) {
            const QByteArray words = "1 outage of Site " + site + " would go to " + destination +
                                     ". Type the site’s ID, " + site + ", to send: ";
            return terminal.shown().endsWith(words);
        };
        QTRY_VERIFY2(asksForId("a"), terminal.shown().constData());
        QVERIFY(terminal.shown().contains("This is the first list for Production: none"));
        terminal.type("yes\n");
        QTRY_VERIFY2(asksForId("b"), terminal.shown().constData());
        QVERIFY(terminal.shown().contains("Nothing was sent: the answer was not the site’s ID."));
        QCOMPARE(api.server.startedPosts(), 0);
        terminal.type("b\n");
        const QByteArray usual =
            "Send 1 outage of Site c to " + destination + "? Type yes to send: ";
        QTRY_VERIFY2(terminal.shown().endsWith(usual), terminal.shown().constData());
        terminal.type("yes\n");
        const CliResult result = cli.finish();
        QCOMPARE(result.exitCode, 7);
        QCOMPARE(sitesIn(result.out), CoastSites);
        QCOMPARE(api.server.completePosts(), 2);
        QCOMPARE(api.postsOf(u"b"_s).size(), 1);
        QCOMPARE(api.postsOf(u"b"_s).first().body, RoundServer::bodyOf(u"b"_s));
        QCOMPARE(api.postsOf(u"c"_s).size(), 1);
    }

    /// What a test has accepted at the same address says nothing of that.
    void aTestIsNoFirstList()
    {
        SampleApi api;
        CliRunner cli;
        SavedConnection trial = connectionTo(api);
        trial.kind = ConnectionKind::Test;
        save(cli, {trial});
        const auto talk = [&](const QByteArray &question, const QByteArray &answer) {
            PseudoTerminal terminal;
            cli.setChildModifier(terminal.childModifier());
            api.serveSample();
            cli.start({u"submit"_s, u"--again"_s, u"--connection"_s, u"North Sea"_s});
            [&] {
                QTRY_VERIFY2(terminal.shown().endsWith(question), terminal.shown().constData());
            }();
            terminal.type(answer + '\n');
            return cli.finish().exitCode;
        };
        QCOMPARE(
            talk("TEST, “North Sea”, " + api.baseUrl().toUtf8() + "? Type yes to send: ", "yes"),
            0);
        QCOMPARE(api.posts().size(), 1);
        save(cli, {connectionTo(api)});
        QCOMPARE(talk("Type the site’s ID, site-1, to send: ", "yes"), 7);
        QCOMPARE(api.posts().size(), 1);
        QCOMPARE(talk("Type the site’s ID, site-1, to send: ", "site-1"), 0);
        QCOMPARE(api.posts().size(), 2);
        QCOMPARE(talk(" all the same? Type yes to send: ", "yes"), 0);
        QCOMPARE(api.posts().size(), 3);
    }

    void asksAboutEachOfItsSitesOnATerminal()
    {
        RoundServer api(CoastSites);
        api.serve();
        PseudoTerminal terminal;
        CliRunner cli;
        SavedConnection coast = coastAt(api);
        coast.kind = ConnectionKind::Test;
        save(cli, {coast});
        cli.setChildModifier(terminal.childModifier());
        cli.start({u"submit"_s, u"--connection"_s, u"Coast"_s, u"--format"_s, u"json"_s});
        const auto isAsked = [&terminal](const QByteArray &site) {
            return terminal.shown().contains(
                       QByteArray("Send 1 outage of Site " + site + " to ")) &&
                   terminal.shown().endsWith("Type yes to send: ");
        };
        QTRY_VERIFY(isAsked("a"));
        const QByteArray begins = "Fetching the outages of 3 sites of “Coast” from " +
                                  api.baseUrl().toUtf8() + ": a, b, c.";
        QVERIFY2(terminal.shown().contains(begins), terminal.shown().constData());
        QCOMPARE(api.server.startedPosts(), 0);
        terminal.type("no\n");
        QTRY_VERIFY(isAsked("b"));
        terminal.type("yes\n");
        QTRY_VERIFY(isAsked("c"));
        terminal.type("\n");
        const CliResult result = cli.finish();
        QCOMPARE(result.exitCode, 7);
        QCOMPARE(sitesIn(result.out), CoastSites);
        QCOMPARE(api.server.completePosts(), 1);
        QCOMPARE(api.postsOf(u"b"_s).size(), 1);
    }

    void anUnknownNameListsThoseThereAre_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QStringList()
                              << u"There is no connection “Nort”: none has been "
                                 "saved."_s;
        QTest::newRow("one") << QStringList{u"North"_s}
                             << u"There is no connection “Nort”. There is: “North”."_s;
        QTest::newRow("three") << QStringList{u"North"_s, u"East"_s, u"South"_s}
                               << u"There is: “East”, “North”, “South”."_s;
        QTest::newRow("five") << QStringList{u"North"_s, u"East"_s, u"South"_s, u"West"_s, u"Up"_s}
                              << u"There is: “East”, “North”, “South” and 2 more."_s;
    }

    void anUnknownNameListsThoseThereAre()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, sentence);
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        QList<SavedConnection> known;
        for (const QString &name : names) {
            known.append(connectionTo(api));
            known.last().id = u"id-"_s + name;
            known.last().name = name;
        }
        save(cli, known);
        const CliResult result = cli.run(submit({u"--connection"_s, u"Nort"_s}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().contains(sentence), result.err.constData());
        QCOMPARE(api.requestCount(), 0);
    }

    void twoOfOneNameAreNotGuessedBetween()
    {
        SampleApi api;
        CliRunner cli;
        SavedConnection other = connectionTo(api);
        other.id = u"id-other"_s;
        save(cli, {connectionTo(api), other});
        const CliResult result = cli.run(submit({u"--connection"_s, u"North Sea"_s}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().contains(u"Several connections are named “North Sea”"_s),
                 result.err.constData());
        QCOMPARE(api.requestCount(), 0);
    }

    void hasAnAddressOfItsOwn()
    {
        CliRunner cli;
        const CliResult result = cli.run({u"preview"_s, u"--connection"_s, u"North"_s,
                                          u"--base-url"_s, u"https://api.example/v1"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().contains(u"leave out --base-url"_s), result.err.constData());
    }

    void nothingIsSentOverOneThatIsReadOnly_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("sent") << QStringList();
        QTest::newRow("sent again") << QStringList{u"--again"_s};
        QTest::newRow("with everything allowed")
            << QStringList{u"--again"_s, u"--allow-empty"_s, u"--allow-unreadable"_s};
    }

    void nothingIsSentOverOneThatIsReadOnly()
    {
        QFETCH(const QStringList, more);
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        SavedConnection north = connectionTo(api);
        north.isReadOnly = true;
        save(cli, {north});
        const CliResult result =
            cli.run(submit(QStringList{u"--connection"_s, u"North Sea"_s} + more));
        QCOMPARE(result.exitCode, 7);
        QVERIFY2(result.error().contains(u"this connection is read-only"_s),
                 result.err.constData());
        QCOMPARE(api.requestCount(), 0);
        QCOMPARE(cli.run({u"history"_s, u"--format"_s, u"json"_s}).out.simplified(), "[ ]"_ba);
        // It can be looked at.
        const CliResult looked =
            cli.run({u"preview"_s, u"--connection"_s, u"North Sea"_s, u"--format"_s, u"json"_s});
        QCOMPARE(looked.exitCode, 0);
        QCOMPARE(looked.out.trimmed(), Sample::Body);
        QVERIFY(api.posts().isEmpty());
    }

    void norOverItsAddress_data()
    {
        QTest::addColumn<bool>("isInEnvironment");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("typed") << false << QStringList();
        QTest::newRow("in the environment") << true << QStringList();
        QTest::newRow("for several sites") << false << QStringList{u"--site"_s, u"site-2"_s};
    }

    /// The address leads to the same API as the connection.
    void norOverItsAddress()
    {
        QFETCH(const bool, isInEnvironment);
        QFETCH(const QStringList, more);
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        save(cli, {connectionTo(api)});
        QFile settings(cli.folder() + SettingsFile); // by hand, as a text
        QVERIFY(settings.open(QIODevice::ReadWrite));
        const QByteArray barred =
            settings.readAll().replace(R"({\"baseUrl)", R"({\"readOnly\":\"true\",\"baseUrl)");
        QVERIFY(settings.seek(0) && settings.write(barred) == barred.size());
        settings.close();
        QStringList arguments = submit(QStringList{u"--site"_s, u"site-1"_s} + more);
        if (isInEnvironment)
            cli.setVariable(u"OUTAGE_DESK_BASE_URL"_s, api.baseUrl());
        else
            arguments += QStringList{u"--base-url"_s, api.baseUrl()};
        const CliResult result = cli.run(arguments);
        QCOMPARE(result.exitCode, 7);
        QVERIFY2(result.error().contains(u"this connection is read-only"_s),
                 result.err.constData());
        QCOMPARE(api.requestCount(), 0);
    }

    void whatBecameAnotherWhileAskedIsNotSent_data()
    {
        QTest::addColumn<bool>("isReadOnly");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("read-only")
            << true << u"read-only"_s << "Nothing was sent: this connection is read-only."_ba;
        QTest::newRow("Production")
            << false << u"other-connection"_s
            << "Nothing was sent: this connection was changed or removed meanwhile."_ba;
    }

    void whatBecameAnotherWhileAskedIsNotSent()
    {
        QFETCH(const bool, isReadOnly);
        QFETCH(const QString, reason);
        QFETCH(const QByteArray, sentence);
        RoundServer api(CoastSites);
        api.serve();
        PseudoTerminal terminal;
        CliRunner cli;
        SavedConnection coast = coastAt(api);
        coast.kind = ConnectionKind::Test;
        save(cli, {coast});
        cli.setChildModifier(terminal.childModifier());
        cli.start({u"submit"_s, u"--connection"_s, u"Coast"_s, u"--site"_s, u"b"_s, u"--format"_s,
                   u"json"_s});
        QTRY_VERIFY(terminal.shown().endsWith("Type yes to send: "));
        coast.isReadOnly = isReadOnly;
        coast.kind = ConnectionKind::Production;
        save(cli, {coast}); // as a window does it
        terminal.type("yes\n");
        const CliResult result = cli.finish();
        QCOMPARE(result.exitCode, 7);
        const QJsonObject end = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(end[u"reason"].toString(), reason);
        QVERIFY2(terminal.shown().contains(sentence), terminal.shown().constData());
        QCOMPARE(api.server.startedPosts(), 0);
    }

    void aDryRunEndsAsTheRealOneWould()
    {
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        SavedConnection north = connectionTo(api);
        north.isReadOnly = true;
        save(cli, {north});
        const CliResult result =
            cli.run({u"submit"_s, u"--dry-run"_s, u"--connection"_s, u"North Sea"_s});
        QCOMPARE(result.exitCode, 7);
        QCOMPARE(result.out.trimmed(), Sample::Body);
        QVERIFY(api.posts().isEmpty());
    }

    void whatAnEarlierVersionRememberedHasItsHostsName()
    {
        CliRunner cli;
        QDir().mkpath(cli.folder() + Folder);
        EarlierFiles::copy(u"2b8f3be/home/config/outage-desk"_s, cli.folder() + Folder);
        const QByteArray before = contentOf(cli.folder() + SettingsFile);
        const CliResult unknown = cli.run({u"preview"_s, u"--connection"_s, u"x"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.error().contains(u"There is: “127.0.0.1:41873”."_s),
                 unknown.err.constData());
        const CliResult several = cli.run(submit({u"--connection"_s, u"127.0.0.1:41873"_s}));
        QCOMPARE(several.exitCode, 1);
        QVERIFY2(several.error().contains(u"norwich-pear-tree, odd-harbour"_s),
                 several.err.constData());
        QCOMPARE(contentOf(cli.folder() + SettingsFile), before);
    }

    void trustsItsCaFile()
    {
        const TestCertificates certificates;
        TlsServer server(certificates.server(CertificateFlaw::None));
        server.setAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba);
        CliRunner cli;
        SavedConnection secure{.id = u"id-secure"_s,
                               .name = u"Secure"_s,
                               .baseUrl = server.url().toString(),
                               .sites = {u"site-1"_s},
                               .route = {.caFile = certificates.authorityFile()}};
        save(cli, {secure});
        const QStringList files{u"--outages"_s, cli.file(u"outages.json"_s, Sample::Outages),
                                u"--site-info"_s, cli.file(u"site.json"_s, Sample::SiteInfo)};
        const CliResult result = cli.run(submit({u"--connection"_s, u"Secure"_s}) + files);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, Sample::Body);

        secure.route.caFile = cli.folder() + u"/missing.pem"_s;
        save(cli, {secure});
        const CliResult missing =
            cli.run(submit({u"--again"_s, u"--connection"_s, u"Secure"_s}) + files);
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.error().contains(u"missing.pem cannot be read: "_s),
                 missing.err.constData());
        QCOMPARE(server.requests().size(), 1);
    }

    void goesThroughItsProxy()
    {
        ScriptedServer proxy;
        const quint16 port = proxy.port();
        proxy.stopListening();
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        SavedConnection north = connectionTo(api);
        north.baseUrl.replace(u"http:"_s, u"https:"_s);
        north.route = {.proxy = ProxyUse::Address,
                       .proxyAddress = u"http://127.0.0.1:%1"_s.arg(port)};
        save(cli, {north});
        const CliResult result =
            cli.run(submit({u"--connection"_s, u"North Sea"_s, u"--max-attempts"_s, u"1"_s}));
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.error().contains(u"proxy"_s), result.err.constData());
        QCOMPARE(api.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(CliConnectionTest)

#include "tst_cliconnection.moc"
