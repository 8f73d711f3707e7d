// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "models/sentreview.h"
#include "models/sheet.h"
#include "models/viewtext.h"
#include "outages/payload.h"
#include "outages/removedoutages.h"
#include "submission/journaldetail.h"
#include "submission/journalrecord.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const StopToken Never = [] { return false; };
const QDateTime Now(QDate(2022, 8, 1), QTime(12, 0), Qt::UTC);

Sheet sheetOf(const Review &review)
{
    return *reviewSheet({.draft = {.review = review, .siteId = u"site"_s}, .now = Now}, Never);
}

QStringList titlesOf(const Sheet &sheet)
{
    QStringList titles;
    for (const SheetPart &part : sheet.parts)
        titles.append(part.title);
    return titles;
}

QStringList recordsOf(const SheetPart &part)
{
    QStringList records;
    for (const SheetRow &row : part.rows)
        records.append(row.record);
    return records;
}

/// One device, a begin each day, without a finding.
QList<ReviewFixture::Row> plainRowList(int count)
{
    QList<ReviewFixture::Row> rows;
    for (int i = 0; i < count; ++i) {
        const qint64 begin = ReviewFixture::Cutoff.milliseconds + 86'400'000LL * (count - i);
        rows.append({u"d1"_s, QString::fromLatin1(canonicalText(begin)),
                     QString::fromLatin1(canonicalText(begin + 3'600'000))});
    }
    return rows;
}

Review plainRows(int count)
{
    return ReviewFixture::review(plainRowList(count), ReviewFixture::devices());
}

Submission submissionOf(const Review &review)
{
    return *freeze({.review = review, .siteId = u"site"_s, .cutoff = u"2022-01-01T00:00:00Z"_s},
                   Never);
}

} // namespace

class SheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsLeftOutFirst()
    {
        Review review = ReviewFixture::searched();
        review.setIncluded(3, false);
        review.setNote(3, u"wrong meter"_s);
        const Sheet sheet = sheetOf(review);
        QCOMPARE(titlesOf(sheet),
                 QStringList({u"1 outage(s) left out"_s, u"3 outage(s) that will be sent"_s,
                              u"3 outage(s) not in the list, but to look at"_s}));
        QCOMPARE(recordsOf(sheet.parts[0]), QStringList{u"4"_s});
        QCOMPARE(sheet.parts[0].rows[0].remarks.constFirst().sentence, u"Reason: wrong meter"_s);
        QCOMPARE(recordsOf(sheet.parts[1]), QStringList({u"9"_s, u"1"_s, u"6"_s})); // by device
    }

    /// In its rows as in its lanes.
    void namesADeviceWithoutANameByItsId()
    {
        QList<Device> devices = ReviewFixture::devices();
        devices[2].name.clear();
        const Sheet sheet = sheetOf(ReviewFixture::review(ReviewFixture::rows(), devices));
        QStringList named;
        for (const SheetPart &part : sheet.parts) {
            for (const SheetRow &row : part.rows)
                named.append(row.device);
        }
        QVERIFY(named.contains(u"d10"_s));
        QCOMPARE(ViewText::deviceLabel(sheet.lanes.review, 2), u"d10"_s);
    }

    void putsNothingOfOtherSitesOnIt()
    {
        const Sheet sheet = sheetOf(ReviewFixture::searched());
        for (const SheetPart &part : sheet.parts)
            QVERIFY(!recordsOf(part).contains(u"3"_s));
    }

    void keepsTheNotedOnesOfMany()
    {
        Review review = plainRows(700);
        review.setNote(0, u"the last one by its begin"_s); // beyond the limit by its place
        const SheetPart part = sheetOf(review).parts.constFirst();
        QCOMPARE(part.rows.size(), SheetPart::MostRows);
        QCOMPARE(part.rows.constLast().record, u"1"_s);
        QCOMPARE(part.rows.constFirst().record, u"700"_s);
        QCOMPARE(part.rows[498].record, u"202"_s);
        QVERIFY(part.rest.startsWith(u"200 more"_s));
    }

    void keepsThoseWithAnyFindingOfMany()
    {
        // The first row is the last one by its begin, beyond the limit; it is very long.
        QList<ReviewFixture::Row> rows = plainRowList(700);
        rows.first().end = u"2027-06-01T00:00:00.000Z"_s;
        Review review = ReviewFixture::review(rows, ReviewFixture::devices());
        const Timestamp now{ReviewFixture::Cutoff.milliseconds + 10'000 * 86'400'000LL};
        auto findings = findFindings(review, {}, now, Never);
        review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
        QCOMPARE(review.findings().of(0), FindingSet{Finding::TooLong});
        QVERIFY(review.findings().of(1).isEmpty());
        const SheetPart part = sheetOf(review).parts.constFirst();
        QCOMPARE(part.rows.size(), SheetPart::MostRows);
        QCOMPARE(part.rows.constLast().record, u"1"_s);
        QVERIFY(part.rest.contains(u"with a finding or a note first"_s));
    }

    void keepsTheFirstOfManyNotedOnes()
    {
        Review review = plainRows(700);
        for (qsizetype row = 0; row < 600; ++row)
            review.setNote(row, u"a note"_s);
        const SheetPart part = sheetOf(review).parts.constFirst();
        QCOMPARE(part.rows.constFirst().record, u"600"_s);
        QCOMPARE(part.rows.constLast().record, u"101"_s);
    }

    void sayWhatChangedSinceTheLastAcceptedList()
    {
        Review review = ReviewFixture::review();
        auto comparison = compare(rowsOfList(review), outageList(plainRows(2).sharedTable()));
        comparison->isWithSentList = true;
        const auto shared = std::make_shared<const Comparison>(*comparison);
        ReviewSheetRequest request{.draft = {.review = review, .siteId = u"site"_s}, .now = Now};
        request.lastAccepted =
            ReviewComparison{shared, Now.addDays(-1), removedOutages(*shared, review.site())};
        const Sheet sheet = *reviewSheet(request, Never);
        QVERIFY(sheet.changes);
        QCOMPARE(sheet.changes->title,
                 u"Since the list that was accepted on 2022-07-31 12:00 UTC"_s);
        QVERIFY2(sheet.changes->sentence.contains(u"4 new"_s), qPrintable(sheet.changes->sentence));
        QCOMPARE(sheet.changes->rows.size(), 2);
        QCOMPARE(sheet.changes->rows[0].remarks[0].sentence, u"Gone"_s);
        QVERIFY(!sheetOf(review).changes);
    }

    void makesAReviewOfASubmissionAgain()
    {
        Review review = ReviewFixture::searched();
        review.setIncluded(3, false);
        review.setNote(3, u"wrong meter"_s);
        const auto again = sentReview(submissionOf(review), Never);
        QVERIFY(again);
        QCOMPARE(again->counts().selected, 3);
        QCOMPARE(again->counts().leftOut, 1);
        const qsizetype row = 2; // the record before is of another site
        QCOMPARE(again->table().recordNumber(row), 4);
        QCOMPARE(again->note(row), u"wrong meter"_s);
        QCOMPARE(again->deviceName(row), u"Battery 1"_s);
        QCOMPARE(again->table().beginText(row), QByteArray("2022-05-01T10:00:00+02:00"));
        QVERIFY(again->findings().rowsWithAny() > 0);
        QCOMPARE(payload(*again), payload(review)); // byte for byte what was sent
        // What an earlier version recorded has the list and what was left out.
        Submission older = submissionOf(review);
        older.reviewed.reset();
        const auto less = sentReview(older, Never);
        QVERIFY(less);
        QCOMPARE(less->rowCount(), 4);
        QCOMPARE(less->note(3), u"wrong meter"_s);
        QCOMPARE(payload(*less), payload(review));
    }

    /// What is on record of the review makes the sheet again, but for its outcome.
    void aReceiptIsTheSameSheet()
    {
        Review review = ReviewFixture::searched();
        QVERIFY(review.setIncluded(3, false));
        review.setNote(3, u"wrong meter"_s);
        review.setNote(0, u"asked the site"_s);
        review.setNote(1, u"of last year"_s); // before the cutoff
        QVERIFY(review.setLookedAt(8, FindingSet{Finding::EndBeforeBegin}));
        auto comparison = compare(
            rowsOfList(review),
            outageList(
                ReviewFixture::review(
                    {{u"d10"_s, u"2022-01-01T00:00:00.000Z"_s, u"2022-09-16T00:00:00Z"_s},
                     {u"d1"_s, u"2022-05-01T10:00:00+02:00"_s, u"2022-05-02T10:00:00.000Z"_s},
                     {u"d2"_s, u"2022-07-01T00:00:00Z"_s, u"2022-07-02T00:00:00Z"_s}},
                    ReviewFixture::devices())
                    .sharedTable()));
        comparison->isWithSentList = true;
        const auto shared = std::make_shared<const Comparison>(*comparison);
        const ReviewComparison accepted{shared, Now.addDays(-1),
                                        removedOutages(*shared, review.site())};
        review.setComparison(shared);
        ReviewSheetRequest request{.draft = {.review = review,
                                             .siteId = u"site"_s,
                                             .cutoff = u"2022-01-01T00:00:00Z"_s,
                                             .lastAccepted = accepted},
                                   .lastAccepted = accepted,
                                   .now = Now};
        const Sheet sheet = *reviewSheet(request, Never);

        Submission submission = *freeze(request.draft, Never);
        submission.preparedAt = Now;
        Submission kept = submission; // by way of the record
        JournalRecord line;
        line.submissionId = submission.id;
        line.detail = preparedDetail(submission);
        apply(line, kept);
        QCOMPARE(kept, submission);
        const Sheet receipt = *receiptSheet(kept, Now.addDays(3), Never);

        QCOMPARE(receipt.parts.size(), sheet.parts.size());
        for (qsizetype part = 0; part < sheet.parts.size(); ++part) {
            QCOMPARE(receipt.parts[part].rows.size(), sheet.parts[part].rows.size());
            for (qsizetype i = 0; i < sheet.parts[part].rows.size(); ++i) {
                QCOMPARE(receipt.parts[part].rows[i], sheet.parts[part].rows[i]);
            }
        }
        QVERIFY(receipt.changes && sheet.changes);
        QCOMPARE(receipt.changes->title, sheet.changes->title);
        QCOMPARE(receipt.changes->sentence, sheet.changes->sentence);
        QCOMPARE(receipt.changes->rows, sheet.changes->rows);
        QCOMPARE(receipt.lanes.devices.size(), sheet.lanes.devices.size());
        QVERIFY2(receipt.sentences.contains(
                     u"9 fetched, 6 at this site, 4 since 1 January 2022, 3 in the list, 1 left "
                     "out, 2 cannot be read. None of it left this computer."_s),
                 qPrintable(receipt.sentences.join(u'\n')));
    }

    void keepsOfALongReviewWhatIsNoted()
    {
        QList<ReviewFixture::Row> rows;
        for (int i = 0; i < 1000; ++i) {
            const qint64 begin = ReviewFixture::Cutoff.milliseconds - 86'400'000LL * (i + 10);
            rows.append({u"d1"_s, QString::fromLatin1(canonicalText(begin)),
                         QString::fromLatin1(canonicalText(begin + 3'600'000))});
        }
        Review review = ReviewFixture::review(rows, ReviewFixture::devices());
        review.setNote(999, u"the last one"_s);
        const ReviewDigest digest = *submissionOf(review).reviewed;
        QCOMPARE(digest.others.size(), ReviewDigest::MostRows);
        QCOMPARE(digest.others.constFirst().note, u"the last one"_s);
        QCOMPARE(digest.others.constFirst().record, 1000);
        QCOMPARE(digest.devices, QList<Device>{ReviewFixture::devices().constFirst()});
        QVERIFY(preparedDetail(submissionOf(review)).size() < 64'000);
    }

    void makesNoReviewOfWhatIsNoList()
    {
        Submission submission;
        submission.body = "{}";
        QVERIFY(!sentReview(submission, Never));
        const auto sheet = receiptSheet(submission, Now, Never);
        QVERIFY(sheet);
        QVERIFY(sheet->parts.isEmpty());
        QCOMPARE(sheet->sentences.constLast(), u"The list cannot be shown row by row."_s);
    }

    void bindsALaneToEachDeviceWithOutages()
    {
        const Sheet sheet = sheetOf(ReviewFixture::review());
        QCOMPARE(sheet.lanes.devices.size(), 4);
        QCOMPARE(sheetOf(plainRows(3)).lanes.devices, QList<qsizetype>{0});
    }

    void endsWhenItIsStopped()
    {
        const ReviewSheetRequest request{.draft = {.review = plainRows(3)}, .now = Now};
        QVERIFY(!reviewSheet(request, [] { return true; }));
        QVERIFY(!receiptSheet(submissionOf(plainRows(3)), Now, [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
