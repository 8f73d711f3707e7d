// SPDX-License-Identifier: MIT
#include "models/lanesmodel.h"
#include "models/timeline.h"
#include "models/viewquery.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/theme.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qrandom.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int Frames = 400;

/// \a rows outages of 2020 to 2023 on \a devices devices of one site; a hundredth lasts months.
Review manyOutages(qsizetype rows, int devices)
{
    QRandomGenerator random(11);
    QList<Device> site;
    for (int i = 0; i < devices; ++i)
        site.append({u"device-%1"_s.arg(i), u"Battery %1"_s.arg(i + 1)});
    auto table = std::make_shared<OutageTable>();
    for (qsizetype row = 0; row < rows; ++row) {
        const qint64 begin = 1'577'836'800'000 + qint64(random.bounded(126'230'400'000.0));
        const qint64 longest = random.bounded(100) == 0 ? 10'000'000'000 : 400'000'000;
        const qint64 length = qint64(random.bounded(double(longest)));
        const QString from = QString::fromLatin1(canonicalText(begin));
        const QString to = QString::fromLatin1(canonicalText(begin + length));
        const QString &id = site[random.bounded(devices)].id;
        table->append({ReceivedField{id}, ReceivedField{from}, ReceivedField{to}});
    }
    Review review(std::move(table), Site(u"site"_s, u"Many"_s, site), Timestamp{1'640'995'200'000});
    auto findings = findFindings(review, {}, {1'690'000'000'000}, [] { return false; });
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    return review;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The time that the processor has spent on this thread: others do not count.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Prints the figures of a series; returns whether they keep the targets of a frame.
bool print(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    const qsizetype count = times.size();
    std::printf("%s p50 %.1f ms, p99 %.1f ms, most %.1f ms\n", what, times[count / 2],
                times[count * 99 / 100], times.constLast());
    return times[count / 2] <= 8 && times[count * 99 / 100] <= 16;
}

/// Returns whether the lanes take at most 12 bytes a row.
bool measureLayout(const Review &review)
{
    double before = processorMilliseconds();
    const auto tell = [&before](const char *what) {
        std::printf("%s %.0f ms\n", what, processorMilliseconds() - before);
        before = processorMilliseconds();
    };
    const auto layout = LaneLayout::of(review, RowOrder::asReceived(review.rowCount()), {});
    tell("layout");
    const auto outAtOnce = OutAtOnce::of(*layout, {});
    tell("out at once");
    (void)shownTimes(review, RowOrder::asReceived(review.rowCount()), {});
    tell("ranges");
    (void)arrange(review, {}, [] { return false; });
    tell("arranging the table");
    const double bytes = double(layout->byteCount() + outAtOnce->byteCount());
    std::printf("bytes a row %.2f\n", bytes / double(review.rowCount()));
    return bytes <= 12 * double(review.rowCount());
}

/// Zooms to the instant in the middle and back, then pans, and paints after each step. Returns
/// whether the time of the processor keeps the targets.
bool measureFrames(ReviewPane &pane)
{
    QList<double> times;
    QList<double> ofProcessor;
    Timeline &timeline = pane.timeline();
    timeline.showAll();
    for (int frame = 0; frame < Frames; ++frame) {
        const int phase = frame % 100;
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        if (phase < 40)
            timeline.zoom(1.2);
        else if (phase < 60)
            timeline.pan(phase % 2 == 0 ? 0.03 : 0.05);
        else
            timeline.zoom(1 / 1.2);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.append(milliseconds(timer));
        ofProcessor.append(processorMilliseconds() - before);
    }
    (void)print("frame", times);
    return print("frame, time of the processor", ofProcessor);
}

/// Notes when a view is seen for the first time with rows: when the whole window has been painted.
class FirstPicture final : public QObject
{
public:
    FirstPicture(QTableView &view, const QElapsedTimer &timer)
        : m_view(view)
        , m_timer(timer)
    {
        view.viewport()->installEventFilter(this);
    }

    /// Returns the milliseconds; 0 if it has not been painted yet.
    [[nodiscard]] double time() const { return m_time; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isFirst =
            event->type() == QEvent::Paint && !m_isPainted && m_view.model()->rowCount() > 0;
        if (isFirst) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { m_time = milliseconds(m_timer); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QTableView &m_view;
    const QElapsedTimer &m_timer;
    bool m_isPainted = false;
    double m_time = 0;
};

/// Shows \a review and tells when its rows and its lanes are seen. Returns whether the lanes come
/// with the rows.
bool measureFirstPicture(ReviewPane &pane, const Review &review)
{
    constexpr double SamePicture = 1;
    QElapsedTimer timer;
    const FirstPicture rows(*pane.view(), timer);
    const FirstPicture lanes(*pane.devices()->view(), timer);
    timer.start();
    pane.setReview(review);
    if (!QTest::qWaitFor([&] { return rows.time() > 0 && lanes.time() > 0; }, PatienceMs))
        return false;
    std::printf("rows seen after %.0f ms\nlanes seen after %.0f ms\n", rows.time(), lanes.time());
    return lanes.time() <= rows.time() + SamePicture;
}

} // namespace

/// Measures the timeline with a million outages, or with the rows and devices that are its
/// arguments; ends with 1 when a target is missed.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Theme theme;
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype rows = arguments.value(1, u"1000000"_s).toLongLong();
    const int devices = arguments.value(2, u"1000"_s).toInt();
    const Review review = manyOutages(rows, devices);
    const bool isSmall = measureLayout(review);

    QThreadPool pool;
    ReviewPane pane(pool);
    pane.resize(2560, 1440);
    pane.show();
    pane.showDevices(true);
    const bool isEarly = measureFirstPicture(pane, review);
    const LanesModel &model = pane.devices()->lanes();
    const auto isCalm = [&] {
        return !pane.isArranging() && !model.isLayingOut() && !model.isCounting();
    };
    if (!QTest::qWaitFor(isCalm, PatienceMs))
        return 1;
    const bool isFast = measureFrames(pane);
    return isSmall && isEarly && isFast ? 0 : 1;
}
