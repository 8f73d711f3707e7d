// SPDX-License-Identifier: MIT
#include "base/mailbox.h"
#include "submission/journalfile.h"
#include "submission/journalfixture.h"
#include "submission/recordclient.h"
#include "submission/submissionrecord.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qsemaphore.h>
#include <QtTest/qtest.h>

#include <future>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr qint64 Soon = 1000; // milliseconds; what would wait here, waits for ever

/// Keeps one lane of a record at work until it is opened.
class Gate final
{
    Q_DISABLE_COPY_MOVE(Gate)

public:
    Gate(const std::shared_ptr<RecordLane> &lane, const QString &folder)
        : m_client(lane, folder)
        , m_work(std::async(std::launch::async, [this] {
            return m_client.call([this](OpenLog &) {
                m_isReached.release();
                m_isOpened.acquire();
                return true;
            });
        }))
    {
        [&] { QVERIFY(m_isReached.tryAcquire(1, 20'000)); }();
    }
    ~Gate() { open(); }

    void open()
    {
        m_isOpened.release();
        if (m_work.valid())
            m_work.get();
    }

private:
    QSemaphore m_isReached;
    QSemaphore m_isOpened;
    RecordClient m_client;
    std::future<std::optional<bool>> m_work;
};

/// Whether \a list could be prepared.
std::optional<bool> prepare(const RecordClient &client, const Submission &list)
{
    return client.call([list](OpenLog &log) {
        const auto opened = log.opened();
        return opened && !(*opened)->prepare(list);
    });
}

} // namespace

/// The one owner of the record in a process: who asks, who waits and who does not.
class SubmissionRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();

    void takesLinesFromSeveralThreads();
    void readingAllOfItHoldsBackNothingThatIsSent();
    void answersThroughAMailbox();
    void letsNoOneWaitWhoMustNot();
    void aStopEndsAWait();
    void aStopInterruptsTheCheck();
    void theEndDropsWhatWaits();
    void closesWhatIsOpenAtItsEnd();
    void copiesWhatIsNotOpen();

private:
    std::unique_ptr<JournalFixture> m_files;
    std::unique_ptr<SubmissionRecord> m_record;
};

void SubmissionRecordTest::init()
{
    m_files = std::make_unique<JournalFixture>();
    m_record = std::make_unique<SubmissionRecord>();
}

void SubmissionRecordTest::cleanup()
{
    m_record.reset();
    if (QFileInfo::exists(m_files->path()))
        QVERIFY(m_files->open()->notices().isEmpty());
}

void SubmissionRecordTest::takesLinesFromSeveralThreads()
{
    std::vector<std::future<int>> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.push_back(std::async(std::launch::async, [this, thread] {
            const auto &lane = thread % 2 == 0 ? m_record->sending() : m_record->looking();
            const RecordClient client(lane, m_files->folder());
            int written = 0;
            for (int i = 0; i < 10; ++i)
                written += prepare(client, JournalFixture::list(u"site-1"_s)) == true ? 1 : 0;
            return written;
        }));
    }
    for (auto &thread : threads)
        QCOMPARE(thread.get(), 10);
    QCOMPARE(m_files->count(u"prepared"_s), 40);
}

void SubmissionRecordTest::readingAllOfItHoldsBackNothingThatIsSent()
{
    m_files->leave(JournalFixture::list(u"site-9"_s), State::Accepted);
    QSemaphore isReading;
    QSemaphore goOn;
    const RecordClient history(m_record->looking(), m_files->folder());
    auto read = std::async(std::launch::async, [&] {
        return history.call([&](OpenLog &log) {
            const auto opened = log.openAnew(JournalCheck::Complete);
            return opened && !(*opened)->eachBody([&](const QString &, const QByteArray &) {
                isReading.release();
                goOn.acquire();
                return true;
            });
        });
    });
    QVERIFY(isReading.tryAcquire(1, 20'000));
    const RecordClient window(m_record->sending(), m_files->folder());
    QVERIFY(prepare(window, JournalFixture::list(u"site-1"_s)) == true);
    QCOMPARE(m_files->count(u"prepared"_s), 2);
    goOn.release();
    QVERIFY(read.get() == true);
}

void SubmissionRecordTest::answersThroughAMailbox()
{
    std::optional<Mailbox> mailbox(std::in_place);
    const RecordClient client(m_record->sending(), m_files->folder());
    QStringList told;
    const auto folder = [](OpenLog &log) { return log.folder(); };
    client.ask(mailbox->address(), folder, [&told](const QString &text) { told.append(text); });
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told, QStringList{m_files->folder()});

    client.ask(mailbox->address(), folder, [&told](const QString &text) { told.append(text); });
    mailbox.reset();
    client.close(); // behind it
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
}

void SubmissionRecordTest::letsNoOneWaitWhoMustNot()
{
    const Gate gate(m_record->sending(), m_files->folder());
    const Mailbox mailbox;
    bool isTold = false;
    QElapsedTimer clock;
    clock.start();
    {
        const RecordClient client(m_record->sending(), m_files->folder());
        client.ask(
            mailbox.address(), [](OpenLog &) { return true; }, [&isTold](bool) { isTold = true; });
    }
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!isTold);
}

void SubmissionRecordTest::aStopEndsAWait()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const RecordClient client(m_record->sending(), m_files->folder());
    {
        const Gate gate(m_record->sending(), m_files->folder());
        QElapsedTimer clock;
        clock.start();
        const auto answer = client.call(
            [list](OpenLog &log) {
                const auto opened = log.opened();
                return opened && !(*opened)->prepare(list);
            },
            [&clock] { return clock.elapsed() > 20; });
        QVERIFY(!answer);
        QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    }
    client.close();
    QVERIFY(!QFileInfo::exists(m_files->path())); // and it is not done later
}

void SubmissionRecordTest::aStopInterruptsTheCheck()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const QString lines = m_files->lines();
    int asked = 0;
    const auto stopped = SubmissionLog::open(m_files->folder(), JournalCheck::Complete, {},
                                             [&asked] { return ++asked == 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, JournalError::Kind::Interrupted);
    QCOMPARE(asked, 2);
    QCOMPARE(m_files->lines(), lines);

    // The end of the owner is such a stop, and so is that of the wait for it.
    const RecordClient client(m_record->looking(), m_files->folder());
    QSemaphore isReading;
    auto read = std::async(std::launch::async, [&] {
        return client.call([&](OpenLog &log) {
            const auto opened = log.openAnew();
            isReading.release();
            while (opened && (*opened)->submissions())
                ; // until it is interrupted
            return opened &&
                   (*opened)->submissions().error().kind == JournalError::Kind::Interrupted;
        });
    });
    QVERIFY(isReading.tryAcquire(1, 20'000));
    QVERIFY(m_record->end(QDeadlineTimer(20'000)));
    QVERIFY(read.get() == true);
}

void SubmissionRecordTest::theEndDropsWhatWaits()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const RecordClient client(m_record->sending(), m_files->folder());
    Gate gate(m_record->sending(), m_files->folder());
    auto waiting = std::async(std::launch::async, [&] { return prepare(client, list); });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!m_record->end(QDeadlineTimer(50)));
    QVERIFY(!waiting.get());
    QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    gate.open();
    QVERIFY(m_record->end(QDeadlineTimer(20'000)));
    QVERIFY(!prepare(client, list));
    QVERIFY(!QFileInfo::exists(m_files->path()));
}

void SubmissionRecordTest::closesWhatIsOpenAtItsEnd()
{
    m_files->settle();
    const RecordClient client(m_record->sending(), m_files->folder());
    QVERIFY(prepare(client, JournalFixture::list(u"site-1"_s)) == true);
    QVERIFY(QFileInfo::exists(m_files->path() + u"-wal"_s));
    QVERIFY(m_record->end(QDeadlineTimer(20'000)));
    QVERIFY(!QFileInfo::exists(m_files->path() + u"-wal"_s)); // SQLite's last connection is gone
    QCOMPARE(m_files->open()->linesChecked(), 0);             // and its mark was left
    QVERIFY(!prepare(client, JournalFixture::list(u"site-2"_s)));
}

void SubmissionRecordTest::copiesWhatIsNotOpen()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const RecordClient client(m_record->looking(), m_files->folder());
    QVERIFY(prepare(client, list) == true);
    const auto refused = m_record->copy(m_files->folder());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, JournalError::Kind::Busy);
    QCOMPARE(refused.error().path, journalPath(m_files->folder()));
    client.close();
    const auto copy = m_record->copy(m_files->folder());
    QVERIFY(copy);
    const auto log = SubmissionLog::open((*copy)->folder());
    QVERIFY(log && (*log)->submission(list.id)->has_value());
}

QTEST_GUILESS_MAIN(SubmissionRecordTest)
#include "tst_submissionrecord.moc"
