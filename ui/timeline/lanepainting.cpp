// SPDX-License-Identifier: MIT
#include "ui/timeline/lanepainting.h"

#include "ui/theme/tone.h"
#include "ui/timeline/timelinepainter.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtGui/qfontmetrics.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace {

struct LanePaintingTr
{
    Q_DECLARE_TR_FUNCTIONS(LanePainting)
};

/// Outages of a run whose verdicts are looked at, the first and the last among them.
constexpr qsizetype RowsToJudgeBy = 8;
constexpr qsizetype RowsBeyondToJudgeBy = 64;

QColor faintly(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(share));
    return color;
}

Verdict verdictAt(const LaneRun &run, qsizetype index, const LanePainting::Lane &lane)
{
    return lane.detail.isEmpty() ? lane.review.verdict(lane.layout.rowIn(run, index))
                                 : lane.detail.verdict(run, index);
}

/// What a bar tells: two verdicts where it stands for outages that differ, an included one first.
struct ToldVerdicts
{
    Verdict first;
    std::optional<Verdict> other = {};

    void add(Verdict verdict)
    {
        if (verdict == first)
            return;
        if (verdict == Verdict::Included)
            other = std::exchange(first, verdict);
        else if (!other)
            other = verdict;
    }
    [[nodiscard]] bool areAll() const { return other && first == Verdict::Included; }
};

ToldVerdicts verdictsOf(const LaneRun &run, const LanePainting::Lane &lane)
{
    const qsizetype last = std::min(run.count, RowsToJudgeBy) - 1;
    ToldVerdicts told{verdictAt(run, 0, lane)};
    for (qsizetype i = 1; i <= last && !told.areAll(); ++i)
        told.add(verdictAt(run, i * (run.count - 1) / last, lane));
    return told;
}

/// Of what lies beyond the edge: of an included one if there is any among those nearest to it.
Verdict verdictBeyond(const LaneRun &run, bool isBefore, const LanePainting::Lane &lane)
{
    const auto nearest = [&](qsizetype index) {
        return verdictAt(run, isBefore ? run.count - 1 - index : index, lane);
    };
    for (qsizetype i = 0; i < std::min(run.count, RowsBeyondToJudgeBy); ++i) {
        if (nearest(i) == Verdict::Included)
            return Verdict::Included;
    }
    return nearest(0);
}

/// Bars of one level that touch are drawn as one where that looks the same, or where each is too
/// narrow to be told apart: of a thousand outages there are a few. None is painted over by the
/// next: narrow ones that share pixels become one bar that tells the verdicts of both.
class BarJoiner final
{
public:
    using Draw =
        std::function<void(const BarShape &shape, const ToldVerdicts &verdicts, int level)>;

    explicit BarJoiner(Draw draw)
        : m_draw(std::move(draw))
    {}

    void take(const BarShape &shape, const ToldVerdicts &verdicts, int level)
    {
        if (joins(shape, verdicts, level)) {
            m_waiting->shape.right = std::max(m_waiting->shape.right, shape.right);
            m_waiting->verdicts.add(verdicts.first);
            if (verdicts.other)
                m_waiting->verdicts.add(*verdicts.other);
            return;
        }
        flush();
        m_waiting = {shape, verdicts, level, isNarrow(shape)};
    }
    void flush()
    {
        if (m_waiting)
            m_draw(m_waiting->shape, m_waiting->verdicts, m_waiting->level);
        m_waiting.reset();
    }

private:
    struct Bar
    {
        BarShape shape;
        ToldVerdicts verdicts;
        int level;
        bool isNarrow;
    };

    [[nodiscard]] static bool isNarrow(const BarShape &shape)
    {
        return shape.right - shape.left <= BarShape::MinimumWidth + 1;
    }
    [[nodiscard]] static bool isPlain(const BarShape &shape)
    {
        return shape.kind == OutageSpan::Kind::Bar && shape.isInView && !shape.goesOnLeft &&
               !shape.goesOnRight;
    }
    [[nodiscard]] bool joins(const BarShape &shape, const ToldVerdicts &verdicts, int level) const
    {
        if (!m_waiting || m_waiting->level != level || !isPlain(shape) ||
            !isPlain(m_waiting->shape))
            return false;
        const long shared = std::lround(m_waiting->shape.right) - std::lround(shape.left);
        const bool areNarrow = isNarrow(shape) && m_waiting->isNarrow;
        const bool areSame = verdicts.first == m_waiting->verdicts.first && !verdicts.other &&
                             !m_waiting->verdicts.other;
        return areSame ? shared >= 0 && (areNarrow || verdicts.first == Verdict::Included)
                       : shared > 0 && areNarrow;
    }

    Draw m_draw;
    std::optional<Bar> m_waiting;
};

} // namespace

/// Alone, a lane's level lies in the middle; several share the height.
LanePainting::Level LanePainting::level(int count, const QRect &cell, int number)
{
    const int margin = count == 1 ? cell.height() * 3 / 10 : cell.height() / 8;
    const int room = cell.height() - 2 * margin;
    const int gap = count > 3 ? 1 : 2;
    const int top = cell.top() + margin + number * room / count;
    const int next = cell.top() + margin + (number + 1) * room / count;
    return {top, std::max(next - gap, top + 2)};
}

Verdict LanePainting::verdictShown(const LaneRun &run, const Lane &lane)
{
    return verdictsOf(run, lane).first;
}

void LanePainting::paintLane(QPainter &painter, const QPalette &palette, const QRect &cell,
                             const QRect &area, const TimeScale &scale, const Lane &lane)
{
    const Review &review = lane.review;
    const int levels = lane.layout.levelCount(lane.device);
    TimelinePainter timeline(painter, palette, scale, area);
    timeline.paintGround(review.cutoff().milliseconds, review.findings().now().milliseconds);
    const LanePart part = lane.layout.part(lane.device, scale, lane.detail);
    BarJoiner bars([&](const BarShape &shape, const ToldVerdicts &verdicts, int number) {
        const Level here = level(levels, cell, number);
        const int middle = (here.top + here.bottom) / 2;
        timeline.paintBar(shape, verdicts.first, here.top, verdicts.other ? middle : here.bottom);
        if (verdicts.other)
            timeline.paintBar(shape, *verdicts.other, middle, here.bottom);
    });
    for (const LaneRun &run : part.runs) {
        if (run.level == LaneLayout::Levels) {
            const Level here = level(levels, cell, run.level);
            timeline.paintDensity(run.range, run.count, here.top, here.bottom);
            continue;
        }
        const BarShape shape = barShape(scale, {run.kind, run.range.begin, run.range.end});
        bars.take(shape, verdictsOf(run, lane), run.level);
    }
    bars.flush();
    for (const LaneRun &run : part.beyond) {
        const Level here = level(levels, cell, run.level);
        const bool isBefore = run.range.begin < scale.range().begin;
        const BarShape shape = barShape(scale, {run.kind, run.range.begin, run.range.end});
        timeline.paintBar(shape, verdictBeyond(run, isBefore, lane), here.top, here.bottom);
    }
    const int bottom = cell.bottom() - 2;
    timeline.paintOverlaps(overlapsOf(part.runs), bottom - 2, bottom);
    const QList<quint32> untimed = lane.layout.untimedRows(lane.device);
    const Level lowest = level(levels, cell, 0);
    if (!untimed.isEmpty())
        timeline.paintBar({}, review.verdict(untimed.constFirst()), lowest.top, lowest.bottom);
}

void LanePainting::paintOutAtOnce(QPainter &painter, const QPalette &palette, const QRect &area,
                                  const TimeScale &scale, const Review &review,
                                  const OutAtOnce &numbers, const QFont &font)
{
    TimelinePainter(painter, palette, scale, area)
        .paintGround(review.cutoff().milliseconds, review.findings().now().milliseconds);
    const QList<qint32> byPixel = numbers.byPixel(scale);
    const auto peak = std::ranges::max_element(byPixel);
    const qint64 largest = numbers.largest().count;
    if (largest == 0 || peak == byPixel.cend() || *peak == 0)
        return;
    const QColor color = toneColor(palette, Tone::Accent);
    const QFontMetrics metrics(font);
    const int room = area.height() - metrics.height(); // the number stands above
    const auto top = [&](qint32 number) {
        return area.bottom() - int(qint64(number) * room / largest);
    };
    for (int x = 0; x < byPixel.size();) {
        int next = x + 1;
        while (next < byPixel.size() && byPixel[next] == byPixel[x])
            ++next;
        const int y = top(byPixel[x]);
        painter.fillRect(area.left() + x, y, next - x, area.bottom() + 1 - y, faintly(color, 0.2));
        painter.fillRect(area.left() + x, y, next - x, 1, color);
        if (next < byPixel.size()) {
            const int other = top(byPixel[next]);
            painter.fillRect(area.left() + next, std::min(y, other), 1, std::abs(y - other) + 1,
                             color);
        }
        x = next;
    }
    painter.setFont(font);
    painter.setPen(color);
    const QString number = QLocale().toString(*peak);
    //: %1 a number of devices that are out at once
    const QString inView = LanePaintingTr::tr("%1 in view").arg(number);
    const QString &text = *peak == largest ? number : inView;
    const int x =
        std::min(int(peak - byPixel.cbegin()) + 3, area.width() - metrics.horizontalAdvance(text));
    painter.drawText(area.left() + x, top(*peak) - 3, text);
}
