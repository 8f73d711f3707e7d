// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <map>

/// What many scripts came to, to see that they went everywhere.
struct FaultTally
{
    std::map<SubmissionState, int> states;
    int held = 0;
    int attempts = 0;
    int completePosts = 0;
    int destroyed = 0;
    int unrecorded = 0;                    ///< the outcome could not be written
    std::map<QString, int> cancelled = {}; ///< by what was going on

    void add(const FaultTally &other);
    [[nodiscard]] QString text() const;
};
