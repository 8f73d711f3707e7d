// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"

#include "demo/demoserver.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What is sent, and what keeps it from being sent.
class CliSubmitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheListOnce();
    void sendsWhatPreviewShows();
    void satisfiesTheDemoApi();
    void sendsFromFiles();
    void asksForTheSite_data();
    void asksForTheSite();
    void takesAddressAndSiteFromTheEnvironment();
    void needsYesWithoutATerminal();
    void dryRunSendsNothing();
    void dryRunOfFilesNeedsNoConnection();
    void needsAcknowledgementOfUnreadableRecords();
    void otherSitesMayBeUnreadable();
    void sendsNoEmptyList();
    void unreadableComesBeforeEmpty();
    void failedGetIsNoEmptyList();
    void readsKeyAndFilesFromStandardInput();
};

void CliSubmitTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliSubmitTest::sendsTheListOnce()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const CliResult result =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.server.startedPosts(), 1);
    const HttpRequest post = api.posts().constFirst();
    QCOMPARE(post.target, "/v1/site-outages/site-1"_ba);
    QCOMPARE(post.body, Sample::Body);
    QCOMPARE(post.header("x-api-key"), CliRunner::Key);
    QCOMPARE(post.header("content-type"), "application/json"_ba);
    QCOMPARE(post.header("content-length"), QByteArray::number(Sample::Body.size()));

    const QJsonObject receipt = QJsonDocument::fromJson(result.out).object();
    const QByteArray hash = QCryptographicHash::hash(post.body, QCryptographicHash::Sha256);
    QStringList keys = receipt.keys();
    keys.removeAll(u"operator"_s); // not where the system has no name for the user
    QCOMPARE(keys,
             (QStringList{u"attemptLog"_s, u"attempts"_s, u"baseUrl"_s, u"computer"_s, u"cutoff"_s,
                          u"fetchedAt"_s, u"httpStatus"_s, u"kind"_s, u"message"_s, u"review"_s,
                          u"rows"_s, u"sentAt"_s, u"sha256"_s, u"site"_s, u"siteName"_s,
                          u"source"_s, u"state"_s, u"submissionId"_s}));
    QCOMPARE(receipt[u"state"], QJsonValue(u"accepted"_s));
    QCOMPARE(receipt[u"httpStatus"], QJsonValue(200));
    QCOMPARE(receipt[u"rows"], QJsonValue(2));
    QCOMPARE(receipt[u"attempts"], QJsonValue(1));
    QCOMPARE(receipt[u"sha256"], QJsonValue(QString::fromLatin1(hash.toHex())));
    QCOMPARE(receipt[u"submissionId"].toString().toLatin1(), post.header("idempotency-key"));
    QCOMPARE(receipt[u"message"], QJsonValue(QJsonValue::Null));
    QVERIFY(result.out.endsWith("}\n") && result.out.count('\n') == 1);
}

void CliSubmitTest::sendsWhatPreviewShows()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const CliResult preview = cli.run(api.arguments(u"preview"_s, {u"--format"_s, u"json"_s}));
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(preview.out, api.posts().constFirst().body);
}

void CliSubmitTest::satisfiesTheDemoApi()
{
    DemoServerOptions options;
    options.key = CliRunner::Key;
    DemoServer server(options);
    const auto url = server.listen();
    QVERIFY(url);
    CliRunner cli;
    const CliResult result = cli.run({u"submit"_s, u"--yes"_s, u"--base-url"_s, url->toString(),
                                      u"--site"_s, u"norwich-pear-tree"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(server.acceptedCount(), 1);
    QVERIFY2(result.out.startsWith("Accepted: 10 outages of Norwich Pear Tree\n"),
             result.out.constData());
}

void CliSubmitTest::sendsFromFiles()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    const QStringList files{u"--outages"_s, cli.file(u"o"_s, Sample::Outages), u"--site-info"_s,
                            cli.file(u"s"_s, Sample::SiteInfo)};
    QCOMPARE(cli.run(api.arguments(u"submit"_s, files + QStringList{u"--yes"_s})).exitCode, 0);
    QCOMPARE(api.requestCount(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
    QCOMPARE(cli.run(QStringList{u"submit"_s, u"--yes"_s} + files).exitCode, 1); // to nowhere
}

void CliSubmitTest::asksForTheSite_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("reserved") << u"a/b?c#d"_s << "a%2Fb%3Fc%23d"_ba;
    QTest::newRow("accents") << u"été"_s << "%C3%A9t%C3%A9"_ba;
    QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
}

void CliSubmitTest::asksForTheSite()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, target);
    SampleApi api;
    api.server.setDefault(Script().afterRequest().answer(200, "{}"));
    CliRunner cli;
    QByteArray site = Sample::SiteInfo;
    const QStringList files{u"--outages"_s, cli.file(u"o"_s, Sample::Outages), u"--site-info"_s,
                            cli.file(u"s"_s, site.replace("site-1", id.toUtf8()))};
    const QStringList connection{u"--base-url"_s, api.baseUrl() + u'/', u"--site"_s, id};
    const CliResult result = cli.run(QStringList{u"submit"_s, u"--yes"_s} + files + connection);
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().target, QByteArray("/v1/site-outages/" + target));
}

void CliSubmitTest::takesAddressAndSiteFromTheEnvironment()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_BASE_URL"_s, api.baseUrl());
    cli.setVariable(u"OUTAGE_DESK_SITE"_s, u"site-1"_s);
    QCOMPARE(cli.run({u"submit"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
    // What is said counts more.
    const CliResult other = cli.run({u"submit"_s, u"--yes"_s, u"--base-url"_s, u"no address"_s});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.error().endsWith(u"Give it as --base-url https://host/path."),
             other.err.constData());
    QCOMPARE(api.posts().size(), 1);
    // A preview of two files asks for neither.
    cli.setVariable(u"OUTAGE_DESK_SITE"_s, u"another"_s);
    const CliResult files = cli.run({u"preview"_s, u"--format"_s, u"json"_s, u"--outages"_s,
                                     cli.file(u"o"_s, Sample::Outages), u"--site-info"_s,
                                     cli.file(u"s"_s, Sample::SiteInfo)});
    QCOMPARE(files.out, Sample::Body);
    // What will not do is named by its place.
    cli.setVariable(u"OUTAGE_DESK_SITE"_s, u".."_s);
    const QString site = cli.run({u"preview"_s}).error();
    QVERIFY2(site.endsWith(u"It stands in OUTAGE_DESK_SITE."), qPrintable(site));
    cli.setVariable(u"OUTAGE_DESK_BASE_URL"_s, u"no address"_s);
    const QString url = cli.run({u"preview"_s}).error();
    QVERIFY2(url.contains(u"It stands in OUTAGE_DESK_BASE_URL; "), qPrintable(url));
}

void CliSubmitTest::needsYesWithoutATerminal()
{
    SampleApi api;
    api.serveSample();
    CliRunner cli;
    cli.setInput("yes\n"); // a pipe cannot be asked
    const CliResult result = cli.run(api.arguments(u"submit"_s));
    QCOMPARE(result.exitCode, 7);
    QVERIFY(result.error().contains(u"there is no terminal to ask on. --yes sends"));
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliSubmitTest::dryRunSendsNothing()
{
    SampleApi api;
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const CliResult text = cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s}));
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out, Sample::Body);
    QVERIFY2(text.err.contains("Dry run: 2 outages of Site One, nothing was sent\n"),
             text.err.constData());
    const CliResult json =
        cli.run(api.arguments(u"submit"_s, {u"--dry-run"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(json.out, Sample::Body);
    QVERIFY(json.err.contains(R"({"state":"dry-run","httpStatus":null,"rows":2,)"));
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliSubmitTest::dryRunOfFilesNeedsNoConnection()
{
    CliRunner cli;
    cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
    const CliResult result =
        cli.run({u"submit"_s, u"--dry-run"_s, u"--outages"_s, cli.file(u"o"_s, Sample::Outages),
                 u"--site-info"_s, cli.file(u"s"_s, Sample::SiteInfo)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, Sample::Body);
}

void CliSubmitTest::needsAcknowledgementOfUnreadableRecords()
{
    const QByteArray outages =
        Sample::Outages.chopped(1) + R"(,{"id":"d-2","begin":"2022-01-01 00:00:00Z"}])";
    SampleApi api;
    api.onOutages(outages);
    api.onOutages(outages);
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    const CliResult held = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--allow-empty"_s}));
    QCOMPARE(held.exitCode, 7);
    QVERIFY(held.error().contains(u"cannot be read. --allow-unreadable sends the others."));
    QCOMPARE(held.out, QByteArray());
    QCOMPARE(api.server.startedPosts(), 0);

    const CliResult sent =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--allow-unreadable"_s}));
    QCOMPARE(sent.exitCode, 0);
    QVERIFY(sent.err.contains("Warning: 1 record"));
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

void CliSubmitTest::otherSitesMayBeUnreadable()
{
    SampleApi api;
    api.onOutages(Sample::Outages.chopped(1) + R"(,{"id":"d-99","begin":7}])");
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 0);
    QCOMPARE(api.posts().constFirst().body, Sample::Body);
}

void CliSubmitTest::sendsNoEmptyList()
{
    SampleApi api;
    api.onSiteInfo(R"({"id":"site-1","name":"N","devices":[]})");
    api.serveSample();
    CliRunner cli;
    const CliResult held =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--allow-unreadable"_s}));
    QCOMPARE(held.exitCode, 5);
    QVERIFY(held.error().contains(u"nothing is included. --allow-empty sends an empty list."));
    QVERIFY2(!held.err.contains("the list is empty"), held.err.constData()); // told once
    QCOMPARE(api.server.startedPosts(), 0);

    SampleApi second;
    second.onOutages("[]");
    second.serveSample();
    QCOMPARE(cli.run(second.arguments(u"submit"_s, {u"--yes"_s, u"--allow-empty"_s})).exitCode, 0);
    QCOMPARE(second.posts().size(), 1);
    QCOMPARE(second.posts().constFirst().body, "[]"_ba);
}

void CliSubmitTest::unreadableComesBeforeEmpty()
{
    SampleApi api;
    const QByteArray outages = R"([{"id":"d-1"}])";
    for (int i = 0; i < 2; ++i)
        api.onOutages(outages);
    api.serveSample();
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s})).exitCode, 7);
    QCOMPARE(cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--allow-unreadable"_s})).exitCode,
             5);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliSubmitTest::failedGetIsNoEmptyList()
{
    for (const int status : {403, 404, 500}) {
        SampleApi api;
        api.onSiteInfo(Sample::SiteInfo);
        api.server.setDefault(Script().afterRequest().answer(status, "[]"));
        CliRunner cli;
        const CliResult result = cli.run(
            api.arguments(u"submit"_s, {u"--yes"_s, u"--allow-empty"_s, u"--allow-unreadable"_s}));
        QCOMPARE(result.exitCode, status < 500 ? 2 : 3);
        QCOMPARE(api.server.startedPosts(), 0);
    }
}

void CliSubmitTest::readsKeyAndFilesFromStandardInput()
{
    const QList<QPair<QString, QByteArray>> inputs{
        {u"--outages"_s, Sample::Outages},
        {u"--site-info"_s, Sample::SiteInfo},
        {u"--api-key-file"_s, QByteArray(CliRunner::Key + "\r\n")}};
    for (const auto &[option, input] : inputs) {
        SampleApi api;
        api.serveSample();
        CliRunner cli;
        if (option == u"--api-key-file")
            cli.removeVariable(u"OUTAGE_DESK_API_KEY"_s);
        cli.setInput(input);
        const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s, option, u"-"_s}));
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(api.posts().size(), 1);
        QCOMPARE(api.posts().constFirst().body, Sample::Body);
        QCOMPARE(api.posts().constFirst().header("x-api-key"), CliRunner::Key);
        QCOMPARE(api.requestCount(), option == u"--api-key-file" ? 3 : 2);
    }
}

QTEST_GUILESS_MAIN(CliSubmitTest)

#include "tst_clisubmit.moc"
