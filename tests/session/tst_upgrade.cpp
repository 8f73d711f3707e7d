// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/sampleapi.h"
#include "demo/demohost.h"
#include "session/reviewsession.h"
#include "session/settings.h"
#include "session/wording.h"
#include "submission/journalfixture.h"
#include "support/earlierfiles.h"
#include "support/redirectednetwork.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using Kind = SubmissionHold::Kind;

namespace {

constexpr int PatienceMs = 20'000;

const QString Home = u"2b8f3be/home"_s;
const QString HomeRecord = Home + u"/data/outage-desk"_s;
const QString HomeSettings = Home + u"/config/outage-desk"_s;
const QString ChoicesName = u"choices-e08016ea955bc60aa251963f15a4cf51.json"_s;
const QString Address = u"http://127.0.0.1:41873/v1"_s;

/// Submissions on record, in the order in which they were sent.
const QString Marked = u"9a6e96db-280b-4201-9715-d59ae8793c70"_s;
const QString Accepted = u"da438e47-870f-4fe9-9cd0-bfe382268fca"_s;
const QString Unknown = u"41bfcc08-94e7-42e5-995b-46ae710c7aa9"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that lies beside the database, as where only that was copied.
void removeCompanions(const QString &folder)
{
    const QDir files(folder);
    for (const QString &name : files.entryList({u"journal.sqlite-*"_s, u"*.lock"_s}, QDir::Files))
        QFile::remove(files.filePath(name));
}

/// Whether the folder holds a file with exactly these bytes.
bool holds(const QString &folder, const QByteArray &bytes)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    return std::any_of(files.cbegin(), files.cend(), [&](const QFileInfo &file) {
        return file.size() == bytes.size() && contentOf(file.filePath()) == bytes;
    });
}

/// The lines of the record, character by character, oldest first; empty if they cannot be read.
QString linesOf(const JournalFixture &record)
{
    return record
        .ask(u"SELECT group_concat(line, char(10)) FROM (SELECT number || ' ' || submission || ' '"
             " || event || ' ' || at || ' ' || hex(detail) || ' ' || hex(coalesce(body, '')) ||"
             " ' ' || hex(hash) AS line FROM record ORDER BY number)"_s)
        .toString();
}

/// The lines of a table without its heading, each blank once.
QStringList rowsOf(const QByteArray &table)
{
    QStringList rows;
    for (const QByteArray &line : table.split('\n').mid(1)) {
        if (!line.isEmpty())
            rows.append(QString::fromUtf8(line).simplified());
    }
    return rows;
}

} // namespace

/// What earlier versions of the program wrote is read by this one, and a person finds everything
/// as it was left.
class UpgradeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_session.reset(); }

    void tellsTheHistoryAsItWasToldThen_data();
    void tellsTheHistoryAsItWasToldThen();
    void showsWhatBecameOfEach();
    void findsEveryLineSound_data();
    void findsEveryLineSound();
    void tellsWhatHasHappenedToARecord_data();
    void tellsWhatHasHappenedToARecord();
    void holdsBackWhatWasHeldBack_data();
    void holdsBackWhatWasHeldBack();
    void goesOnWithTheRecord();
    void marksWhatWasUnknown();
    void restoresTheSettings();
    void changesNoOtherSetting();
    void offersTheChoices();
    void keepsTheChoicesThatAreNotTaken();

private:
    [[nodiscard]] QString recordFolder() const { return m_folder->filePath(u"record"_s); }
    /// Fetches a site from the demo under the address that the files name.
    void fetch(const QString &site);
    [[nodiscard]] ReviewSession &session() { return *m_session; }
    [[nodiscard]] FetchRequest requestFor(const QString &site) const;
    /// The review's row that begins so.
    [[nodiscard]] qsizetype rowThatBegins(const QString &begin) const;
    /// Submits what is included; why it was held back, or nothing.
    [[nodiscard]] std::optional<SubmissionHold> submit(const QString &site, SendAgain again);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoHost> m_api;
    std::unique_ptr<ReviewSession> m_session;
};

FetchRequest UpgradeTest::requestFor(const QString &site) const
{
    FetchRequest request;
    request.connection = Connection{*BaseUrl::parse(Address, AllowHttp::No), *SiteId::parse(site),
                                    *ApiKey::parse("demo")};
    request.siteId = site;
    request.cutoffText = u"2022-01-01T00:00:00.000Z"_s;
    request.cutoff = *parseTimestamp(request.cutoffText);
    request.looksBack = true;
    return request;
}

void UpgradeTest::fetch(const QString &site)
{
    m_api = std::make_unique<DemoHost>();
    const auto url = m_api->start();
    QVERIFY(url);
    m_session = std::make_unique<ReviewSession>(redirectedNetwork(m_clock, QUrl(Address), *url),
                                                JournalFolders{recordFolder()});
    QSignalSpy fetched(m_session.get(), &ReviewSession::fetchFinished);
    m_session->fetch(requestFor(site));
    QVERIFY(fetched.wait(PatienceMs));
}

qsizetype UpgradeTest::rowThatBegins(const QString &begin) const
{
    const Review &review = m_session->review();
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (review.verdict(row) != Verdict::OtherSite && review.table().beginText(row) == begin)
            return row;
    }
    return -1;
}

std::optional<SubmissionHold> UpgradeTest::submit(const QString &site, SendAgain again)
{
    QSignalSpy held(m_session.get(), &ReviewSession::submissionHeldBack);
    QSignalSpy finished(m_session.get(), &ReviewSession::submissionFinished);
    const FetchRequest request = requestFor(site);
    m_session->submit(m_session->prepare(request.connection), *request.connection, request.policy,
                      again);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(held.count() + finished.count() == 1, PatienceMs); }();
    return held.isEmpty() ? std::nullopt
                          : std::optional(held.value(0).value(0).value<SubmissionHold>());
}

void UpgradeTest::tellsTheHistoryAsItWasToldThen_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("hasCompanions");
    for (const QString &version : EarlierFiles::versions()) {
        QTest::addRow("%s, the whole folder", qPrintable(version)) << version << true;
        QTest::addRow("%s, only the database", qPrintable(version)) << version << false;
    }
}

void UpgradeTest::tellsTheHistoryAsItWasToldThen()
{
    QFETCH(const QString, version);
    QFETCH(const bool, hasCompanions);
    CliRunner cli;
    EarlierFiles::copy(version + u"/home"_s, cli.folder() + u"/home"_s);
    const QString folder = cli.folder() + u"/home/data/outage-desk"_s;
    if (!hasCompanions)
        removeCompanions(folder);
    const CliResult result = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.exitCode, 0);
    const QByteArray told = EarlierFiles::read(version + u"/history.json"_s);
    const QJsonArray then = QJsonDocument::fromJson(told).array();
    const QJsonArray now = QJsonDocument::fromJson(result.out).array();
    QVERIFY(!then.isEmpty());
    QCOMPARE(now.size(), then.size());
    for (qsizetype i = 0; i < then.size(); ++i) {
        const QJsonObject each = then.at(i).toObject();
        for (const QString &name : each.keys()) // fields are only ever added
            QCOMPARE(now.at(i).toObject().value(name), each.value(name));
    }
    // The database as it was is still there: untouched, or as a copy beside a migrated one.
    const QString database = version + u"/home/data/outage-desk/journal.sqlite"_s;
    QVERIFY(holds(folder, EarlierFiles::read(database)));
}

void UpgradeTest::showsWhatBecameOfEach()
{
    CliRunner cli;
    EarlierFiles::copy(Home, cli.folder() + u"/home"_s);
    const CliResult result = cli.run({u"history"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QByteArray());
    const QStringList expected{
        u"2026-11-29 01:13:21 norwich-pear-tree 10 1 - "_s + Unknown + u" Outcome unknown"_s,
        u"2026-11-29 01:13:21 odd-harbour 15 1 200 "_s + Accepted + u" Accepted"_s,
        u"2026-11-29 01:13:21 odd-harbour 15 1 - 95f4303e-4e87-42bc-8b92-dafbe3ac6bee"
        " Outcome unknown, sent again"_s,
        u"2026-11-29 01:13:20 odd-harbour 15 1 - 37af9195-fba4-44c2-afae-a2bac2c9490e"
        " Outcome unknown, marked not accepted: not in their log of 29 November"_s,
        u"2026-11-29 01:13:20 quiet-meadow 0 1 - "_s + Marked +
            u" Outcome unknown, marked accepted: Ann rang Jörg: the empty list is there"_s,
        u"2026-11-29 01:13:20 quiet-meadow 0 2 500 d32906bd-0e3b-4a70-8cc4-e941a05d5329 Gave up"_s,
        u"2026-11-29 01:13:19 quiet-meadow 0 2 - eea3a85d-fdf7-4ca2-b876-bac5fadefecb Not sent"_s,
        u"2026-11-29 01:13:19 norwich-pear-tree 10 1 200 ee2184bb-c74e-46d2-9300-8e2d7643e7b7"
        " Accepted"_s,
        u"2026-11-29 01:09:47 norwich-pear-tree 6 1 400 62b883ac-d48d-4282-a894-807b8087d3c5"
        " Rejected"_s};
    QCOMPARE(rowsOf(result.out), expected);
}

void UpgradeTest::findsEveryLineSound_data()
{
    QTest::addColumn<bool>("hasCompanions");
    QTest::newRow("the whole folder") << true;
    QTest::newRow("only the database") << false;
}

void UpgradeTest::findsEveryLineSound()
{
    QFETCH(const bool, hasCompanions);
    EarlierFiles::copy(HomeRecord, recordFolder());
    if (!hasCompanions)
        removeCompanions(recordFolder());
    const JournalFixture record(recordFolder());
    const QString before = linesOf(record);
    const auto journal = record.open();
    // A copy is another file, whatever the mark beside it says: all of it is looked at.
    QCOMPARE(journal->linesChecked(), 43);
    QVERIFY(journal->notices().isEmpty());
    const auto all = journal->submissions();
    QVERIFY(all);
    QCOMPARE(all->size(), 9);
    for (const Submission &each : *all) {
        const auto whole = journal->submission(each.id);
        QVERIFY(whole && *whole);
        const QByteArray &body = (*whole)->body;
        QCOMPARE(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex(), each.sha256);
        QCOMPARE(QJsonDocument::fromJson(body).array().size(), each.rows);
    }
    QCOMPARE(all->last().leftOut, (LeftOutRows{2, {u"Zähler getauscht – asked Ann"_s}}));
    QCOMPARE(linesOf(record), before);
}

void UpgradeTest::tellsWhatHasHappenedToARecord_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("warning"); // nothing: every site is free but for its own outcomes
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("a line was altered")
        << u"line-altered"_s << u"line 3 is missing or not as it was written"_s
        << QStringList{u"2026-11-29 01:13:38 quiet-meadow 0 1 200"
                       " c8e807a1-bc4d-4ceb-b98a-21e576191acf Accepted"_s};
    QTest::newRow("a line was deleted")
        << u"line-deleted"_s << u"line 4 is missing or not as it was written"_s
        << QStringList{u"2026-11-29 01:13:39 quiet-meadow 0 1 200"
                       " 8154108a-f308-43b5-9769-ab78ed1b18e6 Accepted"_s};
    QTest::newRow("an older copy was put back")
        << u"older-copy"_s << u"is shorter than it was: lines at its end are missing"_s
        << QStringList{u"2026-11-29 01:15:09 quiet-meadow 0 1 200"
                       " a5985138-5b8a-4dc5-9f76-219410bc4616 Accepted"_s};
    QTest::newRow("half of it is gone")
        << u"torn"_s << u"was damaged. It was kept as "_s << QStringList{};
    QTest::newRow("the program was killed while it sent")
        << u"killed"_s << QString()
        << QStringList{u"2026-11-29 01:13:40 norwich-pear-tree 1 1 -"
                       " 68795e90-75df-4c45-ab9a-34e770b70419 Outcome unknown"_s,
                       u"2026-11-29 01:13:40 quiet-meadow 0 1 200"
                       " b3d30525-0c13-4d67-98f2-3934c0ba89e5 Accepted"_s};
}

void UpgradeTest::tellsWhatHasHappenedToARecord()
{
    QFETCH(const QString, record);
    QFETCH(const QString, warning);
    QFETCH(const QStringList, rows);
    const QString name = u"2b8f3be/records/"_s + record;
    CliRunner cli;
    EarlierFiles::copy(name, cli.folder() + u"/home/data/outage-desk"_s);
    const JournalFixture files(cli.folder() + u"/home/data/outage-desk"_s);
    const bool isReadable = record != u"torn"_s;
    const QString before = isReadable ? linesOf(files) : QString();
    for (int start = 0; start < 2; ++start) { // told at every start
        const CliResult result = cli.run({u"history"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err.isEmpty(), warning.isEmpty());
        QVERIFY2(result.err.contains(warning.toUtf8()), result.err.constData());
        QCOMPARE(rowsOf(result.out), rows);
    }
    // What was there is there still, and a file that makes no sense is kept beside a new one.
    if (isReadable)
        QVERIFY(linesOf(files).startsWith(before));
    else
        QVERIFY(holds(files.folder(), EarlierFiles::read(name + u"/journal.sqlite"_s)));

    SampleApi api;
    api.serveSample();
    const CliResult sent = cli.run(api.arguments(u"submit"_s, {u"--yes"_s}));
    QCOMPARE(sent.exitCode, warning.isEmpty() ? 0 : 7);
    QCOMPARE(api.posts().size(), warning.isEmpty() ? 1 : 0);
}

void UpgradeTest::holdsBackWhatWasHeldBack_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("earlier");
    QTest::newRow("unknown") << u"norwich-pear-tree"_s << Kind::OpenQuestion << Unknown;
    QTest::newRow("accepted") << u"odd-harbour"_s << Kind::AlreadyAccepted << Accepted;
    QTest::newRow("marked accepted") << u"quiet-meadow"_s << Kind::AlreadyAccepted << Marked;
}

void UpgradeTest::holdsBackWhatWasHeldBack()
{
    QFETCH(const QString, site);
    QFETCH(const Kind, kind);
    QFETCH(const QString, earlier);
    EarlierFiles::copy(HomeRecord, recordFolder());
    fetch(site);
    const auto hold = submit(site, SendAgain::No);
    QVERIFY(hold);
    QCOMPARE(hold->kind, kind);
    QCOMPARE(hold->earlier.id, earlier);
    const QString told = Wording::message(*hold).what;
    QVERIFY2(told.contains(earlier) && told.contains(u"2026-11-29 01:13 UTC"_s), qPrintable(told));
    QCOMPARE(told.contains(u"Ann rang Jörg: the empty list is there"_s), earlier == Marked);
    QVERIFY(m_api->acceptedSubmissions().isEmpty());
    // The list that was accepted last is what this one is compared with.
    QCOMPARE(session().comparison(ComparedWith::LastAccepted).has_value(),
             site != u"quiet-meadow"_s);
}

void UpgradeTest::goesOnWithTheRecord()
{
    EarlierFiles::copy(HomeRecord, recordFolder());
    const JournalFixture record(recordFolder());
    const QString before = linesOf(record);
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(!submit(u"norwich-pear-tree"_s, SendAgain::Yes));
    QCOMPARE(m_api->acceptedSubmissions().size(), 1);
    QCOMPARE(m_api->acceptedSubmissions().first().body, session().submission()->body);
    m_session.reset();
    const auto opened = Journal::open(recordFolder(), JournalCheck::Complete);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    const QList<Submission> all = *(*opened)->submissions();
    QCOMPARE(all.size(), 10);
    QCOMPARE(all.first().state, SubmissionState::Accepted);
    QCOMPARE(all.at(1).id, Unknown);
    QCOMPARE(all.at(1).mark, std::optional(SubmissionMark::SentAgain));
    QVERIFY(linesOf(record).startsWith(before + u'\n'));
}

void UpgradeTest::marksWhatWasUnknown()
{
    CliRunner cli;
    EarlierFiles::copy(Home, cli.folder() + u"/home"_s);
    const CliResult marked = cli.run({u"history"_s, u"--mark"_s, Unknown, u"not-accepted"_s,
                                      u"--reason"_s, u"asked them today"_s});
    QCOMPARE(marked.err, QByteArray());
    QCOMPARE(marked.exitCode, 0);
    EarlierFiles::copy(HomeRecord, recordFolder());
    const auto hold = Journal::foresee(cli.folder() + u"/home/data/outage-desk"_s,
                                       {Address, u"norwich-pear-tree"_s}, "another list");
    QVERIFY(hold && !*hold); // the site is free
    const auto before =
        Journal::foresee(recordFolder(), {Address, u"norwich-pear-tree"_s}, "another list");
    QVERIFY(before && *before);
    const CliResult again = cli.run({u"history"_s, u"--mark"_s, Marked, u"not-accepted"_s,
                                     u"--reason"_s, u"changed my mind"_s});
    QCOMPARE(again.exitCode, 1); // a person's word stands
}

void UpgradeTest::restoresTheSettings()
{
    EarlierFiles::copy(HomeSettings, m_folder->path());
    const QString path = m_folder->filePath(u"outage-desk.conf"_s);
    QSettings store(path, QSettings::IniFormat);
    const Settings settings(store);
    QVERIFY(!settings.isFirstRun());
    const RememberedConnection expected{.profile = ProfileKind::Custom,
                                        .baseUrl = Address,
                                        .siteId = u"norwich-pear-tree"_s,
                                        .cutoff = u"2022-02-01T00:00:00+01:00"_s};
    QCOMPARE(settings.connection(), expected);
    QCOMPARE(settings.recentSites(), QStringList({u"norwich-pear-tree"_s, u"odd-harbour"_s}));
    QCOMPARE(settings.theme(), u"dark"_s);
    QCOMPARE(settings.timeZone(), u"Asia/Kolkata"_s);
    QCOMPARE(settings.findingRules().longestDays, 200);
    QCOMPARE(settings.findingRules().nearCutoff, std::chrono::hours(48));
    for (const QString &part : {u"window"_s, u"table"_s, u"facets"_s, u"requests-shown"_s})
        QVERIFY2(!settings.layout(part).isEmpty(), qPrintable(part));
    store.sync();
    QCOMPARE(contentOf(path), EarlierFiles::read(HomeSettings + u"/outage-desk.conf"_s));
}

void UpgradeTest::changesNoOtherSetting()
{
    EarlierFiles::copy(HomeSettings, m_folder->path());
    const QString path = m_folder->filePath(u"outage-desk.conf"_s);
    {
        QSettings store(path, QSettings::IniFormat);
        Settings(store).setTheme(u"light"_s);
    }
    QByteArray expected = EarlierFiles::read(HomeSettings + u"/outage-desk.conf"_s);
    expected.replace("theme=dark", "theme=light");
    QCOMPARE(contentOf(path), expected);
}

void UpgradeTest::offersTheChoices()
{
    EarlierFiles::copy(HomeRecord, recordFolder());
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(session().offeredChoices());
    QCOMPARE(session().review().counts().leftOut, 0); // offered only
    const SavedChoices &saved = session().offeredChoices()->saved;
    QCOMPARE(saved.choices.size(), 3);
    QCOMPARE(saved.savedAt.toString(Qt::ISODateWithMs), u"2026-11-29T01:09:34.880Z"_s);
    session().takeOfferedChoices();
    const Review &review = session().review();
    QCOMPARE(review.counts().leftOut, 2);
    const qsizetype leftOut = rowThatBegins(u"2022-02-18T01:01:20.142Z"_s);
    QCOMPARE(review.verdict(leftOut), Verdict::LeftOut);
    QCOMPARE(review.note(leftOut), u"Zähler getauscht – asked Ann"_s);
    const qsizetype withoutReason = rowThatBegins(u"2022-04-08T16:29:22.128Z"_s);
    QCOMPARE(review.verdict(withoutReason), Verdict::LeftOut);
    QCOMPARE(review.note(withoutReason), QString());
    const qsizetype noted = rowThatBegins(u"2023-05-11T14:35:15.359Z"_s);
    QCOMPARE(review.verdict(noted), Verdict::Selected);
    QCOMPARE(review.note(noted), u"long, but right: transformer fire"_s);
}

void UpgradeTest::keepsTheChoicesThatAreNotTaken()
{
    EarlierFiles::copy(HomeRecord, recordFolder());
    fetch(u"norwich-pear-tree"_s);
    m_session.reset(); // closed without an answer
    QVERIFY(holds(recordFolder(), EarlierFiles::read(HomeRecord + u'/' + ChoicesName)));
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(session().offeredChoices());
    session().setNote({rowThatBegins(u"2022-01-12T08:11:21.333Z"_s)}, u"mine"_s);
    m_session.reset(); // waits until that is on the disk
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(session().offeredChoices());
    QCOMPARE(session().offeredChoices()->saved.choices.size(), 4);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
