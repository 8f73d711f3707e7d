// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "text/sheettext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2022, 8, 1), QTime(12, 0), Qt::UTC);

QString valueOf(const QList<ReceiptFact> &facts, const QString &name)
{
    for (const ReceiptFact &fact : facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

Review judgedFrom(const Timestamp &cutoff)
{
    const Review review = ReviewFixture::review();
    return Review(review.sharedTable(), review.site(), cutoff);
}

} // namespace

class SheetTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsInASentence()
    {
        Review review = ReviewFixture::review();
        review.setIncluded(3, false);
        QCOMPARE(SheetText::counts(review, {}),
                 u"9 fetched, 6 at this site, 4 since 1 January 2022, 3 will be sent, 1 left out, "
                 "2 cannot be read."_s);
        QCOMPARE(
            SheetText::counts(ReviewFixture::review({}, {}), {}),
            u"0 fetched, 0 at this site, 0 since 1 January 2022, 0 will be sent, 0 left out."_s);
    }

    void tellsTheCutoffAsADayIfItIsOne_data()
    {
        QTest::addColumn<qint64>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("midnight") << qint64(0) << u"since 1 January 2022,"_s;
        QTest::newRow("a millisecond later")
            << qint64(1) << u"since 2022-01-01 00:00:00.001 UTC,"_s;
        QTest::newRow("an hour later") << qint64(3'600'000) << u"since 2022-01-01 01:00:00 UTC,"_s;
    }

    void tellsTheCutoffAsADayIfItIsOne()
    {
        QFETCH(const qint64, after);
        QFETCH(const QString, text);
        const Review review = judgedFrom({ReviewFixture::Cutoff.milliseconds + after});
        QVERIFY2(SheetText::counts(review, {}).contains(text),
                 qPrintable(SheetText::counts(review, {})));
    }

    void tellsWhatASubmissionHas()
    {
        Submission submission;
        submission.rows = 9;
        submission.state = SubmissionState::NotSent;
        submission.attempts = {AttemptRecord{.bytesSent = 0, .started = Noon}};
        QCOMPARE(SheetText::counts(submission),
                 u"The list has 9 outage(s); none of it left this computer."_s);
        submission.state = SubmissionState::Accepted;
        submission.leftOut.count = 1;
        QCOMPARE(SheetText::counts(submission),
                 u"The list has 9 outage(s). 1 outage(s) had been left out."_s);
    }

    void tellsOnlyWhatIsKnown()
    {
        SubmissionDraft draft{
            .review = ReviewFixture::review(), .siteId = u"site"_s, .cutoff = u"2022-01-01"_s};
        auto facts = SheetText::facts(draft, {}, QTimeZone::utc(), Noon);
        QCOMPARE(valueOf(facts, u"Site"_s), u"Norwich Pear Tree (site)"_s);
        QCOMPARE(valueOf(facts, u"Times in"_s), u"UTC"_s);
        for (const QString &name : {u"Address"_s, u"Fetched"_s, u"Operator"_s, u"Computer"_s})
            QCOMPARE(valueOf(facts, name), QString());
        draft.baseUrl = u"https://api.example.org/v1"_s;
        draft.fetchedAt = Noon.addSecs(-720);
        draft.source.kind = ListSource::Kind::File;
        facts = SheetText::facts(draft, {u"ana\nb"_s, u"room-2"_s}, QTimeZone::utc(), Noon);
        QCOMPARE(valueOf(facts, u"Address"_s), u"https://api.example.org/v1"_s);
        QCOMPARE(valueOf(facts, u"Read from a file"_s), u"2022-08-01 11:48:00 UTC, 12 min ago"_s);
        QCOMPARE(valueOf(facts, u"Operator"_s), u"ana\ufffdb"_s);
        QCOMPARE(valueOf(facts, u"Computer"_s), u"room-2"_s);
    }

    void saysNothingOfARestThatIsNone()
    {
        QCOMPARE(SheetText::rest(0), QString());
        QCOMPARE(SheetText::devicesRest(0), QString());
        QVERIFY(SheetText::rest(3).startsWith(u"3 more"_s));
    }
};

QTEST_GUILESS_MAIN(SheetTextTest)
#include "tst_sheettext.moc"
