// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "session/historysession.h"
#include "submission/journalfile.h"
#include "submission/journalfixture.h"
#include "submission/recordclient.h"
#include "submission/submissionholds.h"
#include "submission/submissionrecord.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <future>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

/// The user's record of a run of the command line.
QString recordFolder(const CliRunner &cli)
{
    return cli.folder() + u"/home/data/outage-desk"_s;
}

QByteArray inodeOf(const QString &path)
{
    struct stat status
    {};
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return isThere ? QByteArray::number(quint64(status.st_ino)) : QByteArray();
}

/// The locks of POSIX that \a process has on the file, such as `READ 128 128`, sorted.
/// https://man7.org/linux/man-pages/man5/proc_locks.5.html
QByteArrayList locksOn(const QString &path, qint64 process = ::getpid())
{
    QFile table(u"/proc/locks"_s);
    [&] { QVERIFY(table.open(QIODevice::ReadOnly)); }();
    QByteArrayList found;
    const QByteArray ofInode = QByteArray(":") + inodeOf(path);
    const QByteArrayList lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        const bool isOfIt = words.size() == 8 && words[1] == "POSIX" &&
                            words[4].toLongLong() == process && words[5].endsWith(ofInode);
        if (isOfIt)
            found.append(words[3] + ' ' + words[6] + ' ' + words[7]);
    }
    std::ranges::sort(found);
    // What is read while other programs lock and unlock may tell a lock twice.
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

/// Whether this process could open, make or move the record just now.
bool isOpeningLockFree(const QString &folder)
{
    const int lock =
        ::open(QFile::encodeName(folder + u"/opening.lock"_s).constData(), O_RDWR | O_CLOEXEC);
    const bool isFree = lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0;
    ::close(lock);
    return isFree;
}

/// Another program that holds the record for writing until it is told to end.
class Holder final
{
    Q_DISABLE_COPY_MOVE(Holder)

public:
    explicit Holder(const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"hold"_s, path});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_process.canReadLine(), 20'000); }();
    }
    ~Holder() { end(); }

    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// What Holder starts.
int hold(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s))
        return 1;
    QFile out;
    QFile in;
    const bool isTold = out.open(stdout, QIODevice::WriteOnly) && out.write("held\n") == 5 &&
                        out.flush() && in.open(stdin, QIODevice::ReadOnly);
    static_cast<void>(in.readAll()); // until it is closed
    return isTold && QSqlQuery(database).exec(u"COMMIT"_s) ? 0 : 1;
}

} // namespace

/// Several connections and several programs at one record: SQLite's locks stay where they are, so
/// that each sees what the others do.
class tst_JournalLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areKept_data();
    void areKept();
    void keepTheLogUnderTheHistoryOfAnotherProgram();
    void makeOneWaitForAnotherProgram();
    void tellOfAnotherProgramThatDoesNotEnd();
    void areNotHeldWhileAllOfItIsRead();
    void letAReadyFileBeOpened();
    void letOthersOpenWhileOneBeginsAnew();
    void letAnAttemptBeginBesideAReaderThatStandsStill();

private:
    using Use = std::function<void(const QString &folder)>;
};

void tst_JournalLocks::areKept_data()
{
    QTest::addColumn<Use>("use");
    static const Submission list = JournalFixture::list(u"site-1"_s);
    QTest::newRow("a look before sending") << Use(
        [](const QString &folder) { QVERIFY(lookForHolds(folder, list.place(), list.sha256)); });
    QTest::newRow("the question before sending") << Use([](const QString &folder) {
        SubmissionRecord record;
        QVERIFY(RecordClient(record.sending(), folder).call([](OpenLog &log) {
            return !log.foreseenHold(list.place(), list.sha256);
        }));
    });
    QTest::newRow("a fetch") << Use([](const QString &folder) {
        SubmissionRecord record;
        const auto isFound = RecordClient(record.sending(), folder).call([](OpenLog &log) {
            const auto opened = log.openAnew();
            return opened && (*opened)->newestAccepted(list.place());
        });
        QVERIFY(isFound && *isFound);
    });
    QTest::newRow("a submission") << Use([](const QString &folder) {
        JournalFixture(folder).leave(JournalFixture::list(u"site-2"_s), State::Accepted);
    });
    QTest::newRow("a copy to look at") << Use([](const QString &folder) {
        SubmissionRecord record;
        const RecordClient window(record.looking(), folder);
        QVERIFY(window.call([](OpenLog &log) { return log.openAnew().hasValue(); }) == true);
        const auto copy = record.copy(folder);
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, JournalError::Kind::Busy);
    });
    QTest::newRow("the history") << Use([](const QString &folder) {
        SubmissionRecord record;
        HistorySession history(record, {folder});
        QSignalSpy read(&history, &HistorySession::journalRead);
        QSignalSpy exported(&history, &HistorySession::exported);
        QTemporaryDir exports;
        history.read(ConnectionKind::Production);
        history.exportTo(exports.filePath(u"all.jsonl"_s), ConnectionKind::Production);
        QTRY_VERIFY_WITH_TIMEOUT(read.size() == 1 && exported.size() == 1, 20'000);
    });
}

void tst_JournalLocks::areKept()
{
    QFETCH(const Use, use);
    const JournalFixture files;
    const auto window = files.open();
    const Submission list = JournalFixture::list(u"site-1"_s);
    QVERIFY(!window->prepare(list));
    QVERIFY(!window->beginAttempt(list.id, 1, 6));
    Submission unknown = list;
    unknown.state = State::Unknown;
    QVERIFY(!window->conclude(unknown));
    // https://www.sqlite.org/walformat.html: the log may go once no one shares these two.
    const QByteArrayList onFile = locksOn(files.path());
    const QByteArrayList onMemory = locksOn(files.path() + u"-shm"_s);
    QVERIFY(!onFile.isEmpty());
    QVERIFY(!onMemory.isEmpty());
    use(files.folder());
    // What looked may be about to close: its own locks go, and those that are gone stay so.
    QTRY_COMPARE(locksOn(files.path()), onFile);
    QTRY_COMPARE(locksOn(files.path() + u"-shm"_s), onMemory);
}

void tst_JournalLocks::keepTheLogUnderTheHistoryOfAnotherProgram()
{
    CliRunner other;
    const JournalFixture files(recordFolder(other));
    const auto window = files.open();
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto sender = SiteLock::take(files.folder(), list.place());
    QVERIFY(!window->prepare(list));
    QVERIFY(files.open()); // as each fetch does
    const QByteArray log = inodeOf(files.path() + u"-wal"_s);
    const QByteArray memory = inodeOf(files.path() + u"-shm"_s);
    QVERIFY(!log.isEmpty() && !memory.isEmpty());

    QCOMPARE(other.run({u"history"_s}).exitCode, 0);
    QCOMPARE(inodeOf(files.path() + u"-wal"_s), log);
    QCOMPARE(inodeOf(files.path() + u"-shm"_s), memory);

    QVERIFY(!window->beginAttempt(list.id, 1, 6));
    const CliResult after = other.run({u"history"_s, u"--format"_s, u"json"_s});
    const QJsonArray all = QJsonDocument::fromJson(after.out).array();
    QCOMPARE(after.err, QByteArray());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first()[u"attempts"_s].toInt(), 1);
}

void tst_JournalLocks::makeOneWaitForAnotherProgram()
{
    CliRunner other;
    const JournalFixture files(recordFolder(other));
    const auto window = files.open();
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto sender = SiteLock::take(files.folder(), list.place());
    QVERIFY(!window->prepare(list));
    QVERIFY(files.open()); // as each fetch does
    QCOMPARE(other.run({u"history"_s}).exitCode, 0);

    Holder holder(files.path());
    QVERIFY(files.isBeingWritten()); // as this program sees it
    auto written = std::async(std::launch::async, [&] {
        const auto journal = files.open();
        return !journal->prepare(JournalFixture::list(u"site-2"_s));
    });
    holder.end();
    QVERIFY(written.get());
    QVERIFY(!window->beginAttempt(list.id, 1, 6));
    QCOMPARE(files.events(), u"prepared prepared sending"_s);
    const auto checked = SubmissionLog::open(files.folder(), JournalCheck::Complete);
    QVERIFY(checked && (*checked)->notices().isEmpty());
}

void tst_JournalLocks::tellOfAnotherProgramThatDoesNotEnd()
{
    const JournalFixture files;
    const auto window = files.open();
    const Holder holder(files.path());
    const auto error = window->prepare(JournalFixture::list(u"site-1"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::Busy);
    QCOMPARE(files.events(), QString());
}

void tst_JournalLocks::areNotHeldWhileAllOfItIsRead()
{
    CliRunner other;
    const JournalFixture files(recordFolder(other));
    const auto window = files.open();
    const Submission list = JournalFixture::list(u"site-1"_s);
    // For every line of this table the complete check takes as long as for a record of many lines.
    files.tamper(u"CREATE TABLE slow (x CHECK (length(hex(zeroblob(1000000 + x))) > 0))"_s);
    files.fillUnchecked(u"slow"_s, 100'000);
    other.start({u"history"_s});
    const auto isReading = [&] {
        const QByteArrayList locks = locksOn(files.path() + u"-shm"_s, other.process().processId());
        // https://www.sqlite.org/walformat.html#wal_locks: readers hold one of the bytes behind 122
        return std::ranges::any_of(locks, [](const QByteArray &lock) {
            const int byte = lock.split(' ').value(1).toInt();
            return byte >= 123 && byte <= 127;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReading() && isOpeningLockFree(files.folder()), 20'000);
    QVERIFY(!window->prepare(list));
    QVERIFY(isReading());
    other.signal(SIGKILL);
    QCOMPARE(other.finish().exitCode, -1);
    QCOMPARE(files.events(), u"prepared"_s);
}

void tst_JournalLocks::letAReadyFileBeOpened()
{
    const JournalFixture files;
    files.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const auto other = FileLock::take(files.folder() + u"/opening.lock"_s);
    QVERIFY(other);
    const auto opened = SubmissionLog::open(files.folder());
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QVERIFY(!(*opened)->prepare(JournalFixture::list(u"site-2"_s)));
}

void tst_JournalLocks::letOthersOpenWhileOneBeginsAnew()
{
    const JournalFixture files;
    files.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    auto beginner = std::async(std::launch::async, [&files] {
        int begun = 0;
        for (int times = 0; times < 50; ++times)
            begun += SubmissionLog::beginAnew(files.folder()).hasValue() ? 1 : 0;
        return begun;
    });
    int opened = 0;
    while (beginner.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        const auto journal = SubmissionLog::open(files.folder());
        // One that was opened may be moved aside before it says why it is new.
        if (!journal && journal.error().kind == JournalError::Kind::Displaced)
            continue;
        QVERIFY2(journal, qPrintable(journal ? QString() : journal.error().detail));
        // Nothing but what was done: neither lines that are missing nor a damage.
        for (const JournalNotice &notice : (*journal)->notices())
            QCOMPARE(notice.kind, JournalNotice::Kind::SetAside);
        ++opened;
    }
    QVERIFY(opened > 0);
    QVERIFY(beginner.get() > 0);
}

void tst_JournalLocks::letAnAttemptBeginBesideAReaderThatStandsStill()
{
    const JournalFixture files;
    const auto journal = files.open();
    const Submission list = JournalFixture::list(u"site-1"_s);
    QVERIFY(!journal->prepare(list));
    const auto reader = files.transaction({u"BEGIN"_s, u"SELECT count(*) FROM record"_s});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!journal->beginAttempt(list.id, 1, 6));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(files.events(), u"prepared sending"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"hold"_s)
        return hold(arguments.value(2));
    tst_JournalLocks test;
    return QTest::qExec(&test, arguments);
}

#include "tst_journallocks.moc"
