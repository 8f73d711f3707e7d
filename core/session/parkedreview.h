// SPDX-License-Identifier: MIT
#pragma once

#include "session/choicefile.h"
#include "session/currentreview.h"
#include "session/dataage.h"
#include "session/fetchrequest.h"
#include "session/sessionstate.h"
#include "submission/listsource.h"
#include "submission/submission.h"

#include <optional>

/// A review with all that belongs to it, such as that of a site that is not shown just now. A value
/// type; holds the key.
struct ParkedReview
{
    CurrentReview current;
    FetchRequest fetched;
    FetchMoment fetchedAt = {};
    ListSource source = {};
    std::optional<Submission> submission = {}; ///< the newest of this session
    /// What lay on the disk when the choices were looked up; nothing if they were not.
    std::optional<SavedChoices> onDisk = {};
    Review sent = {}; ///< what `submission` was made of
    SessionState state = SessionState::Reviewing;

    /// Returns what became of the newest submission, as long as it says something of the list that
    /// would be sent now: it is the same list, or its outcome is unknown.
    [[nodiscard]] std::optional<Submission> outcome() const;
    /// Returns the date of the submission by which the list that would be sent now was accepted
    /// last, in UTC; invalid if it was not, or if another list was accepted since.
    [[nodiscard]] QDateTime acceptedAt() const;
};
