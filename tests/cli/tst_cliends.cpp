// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"
#include "session/connectionstore.h"
#include "submission/journalfixture.h"
#include "support/places.h"
#include "support/testcertificates.h"
#include "support/tlsserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qsettings.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A run of the program, and where a program reads how it ended.
struct Stage
{
    /// `submit --format json`: the end stands in the place of the receipt.
    void submit(const QStringList &more = {u"--yes"_s})
    {
        result = cli.run(api.arguments(u"submit"_s, more + Json));
        told = result.out;
    }
    /// The same for an API that answers as the sample.
    void submitSample(const QStringList &more = {u"--yes"_s})
    {
        api.serveSample();
        submit(more);
    }
    /// Another command, whose end is the last line of standard error.
    void run(const QStringList &arguments)
    {
        result = cli.run(arguments + Json);
        told = result.err.trimmed().split('\n').constLast();
    }
    void mark(const QString &id)
    {
        run({u"history"_s, u"--mark"_s, id, u"accepted"_s, u"--reason"_s, u"asked"_s});
        QCOMPARE(result.out, QByteArray());
    }
    /// What was recorded last, as `history` lists it.
    QString lastId()
    {
        const CliResult listed = cli.run(QStringList{u"history"_s} + Json);
        const QJsonArray all = QJsonDocument::fromJson(listed.out).array();
        return all.first().toObject()[u"submissionId"].toString();
    }
    [[nodiscard]] QString recordFolder() const
    {
        return cli.folder() + u"/home/data/outage-desk"_s;
    }
    /// Changes a line of the record behind its back.
    void alterTheRecord() const
    {
        JournalFixture(recordFolder()).tamper(u"UPDATE record SET at = '' WHERE number = 2"_s);
    }

    static const QStringList Json;

    SampleApi api;
    CliRunner cli;
    CliResult result;
    QByteArray told;
    int posts = 0; ///< that the server is to see
};

const QStringList Stage::Json{u"--format"_s, u"json"_s};

using Way = std::function<void(Stage &)>;

/// How a run ends, and one way there.
struct End
{
    const char *name = nullptr;
    int exit = 0;
    const char *state = nullptr;
    const char *reason = nullptr; ///< null for a receipt; nothing is told if the state is null too
    Way way;
};

namespace {

Script answer(int status, const QByteArray &body = "{}", const QList<HttpHeader> &headers = {})
{
    return Script().afterRequest().answer(status, body, headers);
}

Way submitting(const QStringList &more)
{
    return [more](Stage &stage) { stage.submitSample(QStringList{u"--yes"_s} + more); };
}

/// The outages are asked for, and \a script is the answer, each time.
Way asking(const Script &script, const QStringList &more = {u"--attempt-timeout"_s, u"1"_s})
{
    return [script, more](Stage &stage) {
        stage.api.onSiteInfo(Sample::SiteInfo);
        stage.api.server.setDefault(script);
        stage.submit(QStringList{u"--yes"_s, u"--max-attempts"_s, u"2"_s} + more);
    };
}

Way listing(const QByteArray &outages, const QStringList &more = {u"--yes"_s})
{
    return [outages, more](Stage &stage) {
        stage.api.onOutages(outages);
        stage.api.onSiteInfo(Sample::SiteInfo);
        stage.submit(more);
    };
}

/// The list is posted, and \a script is the answer.
Way posting(const Script &script)
{
    return [script](Stage &stage) {
        stage.api.onPost(script);
        stage.posts = 1;
        stage.submitSample({u"--yes"_s, u"--max-attempts"_s, u"1"_s});
    };
}

Way asHistory(const QStringList &more)
{
    return [more](Stage &stage) { stage.run(QStringList{u"history"_s} + more); };
}

QList<End> localEnds()
{
    return {
        {"unknown option", 1, "failed", "usage", submitting({u"--nope"_s})},
        {"said twice", 1, "failed", "usage", submitting({u"--site"_s, u"site-1"_s})},
        {"no cutoff", 1, "failed", "usage", submitting({u"--cutoff"_s, u"2022-01-01"_s})},
        {"no text", 1, "failed", "usage",
         [](Stage &stage) {
             stage.result = stage.cli.runWithShell(
                 u"exec \"$0\" submit --format json --site \"$(printf '\\303')\""_s, {});
             stage.told = stage.result.out;
         }},
        {"no such file", 1, "failed", "file", submitting({u"--outages"_s, u"/nowhere"_s})},
        {"no such key file", 1, "failed", "file", submitting({u"--api-key-file"_s, u"/nowhere"_s})},
        {"no list", 1, "failed", "file-content", submitting({u"--outages"_s, u"/proc/version"_s})},
        {"no authority", 1, "failed", "ca-file", submitting({u"--cacert"_s, u"/proc/version"_s})},
        {"the file of another site", 1, "failed", "other-site",
         [](Stage &stage) {
             const QByteArray other = QByteArray(Sample::SiteInfo).replace("site-1", "site-2");
             stage.submitSample(
                 {u"--yes"_s, u"--site-info"_s, stage.cli.file(u"site.json"_s, other)});
         }},
        {"no home for the record", 1, "failed", "record",
         [](Stage &stage) {
             stage.cli.removeVariable(u"HOME"_s);
             stage.cli.removeVariable(u"XDG_DATA_HOME"_s);
             stage.submitSample();
         }},
        {"interrupted", 130, "interrupted", "interrupted",
         [](Stage &stage) {
             stage.api.onOutages(Script().afterRequest().hang());
             stage.api.onSiteInfo(Sample::SiteInfo);
             stage.cli.start(
                 stage.api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Stage::Json));
             QTRY_COMPARE(stage.api.requestCount(), 2);
             stage.cli.signal(SIGINT);
             stage.result = stage.cli.finish();
             stage.told = stage.result.out;
         }},
    };
}

QList<End> endsOfApi()
{
    return {
        {"302", 2, "failed", "redirected", asking(answer(302, "", {{"Location", "/v2"}}))},
        {"400", 2, "failed", "refused", asking(answer(400))},
        {"401", 2, "failed", "key-refused", asking(answer(401))},
        {"404", 2, "failed", "not-found", asking(answer(404))},
        {"408", 3, "failed", "try-later", asking(answer(408))},
        {"429", 3, "failed", "throttled", asking(answer(429))},
        {"500", 3, "failed", "server-error", asking(answer(500))},
        {"a long pause", 3, "failed", "retry-after",
         asking(answer(503, "", {{"Retry-After", "600"}}))},
        {"206", 3, "failed", "unexpected-status", asking(answer(206, "[]"))},
        {"no JSON", 4, "failed", "unusable-answer", asking(answer(200, "<html>"))},
        {"encoded", 4, "failed", "encoded",
         asking(answer(200, "[]", {{"Content-Encoding", "br"}}))},
        {"too large", 4, "failed", "too-large",
         [](Stage &stage) {
             stage.api.onOutages(Sample::Outages);
             stage.api.server.setDefault(
                 Script().afterRequest().endlessBody(QByteArray(4096, ' ')));
             stage.submit();
         }},
        {"another site", 4, "failed", "other-site",
         [](Stage &stage) {
             stage.api.onSiteInfo(QByteArray(Sample::SiteInfo).replace("site-1", "site-2"));
             stage.submitSample();
         }},
        {"cut", 3, "failed", "truncated",
         asking(Script()
                    .afterRequest()
                    .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[")
                    .close())},
        {"closed", 3, "failed", "unreachable", asking(Script().afterRequest().close())},
        {"silence", 3, "failed", "timeout", asking(Script().afterRequest().hang())},
        {"silence to the end", 3, "failed", "deadline",
         asking(Script().afterRequest().hang(), {u"--deadline"_s, u"0.3"_s})},
        {"an unknown authority", 3, "failed", "tls",
         [](Stage &stage) {
             const TestCertificates certificates;
             const TlsServer server(certificates.server(CertificateFlaw::None));
             stage.result =
                 stage.cli.run(QStringList{u"submit"_s, u"--yes"_s, u"--site"_s, u"site-1"_s,
                                           u"--base-url"_s, server.url().toString()} +
                               Stage::Json);
             stage.told = stage.result.out;
             QCOMPARE(server.received(), QByteArray());
         }},
    };
}

/// The outcome of the sample, sent once more.
void sendTwice(Stage &stage, const Script &first)
{
    stage.api.onPost(first);
    stage.posts = 1;
    stage.submitSample();
    stage.submitSample();
}

/// While another one sends the same.
void sendBesideAnother(Stage &stage)
{
    stage.api.onPost(Script().afterRequest().hang());
    stage.api.serveSample();
    CliRunner first;
    first.setVariable(u"XDG_DATA_HOME"_s, stage.cli.folder() + u"/home/data"_s);
    first.start(stage.api.arguments(u"submit"_s, QStringList{u"--yes"_s} + Stage::Json));
    QTRY_COMPARE(stage.api.posts().size(), 1);
    stage.posts = 1;
    stage.submitSample();
    first.signal(SIGINT);
    const CliResult sent = first.finish();
    QCOMPARE(sent.exitCode, 6);
    QCOMPARE(QJsonDocument::fromJson(sent.out).object()[u"state"].toString(), u"unknown"_s);
}

void answerTheQuestion(Stage &stage)
{
    stage.api.serveSample();
    PseudoTerminal terminal;
    stage.cli.setChildModifier(terminal.childModifier());
    stage.cli.start(stage.api.arguments(u"submit"_s, Stage::Json));
    QTRY_VERIFY(terminal.shown().contains("Type yes to send: "));
    terminal.type("no\n");
    stage.result = stage.cli.finish();
    stage.result.err += terminal.shown();
    stage.told = stage.result.out;
}

void sendReadOnly(Stage &stage)
{
    const QString folder = stage.cli.folder() + u"/home/config/outage-desk"_s;
    QVERIFY(QDir().mkpath(folder));
    {
        QSettings settings(folder + u"/outage-desk.conf"_s, QSettings::IniFormat);
        QVERIFY(ConnectionStore(settings).save({.id = u"id-north"_s,
                                                .name = u"North Sea"_s,
                                                .kind = ConnectionKind::Production,
                                                .baseUrl = stage.api.baseUrl(),
                                                .sites = {u"site-1"_s},
                                                .isReadOnly = true}));
    }
    stage.result = stage.cli.run(
        QStringList{u"submit"_s, u"--yes"_s, u"--connection"_s, u"North Sea"_s} + Stage::Json);
    stage.told = stage.result.out;
}

QList<End> heldEnds()
{
    const QByteArray unreadable = R"([{"id":"d-1","begin":"soon","end":"later"}])";
    return {
        {"nothing", 5, "empty", "empty", listing("[]")},
        {"unreadable", 7, "held", "unreadable", listing(unreadable)},
        {"findings", 7, "held", "findings", submitting({u"--fail-on-findings=all"_s})},
        {"no --yes", 7, "held", "needs-yes", listing(Sample::Outages, {})},
        {"no", 7, "held", "declined", &answerTheQuestion},
        {"accepted before", 7, "held", "already-accepted",
         [](Stage &stage) { sendTwice(stage, answer(200)); }},
        {"unknown before", 7, "held", "unknown",
         [](Stage &stage) { sendTwice(stage, Script().afterRequest().close()); }},
        {"another one sends", 7, "held", "locked", &sendBesideAnother},
        {"no record", 7, "held", "record",
         [](Stage &stage) {
             stage.cli.setVariable(u"XDG_DATA_HOME"_s, stage.cli.file(u"file"_s, "no folder"));
             stage.submitSample();
         }},
        {"a record that was changed", 7, "held", "record-lost",
         [](Stage &stage) {
             stage.posts = 1;
             stage.submitSample();
             QCOMPARE(stage.result.exitCode, 0);
             stage.alterTheRecord();
             stage.submitSample({u"--yes"_s, u"--cutoff"_s, u"2022-02-01T00:00:00Z"_s});
         }},
        {"read-only", 7, "held", "read-only", &sendReadOnly},
        {"a dry run", 7, "held", "already-accepted",
         [](Stage &stage) {
             stage.posts = 1;
             stage.submitSample();
             stage.api.serveSample();
             stage.run(stage.api.arguments(u"submit"_s, {u"--dry-run"_s}));
             QCOMPARE(stage.result.out, Sample::Body);
         }},
    };
}

/// Those that have a receipt, which says more than a reason.
QList<End> endsWithReceipt()
{
    return {
        {"accepted", 0, "accepted", nullptr, posting(answer(200))},
        {"rejected", 2, "rejected", nullptr, posting(answer(400))},
        {"gave up", 3, "gave-up", nullptr, posting(answer(500))},
        {"not sent", 3, "not-sent", nullptr,
         [](Stage &stage) {
             const QStringList files{
                 u"--outages"_s, stage.cli.file(u"outages.json"_s, Sample::Outages),
                 u"--site-info"_s, stage.cli.file(u"site.json"_s, Sample::SiteInfo)};
             const QStringList arguments =
                 stage.api.arguments(u"submit"_s, QStringList{u"--yes"_s} + files + Stage::Json);
             stage.api.server.stopListening();
             stage.result = stage.cli.run(arguments);
             stage.told = stage.result.out;
         }},
        {"unknown", 6, "unknown", nullptr, posting(Script().afterRequest().close())},
    };
}

/// For a child: standard output is a pipe that is read no more.
void leaveNoReader()
{
    int pipe[2] = {-1, -1}; // NOLINT(modernize-avoid-c-arrays): filled by pipe()
    if (::pipe(pipe) != 0)
        ::_exit(99);
    ::dup2(pipe[1], STDOUT_FILENO);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

/// The standard output of these is a list or nothing: the end is the last line of the other.
QList<End> endsOfLists()
{
    const auto previewing = [](const QStringList &more, const QByteArray &out) {
        return [more, out](Stage &stage) {
            stage.api.serveSample();
            stage.run(stage.api.arguments(u"preview"_s, more));
            QCOMPARE(stage.result.out, out);
        };
    };
    const auto onFullDisk = [](const Way &way) {
        return [way](Stage &stage) {
            stage.cli.setOutputFile(u"/dev/full"_s);
            way(stage);
        };
    };
    return {
        {"preview: findings", 7, "held", "findings",
         previewing({u"--fail-on-findings=all"_s}, Sample::Body)},
        {"preview: usage", 1, "failed", "usage", previewing({u"--nope"_s}, {})},
        {"preview: a full disk", 1, "failed", "output", onFullDisk(previewing({}, {}))},
        {"a dry run: a full disk", 1, "failed", "output", onFullDisk([](Stage &stage) {
             stage.api.serveSample();
             stage.run(stage.api.arguments(u"submit"_s, {u"--dry-run"_s}));
         })},
        {"history: a full disk", 1, "failed", "output", onFullDisk(asHistory({}))},
        {"the reader has gone", 141, nullptr, nullptr,
         [](Stage &stage) {
             stage.cli.setChildModifier(&leaveNoReader);
             stage.api.serveSample();
             stage.run(stage.api.arguments(u"preview"_s));
             stage.told.clear();
             QVERIFY2(!stage.result.err.contains('{'), stage.result.err.constData());
         }},
    };
}

void leaveUnknown(Stage &stage)
{
    stage.api.onPost(Script().afterRequest().close());
    stage.posts = 1;
    stage.submitSample();
    QCOMPARE(stage.result.exitCode, 6);
}

void markWhatIsBeingSent(Stage &stage)
{
    stage.api.onPost(Script().afterRequest().hang());
    stage.api.serveSample();
    CliRunner first;
    first.setVariable(u"XDG_DATA_HOME"_s, stage.cli.folder() + u"/home/data"_s);
    first.start(stage.api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(stage.api.posts().size(), 1);
    stage.posts = 1;
    stage.mark(stage.lastId());
    first.signal(SIGINT);
    QCOMPARE(first.finish().exitCode, 6);
}

QList<End> endsOfHistory()
{
    const auto beginningAnew = [](const QStringList &more) {
        return [more](Stage &stage) {
            stage.posts = 1;
            stage.submitSample();
            stage.alterTheRecord();
            stage.run(QStringList{u"history"_s, u"--start-new-record"_s} + more);
            QCOMPARE(stage.result.out, QByteArray());
        };
    };
    return {
        {"history: no record", 1, "failed", "record",
         [](Stage &stage) {
             stage.cli.setVariable(u"XDG_DATA_HOME"_s, stage.cli.file(u"file"_s, "no folder"));
             stage.run({u"history"_s});
         }},
        {"history: an id that is not there", 1, "failed", "no-such-submission",
         [](Stage &stage) { stage.mark(u"nope"_s); }},
        {"history: an id of two", 1, "failed", "ambiguous",
         [](Stage &stage) {
             const JournalFixture record(stage.recordFolder());
             for (const QString &id : {u"abc-1"_s, u"abc-2"_s}) {
                 Submission sent = JournalFixture::list(u"site-1"_s);
                 sent.id = id;
                 record.leave(sent, SubmissionState::Accepted);
             }
             stage.run({u"history"_s, u"abc"_s});
         }},
        {"history: marked twice", 1, "failed", "already-marked",
         [](Stage &stage) {
             leaveUnknown(stage);
             const QString id = stage.lastId();
             stage.run({u"history"_s, u"--mark"_s, id, u"not-accepted"_s, u"--reason"_s, u"no"_s});
             QCOMPARE(stage.result.exitCode, 0);
             stage.mark(id);
         }},
        {"history: an outcome that is known", 1, "failed", "not-unknown",
         [](Stage &stage) {
             stage.posts = 1;
             stage.submitSample();
             stage.mark(stage.lastId());
         }},
        {"history: still being sent", 1, "failed", "locked", &markWhatIsBeingSent},
        {"history: no reason", 1, "failed", "usage",
         asHistory({u"--mark"_s, u"nope"_s, u"accepted"_s})},
        {"history: nothing changed", 1, "failed", "not-changed",
         asHistory({u"--start-new-record"_s, u"--yes"_s})},
        {"history: no terminal", 7, "held", "needs-yes", beginningAnew({})},
    };
}

/// One way at least to every end that there is.
QList<End> allEnds()
{
    return localEnds() + endsOfApi() + heldEnds() + endsWithReceipt() + endsOfLists() +
           endsOfHistory();
}

/// Whether \a object is an end: exactly the four fields, and they agree with each other.
bool isEnd(const QJsonObject &object, const End &end)
{
    return object.keys() == QStringList{u"exit"_s, u"message"_s, u"reason"_s, u"state"_s} &&
           object[u"exit"].toInt() == end.exit &&
           object[u"state"].toString() == QLatin1String(end.state) &&
           object[u"reason"].toString() == QLatin1String(end.reason) &&
           object[u"message"].toString().endsWith(u'.');
}

bool isReceipt(const QJsonObject &object, const End &end)
{
    return object[u"state"].toString() == QLatin1String(end.state) &&
           !object[u"submissionId"].toString().isEmpty() && !object.contains(u"reason") &&
           !object.contains(u"exit");
}

QString readme()
{
    QFile file(Places::source(u"README.md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words in the style of code.
QStringList codeIn(const QString &text)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : code.globalMatch(text))
        words.append(match.captured(1));
    return words;
}

/// The states with their reasons that the README lists, such as `held locked`.
QSet<QString> promisedReasons()
{
    static const QRegularExpression row(u"^\\| (`(?:held|failed|empty)`[^|]*) \\| ([^|]*) \\|$"_s,
                                        QRegularExpression::MultilineOption);
    QSet<QString> promised;
    for (const QRegularExpressionMatch &match : row.globalMatch(readme())) {
        const QStringList states = codeIn(match.captured(1));
        QStringList reasons = codeIn(match.captured(2));
        reasons.removeOne(u"history"_s); // the command
        for (const QString &state : states) {
            for (const QString &reason : reasons.isEmpty() ? QStringList{state} : reasons)
                promised.insert(state + u' ' + reason);
        }
    }
    return promised;
}

/// The exit codes of its table.
QSet<int> promisedCodes()
{
    QSet<int> promised;
    const QString table = readme().section(u"| code | | code | |\n"_s, 1).section(u"\n\n"_s, 0, 0);
    static const QRegularExpression code(u"\\| (\\d+) \\|"_s);
    for (const QRegularExpressionMatch &match : code.globalMatch(table))
        promised.insert(match.captured(1).toInt());
    return promised;
}

} // namespace

/// With `--format json` a program can read how a run ended: by its list, by its receipt, or by one
/// object with a reason.
class CliEndsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isToldToPrograms_data();
    void isToldToPrograms();
    void leavesOutNoReason();
    void leavesOutNoExitCode();
    void saysNothingOfItUnasked();
};

void CliEndsTest::isToldToPrograms_data()
{
    QTest::addColumn<End>("end");
    for (const End &end : allEnds())
        QTest::newRow(end.name) << end;
}

void CliEndsTest::isToldToPrograms()
{
    QFETCH(const End, end);
    Stage stage;
    end.way(stage);
    if (QTest::currentTestFailed())
        return;
    const auto said = QByteArray(stage.result.out + '\n' + stage.result.err);
    QVERIFY2(stage.result.exitCode == end.exit, said.constData());
    QCOMPARE(stage.api.server.startedPosts(), stage.posts);
    const QJsonObject object = QJsonDocument::fromJson(stage.told).object();
    if (end.state == nullptr) {
        QCOMPARE(stage.told, QByteArray());
    } else if (end.reason == nullptr) {
        QVERIFY2(isReceipt(object, end), said.constData());
    } else {
        QVERIFY2(isEnd(object, end), said.constData());
        // People read the same.
        QVERIFY2(stage.result.err.contains(object[u"message"].toString().toUtf8()),
                 said.constData());
    }
}

void CliEndsTest::leavesOutNoReason()
{
    QSet<QString> shown;
    for (const End &end : allEnds()) {
        if (end.reason != nullptr)
            shown.insert(QLatin1String(end.state) + u' ' + QLatin1String(end.reason));
    }
    // Qt 6.4 tells what is no HTTP as a connection that was closed; tst_attemptverdict has the
    // rest.
    shown.insert(u"failed not-http"_s);
    // It takes a change of the connection while the question is open: tst_cliconnection.
    shown.insert(u"held other-connection"_s);
    QVERIFY(shown.size() > 40);
    QCOMPARE((promisedReasons() - shown).values().join(u", "_s), QString());
    QCOMPARE((shown - promisedReasons()).values().join(u", "_s), QString());
}

void CliEndsTest::leavesOutNoExitCode()
{
    QSet<int> shown;
    for (const End &end : allEnds())
        shown.insert(end.exit);
    QCOMPARE(promisedCodes(), shown);
}

void CliEndsTest::saysNothingOfItUnasked()
{
    SampleApi api;
    api.onOutages("[]");
    api.onSiteInfo(Sample::SiteInfo);
    CliRunner cli;
    const CliResult result = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(result.exitCode, 5);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(!result.err.contains('{'), result.err.constData());
}

QTEST_GUILESS_MAIN(CliEndsTest)

#include "tst_cliends.moc"
