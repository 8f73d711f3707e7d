// SPDX-License-Identifier: MIT
#include "json/outagereader.h"

#include "outages/site.h"
#include "json/sliceparser.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <utility>

namespace {

/// Slices made while every thread is busy, so that none has to wait for its next one.
constexpr std::size_t SlicesAhead = 2;

} // namespace

OutageReader::OutageReader(QThreadPool &pool)
    : OutageReader(pool, Limits())
{}

OutageReader::OutageReader(QThreadPool &pool, Limits limits)
    : m_pool(pool)
    , m_limits(limits)
    , m_slicer(makeSlicer())
{}

OutageReader::~OutageReader()
{
    restart();
}

void OutageReader::restart()
{
    for (QFuture<ParsedSlice> &slice : m_inWork)
        slice.waitForFinished();
    m_inWork.clear();
    m_slicer = makeSlicer();
    m_table = {};
    m_error.reset();
    m_recordsRead = 0;
}

ArraySlicer OutageReader::makeSlicer()
{
    return ArraySlicer([this](Slice slice) { parse(std::move(slice)); }, m_limits.slicer);
}

void OutageReader::setSite(std::shared_ptr<const Site> site, const StopToken &isStopped)
{
    mergeAll();
    m_site = std::move(site);
    m_table.keepDevices(m_site->places(), isStopped);
}

bool OutageReader::take(QByteArrayView portion)
{
    if (!m_error)
        m_slicer.take(portion);
    return !m_error && !m_slicer.error();
}

Expected<OutageTable, JsonError> OutageReader::end()
{
    if (!m_error)
        m_slicer.end();
    mergeAll();
    // An error in a slice comes before the error that stopped the slicer.
    if (!m_error)
        m_error = m_slicer.error();
    if (m_error)
        return Unexpected{*m_error};
    m_table.squeeze();
    return std::exchange(m_table, {});
}

void OutageReader::parse(Slice slice)
{
    // The last slice is short: parsing it here is quicker than waking a thread, and a small
    // answer needs no threads at all.
    const bool isShort = slice.text.size() <= m_limits.slicer.sliceBytes &&
                         slice.elementCount < m_limits.slicer.elements;
    if (isShort) {
        m_inWork.push_back(QtFuture::makeReadyFuture(parseSlice(std::move(slice), m_site.get())));
        return;
    }
    const auto mostInWork = static_cast<std::size_t>(m_pool.maxThreadCount()) + SlicesAhead;
    while (m_inWork.size() >= mostInWork || (!m_inWork.empty() && m_inWork.front().isFinished()))
        mergeFirst();
    m_inWork.push_back(QtConcurrent::run(&m_pool, [text = std::move(slice), site = m_site] {
        return parseSlice(text, site.get());
    }));
}

void OutageReader::mergeFirst()
{
    QFuture<ParsedSlice> first = std::move(m_inWork.front());
    m_inWork.pop_front();
    merge(first.takeResult());
}

void OutageReader::mergeAll()
{
    while (!m_inWork.empty())
        mergeFirst();
}

void OutageReader::merge(ParsedSlice parsed)
{
    if (m_error)
        return;
    const qint64 recordsBefore = m_table.recordCount();
    m_table.append(std::move(parsed.table), m_limits.unreadableTextBytes);
    m_recordsRead = m_table.recordCount();
    m_error = limitFault(parsed, recordsBefore);
    if (!m_error)
        m_error = parsed.error;
}

std::optional<JsonError> OutageReader::limitFault(const ParsedSlice &parsed,
                                                  qint64 recordsBefore) const
{
    const qsizetype wordyRow = m_table.textBytes() > m_limits.textBytes
                                   ? m_table.rowBeyond(m_limits.textBytes)
                                   : m_table.rowCount();
    const qsizetype row = std::min(wordyRow, m_limits.rows);
    if (row == m_table.rowCount())
        return std::nullopt;
    const bool isWordy = row == wordyRow;
    const qint64 record = m_table.recordNumber(row) - 1;
    return JsonError{isWordy ? JsonFault::TooMuchText : JsonFault::TooManyRows,
                     elementOffset(parsed.slice, record - recordsBefore)};
}
