// SPDX-License-Identifier: MIT
#include "outages/payload.h"

#include "outages/jsonstring.h"
#include "outages/review.h"

namespace {

constexpr qsizetype PortionSize = 64 << 10;

/// The bytes `{"id":…,"name":…,"begin":"` for each device of the site, made once.
QList<QByteArray> rowStarts(const Site &site)
{
    QList<QByteArray> starts;
    starts.reserve(site.devices().size());
    for (const Device &device : site.devices()) {
        starts.append("{\"id\":" + jsonString(device.id) + ",\"name\":" + jsonString(device.name) +
                      ",\"begin\":\"");
    }
    return starts;
}

} // namespace

void writePayload(const Review &review, const ByteSink &sink, const StopToken &isStopped)
{
    const OutageTable &table = review.table();
    const QList<QByteArray> starts = rowStarts(review.site());
    QByteArray portion("[");
    portion.reserve(PortionSize + 1024);
    bool isFirst = true;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped, TextsBetweenStopChecks))
            return;
        if (review.verdict(row) != Verdict::Included)
            continue;
        if (!isFirst)
            portion.append(',');
        isFirst = false;
        portion.append(starts[review.siteDevice(row)])
            .append(table.beginText(row))
            .append("\",\"end\":\"")
            .append(table.endText(row))
            .append("\"}");
        if (portion.size() >= PortionSize) {
            sink(portion);
            portion.resize(0);
        }
    }
    portion.append(']');
    sink(portion);
}

QByteArray payload(const Review &review, const StopToken &isStopped)
{
    QByteArray body;
    writePayload(
        review, [&body](QByteArrayView portion) { body.append(portion); }, isStopped);
    return body;
}
