// SPDX-License-Identifier: MIT
#include "submission/sitelock.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <csignal>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const SubmissionTarget Place{u"https://api.example.org/v1"_s, u"site-1"_s};

} // namespace

/// One sender for each place, across threads and processes.
class SiteLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void letsOneIn();
    void tellsPlacesApart_data();
    void tellsPlacesApart();
    void isFreeAgainWhenDestroyed();
    void isFreeAgainWhenItsOwnerIsKilled();
    void isNotHandedDownToAProgramThatIsStarted();
    void noticesThatItsFileIsGone();
    void makesAFileForItsOwnerOnly();
    void saysWhyItIsNotPossible();
    void waitsForOneThatIsHeldForAnInstant();
    void waitsNoLongerThanItsPatience();
    void takesAllThatWereEverUsed();
    void isLookedAtWithoutAFile();

private:
    QTemporaryDir m_folder;
};

void SiteLockTest::letsOneIn()
{
    const auto first = SiteLock::take(m_folder.path(), Place);
    QVERIFY(first);
    const auto second = SiteLock::take(m_folder.path(), Place);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, SiteLockFault::Kind::Taken);
}

void SiteLockTest::isLookedAtWithoutAFile()
{
    const QTemporaryDir folder;
    QVERIFY(!SiteLock::isTaken(folder.path(), Place));
    QVERIFY(QDir(folder.path()).isEmpty());
    auto lock = SiteLock::take(folder.path(), Place);
    QVERIFY(lock);
    QVERIFY(SiteLock::isTaken(folder.path(), Place));
    lock->reset();
    QVERIFY(!SiteLock::isTaken(folder.path(), Place));
}

void SiteLockTest::tellsPlacesApart_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("site");
    QTest::newRow("another site") << Place.baseUrl << u"site-2"_s;
    QTest::newRow("another host") << u"https://api.example.com/v1"_s << Place.siteId;
    QTest::newRow("another path") << u"https://api.example.org/v2"_s << Place.siteId;
    QTest::newRow("the same characters, cut elsewhere")
        << u"https://api.example.org/v1s"_s << u"ite-1"_s;
}

void SiteLockTest::tellsPlacesApart()
{
    QFETCH(const QString, baseUrl);
    QFETCH(const QString, site);
    const auto first = SiteLock::take(m_folder.path(), Place);
    QVERIFY(first);
    QVERIFY(SiteLock::take(m_folder.path(), {baseUrl, site}));
}

void SiteLockTest::isFreeAgainWhenDestroyed()
{
    auto lock = SiteLock::take(m_folder.path(), Place);
    QVERIFY(lock);
    std::shared_ptr<SiteLock> shared = *lock;
    lock->reset();
    QVERIFY(!SiteLock::take(m_folder.path(), Place));
    shared.reset();
    QVERIFY(SiteLock::take(m_folder.path(), Place));
}

void SiteLockTest::isFreeAgainWhenItsOwnerIsKilled()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t owner = ::fork();
    if (owner == 0) {
        const auto lock = SiteLock::take(m_folder.path(), Place);
        const char mark = lock ? '1' : '0';
        const bool isTold = ::write(ready[1], &mark, 1) == 1;
        while (isTold)
            ::pause();
        ::_exit(1);
    }
    char mark = 0;
    QCOMPARE(::read(ready[0], &mark, 1), ssize_t(1));
    QCOMPARE(mark, '1');
    QVERIFY(!SiteLock::take(m_folder.path(), Place));

    ::kill(owner, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(owner, &status, 0), owner);
    QVERIFY(SiteLock::take(m_folder.path(), Place));
    ::close(ready[0]);
    ::close(ready[1]);
}

void SiteLockTest::isNotHandedDownToAProgramThatIsStarted()
{
    auto lock = SiteLock::take(m_folder.path(), Place);
    QVERIFY(lock);
    QProcess child;
    child.start(u"cat"_s, {});
    QVERIFY(child.waitForStarted());
    lock->reset();
    QVERIFY(SiteLock::take(m_folder.path(), Place));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void SiteLockTest::noticesThatItsFileIsGone()
{
    const auto first = SiteLock::take(m_folder.path(), Place);
    QVERIFY(first);
    QVERIFY((*first)->isHeld());
    QVERIFY(QFile::remove((*first)->path()));
    QVERIFY(!(*first)->isHeld());
    const auto second = SiteLock::take(m_folder.path(), Place);
    QVERIFY(second);
    QVERIFY((*second)->isHeld());
    QVERIFY(!(*first)->isHeld());
}

void SiteLockTest::makesAFileForItsOwnerOnly()
{
    QTemporaryDir folder;
    QVERIFY(SiteLock::take(folder.path(), Place));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void SiteLockTest::saysWhyItIsNotPossible()
{
    const auto lock = SiteLock::take(m_folder.filePath(u"nowhere"_s), Place);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, SiteLockFault::Kind::NotPossible);
    QCOMPARE(lock.error().detail, qt_error_string(ENOENT));
}

void SiteLockTest::waitsForOneThatIsHeldForAnInstant()
{
    auto look = SiteLock::take(m_folder.path(), Place);
    QVERIFY(look);
    auto taken = std::async(std::launch::async, [this] {
        return SiteLock::take(m_folder.path(), Place, std::chrono::seconds(20)).hasValue();
    });
    look->reset();
    QVERIFY(taken.get());
}

void SiteLockTest::waitsNoLongerThanItsPatience()
{
    constexpr std::chrono::milliseconds Patience(60);
    const auto sender = SiteLock::take(m_folder.path(), Place);
    QElapsedTimer timer;
    timer.start();
    const auto refused = SiteLock::take(m_folder.path(), Place, Patience);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SiteLockFault::Kind::Taken);
    QVERIFY(timer.hasExpired(Patience.count() - 1));
}

void SiteLockTest::takesAllThatWereEverUsed()
{
    QTemporaryDir folder;
    const SubmissionTarget other{Place.baseUrl, u"site-2"_s};
    QCOMPARE(SiteLock::takeAll(folder.path())->size(), 0);
    for (const SubmissionTarget &place : {Place, other})
        QVERIFY(SiteLock::take(folder.path(), place));
    {
        const auto all = SiteLock::takeAll(folder.path());
        QCOMPARE(all->size(), 2);
        QVERIFY(!SiteLock::take(folder.path(), Place));
        QVERIFY(!SiteLock::take(folder.path(), other));
    }
    const auto sender = SiteLock::take(folder.path(), other);
    QVERIFY(sender);
    const auto refused = SiteLock::takeAll(folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, SiteLockFault::Kind::Taken);
    QVERIFY(SiteLock::take(folder.path(), Place)); // none of them stays
}

QTEST_GUILESS_MAIN(SiteLockTest)
#include "tst_sitelock.moc"
