// SPDX-License-Identifier: MIT
#include "outages/choices.h"
#include "outages/findingcase.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

QString day(int d)
{
    return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
}

OutageChoice leftOut(const Row &row, const QString &note = {}, qint32 occurrence = 0)
{
    return {{row.id, row.begin.toUtf8(), row.end.toUtf8(), occurrence}, true, note};
}

const Row First{day(1), day(2)};
const Row Second{day(3), day(4), u"d2"_s};

} // namespace

class TestChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void notesBelongToRowsOfTheSite();
    void collectsWhatWasLeftOutOrNoted();
    void surviveANewFetch();
    void sayWhichDidNotComeAgain();
    void anotherCharacterIsAnotherOutage();
    void tellTwinsApart();
    void aRowThatIsNoLongerToChooseKeepsItsNote();
    void applyingTwiceChangesNothing();
    void unitesTwoLists();
};

void TestChoices::notesBelongToRowsOfTheSite()
{
    Review review = FindingCase::review({First, {day(1), day(2), u"elsewhere"_s}});
    QVERIFY(review.setNote(0, u"wrong meter"_s));
    QVERIFY(!review.setNote(0, u"wrong meter"_s));
    QVERIFY(!review.setNote(1, u"not ours"_s));
    QCOMPARE(review.note(0), u"wrong meter"_s);
    QCOMPARE(review.rowsWithNotes(), QList<qsizetype>{0});
    QVERIFY(review.setNote(0, {}));
    QCOMPARE(review.rowsWithNotes(), QList<qsizetype>());
}

void TestChoices::collectsWhatWasLeftOutOrNoted()
{
    Review review = FindingCase::review({First, Second, {day(5), day(6)}});
    review.setIncluded(1, false);
    review.setNote(1, u"wrong"_s);
    review.setNote(2, u"asked"_s);
    OutageChoice noted = leftOut({day(5), day(6)}, u"asked"_s);
    noted.isLeftOut = false;
    QCOMPARE(choicesOf(review), QList<OutageChoice>({leftOut(Second, u"wrong"_s), noted}));
    QVERIFY(choicesOf(FindingCase::review({First})).isEmpty());
}

void TestChoices::surviveANewFetch()
{
    Review before = FindingCase::review({First, Second, {day(5), day(6)}});
    before.setIncluded(1, false);
    before.setNote(1, u"wrong"_s);
    before.setNote(2, u"asked"_s);
    Review now = FindingCase::review({{day(7), day(8)}, {day(5), day(6)}, Second});
    const MatchedChoices matched = matchChoices(now, choicesOf(before));
    QVERIFY(matched.missing.isEmpty());
    QCOMPARE(applyChoices(now, matched.rows), QList<qsizetype>({1, 2}));
    QCOMPARE(now.verdict(0), Verdict::Selected);
    QCOMPARE(now.verdict(1), Verdict::Selected);
    QCOMPARE(now.note(1), u"asked"_s);
    QCOMPARE(now.verdict(2), Verdict::LeftOut);
    QCOMPARE(now.note(2), u"wrong"_s);
    QCOMPARE(now.counts().leftOut, 1);
    QCOMPARE(choicesOf(now).size(), choicesOf(before).size());
}

void TestChoices::sayWhichDidNotComeAgain()
{
    const QList<OutageChoice> choices{leftOut(First), leftOut(Second), leftOut({day(9), day(9)})};
    const MatchedChoices matched = matchChoices(FindingCase::review({Second}), choices);
    QCOMPARE(matched.rows, QList<RowChoice>({{0, true, {}}}));
    QCOMPARE(matched.missing, QList<OutageChoice>({choices[0], choices[2]}));
}

void TestChoices::anotherCharacterIsAnotherOutage()
{
    const MatchedChoices matched =
        matchChoices(FindingCase::review({{u"2022-06-01T00:00:00Z"_s, day(2)}}), {leftOut(First)});
    QVERIFY(matched.rows.isEmpty());
    QCOMPARE(matched.missing.size(), 1);
}

void TestChoices::tellTwinsApart()
{
    Review before = FindingCase::review({First, First, First});
    before.setIncluded(1, false);
    QCOMPARE(choicesOf(before), QList<OutageChoice>{leftOut(First, {}, 1)});
    Review now = FindingCase::review({Second, First, First});
    applyChoices(now, matchChoices(now, choicesOf(before)).rows);
    QCOMPARE(now.verdict(1), Verdict::Selected);
    QCOMPARE(now.verdict(2), Verdict::LeftOut);
    // Only one is left: the second of them did not come again.
    const MatchedChoices matched = matchChoices(FindingCase::review({First}), choicesOf(before));
    QCOMPARE(matched.missing.size(), 1);
}

void TestChoices::aRowThatIsNoLongerToChooseKeepsItsNote()
{
    const Timestamp later{FindingCase::Cutoff.milliseconds + 400LL * 86'400'000};
    Review now = FindingCase::review({First}, FindingCase::devices(), later);
    const QList<OutageChoice> choices{leftOut(First, u"wrong"_s)};
    const MatchedChoices matched = matchChoices(now, choices);
    QCOMPARE(matched.notChoosable, choices);
    QVERIFY(matched.missing.isEmpty());
    applyChoices(now, matched.rows);
    QCOMPARE(now.verdict(0), Verdict::BeforeCutoff);
    QCOMPARE(now.note(0), u"wrong"_s);
}

void TestChoices::applyingTwiceChangesNothing()
{
    Review review = FindingCase::review({First});
    const auto matched = matchChoices(review, {leftOut(First, u"x"_s)});
    QCOMPARE(applyChoices(review, matched.rows), QList<qsizetype>{0});
    QCOMPARE(applyChoices(review, matched.rows), QList<qsizetype>());
}

void TestChoices::unitesTwoLists()
{
    const QList<OutageChoice> newer{leftOut(First, u"newer"_s)};
    const QList<OutageChoice> older{leftOut(First, u"older"_s), leftOut(Second)};
    QCOMPARE(united(newer, older), QList<OutageChoice>({newer[0], older[1]}));
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
