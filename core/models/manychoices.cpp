// SPDX-License-Identifier: MIT
#include "models/manychoices.h"

namespace {

using Kind = ManyChoices::Kind;

/// Calls \a onRow for each row until it returns false. Returns false if stopped.
template <typename OnRow>
bool eachRow(const RowOrder &order, const QList<PlaceRange> &places, const StopToken &isStopped,
             OnRow onRow)
{
    qsizetype done = 0;
    for (const PlaceRange &range : places) {
        for (qsizetype place = range.first; place <= range.last; ++place) {
            if (isStoppedAt(done++, isStopped))
                return false;
            if (!onRow(order.row(place)))
                return true;
        }
    }
    return true;
}

bool choose(Review &review, qsizetype row, Kind kind, const QString &note)
{
    if (kind == Kind::Note)
        return review.setNote(row, note);
    if (kind == Kind::LookedAt || kind == Kind::ToCheck)
        return review.setLookedAt(row, kind == Kind::LookedAt);
    if (!review.isChoosable(row))
        return false;
    const bool isOther = review.setIncluded(row, kind == Kind::Include);
    const bool hasReason = kind == Kind::LeaveOut && !note.isEmpty();
    return (hasReason && review.setNote(row, note)) || isOther;
}

} // namespace

std::optional<ManyChosen> chooseMany(const Review &review, const RowOrder &order,
                                     const QList<PlaceRange> &places, const ManyChoices &choices,
                                     const StopToken &isStopped)
{
    ManyChosen chosen{review, {}, 0, choices.kind};
    const bool isToggle = choices.kind == Kind::Toggle || choices.kind == Kind::ToggleLookedAt;
    if (isToggle) {
        chosen.kind = choices.kind == Kind::Toggle ? Kind::Include : Kind::ToCheck;
        const bool isWhole = eachRow(order, places, isStopped, [&](qsizetype row) {
            if (choices.kind == Kind::Toggle && review.verdict(row) == Verdict::Included)
                chosen.kind = Kind::LeaveOut;
            else if (choices.kind != Kind::Toggle && review.attention(row) == Attention::ToCheck)
                chosen.kind = Kind::LookedAt;
            return chosen.kind == Kind::Include || chosen.kind == Kind::ToCheck;
        });
        if (!isWhole)
            return std::nullopt;
    }
    const bool isWhole = eachRow(order, places, isStopped, [&](qsizetype row) {
        chosen.changed += choose(chosen.review, row, chosen.kind, choices.note) ? 1 : 0;
        return true;
    });
    if (isWhole)
        chosen.change = ChoiceChange(review, chosen.review, isStopped);
    if (!isWhole || isStopped())
        return std::nullopt;
    return chosen;
}
