// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "pseudoterminal.h"
#include "sampleapi.h"
#include "submission/journalfixture.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Makes every chmod() of this process fail, as a file system without permissions does.
void refuseToChangePermissions()
{
    // https://docs.kernel.org/userspace-api/seccomp_filter.html
    constexpr quint32 Number = offsetof(seccomp_data, nr);
    static std::array filter{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, Number),
#ifdef __NR_chmod
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_chmod, 2, 0),
#else
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_fchmodat, 2, 0),
#endif
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_fchmodat, 1, 0),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    const bool isSet = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
                       ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    if (!isSet)
        ::_exit(99);
}

} // namespace

/// What was sent from this computer, shown and marked by the real program.
class CliHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isEmptyAtFirst();
    void isListedLineByLine();
    void refusesWithoutAHome_data();
    void refusesWithoutAHome();
    void showsWhatBecameOfEach();
    void showsATable();
    void narrowsIt();
    void showsOne();
    void refusesToShowOne_data();
    void refusesToShowOne();
    void marksAnUnknownOutcome_data();
    void marksAnUnknownOutcome();
    void marksOnce();
    void cutsTheKeyOutOfAReason();
    void refusesToMark_data();
    void refusesToMark();
    void showsWhatIsBeingSent();
    void resolvesWhatACrashLeft();
    void saysThatItCannotBeRead();
    void saysThatItIsFromANewerVersion();
    void worksWherePermissionsCannotBeChanged();
    void beginsANewRecord();
    void asksBeforeANewRecord_data();
    void asksBeforeANewRecord();
    void beginsNoRecordInThePlaceOfASoundOne();
    void beginsANewRecordAfterADamage_data();
    void beginsANewRecordAfterADamage();
    void endsWhenInterrupted_data();
    void endsWhenInterrupted();
    void aBusyRecordIsNotRead();
    void aReadyRecordIsReadWhileAnotherProgramOpensOne();

private:
    /// Sends a list, and then changes a line of the record behind the program's back.
    static void alterTheRecord(CliRunner &cli);
    static QStringList keptRecords(const CliRunner &cli);
    static QJsonArray history(CliRunner &cli, const QStringList &more = {});
    /// Submits the sample and gets \a answer.
    static int submit(CliRunner &cli, const Script &answer, const QStringList &more = {});
};

QJsonArray CliHistoryTest::history(CliRunner &cli, const QStringList &more)
{
    const CliResult result = cli.run(QStringList{u"history"_s, u"--format"_s, u"json"_s} + more);
    [&] { QVERIFY2(result.exitCode == 0 && result.err.isEmpty(), result.err.constData()); }();
    return QJsonDocument::fromJson(result.out).array();
}

int CliHistoryTest::submit(CliRunner &cli, const Script &answer, const QStringList &more)
{
    SampleApi api;
    api.onPost(answer);
    api.serveSample();
    const int code = cli.run(api.arguments(u"submit"_s, QStringList{u"--yes"_s} + more)).exitCode;
    [&] { QCOMPARE(api.posts().size(), 1); }();
    return code;
}

void CliHistoryTest::isEmptyAtFirst()
{
    CliRunner cli;
    QCOMPARE(history(cli), QJsonArray());
    const CliResult table = cli.run({u"history"_s});
    QCOMPARE(table.exitCode, 0);
    QCOMPARE(table.out, "There is no submission to show.\n"_ba);
}

void CliHistoryTest::isListedLineByLine()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    QCOMPARE(submit(cli, Script().afterRequest().answer(400, "{}"), {u"--again"_s}), 2);
    const CliResult result = cli.run({u"history"_s, u"--format"_s, u"jsonl"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.endsWith('\n'));
    const QByteArrayList lines = result.out.chopped(1).split('\n');
    const QJsonArray all = history(cli);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(all.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object(), all[i].toObject());
}

void CliHistoryTest::refusesWithoutAHome_data()
{
    QTest::addColumn<QString>("home");
    QTest::newRow("unset") << QString();
    QTest::newRow("relative") << u"some/where"_s;
}

void CliHistoryTest::refusesWithoutAHome()
{
    QFETCH(const QString, home);
    CliRunner cli;
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
        cli.removeVariable(name);
    if (!home.isEmpty())
        cli.setVariable(u"HOME"_s, home);
    SampleApi api;
    api.serveSample();
    for (const QStringList &arguments :
         {api.arguments(u"submit"_s, {u"--yes"_s}), QStringList{u"history"_s}}) {
        const CliResult result = cli.run(arguments);
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error().contains(u"There is no place for the record of submissions"),
                 result.err.constData());
    }
    QCOMPARE(api.server.connectionCount(), 0);
    QVERIFY(!QFile::exists(u"/.local/share/outage-desk"_s));
    QVERIFY(!QFile::exists(home.isEmpty() ? u"/outage-desk"_s : home));
}

void CliHistoryTest::showsWhatBecameOfEach()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    QCOMPARE(submit(cli, Script().afterRequest().answer(400, "{\"message\":\"not that\"}")), 2);
    QCOMPARE(submit(cli, Script().afterRequest().close()), 6);
    const QJsonArray all = history(cli);
    QCOMPARE(all.size(), 3);
    const QJsonObject unknown = all.at(0).toObject();
    const QJsonObject rejected = all.at(1).toObject();
    const QJsonObject accepted = all.at(2).toObject();
    QCOMPARE(unknown.value(u"state"_s), u"unknown"_s);
    QCOMPARE(unknown.value(u"httpStatus"_s), QJsonValue());
    QCOMPARE(unknown.value(u"mark"_s), QJsonValue());
    QCOMPARE(rejected.value(u"state"_s), u"rejected"_s);
    QCOMPARE(rejected.value(u"message"_s), u"not that"_s);
    QCOMPARE(rejected.value(u"httpStatus"_s), 400);
    QCOMPARE(accepted.value(u"state"_s), u"accepted"_s);
    QCOMPARE(accepted.value(u"message"_s), QJsonValue());
    QCOMPARE(accepted.value(u"rows"_s), 2);
    QCOMPARE(accepted.value(u"attempts"_s), 1);
    QCOMPARE(accepted.value(u"site"_s), u"site-1"_s);
    QCOMPARE(accepted.value(u"siteName"_s), u"Site One"_s);
    QCOMPARE(accepted.value(u"sha256"_s).toString().toLatin1(),
             QCryptographicHash::hash(Sample::Body, QCryptographicHash::Sha256).toHex());
    for (const QJsonValue &each : all) {
        QDateTime before;
        for (const QString &name : {u"preparedAt"_s, u"sentAt"_s, u"finishedAt"_s}) {
            const QString at = each.toObject().value(name).toString();
            const auto time = QDateTime::fromString(at, Qt::ISODateWithMs);
            QVERIFY2(time.isValid() && at.endsWith(u'Z'), qPrintable(name));
            QVERIFY(!before.isValid() || before <= time);
            before = time;
        }
        const QJsonArray log = each.toObject().value(u"attemptLog"_s).toArray();
        QCOMPARE(log.size(), 1);
        QCOMPARE(log.at(0).toObject().value(u"startedAt"_s), each.toObject().value(u"sentAt"_s));
        QCOMPARE(log.at(0).toObject().value(u"bytesSent"_s).toInteger(), Sample::Body.size());
    }
}

void CliHistoryTest::showsATable()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    QCOMPARE(submit(cli, Script().afterRequest().close(), {u"--again"_s}), 6);
    const CliResult table = cli.run({u"history"_s});
    QCOMPARE(table.exitCode, 0);
    const QByteArrayList lines = table.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).endsWith("Outcome unknown"), lines.at(1).constData());
    QVERIFY2(lines.at(2).endsWith("Accepted"), lines.at(2).constData());
    QVERIFY(lines.at(2).contains("  site-1  2     1         200     "));
}

void CliHistoryTest::narrowsIt()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    QCOMPARE(submit(cli, Script().afterRequest().answer(400, "{}"), {u"--again"_s}), 2);
    QCOMPARE(history(cli, {u"--limit"_s, u"1"_s}).size(), 1);
    QCOMPARE(history(cli, {u"--limit"_s, u"9"_s}).size(), 2);
    QCOMPARE(history(cli, {u"--site"_s, u"site-1"_s}).size(), 2);
    QCOMPARE(history(cli, {u"--site"_s, u"site-2"_s}).size(), 0);
}

void CliHistoryTest::showsOne()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(400, "{}")), 2);
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const QString id = history(cli).first().toObject()[u"submissionId"].toString();
    QCOMPARE(id.size(), 36);
    for (const QString &given : {id, id.first(8), id.toUpper()}) {
        const QJsonArray one = history(cli, {given});
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().toObject()[u"submissionId"].toString(), id);
    }
    const CliResult receipt = cli.run({u"history"_s, id.first(8)});
    QCOMPARE(receipt.exitCode, 0);
    QVERIFY2(receipt.out.contains(id.toUtf8()), receipt.out.constData());
    QVERIFY2(receipt.out.contains("ccepted"), receipt.out.constData());
    const CliResult body = cli.run({u"history"_s, u"--body"_s, id});
    QCOMPARE(body.exitCode, 0);
    QCOMPARE(body.out, Sample::Body);
}

void CliHistoryTest::refusesToShowOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("another id") << QStringList{u"xyz"_s}
                                << u"There is no submission xyz on record."_s;
    QTest::newRow("the beginning of both")
        << QStringList{u"abc"_s}
        << u"The IDs of several submissions begin with abc: abc-2, abc-1."_s;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"“b” is one argument too many."_s;
    QTest::newRow("and a site") << QStringList{u"a"_s, u"--site"_s, u"b"_s}
                                << u"One submission is shown by its ID alone"_s;
    QTest::newRow("no id") << QStringList{u"--body"_s} << u"--body needs the ID of a submission"_s;
    QTest::newRow("in a form") << QStringList{u"a"_s, u"--body"_s, u"--format"_s, u"json"_s}
                               << u"--format does not go with it."_s;
}

void CliHistoryTest::refusesToShowOne()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    CliRunner cli;
    const JournalFixture record(cli.folder() + u"/home/data/outage-desk"_s);
    for (const QString &id : {u"abc-1"_s, u"abc-2"_s}) {
        Submission sent = JournalFixture::list(u"site-1"_s);
        sent.id = id;
        record.leave(sent, SubmissionState::Accepted);
    }
    const CliResult result = cli.run(QStringList{u"history"_s} + arguments);
    QVERIFY2(result.exitCode == 1, result.out.constData());
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.error().contains(sentence), result.err.constData());
}

void CliHistoryTest::marksAnUnknownOutcome_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("again"); // what the same list comes to afterwards
    QTest::newRow("accepted") << u"accepted"_s << 7;
    QTest::newRow("not accepted") << u"not-accepted"_s << 0;
}

void CliHistoryTest::marksAnUnknownOutcome()
{
    QFETCH(const QString, word);
    QFETCH(const int, again);
    CliRunner cli;
    SampleApi api;
    api.onPost(Script().afterRequest().close());
    for (int i = 0; i < 3; ++i)
        api.serveSample();
    const QStringList arguments = api.arguments(u"submit"_s, {u"--yes"_s});
    QCOMPARE(cli.run(arguments).exitCode, 6);
    const QString id = history(cli).at(0).toObject().value(u"submissionId"_s).toString();

    const QJsonArray shown = history(
        cli, {u"--mark"_s, id.first(12).toUpper(), word, u"--reason"_s, u"Ann, by phone"_s});
    QCOMPARE(shown.size(), 1);
    const QJsonObject marked = shown.at(0).toObject();
    QCOMPARE(marked.value(u"submissionId"_s), id);
    QCOMPARE(marked.value(u"state"_s), u"unknown"_s);
    QCOMPARE(marked.value(u"mark"_s), word);
    QCOMPARE(marked.value(u"reason"_s), u"Ann, by phone"_s);
    QCOMPARE(history(cli), shown);
    QVERIFY(cli.run({u"history"_s}).out.contains("Ann, by phone"));
    QVERIFY(cli.run({u"history"_s, id.first(12)}).out.contains("Ann, by phone"));
    QCOMPARE(cli.run(arguments).exitCode, again);
    QCOMPARE(api.posts().size(), again == 0 ? 2 : 1);
}

void CliHistoryTest::marksOnce()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().close()), 6);
    const QString id = history(cli).at(0).toObject().value(u"submissionId"_s).toString();
    const QStringList arguments{u"history"_s,  u"--mark"_s,   id,
                                u"accepted"_s, u"--reason"_s, u"seen"_s};
    QCOMPARE(cli.run(arguments).exitCode, 0);
    const CliResult second = cli.run(arguments);
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.error().endsWith(u"is marked already."), second.err.constData());
    QCOMPARE(second.out, QByteArray());
}

void CliHistoryTest::cutsTheKeyOutOfAReason()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().close()), 6);
    const QString id = history(cli).at(0).toObject().value(u"submissionId"_s).toString();
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"canary&key"_s);
    const QJsonArray shown = history(cli, {u"--mark"_s, id, u"accepted"_s, u"--reason"_s,
                                           u"Ann saw canary&amp;key and canary&key"_s});
    QCOMPARE(shown.at(0).toObject().value(u"reason"_s), u"Ann saw [key] and [key]"_s);
    QCOMPARE(history(cli), shown);
}

void CliHistoryTest::refusesToMark_data()
{
    QTest::addColumn<QStringList>("arguments"); // ID stands for an accepted submission
    QTest::addColumn<QString>("error");
    const QStringList reason{u"--reason"_s, u"x"_s};
    const auto add = [](const char *name, const QStringList &arguments, const QString &error) {
        QTest::newRow(name) << arguments << error;
    };
    add("nobody's", QStringList{u"--mark"_s, u"nobody"_s, u"accepted"_s} + reason,
        u"There is no submission nobody on record."_s);
    add("not unknown", QStringList{u"--mark"_s, u"ID"_s, u"not-accepted"_s} + reason,
        u"is not unknown"_s);
    add("no reason", {u"--mark"_s, u"ID"_s, u"accepted"_s}, u"--mark needs --reason TEXT"_s);
    add("a blank reason", {u"--mark"_s, u"ID"_s, u"accepted"_s, u"--reason"_s, u"  "_s},
        u"--mark needs --reason TEXT"_s);
    add("no word", QStringList{u"--mark"_s, u"ID"_s} + reason, u"accepted or not-accepted"_s);
    add("another word", QStringList{u"--mark"_s, u"ID"_s, u"sent-again"_s} + reason,
        u"accepted or not-accepted"_s);
    add("two words", QStringList{u"--mark"_s, u"ID"_s, u"accepted"_s, u"twice"_s} + reason,
        u"“twice” is one argument too many."_s);
    add("a word without a mark", {u"accepted"_s}, u"There is no submission accepted on record."_s);
    add("a reason without a mark", reason, u"--reason goes with --mark"_s);
    add("a limit", QStringList{u"--mark"_s, u"ID"_s, u"accepted"_s, u"--limit"_s, u"1"_s} + reason,
        u"--site and --limit do not go with it"_s);
    add("an empty ID", {QString()}, u"The ID of the submission is empty."_s);
    add("no limit", {u"--limit"_s, u"0"_s}, u"a whole number from 1 on"_s);
    add("as csv", {u"--format"_s, u"csv"_s}, u"--format takes table, json or jsonl"_s);
}

void CliHistoryTest::refusesToMark()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, error);
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const QJsonArray before = history(cli);
    arguments.replaceInStrings(u"ID"_s,
                               before.at(0).toObject().value(u"submissionId"_s).toString());
    const CliResult result = cli.run(QStringList{u"history"_s} + arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(error), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(history(cli), before);
}

void CliHistoryTest::showsWhatIsBeingSent()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    CliRunner sender;
    CliRunner reader;
    reader.setVariable(u"XDG_DATA_HOME"_s, sender.folder() + u"/home/data"_s);
    sender.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
    const QJsonObject shown = history(reader).at(0).toObject();
    QCOMPARE(shown.value(u"state"_s), u"sending"_s);
    const CliResult mark =
        reader.run({u"history"_s, u"--mark"_s, shown.value(u"submissionId"_s).toString(),
                    u"accepted"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(mark.exitCode, 1);
    QVERIFY2(mark.error().contains(u"is being sent right now"), mark.err.constData());
    sender.signal(SIGINT);
    QCOMPARE(sender.finish().exitCode, 6);
    QCOMPARE(history(reader).at(0).toObject().value(u"state"_s), u"unknown"_s);
}

void CliHistoryTest::resolvesWhatACrashLeft()
{
    SampleApi api;
    api.onPost(Script().afterRequest().hang());
    api.serveSample();
    CliRunner cli;
    cli.start(api.arguments(u"submit"_s, {u"--yes"_s}));
    QTRY_COMPARE(api.posts().size(), 1);
    cli.signal(SIGKILL);
    QCOMPARE(cli.finish().exitCode, -1);
    const QJsonObject shown = history(cli).at(0).toObject();
    QCOMPARE(shown.value(u"state"_s), u"unknown"_s);
    QCOMPARE(shown.value(u"attempts"_s), 1);
}

void CliHistoryTest::saysThatItCannotBeRead()
{
    CliRunner cli;
    cli.setVariable(u"XDG_DATA_HOME"_s, cli.file(u"file"_s, "no folder"));
    const CliResult result = cli.run({u"history"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().startsWith(u"The record "), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void CliHistoryTest::saysThatItIsFromANewerVersion()
{
    CliRunner cli;
    QCOMPARE(history(cli), QJsonArray());
    QFile file(cli.folder() + u"/home/data/outage-desk/journal.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version, https://www.sqlite.org/fileformat.html
    QCOMPARE(file.write(QByteArray("\0\0\0\x63", 4)), 4);
    file.close();
    const CliResult result = cli.run({u"history"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(u"newer version of Outage Desk"), result.err.constData());
}

void CliHistoryTest::worksWherePermissionsCannotBeChanged()
{
    CliRunner cli;
    cli.setChildModifier(&refuseToChangePermissions);
    const CliResult first = cli.run({u"history"_s});
    QCOMPARE(first.exitCode, 0);
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    QVERIFY2(QString::fromUtf8(first.err).contains(
                 u"Other users of this computer may be able to read "_s + folder + u':'),
             first.err.constData());
    QVERIFY(QFile::exists(folder + u"/journal.sqlite"_s));
}

void CliHistoryTest::alterTheRecord(CliRunner &cli)
{
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    files.tamper(u"UPDATE record SET at = '' WHERE number = 2"_s);
}

QStringList CliHistoryTest::keptRecords(const CliRunner &cli)
{
    const QDir folder(cli.folder() + u"/home/data/outage-desk"_s);
    QStringList kept = folder.entryList({u"journal.sqlite.kept-*"_s}, QDir::Files);
    kept.removeIf([](const QString &name) { return name.count(u'-') > 3; }); // what belongs to it
    return kept;
}

void CliHistoryTest::beginsANewRecord()
{
    CliRunner cli;
    alterTheRecord(cli);
    const CliResult listed = cli.run({u"history"_s});
    QCOMPARE(listed.exitCode, 0); // what is listed is what the record holds
    QCOMPARE(listed.out.count('\n'), 2);
    QVERIFY2(listed.err.startsWith("Warning: The record "), listed.err.constData());
    QVERIFY(listed.err.contains("was changed from outside: line 2"));
    const CliResult begun = cli.run({u"history"_s, u"--start-new-record"_s, u"--yes"_s});
    QCOMPARE(begun.exitCode, 0);
    const QStringList kept = keptRecords(cli);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(begun.err.contains(kept.constFirst().toUtf8()), begun.err.constData());
    QCOMPARE(begun.out.count('\n'), 1);   // the heading alone
    QCOMPARE(history(cli), QJsonArray()); // and no notice

    // What was sent before is not known any more: a person decides once.
    SampleApi api;
    api.serveSample();
    const CliResult held = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(u"a new record of submissions was started"),
             held.err.constData());
    QCOMPARE(api.posts().size(), 0);
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}"), {u"--again"_s}), 0);
    QCOMPARE(history(cli).size(), 1);
}

void CliHistoryTest::asksBeforeANewRecord_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("kept");
    QTest::newRow("yes") << QByteArray("yes\n") << 0 << 1;
    QTest::newRow("no") << QByteArray("no\n") << 7 << 0;
    QTest::newRow("no terminal") << QByteArray() << 7 << 0;
}

void CliHistoryTest::asksBeforeANewRecord()
{
    QFETCH(const QByteArray, word);
    QFETCH(const int, exitCode);
    QFETCH(const int, kept);
    CliRunner cli;
    alterTheRecord(cli);
    const QStringList arguments{u"history"_s, u"--start-new-record"_s};
    if (word.isEmpty()) {
        const CliResult refused = cli.run(arguments);
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY2(refused.error().contains(u"--yes"), refused.err.constData());
    } else {
        PseudoTerminal terminal;
        cli.setChildModifier(terminal.childModifier());
        cli.start(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("Type yes"), 20'000);
        terminal.type(word);
        QCOMPARE(cli.finish().exitCode, exitCode);
    }
    QCOMPARE(keptRecords(cli).size(), kept);
}

void CliHistoryTest::beginsNoRecordInThePlaceOfASoundOne()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const CliResult refused = cli.run({u"history"_s, u"--start-new-record"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.error().startsWith(u"No line of the record was changed"),
             refused.err.constData());
    QCOMPARE(keptRecords(cli).size(), 0);
    QCOMPARE(history(cli).size(), 1);
}

void CliHistoryTest::endsWhenInterrupted_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CliHistoryTest::endsWhenInterrupted()
{
    QFETCH(const int, number);
    CliRunner cli;
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    QVERIFY(QDir().mkpath(folder));
    const auto other = FileLock::take(folder + u"/opening.lock"_s); // as to make the record
    QVERIFY(other);
    cli.start({u"history"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.catchesInterrupts(), 20'000);
    cli.signal(number);
    const CliResult result = cli.finish();
    QCOMPARE(result.exitCode, 130);
    QCOMPARE(result.error(), u"Interrupted before the record was read."_s);
}

void CliHistoryTest::aBusyRecordIsNotRead()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    // As while another program makes the file, brings it up to date or renames it.
    const QString path = cli.folder() + u"/home/data/outage-desk/opening.lock"_s;
    const int lock =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    const auto close = qScopeGuard([lock] { ::close(lock); });
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const QString record = JournalFixture(QFileInfo(path).path()).path();
    QVERIFY(QFile::rename(record, record + u".moved"_s));
    const CliResult busy = cli.run({u"history"_s});
    QCOMPARE(busy.exitCode, 1);
    QVERIFY2(busy.error().contains(u"is in use by another program"), busy.err.constData());
    QCOMPARE(busy.out, QByteArray());
    QVERIFY(QFile::rename(record + u".moved"_s, record));
    QCOMPARE(::flock(lock, LOCK_UN), 0);
    QCOMPARE(history(cli).size(), 1);
}

void CliHistoryTest::aReadyRecordIsReadWhileAnotherProgramOpensOne()
{
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const auto other = FileLock::take(cli.folder() + u"/home/data/outage-desk/opening.lock"_s);
    QVERIFY(other);
    QCOMPARE(history(cli).size(), 1);
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}"), {u"--again"_s}), 0);
    QCOMPARE(history(cli).size(), 2);
}

void CliHistoryTest::beginsANewRecordAfterADamage_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("junk") << u"file"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s;
}

/// A damaged record is moved aside at once. Its notice is repeated until a person accepts the new
/// record or sends a list.
void CliHistoryTest::beginsANewRecordAfterADamage()
{
    QFETCH(const QString, place);
    CliRunner cli;
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}")), 0);
    const QString record = JournalFixture(cli.folder() + u"/home/data/outage-desk"_s).path();
    QVERIFY(QFile::remove(record));
    if (place == u"folder"_s)
        QVERIFY(QDir().mkdir(record));
    else if (place == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(record).constData(), 0600), 0);
    else
        QVERIFY(!cli.file(u"home/data/outage-desk/journal.sqlite"_s, "hello ").isEmpty());

    for (int times = 0; times < 2; ++times) {
        const CliResult damaged = cli.run({u"history"_s});
        QCOMPARE(damaged.exitCode, 0);
        QVERIFY2(damaged.err.contains("was damaged. It was kept as "), damaged.err.constData());
    }
    const CliResult begun = cli.run({u"history"_s, u"--start-new-record"_s, u"--yes"_s});
    QVERIFY2(begun.exitCode == 0, begun.err.constData());
    QCOMPARE(history(cli), QJsonArray()); // and no notice
    QCOMPARE(keptRecords(cli).size(), 0); // the damage is what was kept
    QCOMPARE(cli.run({u"history"_s, u"--start-new-record"_s, u"--yes"_s}).exitCode, 1);
    SampleApi api;
    api.serveSample();
    const CliResult held = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.error().contains(record + u".damaged-"_s), held.err.constData());
    QCOMPARE(api.posts().size(), 0);
    QCOMPARE(submit(cli, Script().afterRequest().answer(200, "{}"), {u"--again"_s}), 0);
}

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_clihistory.moc"
