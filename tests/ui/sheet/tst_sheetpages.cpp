// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "ui/sheet/pdftext.h"
#include "ui/sheet/sheetsamples.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Whether the words of all pages have \a text.
bool isOn(const QStringList &pages, const QString &text)
{
    return pages.join(u'\n').remove(u'\n').contains(withoutSpaces(text).remove(u'\n'));
}

#define QVERIFY_ON(pages, text)                                                                    \
    QVERIFY2(isOn(pages, text), qPrintable(text + u"\n is not on\n"_s + (pages).join(u'\n')))

} // namespace

/// The sheets as they are printed, read back from their PDF.
class SheetPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatIsAndWhatWillBeSent()
    {
        const QStringList pages =
            pdfPages(SheetSamples::pdfOf(SheetSamples::sheetOf(SheetSamples::review())));
        for (const QString &text :
             {u"Review sheet"_s,
              u"Norwich Pear Tree"_s,
              u"9 fetched, 6 at this site, 4 since 1 January 2022, 3 will be sent, 1 left out, 2 "
              "cannot be read."_s,
              u"norwich-pear-tree"_s,
              u"https://api.example.org/v1"_s,
              u"Production"_s,
              u"2022-01-01 00:00:00 UTC"_s,
              u"2022-08-01 06:00:00 UTC, 12 min ago"_s,
              u"ana"_s,
              u"control-room-2"_s,
              u"Reason: wrong meter"_s,
              u"Note: asked the site"_s,
              u"To check: "_s,
              u"Checked by"_s,
              u"Signature"_s,
              u"1 outage(s) left out"_s,
              u"3 outage(s) that will be sent"_s,
              u"2022-09-15 19:45:10.341"_s,
              u"Lanes of the devices"_s,
              u"written 2022-08-01 06:12:00 UTC"_s}) {
            QVERIFY_ON(pages, text);
        }
        QVERIFY(!isOn(pages, u"DEMO"_s));
    }

    void countsConvertedTimes()
    {
        const QString said = u"of 2 outage(s) converted from local time (Europe/Berlin) to UTC"_s;
        const Review review = SheetSamples::withConvertedTimes();
        const Submission submission = SheetSamples::submissionOf(review, SubmissionState::Accepted);
        for (const Sheet &sheet :
             {SheetSamples::sheetOf(review), SheetSamples::receiptOf(submission)}) {
            QVERIFY_ON(pdfPages(SheetSamples::pdfOf(sheet)), said);
        }
        const auto plain = SheetSamples::sheetOf(SheetSamples::review());
        QVERIFY(!isOn(pdfPages(SheetSamples::pdfOf(plain)), u"converted"_s));
    }

    void marksTheDemoAndCountsThePages()
    {
        const QStringList pages = pdfPages(SheetSamples::pdfOf(
            SheetSamples::sheetOf(SheetSamples::manyRows(8, 20), ConnectionKind::Demo)));
        QVERIFY(pages.size() > 3);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY_ON(pages.mid(page, 1), u"DEMO"_s);
            QVERIFY_ON(pages.mid(page, 1), u"Review sheet"_s);
            QVERIFY_ON(pages.mid(page, 1), u"Page %1 of %2"_s.arg(page + 1).arg(pages.size()));
        }
    }

    void repeatsTheTitlesOfTheColumns()
    {
        const QStringList pages =
            pdfPages(SheetSamples::pdfOf(SheetSamples::sheetOf(SheetSamples::manyRows(8, 20))));
        for (const QString &page : pages.mid(1, pages.size() - 3)) {
            QCOMPARE(page.count(withoutSpaces(u"Begin (UTC)"_s)), 1);
            QVERIFY(page.indexOf(withoutSpaces(u"Begin (UTC)"_s)) <
                    page.indexOf(u"Battery"_s)); // above every row
            QCOMPARE(page.count(withoutSpaces(u"that will be sent, continued"_s)), 1);
        }
    }

    void tellsTheZoneOfTheTimes()
    {
        const QStringList pages = pdfPages(SheetSamples::pdfOf(SheetSamples::sheetOf(
            SheetSamples::review(), ConnectionKind::Test, QTimeZone("Europe/Berlin"))));
        QVERIFY_ON(pages, u"Begin (Europe/Berlin)"_s);
        QVERIFY_ON(pages, u"2022-01-01 01:00:00"_s);
        QVERIFY_ON(pages, u"Times in"_s);
    }

    void boundsWhatIsLongAndSaysSo()
    {
        const Sheet sheet = SheetSamples::sheetOf(SheetSamples::manyRows(1000, 2));
        QCOMPARE(sheet.parts.first().rows.size(), SheetPart::MostRows);
        const QStringList pages = pdfPages(SheetSamples::pdfOf(sheet));
        QVERIFY(pages.size() < 40);
        QVERIFY_ON(pages, u"2,000 outage(s) that will be sent"_s);
        QVERIFY_ON(pages, u"1,500 more are not on this sheet, which"_s);
        QVERIFY_ON(pages, u"920 more device(s) have outages and no lane here."_s);
    }

    void hasAPageForASiteWithoutOutages()
    {
        const QStringList pages = pdfPages(SheetSamples::pdfOf(
            SheetSamples::sheetOf(ReviewFixture::review({}, ReviewFixture::devices()))));
        QCOMPARE(pages.size(), 1);
        QVERIFY_ON(pages, u"0 fetched, 0 at this site"_s);
        QVERIFY_ON(pages, u"No outage is in the list, and none needs a look."_s);
        QVERIFY_ON(pages, u"Checked by"_s);
    }

    void takesNoMarkup()
    {
        const QStringList pages =
            pdfPages(SheetSamples::pdfOf(SheetSamples::sheetOf(ReviewFixture::searched())));
        QVERIFY_ON(pages, u"<b>Zulu & Co</b>"_s);
    }

    void cutsNoLongNote()
    {
        Review review = SheetSamples::review();
        const QString note = u"The site says that this was planned. "_s.repeated(13).trimmed();
        review.setNote(0, note);
        QVERIFY_ON(pdfPages(SheetSamples::pdfOf(SheetSamples::sheetOf(review))), note);
    }

    void printsAReceiptAsTheSameSheet_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("accepted") << SubmissionState::Accepted << u"Accepted"_s;
        QTest::newRow("not sent") << SubmissionState::NotSent << u"Not sent"_s;
        QTest::newRow("unknown") << SubmissionState::Unknown << u"Outcome unknown"_s;
    }

    void printsAReceiptAsTheSameSheet()
    {
        QFETCH(const SubmissionState, state);
        QFETCH(const QString, word);
        const Submission submission = SheetSamples::submissionOf(SheetSamples::review(), state);
        const QStringList pages =
            pdfPages(SheetSamples::pdfOf(SheetSamples::receiptOf(submission)));
        for (const QString &text :
             {u"Receipt of a submission"_s, word, QString::fromLatin1(submission.sha256),
              submission.id, u"Attempt 1"_s, u"Reason: wrong meter"_s, u"1 outage(s) left out"_s,
              u"2022-09-15 19:45:10.341"_s, u"Lanes of the devices"_s, u"Checked by"_s,
              u"written 2022-08-03 06:12:00 UTC"_s}) {
            QVERIFY_ON(pages, text);
        }
        const bool isSent = state != SubmissionState::NotSent;
        QCOMPARE(isOn(pages, u"Sent to"_s), isSent);
        QCOMPARE(isOn(pages, u"None of it left this computer"_s), !isSent);
        QCOMPARE(isOn(pages, u"3 outage(s) of the list, not sent"_s), !isSent);
    }

    void saysThatAListCannotBeShown()
    {
        Submission submission =
            SheetSamples::submissionOf(SheetSamples::review(), SubmissionState::Accepted);
        submission.body = "{}";
        QVERIFY_ON(pdfPages(SheetSamples::pdfOf(SheetSamples::receiptOf(submission))),
                   u"The list cannot be shown row by row."_s);
    }
};

QTEST_MAIN(SheetPagesTest)
#include "tst_sheetpages.moc"
