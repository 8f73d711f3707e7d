// SPDX-License-Identifier: MIT
#include "submission/faultydisk.h"
#include "submission/submittertester.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Fault = FaultyDisk::Fault;
using State = SubmissionState;

/// One call after the other of SQLite to the disk fails, through a whole submission with a retry:
/// nothing is sent without a record of it, and nothing is claimed that the disk does not hold.
class FaultyDiskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordTellsWhatTheServerSaw_data();
    void theRecordTellsWhatTheServerSaw();
    void aNewRecordIsBegunWholeOrNotAtAll_data() { theRecordTellsWhatTheServerSaw_data(); }
    void aNewRecordIsBegunWholeOrNotAtAll();

private:
    /// Begins a new record while the disk fails at call \a at. Whether it did.
    static bool beginAnewOn(Fault fault, int at);
    /// Sends once while the disk fails at call \a at. Whether it did.
    bool sendOn(Fault fault, int at);
};

void FaultyDiskTest::theRecordTellsWhatTheServerSaw_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("an input or output error") << Fault::IoError;
    QTest::newRow("half of a write") << Fault::ShortWrite;
    QTest::newRow("a full disk") << Fault::Full;
    QTest::newRow("a sync that failed") << Fault::LostSync;
}

void FaultyDiskTest::theRecordTellsWhatTheServerSaw()
{
    QFETCH(Fault, fault);
    int failures = 0;
    for (int at = 1; sendOn(fault, at); ++at) {
        if (QTest::currentTestFailed())
            return;
        ++failures;
    }
    QVERIFY(!QTest::currentTestFailed());
    // Two attempts, five lines of the record, and the making of it.
    QVERIFY2(failures > 20, qPrintable(QString::number(failures)));
}

bool FaultyDiskTest::sendOn(Fault fault, int at)
{
    SubmitterTester tester;
    tester.server.enqueue(SubmitterTester::answer(500));
    tester.server.setDefault(SubmitterTester::answer(200));
    bool hasFailed = false;
    {
        const FaultyDisk disk(fault, at);
        tester.make();
        tester.run();
        hasFailed = FaultyDisk::hasFailed();
        tester.destroySubmitter();
    }
    const auto result = tester.result();
    const int posts = tester.server.completePosts();
    const Submission recorded = tester.recorded();
    const auto tell = [&](const char *what) {
        return u"%1 at call %2, %3 POSTs, recorded: %4, shown: %5"_s
            .arg(QLatin1StringView(what), QString::number(at), QString::number(posts),
                 tester.files.events(),
                 result ? QString::number(static_cast<int>(result->state)) : u"held"_s)
            .toUtf8();
    };
    const auto check = [&] {
        QVERIFY2(tester.files.count(u"sending"_s) >= posts, tell("sent unrecorded").constData());
        QVERIFY2(result || posts == 0, tell("held back and sent").constData());
        QVERIFY2(recorded.state != State::Accepted || posts == 2,
                 tell("claims too much").constData());
        const bool isClaimed = result && result->recordFault.isEmpty();
        QVERIFY2(!isClaimed || recorded.state == result->state,
                 tell("claims what is not there").constData());
        QVERIFY2(hasFailed || (result && result->state == State::Accepted && posts == 2),
                 tell("failed without a fault").constData());
    };
    check();
    return hasFailed;
}

void FaultyDiskTest::aNewRecordIsBegunWholeOrNotAtAll()
{
    QFETCH(Fault, fault);
    int failures = 0;
    for (int at = 1; beginAnewOn(fault, at); ++at) {
        if (QTest::currentTestFailed())
            return;
        ++failures;
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
}

bool FaultyDiskTest::beginAnewOn(Fault fault, int at)
{
    const JournalFixture files;
    const Submission list = JournalFixture::list(u"site-1"_s);
    files.leave(list, State::Accepted);
    files.tamper(u"UPDATE record SET at = '2020' WHERE number = 2"_s);
    static_cast<void>(files.open()); // puts it on record
    const QString before = files.lines();
    bool hasFailed = false;
    bool isBegun = false;
    {
        const FaultyDisk disk(fault, at);
        isBegun = SubmissionLog::beginAnew(files.folder()).hasValue();
        hasFailed = FaultyDisk::hasFailed();
    }
    const qsizetype kept = QDir(files.folder()).entryList({u"journal.sqlite.kept-*"_s}).size();
    const auto check = [&] {
        const QByteArray when = "at call " + QByteArray::number(at);
        QVERIFY2(hasFailed || isBegun, when.constData());
        if (!isBegun) {
            QVERIFY2(files.lines() == before, when.constData());
            QVERIFY2(kept == 0, when.constData());
        }
        // Whichever it is, it does not let the list go a second time.
        const auto holds = files.open()->holds(list.place(), list.sha256);
        QVERIFY2(holds && !holds->isEmpty(), when.constData());
        QVERIFY2((holds->constLast().noticed.kind == JournalNotice::Kind::SetAside) == isBegun,
                 when.constData());
    };
    check();
    return hasFailed;
}

QTEST_GUILESS_MAIN(FaultyDiskTest)
#include "tst_faultydisk.moc"
