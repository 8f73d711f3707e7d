// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalerror.h"
#include "submission/submission.h"

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>

#include <functional>
#include <optional>

/// Why a requested list was not sent. No byte was sent and nothing was recorded.
struct SubmissionHold
{
    enum class Kind : quint8 {
        Busy,            ///< another window or process is sending for this site
        OpenQuestion,    ///< the outcome of `earlier` is unknown
        AlreadyAccepted, ///< `earlier` was the same list, and it was accepted
        RecordLost,      ///< what was sent here may be missing from the record: see `noticed`
        NoJournal,       ///< it could not be recorded; see `error`
        ReadOnly,        ///< lists of this connection are only looked at
        OtherConnection, ///< the connection was changed or removed since it was asked about
    };

    Kind kind = Kind::Busy;
    Submission earlier = {};    ///< without its body
    JournalNotice noticed = {}; ///< about the record
    JournalError error = {};
    /// Further reasons against sending.
    QList<SubmissionHold> others = {};
};

/// Looks whether the connection itself keeps a list from being sent by now: ReadOnly,
/// OtherConnection, or nullopt. Asked on any thread; null: nothing does.
using ConnectionLook = std::function<std::optional<SubmissionHold::Kind>()>;

/// Identifies a hold, so that a person who sends a list despite one hold does not override another.
/// A value type.
struct HoldName
{
    SubmissionHold::Kind kind = SubmissionHold::Kind::Busy;
    QString id = {}; ///< of the earlier submission, or of the notice about the record

    friend bool operator==(const HoldName &, const HoldName &) = default;
};
[[nodiscard]] HoldName nameOf(const SubmissionHold &hold);
/// Returns the names of \a hold and of its further reasons: what a person overrides after seeing
/// it.
[[nodiscard]] QList<HoldName> namesOf(const SubmissionHold &hold);

/// Returns the first of \a holds that is not in \a despite, with all others as its further reasons;
/// nullopt if all are overridden.
[[nodiscard]] std::optional<SubmissionHold> heldBackBy(QList<SubmissionHold> holds,
                                                       const QList<HoldName> &despite = {});

/// Returns whether a person may override the hold and send.
[[nodiscard]] bool canBeInsistedOn(SubmissionHold::Kind kind);

Q_DECLARE_METATYPE(SubmissionHold)
