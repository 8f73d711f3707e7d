// SPDX-License-Identifier: MIT
#pragma once

#include "models/placerange.h"
#include "models/roworder.h"
#include "outages/review.h"

#include <functional>
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
    qint64 changed = 0;                                  ///< rows that are otherwise than before
    ManyChoices::Kind kind = ManyChoices::Kind::Include; ///< what Toggle came to
};

/// Decides about the rows of \a review that stand at \a places of \a order, which must be
/// inOrder(); rows that nobody decides on stay as they are. A pure function, for a worker thread.
/// \a isCancelled is asked every few thousand rows; once it is true the result is nothing.
[[nodiscard]] std::optional<ManyChosen> chooseMany(const Review &review, const RowOrder &order,
                                                   const QList<PlaceRange> &places,
                                                   const ManyChoices &choices,
                                                   const std::function<bool()> &isCancelled);

/// \a now with everything that \a to decides otherwise than \a from, all of the same rows: the way
/// from one to the other, made from where one is. Costs nothing where that is \a from; else walks
/// over all rows.
[[nodiscard]] Review led(const Review &now, const Review &from, const Review &to);
