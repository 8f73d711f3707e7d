// SPDX-License-Identifier: MIT
#include "ui/review/countfilter.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class CountFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheRowsOfTheirVerdicts();
    void eachStepAndWhatItLeavesBehindAddUp();
    void sentencesSayWhatIsShown();
    void labelsHoldTheirNumber();
};

void CountFilterTest::countsAreTheRowsOfTheirVerdicts()
{
    const ReviewCounts counts{63, 1, 2 + 32, 4, 8, 16, 32};
    const std::pair<Verdict, qint64> rows[] = {{Verdict::OtherSite, 1},
                                               {Verdict::Unreadable, 2}, // of the site
                                               {Verdict::BeforeCutoff, 4},
                                               {Verdict::LeftOut, 8},
                                               {Verdict::Included, 16}};
    for (const CountFilter filter : CountFilters::All) {
        const bool hasUnreadable = CountFilters::verdicts(filter).contains(Verdict::Unreadable);
        const UnreadableRows unreadable = CountFilters::unreadable(filter);
        qint64 shown = hasUnreadable && unreadable != UnreadableRows::OfSite ? 32 : 0;
        for (const auto &[verdict, count] : rows) {
            const bool isShown =
                CountFilters::verdicts(filter).contains(verdict) &&
                (verdict != Verdict::Unreadable || unreadable != UnreadableRows::SiteUnknown);
            shown += isShown ? count : 0;
        }
        QCOMPARE(CountFilters::count(filter, counts), shown);
    }
}

void CountFilterTest::eachStepAndWhatItLeavesBehindAddUp()
{
    const ReviewCounts counts{63, 1, 2 + 32, 4, 8, 16, 32};
    const auto of = [&counts](CountFilter filter) { return CountFilters::count(filter, counts); };
    QCOMPARE(of(CountFilter::Fetched),
             of(CountFilter::AtSite) + of(CountFilter::OtherSite) + of(CountFilter::SiteUnknown));
    QCOMPARE(of(CountFilter::AtSite), of(CountFilter::SinceCutoff) + of(CountFilter::BeforeCutoff) +
                                          of(CountFilter::Unreadable));
    QCOMPARE(of(CountFilter::SinceCutoff), of(CountFilter::Selected) + of(CountFilter::LeftOut));
}

void CountFilterTest::sentencesSayWhatIsShown()
{
    QCOMPARE(CountFilters::sentence(CountFilter::AtSite, {}, 18, 108),
             u"18 of 108 outages: at this site"_s);
    QCOMPARE(CountFilters::sentence(CountFilter::AtSite, u"<b>"_s, 7, 108),
             u"7 of 108 outages: at this site, containing “<b>”"_s);
}

void CountFilterTest::labelsHoldTheirNumber()
{
    for (const CountFilter filter : CountFilters::All) {
        QVERIFY(CountFilters::label(filter, 1234567, CountedFrom::Api)
                    .contains(QLocale().toString(1234567)));
        QVERIFY(!CountFilters::tip(filter, CountedFrom::Api).isEmpty());
    }
}

QTEST_GUILESS_MAIN(CountFilterTest)
#include "tst_countfilter.moc"
