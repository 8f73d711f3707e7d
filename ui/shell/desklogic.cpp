// SPDX-License-Identifier: MIT
#include "ui/shell/desklogic.h"

#include "session/wording.h"

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

} // namespace

QString submitReason(const DeskFacts &facts)
{
    switch (facts.state) {
    case SessionState::Fetching:
        return DeskLogicTr::tr("Wait until everything is fetched");
    case SessionState::Submitting:
        return DeskLogicTr::tr("A list is being sent");
    case SessionState::Unknown:
        return DeskLogicTr::tr("The outcome of the last submission is unknown");
    default:
        break;
    }
    if (facts.isReceiptShown) {
        return DeskLogicTr::tr("Go back to the review first");
    }
    if (!facts.hasReview) {
        return DeskLogicTr::tr("Fetch the outages first");
    }
    if (facts.isStale) {
        return DeskLogicTr::tr("The fields were edited after the fetch: fetch again");
    }
    if (facts.hasOpenQuestion) {
        return DeskLogicTr::tr("The outcome of an earlier list for this site is unknown: "
                               "mark it first");
    }
    if (facts.counts.selected == 0) {
        return facts.counts.leftOut > 0
                   ? DeskLogicTr::tr("Every outage is left out: include at least one")
                   : DeskLogicTr::tr("No outage of this site began since the cutoff");
    }
    return facts.connectionFault.isEmpty() ? facts.journalFault : facts.connectionFault;
}

bool asksForMark(const DeskFacts &facts)
{
    const bool isBusy =
        facts.state == SessionState::Fetching || facts.state == SessionState::Submitting;
    if (isBusy || facts.isReceiptShown || !facts.hasOpenQuestion)
        return false; // or the receipt has a button of its own
    return facts.state == SessionState::Unknown || (facts.hasReview && !facts.isStale);
}

std::optional<Emptiness> emptinessOf(const DeskFacts &facts)
{
    if (!facts.hasReview) {
        if (facts.state == SessionState::Fetching) {
            return Emptiness::Fetching;
        }
        return facts.isFirstRun ? Emptiness::FirstRun : Emptiness::NotFetched;
    }
    if (facts.counts.fetched == 0) {
        return facts.state == SessionState::Fetching ? Emptiness::Fetching
                                                     : Emptiness::NothingFetched;
    }
    if (facts.showsNoRow) {
        const bool allLeftOut = facts.counts.selected == 0 && facts.counts.leftOut > 0;
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
