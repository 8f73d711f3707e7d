// SPDX-License-Identifier: MIT
#include "models/selectiontotals.h"

#include "models/rowsort.h"
#include "text/plural.h"
#include "text/spantext.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double MillisecondsPerHour = 60.0 * 60 * 1000;

/// Adds up row after row.
class Adder final
{
public:
    explicit Adder(const Review &review)
        : m_review(review)
        , m_isSeen(review.table().devices().size(), false)
    {}

    void addSpan(qsizetype row)
    {
        ++m_sum.rows;
        if (const quint32 device = m_review.table().device(row); device != OutageTable::NoDevice)
            m_isSeen[qsizetype(device)] = true;
        const auto span = durationMilliseconds(m_review, row);
        if (!span)
            return;
        m_sum.hasSpan = m_sum.hasSpan || *span >= 0;
        m_sum.backwards += *span < 0 ? 1 : 0;
        m_sum.hours += static_cast<double>(std::max<qint64>(*span, 0)) / MillisecondsPerHour;
    }

    void add(qsizetype row)
    {
        addSpan(row);
        const OutageTable &table = m_review.table();
        const auto begin = table.begin(row);
        if (begin && (!m_sum.firstBegin || *begin < *m_sum.firstBegin))
            m_sum.firstBegin = begin;
        const auto end = table.end(row);
        if (end && (!m_sum.lastEnd || *m_sum.lastEnd < *end))
            m_sum.lastEnd = end;
        if (m_review.siteDevice(row) >= 0)
            addNoted(m_sum.ofSite, row);
        if (m_review.isChoosable(row))
            addNoted(m_sum.choosable, row);
        const Attention attention = m_review.attention(row);
        m_sum.toCheck += attention == Attention::ToCheck ? 1 : 0;
        m_sum.lookedAt += attention == Attention::LookedAt ? 1 : 0;
    }

    [[nodiscard]] SelectionTotals sum()
    {
        m_sum.devices = std::ranges::count(m_isSeen, true);
        return m_sum;
    }

private:
    void addNoted(NotedRows &noted, qsizetype row) const
    {
        const QString note = m_review.note(row);
        noted.differ = noted.differ || (noted.rows > 0 && note != noted.note);
        ++noted.rows;
        if (note.isEmpty())
            return;
        ++noted.withNote;
        if (noted.note.isEmpty())
            noted.note = note;
    }

    const Review &m_review;
    QList<bool> m_isSeen; // by device number of the table
    SelectionTotals m_sum;
};

} // namespace

std::optional<SelectionTotals> totalsOf(const Review &review, const RowOrder &order,
                                        const QList<PlaceRange> &places, const StopToken &isStopped)
{
    Adder adder(review);
    qsizetype done = 0;
    for (const PlaceRange &range : places) {
        for (qsizetype place = range.first; place <= range.last; ++place) {
            if (isStoppedAt(done++, isStopped))
                return std::nullopt;
            adder.add(order.row(place));
        }
    }
    return adder.sum();
}

std::optional<SelectionTotals> includedTotals(const Review &review, const StopToken &isStopped)
{
    Adder adder(review);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return std::nullopt;
        if (review.verdict(row) == Verdict::Included)
            adder.addSpan(row);
    }
    return adder.sum();
}

QString summaryText(const SelectionTotals &summary, const QTimeZone &zone)
{
    if (summary.rows == 0)
        return {};
    QStringList parts{Text::tr("%Ln row(s) marked", nullptr, plural(summary.rows)),
                      Text::tr("%Ln device(s)", nullptr, plural(summary.devices))};
    if (summary.hasSpan)
        parts.append(Wording::durationOfHours(summary.hours));
    if (summary.firstBegin)
        parts.append(Text::tr("first begin %1").arg(timeText(*summary.firstBegin, zone)));
    if (summary.lastEnd)
        parts.append(Text::tr("last end %1").arg(timeText(*summary.lastEnd, zone)));
    const QString sentence = parts.join(u" · "_s);
    const bool hasTime = summary.firstBegin || summary.lastEnd;
    //: %1 are times among other things, %2 their time zone
    return hasTime ? Text::tr("%1 (%2)").arg(sentence, zoneText(zone)) : sentence;
}

QString uncountedText(qint64 backwards)
{
    if (backwards == 0)
        return {};
    return Text::tr("%Ln outage(s) with an end before the begin are not counted in the sum.",
                    nullptr, plural(backwards));
}

QString briefSummaryText(const SelectionTotals &summary, const QTimeZone &zone)
{
    if (!summary.firstBegin || !summary.lastEnd)
        return summaryText(summary, zone);
    SelectionTotals timeless = summary;
    timeless.firstBegin.reset();
    timeless.lastEnd.reset();
    //: %1 are counts and hours, %2 the first begin and %3 the last end of marked outages
    return Text::tr("%1 · %2 to %3")
        .arg(summaryText(timeless, zone), timeText(*summary.firstBegin, zone),
             timeText(*summary.lastEnd, zone));
}
