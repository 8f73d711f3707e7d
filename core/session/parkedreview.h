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

/// The review of a site that is not shown just now, with all that belongs to it. A value type;
/// holds the key.
struct ParkedReview
{
    CurrentReview current;
    FetchRequest fetched;
    FetchMoment fetchedAt = {};
    ListSource source = {};
    std::optional<Submission> submission = {}; ///< the newest of this session
    /// What lay on the disk when the choices were looked up; nothing if they were not.
    std::optional<SavedChoices> onDisk = {};
    SessionState state = SessionState::Reviewing; ///< or Done, or Unknown
};
