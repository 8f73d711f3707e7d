// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/smalldisk.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    QCOMPARE(file.write(content), content.size());
}

mode_t modeOf(const QString &path)
{
    struct stat status
    {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

} // namespace

/// The file of the journal: who may read it, and what is done when it is not as it should be.
class JournalFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_files = std::make_unique<JournalFixture>(); }

    void isForItsOwnerOnly();
    void becomesForItsOwnerOnly();

    void movesDamageAside_data();
    void movesDamageAside();
    void losesNothingThatIsDamaged_data();
    void losesNothingThatIsDamaged();
    void bringsAnOldVersionUpToDate();
    void refusesANewerVersion();
    void refusesAnotherDatabase_data();
    void refusesAnotherDatabase();
    void namesWhatIsInThePlaceOfItsLog_data();
    void namesWhatIsInThePlaceOfItsLog();
    void writesDownTimes();
    void saysWhyThereIsNoFolder();

    void doesWithoutALog();
    void leavesTheLogBehindOnANetwork();

    void refusesOnAFullDisk_data() { diskKinds(); }
    void refusesOnAFullDisk();
    void survivesADiskThatFillsUp_data() { diskKinds(); }
    void survivesADiskThatFillsUp();
    void doesNotTakeAFullDiskForDamage_data() { diskKinds(); }
    void doesNotTakeAFullDiskForDamage();
    void refusesOnAReadOnlyDisk_data() { diskKinds(); }
    void refusesOnAReadOnlyDisk();

private:
    static void diskKinds();

    std::unique_ptr<JournalFixture> m_files;
};

void JournalFileTest::isForItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(JournalFixture::list(u"site-1"_s)));
    QVERIFY(SiteLock::take(m_files->folder(), JournalFixture::place(u"site-1"_s)));
    ::umask(before);
    QCOMPARE(modeOf(m_files->folder()), 0700U);
    const QFileInfoList files =
        QDir(m_files->folder()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY(files.size() >= 4); // the database, its log, the shared memory, the locks
    for (const QFileInfo &file : files)
        QVERIFY2(modeOf(file.filePath()) == 0600U, qPrintable(file.fileName()));
}

void JournalFileTest::becomesForItsOwnerOnly()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    ::chmod(QFile::encodeName(m_files->path()).constData(), 0644);
    ::chmod(QFile::encodeName(m_files->folder()).constData(), 0755);
    QVERIFY(m_files->open());
    QCOMPARE(modeOf(m_files->path()), 0600U);
    QCOMPARE(modeOf(m_files->folder()), 0700U);
}

void JournalFileTest::movesDamageAside_data()
{
    QTest::addColumn<QByteArray>("damage"); // written over the file from `at` on
    QTest::addColumn<int>("at");
    QTest::newRow("no database") << QByteArray("this is no database at all") << 0;
    QTest::newRow("header overwritten") << QByteArray(100, '\0') << 0;
    QTest::newRow("first page overwritten") << QByteArray(3000, '\xff') << 100;
    QTest::newRow("records overwritten") << QByteArray(4096, 'x') << 4096;
}

void JournalFileTest::movesDamageAside()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, at);
    for (int i = 0; i < 20; ++i)
        m_files->leave(JournalFixture::list(u"site-1"_s, QByteArray(1000, 'x')), State::NotSent);
    m_files->settle();
    QByteArray content = contentOf(m_files->path());
    content.replace(at, damage.size(), damage);
    write(m_files->path(), content);

    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    const JournalNotice notice = journal->notices().constFirst();
    QCOMPARE(notice.kind, JournalNotice::Kind::MovedAside);
    QVERIFY(notice.path.startsWith(m_files->path()));
    QCOMPARE(contentOf(notice.path), content);
    QCOMPARE(journal->submissions()->size(), 0);
    QVERIFY(!journal->prepare(JournalFixture::list(u"site-1"_s)));
    QVERIFY(m_files->open()->notices().isEmpty());
}

void JournalFileTest::losesNothingThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("damaged");
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void JournalFileTest::losesNothingThatIsDamaged()
{
    QFETCH(const QByteArray, content);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    m_files->settle();
    const QByteArray log = "what SQLite had not yet put into the database";
    write(m_files->path(), content);
    write(m_files->path() + u"-wal"_s, log);
    const auto journal = m_files->open();
    const QString aside = journal->notices().constFirst().path;
    QCOMPARE(contentOf(aside), content);
    QCOMPARE(contentOf(aside + u"-wal"_s), log);
}

void JournalFileTest::bringsAnOldVersionUpToDate()
{
    const Submission accepted = JournalFixture::list(u"site-1"_s);
    const Submission unknown = JournalFixture::list(u"site-2"_s);
    m_files->leave(accepted, State::Accepted);
    m_files->leave(unknown, State::Unknown);
    for (const char *index : {"record_list", "record_noticed"})
        m_files->tamper(u"DROP INDEX "_s + QLatin1String(index));
    m_files->tamper(u"PRAGMA user_version = 1"_s);
    const auto journal = m_files->open();
    QVERIFY(journal->notices().isEmpty());
    QCOMPARE(journal->linesChecked(), 6);
    QCOMPARE(m_files->ask(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(m_files
                 ->ask(u"SELECT count(*) FROM sqlite_master WHERE name IN"
                       " ('record_list', 'record_noticed')"_s)
                 .toInt(),
             2);
    QCOMPARE(journal->holds(accepted.place(), accepted.sha256)->constFirst().kind,
             SubmissionHold::Kind::AlreadyAccepted);
    QCOMPARE(journal->holds(unknown.place(), "another")->constFirst().kind,
             SubmissionHold::Kind::OpenQuestion);
    QVERIFY(!journal->prepare(JournalFixture::list(u"site-3"_s)));
    QCOMPARE(m_files->open()->submissions()->size(), 3);
}

void JournalFileTest::refusesANewerVersion()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->tamper(u"PRAGMA journal_mode = DELETE"_s);
    m_files->tamper(u"PRAGMA user_version = 3"_s);
    const QByteArray before = contentOf(m_files->path());
    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::NewerVersion);
    QCOMPARE(error.path, m_files->path());
    QCOMPARE(contentOf(m_files->path()), before);
}

void JournalFileTest::refusesAnotherDatabase_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::newRow("another table") << QStringList{u"DROP TABLE record"_s, u"CREATE TABLE a (x)"_s};
    QTest::newRow("other columns")
        << QStringList{u"DROP TABLE record"_s, u"CREATE TABLE record (x)"_s};
    QTest::newRow("no table") << QStringList{u"DROP TABLE record"_s};
    QTest::newRow("no version") << QStringList{u"PRAGMA user_version = 0"_s};
    QTest::newRow("a version below all") << QStringList{u"PRAGMA user_version = -1"_s};
}

void JournalFileTest::refusesAnotherDatabase()
{
    QFETCH(const QStringList, sql);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->settle();
    for (const QString &each : sql)
        m_files->tamper(each);
    const QByteArray before = contentOf(m_files->path());
    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::Foreign);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(contentOf(m_files->path()), before);
}

void JournalFileTest::namesWhatIsInThePlaceOfItsLog_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("isPipe");
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QTest::addRow("folder as %s", qPrintable(suffix)) << suffix << false;
        QTest::addRow("pipe as %s", qPrintable(suffix)) << suffix << true;
    }
}

void JournalFileTest::namesWhatIsInThePlaceOfItsLog()
{
    QFETCH(const QString, suffix);
    QFETCH(const bool, isPipe);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const QString path = m_files->path() + suffix;
    QVERIFY(!QFile::exists(path) || QFile::remove(path));
    if (isPipe)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QDir().mkdir(path));

    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::Foreign);
    QCOMPARE(error.path, path);

    QVERIFY(isPipe ? QFile::remove(path) : QDir().rmdir(path));
    const auto journal = m_files->open();
    QVERIFY(journal);
    QCOMPARE(journal->notices().size(), 0);
    QCOMPARE(m_files->count(u"prepared"_s), 1);
}

void JournalFileTest::writesDownTimes()
{
    const QTime noon(12, 0);
    QCOMPARE(recordTime(QDateTime(QDate(2026, 11, 22), noon, Qt::UTC)),
             u"2026-11-22T12:00:00.000Z"_s);
    QCOMPARE(recordTime(QDateTime(QDate(9999, 12, 31), noon, Qt::UTC)),
             u"9999-12-31T12:00:00.000Z"_s);
    QCOMPARE(recordTime(QDateTime(QDate(10000, 1, 1), noon, Qt::UTC)), QString());
}

void JournalFileTest::saysWhyThereIsNoFolder()
{
    write(m_files->folder(), "a file where the folder should be");
    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::NoFolder);
    QCOMPARE(error.path, m_files->folder());
    QCOMPARE(error.detail, qt_error_string(EEXIST));
}

void JournalFileTest::doesWithoutALog()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    for (int opening = 0; opening < 2; ++opening) {
        const auto journal = SubmissionLog::open(m_files->folder(), JournalCheck::Usual,
                                                 Database::CommitMode::Rollback);
        QVERIFY(journal);
        QCOMPARE((*journal)->notices().size(), 1); // it is said each time
        QCOMPARE((*journal)->notices().constFirst().kind, JournalNotice::Kind::WithoutLog);
        QCOMPARE((*journal)->notices().constFirst().path, m_files->path());
        if (opening == 0) {
            QVERIFY(!(*journal)->prepare(list));
            QVERIFY(!(*journal)->beginAttempt(list.id, 1, 6));
        }
        QVERIFY(!QFile::exists(m_files->path() + u"-wal"_s));
        QVERIFY(!QFile::exists(m_files->path() + u"-shm"_s));
    }
    QCOMPARE(m_files->ask(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    QCOMPARE(m_files->events(), u"prepared sending recovered"_s);
}

void JournalFileTest::leavesTheLogBehindOnANetwork()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    QCOMPARE(m_files->ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    const auto moved =
        SubmissionLog::open(m_files->folder(), JournalCheck::Usual, Database::CommitMode::Rollback);
    QVERIFY(moved);
    QCOMPARE((*moved)->submissions()->size(), 1);
    QCOMPARE(m_files->ask(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    QVERIFY(m_files->open()->notices().isEmpty()); // back on a disk of this computer
    QCOMPARE(m_files->ask(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

void JournalFileTest::diskKinds()
{
    QTest::addColumn<SmallDisk::Kind>("kind");
    for (const SmallDisk::Kind kind : SmallDisk::kinds())
        QTest::newRow(kind == SmallDisk::Kind::Mounted ? "mounted" : "limited") << kind;
}

void JournalFileTest::refusesOnAFullDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    disk.fill();
    const auto refused = SubmissionLog::open(disk.path() + u"/journal"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(refused.error().kind != JournalError::Kind::Damaged);
    disk.empty();
    const auto opened = SubmissionLog::open(disk.path() + u"/journal"_s);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
}

void JournalFileTest::survivesADiskThatFillsUp()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const Submission list = JournalFixture::list(u"site-1"_s, QByteArray(20'000, 'x'));
    bool hasBegun = false;
    {
        const auto opened = SubmissionLog::open(disk.path());
        QVERIFY(opened);
        SubmissionLog &journal = **opened;
        disk.fill();
        const auto error = journal.prepare(list);
        QVERIFY(error);
        QCOMPARE(error->kind, JournalError::Kind::CannotWrite);
        QVERIFY(!error->detail.isEmpty());
        QCOMPARE(journal.submissions()->size(), 0);
        disk.empty();
        QVERIFY(!journal.prepare(list));
        disk.fill();
        // A short line may still fit into what SQLite's log has already taken of the disk.
        hasBegun = !journal.beginAttempt(list.id, 1, 6);
        disk.empty();
    }
    const auto opened = SubmissionLog::open(disk.path());
    QVERIFY((*opened)->notices().isEmpty());
    const auto all = (*opened)->submissions();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().state, hasBegun ? State::Unknown : State::NotSent);
    QCOMPARE(all->constFirst().attempts.size(), hasBegun ? 1 : 0);
}

void JournalFileTest::doesNotTakeAFullDiskForDamage()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const Submission list = JournalFixture::list(u"site-1"_s);
    {
        const auto opened = SubmissionLog::open(disk.path());
        QVERIFY(!(*opened)->prepare(list));
        QVERIFY(!(*opened)->beginAttempt(list.id, 1, 6));
    }
    disk.fill();
    QVERIFY(!SubmissionLog::open(disk.path()));
    disk.empty();
    const auto opened = SubmissionLog::open(disk.path());
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QCOMPARE((**(*opened)->submission(list.id)).state, State::Unknown);
}

void JournalFileTest::refusesOnAReadOnlyDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const QString folder = disk.path() + u"/journal"_s;
    const Submission list = JournalFixture::list(u"site-1"_s);
    {
        const auto opened = SubmissionLog::open(folder);
        QVERIFY(!(*opened)->prepare(list));
    }
    disk.makeReadOnly();
    const auto refused = SubmissionLog::open(folder);
    disk.makeWritable();
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    const auto opened = SubmissionLog::open(folder);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QCOMPARE((**(*opened)->submission(list.id)).state, State::NotSent);
}

QTEST_GUILESS_MAIN(JournalFileTest)
#include "tst_journalfile.moc"
