// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "outages/records.h"
#include "outages/review.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringView Since = u"2022-05-01T00:00:00.000Z";
const QStringView Before = u"2021-05-01T00:00:00.000Z";

Site site()
{
    return Site(u"s"_s, u"S"_s, {{u"a"_s, u"Battery A"_s}, {u"b"_s, u"Battery B"_s}});
}

Timestamp cutoff(QStringView text = u"2022-01-01T00:00:00.000Z")
{
    return *parseTimestamp(text);
}

Review review(const QList<ReceivedRecord> &records, const Timestamp &from = cutoff())
{
    const auto table = std::make_shared<OutageTable>();
    for (const ReceivedRecord &record : records)
        table->append(record);
    return Review(table, site(), from);
}

Verdict verdict(const ReceivedRecord &record, const Timestamp &from = cutoff())
{
    return review({record}, from).verdict(0);
}

void addUp(const Review &review)
{
    const ReviewCounts counts = review.counts();
    QCOMPARE(counts.fetched, counts.otherSite + counts.unreadable + counts.beforeCutoff +
                                 counts.leftOut + counts.selected);
    QCOMPARE(counts.fetched, review.table().recordCount());
}

} // namespace

class ReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesTheFirstVerdictThatApplies_data();
    void givesTheFirstVerdictThatApplies();
    void looksAtWhatIsToCheck();
    void aNewFindingAsksAgain();
    void cutsExactly_data();
    void cutsExactly();
    void countsEveryRecordOnce();
    void countsRecordsThatWereNotKept();
    void namesTheDevice();
    void letsTheOperatorDecideOnRowsOfTheList();
    void copiesAreIndependent();
    void isEmptyWithoutATable();
};

void ReviewTest::givesTheFirstVerdictThatApplies_data()
{
    QTest::addColumn<ReceivedRecord>("received");
    QTest::addColumn<Verdict>("expected");
    const ReceivedField missing{{}, RecordFault::Missing};
    const ReceivedField number{{}, RecordFault::NotText};
    using enum Verdict;
    QTest::addRow("in") << record(u"a", Since) << Included;
    QTest::addRow("before the cutoff") << record(u"a", Before) << BeforeCutoff;
    QTest::addRow("begin decides, not the overlap")
        << record(u"a", u"2020-01-01T00:00:00.000Z", u"2024-01-01T00:00:00.000Z") << BeforeCutoff;
    QTest::addRow("ends before it begins") << record(u"a", Since, Before) << Included;
    QTest::addRow("other site") << record(u"x", Since) << OtherSite;
    QTest::addRow("other site, before the cutoff") << record(u"x", Before) << OtherSite;
    QTest::addRow("other site, unreadable begin") << record(u"x", u"nonsense") << OtherSite;
    QTest::addRow("other site, nothing else")
        << ReceivedRecord{{u"x"}, missing, number} << OtherSite;
    QTest::addRow("id empty") << record(u"", Since) << Unreadable;
    QTest::addRow("id with a space") << record(u"a ", Since) << OtherSite;
    QTest::addRow("id in capitals") << record(u"A", Since) << OtherSite;
    QTest::addRow("unreadable begin") << record(u"a", u"2022-01-01T00:00:00") << Unreadable;
    QTest::addRow("unreadable end") << record(u"a", Since, u"later") << Unreadable;
    QTest::addRow("unreadable end, before the cutoff") << record(u"a", Before, u"") << Unreadable;
    QTest::addRow("begin missing") << ReceivedRecord{{u"a"}, missing, {Since}} << Unreadable;
    QTest::addRow("end a number") << ReceivedRecord{{u"a"}, {Since}, number} << Unreadable;
    QTest::addRow("id missing") << ReceivedRecord{missing, {Since}, {Since}} << Unreadable;
    QTest::addRow("id a number") << ReceivedRecord{number, {Before}, {Since}} << Unreadable;
    QTest::addRow("id half a pair") << record(u"\xd800", Since) << Unreadable;
    QTest::addRow("no object") << noObject() << Unreadable;
}

void ReviewTest::givesTheFirstVerdictThatApplies()
{
    QFETCH(const ReceivedRecord, received);
    QFETCH(const Verdict, expected);
    QCOMPARE(verdict(received), expected);
}

void ReviewTest::cutsExactly_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isIn");
    const QString year = u"2022-01-01T00:00:00.000Z"_s;
    QTest::addRow("exactly on it") << year << year << true;
    QTest::addRow("1 ms before") << u"2021-12-31T23:59:59.999Z"_s << year << false;
    QTest::addRow("1 ms behind") << u"2022-01-01T00:00:00.001Z"_s << year << true;
    QTest::addRow("0.1 ms before") << u"2021-12-31T23:59:59.9999Z"_s << year << false;
    QTest::addRow("hardly before") << u"2021-12-31T23:59:59.999999999999999Z"_s << year << false;
    QTest::addRow("on it, other spelling") << u"2022-01-01t00:00:00z"_s << year << true;
    QTest::addRow("on it, other zone") << u"2022-01-01T05:30:00+05:30"_s << year << true;
    QTest::addRow("earlier by its zone") << u"2022-01-01T00:30:00+01:00"_s << year << false;
    QTest::addRow("later by its zone") << u"2021-12-31T23:30:00-01:00"_s << year << true;
    const QString fine = u"2022-01-01T00:00:00.0005Z"_s;
    QTest::addRow("fine cutoff, on it") << fine << fine << true;
    QTest::addRow("fine cutoff, on it, more zeros")
        << u"2022-01-01T00:00:00.000500Z"_s << fine << true;
    QTest::addRow("fine cutoff, the millisecond") << year << fine << false;
    QTest::addRow("fine cutoff, hardly before")
        << u"2022-01-01T00:00:00.00049999Z"_s << fine << false;
    QTest::addRow("fine cutoff, hardly behind")
        << u"2022-01-01T00:00:00.00050001Z"_s << fine << true;
    QTest::addRow("fine cutoff, next millisecond") << u"2022-01-01T00:00:00.001Z"_s << fine << true;
}

void ReviewTest::cutsExactly()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, from);
    QFETCH(const bool, isIn);
    QCOMPARE(verdict(record(u"a", begin), cutoff(from)),
             isIn ? Verdict::Included : Verdict::BeforeCutoff);
}

void ReviewTest::countsEveryRecordOnce()
{
    Review judged =
        review({record(u"a", Since), record(u"b", Since), record(u"a", Before), record(u"x", Since),
                record(u"a", u""), noObject(), record(u"", Since)});
    QCOMPARE(judged.counts(), (ReviewCounts{7, 1, 3, 1, 0, 2, 2}));
    QCOMPARE(judged.counts().atSite(), 4); // not those that name no device
    QCOMPARE(judged.counts().unreadableAtSite(), 1);
    QCOMPARE(judged.counts().sinceCutoff(), 2);
    addUp(judged);
    QVERIFY(judged.setIncluded(1, false));
    QCOMPARE(judged.counts(), (ReviewCounts{7, 1, 3, 1, 1, 1, 2}));
    QCOMPARE(judged.counts().sinceCutoff(), 2);
    addUp(judged);
}

void ReviewTest::countsRecordsThatWereNotKept()
{
    const auto table = std::make_shared<OutageTable>();
    table->countNotKept();
    table->append(record(u"a", Since));
    table->append(record(u"x", Since));
    table->countNotKept();
    const Review judged(table, site(), cutoff());
    QCOMPARE(judged.counts(), (ReviewCounts{4, 3, 0, 0, 0, 1}));
    QCOMPARE(judged.rowCount(), 2);
    addUp(judged);
}

void ReviewTest::namesTheDevice()
{
    const Review judged =
        review({record(u"b", Since), record(u"x", Since), record(u"", Since), record(u"a", u"")});
    QCOMPARE(judged.deviceName(0), u"Battery B");
    QCOMPARE(judged.siteDevice(0), 1);
    QVERIFY(judged.deviceName(1).isNull());
    QCOMPARE(judged.siteDevice(1), -1);
    QVERIFY(judged.deviceName(2).isNull());
    QCOMPARE(judged.siteDevice(2), -1);
    QCOMPARE(judged.deviceName(3), u"Battery A");
}

void ReviewTest::letsTheOperatorDecideOnRowsOfTheList()
{
    Review judged =
        review({record(u"a", Since), record(u"a", Before), record(u"x", Since), noObject()});
    QVERIFY(judged.isChoosable(0));
    QVERIFY(!judged.setIncluded(0, true));
    QVERIFY(judged.setIncluded(0, false));
    QCOMPARE(judged.verdict(0), Verdict::LeftOut);
    QVERIFY(judged.isChoosable(0));
    QVERIFY(!judged.setIncluded(0, false));
    QVERIFY(judged.setIncluded(0, true));
    QCOMPARE(judged.verdict(0), Verdict::Included);
    for (qsizetype row = 1; row < judged.rowCount(); ++row) {
        const Verdict before = judged.verdict(row);
        QVERIFY(!judged.isChoosable(row));
        QVERIFY(!judged.setIncluded(row, true));
        QVERIFY(!judged.setIncluded(row, false));
        QCOMPARE(judged.verdict(row), before);
    }
    addUp(judged);
}

void ReviewTest::copiesAreIndependent()
{
    const Review original = review({record(u"a", Since), record(u"b", Since)});
    Review changed = original;
    QVERIFY(changed.setIncluded(0, false));
    QCOMPARE(original.verdict(0), Verdict::Included);
    QCOMPARE(original.counts().selected, 2);
    QCOMPARE(changed.counts().selected, 1);
    QCOMPARE(&original.table(), &changed.table());
}

void ReviewTest::isEmptyWithoutATable()
{
    const Review nothing;
    QCOMPARE(nothing.rowCount(), 0);
    QCOMPARE(nothing.counts(), ReviewCounts());
    QCOMPARE(nothing.table().recordCount(), 0);
}

void ReviewTest::looksAtWhatIsToCheck()
{
    // On the cutoff; nothing; of another site; and only longer than usual.
    Review review = FindingCase::searched(FindingCase::review(
        {{u"2022-01-01T00:00:00.000Z"_s, u"2022-01-02T00:00:00.000Z"_s},
         {u"2022-03-01T00:00:00.000Z"_s, u"2022-03-02T00:00:00.000Z"_s},
         {u"2022-01-01T00:00:00.000Z"_s, u"2022-01-02T00:00:00.000Z"_s, u"elsewhere"_s},
         {u"2022-04-01T00:00:00.000Z"_s, u"2023-10-02T00:00:00.000Z"_s}}));
    const QList<Attention> before{Attention::ToCheck, Attention::None, Attention::None,
                                  Attention::Note};
    for (qsizetype row = 0; row < review.rowCount(); ++row)
        QCOMPARE(review.attention(row), before[row]);
    QCOMPARE(review.rowsToCheck(), 1);
    const Review untouched = review;
    for (qsizetype row = 1; row < review.rowCount(); ++row)
        QVERIFY(!review.setLookedAt(row, true)); // there is nothing to look at
    QVERIFY(review.sharesChoicesWith(untouched));
    QVERIFY(review.setLookedAt(0, true));
    QVERIFY(!review.setLookedAt(0, true));
    QCOMPARE(review.attention(0), Attention::LookedAt);
    QCOMPARE(review.rowsToCheck(), 0);
    QCOMPARE(review.rowsLookedAt(), 1);
    QCOMPARE(review.findings().rowsToCheck(), 1); // it is what it is
    QCOMPARE(review.counts(), untouched.counts());
    QVERIFY(!review.sharesChoicesWith(untouched) && !review.hasSameChoicesAs(untouched));

    Review other = untouched;
    other.takeChoices(review);
    QCOMPARE(other.rowsLookedAt(), 1);
    QVERIFY(other.hasSameChoicesAs(review));
    QVERIFY(other.setLookedAt(0, false));
    QCOMPARE(other.attention(0), Attention::ToCheck);
    QCOMPARE(other.rowsToCheck(), 1);
    QVERIFY(other.hasSameChoicesAs(untouched)); // though it was made separately
    other.setFindings(std::make_shared<const Findings>());
    QCOMPARE(other.rowsLookedAt(), 0);
    other.takeChoices(review); // which has other findings
    QCOMPARE(other.rowsLookedAt(), 0);
}

void ReviewTest::aNewFindingAsksAgain()
{
    Review review = FindingCase::searched(
        FindingCase::review({{u"2022-01-01T00:00:00.000Z"_s, u"2022-01-02T00:00:00.000Z"_s}}));
    QVERIFY(review.setLookedAt(0, true));
    const Timestamp earlier{FindingCase::Cutoff.milliseconds - 1000}; // now it is in the future
    Review later = FindingCase::searched(review, {}, earlier);
    QCOMPARE(later.attention(0), Attention::ToCheck);
    QCOMPARE(later.toCheck(0), FindingSet{Finding::InFuture});
    QCOMPARE(later.rowsToCheck(), 1);
    QVERIFY(later.setLookedAt(0, true));
    QCOMPARE(later.lookedAt(0), (FindingSet{Finding::OnCutoff, Finding::InFuture}));
    QCOMPARE(later.attention(0), Attention::LookedAt);
}

QTEST_APPLESS_MAIN(ReviewTest)
#include "tst_review.moc"
