// SPDX-License-Identifier: MIT
#include "ui/review/countfilter.h"

#include <QtTest/qtest.h>

class CountFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheRowsOfTheirVerdicts();
    void sentencesSayWhatIsShown();
    void labelsHoldTheirNumber();
};

void CountFilterTest::countsAreTheRowsOfTheirVerdicts()
{
    const ReviewCounts counts{31, 1, 2, 4, 8, 16};
    const std::pair<Verdict, qint64> rows[] = {{Verdict::OtherSite, 1},
                                               {Verdict::Unreadable, 2},
                                               {Verdict::BeforeCutoff, 4},
                                               {Verdict::LeftOut, 8},
                                               {Verdict::Selected, 16}};
    for (const CountFilter filter : CountFilters::All) {
        qint64 shown = 0;
        for (const auto &[verdict, count] : rows)
            shown += CountFilters::verdicts(filter).contains(verdict) ? count : 0;
        QCOMPARE(CountFilters::count(filter, counts), shown);
    }
}

void CountFilterTest::sentencesSayWhatIsShown()
{
    QCOMPARE(CountFilters::sentence(CountFilter::AtSite, {}, 18, 108),
             u"18 of 108 outages: at this site"_qs);
    QCOMPARE(CountFilters::sentence(CountFilter::AtSite, u"<b>"_qs, 7, 108),
             u"7 of 108 outages: at this site, containing “<b>”"_qs);
}

void CountFilterTest::labelsHoldTheirNumber()
{
    for (const CountFilter filter : CountFilters::All) {
        QVERIFY(CountFilters::label(filter, 1234567).contains(QLocale().toString(1234567)));
        QVERIFY(!CountFilters::tip(filter).isEmpty());
    }
}

QTEST_GUILESS_MAIN(CountFilterTest)
#include "tst_countfilter.moc"
