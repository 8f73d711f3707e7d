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

class ChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void notesBelongToRowsOfTheSite();
    void collectsWhatWasLeftOutOrNoted();
    void surviveANewFetch();
    void sayWhichDidNotComeAgain();
    void comeAgainChanged_data();
    void comeAgainChanged();
    void whatWasThereBeforeHasNotChanged();
    void aReviewKnowsItsChangedChoices();
    void tellTwinsApart();
    void asManyTwinsGoAsWentBefore_data();
    void asManyTwinsGoAsWentBefore();
    void theLastOfTwinsCanBeLeftOutToo();
    void aRowThatIsNoLongerToChooseKeepsItsNote();
    void applyingTwiceChangesNothing();
    void unitesTwoLists();
    void whatWasLookedAtIsKeptWithTheChoices();
    void whatWasLookedAtIsGoneWhenTheRowChanges_data();
    void whatWasLookedAtIsGoneWhenTheRowChanges();
};

void ChoicesTest::notesBelongToRowsOfTheSite()
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

void ChoicesTest::collectsWhatWasLeftOutOrNoted()
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

void ChoicesTest::surviveANewFetch()
{
    Review before = FindingCase::review({First, Second, {day(5), day(6)}});
    before.setIncluded(1, false);
    before.setNote(1, u"wrong"_s);
    before.setNote(2, u"asked"_s);
    Review now = FindingCase::review({{day(7), day(8)}, {day(5), day(6)}, Second});
    const MatchedChoices matched = matchChoices(now, choicesOf(before));
    QVERIFY(matched.missing.isEmpty());
    QCOMPARE(applyChoices(now, matched.rows), QList<qsizetype>({1, 2}));
    QCOMPARE(now.verdict(0), Verdict::Included);
    QCOMPARE(now.verdict(1), Verdict::Included);
    QCOMPARE(now.note(1), u"asked"_s);
    QCOMPARE(now.verdict(2), Verdict::LeftOut);
    QCOMPARE(now.note(2), u"wrong"_s);
    QCOMPARE(now.counts().leftOut, 1);
    QCOMPARE(choicesOf(now).size(), choicesOf(before).size());
}

void ChoicesTest::sayWhichDidNotComeAgain()
{
    const QList<OutageChoice> choices{leftOut(First), leftOut(Second), leftOut({day(9), day(9)})};
    const MatchedChoices matched = matchChoices(FindingCase::review({Second}), choices);
    QCOMPARE(matched.rows, QList<RowChoice>({{0, true, {}}}));
    QCOMPARE(matched.missing, QList<OutageChoice>({choices[0], choices[2]}));
}

void ChoicesTest::comeAgainChanged_data()
{
    QTest::addColumn<QList<OutageChoice>>("choices");
    QTest::addColumn<QList<Row>>("now");
    QTest::addColumn<QString>("rows"); // row: x left out, n only noted; b: by its begin, e: its end
    QTest::addColumn<int>("missing");
    using Choices = QList<OutageChoice>;
    using Rows = QList<Row>;
    const OutageChoice out = leftOut(First, u"wrong meter"_s);
    OutageChoice noted = out;
    noted.isLeftOut = false;
    QTest::newRow("another end") << Choices{out} << Rows{Second, {day(1), day(9)}} << "1xb" << 0;
    QTest::newRow("another begin") << Choices{out} << Rows{{day(9), day(2)}} << "0xe" << 0;
    QTest::newRow("written in another way")
        << Choices{out} << Rows{{u"2022-06-01T00:00:00Z"_s, day(2)}} << "0xb" << 0;
    QTest::newRow("begin before end")
        << Choices{out} << Rows{{day(9), day(2)}, {day(1), day(9)}} << "1xb" << 0;
    QTest::newRow("both times") << Choices{out} << Rows{{day(8), day(9)}} << "" << 1;
    QTest::newRow("another device") << Choices{out} << Rows{{day(1), day(9), u"d2"_s}} << "" << 1;
    QTest::newRow("before the cutoff now")
        << Choices{out} << Rows{{u"2021-06-01T00:00:00.000Z"_s, day(2)}} << "" << 1;
    QTest::newRow("several could be it: all of them")
        << Choices{out} << Rows{{day(1), day(8)}, {day(1), day(9)}} << "0xb 1xb" << 0;
    QTest::newRow("a note goes along") << Choices{noted} << Rows{{day(1), day(9)}} << "0nb" << 0;
    QTest::newRow("a note does not guess")
        << Choices{noted} << Rows{{day(1), day(8)}, {day(1), day(9)}} << "" << 1;
    QTest::newRow("not one that another choice is about")
        << Choices{out, leftOut({day(1), day(9)})} << Rows{{day(1), day(9)}} << "" << 1;
    QTest::newRow("not one that is written the same")
        << Choices{leftOut(First, {}, 1)} << Rows{First} << "" << 1;
}

void ChoicesTest::comeAgainChanged()
{
    QFETCH(QList<OutageChoice>, choices);
    QFETCH(QList<Row>, now);
    const MatchedChoices matched = matchChoices(FindingCase::review(now), choices);
    QStringList rows;
    for (const ChangedChoice &each : matched.changed) {
        rows.append(QString::number(each.row) + (each.choice.isLeftOut ? u"x"_s : u"n"_s) +
                    (each.keepsBegin ? u"b"_s : u"e"_s));
        const RowChoice decided{each.row, each.choice.isLeftOut, each.choice.note};
        QVERIFY(matched.rows.contains(decided));
    }
    QTEST(rows.join(u' '), "rows");
    QTEST(int(matched.missing.size()), "missing");
}

void ChoicesTest::whatWasThereBeforeHasNotChanged()
{
    const Row other{day(1), day(9)};
    const Review before = FindingCase::review({First, other});
    const Review now = FindingCase::review({other});
    const auto sinceThen = compare(rowsOfSite(now), rowsOfSite(before));
    const MatchedChoices matched = matchChoices(now, {leftOut(First)}, &*sinceThen);
    QCOMPARE(matched.missing.size(), 1);
    QVERIFY(matched.rows.isEmpty());
}

void ChoicesTest::aReviewKnowsItsChangedChoices()
{
    Review review = FindingCase::review({Second, {day(1), day(9)}});
    const MatchedChoices matched = matchChoices(review, {leftOut(First)});
    applyChoices(review, matched.rows);
    review.setChangedChoices(matched.changed);
    QCOMPARE(review.verdict(1), Verdict::LeftOut);
    QCOMPARE(review.changedChoice(0), nullptr);
    QVERIFY(review.changedChoice(1) != nullptr);
    QCOMPARE(review.changedChoice(1)->choice.outage.end, day(2).toUtf8());
}

void ChoicesTest::tellTwinsApart()
{
    Review before = FindingCase::review({First, First, First});
    before.setIncluded(1, false);
    OutageChoice second = leftOut(First, {}, 1);
    second.equals = 3;
    QCOMPARE(choicesOf(before), QList<OutageChoice>{second});
    Review now = FindingCase::review({Second, First, First, First});
    applyChoices(now, matchChoices(now, choicesOf(before)).rows);
    QCOMPARE(now.verdict(1), Verdict::Included);
    QCOMPARE(now.verdict(2), Verdict::LeftOut);
    QCOMPARE(now.verdict(3), Verdict::Included);
}

void ChoicesTest::asManyTwinsGoAsWentBefore_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QList<qsizetype>>("leftOut");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("goes");
    QTest::addColumn<int>("told"); // as repeats
    QTest::addColumn<int>("missing");
    using Rows = QList<qsizetype>;
    QTest::newRow("the only one, repeated") << 1 << Rows{0} << 2 << 0 << 1 << 0;
    QTest::newRow("the only one, three times") << 1 << Rows{0} << 3 << 0 << 2 << 0;
    QTest::newRow("both, and a third") << 2 << Rows{0, 1} << 3 << 0 << 1 << 0;
    QTest::newRow("the first of two, and one is left") << 2 << Rows{0} << 1 << 1 << 0 << 1;
    QTest::newRow("the second of two, and one is left") << 2 << Rows{1} << 1 << 1 << 0 << 1;
    QTest::newRow("one of two, and a third") << 2 << Rows{0} << 3 << 1 << 1 << 0;
    QTest::newRow("one of three, and two are left") << 3 << Rows{1} << 2 << 2 << 0 << 1;
    QTest::newRow("two of three, and two are left") << 3 << Rows{0, 2} << 2 << 1 << 0 << 1;
    QTest::newRow("as it was") << 2 << Rows{0} << 2 << 1 << 0 << 0;
    QTest::newRow("none") << 1 << Rows{0} << 0 << 0 << 0 << 1;
}

void ChoicesTest::asManyTwinsGoAsWentBefore()
{
    QFETCH(const int, before);
    QFETCH(const QList<qsizetype>, leftOut);
    QFETCH(const int, now);
    Review earlier = FindingCase::review(QList<Row>(before, First));
    for (const qsizetype row : leftOut) {
        earlier.setIncluded(row, false);
        earlier.setNote(row, u"why"_s);
    }
    Review review = FindingCase::review(QList<Row>(now, First) << Second);
    const MatchedChoices matched = matchChoices(review, choicesOf(earlier));
    applyChoices(review, matched.rows);
    QTEST(int(review.counts().selected) - 1, "goes"); // the other one goes in any case
    QTEST(int(matched.changed.size()), "told");
    QTEST(int(matched.missing.size()), "missing");
    for (const ChangedChoice &each : matched.changed)
        QVERIFY(each.isRepeat && review.verdict(each.row) == Verdict::LeftOut);
    for (qsizetype row = 0; row < now; ++row)
        QCOMPARE(review.note(row).isEmpty(), review.verdict(row) == Verdict::Included);
    // And so it stays.
    Review again = FindingCase::review(QList<Row>(now, First) << Second);
    applyChoices(again, matchChoices(again, merged(choicesOf(review), matched.missing)).rows);
    QCOMPARE(again.counts().selected, review.counts().selected);
}

/// What is decided later about the one that is left counts, and not what was decided about two.
void ChoicesTest::theLastOfTwinsCanBeLeftOutToo()
{
    Review earlier = FindingCase::review({First, First});
    earlier.setIncluded(0, false);
    Review review = FindingCase::review({First});
    const MatchedChoices matched = matchChoices(review, choicesOf(earlier));
    applyChoices(review, matched.rows);
    QCOMPARE(review.verdict(0), Verdict::Included);
    review.setNote(0, u"asked"_s);
    applyChoices(review, matchChoices(review, merged(choicesOf(review), matched.missing)).rows);
    QCOMPARE(review.verdict(0), Verdict::Included);
    review.setIncluded(0, false);
    const auto choices = merged(choicesOf(review), matched.missing);
    Review again = FindingCase::review({First});
    applyChoices(again, matchChoices(again, choices).rows);
    QCOMPARE(again.verdict(0), Verdict::LeftOut);
}

void ChoicesTest::aRowThatIsNoLongerToChooseKeepsItsNote()
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

void ChoicesTest::applyingTwiceChangesNothing()
{
    Review review = FindingCase::review({First});
    const auto matched = matchChoices(review, {leftOut(First, u"x"_s)});
    QCOMPARE(applyChoices(review, matched.rows), QList<qsizetype>{0});
    QCOMPARE(applyChoices(review, matched.rows), QList<qsizetype>());
}

void ChoicesTest::unitesTwoLists()
{
    const QList<OutageChoice> newer{leftOut(First, u"newer"_s)};
    const QList<OutageChoice> older{leftOut(First, u"older"_s), leftOut(Second)};
    QCOMPARE(merged(newer, older), QList<OutageChoice>({newer[0], older[1]}));
    // A note that is typed while the older one is on offer takes nothing away from it.
    OutageChoice noted = newer[0];
    noted.isLeftOut = false;
    QCOMPARE(merged({noted}, older), QList<OutageChoice>({newer[0], older[1]}));
}

void ChoicesTest::whatWasLookedAtIsKeptWithTheChoices()
{
    const Row onCutoff{u"2022-01-01T00:00:00.000Z"_s, day(2)};
    Review before = FindingCase::searched(FindingCase::review({Second, onCutoff}));
    QVERIFY(before.setLookedAt(1, true));
    const QList<OutageChoice> choices = choicesOf(before);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices[0].lookedAt, FindingSet{Finding::OnCutoff});
    QCOMPARE(choices[0].deviceName, u"Pump"_s);
    QVERIFY(!choices[0].isDecision());

    Review now = FindingCase::searched(FindingCase::review({onCutoff}));
    const MatchedChoices matched = matchChoices(now, choices);
    QCOMPARE(applyChoices(now, matched.rows), QList<qsizetype>{0});
    QCOMPARE(now.attention(0), Attention::LookedAt);
    QCOMPARE(now.verdict(0), Verdict::Included);
    QVERIFY(matched.missing.isEmpty() && matched.changed.isEmpty());
    // An outage that stays away is kept, should it come back.
    QCOMPARE(matchChoices(FindingCase::review({Second}), choices).missing, choices);
}

void ChoicesTest::whatWasLookedAtIsGoneWhenTheRowChanges_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("name");
    const QString begin = u"2022-01-01T00:00:00.000Z"_s;
    QTest::newRow("another end") << Row{begin, day(3)} << u"Pump"_s;
    QTest::newRow("the same end, written otherwise")
        << Row{begin, u"2022-06-02T00:00:00Z"_s} << u"Pump"_s;
    QTest::newRow("another name") << Row{begin, day(2)} << u"Pump 2"_s;
}

void ChoicesTest::whatWasLookedAtIsGoneWhenTheRowChanges()
{
    QFETCH(const Row, row);
    QFETCH(const QString, name);
    Review before =
        FindingCase::searched(FindingCase::review({{u"2022-01-01T00:00:00.000Z"_s, day(2)}}));
    before.setLookedAt(0, true);
    before.setNote(0, u"asked"_s);
    Review now = FindingCase::searched(FindingCase::review({row}, {{u"d1"_s, name}}));
    applyChoices(now, matchChoices(now, choicesOf(before)).rows);
    QCOMPARE(now.attention(0), Attention::ToCheck);
    QCOMPARE(now.note(0), u"asked"_s); // what was said of it stays
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "tst_choices.moc"
