// SPDX-License-Identifier: MIT
#include "session/parkedreview.h"

#include "outages/comparison.h"

std::optional<Submission> ParkedReview::outcome() const
{
    const Review &review = current.review();
    const bool hasEnded = state == SessionState::Done || state == SessionState::Unknown;
    const bool isListOfNow = &review.table() == &sent.table() && review.makesSameListAs(sent);
    const bool isTold = submission && (isListOfNow || submission->isOpenQuestion());
    return hasEnded && isTold ? submission : std::nullopt;
}

QDateTime ParkedReview::acceptedAt() const
{
    const Review &review = current.review();
    if (const auto ended = outcome(); ended && ended->isAccepted())
        return ended->begunAt();
    const auto &accepted = current.comparison(ComparedWith::LastAccepted);
    const bool isSame =
        accepted && review.counts().selected > 0 && isListToSend(review, *accepted->comparison);
    return isSame ? accepted->since : QDateTime();
}
