// SPDX-License-Identifier: MIT
#include "session/sessiontester.h"

#include "session/settings.h"
#include "support/reviewedits.h"

#include <QtCore/qsettings.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;
constexpr FindingRules Strict{.longestDays = 1, .nearCutoff = std::chrono::hours(0)};

} // namespace

/// The limits of findings: remembered, and applied to what is there on a thread.
class FindingRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tester = std::make_unique<SessionTester>(); }
    void areRemembered();
    void whatNobodyCouldChooseIsAsAtFirst_data();
    void whatNobodyCouldChooseIsAsAtFirst();
    void holdForTheNextFetch();
    void judgeWhatIsThereAnew();
    void theLastOnesWin();
    void comeTooLateForAnotherReview();

private:
    bool fetch()
    {
        SessionTester::serveDemo(m_server);
        return m_tester->fetch(m_tester->requestTo(m_server.url(u"/v1"_s)));
    }

    ScriptedServer m_server;
    std::unique_ptr<SessionTester> m_tester;
};

void FindingRulesTest::areRemembered()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QCOMPARE(settings.findingRules(), FindingRules());
    settings.setFindingRules({.longestDays = 30, .nearCutoff = std::chrono::hours(48)});
    store.sync();
    QSettings again(store.fileName(), QSettings::IniFormat);
    QCOMPARE(Settings(again).findingRules(),
             (FindingRules{.longestDays = 30, .nearCutoff = std::chrono::hours(48)}));
}

void FindingRulesTest::whatNobodyCouldChooseIsAsAtFirst_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no number") << u"findings/longestDays"_s << QVariant(u"many"_s);
    QTest::newRow("no days") << u"findings/longestDays"_s << QVariant(0);
    QTest::newRow("too many days")
        << u"findings/longestDays"_s << QVariant(std::numeric_limits<int>::max());
    QTest::newRow("negative hours") << u"findings/nearCutoffHours"_s << QVariant(-1);
    QTest::newRow("too many hours") << u"findings/nearCutoffHours"_s << QVariant(169);
}

void FindingRulesTest::whatNobodyCouldChooseIsAsAtFirst()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    store.setValue(key, value);
    QCOMPARE(Settings(store).findingRules(), FindingRules());
}

void FindingRulesTest::holdForTheNextFetch()
{
    m_tester->session().setFindingRules(Strict);
    QVERIFY(fetch());
    QCOMPARE(m_tester->session().review().findings().rules(), Strict);
}

void FindingRulesTest::judgeWhatIsThereAnew()
{
    QVERIFY(fetch());
    ReviewSession &session = m_tester->session();
    session.setFindingRules({});
    QVERIFY(fetch());
    const Findings before = session.review().findings();
    QVERIFY(before.count(Finding::NearCutoff) > 0);
    leaveOut(session, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
    const qint64 leftOut = session.review().counts().leftOut;
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    session.setFindingRules(Strict);
    QCOMPARE(session.review().findings().rules(), FindingRules()); // not on this thread
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, PatienceMs);
    QCOMPARE(changed[0][0].value<ReviewParts>(), ReviewParts(ReviewPart::Findings));
    QCOMPARE(session.review().findings().rules(), Strict);
    QCOMPARE(session.review().findings().count(Finding::NearCutoff), 0);
    QVERIFY(session.review().findings().count(Finding::TooLong) > before.count(Finding::TooLong));
    QCOMPARE(session.review().findings().now(), before.now());
    QCOMPARE(session.review().counts().leftOut, leftOut); // choices stay
    session.setFindingRules(Strict);                      // the same: nothing to do
    QCOMPARE(changed.size(), 1);
}

void FindingRulesTest::theLastOnesWin()
{
    ReviewSession &session = m_tester->session();
    QVERIFY(fetch());
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    for (int days = 2; days < 30; ++days)
        session.setFindingRules({.longestDays = days});
    QTRY_COMPARE_WITH_TIMEOUT(session.review().findings().rules().longestDays, 29, PatienceMs);
    QVERIFY(changed.size() <= 2);
}

void FindingRulesTest::comeTooLateForAnotherReview()
{
    ReviewSession &session = m_tester->session();
    QVERIFY(fetch());
    session.setFindingRules(Strict);
    QVERIFY(fetch()); // while they are being looked for, or not any more
    QTRY_COMPARE_WITH_TIMEOUT(session.review().findings().rules(), Strict, PatienceMs);
    session.setFindingRules({});
    QTRY_COMPARE_WITH_TIMEOUT(session.review().findings().rules(), FindingRules(), PatienceMs);
}

QTEST_GUILESS_MAIN(FindingRulesTest)
#include "tst_findingrules.moc"
