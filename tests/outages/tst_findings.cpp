// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "outages/findings.h"

#include <QtCore/qrandom.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

/// The words of a row's findings, for a table that can be read.
QString words(FindingSet set)
{
    QStringList words;
    for (const Finding finding : AllFindings) {
        if (set.contains(finding))
            words.append(findingId(finding));
    }
    return words.join(u' ');
}

QStringList wordsOfRows(const Review &review)
{
    QStringList rows;
    for (qsizetype row = 0; row < review.rowCount(); ++row)
        rows.append(words(review.findings().of(row)));
    return rows;
}

} // namespace

class FindingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ofOneRow_data();
    void ofOneRow();
    void ofSeveralRows_data();
    void ofSeveralRows();
    void ofDevices_data();
    void ofDevices();
    void thresholdsCanBeChanged();
    void onlyRowsOfTheSiteHaveAny();
    void unreadableRowsHaveThoseOfTheirDevice();
    void countsRows();
    void saysWhatItWasComparedWith();
    void tellsAllOverlaps();
    void doesNotLookAtThousandsOfOverlaps();
    void knowsTheNeighbours();
    void aConvertedTimeIsSaid();
    void everyFindingHasItsOwnWord();
};

void FindingsTest::ofOneRow_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &begin, const QString &end,
                        const QString &expected) {
        QTest::newRow(name) << begin << end << expected;
    };
    const QString june = u"2022-06-01T00:00:00.000Z"_s;
    add("usual", june, u"2022-06-02T00:00:00.000Z"_s, {});
    add("end before begin", june, u"2022-05-31T23:59:59.999Z"_s, u"end-before-begin"_s);
    add("end before begin by finer digits", u"2022-06-01T00:00:00.0002Z"_s,
        u"2022-06-01T00:00:00.0001Z"_s, u"end-before-begin finer-than-ms"_s);
    add("zero length", june, june, u"zero-length"_s);
    add("zero length in two zones", june, u"2022-06-01T02:00:00+02:00"_s, u"zero-length not-utc"_s);
    add("less than a millisecond long", june, u"2022-06-01T00:00:00.0001Z"_s, u"finer-than-ms"_s);
    add("a millisecond long", june, u"2022-06-01T00:00:00.001Z"_s, {});
    add("365 days", june, u"2023-06-01T00:00:00.000Z"_s, {});
    add("a millisecond more", june, u"2023-06-01T00:00:00.001Z"_s, u"too-long"_s);
    add("less than a millisecond more", june, u"2023-06-01T00:00:00.0001Z"_s,
        u"too-long finer-than-ms"_s);
    add("on the cutoff", u"2022-01-01T00:00:00.000Z"_s, june, u"on-cutoff"_s);
    add("on the cutoff, written otherwise", u"2022-01-01T01:00:00+01:00"_s, june,
        u"on-cutoff not-utc"_s);
    add("a millisecond before the cutoff", u"2021-12-31T23:59:59.999Z"_s, june, u"near-cutoff"_s);
    add("less than a millisecond behind it", u"2022-01-01T00:00:00.0001Z"_s, june,
        u"near-cutoff finer-than-ms"_s);
    add("nearly a day before it", u"2021-12-31T00:00:00.001Z"_s, june, u"near-cutoff"_s);
    add("a day before it", u"2021-12-31T00:00:00.000Z"_s, june, {});
    add("nearly a day behind it", u"2022-01-01T23:59:59.999Z"_s, june, u"near-cutoff"_s);
    add("a day behind it", u"2022-01-02T00:00:00.000Z"_s, june, {});
    add("ends now", u"2024-06-01T00:00:00.000Z"_s, u"2024-06-01T12:00:00.000Z"_s, {});
    add("ends in a millisecond", u"2024-06-01T00:00:00.000Z"_s, u"2024-06-01T12:00:00.001Z"_s,
        u"in-future"_s);
    add("begins in the future", u"2024-07-01T00:00:00.000Z"_s, u"2024-07-02T00:00:00.000Z"_s,
        u"in-future"_s);
    add("only the begin is in the future", u"2024-07-01T00:00:00.000Z"_s,
        u"2024-05-01T00:00:00.000Z"_s, u"end-before-begin in-future"_s);
    add("zeros are not finer", u"2022-06-01T00:00:00.000000Z"_s, u"2022-06-02T00:00:00Z"_s, {});
    add("small letters are UTC", u"2022-06-01t00:00:00z"_s, u"2022-06-02T00:00:00.000Z"_s, {});
    add("an offset of zero is UTC", u"2022-06-01T00:00:00-00:00"_s, u"2022-06-02T00:00:00+00:00"_s,
        {});
    add("an offset of ten hours", u"2022-06-01T00:00:00+10:00"_s, u"2022-06-02T00:00:00.000Z"_s,
        u"not-utc"_s);
    add("end with an offset", june, u"2022-06-02T00:00:00.000-00:30"_s, u"not-utc"_s);
}

void FindingsTest::ofOneRow()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    const Review review = FindingCase::searched(FindingCase::review({{begin, end}}));
    QTEST(words(review.findings().of(0)), "expected");
}

void FindingsTest::ofSeveralRows_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<QStringList>("expected");
    const auto day = [](int d) {
        return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
    };
    const auto rows = [](const char *name, const QList<Row> &given, const QStringList &expected) {
        QTest::newRow(name) << given << expected;
    };
    const QString overlap = u"overlap"_s;
    const QString twin = u"duplicate"_s;
    rows("one behind the other", {{day(1), day(2)}, {day(2), day(3)}}, {{}, {}});
    rows("overlapping", {{day(1), day(3)}, {day(2), day(4)}}, {overlap, overlap});
    rows("one in the other", {{day(2), day(3)}, {day(1), day(9)}}, {overlap, overlap});
    rows("two in a third", {{day(1), day(9)}, {day(2), day(3)}, {day(4), day(5)}},
         {overlap, overlap, overlap});
    rows("only the first two", {{day(1), day(4)}, {day(3), day(5)}, {day(5), day(6)}},
         {overlap, overlap, {}});
    rows("another device", {{day(1), day(3)}, {day(2), day(4), u"d2"_s}}, {{}, {}});
    rows("the same twice", {{day(1), day(3)}, {day(1), day(3)}}, {twin, twin});
    rows("the same written otherwise",
         {{day(1), day(3)}, {u"2022-06-01T00:00:00Z"_s, u"2022-06-03T00:00:00.0Z"_s}},
         {twin, twin});
    rows("the same on another device", {{day(1), day(3)}, {day(1), day(3), u"d2"_s}}, {{}, {}});
    rows("finer digits tell them apart",
         {{day(1), day(3)}, {u"2022-06-01T00:00:00.0000001Z"_s, day(3)}},
         {overlap, u"overlap finer-than-ms"_s});
    rows("twins that overlap a third", {{day(1), day(3)}, {day(1), day(3)}, {day(2), day(5)}},
         {u"overlap duplicate"_s, u"overlap duplicate"_s, overlap});
    rows("no length overlaps nothing", {{day(1), day(5)}, {day(2), day(2)}},
         {{}, u"zero-length"_s});
    rows("nor does a negative one", {{day(1), day(5)}, {day(4), day(2)}},
         {{}, u"end-before-begin"_s});
    rows("one without a length between two that overlap",
         {{day(1), day(5)}, {day(2), day(2)}, {day(2), day(6)}},
         {overlap, u"zero-length"_s, overlap});
}

void FindingsTest::ofSeveralRows()
{
    QFETCH(const QList<Row>, rows);
    QTEST(wordsOfRows(FindingCase::searched(FindingCase::review(rows))), "expected");
}

void FindingsTest::ofDevices_data()
{
    QTest::addColumn<QList<Device>>("devices");
    QTest::addColumn<QString>("expected"); // of device d1
    const auto add = [](const char *name, const QString &first, const QList<Device> &others,
                        const QString &expected) {
        QTest::newRow(name) << (QList<Device>{{u"d1"_s, first}} + others) << expected;
    };
    add("usual", u"Pump 1"_s, {{u"d2"_s, u"Pump 2"_s}}, {});
    add("no name", u""_s, {}, u"no-device-name"_s);
    add("only spaces", u"  "_s, {}, u"no-device-name"_s);
    add("only what nobody sees", u"\u200b\u00a0"_s, {}, u"no-device-name"_s);
    add("two names", u"Pump"_s, {{u"d1"_s, u"Fan"_s}}, u"two-names"_s);
    add("listed twice", u"Pump"_s, {{u"d1"_s, u"Pump"_s}}, u"listed-twice"_s);
    add("another is listed twice", u"Pump"_s, {{u"d2"_s, u"Fan"_s}, {u"d2"_s, u"Fan"_s}}, {});
    add("a Cyrillic letter", u"B\u0430ttery"_s, {}, u"look-alike-name"_s);
    add("the name of another device", u"Pump 1"_s, {{u"d2"_s, u"Pump l"_s}}, u"look-alike-name"_s);
    add("invisible", u"Pump\u200b"_s, {}, u"invisible-character"_s);
    add("both", u"Pum\u0440\u00ad"_s, {}, u"look-alike-name invisible-character"_s);
}

void FindingsTest::ofDevices()
{
    QFETCH(const QList<Device>, devices);
    const Review review = FindingCase::searched(FindingCase::review(
        {{u"2022-06-01T00:00:00.000Z"_s, u"2022-06-02T00:00:00.000Z"_s}}, devices));
    QTEST(words(review.findings().of(0)), "expected");
    QTEST(words(review.findings().ofDevice(0)), "expected");
}

void FindingsTest::thresholdsCanBeChanged()
{
    const Review review =
        FindingCase::review({{u"2022-01-01T02:00:00.000Z"_s, u"2022-01-03T02:00:00.000Z"_s}});
    const FindingRules narrow{.longestDays = 1, .nearCutoff = std::chrono::hours(2)};
    QCOMPARE(wordsOfRows(FindingCase::searched(review)), QStringList{u"near-cutoff"_s});
    QCOMPARE(wordsOfRows(FindingCase::searched(review, narrow)), QStringList{u"too-long"_s});
}

void FindingsTest::onlyRowsOfTheSiteHaveAny()
{
    const QString begin = u"2022-01-01T00:00:00.000Z"_s;
    const Review review = FindingCase::searched(
        FindingCase::review({{begin, begin, u"elsewhere"_s}, {begin, begin, u"elsewhere"_s}}));
    QCOMPARE(wordsOfRows(review), QStringList({{}, {}}));
    QCOMPARE(review.findings().rowsWithAny(), 0);
}

void FindingsTest::unreadableRowsHaveThoseOfTheirDevice()
{
    const Review review = FindingCase::searched(
        FindingCase::review({{u"2022-01-01T00:00:00.000Z"_s, u"soon"_s},
                             {u"2022-01-01T00:00:00.000Z"_s, u"2022-01-01"_s}},
                            {{u"d1"_s, u""_s}}));
    QCOMPARE(wordsOfRows(review), QStringList({u"no-device-name"_s, u"no-device-name"_s}));
}

void FindingsTest::countsRows()
{
    const QString june = u"2022-06-01T00:00:00.000Z"_s;
    const Review review = FindingCase::searched(
        FindingCase::review({{june, june},
                             {june, june},
                             {june, u"2022-06-02T00:00:00Z"_s, u"d2"_s},
                             {u"2022-06-01T00:00:00+01:00"_s, june, u"d2"_s}}));
    const Findings &findings = review.findings();
    QCOMPARE(findings.count(Finding::ZeroLength), 2);
    QCOMPARE(findings.count(Finding::Duplicate), 2);
    QCOMPARE(findings.count(Finding::NotUtc), 1);
    QCOMPARE(findings.count(Finding::Overlap), 0);
    QCOMPARE(findings.rowsWithAny(), 3);
    QCOMPARE(findings.rowsToCheck(), 2);
}

void FindingsTest::saysWhatItWasComparedWith()
{
    constexpr qint64 Day = 86'400'000;
    const Review review = FindingCase::searched(FindingCase::review(
        {{u"2022-06-01T00:00:00.000Z"_s, u"2022-06-03T00:00:00.000Z"_s},
         {u"2022-06-02T00:00:00.000Z"_s, u"2022-06-09T00:00:00.000Z"_s},
         {u"2021-12-31T23:59:59.999Z"_s, u"2021-12-31T23:59:59.998Z"_s},
         {u"2024-06-02T12:00:00+00:00"_s, u"2024-06-03T12:00:00+01:00"_s, u"d2"_s}},
        {{u"d1"_s, u"Pump 1"_s}, {u"d2"_s, u"Pump l"_s}, {u"d1"_s, u"Fan"_s}}));
    FindingDetail detail = findingDetail(review, 0, Finding::Overlap);
    QCOMPARE(detail.otherRow, 1);
    QCOMPARE(detail.milliseconds, Day);
    QCOMPARE(findingDetail(review, 1, Finding::Overlap).otherRow, 0);
    QCOMPARE(findingDetail(review, 2, Finding::EndBeforeBegin).milliseconds, -1);
    QCOMPARE(findingDetail(review, 2, Finding::NearCutoff).milliseconds, -1);
    detail = findingDetail(review, 3, Finding::InFuture);
    QVERIFY(detail.ofBegin && detail.ofEnd);
    QCOMPARE(detail.milliseconds, Day);
    detail = findingDetail(review, 3, Finding::NotUtc);
    QVERIFY(!detail.ofBegin && detail.ofEnd);
    detail = findingDetail(review, 0, Finding::TwoDeviceNames);
    QCOMPARE(detail.names, QStringList({u"Pump 1"_s, u"Fan"_s}));
    QCOMPARE(findingDetail(review, 0, Finding::LookAlikeName).names, QStringList{u"Pump l"_s});
}

void FindingsTest::tellsAllOverlaps()
{
    QRandomGenerator random(7);
    const auto day = [](int number) {
        return QString::fromLatin1(
            canonicalText(FindingCase::Cutoff.milliseconds + number * 86'400'000LL));
    };
    for (int i = 0; i < 200; ++i) {
        QList<FindingCase::Row> rows;
        for (int count = random.bounded(25); count > 0; --count) {
            const int begin = random.bounded(40);
            rows.append({day(begin), day(begin + random.bounded(-1, 6))});
        }
        const Review review = FindingCase::searched(FindingCase::review(rows));
        const OutageTable &table = review.table();
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            QList<qsizetype> expected;
            for (qsizetype other = 0; other < review.rowCount(); ++other) {
                const bool isTwin = RowTimes::compare(table, row, other) == 0;
                const bool meets = RowTimes::hasLength(table, row) &&
                                   RowTimes::hasLength(table, other) &&
                                   RowTimes::beginsBeforeEnd(table, row, other) &&
                                   RowTimes::beginsBeforeEnd(table, other, row);
                if (meets && !isTwin)
                    expected.append(other);
            }
            const auto found = review.findings().order().overlapping(review, row);
            QVERIFY(found.areAll);
            QCOMPARE(found.rows.value(0, quint32(-1)),
                     quint32(review.findings().order().overlapped(review, row)));
            QList<qsizetype> all(found.rows.cbegin(), found.rows.cend());
            std::ranges::sort(all);
            QCOMPARE(all, expected);
            if (expected.isEmpty())
                continue;
            const FindingDetail detail = findingDetail(review, row, Finding::Overlap);
            QCOMPARE(detail.overlaps.size(), std::min<qsizetype>(expected.size(), 3));
            QCOMPARE(detail.overlaps.size() + detail.furtherOverlaps.value_or(-1), expected.size());
        }
    }
}

void FindingsTest::doesNotLookAtThousandsOfOverlaps()
{
    const auto at = [](int number) {
        return QString::fromLatin1(
            canonicalText(FindingCase::Cutoff.milliseconds + number * 60'000LL));
    };
    QList<FindingCase::Row> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append({at(i), at(5000 + i)});
    const Review review = FindingCase::searched(FindingCase::review(rows));
    for (const qsizetype row : {0, 500, 999}) {
        QVERIFY(!review.findings().order().overlapping(review, row).areAll);
        QVERIFY(!findingDetail(review, row, Finding::Overlap).furtherOverlaps);
    }
}

void FindingsTest::knowsTheNeighbours()
{
    const auto day = [](int d) {
        return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
    };
    const Review review = FindingCase::searched(FindingCase::review(
        {{day(5), day(6)}, {day(1), day(2)}, {day(3), day(4), u"d2"_s}, {day(9), day(9)}}));
    const DeviceOrder &order = review.findings().order();
    QCOMPARE(order.rowsOf(0), QList<quint32>({1, 0, 3}));
    QCOMPARE(order.rowBefore(review, 0), 1);
    QCOMPARE(order.rowAfter(review, 0), 3);
    QCOMPARE(order.rowBefore(review, 1), -1);
    QCOMPARE(order.rowAfter(review, 3), -1);
    QCOMPARE(order.rowBefore(review, 2), -1);
    QCOMPARE(order.rowAfter(review, 2), -1);
}

void FindingsTest::aConvertedTimeIsSaid()
{
    auto table = std::make_shared<OutageTable>();
    table->append({{u"d1"}, {u"2022-06-01T00:00:00.000Z"}, {u"2022-06-02T00:00:00.000Z"}});
    table->noteConversion("2: d1;01.06.2022 02:00");
    table->append({{u"d1"}, {u"2022-07-01T00:00:00.000Z"}, {u"2022-07-02T00:00:00.000Z"}});
    table->append({{u"d1"}, {u"2022-08-01T00:00:00Z"}, {u"2022-08-02T00:00:00.000Z"}});
    table->noteConversion("4: d1;2022-08-01 00:00:00Z;2022-08-02T00:00:00.000Z");
    table->append({{u"d1"}, {u"2022-09-01T00:00:00Z"}, {u"2022-09-02T00:00:00+02:00"}});
    table->noteConversion("5: d1;2022-09-01 00:00:00 UTC;2022-09-02 00:00:00 +02:00");
    table->append({{u"d1"}, {u"2022-09-03T00:00:00.000Z"}, {u"2022-09-04T00:00:00.000Z"}});
    table->noteConversion("6: d1;2022-09-03 00:00;2022-09-04 00:00");
    const Review review = FindingCase::searched(
        Review(table, Site(u"s"_s, u"S"_s, FindingCase::devices()), FindingCase::Cutoff));
    const QString found = u"converted-time"_s;
    QCOMPARE(wordsOfRows(review), QStringList({found, {}, found, u"not-utc "_s + found, found}));
    QCOMPARE(review.findings().rowsToCheck(), 0);
    const FindingDetail byZone = findingDetail(review, 0, Finding::ConvertedTime);
    QCOMPARE(byZone.received, u"2: d1;01.06.2022 02:00"_s);
    QVERIFY(!byZone.isInForm);
    QVERIFY(findingDetail(review, 2, Finding::ConvertedTime).isInForm);
    QVERIFY(!table->isConvertedInForm(1));
    QVERIFY(table->isConvertedInForm(3));
    QVERIFY(!table->isConvertedInForm(4));
}

void FindingsTest::everyFindingHasItsOwnWord()
{
    QSet<QString> ids;
    for (const Finding finding : AllFindings)
        ids.insert(findingId(finding));
    QCOMPARE(ids.size(), qsizetype(AllFindings.size()));
    // Scripts depend on them.
    QCOMPARE(words(FindingSet::all()),
             u"end-before-begin zero-length too-long overlap duplicate on-cutoff near-cutoff "
             "in-future no-device-name two-names listed-twice look-alike-name invisible-character "
             "finer-than-ms not-utc converted-time"_s);
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
