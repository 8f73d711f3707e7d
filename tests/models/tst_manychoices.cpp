// SPDX-License-Identifier: MIT
#include "models/manychoices.h"
#include "models/reviewfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Kind = ManyChoices::Kind;

namespace {

bool never()
{
    return false;
}

ManyChosen chosen(const Review &review, const ManyChoices &choices)
{
    return *chooseMany(review, RowOrder::asReceived(review.rowCount()),
                       {{0, review.rowCount() - 1}}, choices, never);
}

/// A letter a row: S, L(eft out), B(efore), O(ther), U(nreadable).
QString verdicts(const Review &review)
{
    QString letters;
    for (qsizetype row = 0; row < review.rowCount(); ++row)
        letters += u"SLBOU"_s.at(int(review.verdict(row)));
    return letters;
}

} // namespace

/// Deciding about many rows at once, and the way back.
class ManyChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void leavesOutAndIncludes();
    void togglesAsOne();
    void notesOnlyRowsOfTheSite();
    void looksAtAllThatIsToCheck();
    void reachesOnlyThePlacesNamed();
    void leadsBackFromWhereOneIs();
    void keepsRangesOfRows();
    void stopsWhenCancelled();
};

void ManyChoicesTest::leavesOutAndIncludes()
{
    const Review review = ReviewFixture::review();
    QCOMPARE(verdicts(review), u"SBOSUSOUS"_s);
    const ManyChosen out = chosen(review, {Kind::LeaveOut, u"planned"_s});
    QCOMPARE(verdicts(out.review), u"LBOLULOUL"_s);
    QCOMPARE(out.changed, 4);
    QCOMPARE(out.review.counts().leftOut, 4);
    QCOMPARE(out.review.note(8), u"planned"_s);
    QCOMPARE(out.review.note(1), QString()); // it cannot be chosen
    const ManyChosen again = chosen(out.review, {Kind::LeaveOut});
    QCOMPARE(again.changed, 0);
    QCOMPARE(again.review.note(8), u"planned"_s); // without a reason each keeps its own
    QCOMPARE(verdicts(chosen(out.review, {Kind::Include}).review), verdicts(review));
    QCOMPARE(verdicts(review), u"SBOSUSOUS"_s); // the one it was made from stays
}

void ManyChoicesTest::togglesAsOne()
{
    Review review = ReviewFixture::review();
    review.setIncluded(0, false);
    const ManyChosen out = chosen(review, {Kind::Toggle});
    QCOMPARE(out.kind, Kind::LeaveOut);
    QCOMPARE(out.changed, 3);
    const ManyChosen in = chosen(out.review, {Kind::Toggle});
    QCOMPARE(in.kind, Kind::Include);
    QCOMPARE(in.changed, 4);
}

void ManyChoicesTest::notesOnlyRowsOfTheSite()
{
    const Review review = ReviewFixture::review();
    const ManyChosen noted = chosen(review, {Kind::Note, u"asked"_s});
    QCOMPARE(noted.review.rowsWithNotes(), QList<qsizetype>({0, 1, 3, 4, 5, 8}));
    QCOMPARE(noted.changed, 6);
    QCOMPARE(verdicts(noted.review), verdicts(review));
    QVERIFY(chosen(noted.review, {Kind::Note}).review.rowsWithNotes().isEmpty());
}

void ManyChoicesTest::looksAtAllThatIsToCheck()
{
    Review review = ReviewFixture::review();
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'690'000'000'000}, never)));
    const qint64 all = review.rowsToCheck();
    QVERIFY(all > 1);
    QVERIFY(review.setLookedAt(0, true));
    const ManyChosen looked = chosen(review, {Kind::ToggleLookedAt});
    QCOMPARE(looked.kind, Kind::LookedAt);
    QCOMPARE(looked.changed, all - 1);
    QCOMPARE(looked.review.rowsToCheck(), 0);
    QCOMPARE(verdicts(looked.review), verdicts(review));
    const ManyChosen again = chosen(looked.review, {Kind::ToggleLookedAt});
    QCOMPARE(again.kind, Kind::ToCheck);
    QCOMPARE(again.review.rowsToCheck(), all);
    // And back, where something else has changed since.
    Review back = looked.review;
    back.setNote(1, u"asked"_s);
    looked.change.takeBackIn(back);
    QCOMPARE(back.rowsToCheck(), all - 1);
    QCOMPARE(back.note(1), u"asked"_s);
    looked.change.makeIn(back);
    QCOMPARE(back.rowsLookedAt(), all);
}

void ManyChoicesTest::reachesOnlyThePlacesNamed()
{
    const Review review = ReviewFixture::review();
    const auto out = chooseMany(review, RowOrder::of({8, 5, 3, 0}, 9), {{0, 0}, {2, 2}},
                                {Kind::LeaveOut}, never);
    QCOMPARE(verdicts(out->review), u"SBOLUSOUL"_s);
}

void ManyChoicesTest::leadsBackFromWhereOneIs()
{
    Review before = ReviewFixture::review();
    before.setIncluded(3, false);
    before.setNote(4, u"before"_s);
    const ManyChosen out = chosen(before, {Kind::LeaveOut, u"planned"_s});
    // Changed since then by other code: that stays.
    Review since = out.review;
    since.setNote(1, u"asked"_s);
    Review back = since;
    out.change.takeBackIn(back);
    QCOMPARE(verdicts(back), verdicts(before));
    QCOMPARE(back.note(1), u"asked"_s);
    QCOMPARE(back.rowsWithNotes(), (QList<qsizetype>{1, 4}));
    QCOMPARE(back.note(4), u"before"_s);
    QCOMPARE(back.counts(), before.counts());
    out.change.makeIn(back);
    QCOMPARE(verdicts(back), verdicts(since));
    QCOMPARE(back.rowsWithNotes(), since.rowsWithNotes());
    for (qsizetype row = 0; row < back.rowCount(); ++row)
        QCOMPARE(back.note(row), since.note(row));
    QVERIFY(back.hasSameChoicesAs(since));
    QVERIFY(!back.sharesChoicesWith(since));
    QVERIFY(ChoiceChange(before, before).isEmpty());
    QVERIFY(!out.change.isEmpty());
}

void ManyChoicesTest::keepsRangesOfRows()
{
    const Review review = ReviewFixture::generated(30'000);
    const ManyChosen all = chosen(review, {Kind::LeaveOut, u"planned"_s});
    QCOMPARE(all.changed, review.counts().selected);
    const ManyChosen none = chosen(all.review, {Kind::Include});
    QVERIFY(all.change.bytes() > 0);
    // The worst case is a range for each row that has changed.
    QVERIFY2(all.change.bytes() <= 16 * all.changed + 200,
             qPrintable(QString::number(all.change.bytes())));
    Review every = review;
    for (qsizetype row = 0; row < every.rowCount(); ++row)
        every.setNote(row, u"asked"_s);
    Review half = every;
    for (qsizetype row = 0; row < 20'000; ++row)
        half.setNote(row, {});
    const qint64 rangesOfSite = ChoiceChange(every, half).bytes();
    QVERIFY2(rangesOfSite <= 16 * 20'000 + 200, qPrintable(QString::number(rangesOfSite)));
}

void ManyChoicesTest::stopsWhenCancelled()
{
    const Review review = ReviewFixture::generated(30'000);
    int questions = 0;
    const auto isStopped = [&questions] { return ++questions > 2; };
    QVERIFY(!chooseMany(review, RowOrder::asReceived(review.rowCount()),
                        {{0, review.rowCount() - 1}}, {Kind::Note, u"x"_s}, isStopped));
    QCOMPARE(questions, 3);
}

QTEST_APPLESS_MAIN(ManyChoicesTest)
#include "tst_manychoices.moc"
