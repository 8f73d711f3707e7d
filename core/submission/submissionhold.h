// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalerror.h"
#include "submission/submission.h"

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>

#include <optional>

/// Why a list was not sent although it was asked for. Nothing has left and nothing was recorded.
struct SubmissionHold
{
    enum class Kind : quint8 {
        Busy,            ///< another window or process is sending for this site
        OpenQuestion,    ///< the outcome of `earlier` is unknown
        AlreadyAccepted, ///< `earlier` was the same list, and it was accepted
        RecordLost,      ///< what was sent here may be missing from the record: see `noticed`
        NoJournal,       ///< it could not be recorded; see `error`
    };

    Kind kind = Kind::Busy;
    Submission earlier = {};    ///< without its body
    JournalNotice noticed = {}; ///< about the record
    JournalError error = {};
    /// What speaks against it beside this.
    QList<SubmissionHold> others = {};
};

/// Which hold it is, so that a person who sends a list despite one overrides no other. A value.
struct HoldName
{
    SubmissionHold::Kind kind = SubmissionHold::Kind::Busy;
    QString id = {}; ///< of the earlier submission, or what was noticed about the record

    friend bool operator==(const HoldName &, const HoldName &) = default;
};
[[nodiscard]] HoldName nameOf(const SubmissionHold &hold);
/// Of \a hold and of all beside it: what a person overrides who was shown it.
[[nodiscard]] QList<HoldName> namesOf(const SubmissionHold &hold);

/// The first of \a holds that is not overridden by \a despite, with all the others beside it;
/// nothing if each is.
[[nodiscard]] std::optional<SubmissionHold> heldBackBy(QList<SubmissionHold> holds,
                                                       const QList<HoldName> &despite = {});

/// Whether a person may send all the same.
[[nodiscard]] bool canBeInsistedOn(SubmissionHold::Kind kind);

Q_DECLARE_METATYPE(SubmissionHold)
