// SPDX-License-Identifier: MIT
#include "models/outagetext.h"
#include "models/reviewfixture.h"
#include "models/rowremarks.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

/// Three outages of one device, one after the other, compared with a list that lacks the last and
/// has another end for the second.
Review compared()
{
    const QList<ReviewFixture::Row> rows{
        {u"d1"_s, u"2022-01-01T00:00:00.000Z"_s, u"2022-01-02T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-02T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-03-01T00:00:00.000Z"_s, u"2022-03-02T00:00:00.000Z"_s}};
    QList<ReviewFixture::Row> before = rows.first(2);
    before[1].end = u"2022-02-03T00:00:00.000Z"_s;
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    review.setComparison(std::make_shared<const Comparison>(*compare(
        rowsOfList(review), rowsOfList(ReviewFixture::review(before, ReviewFixture::devices())))));
    return review;
}

/// All that is said of a row, findings before neighbours.
QStringList sentences(const Review &review, qsizetype row, const QTimeZone &zone)
{
    QStringList all;
    for (const RowRemark &remark : rowRemarks(review, row, zone) + rowNeighbours(review, row, zone))
        all.append(remark.sentence);
    return all;
}

} // namespace

class RowRemarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsFindingsAndNeighbours();
    void tellsWhatHasChanged();
    void tellsWhatIsNoLongerSent();
    void tellsTheNote();
    void followsTheZone();
    void tellsAnotherSpellingAsReceived();
    void followsTheZoneOnALongDay_data();
    void followsTheZoneOnALongDay();
    void hasNothingToSayOfOtherSites();
    void leadsToTheOtherRow();
    void leadsToEachOverlap();
    void tellsWhatKindItIs();
};

void RowRemarksTest::tellsFindingsAndNeighbours()
{
    const QStringList remarks = sentences(compared(), 0, QTimeZone::utc());
    QVERIFY2(remarks.first().contains(u"cutoff"), qPrintable(remarks.first()));
    QCOMPARE(remarks.last(),
             u"After it on this device: 2022-02-01 00:00:00 to 2022-02-02 00:00:00 (UTC)."_s);
}

void RowRemarksTest::tellsWhatHasChanged()
{
    const QString second = sentences(compared(), 1, QTimeZone::utc()).join(u'\n');
    QVERIFY2(second.contains(u"The end was 2022-02-03 00:00:00 UTC."), qPrintable(second));
    QVERIFY2(second.contains(u"Before it on this device: 2022-01-01"), qPrintable(second));
    QVERIFY2(second.contains(u"After it on this device: 2022-03-01"), qPrintable(second));
    const QString third = sentences(compared(), 2, QTimeZone::utc()).join(u'\n');
    QVERIFY2(third.contains(u"It is new"), qPrintable(third));
}

void RowRemarksTest::tellsWhatIsNoLongerSent()
{
    const QList<ReviewFixture::Row> rows{
        {u"d1"_s, u"2021-02-01T00:00:00.000Z"_s, u"2021-02-02T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-02T00:00:00.000Z"_s}};
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    Comparison comparison = *compareWithSent(review, outageList(review, {0, 1}));
    comparison.isWithSentList = true;
    review.setComparison(std::make_shared<const Comparison>(std::move(comparison)));
    QVERIFY(review.setIncluded(1, false));
    const QString byCutoff =
        u"The list that was accepted last had it, and the cutoff is later now."_s;
    const QString byHand = u"The list that was accepted last had it, and it is left out now."_s;
    QVERIFY(sentences(review, 0, QTimeZone::utc()).contains(byCutoff));
    QVERIFY(sentences(review, 1, QTimeZone::utc()).contains(byHand));
}

void RowRemarksTest::tellsTheNote()
{
    Review review = compared();
    review.setNote(0, u"planned\nwork"_s);
    QVERIFY(sentences(review, 0, QTimeZone::utc()).contains(u"Note: planned\uFFFDwork"_s));
}

void RowRemarksTest::followsTheZone()
{
    const QStringList remarks = sentences(compared(), 0, QTimeZone("Asia/Kolkata"));
    QCOMPARE(
        remarks.last(),
        u"After it on this device: 2022-02-01 05:30:00 to 2022-02-02 05:30:00 (Asia/Kolkata)."_s);
}

void RowRemarksTest::tellsAnotherSpellingAsReceived()
{
    const QList<ReviewFixture::Row> rows{
        {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-02T00:00:00.000Z"_s}};
    QList<ReviewFixture::Row> before = rows;
    before[0].begin = u"2022-02-01T00:00:00Z"_s;
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    review.setComparison(std::make_shared<const Comparison>(*compare(
        rowsOfList(review), rowsOfList(ReviewFixture::review(before, ReviewFixture::devices())))));
    const QString remarks = sentences(review, 0, QTimeZone("Europe/Berlin")).join(u'\n');
    QVERIFY2(remarks.contains(u"The begin was 2022-02-01T00:00:00Z."), qPrintable(remarks));
}

void RowRemarksTest::followsTheZoneOnALongDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("first"); // when the one that overlaps them begins
    QTest::addColumn<QString>("begin"); // of two hours around the moment when clocks are set back
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("overlap");
    QTest::addColumn<QString>("neighbour");

    QTest::newRow("an hour in Berlin")
        << "Europe/Berlin"_ba << u"2022-10-30T00:00:00.000Z"_s << u"2022-10-30T00:30:00.000Z"_s
        << u"2022-10-30T01:30:00.000Z"_s
        << u"2022-10-30 02:30:00 +02:00 to 2022-10-30 02:30:00 +01:00, by 1 h"_s
        << u"2022-10-30 02:30:00 +02:00 to 2022-10-30 02:30:00 +01:00 (Europe/Berlin)"_s;
    QTest::newRow("half an hour on Lord Howe")
        << "Australia/Lord_Howe"_ba << u"2022-04-02T14:00:00.000Z"_s
        << u"2022-04-02T14:45:00.000Z"_s << u"2022-04-02T15:15:00.000Z"_s
        << u"2022-04-03 01:45:00 +11:00 to 2022-04-03 01:45:00 +10:30, by 30 min"_s
        << u"2022-04-03 01:45:00 +11:00 to 2022-04-03 01:45:00 +10:30 (Australia/Lord_Howe)"_s;
}

void RowRemarksTest::followsTheZoneOnALongDay()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, first);
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    Review review = ReviewFixture::review({{u"d1"_s, first, end}, {u"d1"_s, begin, end}},
                                          ReviewFixture::devices());
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    const QTimeZone shown(zone);
    const QString remarks = sentences(review, 0, shown).join(u'\n');
    QFETCH(const QString, overlap);
    QFETCH(const QString, neighbour);
    QVERIFY2(remarks.contains(overlap), qPrintable(remarks));
    QVERIFY2(remarks.contains(neighbour), qPrintable(remarks));
    // The same in the tool tip of the finding; what was received is in that of the time.
    QVERIFY(OutageText::tip(review, 0, CheckColumn, shown).contains(overlap));
    QVERIFY(OutageText::tip(review, 0, BeginColumn, shown).contains(first));
}

void RowRemarksTest::hasNothingToSayOfOtherSites()
{
    QVERIFY(sentences(ReviewFixture::review(), 2, QTimeZone::utc()).isEmpty());
}

void RowRemarksTest::leadsToTheOtherRow()
{
    const QList<ReviewFixture::Row> rows{
        {u"d2"_s, u"2022-01-01T00:00:00.000Z"_s, u"2022-01-09T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-03T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-02-02T00:00:00.000Z"_s, u"2022-02-04T00:00:00.000Z"_s},
        {u"d1"_s, u"2022-02-02T00:00:00.000Z"_s, u"2022-02-04T00:00:00.000Z"_s}};
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    const QTimeZone utc = QTimeZone::utc();
    const QList<RowRemark> remarks = rowRemarks(review, 3, utc);
    QCOMPARE(remarks.size(), 2);
    QCOMPARE(remarks[0].kind, RowRemark::Kind::ToCheck); // first, and the same outage twice
    QCOMPARE(remarks[0].otherRow, 2);
    QCOMPARE(remarks[1].kind, RowRemark::Kind::Finding);
    QVERIFY(remarks[1].otherRow == 1 || remarks[1].otherRow == 2);
    const QList<RowRemark> neighbours = rowNeighbours(review, 2, utc);
    QVERIFY(!neighbours.isEmpty());
    QCOMPARE(neighbours.first().otherRow, 1);
    QVERIFY(rowNeighbours(review, 0, utc).isEmpty());
}

void RowRemarksTest::leadsToEachOverlap()
{
    QList<ReviewFixture::Row> rows{
        {u"d1"_s, u"2022-02-01T00:00:00.000Z"_s, u"2022-02-28T00:00:00.000Z"_s}};
    for (int day = 1; day <= 5; ++day) {
        rows.append({u"d1"_s, u"2022-02-0%1T01:00:00.000Z"_s.arg(day),
                     u"2022-02-0%1T02:00:00.000Z"_s.arg(day)});
    }
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    review.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'700'000'000'000}, never)));
    const QList<RowRemark> remarks = rowRemarks(review, 0, QTimeZone::utc());
    QCOMPARE(remarks.size(), 4);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(remarks[i].otherRow, i + 1);
        QVERIFY(remarks[i].sentence.startsWith(u"It overlaps record %1 "_s.arg(i + 2)));
    }
    QCOMPARE(remarks[3].otherRow, -1);
    QCOMPARE(remarks[3].sentence, u"It overlaps 2 more outage(s) of the same device."_s);
    QCOMPARE(rowRemarks(review, 3, QTimeZone::utc()).size(), 1); // each only that one
}

void RowRemarksTest::tellsWhatKindItIs()
{
    const QTimeZone utc = QTimeZone::utc();
    using Kind = RowRemark::Kind;
    Review review = compared();
    const auto kinds = [&](qsizetype row) {
        QList<Kind> all;
        for (const RowRemark &remark : rowRemarks(review, row, utc))
            all.append(remark.kind);
        return all;
    };
    QVERIFY(kinds(1).contains(Kind::Changed));
    QVERIFY(kinds(2).contains(Kind::New));
    review.setNote(2, u"asked"_s);
    QCOMPARE(kinds(2).last(), Kind::Note);
    review.setIncluded(2, false); // its reason stands with the verdict
    QVERIFY(!kinds(2).contains(Kind::Note));
}

QTEST_APPLESS_MAIN(RowRemarksTest)
#include "tst_rowremarks.moc"
