// SPDX-License-Identifier: MIT
#include "text/countstext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The counts as one sentence.
class CountsTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhatBecameOfAll_data()
    {
        QTest::addColumn<ReviewCounts>("counts");
        QTest::addColumn<QString>("cutoff");
        QTest::addColumn<QString>("sentence");
        const ReviewCounts usual{
            .fetched = 108, .otherSite = 90, .beforeCutoff = 8, .leftOut = 1, .selected = 9};
        ReviewCounts odd = usual;
        odd.unreadable = 2;
        odd.siteUnknown = 1;
        odd.fetched = 1'110;
        odd.otherSite = 1'091;
        QTest::newRow("usual") << usual << u"2022-01-01T00:00:00Z"_s
                               << u"108 fetched, 18 at this site, 10 since 1 January 2022, 9 will "
                                  "be sent, 1 left out"_s;
        QTest::newRow("not midnight") << usual << u"2022-01-01T06:00:00+01:00"_s
                                      << u"108 fetched, 18 at this site, 10 since 2022-01-01 "
                                         "05:00:00 UTC, 9 will be sent, 1 left out"_s;
        QTest::newRow("unreadable, and many") << odd << u"2022-01-01T00:00:00Z"_s
                                              << u"1,110 fetched, 18 at this site, 10 since 1 "
                                                 "January 2022, 9 will be sent, 1 left out, 2 "
                                                 "cannot be read"_s;
    }

    void saysWhatBecameOfAll()
    {
        QFETCH(const ReviewCounts, counts);
        QFETCH(const QString, cutoff);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QTEST(Wording::countsSentence(counts, *parseTimestamp(cutoff), {}), "sentence");
    }

    void saysThatAListWasRead()
    {
        const ReviewCounts counts{.fetched = 3, .otherSite = 1, .selected = 2};
        const auto cutoff = parseTimestamp(u"2022-01-01T00:00:00Z"_s);
        for (const auto kind : {ListSource::Kind::File, ListSource::Kind::Pasted}) {
            const ListSource source{.kind = kind};
            QCOMPARE(Wording::countsSentence(counts, *cutoff, source),
                     u"3 read, 2 at this site, 2 since 1 January 2022, 2 will be sent, 0 left "
                     "out"_s);
            QCOMPARE(
                Wording::countsSentence(counts, *cutoff, source, Wording::CountedList::OnRecord),
                u"3 read, 2 at this site, 2 since 1 January 2022, 2 in the list, 0 left "
                "out"_s);
        }
    }
};

QTEST_GUILESS_MAIN(CountsTextTest)
#include "tst_countstext.moc"
