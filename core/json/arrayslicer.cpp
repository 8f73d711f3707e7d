// SPDX-License-Identifier: MIT
#include "json/arrayslicer.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype ReserveBeyondSlice = 4096; // the element that ends a slice goes over its size

} // namespace

ArraySlicer::ArraySlicer(Sink sink)
    : ArraySlicer(std::move(sink), Limits())
{}

ArraySlicer::ArraySlicer(Sink sink, Limits limits)
    : m_sink(std::move(sink))
    , m_limits(limits)
    , m_text("[")
{}

void ArraySlicer::take(QByteArrayView portion)
{
    qsizetype kept = 0;
    qsizetype taken = 0;
    while (taken < portion.size() && !m_error)
        taken = takeToMark(portion, taken, kept);
    if (m_error || !m_isInside)
        return;
    m_text.append(portion.sliced(kept));
    if (isTooLong(m_scanner.offset()))
        fail({JsonFault::ElementTooLong, m_scanner.offset()});
}

qsizetype ArraySlicer::takeToMark(QByteArrayView portion, qsizetype taken, qsizetype &kept)
{
    taken += m_scanner.takeToMark(portion.sliced(taken));
    const qint64 place = m_scanner.offset();
    const JsonScanner::Mark mark = m_scanner.mark();
    const bool endsElement =
        mark == JsonScanner::Mark::Separator || mark == JsonScanner::Mark::Close;
    if (m_scanner.error() || (endsElement && isTooLong(place - 1))) {
        if (m_isInside)
            m_text.append(portion.sliced(kept, taken - kept));
        fail(m_scanner.error().value_or(JsonError{JsonFault::ElementTooLong, place}));
    } else if (mark == JsonScanner::Mark::Open) {
        kept = taken;
        m_isInside = true;
        startSlice();
    } else if (endsElement) {
        m_isInside = mark == JsonScanner::Mark::Separator;
        ++m_elements;
        if (!m_isInside || place - 1 - m_sliceStart >= m_limits.sliceBytes ||
            m_elements >= m_limits.elements) {
            m_text.append(portion.sliced(kept, taken - 1 - kept));
            kept = taken;
            cut();
            startSlice();
        }
        m_elementStart = place;
    }
    return taken;
}

void ArraySlicer::end()
{
    if (m_error)
        return;
    m_scanner.end();
    if (m_scanner.error())
        fail(*m_scanner.error());
}

bool ArraySlicer::isTooLong(qint64 elementEnd) const
{
    return elementEnd - m_elementStart > m_limits.elementBytes;
}

void ArraySlicer::fail(const JsonError &error)
{
    m_error = error;
    if (!m_isInside)
        return;
    if (isTooLong(error.offset))
        m_error = JsonError{JsonFault::ElementTooLong, m_elementStart + m_limits.elementBytes};
    const auto complete = static_cast<qsizetype>(m_elementStart - 1 - m_sliceStart);
    if (complete <= 0)
        return;
    m_text.truncate(1 + complete);
    cut();
}

void ArraySlicer::startSlice()
{
    m_sliceStart = m_scanner.offset();
    m_elementStart = m_sliceStart;
    m_membersBefore = m_scanner.memberCount();
    m_elements = 0;
}

void ArraySlicer::cut()
{
    // Only an empty array has white space alone between its brackets.
    const bool isEmpty = QByteArrayView(m_text).sliced(1).trimmed().isEmpty();
    m_text.append(']');
    QByteArray text = std::exchange(m_text, QByteArray("["));
    m_text.reserve(std::min(text.size(), m_limits.sliceBytes) + ReserveBeyondSlice);
    if (!isEmpty)
        m_sink(Slice{std::move(text), m_sliceStart, m_scanner.memberCount() - m_membersBefore,
                     m_elements});
}
