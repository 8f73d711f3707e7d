// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "models/choicechange.h"
#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <optional>

/// What is decided about many rows at once.
struct ManyChoices
{
    enum class Kind : quint8 {
        Include,
        LeaveOut, ///< with a note as the reason, unless it is empty
        Toggle,   ///< leaves out, or includes if all of them are left out
        Note,     ///< empty: removes the notes
    };

    Kind kind = Kind::Include;
    QString note = {};
};

/// A review after a decision about many of its rows.
struct ManyChosen
{
    Review review;
    ChoiceChange change;                                 ///< what is otherwise there than before
    qint64 changed = 0;                                  ///< rows that are otherwise than before
    ManyChoices::Kind kind = ManyChoices::Kind::Include; ///< what Toggle came to
};

/// Decides about the rows of \a review that stand at \a places of \a order, which must be
/// inOrder(); rows that nobody decides on stay as they are. A pure function, for a worker thread.
/// \a isStopped is asked every few thousand rows; once it is true the result is nothing.
[[nodiscard]] std::optional<ManyChosen> chooseMany(const Review &review, const RowOrder &order,
                                                   const QList<PlaceRange> &places,
                                                   const ManyChoices &choices,
                                                   const StopToken &isStopped);
