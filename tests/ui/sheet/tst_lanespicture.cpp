// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "ui/sheet/lanespicture.h"
#include "ui/sheet/sheetsamples.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

qsizetype pixelsLike(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class LanesPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void drawsTheBars_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }

    void drawsTheBars()
    {
        QFETCH(const QPalette, palette);
        Review review = SheetSamples::manyRows(3, 2);
        const auto lanes = [&review] { return SheetSamples::sheetOf(review).lanes; };
        const QImage all = LanesPicture::image(lanes(), palette, u"Site"_s);
        QCOMPARE(all.devicePixelRatio(), 2.0);
        const QColor filled = toneColor(palette, Tone::Accepted);
        const qsizetype before = pixelsLike(all, filled);
        QVERIFY(before > 1000);
        QCOMPARE(all.pixelColor(2, 2), palette.color(QPalette::Base));
        // What is left out is hollow.
        for (qsizetype row = 0; row < review.rowCount(); ++row)
            review.setIncluded(row, false);
        QCOMPARE(pixelsLike(LanesPicture::image(lanes(), palette, u"Site"_s), filled), 0);
    }

    void growsWithTheDevicesUpToALimit()
    {
        const auto heightOf = [](int devices) {
            const Sheet sheet = SheetSamples::sheetOf(SheetSamples::manyRows(devices, 1));
            return LanesPicture::image(sheet.lanes, Theme::lightPalette(), u"Site"_s).height();
        };
        QVERIFY(heightOf(2) > heightOf(1));
        // One line more: it says how many devices have no lane.
        const int most = heightOf(SheetLanes::MostDevices);
        QVERIFY(heightOf(200) - most > 0);
        QVERIFY(heightOf(200) - most < 100);
    }
};

QTEST_MAIN(LanesPictureTest)
#include "tst_lanespicture.moc"
