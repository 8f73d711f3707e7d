// SPDX-License-Identifier: MIT
#include "models/timeline.h"

#include "models/barshape.h"
#include "models/outagetablemodel.h"

Timeline::Timeline(OutageTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelReset, this, &Timeline::onReset);
    onReset();
}

const TimeRange &Timeline::range() const
{
    return m_model.timeRange();
}

std::optional<TimeRange> Timeline::chosen() const
{
    return m_isChosen ? std::optional(range()) : std::nullopt;
}

TimeScale Timeline::scale(int width) const
{
    return TimeScale(range(), width, m_model.zone());
}

void Timeline::onReset()
{
    const ShownTimes &times = m_model.times();
    const bool isElsewhere =
        range().end <= times.initial.begin || range().begin >= times.initial.end;
    if (!m_isChosen || isElsewhere)
        showInitial();
}

void Timeline::setRange(const TimeRange &range)
{
    const TimeRange shown = TimeScale(range, 1).range();
    if (shown == this->range())
        return;
    m_model.setTimeRange(shown);
    Q_EMIT rangeChanged();
}

void Timeline::show(const TimeRange &range)
{
    m_isChosen = true;
    setRange(range);
}

void Timeline::showInitial()
{
    m_isChosen = false;
    setRange(m_model.times().initial);
}

void Timeline::showAll()
{
    show(m_model.times().all);
}

void Timeline::showFromCutoff()
{
    const qint64 cutoff = m_model.review().cutoff().milliseconds;
    const qint64 end = m_model.times().initial.end;
    show(end > cutoff ? TimeRange{cutoff, end} : withMargin({cutoff, cutoff}));
}

void Timeline::zoom(double factor, qint64 time)
{
    const TimeScale scale = this->scale(1);
    show(scale.zoomed(factor, scale.toX(time)).range());
}

void Timeline::zoom(double factor)
{
    show(scale(1).zoomed(factor, 0.5).range());
}

void Timeline::reveal(const OutageSpan &span)
{
    const BarShape shape = barShape(scale(1), span);
    if (shape.isInView)
        return;
    const double length = double(range().length());
    const double margin = length / 10;
    const double away = shape.goesOnLeft ? double(span.end) - double(range().begin) - margin
                                         : double(span.begin) - double(range().end) + margin;
    pan(away / length);
}

void Timeline::pan(double share)
{
    show(scale(1).panned(share).range());
}

#include "moc_timeline.cpp"
