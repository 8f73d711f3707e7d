// SPDX-License-Identifier: MIT
#include "ui/submission/submissionpreview.h"

#include <algorithm>
#include <iterator>

namespace {

/// One that ends before it begins counts as well.
void widenPeriod(SubmissionPreview &preview, qint64 begin, qint64 end)
{
    const auto [first, last] = std::minmax(begin, end);
    preview.firstBegin = std::min(preview.firstBegin.value_or(first), first);
    preview.lastEnd = std::max(preview.lastEnd.value_or(last), last);
}

QList<NameConflict> conflictsAmong(const Site &site, const QList<bool> &isSent)
{
    QList<NameConflict> conflicts;
    if (!site.hasNameConflicts())
        return conflicts;
    for (qsizetype place = 0; place < site.devices().size(); ++place) {
        const QString &id = site.devices()[place].id;
        const QList<QString> names = site.namesInConflict(id);
        if (isSent[place] && !names.isEmpty())
            conflicts.append({id, names});
    }
    return conflicts;
}

} // namespace

SubmissionPreview submissionPreview(const Review &review, const Submission &submission)
{
    SubmissionPreview preview{.submission = submission, .review = review};
    preview.unreadable = review.counts().unreadable;
    if (review.counts().siteUnknown > 0)
        preview.unknownNames = review.table().unknownNames();
    preview.leftOut.reserve(review.counts().leftOut);
    preview.rows.reserve(review.counts().selected);
    QList<bool> isSent(review.site().devices().size(), false);
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (review.verdict(row) == Verdict::LeftOut)
            preview.leftOut.append(static_cast<quint32>(row));
        if (review.verdict(row) != Verdict::Included)
            continue;
        preview.rows.append(static_cast<quint32>(row));
        isSent[review.siteDevice(row)] = true;
        widenPeriod(preview, review.table().beginMilliseconds(row),
                    review.table().endMilliseconds(row));
    }
    preview.devices = std::ranges::count(isSent, true);
    preview.nameConflicts = conflictsAmong(review.site(), isSent);
    return preview;
}

std::optional<SubmissionPreview> madePreview(const PreviewRequest &request,
                                             const StopToken &isStopped)
{
    const auto submission = freeze(request.draft, isStopped);
    if (!submission)
        return std::nullopt;
    const Review &review = request.draft.review;
    SubmissionPreview preview = submissionPreview(review, *submission);
    preview.offered = leavingOut(review, request.offered);
    if (request.changes)
        preview.changes = request.changes(review);
    return isStopped() ? std::nullopt : std::optional(std::move(preview));
}

QList<RowChoice> leavingOut(const Review &review, const QList<RowChoice> &choices)
{
    QList<RowChoice> leaving;
    std::copy_if(choices.cbegin(), choices.cend(), std::back_inserter(leaving),
                 [&review](const RowChoice &choice) {
                     return choice.isLeftOut && review.verdict(choice.row) == Verdict::Included;
                 });
    return leaving;
}
