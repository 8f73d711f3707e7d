// SPDX-License-Identifier: MIT
#include "submission/sitelock.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const SubmissionTarget Place{u"https://api.example.org/v1"_s, u"site-1"_s};

} // namespace

/// One sender for each place; FileLock is what keeps the others out.
class SiteLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsPlacesApart_data();
    void tellsPlacesApart();
    void takesAllThatWereEverUsed();
    void isLookedAtWithoutAFile();

private:
    QTemporaryDir m_folder;
};

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
    QCOMPARE(refused.error().kind, LockFault::Kind::Taken);
    QVERIFY(SiteLock::take(folder.path(), Place)); // none of them stays
}

QTEST_GUILESS_MAIN(SiteLockTest)
#include "tst_sitelock.moc"
