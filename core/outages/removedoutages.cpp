// SPDX-License-Identifier: MIT
#include "outages/removedoutages.h"

#include <limits>

namespace {

/// A cutoff that no begin precedes, so that no row of an earlier list is excluded. Spans from it
/// can be computed.
constexpr qint64 NoCutoff = std::numeric_limits<qint64>::min() / 4;

void appendRow(OutageTable &removed, const OutageTable &table, qsizetype row)
{
    const QString id = table.deviceId(row);
    const QString begin = QString::fromUtf8(table.beginText(row));
    const QString end = QString::fromUtf8(table.endText(row));
    const QByteArray raw = table.isReadable(row) ? QByteArray() : table.record(row);
    removed.append({.id = {id}, .begin = {begin}, .end = {end}, .raw = raw});
}

Site siteThen(const OutageList &earlier, const OutageTable &removed, const Site &site)
{
    QList<Device> devices = site.devices();
    for (const QString &id : removed.devices()) {
        if (site.indexOf(id) < 0)
            devices.append({id, {}});
    }
    for (Device &device : devices)
        device.name = earlier.names.value(device.id, device.name);
    return {site.id(), site.name(), devices};
}

} // namespace

Review removedOutages(const Comparison &comparison, const Site &site, const StopToken &isStopped)
{
    auto table = std::make_shared<OutageTable>();
    for (const quint32 row : comparison.removed) {
        if (isStoppedAt(table->rowCount(), isStopped, TextsBetweenStopChecks))
            return {};
        appendRow(*table, *comparison.earlier.table, row);
    }
    table->squeeze();
    auto states = std::make_shared<Comparison>();
    states->states.fill(CompareState::Removed, table->rowCount());
    Review review(table, siteThen(comparison.earlier, *table, site), Timestamp{NoCutoff},
                  isStopped);
    review.setComparison(std::move(states));
    return review;
}
