// SPDX-License-Identifier: MIT
#pragma once

#include "models/barshape.h"
#include "models/lanelayout.h"
#include "outages/review.h"

#include <QtCore/qstringlist.h>

#include <algorithm>

/// Draws a lane with characters, each of them three pixels wide: one line for each level, the
/// highest first.
///
///     =  included        -  left out          /  before the cutoff
///     x  reversed        *  no length         ?  unreadable
///     #  the part that overlaps another       <  >  goes on, or lies, beyond the edge
///     2 to 9, +  so many outages that are too short to be told apart; in the top line of a
///     density so many outages at once
class LanePicture final
{
public:
    LanePicture(const LaneLayout &layout, const Review &review, qsizetype device,
                const TimeScale &scale)
        : m_review(review)
        , m_scale(scale)
        , m_columns(scale.width() / Column)
        , m_part(layout.part(device, scale))
        , m_levels(layout.levelCount(device), QString(m_columns, QLatin1Char(' ')))
    {
        for (const LaneRun &run : m_part.runs)
            draw(run);
        for (const LaneRun &run : m_part.beyond) {
            const bool isBefore = run.range.begin < scale.range().begin;
            m_levels[run.level][isBefore ? 0 : m_columns - 1] = isBefore ? u'<' : u'>';
        }
        for (const quint32 row : layout.untimedRows(device))
            m_levels[0][0] = sign({0, OutageSpan::Kind::Untimed, {}, row});
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (qsizetype level = m_levels.size() - 1; level >= 0; --level)
            lines.append(QString::number(level) + u'|' + m_levels[level] + u'|');
        return lines;
    }

private:
    static constexpr int Column = 3;

    [[nodiscard]] QChar sign(const LaneRun &run) const
    {
        using Kind = OutageSpan::Kind;
        if (run.level == LaneLayout::Levels || run.count > 1)
            return QLatin1Char(run.count > 9 ? '+' : char('0' + int(run.count)));
        switch (run.kind) {
        case Kind::Bar:
            break;
        case Kind::Moment:
            return u'*';
        case Kind::Reversed:
            return u'x';
        case Kind::Unreadable:
        case Kind::Untimed:
            return u'?';
        }
        switch (m_review.verdict(run.row)) {
        case Verdict::LeftOut:
            return u'-';
        case Verdict::BeforeCutoff:
            return u'/';
        default:
            return u'=';
        }
    }

    void draw(const LaneRun &run)
    {
        const BarShape shape = barShape(m_scale, {run.kind, run.range.begin, run.range.end});
        const int first = std::clamp(int(shape.left) / Column, 0, m_columns - 1);
        const int last = std::clamp(int(std::ceil(shape.right / Column)) - 1, first, m_columns - 1);
        QString &line = m_levels[run.level];
        for (int column = first; column <= last; ++column)
            line[column] = isShared(run, column) ? QChar(u'#') : sign(run);
        if (run.level == LaneLayout::Levels)
            return;
        if (shape.goesOnLeft)
            line[first] = u'<';
        if (shape.goesOnRight)
            line[last] = u'>';
    }

    /// Returns whether the middle of a column shows a part that overlaps another.
    [[nodiscard]] bool isShared(const LaneRun &run, int column) const
    {
        const qint64 middle = m_scale.toTime((column + 0.5) * Column);
        const QList<TimeRange> overlaps = overlapsOf(m_part.runs);
        return run.kind == OutageSpan::Kind::Bar && run.count == 1 &&
               run.level < LaneLayout::Levels && run.range.contains(middle) &&
               std::ranges::any_of(
                   overlaps, [middle](const TimeRange &each) { return each.contains(middle); });
    }

    const Review &m_review;
    const TimeScale m_scale;
    const int m_columns;
    const LanePart m_part;
    QStringList m_levels;
};
