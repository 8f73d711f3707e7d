// SPDX-License-Identifier: MIT
#include "models/barshape.h"

#include "models/reviewfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using Kind = OutageSpan::Kind;

namespace {

constexpr qint64 HourMs = 3'600'000;

/// An hour of 2022 is a pixel; the range is 100 of them.
qint64 hour(qint64 number)
{
    return ReviewFixture::Cutoff.milliseconds + number * HourMs;
}

TimeScale hundredHours()
{
    return TimeScale({hour(0), hour(100)}, 100);
}

OutageSpan spanOf(const QString &begin, const QString &end)
{
    const Review review = ReviewFixture::review({{u"d1"_s, begin, end}}, ReviewFixture::devices());
    return outageSpan(review.table(), 0);
}

Review overlapping(const QList<QPair<int, int>> &hours)
{
    QList<ReviewFixture::Row> rows;
    for (const auto &[begin, end] : hours) {
        rows.append({u"d1"_s, QString::fromLatin1(canonicalText(hour(begin))),
                     QString::fromLatin1(canonicalText(hour(end)))});
    }
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    auto findings = findFindings(review, {}, ReviewFixture::Cutoff, [] { return false; });
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    return review;
}

} // namespace

class BarShapeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyOutageHasAKind_data();
    void everyOutageHasAKind();
    void barsStayInThePicture_data();
    void barsStayInThePicture();
    void isNeverWiderThanAVeryNarrowPicture();
    void showsWhatARowShares_data();
    void showsWhatARowShares();
};

void BarShapeTest::everyOutageHasAKind_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<Kind>("kind");
    const QString noon = u"2022-03-01T12:00:00.000Z"_s;

    QTest::newRow("usual") << noon << u"2022-03-02T12:00:00.000Z"_s << Kind::Bar;
    QTest::newRow("no length") << noon << noon << Kind::Moment;
    QTest::newRow("no length in another zone")
        << noon << u"2022-03-01T13:00:00+01:00"_s << Kind::Moment;
    QTest::newRow("less than a millisecond")
        << noon << u"2022-03-01T12:00:00.0000001Z"_s << Kind::Bar;
    QTest::newRow("reversed") << noon << u"2022-03-01T11:00:00.000Z"_s << Kind::Reversed;
    QTest::newRow("reversed by less than a millisecond")
        << u"2022-03-01T12:00:00.0000001Z"_s << noon << Kind::Reversed;
    QTest::newRow("unreadable end") << noon << u"later"_s << Kind::Unreadable;
    QTest::newRow("unreadable begin") << u"2022-02-30T00:00:00Z"_s << noon << Kind::Unreadable;
    QTest::newRow("no time at all") << u"soon"_s << QString() << Kind::Untimed;
}

void BarShapeTest::everyOutageHasAKind()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    const OutageSpan span = spanOf(begin, end);
    QTEST(span.kind, "kind");
    QVERIFY(span.begin <= span.end);
    QCOMPARE(span.isTimed(), span.kind != Kind::Untimed);
    if (span.isTimed())
        QVERIFY(
            hundredHours().withRange({span.begin, span.begin + 1}).range().contains(span.begin));
}

void BarShapeTest::barsStayInThePicture_data()
{
    QTest::addColumn<OutageSpan>("span");
    QTest::addColumn<BarShape>("shape");
    const auto bar = [](qint64 begin, qint64 end) {
        return OutageSpan{Kind::Bar, hour(begin), hour(end)};
    };
    const auto moment = [](qint64 time) {
        return OutageSpan{Kind::Moment, hour(time), hour(time)};
    };

    QTest::newRow("inside") << bar(10, 30) << BarShape{Kind::Bar, 10, 30};
    QTest::newRow("all") << bar(0, 100) << BarShape{Kind::Bar, 0, 100};
    QTest::newRow("begins before") << bar(-10, 30) << BarShape{Kind::Bar, 0, 30, true};
    QTest::newRow("ends after") << bar(10, 300) << BarShape{Kind::Bar, 10, 100, false, true};
    QTest::newRow("goes on at both ends")
        << bar(-9, 300) << BarShape{Kind::Bar, 0, 100, true, true};
    QTest::newRow("short") << bar(10, 11) << BarShape{Kind::Bar, 10, 13};
    QTest::newRow("short at the right edge") << bar(99, 100) << BarShape{Kind::Bar, 97, 100};
    QTest::newRow("short over the left edge") << bar(-1, 1) << BarShape{Kind::Bar, 0, 3, true};
    QTest::newRow("before") << bar(-20, 0) << BarShape{Kind::Bar, 0, 3, true, false, false};
    QTest::newRow("after") << bar(100, 120) << BarShape{Kind::Bar, 97, 100, false, true, false};
    QTest::newRow("the year 9999")
        << OutageSpan{Kind::Bar, hour(50), TimeRange::everything().end - 1}
        << BarShape{Kind::Bar, 50, 100, false, true};
    QTest::newRow("reversed") << OutageSpan{Kind::Reversed, hour(20), hour(40)}
                              << BarShape{Kind::Reversed, 20, 40};
    QTest::newRow("moment") << moment(40) << BarShape{Kind::Moment, 40, 40};
    QTest::newRow("moment at the begin") << moment(0) << BarShape{Kind::Moment, 0, 0};
    QTest::newRow("moment before")
        << moment(-1) << BarShape{Kind::Moment, 0, 0, true, false, false};
    QTest::newRow("moment at the end")
        << moment(100) << BarShape{Kind::Moment, 100, 100, false, true, false};
    QTest::newRow("unreadable") << OutageSpan{Kind::Unreadable, hour(7), hour(7)}
                                << BarShape{Kind::Unreadable, 7, 7};
    QTest::newRow("without any time") << OutageSpan{} << BarShape{};
}

void BarShapeTest::barsStayInThePicture()
{
    QFETCH(const OutageSpan, span);
    QFETCH(const BarShape, shape);
    const BarShape found = barShape(hundredHours(), span);
    QCOMPARE(found.kind, shape.kind);
    QCOMPARE(found.left, shape.left);
    QCOMPARE(found.right, shape.right);
    QCOMPARE(found.goesOnLeft, shape.goesOnLeft);
    QCOMPARE(found.goesOnRight, shape.goesOnRight);
    QCOMPARE(found.isInView, shape.isInView);
}

void BarShapeTest::isNeverWiderThanAVeryNarrowPicture()
{
    const BarShape shape = barShape(hundredHours().withWidth(2), {Kind::Bar, hour(40), hour(41)});
    QCOMPARE(shape.left, 0.0);
    QCOMPARE(shape.right, 2.0);
}

void BarShapeTest::showsWhatARowShares_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("outages"); // the first one is asked for
    QTest::addColumn<QList<QPair<int, int>>>("shared");
    using Hours = QList<QPair<int, int>>;

    QTest::newRow("alone") << Hours{{10, 20}} << Hours{};
    QTest::newRow("touching") << Hours{{10, 20}, {20, 30}, {5, 10}} << Hours{};
    QTest::newRow("an earlier one") << Hours{{10, 20}, {5, 12}} << Hours{{10, 12}};
    QTest::newRow("two earlier ones") << Hours{{10, 20}, {5, 12}, {2, 15}} << Hours{{10, 15}};
    QTest::newRow("a later one") << Hours{{10, 20}, {15, 25}} << Hours{{15, 20}};
    QTest::newRow("within") << Hours{{10, 20}, {2, 50}} << Hours{{10, 20}};
    QTest::newRow("an earlier and a later one")
        << Hours{{10, 20}, {5, 12}, {18, 25}} << Hours{{10, 12}, {18, 20}};
    QTest::newRow("two inside") << Hours{{10, 20}, {11, 12}, {15, 17}} << Hours{{11, 12}, {15, 17}};
    QTest::newRow("joined") << Hours{{10, 20}, {11, 14}, {13, 17}} << Hours{{11, 17}};
    QTest::newRow("a moment shares nothing") << Hours{{10, 20}, {15, 15}} << Hours{};
    Hours many{{10, 90}};
    for (int i = 0; i < 30; ++i)
        many.append({12 + 2 * i, 13 + 2 * i});
    Hours first;
    for (int i = 0; i < 16; ++i)
        first.append(many[i + 1]);
    first.append({44, 90}); // from the 17th on all of the rest
    QTest::newRow("more than are visited") << many << first;
}

void BarShapeTest::showsWhatARowShares()
{
    using Hours = QList<QPair<int, int>>;
    QFETCH(const Hours, outages);
    QFETCH(const Hours, shared);
    QList<TimeRange> expected;
    for (const auto &[begin, end] : shared)
        expected.append({hour(begin), hour(end)});
    QCOMPARE(overlapStretches(overlapping(outages), 0), expected);
}

QTEST_APPLESS_MAIN(BarShapeTest)
#include "tst_barshape.moc"
