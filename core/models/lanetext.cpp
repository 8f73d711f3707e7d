// SPDX-License-Identifier: MIT
#include "models/lanetext.h"

#include "models/viewtext.h"
#include "outages/review.h"
#include "text/plural.h"
#include "text/spantext.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The times from the first begin to the last end.
class LanePeriod final
{
public:
    void add(const OutageSpan &span)
    {
        if (!span.isTimed())
            return;
        m_range = m_isEmpty ? TimeRange{span.begin, span.end}
                            : TimeRange{std::min(m_range.begin, span.begin),
                                        std::max(m_range.end, span.end)};
        m_isEmpty = false;
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] QString text(const QTimeZone &zone) const
    {
        const auto day = [&zone](qint64 time) { return timeText({time}, zone).first(10); };
        return Text::tr("%1 to %2", "two dates").arg(day(m_range.begin), day(m_range.end));
    }

private:
    TimeRange m_range;
    bool m_isEmpty = true;
};

QString overlapsText(const LaneOverlaps &overlaps)
{
    const QString length = Wording::duration(overlaps.milliseconds);
    return overlaps.count == 1
               ? Text::tr("one overlap of %1").arg(length)
               : Text::tr("%Ln overlaps of %1 in all", nullptr, plural(overlaps.count)).arg(length);
}

} // namespace

namespace LaneText {

QString sentence(const Review &review, const LaneLayout &layout, qsizetype device,
                 const QTimeZone &zone, Ids ids)
{
    const QString name = ViewText::deviceLabel(review, device, ids);
    const qsizetype count = layout.rowCount(device);
    if (count == 0)
        return Text::tr("%1: no outage").arg(name);
    LanePeriod included;
    LanePeriod all;
    qint64 includedCount = 0;
    layout.visitRows(device, [&](qsizetype row) {
        const OutageSpan span = outageSpan(review.table(), row);
        all.add(span);
        if (review.verdict(row) != Verdict::Included)
            return;
        included.add(span);
        ++includedCount;
    });
    QStringList parts{Text::tr("%Ln outage(s)", nullptr, plural(count)),
                      Text::tr("%Ln included", nullptr, plural(includedCount))};
    const LanePeriod &period = included.isEmpty() ? all : included;
    if (!period.isEmpty())
        parts.append(period.text(zone));
    if (layout.overlaps(device).count > 0)
        parts.append(overlapsText(layout.overlaps(device)));
    //: A device and what its lane shows
    return Text::tr("%1: %2").arg(name, parts.join(u", "_s));
}

QString outAtOnce(const OutAtOnce::Peak &largest, const QTimeZone &zone)
{
    if (largest.count == 0)
        return Text::tr("No device is out");
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(largest.range.begin, Qt::UTC);
    return Text::tr("At most %Ln device(s) out at once, from %1", nullptr, plural(largest.count))
        .arg(minuteText(begin, zone));
}

} // namespace LaneText
