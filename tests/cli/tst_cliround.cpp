// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "support/roundserver.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QStringList Abc{u"a"_s, u"b"_s, u"c"_s};
const QStringList Json{u"--format"_s, u"json"_s};

QStringList sites(const QStringList &ids)
{
    QStringList arguments;
    for (const QString &id : ids)
        arguments += {u"--site"_s, id};
    return arguments;
}

/// `COMMAND --base-url … --retry-base-ms 0 --max-attempts 2` and \a more.
QStringList argumentsOf(const RoundServer &api, const QString &command, const QStringList &more)
{
    return QStringList{command, u"--base-url"_s,     api.baseUrl(), u"--retry-base-ms"_s,
                       u"0"_s,  u"--max-attempts"_s, u"2"_s} +
           more;
}

QStringList submitArguments(const RoundServer &api, const QStringList &more)
{
    return argumentsOf(api, u"submit"_s, QStringList{u"--yes"_s} + more);
}

QJsonArray arrayIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

/// "a accepted, b unknown, c held already-accepted": what an array of receipts and ends says.
QString toldIn(const QJsonArray &receipts)
{
    QStringList told;
    for (const QJsonValue &each : receipts) {
        const QJsonObject object = each.toObject();
        QStringList words{object[u"site"].toString(), object[u"state"].toString()};
        if (object.contains(u"reason"))
            words.append(object[u"reason"].toString());
        told.append(words.join(u' '));
    }
    return told.join(u", ");
}

/// The sites of the lists on record, oldest first, with what became of them.
QString recorded(CliRunner &cli)
{
    QStringList told;
    for (const QJsonValue &each : arrayIn(cli.run({u"history"_s, u"--format"_s, u"json"_s}).out)) {
        const QJsonObject object = each.toObject();
        told.prepend(object[u"site"].toString() + u' ' + object[u"state"].toString());
    }
    return told.join(u", ");
}

/// How many times the lists of a site were sent, by the record.
qsizetype attemptsOnRecord(CliRunner &cli, const QString &site)
{
    qsizetype attempts = 0;
    const QStringList history{u"history"_s, u"--site"_s, site, u"--format"_s, u"json"_s};
    for (const QJsonValue &each : arrayIn(cli.run(history).out))
        attempts += each[u"attempts"].toInt();
    return attempts;
}

Script answer(int status, const QByteArray &body)
{
    return Script().afterRequest().answer(status, body);
}

} // namespace

/// What a server does to a site of a round, and what must become of it.
struct Fate
{
    QString told;                    ///< state, and reason where there is one
    int exitCode = 0;                ///< of a run about this site alone
    QList<Script> posts;             ///< what the POSTs get, in order; nothing: none is sent
    std::optional<Script> site = {}; ///< what the GETs of the site get instead of an answer
    bool isEmpty = false;
};

/// Two attempts each.
QList<Fate> fates()
{
    const Script accepted = answer(200, "{}");
    const Script failed = answer(500, "{}");
    const Script cut = Script().afterRequest().close();
    return {{.told = u"accepted"_s, .posts = {accepted}},
            {.told = u"empty empty"_s, .exitCode = 5, .posts = {}, .isEmpty = true},
            {.told = u"failed not-found"_s, .exitCode = 2, .posts = {}, .site = answer(404, "{}")},
            {.told = u"failed server-error"_s, .exitCode = 3, .posts = {}, .site = failed},
            {.told = u"failed unusable-answer"_s,
             .exitCode = 4,
             .posts = {},
             .site = answer(200, "<html>")},
            {.told = u"rejected"_s, .exitCode = 2, .posts = {answer(400, "{}")}},
            {.told = u"accepted"_s, .posts = {failed, accepted}},
            {.told = u"gave-up"_s, .exitCode = 3, .posts = {failed, failed}},
            {.told = u"rejected"_s, .exitCode = 2, .posts = {answer(503, "{}"), answer(403, "{}")}},
            {.told = u"unknown"_s, .exitCode = 6, .posts = {cut}},
            {.told = u"unknown"_s, .exitCode = 6, .posts = {failed, cut}},
            {.told = u"unknown"_s,
             .exitCode = 6,
             .posts = {Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Le").close()}}};
}

/// What a run about sites that come to these codes one by one must end with.
int codeOfAll(const QList<int> &codes)
{
    if (codes.contains(6))
        return 6;
    const auto failed =
        std::ranges::find_if(codes, [](int code) { return code != 0 && code != 5; });
    if (failed != codes.end())
        return *failed;
    return codes.count(5) == codes.size() ? 5 : 0;
}

/// Several sites in one run of the command line.
class CliRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsEachSiteItsListOnce();
    void readsTheSitesOfAFile_data();
    void readsTheSitesOfAFile();
    void readsTheSitesOfAPipe();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void oneSiteNeverStopsTheOthers_data();
    void oneSiteNeverStopsTheOthers();
    void anythingMayBecomeOfEachSite_data();
    void anythingMayBecomeOfEachSite();
    void tellsSitesWithNothingToSend();
    void withoutTheOutagesEachSiteIsTold();
    void anotherRunSendsWhatWasLeft();
    void aKillBetweenTwoLosesNothing();
    void anInterruptLeavesTheRestUnsent();
    void anInterruptedFetchSendsNothing();
    void aDryRunSendsNothing_data();
    void aDryRunSendsNothing();
    void previewsInEveryForm();
    void writesOneSiteAsALine();
    void failingSitesAreTellableInAPreview();
    void asksForEachOnATerminal();
    void needsYesWithoutATerminal();
    void manySitesTakeOneAnswer();
};

void CliRoundTest::sendsEachSiteItsListOnce()
{
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;

    const CliResult result = cli.run(submitArguments(api, sites(Abc) + Json));

    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(api.countOf("/v1/outages"), 1);
    const QJsonArray receipts = arrayIn(result.out);
    QCOMPARE(toldIn(receipts), u"a accepted, b accepted, c accepted"_s);
    for (qsizetype i = 0; i < Abc.size(); ++i) {
        const QList<HttpRequest> posts = api.postsOf(Abc[i]);
        QCOMPARE(posts.size(), 1);
        QCOMPARE(posts.first().body, RoundServer::bodyOf(Abc[i]));
        QCOMPARE(posts.first().header("x-api-key"), CliRunner::Key);
        QCOMPARE(receipts[i][u"submissionId"].toString().toLatin1(),
                 posts.first().header("idempotency-key"));
    }
    QCOMPARE(recorded(cli), u"a accepted, b accepted, c accepted"_s);
    QVERIFY2(result.err.contains("Sites: 3 accepted, 0 with nothing to send, 0 unknown, 0 held"),
             result.err.constData());
}

void CliRoundTest::readsTheSitesOfAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    const QString all = u"a accepted, b accepted, c accepted"_s;
    QTest::newRow("plain") << "a\nb\nc\n"_ba << all;
    QTest::newRow("without the last end") << "a\nb\nc"_ba << all;
    QTest::newRow("empty lines") << "\n\na\n\n  \nb\nc\n\n"_ba << all;
    QTest::newRow("remarks") << "# north\na\n #b twice\nb\nc\n#"_ba << all;
    QTest::newRow("CRLF") << "a\r\nb\r\n\r\n# c\r\nc\r\n"_ba << all;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a\nb\nc\n"_ba
                                     << all;
    QTest::newRow("mark and remark") << "\xef\xbb\xbf# a\r\na\nb\nc\n"_ba << all;
    QTest::newRow("white space") << "  a\t\nb   \n\tc"_ba << all;
    QTest::newRow("in their order") << "c\na\n"_ba << u"c accepted, a accepted"_s;
    QTest::newRow("one") << "b\n"_ba << u"b accepted"_s;
}

void CliRoundTest::readsTheSitesOfAFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, told);
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;
    const CliResult result = cli.run(
        submitArguments(api, QStringList{u"--sites-file"_s, cli.file(u"sites"_s, content)} + Json));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(QJsonDocument::fromJson(result.out).isArray()); // also for one
    QCOMPARE(toldIn(arrayIn(result.out)), told);
    QCOMPARE(recorded(cli), told);
}

void CliRoundTest::readsTheSitesOfAPipe()
{
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_SITE"_s, u"other"_s); // what is said counts more
    cli.setInput("b\na\n");
    const CliResult result =
        cli.run(submitArguments(api, QStringList{u"--sites-file"_s, u"-"_s} + Json));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(toldIn(arrayIn(result.out)), u"b accepted, a accepted"_s);
}

void CliRoundTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("twice")
        << "a\n\nb\r\na\n"_ba
        << u"Line 4 of the file of --sites-file names “a” again, as line 1 does. Leave one of them out."_s;
    QTest::newRow("twice, but for white space")
        << "a\n a \n"_ba << u"Line 2 of the file of --sites-file names “a” again, as line 1"_s;
    QTest::newRow("a line that is no site")
        << "a\nb\n..\n"_ba << u"Line 3 of the file of --sites-file names no site. "_s;
    QTest::newRow("too long") << "a\n"_ba + QByteArray(129, 'x')
                              << u"Line 2 of the file of --sites-file names no site. "_s;
    QTest::newRow("controls") << "a\nb\x01\n"_ba
                              << u"Line 2 of the file of --sites-file names no site. "_s;
    QTest::newRow("ends of old") << "a\rb\r"_ba << u"Line 1 of the file of --sites-file names no"_s;
    QTest::newRow("Latin-1") << "a\nM\xfcnchen\n"_ba
                             << u"Line 2 of the file of --sites-file is not in UTF-8. "_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0\n\0",
                                          6)
                            << u"Line 1 of the file of --sites-file is not in UTF-8. "_s;
    QTest::newRow("nothing") << ""_ba << u"The file of --sites-file names no site. "_s;
    QTest::newRow("remarks only") << "# a\n\n"_ba << u"The file of --sites-file names no site. "_s;
    QTest::newRow("a mark only") << "\xef\xbb\xbf"_ba
                                 << u"The file of --sites-file names no site. "_s;
    QTest::newRow("no list of sites")
        << QByteArray((16 << 20) + 1, '\n') << u"The file of --sites-file has more than 16 MiB"_s;
}

void CliRoundTest::refusesBadInput()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, sentence);
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;
    const CliResult result = cli.run(
        submitArguments(api, QStringList{u"--sites-file"_s, cli.file(u"sites"_s, content)} + Json));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().startsWith(sentence), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
    QCOMPARE(QJsonDocument::fromJson(result.out).object()[u"reason"].toString(), u"file-content"_s);
}

void CliRoundTest::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << QStringList{u"--sites-file"_s, u"/nowhere/sites"_s}
                             << u"The file of --sites-file cannot be read: "_s;
    QTest::newRow("a folder") << QStringList{u"--sites-file"_s, u"/"_s}
                              << u"The file of --sites-file cannot be read: it is a folder."_s;
    QTest::newRow("beside --site") << sites({u"a"_s}) + QStringList{u"--sites-file"_s, u"/x"_s}
                                   << u"--sites-file names the sites: leave out --site."_s;
    QTest::newRow("a site twice") << sites({u"a"_s, u"b"_s, u"a"_s})
                                  << u"--site names “a” twice. Leave one of them out."_s;
    QTest::newRow("an empty one") << sites({u"a"_s, u""_s}) << u"--site needs a value."_s;
    QTest::newRow("no site id") << sites({u"a"_s, u".."_s}) << u"Use --site ID."_s;
    QTest::newRow("with outages") << sites(Abc) + QStringList{u"--outages"_s, u"/x"_s}
                                  << u"Several sites are fetched from the API: "_s;
    QTest::newRow("with a site file")
        << QStringList{u"--sites-file"_s, u"/x"_s, u"--site-info"_s, u"/y"_s}
        << u"Several sites are fetched from the API: "_s;
    QTest::newRow("two from standard input")
        << QStringList{u"--sites-file"_s, u"-"_s, u"--api-key-file"_s, u"-"_s}
        << u"Standard input can be read once"_s;
    QTest::newRow("in a history") << QStringList() << QString();
}

void CliRoundTest::refusesAFileThatIsNone()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, sentence);
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;
    const CliResult result = more.isEmpty() ? cli.run(QStringList{u"history"_s} + sites(Abc))
                                            : cli.run(submitArguments(api, more));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(sentence), result.err.constData());
    QVERIFY2(!result.error().isEmpty(), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliRoundTest::oneSiteNeverStopsTheOthers_data()
{
    QTest::addColumn<bool>("isPost"); // else the GET of the site
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("posts");
    const auto get = [](const char *name, const Script &script, int code, const char *told) {
        QTest::newRow(name) << false << script << code << QString::fromLatin1(told) << 0;
    };
    const auto post = [](const char *name, const Script &script, int code, const char *told,
                         int posts) {
        QTest::newRow(name) << true << script << code << QString::fromLatin1(told) << posts;
    };
    get("unknown site", answer(404, "{}"), 2, "b failed not-found");
    get("another key", answer(403, "{}"), 2, "b failed key-refused");
    get("out of order", answer(500, "{}"), 3, "b failed server-error");
    get("no JSON", answer(200, "<html>"), 4, "b failed unusable-answer");
    get("another site", answer(200, RoundServer::siteInfo(u"a"_s)), 4, "b failed other-site");
    post("refused", answer(400, "{}"), 2, "b rejected", 1);
    post("out of order when sent to", answer(500, "{}"), 3, "b gave-up", 2);
    post("no answer", Script().afterRequest().close(), 6, "b unknown", 1);
    post("half an answer",
         Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").close(), 6,
         "b unknown", 1);
}

void CliRoundTest::oneSiteNeverStopsTheOthers()
{
    QFETCH(const bool, isPost);
    QFETCH(const Script, script);
    QFETCH(const int, exitCode);
    QFETCH(const QString, told);
    QFETCH(const int, posts);
    RoundServer api(Abc);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (isPost)
            api.onPost(u"b"_s, script);
        else
            api.onSite(u"b"_s, script);
    }
    api.serve();
    CliRunner cli;

    const CliResult result = cli.run(submitArguments(api, sites(Abc) + Json));

    QVERIFY2(result.exitCode == exitCode, result.err.constData());
    QCOMPARE(toldIn(arrayIn(result.out)), u"a accepted, %1, c accepted"_s.arg(told));
    QCOMPARE(api.postsOf(u"a"_s).size(), 1);
    QCOMPARE(api.postsOf(u"b"_s).size(), posts);
    QCOMPARE(api.postsOf(u"c"_s).size(), 1);
    QCOMPARE(api.postsOf(u"c"_s).first().body, RoundServer::bodyOf(u"c"_s));
    QCOMPARE(recorded(cli),
             isPost ? u"a accepted, %1, c accepted"_s.arg(told) : u"a accepted, c accepted"_s);
    QVERIFY2(result.error().startsWith(u"b: "_s), result.err.constData());
}

void CliRoundTest::anythingMayBecomeOfEachSite_data()
{
    QTest::addColumn<QList<int>>("chosen"); // one of fates() for each site
    const auto count = static_cast<int>(fates().size());
    for (int seed = 0; seed < count; ++seed) // each of them comes first, second and third
        QTest::addRow("%d", seed) << QList<int>{seed, (7 * seed + 4) % count,
                                                (5 * seed + 9) % count};
    QTest::newRow("nothing anywhere") << QList<int>{1, 1, 1};
}

void CliRoundTest::anythingMayBecomeOfEachSite()
{
    QFETCH(const QList<int>, chosen);
    const QList<Fate> all = fates();
    RoundServer api(Abc);
    QStringList empty;
    QStringList told;
    QStringList onRecord;
    QList<int> codes;
    for (qsizetype i = 0; i < Abc.size(); ++i) {
        const Fate &fate = all[chosen[i]];
        for (int attempt = 0; attempt < 2 && fate.site; ++attempt)
            api.onSite(Abc[i], *fate.site);
        for (const Script &each : fate.posts)
            api.onPost(Abc[i], each);
        if (fate.isEmpty)
            empty.append(Abc[i]);
        told.append(Abc[i] + u' ' + fate.told);
        codes.append(fate.exitCode);
        if (!fate.posts.isEmpty())
            onRecord.append(Abc[i] + u' ' + fate.told);
    }
    api.serve(empty);
    CliRunner cli;

    const CliResult result = cli.run(submitArguments(api, sites(Abc) + Json));

    QCOMPARE(toldIn(arrayIn(result.out)), told.join(u", "));
    QVERIFY2(result.exitCode == codeOfAll(codes), result.err.constData());
    QCOMPARE(recorded(cli), onRecord.join(u", "));
    for (qsizetype i = 0; i < Abc.size(); ++i) {
        const QList<HttpRequest> posts = api.postsOf(Abc[i]);
        QCOMPARE(posts.size(), all[chosen[i]].posts.size());
        QCOMPARE(attemptsOnRecord(cli, Abc[i]), posts.size());
        for (const HttpRequest &each : posts)
            QCOMPARE(each.body, RoundServer::bodyOf(Abc[i]));
    }
}

void CliRoundTest::tellsSitesWithNothingToSend()
{
    RoundServer api(Abc);
    api.serve({u"b"_s});
    api.serve(Abc);
    CliRunner cli;

    const CliResult one = cli.run(submitArguments(api, sites(Abc) + Json));
    QVERIFY2(one.exitCode == 0, one.err.constData());
    QCOMPARE(toldIn(arrayIn(one.out)), u"a accepted, b empty empty, c accepted"_s);
    QVERIFY2(one.err.contains("Warning: b: Not sent: nothing is included."), one.err.constData());
    QVERIFY2(!one.err.contains("Error: "), one.err.constData());

    const CliResult all = cli.run(submitArguments(api, sites(Abc) + Json));
    QCOMPARE(all.exitCode, 5);
    QCOMPARE(toldIn(arrayIn(all.out)), u"a empty empty, b empty empty, c empty empty"_s);
    QCOMPARE(api.server.completePosts(), 2);
}

void CliRoundTest::withoutTheOutagesEachSiteIsTold()
{
    RoundServer api(Abc);
    api.onOutages(answer(403, R"({"message":"Forbidden"})"));
    api.serve();
    CliRunner cli;
    const CliResult result = cli.run(submitArguments(api, sites(Abc) + Json));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(toldIn(arrayIn(result.out)),
             u"a failed key-refused, b failed key-refused, c failed key-refused"_s);
    QVERIFY2(result.error().contains(u"403"_s), result.err.constData()); // said once
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRoundTest::anotherRunSendsWhatWasLeft()
{
    RoundServer api(Abc);
    api.onPost(u"b"_s, Script().afterRequest().close());
    api.onSite(u"c"_s, answer(404, "{}"));
    api.serve();
    api.serve();
    CliRunner cli;

    const CliResult first = cli.run(submitArguments(api, sites(Abc) + Json));
    QCOMPARE(first.exitCode, 6);
    QCOMPARE(toldIn(arrayIn(first.out)), u"a accepted, b unknown, c failed not-found"_s);

    const CliResult second = cli.run(submitArguments(api, sites(Abc) + Json));
    QCOMPARE(second.exitCode, 7);
    QCOMPARE(toldIn(arrayIn(second.out)), u"a held already-accepted, b held unknown, c accepted"_s);
    for (const QString &id : Abc)
        QCOMPARE(api.postsOf(id).size(), 1);
    QCOMPARE(recorded(cli), u"a accepted, b unknown, c accepted"_s);
}

void CliRoundTest::aKillBetweenTwoLosesNothing()
{
    RoundServer api(Abc);
    api.onPost(u"b"_s, Script().afterRequest().hang());
    api.serve();
    api.serve();
    CliRunner cli;
    cli.start(submitArguments(api, sites(Abc)));
    QTRY_COMPARE(api.postsOf(u"b"_s).size(), 1);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);

    const CliResult again = cli.run(submitArguments(api, sites(Abc) + Json));

    QCOMPARE(again.exitCode, 7);
    QCOMPARE(toldIn(arrayIn(again.out)), u"a held already-accepted, b held unknown, c accepted"_s);
    for (const QString &id : Abc)
        QCOMPARE(api.postsOf(id).size(), 1);
    QCOMPARE(recorded(cli), u"a accepted, b unknown, c accepted"_s);
}

void CliRoundTest::anInterruptLeavesTheRestUnsent()
{
    RoundServer api(Abc);
    api.onPost(u"b"_s, Script().afterRequest().hang());
    api.serve();
    CliRunner cli;
    cli.start(submitArguments(api, sites(Abc) + Json));
    QTRY_COMPARE(api.postsOf(u"b"_s).size(), 1);
    cli.signal(SIGINT);

    const CliResult result = cli.finish();

    QCOMPARE(result.exitCode, 6);
    QCOMPARE(toldIn(arrayIn(result.out)), u"a accepted, b unknown, c interrupted interrupted"_s);
    QCOMPARE(api.postsOf(u"c"_s).size(), 0);
    QVERIFY2(result.err.contains("Interrupted; nothing was sent to 1 site: c."),
             result.err.constData());
    QCOMPARE(recorded(cli), u"a accepted, b unknown"_s);
}

void CliRoundTest::anInterruptedFetchSendsNothing()
{
    RoundServer api(Abc);
    api.onOutages(Script().afterRequest().hang());
    api.serve();
    CliRunner cli;
    cli.start(submitArguments(api, sites(Abc) + Json));
    QTRY_COMPARE(api.server.requests().size(), 4);
    cli.signal(SIGINT);

    const CliResult result = cli.finish();

    QCOMPARE(result.exitCode, 130);
    QCOMPARE(result.error(), u"Interrupted; nothing was sent to 3 sites: a, b, c."_s);
    QCOMPARE(toldIn(arrayIn(result.out)), u"a interrupted interrupted, b interrupted interrupted, "
                                          "c interrupted interrupted"_s);
    QCOMPARE(api.server.startedPosts(), 0);
}

void CliRoundTest::aDryRunSendsNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("as a table") << u"table"_s;
    QTest::newRow("as JSON") << u"json"_s;
}

void CliRoundTest::aDryRunSendsNothing()
{
    QFETCH(const QString, format);
    RoundServer api(Abc);
    api.serve({u"b"_s});
    CliRunner cli;
    const CliResult result = cli.run(argumentsOf(
        api, u"submit"_s, sites(Abc) + QStringList{u"--dry-run"_s, u"--format"_s, format}));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonArray lists = arrayIn(result.out);
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0][u"site"].toString(), u"a"_s);
    QCOMPARE(lists[1][u"site"].toString(), u"c"_s);
    QVERIFY2(result.out.contains(RoundServer::bodyOf(u"c"_s)), result.out.constData());
    QVERIFY2(result.err.contains(format == "json"_L1 ? R"("state":"empty")"
                                                     : "Dry run: 1 outage of Site c"),
             result.err.constData());
    QCOMPARE(api.server.startedPosts(), 0);
    QCOMPARE(recorded(cli), QString());
}

void CliRoundTest::previewsInEveryForm()
{
    RoundServer api(Abc);
    for (int run = 0; run < 4; ++run)
        api.serve({u"b"_s});
    CliRunner cli;
    const auto preview = [&](const QString &format) {
        return cli.run(
            argumentsOf(api, u"preview"_s, sites(Abc) + QStringList{u"--format"_s, format}));
    };
    const QByteArray a = R"({"site":"a","outages":)" + RoundServer::bodyOf(u"a"_s) + '}';
    const QByteArray b = R"({"site":"b","outages":[]})";
    const QByteArray c = R"({"site":"c","outages":)" + RoundServer::bodyOf(u"c"_s) + '}';
    QCOMPARE(preview(u"json"_s).out, QByteArray('[' + a + ",\n" + b + ",\n" + c + "]\n"));
    QCOMPARE(preview(u"jsonl"_s).out, QByteArray(a + '\n' + b + '\n' + c + '\n'));
    const QByteArray times = ",2022-05-01T00:00:00.000Z,2022-05-02T00:00:00.000Z\r\n";
    QCOMPARE(preview(u"csv"_s).out,
             QByteArray("site,id,name,begin,end\r\na,d-a,Pump" + times + "c,d-c,Pump" + times));
    const CliResult table = preview(u"table"_s);
    QVERIFY2(table.out.startsWith("Site a (a)\nDevice"), table.out.constData());
    QVERIFY2(table.out.contains("\n\nSite b (b)\nDevice"), table.out.constData());
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.err.contains("b: Site b: 3 fetched, 0 at this site, "), table.err.constData());
}

void CliRoundTest::writesOneSiteAsALine()
{
    RoundServer api({u"a"_s});
    api.serve();
    api.serve();
    CliRunner cli;
    const QStringList lines{u"--site"_s, u"a"_s, u"--format"_s, u"jsonl"_s};
    const CliResult preview = cli.run(argumentsOf(api, u"preview"_s, lines));
    QCOMPARE(preview.out,
             QByteArray(R"({"site":"a","outages":)" + RoundServer::bodyOf(u"a"_s) + "}\n"));
    const CliResult sent = cli.run(submitArguments(api, lines));
    QCOMPARE(sent.out.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(sent.out)[u"state"].toString(), u"accepted"_s);
}

void CliRoundTest::failingSitesAreTellableInAPreview()
{
    RoundServer api(Abc);
    api.onSite(u"b"_s, answer(404, "{}"));
    api.serve();
    CliRunner cli;
    const CliResult result = cli.run(argumentsOf(api, u"preview"_s, sites(Abc) + Json));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(arrayIn(result.out).size(), 2);
    QVERIFY2(result.err.contains(R"({"state":"failed","exit":2,"reason":"not-found",)"),
             result.err.constData());
    QVERIFY2(result.err.contains(R"(,"site":"b"})"), result.err.constData());
}

void CliRoundTest::asksForEachOnATerminal()
{
    RoundServer api(Abc);
    api.serve();
    PseudoTerminal terminal;
    CliRunner cli;
    cli.setChildModifier(terminal.childModifier());
    cli.start(argumentsOf(api, u"submit"_s, sites(Abc) + Json));
    const auto isAsked = [&terminal](const QByteArray &site) {
        return terminal.shown().contains(QByteArray("Send 1 outage of Site " + site + " to ")) &&
               terminal.shown().endsWith("Type yes to send: ");
    };
    QTRY_VERIFY(isAsked("a"));
    QCOMPARE(api.server.startedPosts(), 0);
    terminal.type("yes\n");
    QTRY_VERIFY(isAsked("b"));
    QCOMPARE(api.postsOf(u"a"_s).size(), 1);
    terminal.type("no\n");
    QTRY_VERIFY(isAsked("c"));
    terminal.type("yes\n");

    const CliResult result = cli.finish();

    QCOMPARE(result.exitCode, 7);
    QCOMPARE(toldIn(arrayIn(result.out)), u"a accepted, b held declined, c accepted"_s);
    QCOMPARE(api.postsOf(u"b"_s).size(), 0);
    QCOMPARE(api.postsOf(u"c"_s).size(), 1);
}

void CliRoundTest::needsYesWithoutATerminal()
{
    RoundServer api(Abc);
    api.serve();
    CliRunner cli;
    const CliResult result = cli.run(argumentsOf(api, u"submit"_s, sites(Abc)));
    QCOMPARE(result.exitCode, 7);
    QVERIFY2(result.error().contains(u"--yes"_s), result.err.constData());
    QCOMPARE(api.server.connectionCount(), 0);
}

void CliRoundTest::manySitesTakeOneAnswer()
{
    constexpr int Count = 60;
    QStringList ids;
    for (int i = 0; i < Count; ++i)
        ids.append(u"site-%1"_s.arg(i));
    RoundServer api(ids);
    api.serve();
    CliRunner cli;
    const QString file = cli.file(u"sites"_s, ids.join(u'\n').toUtf8());
    const CliResult result = cli.run(
        submitArguments(api, {u"--sites-file"_s, file, u"--format"_s, u"jsonl"_s, u"--quiet"_s}));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.out.count('\n'), Count);
    QCOMPARE(api.countOf("/v1/outages"), 1);
    QCOMPARE(api.server.completePosts(), Count);
    for (const QString &id : ids)
        QCOMPARE(api.postsOf(id).size(), 1);
    QCOMPARE(result.err, QByteArray());
}

QTEST_GUILESS_MAIN(CliRoundTest)
#include "tst_cliround.moc"
