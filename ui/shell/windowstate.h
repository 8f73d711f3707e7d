// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/reviewsession.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"

#include <QtCore/qhash.h>

#include <optional>

/// What the table of outages allows. A value.
struct RowsState
{
    /// When the review came, as a time of day; empty if none has.
    QString shownSince = {};
    QString undoStep = {}; ///< what Undo would take back; empty if nothing
    QString redoStep = {};
    bool hasForgottenSteps = false;
    bool hasMarkedRows = false;
    /// The marked rows are still being counted.
    bool isCounting = false;
    qint64 choosable = 0; ///< of the marked rows
    qint64 ofSite = 0;    ///< of the marked rows
    bool hasCurrentRow = false;
    bool namesDevice = false; ///< the current row does
    bool hasRowsToCopy = false;
    bool hasCellToCopy = false;
    qint64 toCheck = 0;

    friend bool operator==(const RowsState &, const RowsState &) = default;
};

/// What the window has to know to decide what can be done. A value.
struct WindowState
{
    SessionState state = SessionState::Idle;
    bool hasReview = false;
    bool isFirstRun = false;
    /// A field or a file is not what the review was fetched with.
    bool isStale = false;
    /// What became of the last list is being looked at.
    bool isReceiptShown = false;
    /// A list that is under way is being looked at.
    bool isSendingShown = false;
    /// The outcome of an earlier list for the site is unknown, and has not been marked.
    bool hasOpenQuestion = false;
    /// What is wrong with the connection, as a sentence; empty if it can be used.
    QString connectionFault = {};
    /// Why a submission could not be recorded, as a sentence; empty if it could.
    QString journalFault = {};
    ReviewCounts counts = {};
    /// The filter shows no row.
    bool showsNoRow = false;
    /// There are lists to compare with.
    bool hasAcceptedList = false;
    bool hasEarlierFetch = false;
    /// Choices of an earlier start are on offer.
    bool offersChoices = false;
    /// A key is remembered for the address and the site.
    bool hasKeptKey = false;
    RowsState rows = {};

    [[nodiscard]] bool isBusy() const
    {
        return state == SessionState::Fetching || state == SessionState::Submitting;
    }
};

/// Why actions are off, each as a sentence. What is not in it is on.
[[nodiscard]] QHash<ActionId, QString> disabledReasons(const WindowState &state);

/// Why Submit is off, as a sentence; empty if it is on.
[[nodiscard]] QString submitReason(const WindowState &state);
/// Whether that reason is one that a person's word on the earlier list takes away.
[[nodiscard]] bool asksForMark(const WindowState &state);
/// Why there is no table to look at; nothing if there is one.
[[nodiscard]] std::optional<EmptyReason> emptyReasonOf(const WindowState &state);

/// What the button of a message does.
enum class RecoveryAction : quint8 {
    FetchAgain,
    EditKey,
    EditSite,
    EditBaseUrl,
    OpenOutages,
    OpenSite
};

/// A failed fetch as a message: its words, its details, and which button leads on.
struct FetchNotice
{
    Notice notice;
    RecoveryAction action = RecoveryAction::FetchAgain;
};
[[nodiscard]] FetchNotice noticeOf(const SessionError &error);
