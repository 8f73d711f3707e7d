// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "session/reviewsession.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"

#include <optional>

/// What the window has to know to decide what can be done. A value.
struct DeskFacts
{
    SessionState state = SessionState::Idle;
    bool hasReview = false;
    bool isFirstRun = false;
    /// A field or a file is not what the review was fetched with.
    bool isStale = false;
    /// What became of the last list is being looked at.
    bool isReceiptShown = false;
    /// The outcome of an earlier list for the site is unknown, and has not been marked.
    bool hasOpenQuestion = false;
    /// What is wrong with the connection, as a sentence; empty if it can be used.
    QString connectionFault = {};
    /// Why a submission could not be recorded, as a sentence; empty if it could.
    QString journalFault = {};
    ReviewCounts counts = {};
    /// The filter shows no row.
    bool showsNoRow = false;
};

/// Why Submit is off, as a sentence; empty if it is on.
[[nodiscard]] QString submitReason(const DeskFacts &facts);
/// Whether that reason is one that a person's word on the earlier list takes away.
[[nodiscard]] bool asksForMark(const DeskFacts &facts);
/// Why there is no table to look at; nothing if there is one.
[[nodiscard]] std::optional<Emptiness> emptinessOf(const DeskFacts &facts);

/// What the button of a message does.
enum class WayOut : quint8 { FetchAgain, EditKey, EditSite, EditBaseUrl, OpenOutages, OpenSite };

/// A failed fetch as a message: its words, its details, and which button leads on.
struct FetchNotice
{
    Notice notice;
    WayOut wayOut = WayOut::FetchAgain;
};
[[nodiscard]] FetchNotice noticeOf(const SessionError &error);
