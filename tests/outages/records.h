// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"

/// A record with three texts. The views look at the arguments: they must outlive it.
inline ReceivedRecord record(QStringView id, QStringView begin,
                             QStringView end = u"2023-01-01T00:00:00.000Z")
{
    return {{id}, {begin}, {end}};
}

/// A record that is not a JSON object.
inline ReceivedRecord noObject()
{
    ReceivedRecord record{
        {{}, RecordFault::Missing}, {{}, RecordFault::Missing}, {{}, RecordFault::Missing}};
    record.isObject = false;
    record.raw = "7";
    return record;
}
