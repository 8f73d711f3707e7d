// SPDX-License-Identifier: MIT
#pragma once

#include "outages/site.h"
#include "json/outagereader.h"

#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <memory>

using Result = Expected<OutageTable, JsonError>;

inline OutageReader::Limits limits(qsizetype sliceBytes, qsizetype rows = 1'000'000)
{
    OutageReader::Limits limits;
    limits.slicer.sliceBytes = sliceBytes;
    limits.rows = rows;
    return limits;
}

inline std::shared_ptr<const Site> siteOf(const QList<QString> &ids)
{
    QList<Device> devices;
    for (const QString &id : ids)
        devices.append({id, QStringLiteral("Device ") + id});
    return std::make_shared<const Site>(QStringLiteral("s"), QStringLiteral("S"), devices);
}

inline void feed(OutageReader &reader, QByteArrayView text, qsizetype portion)
{
    for (qsizetype at = 0; at < text.size(); at += portion) {
        if (!reader.take(text.sliced(at, std::min(portion, text.size() - at))))
            return;
    }
}

/// A record of every kind, good and bad, some of them of site `a`.
inline QByteArray mixedRecords()
{
    return R"([{"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},
        {"id":"b","begin":"2022-01-01T00:00:00Z","end":"2022-02-01T00:00:00.1234Z"},
        {"end":"2022-02-01t00:00:00+01:00","id":"a","begin":"2022-01-01T00:00:00.000z","x":[{}]},
        7,{"id":"b","begin":"nonsense","end":null},{"id":"a","begin":"nonsense","end":null},
        {"id":5},{},{"id":"","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-01T00:00:00.000Z"},
        {"id":"\ud800","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-01T00:00:00.000Z"},
        {"id":"a","begin":"2022-03-01T00:00:00.000Z","end":[1]},null,
        {"id":"constructor","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},
        {"id":"電池","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"}])";
}

/// What a reader makes of \a text, which comes in portions of the given size.
inline Result readOutages(QThreadPool &pool, QByteArrayView text, qsizetype portion,
                          const OutageReader::Limits &limits,
                          const std::shared_ptr<const Site> &site = {})
{
    OutageReader reader(pool, limits);
    if (site)
        reader.setSite(site);
    feed(reader, text, portion);
    return reader.end();
}
