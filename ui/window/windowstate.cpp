// SPDX-License-Identifier: MIT
#include "ui/window/windowstate.h"

#include "text/errortext.h"
#include "ui/submission/submittext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

struct WindowStateTr
{
    Q_DECLARE_TR_FUNCTIONS(WindowState)
};

QString labelOf(RecoveryAction action)
{
    switch (action) {
    case RecoveryAction::FetchAgain:
        return WindowStateTr::tr("Fetch again");
    case RecoveryAction::EditKey:
        return WindowStateTr::tr("Edit the API key");
    case RecoveryAction::EditSite:
        return WindowStateTr::tr("Edit the site ID");
    case RecoveryAction::EditBaseUrl:
        return WindowStateTr::tr("Edit the base URL");
    case RecoveryAction::ChooseColumns:
        return WindowStateTr::tr("Choose the columns…");
    case RecoveryAction::EditConnection:
        return WindowStateTr::tr("Change the connection…");
    case RecoveryAction::OpenOutages:
    case RecoveryAction::OpenSite:
        break;
    }
    return WindowStateTr::tr("Open another file…");
}

RecoveryAction recoveryOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        return Wording::namesWrongPath(error) ? RecoveryAction::EditBaseUrl
                                              : RecoveryAction::EditKey;
    case ErrorKind::NotFound:
        return RecoveryAction::EditSite;
    case ErrorKind::Redirected:
    case ErrorKind::Tls:
    case ErrorKind::NotHttp:
    case ErrorKind::Refused:
        return RecoveryAction::EditBaseUrl;
    default:
        return RecoveryAction::FetchAgain;
    }
}

/// Whether a person can say what is missing.
bool canBeSaid(const std::optional<TableFault> &fault)
{
    using enum TableFault::Kind;
    return fault && (fault->kind == NoColumn || fault->kind == UnclearColumn ||
                     fault->kind == MissingColumn || fault->kind == OtherHeader ||
                     fault->kind == NotUtf8 || fault->kind == MissingSheet);
}

RecoveryAction recoveryOf(const SessionError &error)
{
    if (canBeSaid(error.table))
        return RecoveryAction::ChooseColumns;
    switch (error.kind) {
    case SessionError::Kind::LocalFile:
    case SessionError::Kind::LocalContent:
        return error.input == InputKind::Outages ? RecoveryAction::OpenOutages
                                                 : RecoveryAction::OpenSite;
    case SessionError::Kind::SiteMismatch:
        return RecoveryAction::EditSite;
    case SessionError::Kind::CaFile:
        return RecoveryAction::EditConnection;
    case SessionError::Kind::Api:
        return recoveryOf(error.api);
    case SessionError::Kind::Cancelled:
        break;
    }
    return RecoveryAction::FetchAgain;
}

/// For the support: technical and complete. Not translated, like a log.
QString detailsOf(const SessionError &error)
{
    QStringList lines;
    if (!error.file.isEmpty()) {
        lines << u"File: "_s + error.file;
    }
    if (error.kind == SessionError::Kind::Api) {
        if (error.api.httpStatus != 0) {
            lines << u"HTTP status: %1"_s.arg(error.api.httpStatus);
        }
        if (!error.api.serverMessage.isEmpty()) {
            lines << u"The API’s message: "_s + error.api.serverMessage;
        }
        if (error.api.offset >= 0) {
            lines << u"Offset: %1"_s.arg(error.api.offset);
        }
    }
    const QString detail = error.kind == SessionError::Kind::Api ? error.api.detail : error.detail;
    if (!detail.isEmpty()) {
        lines << u"Detail: "_s + detail;
    }
    return lines.join(QLatin1Char('\n'));
}

/// Why the table must not be changed: it is not seen.
QString tableReason(const WindowState &state)
{
    if (state.isReceiptShown)
        return WindowStateTr::tr("Go back to the review first");
    return state.isSendingShown ? WindowStateTr::tr("Wait until the list is sent") : QString();
}

QString undoReason(const RowsState &rows)
{
    if (!rows.undoStep.isEmpty())
        return {};
    if (rows.hasForgottenSteps)
        return WindowStateTr::tr(
            "Earlier choices cannot be undone: they would take too much memory");
    // A step holds for the rows it was made on; a fetch may have brought others.
    return rows.shownSince.isEmpty()
               ? WindowStateTr::tr("Nothing to undo")
               : WindowStateTr::tr("Nothing to undo since the fetch of %1").arg(rows.shownSince);
}

QString redoReason(const RowsState &rows)
{
    if (!rows.redoStep.isEmpty())
        return {};
    return rows.shownSince.isEmpty()
               ? WindowStateTr::tr("Nothing to redo")
               : WindowStateTr::tr("Nothing to redo since the fetch of %1").arg(rows.shownSince);
}

QString chooseReason(const RowsState &rows)
{
    if (!rows.hasMarkedRows)
        return WindowStateTr::tr("Mark a row first");
    if (rows.isCounting || rows.choosable > 0)
        return {};
    return rows.whyNoChoice.isEmpty()
               ? WindowStateTr::tr("None of the marked rows can be included or left out")
               : rows.whyNoChoice;
}

QString noteReason(const RowsState &rows)
{
    if (!rows.hasMarkedRows)
        return WindowStateTr::tr("Mark a row first");
    return rows.isCounting || rows.ofSite > 0
               ? QString()
               : WindowStateTr::tr("None of the marked rows is of a device of this site");
}

QString lookedAtReason(const RowsState &rows)
{
    if (!rows.hasMarkedRows)
        return WindowStateTr::tr("Mark a row first");
    return rows.isCounting || rows.markedToCheck + rows.markedLookedAt > 0
               ? QString()
               : WindowStateTr::tr("Nothing in the marked rows is to check");
}

QString toCheckReason(const RowsState &rows)
{
    if (rows.toCheck > 0)
        return {};
    return rows.lookedAt > 0
               ? WindowStateTr::tr("All that is to check in this list has been looked at")
               : WindowStateTr::tr("Nothing in this list is to check");
}

QString onlyDeviceReason(const RowsState &rows)
{
    if (!rows.hasCurrentRow)
        return WindowStateTr::tr("Go to a row first");
    return rows.namesDevice ? QString() : WindowStateTr::tr("No device can be read in this record");
}

/// Collects why actions are off.
class Reasons final
{
public:
    void turnOff(const QString &reason, std::initializer_list<ActionId> ids)
    {
        for (const ActionId id : ids) {
            if (!reason.isEmpty())
                m_reasons.insert(id, reason);
        }
    }
    void turnOffUnless(bool isOn, const QString &reason, std::initializer_list<ActionId> ids)
    {
        turnOff(isOn ? QString() : reason, ids);
    }
    [[nodiscard]] const QHash<ActionId, QString> &all() const { return m_reasons; }

private:
    QHash<ActionId, QString> m_reasons;
};

void addOfWindow(Reasons &reasons, const WindowState &state)
{
    using enum ActionId;
    reasons.turnOff(submitReason(state), {Submit});
    const bool isUnderWay = state.isBusy() || state.isRoundUnderWay;
    const QString underWay = WindowStateTr::tr("Something is under way: cancel it first");
    reasons.turnOffUnless(!isUnderWay, underWay,
                          {Fetch, ChangeConnection, Connections, ChangeCutoff, Paste});
    // Of a round those that have answered can be shown before it ends.
    const bool isRoundOnly = state.isRoundUnderWay && state.state != SessionState::Submitting;
    reasons.turnOffUnless(!state.isBusy() || isRoundOnly, underWay, {NextSite, PreviousSite});
    reasons.turnOff(state.fetchAllFault, {FetchAll});
    reasons.turnOffUnless(state.hasSites, WindowStateTr::tr("The connection has one site only"),
                          {FetchAll, NextSite, PreviousSite});
    reasons.turnOffUnless(isUnderWay, WindowStateTr::tr("Nothing is under way"), {Cancel});
    reasons.turnOffUnless(state.hasReview || state.isReceiptShown,
                          WindowStateTr::tr("Fetch the outages first"), {SavePdf, Print});
    reasons.turnOffUnless(state.hasReview, WindowStateTr::tr("Fetch the outages first"),
                          {SaveRows, ResetView});
    reasons.turnOffUnless(state.counts.atSite() > 0,
                          WindowStateTr::tr("There is no outage of this site to draw"),
                          {CopyPicture, SavePicture});
    reasons.turnOffUnless(state.hasKeptKey,
                          WindowStateTr::tr("No key is remembered for this address and site"),
                          {ForgetKey});
    reasons.turnOffUnless(state.hasAcceptedList,
                          WindowStateTr::tr("No list of this site has been accepted yet"),
                          {CompareAccepted});
    reasons.turnOffUnless(state.hasEarlierFetch,
                          WindowStateTr::tr("This site has been fetched only once"),
                          {ComparePrevious});
    reasons.turnOffUnless(state.offersChoices, WindowStateTr::tr("No earlier choices are on offer"),
                          {ForgetChoices});
}

void addOfRows(Reasons &reasons, const RowsState &rows)
{
    using enum ActionId;
    reasons.turnOff(undoReason(rows), {Undo});
    reasons.turnOff(redoReason(rows), {Redo});
    reasons.turnOffUnless(rows.hasRowsToCopy, WindowStateTr::tr("Mark a row first"),
                          {Copy, CopyHeaders});
    reasons.turnOffUnless(rows.hasCellToCopy, WindowStateTr::tr("Go to a row first"),
                          {CopyCell, CopyReceived});
    reasons.turnOffUnless(rows.hasMarkedRows, WindowStateTr::tr("Mark a row first"), {FitMarked});
    reasons.turnOff(chooseReason(rows), {Include, LeaveOut, LeaveOutReason});
    reasons.turnOff(noteReason(rows), {Note});
    reasons.turnOff(onlyDeviceReason(rows), {OnlyDevice});
    reasons.turnOff(lookedAtReason(rows), {LookedAt});
    reasons.turnOff(toCheckReason(rows), {NextFinding, PreviousFinding, ShowToCheck});
}

} // namespace

QHash<ActionId, QString> disabledReasons(const WindowState &state)
{
    using enum ActionId;
    Reasons reasons;
    addOfWindow(reasons, state);
    addOfRows(reasons, state.rows);
    // Last, over the others: what acts on the table does nothing that is not seen.
    reasons.turnOff(tableReason(state), {Undo,           Redo,         Copy,        CopyHeaders,
                                         CopyCell,       CopyReceived, Find,        ClearFilters,
                                         ShowFetched,    ShowSite,     ShowSince,   ShowSelected,
                                         ShowToCheck,    Facets,       Details,     Devices,
                                         ZoomIn,         ZoomOut,      FitAll,      FitIncluded,
                                         FitMarked,      FromCutoff,   Requests,    Toggle,
                                         Include,        LeaveOut,     OnlyDevice,  IncludeAll,
                                         LeaveOutReason, Note,         NextFinding, PreviousFinding,
                                         CopyPicture,    SavePicture,  LookedAt,    SaveRows,
                                         ResetView});
    reasons.turnOffUnless(
        !state.isPresenting,
        WindowStateTr::tr("Leave full screen first: this shows addresses and IDs"),
        {ChangeConnection, Connections, ChangeCutoff, Requests, History, About});
    return reasons.all();
}

QString submitReason(const WindowState &state)
{
    switch (state.state) {
    case SessionState::Fetching:
        return WindowStateTr::tr("Wait until everything is fetched");
    case SessionState::Submitting:
        return WindowStateTr::tr("A list is being sent");
    case SessionState::Unknown:
        return WindowStateTr::tr("The outcome of the last submission is unknown");
    default:
        break;
    }
    if (state.isReceiptShown) {
        return WindowStateTr::tr("Go back to the review first");
    }
    if (state.isReadOnly) {
        return WindowStateTr::tr("This connection is read-only: its lists are not sent");
    }
    if (!state.hasReview) {
        return WindowStateTr::tr("Fetch the outages first");
    }
    if (state.isStale) {
        return WindowStateTr::tr("The fields were edited after the fetch: fetch again");
    }
    if (!state.ageFault.isEmpty()) {
        return state.ageFault;
    }
    if (!state.cutoffFault.isEmpty()) {
        return state.cutoffFault;
    }
    if (state.hasOpenQuestion) {
        return WindowStateTr::tr("The outcome of an earlier list for this site is unknown: "
                                 "mark it first");
    }
    if (state.counts.selected == 0) {
        return state.counts.leftOut > 0
                   ? WindowStateTr::tr("Every outage is left out: include at least one")
                   : WindowStateTr::tr("No outage of this site began since the cutoff");
    }
    return state.connectionFault.isEmpty() ? state.journalFault : state.connectionFault;
}

SubmitRemedy submitRemedy(const WindowState &state)
{
    if (state.isBusy() || state.isReceiptShown)
        return SubmitRemedy::None; // the receipt has a button of its own
    const bool isUnknown = state.state == SessionState::Unknown;
    const bool isOutdated = state.isStale || !state.ageFault.isEmpty();
    if (state.hasReview && !isUnknown && isOutdated)
        return SubmitRemedy::FetchAgain;
    return state.hasOpenQuestion && (isUnknown || state.hasReview) ? SubmitRemedy::MarkOutcome
                                                                   : SubmitRemedy::None;
}

QString remedyLabel(SubmitRemedy remedy)
{
    switch (remedy) {
    case SubmitRemedy::FetchAgain:
        return labelOf(RecoveryAction::FetchAgain);
    case SubmitRemedy::MarkOutcome:
        return SubmitText::wayOutButton(HoldRecovery::Mark);
    case SubmitRemedy::None:
        break;
    }
    return {};
}

std::optional<EmptyReason> emptyReasonOf(const WindowState &state)
{
    if (!state.hasReview) {
        if (state.state == SessionState::Fetching) {
            return EmptyReason::Fetching;
        }
        if (!state.offeredName.isEmpty()) {
            return EmptyReason::NotChosen;
        }
        return state.isFirstRun ? EmptyReason::FirstRun : EmptyReason::NotFetched;
    }
    if (state.counts.fetched == 0) {
        return state.state == SessionState::Fetching ? EmptyReason::Fetching
                                                     : EmptyReason::NothingFetched;
    }
    if (state.showsNoRow) {
        const bool allLeftOut = state.counts.selected == 0 && state.counts.leftOut > 0;
        if (allLeftOut)
            return EmptyReason::AllLeftOut;
        return state.hidesRows ? EmptyReason::FilterHidesAll : EmptyReason::NoneOfSite;
    }
    return std::nullopt;
}

FetchNotice noticeOf(const SessionError &error)
{
    const Wording::Message message = Wording::message(error);
    const RecoveryAction action = recoveryOf(error);
    const bool isCancelled = error.kind == SessionError::Kind::Cancelled;
    return {.notice = {.tone = isCancelled ? Tone::Dimmed : Tone::Refused,
                       .what = message.what,
                       .remedy = message.remedy,
                       .buttonText = labelOf(action),
                       .act = {},
                       .details = detailsOf(error)},
            .action = action};
}
