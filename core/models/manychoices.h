// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/choicechange.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <optional>

/// A decision about many rows at once.
struct ManyChoices
{
    enum class Kind : quint8 {
        Include,
        LeaveOut,       ///< with a note as the reason, unless it is empty
        Toggle,         ///< leaves out, or includes if all of them are left out
        Note,           ///< empty: removes the notes
        LookedAt,       ///< the findings to check
        ToCheck,        ///< the reverse
        ToggleLookedAt, ///< looked at, or to check again if all of them were looked at
    };

    Kind kind = Kind::Include;
    QString note = {};
};

/// A review after a decision about many of its rows.
struct ManyChosen
{
    Review review;
    ChoiceChange change;                                 ///< the changes
    qint64 changed = 0;                                  ///< number of changed rows
    ManyChoices::Kind kind = ManyChoices::Kind::Include; ///< the decision that a toggle resulted in
};

/// Makes a decision about the rows of \a review at \a places of \a order, which must be inOrder();
/// rows that cannot be chosen stay unchanged. A pure function, for a worker thread. Asks
/// \a isStopped every few thousand rows; returns nullopt once it is true.
[[nodiscard]] std::optional<ManyChosen> chooseMany(const Review &review, const RowOrder &order,
                                                   const QList<PlaceRange> &places,
                                                   const ManyChoices &choices,
                                                   const StopToken &isStopped);
