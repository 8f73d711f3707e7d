// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/reviewsession.h"
#include "ui/actions/actiontable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/qhash.h>

#include <optional>

/// What the table of outages allows. A value type.
struct RowsState
{
    /// When the review was fetched, as a time of day; empty if there is none.
    QString shownSince = {};
    QString undoStep = {}; ///< the step that Undo would undo; empty if none
    QString redoStep = {};
    bool hasForgottenSteps = false;
    bool hasMarkedRows = false;
    /// The marked rows are still being counted.
    bool isCounting = false;
    qint64 choosable = 0; ///< of the marked rows
    /// Why the only marked row can be neither included nor left out; empty if it can, or if several
    /// are marked.
    QString whyNoChoice = {};
    qint64 ofSite = 0; ///< of the marked rows
    bool hasCurrentRow = false;
    bool namesDevice = false; ///< whether the current row names a device
    bool hasRowsToCopy = false;
    bool hasCellToCopy = false;
    qint64 markedToCheck = 0;  ///< of the marked rows, with Attention ToCheck
    qint64 markedLookedAt = 0; ///< of the marked rows, with Attention LookedAt
    qint64 toCheck = 0;        ///< of all rows
    qint64 lookedAt = 0;       ///< of all rows

    friend bool operator==(const RowsState &, const RowsState &) = default;
};

/// The state that determines which actions are enabled. A value type.
struct WindowState
{
    SessionState state = SessionState::Idle;
    bool hasReview = false;
    bool isFirstRun = false;
    /// A field but the cutoff, or a file, has changed since the review was fetched.
    bool isStale = false;
    /// Why the rows are not judged by the cutoff that is typed, as a sentence; empty if they are.
    QString cutoffFault = {};
    /// Why the review is too old to be sent, as a sentence; empty if it is not.
    QString ageFault = {};
    /// The receipt of the last list is shown.
    bool isReceiptShown = false;
    /// A submission under way is shown.
    bool isSendingShown = false;
    /// The outcome of an earlier list for the site is unknown, and has not been marked.
    bool hasOpenQuestion = false;
    /// Lists of the connection are looked at and never sent.
    bool isReadOnly = false;
    /// The connection used last, which a person has to choose; empty: there is nothing to choose.
    QString offeredName = {};
    /// The fault of the connection, as a sentence; empty if it can be used.
    QString connectionFault = {};
    /// Why a submission cannot be recorded, as a sentence; empty if it can.
    QString journalFault = {};
    ReviewCounts counts = {};
    /// The window is shown to others.
    bool isPresenting = false;
    /// No row is shown; a person has set a filter that hides some.
    bool showsNoRow = false;
    bool hidesRows = false;
    /// There are lists to compare with.
    bool hasAcceptedList = false;
    bool hasEarlierFetch = false;
    /// Choices of an earlier start are offered.
    bool offersChoices = false;
    /// Sites are being fetched, of which the one that is shown may be none any more.
    bool isRoundUnderWay = false;
    /// The connection has several sites; why they cannot all be fetched, as a sentence, empty if
    /// they can.
    bool hasSites = false;
    QString fetchAllFault = {};
    /// A key is stored for the address and the site.
    bool hasKeptKey = false;
    RowsState rows = {};

    [[nodiscard]] bool isBusy() const
    {
        return state == SessionState::Fetching || state == SessionState::Submitting;
    }
};

/// Returns why actions are disabled, each as a sentence. Actions that are not in it are enabled.
[[nodiscard]] QHash<ActionId, QString> disabledReasons(const WindowState &state);

/// Returns why Submit is disabled, as a sentence; empty if it is enabled.
[[nodiscard]] QString submitReason(const WindowState &state);
/// What removes that reason, as far as one press of a button does.
enum class SubmitRemedy : quint8 { None, FetchAgain, MarkOutcome };
[[nodiscard]] SubmitRemedy submitRemedy(const WindowState &state);
/// Returns the label of its button; empty for None.
[[nodiscard]] QString remedyLabel(SubmitRemedy remedy);
/// Returns why no table is shown; nullopt if there is one.
[[nodiscard]] std::optional<EmptyReason> emptyReasonOf(const WindowState &state);

/// What the button of a message does.
enum class RecoveryAction : quint8 {
    FetchAgain,
    EditKey,
    EditSite,
    EditBaseUrl,
    OpenOutages,
    ChooseColumns,
    OpenSite,
    EditConnection
};

/// A failed fetch as a message: its texts, its details, and its recovery action.
struct FetchNotice
{
    Notice notice;
    RecoveryAction action = RecoveryAction::FetchAgain;
};
[[nodiscard]] FetchNotice noticeOf(const SessionError &error);
