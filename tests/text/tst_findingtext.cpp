// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "text/comparisontext.h"
#include "text/findingtext.h"

#include <QtCore/qset.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

QString day(int d)
{
    return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
}

const QDateTime Now({2026, 11, 22}, {15, 0}, Qt::UTC);

} // namespace

/// The words for findings, comparisons and choices.
class FindingWordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFindingHasItsOwnLabel();
    void whatIsToCheckComesFirst();
    void explanations_data();
    void explanations();
    void whatWasSentBeforeIsSaid();
    void comparisonsSayWhatAndSinceWhen_data();
    void comparisonsSayWhatAndSinceWhen();
    void changesSayWhatItWas_data();
    void changesSayWhatItWas();
    void choicesSayWhatBecameOfThem();
};

void FindingWordingTest::everyFindingHasItsOwnLabel()
{
    QSet<QString> labels;
    for (const Finding finding : AllFindings)
        labels.insert(Wording::text(finding));
    QCOMPARE(labels.size(), qsizetype(AllFindings.size()));
    QVERIFY(!labels.contains(QString()));
}

void FindingWordingTest::whatIsToCheckComesFirst()
{
    QCOMPARE(Wording::text(FindingSet{Finding::Overlap, Finding::OnCutoff}),
             u"on the cutoff, overlaps"_s);
    QCOMPARE(Wording::text(FindingSet()), QString());
}

void FindingWordingTest::explanations_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<QList<Device>>("devices");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("sentence");
    const auto of = [](const char *name, Finding finding, const QList<Row> &rows,
                       const QString &sentence) {
        QTest::newRow(name) << rows << FindingCase::devices() << finding << sentence;
    };
    const auto named = [](const char *name, Finding finding, const QList<Device> &devices,
                          const QString &sentence) {
        QTest::newRow(name) << QList<Row>{{day(1), day(2)}} << devices << finding << sentence;
    };
    of("end before begin", Finding::EndBeforeBegin, {{day(3), day(1)}},
       u"It ends 2 d before it begins."_s);
    of("by less than a millisecond", Finding::EndBeforeBegin,
       {{u"2022-06-01T00:00:00.0002Z"_s, u"2022-06-01T00:00:00.0001Z"_s}},
       u"It ends less than 1 ms before it begins."_s);
    of("no length", Finding::ZeroLength, {{day(1), day(1)}},
       u"Begin and end are the same instant."_s);
    of("too long", Finding::TooLong, {{day(1), u"2024-05-31T00:00:00.000Z"_s}},
       u"It lasts 730 d, which is longer than 365 d."_s);
    of("a millisecond too long", Finding::TooLong, {{day(1), u"2023-06-01T00:00:00.001Z"_s}},
       u"It lasts 365 d 1 ms, which is longer than 365 d."_s);
    of("minutes too long", Finding::TooLong, {{day(1), u"2023-06-01T00:07:00.000Z"_s}},
       u"It lasts 365 d 7 min, which is longer than 365 d."_s);
    of("overlap", Finding::Overlap, {{day(1), day(3)}, {day(2), day(5)}},
       u"It overlaps record 2 of the same device, 2022-06-02T00:00:00.000Z to "
       "2022-06-05T00:00:00.000Z, by 1 d."_s);
    of("two overlaps", Finding::Overlap, {{day(2), day(5)}, {day(1), day(3)}, {day(4), day(6)}},
       u"It overlaps record 2 of the same device, 2022-06-01T00:00:00.000Z to "
       "2022-06-03T00:00:00.000Z, by 1 d. It overlaps record 3 of the same device, "
       "2022-06-04T00:00:00.000Z to 2022-06-06T00:00:00.000Z, by 1 d."_s);
    of("duplicate", Finding::Duplicate, {{day(1), day(3)}, {day(1), day(3)}},
       u"Record 2 is the same outage: the same device, begin and end."_s);
    of("on the cutoff", Finding::OnCutoff, {{u"2022-01-01T00:00:00.000Z"_s, day(1)}},
       u"It begins exactly on the cutoff, which is in the list."_s);
    of("before the cutoff", Finding::NearCutoff, {{u"2021-12-31T23:59:59.999Z"_s, day(1)}},
       u"It begins 1 ms before the cutoff: by the clocks of a time zone ahead of it, it would be "
       "in the list."_s);
    of("after the cutoff", Finding::NearCutoff, {{u"2022-01-01T03:00:00.000Z"_s, day(1)}},
       u"It begins 3 h after the cutoff: by the clocks of a time zone behind it, it would not be "
       "in the list."_s);
    of("ends in the future", Finding::InFuture, {{day(1), u"2024-06-02T12:00:00.000Z"_s}},
       u"It ends 1 d after it was fetched."_s);
    of("begins in the future", Finding::InFuture,
       {{u"2024-06-02T12:00:00.000Z"_s, u"2024-06-09T12:00:00.000Z"_s}},
       u"It begins 1 d after it was fetched."_s);
    of("finer", Finding::FinerThanMilliseconds, {{u"2022-06-01T00:00:00.0002Z"_s, day(2)}},
       u"Begin is finer than milliseconds; it is sent as received."_s);
    of("not in UTC", Finding::NotUtc, {{day(1), u"2022-06-02T00:00:00+02:00"_s}},
       u"End is not written in UTC; it is sent as received."_s);
    named("no name", Finding::NoDeviceName, {{u"d1"_s, {}}},
          u"Its device has no name that can be seen."_s);
    named("two names", Finding::TwoDeviceNames, {{u"d1"_s, u"Pump"_s}, {u"d1"_s, u"Fan"_s}},
          u"Its device is listed with different names (Pump, Fan); the first is sent."_s);
    named("listed twice", Finding::DeviceListedTwice, {{u"d1"_s, u"Pump"_s}, {u"d1"_s, u"Pump"_s}},
          u"Its device is listed more than once at this site."_s);
    named(
        "a letter", Finding::LookAlikeName, {{u"d1"_s, u"B\u0430ttery"_s}},
        u"The device’s name holds letters that look like others: U+0430 CYRILLIC SMALL LETTER A, looks like Latin a."_s);
    named(
        "another's name", Finding::LookAlikeName, {{u"d1"_s, u"Pump 1"_s}, {u"d2"_s, u"Pump l"_s}},
        u"The device’s name can be mistaken for “Pump l” of another one: d2. It holds U+0031 DIGIT ONE, looks like Latin l."_s);
    named(
        "many others", Finding::LookAlikeName,
        {{u"d1"_s, u"P\u03bfmp"_s},
         {u"d2"_s, u"Pomp"_s},
         {u"d3"_s, u"Pomp"_s},
         {u"d4"_s, u"Pomp"_s},
         {u"d5"_s, u"P\u043emp"_s}},
        u"The device’s name can be mistaken for “Pomp” of another one: d2, d3, d4 and 1 more. It holds U+03BF GREEK SMALL LETTER OMICRON, looks like Latin o."_s);
    named("the same name", Finding::LookAlikeName, {{u"d1"_s, u"Pump"_s}, {u"d2"_s, u"Pump"_s}},
          u"Another device of this site has the same name: d2."_s);
    named("invisible", Finding::InvisibleCharacter, {{u"d1"_s, u"Pu\u200bmp"_s}},
          u"The device’s name holds what cannot be seen: U+200B ZERO WIDTH SPACE after “Pu”."_s);
    named(
        "several", Finding::InvisibleCharacter, {{u"d1"_s, u"\u202eBattery\u200b 1\u200e"_s}},
        u"The device’s name holds what cannot be seen: U+202E RIGHT-TO-LEFT OVERRIDE at the beginning, U+200B ZERO WIDTH SPACE after “Battery”, U+200E LEFT-TO-RIGHT MARK after “1”."_s);
    named("a space", Finding::InvisibleCharacter, {{u"d1"_s, u"Pump "_s}},
          u"The device’s name holds what cannot be seen: U+0020 SPACE after “Pump”."_s);
}

void FindingWordingTest::explanations()
{
    QFETCH(const QList<Row>, rows);
    QFETCH(const QList<Device>, devices);
    QFETCH(const Finding, finding);
    const Review review = FindingCase::searched(FindingCase::review(rows, devices));
    QVERIFY(review.findings().of(0).contains(finding));
    QTEST(Wording::explanation(review, 0, finding), "sentence");
}

void FindingWordingTest::comparisonsSayWhatAndSinceWhen_data()
{
    QTest::addColumn<qint64>("added");
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QString>("text");
    const QDateTime march({2026, 3, 14}, {8, 0}, Qt::UTC);
    QTest::newRow("new and gone") << 2LL << 0 << 1 << march << u"2 new, 1 gone since 14 March"_s;
    QTest::newRow("changed") << 0LL << 3 << 0 << march << u"3 changed since 14 March"_s;
    QTest::newRow("all") << 1LL << 2 << 3 << march << u"1 new, 2 changed, 3 gone since 14 March"_s;
    QTest::newRow("nothing") << 0LL << 0 << 0 << march << u"Nothing has changed since 14 March"_s;
    QTest::newRow("last year") << 1LL << 0 << 0 << march.addYears(-1)
                               << u"1 new since 14 March 2025"_s;
    QTest::newRow("today") << 1LL << 0 << 0 << QDateTime({2026, 11, 22}, {9, 5}, Qt::UTC)
                           << u"1 new since 09:05 UTC"_s;
}

void FindingWordingTest::whatWasSentBeforeIsSaid()
{
    using namespace Wording;
    QCOMPARE(lastAcceptedAndToday({}, Now), QString());
    QCOMPARE(lastAcceptedAndToday({.sentToday = 2}, Now), QString());
    const PlaceHistory yesterday{.acceptedAt = QDateTime({2026, 11, 21}, {6, 2}, Qt::UTC),
                                 .rows = 10};
    QCOMPARE(lastAccepted(yesterday, Now), u"last accepted yesterday 06:02 UTC, 10 outage(s)"_s);
    QCOMPARE(lastAcceptedAndToday(yesterday, Now),
             u"last accepted yesterday 06:02 UTC, 10 outage(s); nothing sent today, as far as this "
             "computer knows"_s);
    // In New York it was yesterday, in UTC it is today.
    const QTimeZone newYork("America/New_York");
    const PlaceHistory evening{.acceptedAt = QDateTime({2026, 11, 22}, {2, 30}, Qt::UTC),
                               .rows = 10};
    QCOMPARE(lastAccepted(evening, Now.toTimeZone(newYork)),
             u"last accepted yesterday 21:30 -05:00, 10 outage(s)"_s);
    PlaceHistory today = yesterday;
    today.sentToday = 1;
    QVERIFY(
        lastAcceptedAndToday(today, Now).endsWith(u"; 1 list(s) sent today from this computer"));
}

void FindingWordingTest::comparisonsSayWhatAndSinceWhen()
{
    QFETCH(const qint64, added);
    QFETCH(const int, changed);
    QFETCH(const int, removed);
    QFETCH(const QDateTime, since);
    Comparison comparison;
    comparison.newCount = added;
    comparison.changed.resize(changed);
    comparison.removed.resize(removed);
    QTEST(Wording::text(changeCounts(comparison), since, Now), "text");
}

void FindingWordingTest::changesSayWhatItWas_data()
{
    QTest::addColumn<Row>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const QString pump = u"Pump"_s;
    QTest::newRow("the same") << Row{day(1), day(2)} << pump << QString();
    QTest::newRow("end") << Row{day(1), day(5)} << pump
                         << u"The end was 2022-06-05T00:00:00.000Z."_s;
    QTest::newRow("begin") << Row{u"2022-05-31T00:00:00.000Z"_s, day(2)} << pump
                           << u"The begin was 2022-05-31T00:00:00.000Z."_s;
    QTest::newRow("both are written otherwise")
        << Row{u"2022-06-01T00:00:00Z"_s, u"2022-06-02T00:00:00Z"_s} << pump
        << u"It was 2022-06-01T00:00:00Z to 2022-06-02T00:00:00Z."_s;
    QTest::newRow("name") << Row{day(1), day(2)} << u"Old pump"_s
                          << u"The device was called “Old pump”."_s;
}

void FindingWordingTest::changesSayWhatItWas()
{
    QFETCH(const Row, before);
    QFETCH(const QString, name);
    Review review = FindingCase::review({{day(1), day(2)}});
    const OutageList earlier = outageList(FindingCase::table({before}), {{u"d1"_s, name}});
    review.setComparison(std::make_shared<const Comparison>(*compare(rowsOfList(review), earlier)));
    QTEST(Wording::changeExplanation(review, 0), "text");
}

void FindingWordingTest::choicesSayWhatBecameOfThem()
{
    const OutageChoice choice{{u"d1"_s, "b", "e", 0}, true, {}};
    MatchedChoices carried{{{0, true, {}}}, {choice}, {}, {}};
    const QString text = Wording::text(carried);
    QVERIFY2(text.contains(u"hold again") && text.contains(u"did not come again"),
             qPrintable(text));
    QCOMPARE(Wording::text(MatchedChoices()), QString());
    const QDateTime night({2026, 11, 20}, {23, 30}, Qt::UTC); // the next day in Berlin
    const ChoiceOffer berlin{{{choice}, night}, {{{0, true, {}}}, {}, {}}};
    const QTimeZone zone("Europe/Berlin");
    const QString day = Wording::text(berlin, Now.toTimeZone(zone));
    QVERIFY2(day.contains(u"21 November"), qPrintable(day));
    const QString hour = Wording::text(berlin, night.addSecs(60).toTimeZone(zone));
    QVERIFY2(hour.contains(u"00:30 +01:00"), qPrintable(hour));
    const ChoiceOffer offer{{{choice, choice}, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)},
                            {{{0, true, {}}}, {choice}, {}, {}}};
    const QString offered = Wording::text(offer, Now);
    QVERIFY2(offered.contains(u"21 November") && offered.contains(u"1 of them did not come again"),
             qPrintable(offered));
}

QTEST_GUILESS_MAIN(FindingWordingTest)
#include "tst_findingtext.moc"
