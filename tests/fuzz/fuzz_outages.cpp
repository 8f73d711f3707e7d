// SPDX-License-Identifier: MIT
// The records of /outages become the same table, for all portions and slices, and what is readable
// goes out as the characters that came in.
#include "fuzz/fuzzing.h"

#include "outages/timestamp.h"
#include "json/outagereader.h"

#include <QtCore/qthreadpool.h>

namespace {

template <typename Portions>
Expected<OutageTable, JsonError> readRecords(const Portions &cut, OutageReader::Limits limits)
{
    static QThreadPool pool;
    OutageReader reader(pool, limits);
    for (const QByteArrayView portion : cut) {
        if (!reader.take(portion))
            break;
    }
    return reader.end();
}

void requireSame(const OutageTable &left, const OutageTable &right)
{
    require(left.rowCount() == right.rowCount(), "as many rows");
    require(left.recordCount() == right.recordCount(), "as many records");
    for (qsizetype row = 0; row < left.rowCount(); ++row) {
        require(left.deviceId(row) == right.deviceId(row), "the same id");
        require(left.beginText(row) == right.beginText(row), "the same begin");
        require(left.endText(row) == right.endText(row), "the same end");
        require(left.recordNumber(row) == right.recordNumber(row), "the same number");
        require(left.isReadable(row) == right.isReadable(row), "readable or not");
    }
}

void requireReadable(const OutageTable &table)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isReadable(row))
            continue;
        const auto begin = parseTimestamp(QString::fromUtf8(table.beginText(row)));
        require(begin && *begin == table.begin(row), "begin's text says its instant");
        const auto end = parseTimestamp(QString::fromUtf8(table.endText(row)));
        require(end && *end == table.end(row), "end's text says its instant");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto sizes = data.ConsumeIntegral<quint64>();
    const auto sliceBytes = data.ConsumeIntegralInRange<qsizetype>(1, 64);
    const QByteArray text = rest(data);
    const auto large = readRecords(std::vector{QByteArrayView(text)}, {});
    const auto small = readRecords(portions(text, sizes), {.slicer = {.sliceBytes = sliceBytes}});
    require(large.hasValue() == small.hasValue(), "readable or not, whatever the portions are");
    if (!large) {
        require(large.error() == small.error(), "the same error");
        return 0;
    }
    requireSame(*large, *small);
    requireReadable(*large);
    return 0;
}
