// SPDX-License-Identifier: MIT
#include "ui/shell/desklogic.h"

#include "text/errortext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

namespace {

struct DeskLogicTr
{
    Q_DECLARE_TR_FUNCTIONS(DeskLogic)
};

QString labelOf(WayOut wayOut)
{
    switch (wayOut) {
    case WayOut::FetchAgain:
        return DeskLogicTr::tr("Fetch again");
    case WayOut::EditKey:
        return DeskLogicTr::tr("Edit the API key");
    case WayOut::EditSite:
        return DeskLogicTr::tr("Edit the site ID");
    case WayOut::EditBaseUrl:
        return DeskLogicTr::tr("Edit the base URL");
    case WayOut::OpenOutages:
    case WayOut::OpenSite:
        break;
    }
    return DeskLogicTr::tr("Open another file…");
}

WayOut wayOutOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        return WayOut::EditKey;
    case ErrorKind::NotFound:
        return WayOut::EditSite;
    case ErrorKind::Redirected:
    case ErrorKind::Tls:
    case ErrorKind::NotHttp:
    case ErrorKind::Refused:
        return WayOut::EditBaseUrl;
    default:
        return WayOut::FetchAgain;
    }
}

WayOut wayOutOf(const SessionError &error)
{
    switch (error.kind) {
    case SessionError::Kind::LocalFile:
    case SessionError::Kind::LocalContent:
        return error.input == InputKind::Outages ? WayOut::OpenOutages : WayOut::OpenSite;
    case SessionError::Kind::SiteMismatch:
        return WayOut::EditSite;
    case SessionError::Kind::Api:
        return wayOutOf(error.api);
    case SessionError::Kind::Cancelled:
        break;
    }
    return WayOut::FetchAgain;
}

/// For whoever has to be asked: technical and complete. Not translated, like a log.
QString detailsOf(const SessionError &error)
{
    QStringList lines;
    if (!error.file.isEmpty()) {
        lines << QStringLiteral("File: ") + error.file;
    }
    if (error.kind == SessionError::Kind::Api) {
        if (error.api.httpStatus != 0) {
            lines << QStringLiteral("HTTP status: %1").arg(error.api.httpStatus);
        }
        if (!error.api.serverMessage.isEmpty()) {
            lines << QStringLiteral("The API's message: ") + error.api.serverMessage;
        }
        if (error.api.offset >= 0) {
            lines << QStringLiteral("Offset: %1").arg(error.api.offset);
        }
    }
    const QString detail = error.kind == SessionError::Kind::Api ? error.api.detail : error.detail;
    if (!detail.isEmpty()) {
        lines << QStringLiteral("Detail: ") + detail;
    }
    return lines.join(QLatin1Char('\n'));
}

/// Why the table must not be changed: it is not seen.
QString tableReason(const WindowState &state)
{
    if (state.isReceiptShown)
        return DeskLogicTr::tr("Go back to the review first");
    return state.isSendingShown ? DeskLogicTr::tr("Wait until the list is sent") : QString();
}

QString undoReason(const RowsState &rows)
{
    if (!rows.undoStep.isEmpty())
        return {};
    if (rows.hasForgottenSteps)
        return DeskLogicTr::tr("Earlier choices cannot be undone: they would take too much memory");
    // A step holds for the rows it was made on; a fetch may have brought others.
    return rows.shownSince.isEmpty()
               ? DeskLogicTr::tr("Nothing to undo")
               : DeskLogicTr::tr("Nothing to undo since the fetch of %1").arg(rows.shownSince);
}

QString redoReason(const RowsState &rows)
{
    if (!rows.redoStep.isEmpty())
        return {};
    return rows.shownSince.isEmpty()
               ? DeskLogicTr::tr("Nothing to redo")
               : DeskLogicTr::tr("Nothing to redo since the fetch of %1").arg(rows.shownSince);
}

QString chooseReason(const RowsState &rows)
{
    if (!rows.hasMarkedRows)
        return DeskLogicTr::tr("Mark a row first");
    return rows.isCounting || rows.choosable > 0
               ? QString()
               : DeskLogicTr::tr("None of the marked rows can be included or left out");
}

QString noteReason(const RowsState &rows)
{
    if (!rows.hasMarkedRows)
        return DeskLogicTr::tr("Mark a row first");
    return rows.isCounting || rows.ofSite > 0
               ? QString()
               : DeskLogicTr::tr("None of the marked rows is of a device of this site");
}

QString onlyDeviceReason(const RowsState &rows)
{
    if (!rows.hasCurrentRow)
        return DeskLogicTr::tr("Go to a row first");
    return rows.namesDevice ? QString() : DeskLogicTr::tr("This record names no device");
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
    reasons.turnOffUnless(!state.isBusy(),
                          DeskLogicTr::tr("Something is under way: cancel it first"), {Fetch});
    reasons.turnOffUnless(state.isBusy(), DeskLogicTr::tr("Nothing is under way"), {Cancel});
    reasons.turnOffUnless(state.hasKeptKey,
                          DeskLogicTr::tr("No key is remembered for this address and site"),
                          {ForgetKey});
    reasons.turnOffUnless(state.hasAcceptedList,
                          DeskLogicTr::tr("No list of this site has been accepted yet"),
                          {CompareAccepted});
    reasons.turnOffUnless(state.hasEarlierFetch,
                          DeskLogicTr::tr("This site has been fetched only once"),
                          {ComparePrevious});
    reasons.turnOffUnless(state.offersChoices, DeskLogicTr::tr("No earlier choices are on offer"),
                          {ForgetChoices});
}

void addOfRows(Reasons &reasons, const RowsState &rows)
{
    using enum ActionId;
    reasons.turnOff(undoReason(rows), {Undo});
    reasons.turnOff(redoReason(rows), {Redo});
    reasons.turnOffUnless(rows.hasRowsToCopy, DeskLogicTr::tr("Mark a row first"),
                          {Copy, CopyHeaders});
    reasons.turnOffUnless(rows.hasCellToCopy, DeskLogicTr::tr("Go to a row first"),
                          {CopyCell, CopyReceived});
    reasons.turnOff(chooseReason(rows), {Include, LeaveOut, LeaveOutReason});
    reasons.turnOff(noteReason(rows), {Note});
    reasons.turnOff(onlyDeviceReason(rows), {OnlyDevice});
    reasons.turnOffUnless(rows.toCheck > 0, DeskLogicTr::tr("Nothing in this list is to check"),
                          {NextFinding, PreviousFinding, ShowToCheck});
}

} // namespace

QHash<ActionId, QString> disabledReasons(const WindowState &state)
{
    using enum ActionId;
    Reasons reasons;
    addOfWindow(reasons, state);
    addOfRows(reasons, state.rows);
    // Last, over the others: what acts on the table does nothing that is not seen.
    reasons.turnOff(tableReason(state),
                    {Undo,         Redo,           Copy,         CopyHeaders, CopyCell,
                     CopyReceived, Find,           ClearFilters, ShowFetched, ShowSite,
                     ShowSince,    ShowSelected,   ShowToCheck,  Facets,      Details,
                     Requests,     Toggle,         Include,      LeaveOut,    OnlyDevice,
                     IncludeAll,   LeaveOutReason, Note,         NextFinding, PreviousFinding});
    return reasons.all();
}

QString submitReason(const WindowState &state)
{
    switch (state.state) {
    case SessionState::Fetching:
        return DeskLogicTr::tr("Wait until everything is fetched");
    case SessionState::Submitting:
        return DeskLogicTr::tr("A list is being sent");
    case SessionState::Unknown:
        return DeskLogicTr::tr("The outcome of the last submission is unknown");
    default:
        break;
    }
    if (state.isReceiptShown) {
        return DeskLogicTr::tr("Go back to the review first");
    }
    if (!state.hasReview) {
        return DeskLogicTr::tr("Fetch the outages first");
    }
    if (state.isStale) {
        return DeskLogicTr::tr("The fields were edited after the fetch: fetch again");
    }
    if (state.hasOpenQuestion) {
        return DeskLogicTr::tr("The outcome of an earlier list for this site is unknown: "
                               "mark it first");
    }
    if (state.counts.selected == 0) {
        return state.counts.leftOut > 0
                   ? DeskLogicTr::tr("Every outage is left out: include at least one")
                   : DeskLogicTr::tr("No outage of this site began since the cutoff");
    }
    return state.connectionFault.isEmpty() ? state.journalFault : state.connectionFault;
}

bool asksForMark(const WindowState &state)
{
    if (state.isBusy() || state.isReceiptShown || !state.hasOpenQuestion)
        return false; // or the receipt has a button of its own
    return state.state == SessionState::Unknown || (state.hasReview && !state.isStale);
}

std::optional<Emptiness> emptinessOf(const WindowState &state)
{
    if (!state.hasReview) {
        if (state.state == SessionState::Fetching) {
            return Emptiness::Fetching;
        }
        return state.isFirstRun ? Emptiness::FirstRun : Emptiness::NotFetched;
    }
    if (state.counts.fetched == 0) {
        return state.state == SessionState::Fetching ? Emptiness::Fetching
                                                     : Emptiness::NothingFetched;
    }
    if (state.showsNoRow) {
        const bool allLeftOut = state.counts.selected == 0 && state.counts.leftOut > 0;
        return allLeftOut ? Emptiness::AllLeftOut : Emptiness::FilterHidesAll;
    }
    return std::nullopt;
}

FetchNotice noticeOf(const SessionError &error)
{
    const Wording::Message message = Wording::message(error);
    const WayOut wayOut = wayOutOf(error);
    const bool isCancelled = error.kind == SessionError::Kind::Cancelled;
    return {.notice = {.tone = isCancelled ? Tone::Dimmed : Tone::Refused,
                       .what = message.what,
                       .remedy = message.remedy,
                       .buttonText = labelOf(wayOut),
                       .act = {},
                       .details = detailsOf(error)},
            .wayOut = wayOut};
}
