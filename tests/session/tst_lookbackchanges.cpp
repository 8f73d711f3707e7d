// SPDX-License-Identifier: MIT
#include "session/lookbackapi.h"
#include "support/reviewedits.h"
#include "text/comparisontext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The same outage, which has ended an hour later.
QByteArray longer(QByteArray row)
{
    return row.replace("T12:00:00.000Z", "T13:00:00.000Z");
}

} // namespace

/// What a session knows of outages that came again with other times, or not at all.
class LookBackChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLeftOutStaysOutWithAnotherEnd();
    void whatIsOnOfferStaysOutWithAnotherEnd();
    void newRowsThatWereLeftOutAreKnown();
    void whatIsGoneIsKnown();
};

void LookBackChangesTest::whatWasLeftOutStaysOutWithAnotherEnd()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {1});
    note(session, {1}, u"wrong meter"_s);
    api.serve({longer(row(1, 2)), row(0, 1)});
    QVERIFY(api.fetch(tester));
    const Review &review = session.review();
    QCOMPARE(review.verdict(0), Verdict::LeftOut);
    QCOMPARE(review.note(0), u"wrong meter"_s);
    QCOMPARE(session.carriedChoices().changed.size(), 1);
    QVERIFY(session.carriedChoices().missing.isEmpty());
    QCOMPARE(Wording::text(session.carriedChoices()),
             u"1 outage(s) that you had left out came again with another end, and are left out "
             "still: have a look."_s);
    QVERIFY(Wording::changedChoiceSentence(review, 0).contains(u"2022-06-02T12:00:00.000Z"));
    QVERIFY(Wording::changedChoiceSentence(review, 1).isEmpty());
    // Looked at and included, it is an outage like the others.
    include(session, {0});
    QVERIFY(api.fetch(tester));
    QCOMPARE(session.review().verdict(0), Verdict::Included);
    QVERIFY(session.carriedChoices().changed.isEmpty());
}

void LookBackChangesTest::whatIsOnOfferStaysOutWithAnotherEnd()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {1});
    tester.restart();
    api.serve({row(0, 1), longer(row(1, 2))});
    QVERIFY(api.fetch(tester));
    ReviewSession &session = tester.session();
    QVERIFY(session.offeredChoices());
    QCOMPARE(session.review().verdict(1), Verdict::Included);
    QVERIFY(session.review().changedChoices().isEmpty());
    session.takeOfferedChoices();
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QVERIFY(session.review().changedChoice(1) != nullptr);
}

void LookBackChangesTest::newRowsThatWereLeftOutAreKnown()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {1});
    note(session, {1}, u"wrong meter"_s);
    api.submit(tester, 200);
    const LeftOutRows &leftOut = session.submission()->leftOut;
    QCOMPARE(leftOut.count, 1);
    QCOMPARE(leftOut.reasons, QStringList{u"wrong meter"_s});
    QCOMPARE(leftOut.rows.size(), 1);
    QCOMPARE(leftOut.rows.first().deviceId, session.review().table().deviceId(1));
    QCOMPARE(leftOut.rows.first().begin, QString::fromUtf8(session.review().table().beginText(1)));
    QCOMPARE(leftOut.rows.first().reason, u"wrong meter"_s);
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    const auto &accepted = session.comparison(ComparedWith::LastAccepted);
    QVERIFY(accepted);
    QCOMPARE(accepted->comparison->leftOutBefore, QList<quint32>{1});
    QVERIFY(accepted->comparison->wasLeftOutBefore(1));
    const QString text =
        Wording::text(changeCounts(*accepted->comparison), accepted->since, accepted->since);
    QVERIFY2(text.startsWith(u"2 new (1 of them left out by you before) since "), qPrintable(text));
}

void LookBackChangesTest::whatIsGoneIsKnown()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    api.submit(tester, 200);
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    for (const ComparedWith with : {ComparedWith::LastAccepted, ComparedWith::PreviousFetch}) {
        const Review &removed = tester.session().comparison(with)->removed;
        QCOMPARE(removed.rowCount(), 1);
        QCOMPARE(removed.table().beginText(0), QByteArray("2022-06-02T00:00:00.000Z"));
        QCOMPARE(removed.deviceName(0), defaultDemoSites().constFirst().site.devices()[1].name);
    }
}

QTEST_GUILESS_MAIN(LookBackChangesTest)
#include "tst_lookbackchanges.moc"
