// SPDX-License-Identifier: MIT
#include "session/historysession.h"

#include "models/heartbeat.h"
#include "submission/historyjson.h"
#include "submission/journalfixture.h"
#include "submission/smalldisk.h"
#include "submission/submissionrecord.h"
#include "text/outcometext.h"
#include "text/recordtext.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

QByteArray body(const QString &device)
{
    return u"[{\"id\":\"%1\",\"name\":\"Battery of %1\",\"begin\":\"2022-01-01T00:00:00Z\","
           "\"end\":\"2022-01-02T00:00:00Z\"}]"_s.arg(device)
               .toUtf8();
}

} // namespace

/// The journal, asked from a thread that must not wait.
class HistorySessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();

    void readsNewestFirst();
    void resolvesWhatADeadProcessLeft();
    void keepsTheTwoRecordsApart();
    void tellsWhyAJournalCannotBeUsed_data();
    void tellsWhyAJournalCannotBeUsed();
    void readsWhereNothingCanBeWritten_data();
    void readsWhereNothingCanBeWritten();
    void finds_data();
    void finds();
    void answersTheNewestSearch();
    void readsOneInFull();
    void tellsThatOneIsGone();
    void comparesInTheOrderOfTime();
    void marks();
    void tellsThatAnotherWasFirst();
    void beginsANewRecord();
    void exportsJsonLines();
    void tellsWhyAnExportFailed();
    void readsTenThousandWithoutAPause();

private:
    [[nodiscard]] JournalReading read(ConnectionKind kind = ConnectionKind::Production);
    [[nodiscard]] QStringList found(const HistoryQuery &query);
    /// The answer that \a signal brings to what \a ask asks.
    template <typename Answer>
    [[nodiscard]] Answer answer(void (HistorySession::*signal)(const Answer &),
                                const std::function<void()> &ask)
    {
        std::optional<Answer> got;
        const auto connection =
            connect(m_history.get(), signal, this, [&](const Answer &answered) { got = answered; });
        ask();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 30'000); }();
        disconnect(connection);
        return *got;
    }

    std::unique_ptr<JournalFixture> m_files;
    std::unique_ptr<JournalFixture> m_demo;
    std::unique_ptr<SubmissionRecord> m_record;
    std::unique_ptr<HistorySession> m_history;
};

void HistorySessionTest::init()
{
    m_files = std::make_unique<JournalFixture>();
    m_demo = std::make_unique<JournalFixture>();
    m_record = std::make_unique<SubmissionRecord>();
    m_history = std::make_unique<HistorySession>(
        *m_record, JournalFolders{m_files->folder(), m_demo->folder()});
}

void HistorySessionTest::cleanup()
{
    m_history.reset();
    m_record.reset();
}

JournalReading HistorySessionTest::read(ConnectionKind kind)
{
    QSignalSpy spy(m_history.get(), &HistorySession::journalRead);
    m_history->read(kind);
    [&] { QVERIFY(spy.count() == 1 || spy.wait(30'000)); }();
    return spy.value(0).value(0).value<JournalReading>();
}

QStringList HistorySessionTest::found(const HistoryQuery &query)
{
    const JournalReading reading = read();
    QSignalSpy spy(m_history.get(), &HistorySession::searched);
    m_history->search(ConnectionKind::Production, query);
    [&] { QVERIFY(spy.count() == 1 || spy.wait(30'000)); }();
    const auto matches = spy.value(0).value(0).value<HistoryMatches>();
    [&] { QCOMPARE(matches.reading, reading.number); }();
    QStringList sites;
    for (const int place : matches.places)
        sites.append(reading.submissions.at(place).siteId);
    return sites;
}

void HistorySessionTest::readsNewestFirst()
{
    QVERIFY(read().submissions.isEmpty());
    for (const auto &site : {u"site-1"_s, u"site-2"_s})
        m_files->leave(JournalFixture::list(site), State::Accepted);
    const JournalReading reading = read();
    QVERIFY(!reading.error);
    QVERIFY(reading.notices.isEmpty());
    QCOMPARE(reading.submissions.size(), 2);
    QCOMPARE(reading.submissions.first().siteId, u"site-2"_s);
    QVERIFY(reading.submissions.first().body.isEmpty());
}

void HistorySessionTest::resolvesWhatADeadProcessLeft()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Sending);
    QVERIFY(read().submissions.first().isOpenQuestion());
}

void HistorySessionTest::keepsTheTwoRecordsApart()
{
    m_files->leave(JournalFixture::list(u"mine"_s), State::Accepted);
    m_demo->leave(JournalFixture::list(u"demo"_s), State::Accepted);
    QCOMPARE(read(ConnectionKind::Demo).submissions.first().siteId, u"demo"_s);
    for (const auto kind : {ConnectionKind::Test, ConnectionKind::Production})
        QCOMPARE(read(kind).submissions.first().siteId, u"mine"_s);
}

void HistorySessionTest::tellsWhyAJournalCannotBeUsed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("newer") << u"newer"_s;
    QTest::newRow("a file for a folder") << u"file"_s;
    QTest::newRow("broken chain") << u"broken"_s;
    QTest::newRow("damaged") << u"damaged"_s;
}

void HistorySessionTest::tellsWhyAJournalCannotBeUsed()
{
    QFETCH(const QString, what);
    if (what == u"file"_s) {
        QFile file(m_files->folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(read().error.has_value());
        QVERIFY(!Wording::message(*read().error).what.isEmpty());
        return;
    }
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    if (what == u"newer"_s) {
        m_files->tamper(u"PRAGMA user_version = 99"_s);
        QCOMPARE(read().error->kind, JournalError::Kind::NewerVersion);
        return;
    }
    if (what == u"broken"_s) {
        m_files->tamper(u"UPDATE record SET detail = '{}' WHERE number = 2"_s);
        const JournalReading reading = read();
        QVERIFY(!reading.error);
        QCOMPARE(reading.brokenRecord(), 2);
        QCOMPARE(reading.submissions.size(), 1);
        return;
    }
    QFile file(m_files->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(512, 'x'));
    file.close();
    const JournalReading reading = read();
    QVERIFY(!reading.error);
    QCOMPARE(reading.notices.size(), 1);
    QCOMPARE(reading.notices.first().kind, JournalNotice::Kind::MovedAside);
    QVERIFY(reading.submissions.isEmpty());
}

void HistorySessionTest::readsWhereNothingCanBeWritten_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("a full disk") << true;
    QTest::newRow("a read-only disk") << false;
}

// As the command line does: from a copy, of which every question is asked, and nothing is marked.
void HistorySessionTest::readsWhereNothingCanBeWritten()
{
    QFETCH(const bool, isFull);
    // A limit of this process would be one of the copy, too.
    if (!SmallDisk::kinds().contains(SmallDisk::Kind::Mounted))
        return;
    SmallDisk disk(SmallDisk::Kind::Mounted);
    QVERIFY(disk.isReady());
    const JournalFixture files(disk.path() + u"/outage-desk"_s);
    m_history =
        std::make_unique<HistorySession>(*m_record, JournalFolders{files.folder(), files.folder()});
    files.leave(JournalFixture::list(u"site-1"_s, body(u"pump"_s)), State::Accepted);
    files.leave(JournalFixture::list(u"site-2"_s, body(u"fan"_s)), State::Unknown);
    isFull ? disk.fill() : disk.makeReadOnly();
    const JournalReading reading = read();
    QVERIFY(reading.isCopied);
    QVERIFY(reading.error);
    QVERIFY(reading.error->path.startsWith(files.folder()));
    QCOMPARE(reading.submissions.size(), 2);
    QCOMPARE(found({.text = u"pump"_s}), QStringList{u"site-1"_s}); // in a list that was sent
    const QString unknown = reading.submissions.first().id;
    const auto record = answer<RecordAnswer>(&HistorySession::recordRead, [&] {
        m_history->readRecord(ConnectionKind::Production, unknown);
    });
    QVERIFY(record);
    QCOMPARE(record->submission.siteId, u"site-2"_s);
    const auto mark = answer<MarkResult>(&HistorySession::markAnswered, [&] {
        m_history->mark(ConnectionKind::Production, unknown, ManualOutcome::Accepted, u"seen"_s);
    });
    QVERIFY(!mark);
    QVERIFY(mark.error().journal.path.startsWith(files.folder()));

    isFull ? disk.empty() : disk.makeWritable();
    const JournalReading again = read();
    QVERIFY(!again.error);
    QVERIFY(!again.isCopied);
    QVERIFY(again.submissions.first().isOpenQuestion());
    m_history.reset(); // before the disk
}

void HistorySessionTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<OutcomeFilter>("outcome");
    QTest::addColumn<QStringList>("sites"); // newest first
    const auto all = OutcomeFilter::All;
    QTest::newRow("everything") << u""_s << all << QStringList{u"oslo"_s, u"bergen"_s, u"turku"_s};
    QTest::newRow("site") << u"berg"_s << all << QStringList{u"bergen"_s};
    QTest::newRow("whatever the case") << u"BERG"_s << all << QStringList{u"bergen"_s};
    QTest::newRow("device") << u"device-9"_s << all << QStringList{u"oslo"_s};
    QTest::newRow("device's name") << u"battery of device-7"_s << all << QStringList{u"turku"_s};
    QTest::newRow("two words, one in the list")
        << u"turku device-7"_s << all << QStringList{u"turku"_s};
    QTest::newRow("two words, one of them nowhere") << u"oslo device-7"_s << all << QStringList{};
    QTest::newRow("outcome in words")
        << u"unknown"_s << all << QStringList{u"bergen"_s, u"turku"_s};
    QTest::newRow("reason") << u"telephone"_s << all << QStringList{u"turku"_s};
    QTest::newRow("hash") << QString::fromLatin1(
                                 JournalFixture::list({}, body(u"device-9"_s)).sha256.first(10))
                          << all << QStringList{u"oslo"_s};
    QTest::newRow("nothing") << u"nothing at all"_s << all << QStringList{};
    QTest::newRow("accepted, by a person too")
        << u""_s << OutcomeFilter::Accepted << QStringList{u"oslo"_s, u"turku"_s};
    QTest::newRow("open") << u""_s << OutcomeFilter::OpenQuestion << QStringList{u"bergen"_s};
    QTest::newRow("marked") << u""_s << OutcomeFilter::Marked << QStringList{u"turku"_s};
    QTest::newRow("rejected") << u""_s << OutcomeFilter::Rejected << QStringList{};
    QTest::newRow("both") << u"device-9"_s << OutcomeFilter::Marked << QStringList{};
}

void HistorySessionTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const OutcomeFilter, outcome);
    QFETCH(const QStringList, sites);
    const Submission marked = JournalFixture::list(u"turku"_s, body(u"device-7"_s));
    m_files->leave(marked, State::Unknown);
    QVERIFY(!m_files->open()->mark(marked.id, ManualOutcome::Accepted, u"by telephone"_s));
    m_files->leave(JournalFixture::list(u"bergen"_s, body(u"device-8"_s)), State::Unknown);
    m_files->leave(JournalFixture::list(u"oslo"_s, body(u"device-9"_s)), State::Accepted);
    const QStringList seen = found({text, outcome, Wording::outcome});
    QCOMPARE(seen, sites);
    const QString today = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s);
    QCOMPARE(found({today, OutcomeFilter::All}).size(), 3);
}

void HistorySessionTest::answersTheNewestSearch()
{
    m_files->leave(JournalFixture::list(u"oslo"_s), State::Accepted);
    static_cast<void>(read());
    QSignalSpy spy(m_history.get(), &HistorySession::searched);
    for (int i = 0; i < 50; ++i)
        m_history->search(ConnectionKind::Production, {u"device-%1"_s.arg(i)});
    QTRY_VERIFY(!spy.isEmpty() &&
                spy.last().value(0).value<HistoryMatches>().query.text == u"device-49"_s);
    QVERIFY(spy.count() <= 50);
}

void HistorySessionTest::readsOneInFull()
{
    const Submission list = JournalFixture::list(u"site-1"_s, body(u"device-1"_s));
    m_files->leave(list, State::Unknown);
    const auto got = answer<RecordAnswer>(&HistorySession::recordRead, [&] {
        m_history->readRecord(ConnectionKind::Production, list.id);
    });
    QVERIFY(got.hasValue());
    QCOMPARE(got->submission.body, list.body);
    QCOMPARE(got->rows->rows.size(), 1);
    QCOMPARE(got->rows->table->deviceId(0), u"device-1"_s);
    QCOMPARE(got->lines.size(), 3);
    QCOMPARE(got->brokenRecord, 0);
}

void HistorySessionTest::tellsThatOneIsGone()
{
    const auto got = answer<RecordAnswer>(&HistorySession::recordRead, [&] {
        m_history->readRecord(ConnectionKind::Production, u"nobody"_s);
    });
    QVERIFY(!got.hasValue());
    QCOMPARE(got.error().kind, HistoryError::Kind::NoSuch);
}

void HistorySessionTest::comparesInTheOrderOfTime()
{
    Submission earlier = JournalFixture::list(u"site-1"_s, body(u"device-1"_s));
    earlier.preparedAt = earlier.preparedAt.addDays(-1);
    const Submission later = JournalFixture::list(u"site-1"_s, body(u"device-2"_s));
    m_files->leave(earlier, State::Accepted);
    m_files->leave(later, State::Accepted);
    const auto got = answer<ComparisonAnswer>(&HistorySession::compared, [&] {
        m_history->compare(ConnectionKind::Production, later.id, earlier.id);
    });
    QVERIFY(got.hasValue());
    QCOMPARE(got->earlier.id, earlier.id);
    QCOMPARE(got->list.table->devices(), QStringList{u"device-2"_s});
    QCOMPARE(got->comparison.states, QList{CompareState::New});
    QCOMPARE(got->comparison.earlier.table->devices(), QStringList{u"device-1"_s});
    QCOMPARE(got->comparison.removed, QList<quint32>{0});
}

void HistorySessionTest::marks()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    const auto got = answer<MarkResult>(&HistorySession::markAnswered, [&] {
        m_history->mark(ConnectionKind::Production, list.id, ManualOutcome::NotAccepted,
                        u"asked them"_s);
    });
    QCOMPARE(got->verdict, ResolveResult::Marked);
    QCOMPARE(got->submission.markReason, u"asked them"_s);
    QCOMPARE((**m_files->open()->submission(list.id)).mark,
             std::optional(ManualOutcome::NotAccepted));
}

void HistorySessionTest::tellsThatAnotherWasFirst()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    static_cast<void>(read());
    QVERIFY(!m_files->open()->mark(list.id, ManualOutcome::Accepted, u"first"_s));
    const auto got = answer<MarkResult>(&HistorySession::markAnswered, [&] {
        m_history->mark(ConnectionKind::Production, list.id, ManualOutcome::NotAccepted,
                        u"second"_s);
    });
    QCOMPARE(got->verdict, ResolveResult::AlreadyMarked);
    QCOMPARE(got->submission.markReason, u"first"_s);
    QCOMPARE(m_files->count(u"marked"_s), 1);
}

void HistorySessionTest::beginsANewRecord()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Accepted);
    m_files->tamper(u"UPDATE record SET at = '' WHERE number = 2"_s);
    QCOMPARE(read().brokenRecord(), 2);
    {
        // While a list is being sent the old one stays.
        const auto sender = SiteLock::take(m_files->folder(), list.place());
        QSignalSpy refused(m_history.get(), &HistorySession::newRecordRefused);
        m_history->beginAnew(ConnectionKind::Production);
        QVERIFY(refused.wait(30'000));
        QCOMPARE(refused.first().value(1).value<JournalError>().kind, JournalError::Kind::Busy);
        QCOMPARE(read().submissions.size(), 1);
    }
    const auto begun = answer<JournalReading>(
        &HistorySession::journalRead, [this] { m_history->beginAnew(ConnectionKind::Production); });
    QVERIFY(!begun.error);
    QCOMPARE(begun.submissions.size(), 0);
    QCOMPARE(begun.notices.size(), 1);
    QCOMPARE(begun.notices.first().kind, JournalNotice::Kind::SetAside);
    QVERIFY(QFile::exists(begun.notices.first().path));
    const JournalReading after = read();
    QVERIFY(after.notices.isEmpty());
    QCOMPARE(after.brokenRecord(), 0);
}

void HistorySessionTest::exportsJsonLines()
{
    const Submission one = JournalFixture::list(u"site-1"_s);
    const Submission other = JournalFixture::list(u"site-2"_s);
    m_files->leave(one, State::Accepted);
    m_files->leave(other, State::Unknown);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.jsonl"_s);
    QSignalSpy spy(m_history.get(), &HistorySession::exported);
    m_history->exportTo(path, ConnectionKind::Production);
    QVERIFY(spy.wait(30'000));
    QCOMPARE(spy.value(0).value(1).toLongLong(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().isEmpty());
    QCOMPARE(lines.first(), historyJson(read().submissions.first()));
    const QJsonObject object = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(object.value(u"state"_s), u"unknown"_s);
    QCOMPARE(object.value(u"site"_s), u"site-2"_s);

    m_history->exportTo(path, ConnectionKind::Production, {one.id});
    QVERIFY(spy.wait(30'000));
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray only = file.readAll();
    QCOMPARE(only.count('\n'), 1);
    QVERIFY(only.contains("site-1"));
}

void HistorySessionTest::tellsWhyAnExportFailed()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const QTemporaryDir folder;
    QSignalSpy spy(m_history.get(), &HistorySession::exportFailed);
    m_history->exportTo(folder.filePath(u"no/such/folder"_s), ConnectionKind::Production);
    QVERIFY(spy.wait(30'000));
    const auto error = spy.value(0).value(1).value<HistoryError>();
    QCOMPARE(error.kind, HistoryError::Kind::NotWritten);
    QVERIFY(!error.detail.isEmpty());
}

void HistorySessionTest::readsTenThousandWithoutAPause()
{
    constexpr int Count = 10'000;
    {
        const auto journal = m_files->open();
        for (int i = 0; i < Count; ++i) {
            Submission list =
                JournalFixture::list(u"site-%1"_s.arg(i % 7), body(u"device-%1"_s.arg(i)));
            QVERIFY(!journal->prepare(list));
            list.state = State::Accepted;
            list.finishedAt = list.preparedAt;
            QVERIFY(!journal->conclude(list));
        }
    }
    Heartbeat heart;
    QSignalSpy searched(m_history.get(), &HistorySession::searched);
    QCOMPARE(read().submissions.size(), Count);
    m_history->search(ConnectionKind::Production, {u"device-9999"_s});
    QVERIFY(searched.wait(60'000));
    QCOMPARE(searched.value(0).value(0).value<HistoryMatches>().places.size(), 1);
    QVERIFY(heart.beats > 0);
    QVERIFY2(heart.longestWork <= LongestPause,
             qPrintable(QString::number(heart.longestWork.count()) + u" ms"_s));
}

QTEST_GUILESS_MAIN(HistorySessionTest)
#include "tst_historysession.moc"
