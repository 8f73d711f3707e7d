// SPDX-License-Identifier: MIT
#include "session/submissiondraft.h"

#include "outages/findingcase.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const StopToken Never = [] { return false; };

/// Two rows that begin on the cutoff and two right before it, which do not go: all to check.
Review aroundTheCutoff()
{
    const QString before = u"2021-12-31T23:59:59.999Z"_s;
    const QString cutoff = u"2022-01-01T00:00:00.000Z"_s;
    const QString end = u"2022-01-02T00:00:00.000Z"_s;
    return FindingCase::searched(FindingCase::review({{cutoff, end, u"d1"_s},
                                                      {cutoff, end, u"d2"_s},
                                                      {before, cutoff, u"d1"_s},
                                                      {before, cutoff, u"d2"_s},
                                                      {cutoff, end, u"elsewhere"_s}}));
}

} // namespace

class SubmissionDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatGoesAndIsToCheck();
    void isNothingOnceItIsStopped();
};

void SubmissionDraftTest::countsWhatGoesAndIsToCheck()
{
    Review review = aroundTheCutoff();
    QCOMPARE(review.findings().rowsToCheck(), 4);
    const auto all = freeze({.review = review}, Never);
    QVERIFY(all);
    QCOMPARE(all->checked.toCheck, 2);
    QCOMPARE(all->checked.lookedAt, 0);
    QVERIFY(review.setLookedAt(0, true));
    QVERIFY(review.setIncluded(1, false));
    const auto some = freeze({.review = review}, Never);
    QVERIFY(some);
    QCOMPARE(some->rows, 1);
    QCOMPARE(some->checked.toCheck, 0);
    QCOMPARE(some->checked.lookedAt, 1);
    QCOMPARE(some->leftOut.count, 1);
}

void SubmissionDraftTest::isNothingOnceItIsStopped()
{
    QVERIFY(!freeze({.review = aroundTheCutoff()}, [] { return true; }));
}

QTEST_GUILESS_MAIN(SubmissionDraftTest)
#include "tst_submissiondraft.moc"
