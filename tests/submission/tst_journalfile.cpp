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
class tst_JournalFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_files = std::make_unique<JournalFixture>(); }

    void isForItsOwnerOnly();
    void becomesForItsOwnerOnly();

    void noticesTampering_data();
    void noticesTampering();
    void noticesALossForEver();

    void keepsEveryLineOutOfTheLog();
    void noticesThatItIsShorter_data();
    void noticesThatItIsShorter();
    void noticesAnotherCopy();
    void saysThatItsFileIsGone_data();
    void saysThatItsFileIsGone();

    void movesDamageAside_data();
    void movesDamageAside();
    void noticesThatItWasEmptied();
    void losesNothingThatIsDamaged_data();
    void losesNothingThatIsDamaged();
    void refusesANewerVersion();
    void refusesAnotherDatabase();
    void saysWhyThereIsNoFolder();

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

void tst_JournalFile::isForItsOwnerOnly()
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

void tst_JournalFile::becomesForItsOwnerOnly()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    ::chmod(QFile::encodeName(m_files->path()).constData(), 0644);
    ::chmod(QFile::encodeName(m_files->folder()).constData(), 0755);
    QVERIFY(m_files->open());
    QCOMPARE(modeOf(m_files->path()), 0600U);
    QCOMPARE(modeOf(m_files->folder()), 0700U);
}

void tst_JournalFile::noticesTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("number"); // of six records: two lists of three
    const auto add = [](const char *name, const QString &sql, int number) {
        QTest::newRow(name) << sql << number;
    };
    add("nothing changed", u"SELECT 1"_s, 0);
    add("the first is missing", u"DELETE FROM record WHERE number = 1"_s, 1);
    add("one in the middle is missing", u"DELETE FROM record WHERE number = 3"_s, 3);
    add("the last is missing", u"DELETE FROM record WHERE number = 6"_s, 6);
    add("the last two are missing", u"DELETE FROM record WHERE number > 4"_s, 5);
    add("all are missing", u"DELETE FROM record"_s, 1);
    add("renumbered", u"UPDATE record SET number = 7 WHERE number = 6"_s, 6);
    add("another state", u"UPDATE record SET detail = replace(detail, 'unknown', 'accepted')"_s, 3);
    add("another time", u"UPDATE record SET at = '2020' WHERE number = 2"_s, 2);
    add("another event", u"UPDATE record SET event = 'answered' WHERE number = 2"_s, 2);
    add("an event nobody knows", u"UPDATE record SET event = 'blessed' WHERE number = 3"_s, 3);
    add("another submission", u"UPDATE record SET submission = 'x' WHERE number = 5"_s, 5);
    add("another body", u"UPDATE record SET body = '[2]' WHERE number = 4"_s, 4);
    add("no body", u"UPDATE record SET body = NULL WHERE number = 1"_s, 1);
    add("another body and its hash",
        u"UPDATE record SET body = '[2]', body_hash = x'00' WHERE number = 4"_s, 4);
    add("hidden from its place", u"UPDATE record SET place = 'x' WHERE number = 1"_s, 1);
    add("hidden from its site", u"UPDATE record SET site = 'x' WHERE number = 1"_s, 1);
    add("hidden from its like", u"UPDATE record SET sha256 = 'x' WHERE number = 4"_s, 4);
    add("another hash", u"UPDATE record SET hash = x'00' WHERE number = 2"_s, 2);
    add("another predecessor", u"UPDATE record SET previous = x'00' WHERE number = 6"_s, 6);
}

void tst_JournalFile::noticesTampering()
{
    QFETCH(const QString, sql);
    QFETCH(const int, number);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->tamper(sql);
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), number == 0 ? 0 : 1);
    if (number == 0)
        return;
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::BrokenChain);
    QCOMPARE(notices.constFirst().number, number);
    QCOMPARE(notices.constFirst().path, m_files->path());
}

void tst_JournalFile::noticesALossForEver()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->tamper(u"DELETE FROM record WHERE number = 3"_s);
    m_files->leave(JournalFixture::list(u"site-2"_s), State::Accepted);
    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QCOMPARE(journal->notices().constFirst().number, 3);
    QCOMPARE(journal->submissions()->size(), 2);
}

/// What a process that was killed left: its database, without SQLite's log.
void tst_JournalFile::keepsEveryLineOutOfTheLog()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    QVERIFY(!journal->beginAttempt(list.id, 1, 6));
    const JournalFixture copy(m_files->folder() + u"-copy"_s);
    QVERIFY(QDir().mkpath(copy.folder()));
    QVERIFY(QFile::copy(m_files->path(), copy.path()));
    QVERIFY(QFile::copy(m_files->path() + u"-witness"_s, copy.path() + u"-witness"_s));
    const auto found = copy.open();
    QVERIFY(found->notices().isEmpty());
    QCOMPARE((**found->submission(list.id)).state, State::Unknown);
}

void tst_JournalFile::noticesThatItIsShorter_data()
{
    QTest::addColumn<int>("left"); // lines; -1: the file is gone
    QTest::addColumn<bool>("hasWitness");
    QTest::newRow("the last is missing") << 2 << true;
    QTest::newRow("all are missing") << 0 << true;
    QTest::newRow("no file") << -1 << true;
    QTest::newRow("no file, and nothing that remembers it") << -1 << false;
}

void tst_JournalFile::noticesThatItIsShorter()
{
    QFETCH(const int, left);
    QFETCH(const bool, hasWitness);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    QVERIFY(SiteLock::take(m_files->folder(), JournalFixture::place(u"site-1"_s)));
    if (left >= 0)
        m_files->forget(left);
    else
        QVERIFY(QFile::remove(m_files->path()));
    if (!hasWitness)
        QVERIFY(QFile::remove(m_files->path() + u"-witness"_s));
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::Shortened);
    QCOMPARE(notices.constFirst().number, hasWitness ? 3 : 0);
    QVERIFY(notices.constFirst().isNew);
    QVERIFY(m_files->open()->notices().isEmpty()); // told, and on record
    QCOMPARE(m_files->count(u"noticed"_s), 1);
}

void tst_JournalFile::noticesAnotherCopy()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    JournalFixture other;
    other.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    other.leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    QVERIFY(QFile::remove(m_files->path()));
    QVERIFY(QFile::copy(other.path(), m_files->path()));
    const QList<JournalNotice> notices = m_files->open()->notices();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst().kind, JournalNotice::Kind::BrokenChain);
    QCOMPARE(notices.constFirst().number, 3);
}

void tst_JournalFile::saysThatItsFileIsGone_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("another in its place") << u"replaced"_s;
    QTest::newRow("its folder deleted") << u"folder"_s;
}

void tst_JournalFile::saysThatItsFileIsGone()
{
    QFETCH(const QString, what);
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto journal = m_files->open();
    QVERIFY(!journal->prepare(list));
    if (what == u"folder"_s)
        QVERIFY(QDir(m_files->folder()).removeRecursively());
    else
        QVERIFY(QFile::remove(m_files->path()));
    if (what == u"replaced"_s)
        write(m_files->path(), "another");
    const auto error = journal->beginAttempt(list.id, 1, 6);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::Displaced);
    QCOMPARE(error->path, m_files->path());
}

void tst_JournalFile::movesDamageAside_data()
{
    QTest::addColumn<QByteArray>("damage"); // written over the file from `at` on
    QTest::addColumn<int>("at");
    QTest::newRow("no database") << QByteArray("this is no database at all") << 0;
    QTest::newRow("header overwritten") << QByteArray(100, '\0') << 0;
    QTest::newRow("first page overwritten") << QByteArray(3000, '\xff') << 100;
    QTest::newRow("records overwritten") << QByteArray(4096, 'x') << 4096;
}

void tst_JournalFile::movesDamageAside()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, at);
    for (int i = 0; i < 20; ++i)
        m_files->leave(JournalFixture::list(u"site-1"_s, QByteArray(1000, 'x')), State::NotSent);
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

void tst_JournalFile::noticesThatItWasEmptied()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    const SubmissionPlace place{u"https://host/v1"_s, u"site-1"_s};
    const QString folder = QFileInfo(m_files->path()).path();
    QVERIFY(SiteLock::take(folder, place).hasValue());
    QFile::remove(m_files->path() + u"-wal"_s);
    QFile::remove(m_files->path() + u"-shm"_s);
    QVERIFY(QFile::resize(m_files->path(), 0));

    const auto journal = m_files->open();
    QCOMPARE(journal->notices().size(), 1);
    QCOMPARE(journal->notices().constFirst().kind, JournalNotice::Kind::MovedAside);
}

void tst_JournalFile::losesNothingThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("damaged");
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void tst_JournalFile::losesNothingThatIsDamaged()
{
    QFETCH(const QByteArray, content);
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Accepted);
    const QByteArray log = "what SQLite had not yet put into the database";
    write(m_files->path(), content);
    write(m_files->path() + u"-wal"_s, log);
    const auto journal = m_files->open();
    const QString aside = journal->notices().constFirst().path;
    QCOMPARE(contentOf(aside), content);
    QCOMPARE(contentOf(aside + u"-wal"_s), log);
}

void tst_JournalFile::refusesANewerVersion()
{
    m_files->leave(JournalFixture::list(u"site-1"_s), State::Unknown);
    m_files->tamper(u"PRAGMA journal_mode = DELETE"_s);
    m_files->tamper(u"PRAGMA user_version = 2"_s);
    const QByteArray before = contentOf(m_files->path());
    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::NewerVersion);
    QCOMPARE(error.path, m_files->path());
    QCOMPARE(contentOf(m_files->path()), before);
}

void tst_JournalFile::refusesAnotherDatabase()
{
    QVERIFY(QDir().mkpath(m_files->folder()));
    m_files->tamper(u"CREATE TABLE record (x)"_s);
    const QByteArray before = contentOf(m_files->path());
    QCOMPARE(m_files->openError().kind, JournalError::Kind::CannotWrite);
    m_files->tamper(u"PRAGMA journal_mode = DELETE"_s);
    QCOMPARE(contentOf(m_files->path()).size(), before.size());
}

void tst_JournalFile::saysWhyThereIsNoFolder()
{
    write(m_files->folder(), "a file where the folder should be");
    const JournalError error = m_files->openError();
    QCOMPARE(error.kind, JournalError::Kind::NoFolder);
    QCOMPARE(error.path, m_files->folder());
    QCOMPARE(error.detail, qt_error_string(EEXIST));
}

void tst_JournalFile::diskKinds()
{
    QTest::addColumn<SmallDisk::Kind>("kind");
    for (const SmallDisk::Kind kind : SmallDisk::kinds())
        QTest::newRow(kind == SmallDisk::Kind::Mounted ? "mounted" : "limited") << kind;
}

void tst_JournalFile::refusesOnAFullDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    QVERIFY(disk.isReady());
    disk.fill();
    const auto refused = Journal::open(disk.path() + u"/journal"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    QVERIFY(refused.error().kind != JournalError::Kind::Damaged);
    disk.empty();
    const auto opened = Journal::open(disk.path() + u"/journal"_s);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
}

void tst_JournalFile::survivesADiskThatFillsUp()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const Submission list = JournalFixture::list(u"site-1"_s, QByteArray(20'000, 'x'));
    bool hasBegun = false;
    {
        const auto opened = Journal::open(disk.path());
        QVERIFY(opened);
        Journal &journal = **opened;
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
    const auto opened = Journal::open(disk.path());
    QVERIFY((*opened)->notices().isEmpty());
    const auto all = (*opened)->submissions();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().state, hasBegun ? State::Unknown : State::NotSent);
    QCOMPARE(all->constFirst().attempts.size(), hasBegun ? 1 : 0);
}

void tst_JournalFile::doesNotTakeAFullDiskForDamage()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const Submission list = JournalFixture::list(u"site-1"_s);
    {
        const auto opened = Journal::open(disk.path());
        QVERIFY(!(*opened)->prepare(list));
        QVERIFY(!(*opened)->beginAttempt(list.id, 1, 6));
    }
    disk.fill();
    QVERIFY(!Journal::open(disk.path()));
    disk.empty();
    const auto opened = Journal::open(disk.path());
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QCOMPARE((**(*opened)->submission(list.id)).state, State::Unknown);
}

void tst_JournalFile::refusesOnAReadOnlyDisk()
{
    QFETCH(const SmallDisk::Kind, kind);
    SmallDisk disk(kind);
    const QString folder = disk.path() + u"/journal"_s;
    const Submission list = JournalFixture::list(u"site-1"_s);
    {
        const auto opened = Journal::open(folder);
        QVERIFY(!(*opened)->prepare(list));
    }
    disk.makeReadOnly();
    const auto refused = Journal::open(folder);
    disk.makeWritable();
    QVERIFY(!refused);
    QVERIFY(!refused.error().detail.isEmpty());
    const auto opened = Journal::open(folder);
    QVERIFY(opened);
    QVERIFY((*opened)->notices().isEmpty());
    QCOMPARE((**(*opened)->submission(list.id)).state, State::NotSent);
}

QTEST_GUILESS_MAIN(tst_JournalFile)
#include "tst_journalfile.moc"
