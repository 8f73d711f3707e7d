// SPDX-License-Identifier: MIT
#include "models/sentreview.h"

#include "submission/sentlist.h"

#include <memory>
#include <utility>

namespace {

Site siteOf(const Submission &submission, const OutageTable &table,
            const QHash<QString, QString> &names, const StopToken &isStopped)
{
    QList<Device> devices;
    for (const QString &id : table.devices())
        devices.append({id, names.value(id)});
    return {submission.siteId, submission.siteName, devices, isStopped};
}

/// Every row of the list was sent, whatever the cutoff: without one that can be read all are
/// included.
Timestamp cutoffOf(const Submission &submission)
{
    const auto cutoff = parseTimestamp(submission.cutoff);
    return cutoff ? *cutoff : Timestamp{};
}

} // namespace

std::optional<Review> sentReview(const Submission &submission, const StopToken &isStopped)
{
    const auto list = sentList(submission.body);
    if (!list || isStopped())
        return std::nullopt;
    auto table = std::make_shared<OutageTable>(*list->table);
    QHash<QString, QString> names = list->names;
    const qsizetype firstLeftOut = table->rowCount();
    for (const LeftOutRow &row : submission.leftOut.rows) {
        table->append({{row.deviceId}, {row.begin}, {row.end}});
        if (!names.contains(row.deviceId))
            names.insert(row.deviceId, row.deviceName);
    }
    const Site site = siteOf(submission, *table, names, isStopped);
    Review review(std::move(table), site, cutoffOf(submission), isStopped);
    for (qsizetype i = 0; i < submission.leftOut.rows.size(); ++i) {
        review.setIncluded(firstLeftOut + i, false);
        review.setNote(firstLeftOut + i, submission.leftOut.rows[i].reason);
    }
    const Timestamp then{submission.begunAt().toMSecsSinceEpoch()};
    auto findings = findFindings(review, {}, then, isStopped);
    if (!findings)
        return std::nullopt;
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    return review;
}
