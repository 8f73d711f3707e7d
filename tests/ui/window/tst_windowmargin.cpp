// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/connection/connectionbar.h"
#include "ui/review/countsbar.h"
#include "ui/review/facetpane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/requestlogpane.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/lanesview.h"
#include "ui/window/submitbar.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

namespace {

/// The bar at the edge of the current row, and how far a letter's ink stands right or left of its
/// place: a 1 at the beginning of a time reaches over it with the smoothed edge of its flag.
constexpr int FocusBar = 4;
constexpr int Bearing = 3;
constexpr int Overhang = 1;

/// The first column of pixels right of the edge that is not all of one colour.
int firstInk(const QImage &image, int from)
{
    for (int x = from; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(from, y))
                return x;
        }
    }
    return image.width();
}

} // namespace

/// What stands first from the top of the window to its foot stands at one margin.
class WindowMarginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }

    void everythingBeginsAtOneMargin_data()
    {
        QTest::addColumn<int>("textSize");
        QTest::newRow("usual text") << 100;
        QTest::newRow("large text") << 150;
    }

    void everythingBeginsAtOneMargin()
    {
        QFETCH(const int, textSize);
        m_driver->window().resize(1280, 1000);
        m_driver->theme().setTextSize(textSize);
        m_driver->fetchFromApi();
        m_driver->action("devices")->trigger();
        m_driver->action("requests")->trigger();
        m_driver->settle();
        const MainWindow &window = m_driver->window();
        const auto *outages = window.findChild<OutageView *>();
        const auto *lanes = window.findChild<LanesView *>();
        const auto *requests = window.findChild<RequestLogPane *>()->findChild<QTableView *>();
        QVERIFY(lanes->isVisible() && requests->isVisible());
        beginsAtMargin("head", window.findChild<ConnectionBar *>());
        beginsAtMargin("counts", window.findChild<CountsBar *>());
        beginsAtMargin("check boxes", outages->viewport());
        beginsAtMargin("lanes", lanes->viewport());
        beginsAtMargin("words above the lanes", lanes->horizontalHeader());
        beginsAtMargin("requests", requests->viewport());
        beginsAtMargin("titles of the requests", requests->horizontalHeader());
        beginsAtMargin("foot", window.findChild<SubmitBar *>());
        m_driver->action("facets")->trigger();
        m_driver->settle();
        beginsAtMargin("filters", window.findChild<FacetPane *>()->viewport());
    }

    void aCheckBoxIsHitWhereItStands()
    {
        m_driver->fetchFromApi();
        m_driver->settle();
        auto *view = m_driver->window().findChild<OutageView *>();
        const QRect cell = view->visualRect(view->model()->index(2, IncludeColumn));
        const QPoint box(Spacing::of(3), cell.center().y());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box);
        QTRY_COMPARE(m_driver->session().review().counts().leftOut, 1);
    }

private:
    void beginsAtMargin(const char *what, QWidget *part)
    {
        const int margin = Spacing::of(2);
        const int left = part->mapTo(&m_driver->window(), QPoint()).x();
        const QImage image = m_driver->window().grab().toImage();
        const QRect rows(0, part->mapTo(&m_driver->window(), QPoint()).y() + 2, image.width(),
                         part->height() - 4);
        const int ink = firstInk(image.copy(rows), std::max(left, 0) + FocusBar);
        QVERIFY2(
            ink >= margin - Overhang && ink <= margin + Bearing,
            qPrintable(
                u"%1: %2 instead of %3"_s.arg(QString::fromLatin1(what)).arg(ink).arg(margin)));
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowMarginTest)
#include "tst_windowmargin.moc"
