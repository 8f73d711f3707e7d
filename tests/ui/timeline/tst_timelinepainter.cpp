// SPDX-License-Identifier: MIT
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpdfwriter.h>
#include <QtTest/qtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 200;
constexpr int Height = 30;
constexpr int Top = 8;
constexpr int Bottom = 22;

/// A millisecond is a pixel.
const TimeScale Scale({0, Width}, Width);

struct Picture
{
    QPalette palette;
    QImage image{Width, Height, QImage::Format_RGB32};

    explicit Picture(const QPalette &colours)
        : palette(colours)
    {
        image.fill(palette.color(QPalette::Base));
    }
    template <typename Paint>
    void paint(const Paint &paint)
    {
        QPainter painter(&image);
        TimelinePainter timeline(painter, palette, Scale, image.rect());
        paint(timeline);
    }
    /// The colours of a row of pixels.
    [[nodiscard]] std::set<QRgb> colours(int y, int left, int right) const
    {
        std::set<QRgb> found;
        for (int x = left; x < right; ++x)
            found.insert(image.pixel(x, y));
        return found;
    }
    [[nodiscard]] QRgb at(int x, int y) const { return image.pixel(x, y); }
    [[nodiscard]] QRgb tone(Tone tone) const { return toneColor(palette, tone).rgb(); }
    [[nodiscard]] QRgb ground() const { return palette.color(QPalette::Base).rgb(); }
};

BarShape shapeOf(OutageSpan::Kind kind, qint64 begin, qint64 end)
{
    return barShape(Scale, {kind, begin, end});
}

} // namespace

/// Each verdict and each finding has a shape of its own, not only a colour.
class TimelinePainterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!QStandardPaths).*"_s)); }
    void verdictsHavePatterns_data() { palettes(); }
    void verdictsHavePatterns();
    void onPaperAHatchingIsMadeOfLines();
    void aBarGoesOnWithAnArrow_data() { palettes(); }
    void aBarGoesOnWithAnArrow();
    void noLengthIsADiamond_data() { palettes(); }
    void noLengthIsADiamond();
    void theReversedEndPointsBack_data() { palettes(); }
    void theReversedEndPointsBack();
    void theReversedTellsItsVerdict_data() { palettes(); }
    void theReversedTellsItsVerdict();
    void theTimeBeforeTheCutoffIsDimmed_data() { palettes(); }
    void theTimeBeforeTheCutoffIsDimmed();
    void whatOverlapsHasALineBelow_data() { palettes(); }
    void whatOverlapsHasALineBelow();
    void labelsDoNotTouch_data() { palettes(); }
    void labelsDoNotTouch();

private:
    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }

    std::unique_ptr<Theme> m_theme;
};

void TimelinePainterTest::verdictsHavePatterns()
{
    QFETCH(const QPalette, palette);
    const auto inside = [&](Verdict verdict) {
        Picture picture(palette);
        picture.paint([&](TimelinePainter &timeline) {
            timeline.paintBar(shapeOf(OutageSpan::Kind::Bar, 50, 150), verdict, Top, Bottom);
        });
        return picture.colours((Top + Bottom) / 2, 60, 140);
    };
    const Picture plain(palette);
    QCOMPARE(inside(Verdict::Included), std::set<QRgb>{plain.tone(Tone::Accepted)});
    QCOMPARE(inside(Verdict::LeftOut), std::set<QRgb>{plain.ground()});
    QCOMPARE(inside(Verdict::BeforeCutoff),
             (std::set<QRgb>{plain.tone(Tone::Dimmed), plain.ground()}));
    QCOMPARE(inside(Verdict::OtherSite).size(), std::size_t(1));
    QVERIFY(!inside(Verdict::OtherSite).contains(plain.ground()));
}

/// A pattern there would be one of dots of 1/1200 inch, which look grey.
void TimelinePainterTest::onPaperAHatchingIsMadeOfLines()
{
    const auto written = [](Verdict verdict, OutageSpan::Kind kind) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&file);
            writer.setResolution(1200);
            QPainter painter(&writer);
            TimelinePainter timeline(painter, Theme::lightPalette(), Scale, {0, 0, Width, Height});
            timeline.paintBar(shapeOf(kind, 50, 150), verdict, Top, Bottom);
        }
        return file.data();
    };
    for (const auto kind : {OutageSpan::Kind::Bar, OutageSpan::Kind::Moment})
        QVERIFY(!written(Verdict::BeforeCutoff, kind).contains("/PatternType"));
    QVERIFY(written(Verdict::BeforeCutoff, OutageSpan::Kind::Bar) !=
            written(Verdict::LeftOut, OutageSpan::Kind::Bar));
}

void TimelinePainterTest::aBarGoesOnWithAnArrow()
{
    QFETCH(const QPalette, palette);
    Picture picture(palette);
    picture.paint([](TimelinePainter &timeline) {
        timeline.paintBar(shapeOf(OutageSpan::Kind::Bar, -50, 100), Verdict::Included, Top, Bottom);
    });
    // The corner at the edge is cut off, the tip reaches it.
    QCOMPARE(picture.at(0, Top), picture.ground());
    QVERIFY(picture.at(1, (Top + Bottom) / 2) != picture.ground());
    QCOMPARE(picture.at(99, Top), picture.tone(Tone::Accepted));
    Picture beyond(palette);
    beyond.paint([](TimelinePainter &timeline) {
        timeline.paintBar(shapeOf(OutageSpan::Kind::Bar, 300, 400), Verdict::Included, Top, Bottom);
    });
    QVERIFY(beyond.at(Width - 2, (Top + Bottom) / 2) != beyond.ground());
    QCOMPARE(beyond.at(Width - 10, (Top + Bottom) / 2), beyond.ground());
}

void TimelinePainterTest::noLengthIsADiamond()
{
    QFETCH(const QPalette, palette);
    Picture picture(palette);
    picture.paint([](TimelinePainter &timeline) {
        timeline.paintBar(shapeOf(OutageSpan::Kind::Moment, 100, 100), Verdict::Included, Top,
                          Bottom);
    });
    const int middle = (Top + Bottom) / 2;
    QCOMPARE(picture.at(100, middle), picture.tone(Tone::Accepted));
    QCOMPARE(picture.at(104, middle), picture.tone(Tone::Accepted));
    QCOMPARE(picture.at(105, Top + 1), picture.ground());
}

void TimelinePainterTest::theReversedEndPointsBack()
{
    QFETCH(const QPalette, palette);
    Picture picture(palette);
    picture.paint([](TimelinePainter &timeline) {
        timeline.paintBar(shapeOf(OutageSpan::Kind::Reversed, 50, 150), Verdict::Included, Top,
                          Bottom);
    });
    const int middle = (Top + Bottom) / 2;
    QCOMPARE(picture.at(54, middle), picture.tone(Tone::ToCheck));
    QVERIFY(picture.at(100, middle) != picture.tone(Tone::ToCheck));
    QVERIFY(picture.colours(middle, 60, 140) != std::set<QRgb>{picture.ground()});
}

void TimelinePainterTest::theReversedTellsItsVerdict()
{
    QFETCH(const QPalette, palette);
    const int middle = (Top + Bottom) / 2;
    const auto inside = [&](Verdict verdict) {
        Picture picture(palette);
        picture.paint([verdict](TimelinePainter &timeline) {
            timeline.paintBar(shapeOf(OutageSpan::Kind::Reversed, 50, 150), verdict, Top, Bottom);
        });
        return picture.colours(middle, 80, 140);
    };
    const auto included = inside(Verdict::Included);
    const auto leftOut = inside(Verdict::LeftOut);
    QCOMPARE(included.size(), std::size_t(1));
    QCOMPARE(leftOut, std::set<QRgb>{Picture(palette).ground()});
    QVERIFY(included != leftOut);
    QVERIFY(inside(Verdict::BeforeCutoff).size() > 1); // hatched
}

void TimelinePainterTest::theTimeBeforeTheCutoffIsDimmed()
{
    QFETCH(const QPalette, palette);
    Picture picture(palette);
    picture.paint([](TimelinePainter &timeline) { timeline.paintGround(80, 160); });
    QVERIFY(picture.at(40, 15) != picture.ground());
    QCOMPARE(picture.at(80, 15), picture.tone(Tone::Dimmed));
    QCOMPARE(picture.at(120, 15), picture.ground());
    std::set<QRgb> now;
    for (int y = 0; y < Height; ++y)
        now.insert(picture.at(160, y));
    QVERIFY(now.contains(picture.tone(Tone::Accent)));
    QVERIFY(now.contains(picture.ground())); // dotted
}

void TimelinePainterTest::whatOverlapsHasALineBelow()
{
    QFETCH(const QPalette, palette);
    Picture picture(palette);
    picture.paint([](TimelinePainter &timeline) {
        timeline.paintOverlaps({{-20, -10}, {10, 20}, {20, 30}, {30, 31}, {60, 70}}, Top, Bottom);
    });
    QString line;
    for (int x = 0; x < 80; ++x)
        line += picture.at(x, Top) == picture.tone(Tone::ToCheck) ? u'#' : u'.';
    QCOMPARE(line, QString(10, u'.') + QString(21, u'#') + QString(29, u'.') + QString(10, u'#') +
                       QString(10, u'.'));
}

void TimelinePainterTest::labelsDoNotTouch()
{
    QFETCH(const QPalette, palette);
    const QTimeZone utc = QTimeZone::utc();
    for (const qint64 days : {1, 3, 40, 400, 4000, 400'000}) {
        const TimeRange range{1'640'990'000'000, 1'640'990'000'000 + days * 86'400'000};
        for (const int width : {60, 90, 200, 700}) {
            QImage image(width, 24, QImage::Format_RGB32);
            QPainter painter(&image);
            TimelinePainter timeline(painter, palette, TimeScale(range, width, utc), image.rect());
            const auto labels = timeline.axisLabels(Fonts::small());
            QVERIFY(width < 90 || !labels.isEmpty());
            for (qsizetype i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].rect.right() <= width);
                for (qsizetype k = 0; k < i; ++k)
                    QVERIFY(!labels[i].rect.intersects(labels[k].rect));
            }
        }
    }
}

QTEST_MAIN(TimelinePainterTest)
#include "tst_timelinepainter.moc"
