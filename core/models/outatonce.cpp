// SPDX-License-Identifier: MIT
#include "models/outatonce.h"

#include "base/stoppablesort.h"
#include "models/gallop.h"

#include <algorithm>

namespace {

bool isEnd(quint32 step)
{
    return (step & 1U) != 0;
}

} // namespace

/// Counts the devices that are out.
class OutCounter final
{
public:
    OutCounter(const LaneLayout &layout, const StopToken &isStopped)
        : m_layout(layout)
        , m_isStopped(isStopped ? isStopped : [] { return false; })
    {
        m_out.m_table = layout.sharedTable();
    }

    [[nodiscard]] std::optional<OutAtOnce> run()
    {
        for (qsizetype device = 0; device < m_layout.deviceCount(); ++device) {
            if (m_isStopped())
                return std::nullopt;
            for (const OutStretch &stretch : m_layout.outStretches(device)) {
                add(2 * stretch.beginRow);
                add(2 * stretch.endRow + 1);
            }
        }
        // An end before a begin at the same time: no number counts an instant that none shares.
        const auto isLess = [](const Step &left, const Step &right) {
            return left.time != right.time ? left.time < right.time
                                           : isEnd(left.code) && !isEnd(right.code);
        };
        if (!stoppableSort(m_steps, isLess, m_isStopped))
            return std::nullopt;
        count();
        return std::move(m_out);
    }

private:
    struct Step
    {
        qint64 time;
        quint32 code;
    };

    void add(quint32 code) { m_steps.append({m_out.timeOf(code), code}); }

    void count()
    {
        m_out.m_steps.reserve(m_steps.size());
        const bool areTimesKept =
            OutAtOnce::RowsForATime * m_steps.size() <= m_out.m_table->rowCount();
        m_out.m_times.reserve(areTimesKept ? m_steps.size() : 0);
        qint32 count = 0;
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            const Step &step = m_steps[i];
            if (i % OutAtOnce::BlockSize == 0)
                m_out.m_blocks.append({step.time, count, 0});
            if (m_out.m_largest.count == count && m_peak == i)
                m_out.m_largest.range.end = step.time;
            count += isEnd(step.code) ? -1 : 1;
            m_out.m_steps.append(step.code);
            if (areTimesKept)
                m_out.m_times.append(step.time);
            OutAtOnce::Block &block = m_out.m_blocks.last();
            block.most = std::max(block.most, count);
            if (count > m_out.m_largest.count) {
                m_out.m_largest = {count, {step.time, step.time}};
                m_peak = i + 1;
            }
        }
        m_out.m_blocks.squeeze();
    }

    const LaneLayout &m_layout;
    const StopToken m_isStopped;
    QList<Step> m_steps;
    qsizetype m_peak = -1; // index of the step that ends the largest number
    OutAtOnce m_out;
};

std::optional<OutAtOnce> OutAtOnce::of(const LaneLayout &layout, const StopToken &isStopped)
{
    return OutCounter(layout, isStopped).run();
}

qint64 OutAtOnce::timeOf(quint32 step) const
{
    const qsizetype row = step / 2;
    return isEnd(step) ? m_table->endMilliseconds(row) : m_table->beginMilliseconds(row);
}

qsizetype OutAtOnce::firstAfter(qint64 time, qsizetype from) const
{
    if (from == m_steps.size() || timeAt(from) > time)
        return from;
    const qsizetype block = gallop(from / BlockSize, m_blocks.size(),
                                   [&](qsizetype at) { return m_blocks[at].time <= time; });
    const qsizetype first = std::max(from, (block - 1) * BlockSize);
    const qsizetype last = std::min(block * BlockSize, m_steps.size());
    return gallop(first, last, [&](qsizetype step) { return timeAt(step) <= time; });
}

qint32 OutAtOnce::before(qsizetype index) const
{
    if (index == m_steps.size())
        return 0;
    qint32 count = m_blocks[index / BlockSize].before;
    for (qsizetype i = index / BlockSize * BlockSize; i < index; ++i)
        count += isEnd(m_steps[i]) ? -1 : 1;
    return count;
}

qint32 OutAtOnce::most(qsizetype first, qsizetype last, qint32 &count) const
{
    qint32 most = count;
    for (qsizetype i = first; i < last;) {
        const qsizetype block = i / BlockSize;
        if (i % BlockSize == 0 && i + BlockSize <= last) {
            most = std::max(most, m_blocks[block].most);
            i += BlockSize;
            count = before(i);
        } else {
            count += isEnd(m_steps[i++]) ? -1 : 1;
            most = std::max(most, count);
        }
    }
    return most;
}

qint64 OutAtOnce::at(qint64 time) const
{
    return before(firstAfter(time));
}

QList<qint32> OutAtOnce::byPixel(const TimeScale &scale) const
{
    QList<qint32> numbers(scale.width());
    qsizetype next = firstAfter(scale.toTime(0));
    qint32 count = before(next);
    for (int x = 0; x < scale.width(); ++x) {
        const qint64 begin = scale.toTime(x);
        for (; next < m_steps.size() && timeAt(next) <= begin; ++next)
            count += isEnd(m_steps[next]) ? -1 : 1;
        const qsizetype last = firstAfter(scale.toTime(x + 1) - 1, next);
        numbers[x] = most(next, last, count);
        next = last;
    }
    return numbers;
}

qsizetype OutAtOnce::byteCount() const
{
    return qsizetype(sizeof(quint32)) * m_steps.capacity() +
           qsizetype(sizeof(qint64)) * m_times.capacity() +
           qsizetype(sizeof(Block)) * m_blocks.capacity();
}
