// SPDX-License-Identifier: MIT
#include "session/sessiontester.h"

#include "models/heartbeat.h"
#include "support/reviewedits.h"

#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
constexpr int Rows = 100'000;

/// Rows of the demo's site alone, each a minute long and behind the one before.
QByteArray manyRows()
{
    const QByteArray id = defaultDemoSites().constFirst().site.devices().constFirst().id.toUtf8();
    constexpr qint64 Begin = 1'640'995'200'000;
    QByteArray json("[");
    for (qint64 i = 0; i < Rows; ++i) {
        json += (i == 0 ? "{\"id\":\"" : ",{\"id\":\"") + id + "\",\"begin\":\"" +
                canonicalText(Begin + i * 60'000) + "\",\"end\":\"" +
                canonicalText(Begin + (i + 1) * 60'000) + "\"}";
    }
    return json + ']';
}

} // namespace

/// However many rows a site has, the thread of the window never waits for what is worked out.
class LookBackLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheEventLoopBeating();
};

void LookBackLoadTest::keepsTheEventLoopBeating()
{
    const QTemporaryDir folder;
    FetchRequest request;
    request.outagesFile = folder.filePath(u"outages.json"_s);
    request.siteFile = folder.filePath(u"site.json"_s);
    request.cutoff = *parseTimestamp(u"2022-01-01T00:00:00Z");
    request.keepsChoices = true;
    for (const auto &[name, content] : {std::pair(request.outagesFile, manyRows()),
                                        std::pair(request.siteFile, SessionTester::siteBody())}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    SessionTester tester;
    ReviewSession &session = tester.session();
    QSignalSpy saved(&session, &ReviewSession::choicesSaved);
    Heartbeat heartbeat;
    QVERIFY(tester.fetch(request));
    QCOMPARE(session.review().findings().count(Finding::NearCutoff), 24 * 60 - 1);

    QList<qsizetype> rows(Rows);
    std::iota(rows.begin(), rows.end(), 0);
    leaveOut(session, rows);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, PatienceMs);
    QVERIFY(tester.fetch(request));
    QCOMPARE(session.review().counts().leftOut, Rows);
    QCOMPARE(session.comparison(ComparedWith::PreviousFetch)->comparison->sameCount, Rows);

    // One more decision while the rows come once more: all of them are carried over anew.
    QTimer::singleShot(0, &session, [&session] {
        QCOMPARE(session.state(), SessionState::Fetching);
        include(session, {7});
    });
    QVERIFY(tester.fetch(request));
    QCOMPARE(session.review().counts().leftOut, Rows - 1);
    QCOMPARE(session.review().verdict(7), Verdict::Included);
    leaveOut(session, {7});

    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), PatienceMs);
    tester.restart();
    QVERIFY(tester.fetch(request));
    QCOMPARE(tester.session().offeredChoices()->matched.rows.size(), Rows);
    QVERIFY(heartbeat.beats > 100);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
}

QTEST_GUILESS_MAIN(LookBackLoadTest)
#include "tst_lookbackload.moc"
