// SPDX-License-Identifier: MIT
#include "models/outagespan.h"

#include "outages/deviceorder.h"
#include "outages/outagetable.h"

namespace {

OutageSpan unreadableSpan(const OutageTable &table, qsizetype row)
{
    const auto begin = table.begin(row);
    const auto end = table.end(row);
    if (!begin && !end)
        return {};
    const qint64 time = begin ? begin->milliseconds : end->milliseconds;
    return {OutageSpan::Kind::Unreadable, time, time};
}

} // namespace

OutageSpan outageSpan(const OutageTable &table, qsizetype row)
{
    if (!table.isReadable(row))
        return unreadableSpan(table, row);
    const qint64 begin = table.beginMilliseconds(row);
    const qint64 end = table.endMilliseconds(row);
    if (begin < end)
        return {OutageSpan::Kind::Bar, begin, end};
    if (begin > end)
        return {OutageSpan::Kind::Reversed, end, begin};
    if (table.isUsuallyWritten(row) || table.begin(row) == table.end(row))
        return {OutageSpan::Kind::Moment, begin, end};
    return {RowTimes::hasLength(table, row) ? OutageSpan::Kind::Bar : OutageSpan::Kind::Reversed,
            begin, end};
}
