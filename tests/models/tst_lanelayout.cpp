// SPDX-License-Identifier: MIT
#include "models/lanelayout.h"

#include "models/lanepicture.h"
#include "models/reviewfixture.h"
#include "support/places.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;

using Rows = QList<ReviewFixture::Row>;

qint64 at(const QString &text)
{
    const auto time = parseTimestamp(text);
    return time ? time->milliseconds : 0;
}

QString text(qint64 time)
{
    return QString::fromLatin1(canonicalText(time));
}

LaneLayout layoutOf(const Review &review)
{
    return *LaneLayout::of(review, RowOrder::asReceived(review.rowCount()), {});
}

/// A golden file: lines "key: value", then the picture.
struct Golden
{
    QMultiMap<QString, QString> lines;
    QStringList picture;
};

Golden read(const QString &path)
{
    QFile file(path);
    Golden golden;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return golden;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.contains(u'|'))
            golden.picture.append(line);
        else
            golden.lines.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    }
    return golden;
}

/// The outages of a golden file, in the order written; "left out" leaves one out.
Review reviewOf(const Golden &golden)
{
    Rows rows;
    QStringList outages = golden.lines.values(u"outage"_s);
    std::ranges::reverse(outages); // newest first
    for (const QString &outage : outages) {
        const QStringList parts = outage.split(u' ');
        rows.append({u"d1"_s, parts.value(0), parts.value(1)});
    }
    Review review = ReviewFixture::review(rows, ReviewFixture::devices());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (outages[row].endsWith(u"left out"_s))
            review.setIncluded(row, false);
    }
    return review;
}

/// Rows of two devices with begins and lengths of whole days, so that many of them touch.
Rows chanceRows(QRandomGenerator &random, int count)
{
    Rows rows;
    for (int i = 0; i < count; ++i) {
        const qint64 begin = ReviewFixture::Cutoff.milliseconds + random.bounded(-20, 60) * DayMs;
        const qint64 length = random.bounded(-3, 12) * DayMs;
        const bool isReadable = random.bounded(12) != 0;
        const QString id = random.bounded(3) == 0 ? u"d2"_s : u"d1"_s;
        rows.append({id, text(begin), isReadable ? text(begin + length) : u"later"_s});
    }
    return rows;
}

struct Occupied
{
    qint64 begin;
    qint64 end;
};

Occupied occupied(const Review &review, qsizetype row)
{
    const OutageSpan span = outageSpan(review.table(), row);
    return {span.begin, std::max(span.end, span.begin + 1)};
}

bool meets(const Occupied &one, const Occupied &other)
{
    return one.begin < other.end && other.begin < one.end;
}

} // namespace

class LaneLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void looksLikeItsPicture_data();
    void looksLikeItsPicture();
    void aDeviceWithoutOutagesHasALane();
    void rowsOfOtherSitesHaveNone();
    void whatIsHiddenVanishes();
    void stacksLikeTheSimplestWay();
    void drawsLikeTheSimplestWay();
    void tellsWhatLiesBeyond();
    void densityCountsWhatIsOutAtOnce();
    void whatTouchesIsOneStretch();
    void stepsFromRowToRow();
    void findsTheNearest();
    void takesFewBytes();
    void aLargeLaneCostsNoMoreThanItsPixels();
    void laysOutAPartOfTheLanes();
    void stopsWhenAsked();
    void comesToTheSameWithAndWithoutFindings();
};

void LaneLayoutTest::looksLikeItsPicture_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(Places::data(u"lanes"_s));
    const QFileInfoList files = folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 10);
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void LaneLayoutTest::looksLikeItsPicture()
{
    QFETCH(const QString, path);
    const Golden golden = read(path);
    const QStringList range = golden.lines.value(u"range"_s).split(u' ');
    const int columns = golden.lines.value(u"columns"_s).toInt();
    const Review review = reviewOf(golden);
    const TimeScale scale({at(range.value(0)), at(range.value(1))}, columns * 3);
    const LanePicture picture(layoutOf(review), review, 0, scale);
    QCOMPARE(picture.lines().join(u'\n'), golden.picture.join(u'\n'));
}

void LaneLayoutTest::aDeviceWithoutOutagesHasALane()
{
    const LaneLayout layout = layoutOf(ReviewFixture::review({}, ReviewFixture::devices()));
    QCOMPARE(layout.deviceCount(), 4);
    for (qsizetype device = 0; device < 4; ++device) {
        QCOMPARE(layout.rowCount(device), 0);
        QCOMPARE(layout.levelCount(device), 1);
        QVERIFY(layout.rowsOf(device).isEmpty());
        QVERIFY(layout.runs(device, TimeScale(TimeRange::everything(), 100)).isEmpty());
        QCOMPARE(layout.nearest(device, 0), -1);
    }
    QCOMPARE(LaneLayout().deviceCount(), 0);
}

void LaneLayoutTest::rowsOfOtherSitesHaveNone()
{
    const Review review = ReviewFixture::review();
    const LaneLayout layout = layoutOf(review);
    QCOMPARE(layout.rowsOf(0), (QList<quint32>{8, 3})); // the reversed one begins where it ends
    QCOMPARE(layout.rowsOf(1), (QList<quint32>{1, 4}));
    QCOMPARE(layout.rowsOf(2), QList<quint32>{0});
    QCOMPARE(layout.rowsOf(3), QList<quint32>{5});
}

void LaneLayoutTest::whatIsHiddenVanishes()
{
    const Review review = ReviewFixture::review();
    const auto layout = LaneLayout::of(review, RowOrder::of({8, 0}, review.rowCount()), {});
    QVERIFY(layout);
    QCOMPARE(layout->deviceCount(), 4);
    QCOMPARE(layout->rowsOf(0), QList<quint32>{8});
    QCOMPARE(layout->rowCount(1), 0);
    QVERIFY(!layout->levelOf(0, 3));
}

void LaneLayoutTest::stacksLikeTheSimplestWay()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const Review review =
            ReviewFixture::review(chanceRows(random, random.bounded(60)), ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        for (qsizetype device = 0; device < 2; ++device) {
            QList<Occupied> levels[LaneLayout::Levels];
            const QList<quint32> rows = layout.rowsOf(device);
            QCOMPARE(layout.rowCount(device), rows.size());
            for (const quint32 row : rows) {
                const Occupied span = occupied(review, row);
                int level = 0;
                while (level < LaneLayout::Levels &&
                       std::any_of(levels[level].cbegin(), levels[level].cend(),
                                   [&](const Occupied &each) { return meets(each, span); }))
                    ++level;
                QCOMPARE(layout.levelOf(device, row), std::optional(level));
                if (level < LaneLayout::Levels)
                    levels[level].append(span);
            }
        }
    }
}

void LaneLayoutTest::drawsLikeTheSimplestWay()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        const Review review =
            ReviewFixture::review(chanceRows(random, random.bounded(80)), ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        const qint64 begin =
            ReviewFixture::Cutoff.milliseconds + random.bounded(-30 * 24, 80 * 24) * (DayMs / 24);
        const qint64 length = DayMs * random.bounded(1, 400) / 4;
        const TimeScale scale({begin, begin + length}, random.bounded(1, 400));
        QList<quint32> drawn;
        std::map<int, qint64> reach;
        const QList<LaneRun> runs = layout.runs(0, scale);
        QCOMPARE(layout.runs(0, scale, layout.detail(review, 0)), runs);
        for (const LaneRun &run : runs) {
            if (run.level == LaneLayout::Levels)
                continue;
            // The runs of a level ascend, and each shows its rows.
            QVERIFY(!reach.contains(run.level) || run.range.begin >= reach[run.level]);
            reach[run.level] = run.range.end;
            QList<quint32> rows;
            for (qsizetype index = 0; index < run.count; ++index)
                rows.append(layout.rowIn(run, index));
            QCOMPARE(rows.constFirst(), run.row);
            const double width = scale.toX(run.range.end) - scale.toX(run.range.begin);
            QVERIFY(run.count == 1 || width < 2 * BarShape::MinimumWidth);
            for (const quint32 row : rows) {
                QCOMPARE(layout.levelOf(0, row), std::optional(run.level));
                QVERIFY(occupied(review, row).begin >= run.range.begin);
                QVERIFY(occupied(review, row).end <= run.range.end);
            }
            drawn += rows;
        }
        const QList<quint32> all = layout.rowsOf(0);
        for (const quint32 row : all) {
            const bool isInView = meets(occupied(review, row), {begin, begin + length});
            const bool isDensity = layout.levelOf(0, row) == LaneLayout::Levels;
            // A run may go on beyond the right edge.
            QVERIFY(!isInView || isDensity || drawn.contains(row));
        }
    }
}

void LaneLayoutTest::tellsWhatLiesBeyond()
{
    QRandomGenerator random(14);
    qsizetype densities = 0;
    for (int i = 0; i < 200; ++i) {
        const Review review = ReviewFixture::review(chanceRows(random, random.bounded(120)),
                                                    ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        const qint64 begin = ReviewFixture::Cutoff.milliseconds + random.bounded(-30, 70) * DayMs;
        const TimeRange range{begin, begin + random.bounded(1, 20) * DayMs};
        const TimeScale scale(range, 100);
        std::map<std::pair<int, bool>, QList<quint32>> expected; // by level and side
        for (const quint32 row : layout.rowsOf(0)) {
            const Occupied span = occupied(review, row);
            if (const auto level = layout.levelOf(0, row);
                level && !meets(span, {range.begin, range.end}))
                expected[{*level, span.begin < range.begin}].append(row);
        }
        const QList<LaneRun> beyond = layout.part(0, scale).beyond;
        QCOMPARE(layout.part(0, scale, layout.detail(review, 0)).beyond, beyond);
        QCOMPARE(std::size_t(beyond.size()), expected.size());
        for (const LaneRun &run : beyond) {
            const bool isBefore = run.range.begin < range.begin;
            const QList<quint32> &rows = expected[{run.level, isBefore}];
            QCOMPARE(run.count, rows.size());
            QVERIFY(rows.contains(run.row));
            for (qsizetype index = 0; index < run.count; ++index)
                QVERIFY(rows.contains(layout.rowIn(run, index)));
            const auto away = [&](quint32 row) {
                const Occupied span = occupied(review, row);
                return isBefore ? range.begin - span.end : span.begin - range.end;
            };
            QVERIFY(
                std::ranges::all_of(rows, [&](quint32 row) { return away(row) >= away(run.row); }));
            densities += run.level == LaneLayout::Levels ? 1 : 0;
        }
    }
    QVERIFY(densities > 20);
}

void LaneLayoutTest::densityCountsWhatIsOutAtOnce()
{
    QRandomGenerator random(5);
    qsizetype seen = 0;
    for (int i = 0; i < 20; ++i) {
        const Review review =
            ReviewFixture::review(chanceRows(random, 150), ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        QList<Occupied> above;
        for (const quint32 row : layout.rowsOf(0)) {
            if (layout.levelOf(0, row) == LaneLayout::Levels)
                above.append(occupied(review, row));
        }
        const qint64 begin = ReviewFixture::Cutoff.milliseconds - 30 * DayMs;
        const TimeScale scale({begin, begin + 120 * DayMs}, 3 * random.bounded(50, 800));
        for (const LaneRun &run : layout.runs(0, scale)) {
            if (run.level != LaneLayout::Levels)
                continue;
            ++seen;
            // A click there shows the last one that began before the first column ended.
            const double column = scale.millisecondsPerPixel() * BarShape::MinimumWidth;
            const auto firstEnd = std::llround(double(run.range.begin) + column);
            QCOMPARE(layout.levelOf(0, run.row), std::optional(int(LaneLayout::Levels)));
            const Occupied shown = occupied(review, run.row);
            QVERIFY(shown.begin < firstEnd);
            QVERIFY(std::ranges::none_of(above, [&](const Occupied &each) {
                return each.begin > shown.begin && each.begin < firstEnd;
            }));
            // Every column of pixels of the run has its number.
            for (double time = double(run.range.begin); time + column / 2 < double(run.range.end);
                 time += column) {
                const Occupied span{std::llround(time), std::llround(time + column)};
                const auto count = std::ranges::count_if(
                    above, [&](const Occupied &each) { return meets(each, span); });
                QCOMPARE(qsizetype(count), run.count);
            }
        }
    }
    QVERIFY(seen > 100);
}

void LaneLayoutTest::whatTouchesIsOneStretch()
{
    const qint64 begin = ReviewFixture::Cutoff.milliseconds;
    const Review review =
        ReviewFixture::review({{u"d1"_s, text(begin), text(begin + DayMs)},
                               {u"d1"_s, text(begin + DayMs), text(begin + 2 * DayMs)},
                               {u"d1"_s, text(begin + 3 * DayMs), text(begin + 4 * DayMs)}},
                              ReviewFixture::devices());
    const LaneLayout layout = layoutOf(review);
    QCOMPARE(layout.outStretches(0), (QList<OutStretch>{{0, 1}, {2, 2}}));
}

void LaneLayoutTest::stepsFromRowToRow()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 50; ++i) {
        Rows rows = chanceRows(random, 80);
        rows.insert(7, {u"d1"_s, u"soon"_s, QString()});
        rows.insert(3, {u"d1"_s, u"soon"_s, QString()});
        const Review review = ReviewFixture::review(rows, ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        const QList<quint32> all = layout.rowsOf(0);
        QCOMPARE(layout.untimedRows(0), (QList<quint32>{3, 8}));
        for (qsizetype k = 0; k < all.size(); ++k) {
            const auto expected = [&](qsizetype other) {
                return other < 0 || other >= all.size() ? qsizetype(-1) : qsizetype(all[other]);
            };
            QCOMPARE(layout.neighbour(0, all[k], 1), expected(k + 1));
            QCOMPARE(layout.neighbour(0, all[k], -1), expected(k - 1));
        }
    }
}

void LaneLayoutTest::findsTheNearest()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        const Review review = ReviewFixture::review(chanceRows(random, 1 + random.bounded(20)),
                                                    ReviewFixture::devices());
        const LaneLayout layout = layoutOf(review);
        const QList<quint32> rows = layout.rowsOf(0);
        for (int k = 0; k < 20 && !rows.isEmpty(); ++k) {
            const qint64 time =
                ReviewFixture::Cutoff.milliseconds + random.bounded(-40, 90) * (DayMs / 2);
            const auto away = [&](qsizetype row) {
                const Occupied span = occupied(review, row);
                return std::max({span.begin - time, time - span.end + 1, qint64(0)});
            };
            qint64 least = away(rows.constFirst());
            for (const quint32 row : rows)
                least = std::min(least, away(row));
            const qsizetype found = layout.nearest(0, time);
            QVERIFY(found >= 0);
            QCOMPARE(away(found), least);
        }
    }
    const Review untimed =
        ReviewFixture::review({{u"d1"_s, u"soon"_s, QString()}}, ReviewFixture::devices());
    QCOMPARE(layoutOf(untimed).nearest(0, 0), 0);
}

void LaneLayoutTest::takesFewBytes()
{
    const Review review = ReviewFixture::generated(60'000); // a tenth of them at the site
    const LaneLayout layout = layoutOf(review);
    qsizetype rows = 0;
    for (qsizetype device = 0; device < layout.deviceCount(); ++device)
        rows += layout.rowCount(device);
    QVERIFY(rows > 5'000);
    QVERIFY2(layout.byteCount() <= 8 * rows + 4096,
             qPrintable(QString::number(layout.byteCount())));
}

void LaneLayoutTest::aLargeLaneCostsNoMoreThanItsPixels()
{
    Rows rows;
    for (int i = 0; i < 50'000; ++i) {
        const qint64 begin = ReviewFixture::Cutoff.milliseconds + i * 60'000LL;
        rows.append({u"d1"_s, text(begin), text(begin + 50'000 + i % 7 * 20'000)});
    }
    const LaneLayout layout = layoutOf(ReviewFixture::review(rows, ReviewFixture::devices()));
    const TimeScale scale({ReviewFixture::Cutoff.milliseconds,
                           ReviewFixture::Cutoff.milliseconds + 50'000 * 60'000LL},
                          900);
    const QList<LaneRun> runs = layout.runs(0, scale);
    qsizetype count = 0;
    for (const LaneRun &run : runs)
        count += run.level < LaneLayout::Levels ? run.count : 0;
    QCOMPARE(count, 50'000);
    QVERIFY(runs.size() <= (LaneLayout::Levels + 1) * (900 / 3 + 1));
}

void LaneLayoutTest::laysOutAPartOfTheLanes()
{
    Review review = ReviewFixture::generated(5'000);
    const auto all = [](qsizetype) { return true; };
    for (const bool isOrdered : {false, true}) {
        if (isOrdered) {
            auto findings = findFindings(review, {}, ReviewFixture::Cutoff, [] { return false; });
            review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
        }
        const LaneLayout whole = *LaneLayout::of(review, all, {});
        const LaneLayout part = *LaneLayout::of(review, all, {}, LaneRange{3, 2});
        QCOMPARE(part.deviceCount(), whole.deviceCount());
        for (qsizetype device = 0; device < whole.deviceCount(); ++device) {
            const bool isInIt = device == 3 || device == 4;
            QCOMPARE(part.rowsOf(device), isInIt ? whole.rowsOf(device) : QList<quint32>());
        }
    }
}

void LaneLayoutTest::stopsWhenAsked()
{
    const Review review = ReviewFixture::review();
    QVERIFY(!LaneLayout::of(review, RowOrder::asReceived(9), [] { return true; }));
    int asked = 0;
    QVERIFY(!LaneLayout::of(review, RowOrder::asReceived(9), [&] { return ++asked > 2; }));
}

/// The findings have the readable rows in order already.
void LaneLayoutTest::comesToTheSameWithAndWithoutFindings()
{
    constexpr int Rounds = 200;
    QRandomGenerator random(7);
    for (int round = 0; round < Rounds; ++round) {
        Rows rows = chanceRows(random, random.bounded(1, 60));
        for (ReviewFixture::Row &row : rows) {
            if (random.bounded(5) == 0) // finer than milliseconds
                row.begin = row.begin.chopped(1) + QString::number(random.bounded(1, 9)) + u'Z';
        }
        Review review = ReviewFixture::review(rows, ReviewFixture::devices());
        QList<quint32> shown;
        for (qsizetype row = 0; row < review.rowCount(); ++row) {
            if (random.bounded(4) != 0)
                shown.append(static_cast<quint32>(row));
        }
        const RowOrder order = RowOrder::of(shown, review.rowCount());
        const LaneLayout plain = *LaneLayout::of(review, order, {});
        auto findings = findFindings(review, {}, ReviewFixture::Cutoff, [] { return false; });
        review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
        const LaneLayout ordered = *LaneLayout::of(review, order, {});
        const TimeScale scale(
            {at(u"2021-12-01T00:00:00.000Z"_s), at(u"2022-03-20T00:00:00.000Z"_s)}, 500);
        for (qsizetype device = 0; device < plain.deviceCount(); ++device) {
            QCOMPARE(ordered.rowsOf(device), plain.rowsOf(device));
            QCOMPARE(ordered.levelCount(device), plain.levelCount(device));
            QCOMPARE(ordered.overlaps(device), plain.overlaps(device));
            QCOMPARE(ordered.runs(device, scale), plain.runs(device, scale));
        }
    }
}

QTEST_APPLESS_MAIN(LaneLayoutTest)
#include "tst_lanelayout.moc"
