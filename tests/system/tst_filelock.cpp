// SPDX-License-Identifier: MIT
#include "system/filelock.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <csignal>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// One holder of a file's lock, across threads and processes.
class FileLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void letsOneIn();
    void isFreeAgainWhenDestroyed();
    void isFreeAgainWhenItsOwnerIsKilled();
    void isNotHandedDownToAProgramThatIsStarted();
    void noticesThatItsFileIsGone();
    void makesAFileForItsOwnerOnly();
    void saysWhyItIsNotPossible();
    void waitsForOneThatIsHeldForAnInstant();
    void waitsNoLongerThanItsPatience();
    void isLookedAtWithoutAFile();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.lock"_s); }

    QTemporaryDir m_folder;
};

void FileLockTest::letsOneIn()
{
    const auto first = FileLock::take(path());
    QVERIFY(first);
    const auto second = FileLock::take(path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, LockFault::Kind::Taken);
}

void FileLockTest::isFreeAgainWhenDestroyed()
{
    auto lock = FileLock::take(path());
    QVERIFY(lock);
    std::shared_ptr<FileLock> shared = *lock;
    lock->reset();
    QVERIFY(!FileLock::take(path()));
    shared.reset();
    QVERIFY(FileLock::take(path()));
}

void FileLockTest::isFreeAgainWhenItsOwnerIsKilled()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t owner = ::fork();
    if (owner == 0) {
        const auto lock = FileLock::take(path());
        const char mark = lock ? '1' : '0';
        const bool isTold = ::write(ready[1], &mark, 1) == 1;
        while (isTold)
            ::pause();
        ::_exit(1);
    }
    char mark = 0;
    QCOMPARE(::read(ready[0], &mark, 1), ssize_t(1));
    QCOMPARE(mark, '1');
    QVERIFY(!FileLock::take(path()));

    ::kill(owner, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(owner, &status, 0), owner);
    QVERIFY(FileLock::take(path()));
    ::close(ready[0]);
    ::close(ready[1]);
}

void FileLockTest::isNotHandedDownToAProgramThatIsStarted()
{
    auto lock = FileLock::take(path());
    QVERIFY(lock);
    QProcess child;
    child.start(u"cat"_s, {});
    QVERIFY(child.waitForStarted());
    lock->reset();
    QVERIFY(FileLock::take(path()));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void FileLockTest::noticesThatItsFileIsGone()
{
    const auto first = FileLock::take(path());
    QVERIFY(first);
    QVERIFY((*first)->isHeld());
    QVERIFY(QFile::remove((*first)->path()));
    QVERIFY(!(*first)->isHeld());
    const auto second = FileLock::take(path());
    QVERIFY(second);
    QVERIFY((*second)->isHeld());
    QVERIFY(!(*first)->isHeld());
}

void FileLockTest::makesAFileForItsOwnerOnly()
{
    QTemporaryDir folder;
    QVERIFY(FileLock::take(folder.filePath(u"a.lock"_s)));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void FileLockTest::saysWhyItIsNotPossible()
{
    const auto lock = FileLock::take(m_folder.filePath(u"nowhere/a.lock"_s));
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, LockFault::Kind::NotPossible);
    QCOMPARE(lock.error().detail, qt_error_string(ENOENT));
}

void FileLockTest::waitsForOneThatIsHeldForAnInstant()
{
    auto look = FileLock::take(path());
    QVERIFY(look);
    auto taken = std::async(std::launch::async, [this] {
        return FileLock::take(path(), std::chrono::seconds(20)).hasValue();
    });
    look->reset();
    QVERIFY(taken.get());
}

void FileLockTest::waitsNoLongerThanItsPatience()
{
    constexpr std::chrono::milliseconds Patience(60);
    const auto sender = FileLock::take(path());
    QElapsedTimer timer;
    timer.start();
    const auto refused = FileLock::take(path(), Patience);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, LockFault::Kind::Taken);
    QVERIFY(timer.hasExpired(Patience.count() - 1));
}

void FileLockTest::isLookedAtWithoutAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.lock"_s);
    QVERIFY(!FileLock::isTaken(file));
    QVERIFY(QDir(folder.path()).isEmpty());
    auto lock = FileLock::take(file);
    QVERIFY(lock);
    QVERIFY(FileLock::isTaken(file));
    lock->reset();
    QVERIFY(!FileLock::isTaken(file));
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
