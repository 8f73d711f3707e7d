// SPDX-License-Identifier: MIT
#include "demo/demohost.h"
#include "session/reviewsession.h"
#include "session/settings.h"
#include "submission/journalfixture.h"
#include "submission/submissionrecord.h"
#include "support/earlierfiles.h"
#include "support/redirectednetwork.h"
#include "support/reviewedits.h"
#include "text/recordtext.h"

#include <QtCore/qdir.h>
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

/// Submissions on record.
const QString Marked = u"9a6e96db-280b-4201-9715-d59ae8793c70"_s;
const QString Accepted = u"da438e47-870f-4fe9-9cd0-bfe382268fca"_s;
const QString Unknown = u"41bfcc08-94e7-42e5-995b-46ae710c7aa9"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    void holdsBackWhatWasHeldBack_data();
    void holdsBackWhatWasHeldBack();
    void goesOnWithTheRecord();
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
    [[nodiscard]] qsizetype rowThatBegins(const QByteArray &begin) const;
    /// Submits what is included; why it was held back, or nothing.
    [[nodiscard]] std::optional<SubmissionHold> submit(const QString &site, SendAgain again);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoHost> m_api;
    SubmissionRecord m_record;
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
    request.keepsChoices = true;
    return request;
}

void UpgradeTest::fetch(const QString &site)
{
    m_api = std::make_unique<DemoHost>();
    const auto url = m_api->start();
    QVERIFY(url);
    m_session = std::make_unique<ReviewSession>(redirectedNetwork(m_clock, QUrl(Address), *url),
                                                m_record, JournalFolders{recordFolder()});
    QSignalSpy fetched(m_session.get(), &ReviewSession::fetchFinished);
    m_session->fetch(requestFor(site));
    QVERIFY(fetched.wait(PatienceMs));
}

qsizetype UpgradeTest::rowThatBegins(const QByteArray &begin) const
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
    // What was accepted last, by the API's word or a person's, is what the list is compared with.
    const auto &compared = session().comparison(ComparedWith::LastAccepted);
    QVERIFY(compared);
    QCOMPARE(compared->since.date(), QDate(2026, 11, 29));
}

void UpgradeTest::goesOnWithTheRecord()
{
    EarlierFiles::copy(HomeRecord, recordFolder());
    const JournalFixture record(recordFolder());
    const QString before = record.lines();
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(!submit(u"norwich-pear-tree"_s, SendAgain::Yes));
    QCOMPARE(m_api->acceptedSubmissions().size(), 1);
    QCOMPARE(m_api->acceptedSubmissions().first().body, session().submission()->body);
    m_session.reset();
    const auto opened = SubmissionLog::open(recordFolder(), JournalCheck::Complete);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    const QList<Submission> all = *(*opened)->submissions();
    QCOMPARE(all.size(), 10);
    QCOMPARE(all.first().state, SubmissionState::Accepted);
    QCOMPARE(all.at(1).id, Unknown);
    QCOMPARE(all.at(1).mark, std::optional(ManualOutcome::SentAgain));
    QVERIFY(record.lines().startsWith(before + u'\n'));
}

void UpgradeTest::restoresTheSettings()
{
    EarlierFiles::copy(HomeSettings, m_folder->path());
    const QString path = m_folder->filePath(u"outage-desk.conf"_s);
    QSettings store(path, QSettings::IniFormat);
    const Settings settings(store);
    QVERIFY(!settings.isFirstRun());
    const auto custom = settings.savedConnections().earlier();
    QVERIFY(custom);
    QCOMPARE(custom->name, u"127.0.0.1:41873"_s);
    const RememberedConnection expected{.kind = ConnectionKind::Production,
                                        .baseUrl = Address,
                                        .siteId = u"norwich-pear-tree"_s,
                                        .cutoff = u"2022-02-01T00:00:00+01:00"_s,
                                        .savedId = custom->id,
                                        .savedSite = u"norwich-pear-tree"_s};
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
    const qsizetype leftOut = rowThatBegins("2022-02-18T01:01:20.142Z");
    QCOMPARE(review.verdict(leftOut), Verdict::LeftOut);
    QCOMPARE(review.note(leftOut), u"Zähler getauscht – asked Ann"_s);
    const qsizetype withoutReason = rowThatBegins("2022-04-08T16:29:22.128Z");
    QCOMPARE(review.verdict(withoutReason), Verdict::LeftOut);
    QCOMPARE(review.note(withoutReason), QString());
    const qsizetype noted = rowThatBegins("2023-05-11T14:35:15.359Z");
    QCOMPARE(review.verdict(noted), Verdict::Included);
    QCOMPARE(review.note(noted), u"long, but right: transformer fire"_s);
}

void UpgradeTest::keepsTheChoicesThatAreNotTaken()
{
    EarlierFiles::copy(HomeRecord, recordFolder());
    fetch(u"norwich-pear-tree"_s);
    m_session.reset(); // closed without an answer
    QVERIFY(EarlierFiles::isKeptIn(recordFolder(), HomeRecord + u'/' + ChoicesName));
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(session().offeredChoices());
    note(session(), {rowThatBegins("2022-01-12T08:11:21.333Z")}, u"mine"_s);
    m_session.reset(); // waits until that is on the disk
    fetch(u"norwich-pear-tree"_s);
    QVERIFY(session().offeredChoices());
    QCOMPARE(session().offeredChoices()->saved.choices.size(), 4);
}

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
