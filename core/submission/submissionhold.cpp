// SPDX-License-Identifier: MIT
#include "submission/submissionhold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

HoldName nameOf(const SubmissionHold &hold)
{
    if (hold.kind != SubmissionHold::Kind::RecordLost)
        return {hold.kind, hold.earlier.id};
    const JournalNotice &noticed = hold.noticed;
    return {
        hold.kind,
        u"%1 %2 %3"_s.arg(static_cast<int>(noticed.kind)).arg(noticed.number).arg(noticed.path)};
}

QList<HoldName> namesOf(const SubmissionHold &hold)
{
    QList<HoldName> names{nameOf(hold)};
    for (const SubmissionHold &other : hold.others)
        names.append(nameOf(other));
    return names;
}

std::optional<SubmissionHold> heldBackBy(QList<SubmissionHold> holds,
                                         const QList<HoldName> &despite)
{
    const auto first = std::ranges::find_if(
        holds, [&despite](const SubmissionHold &hold) { return !despite.contains(nameOf(hold)); });
    if (first == holds.end())
        return std::nullopt;
    SubmissionHold found = *first;
    holds.erase(first);
    found.others = holds;
    return found;
}

bool canBeInsistedOn(SubmissionHold::Kind kind)
{
    return kind == SubmissionHold::Kind::OpenQuestion ||
           kind == SubmissionHold::Kind::AlreadyAccepted ||
           kind == SubmissionHold::Kind::RecordLost;
}
