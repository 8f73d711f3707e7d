// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"
#include "net/baseurl.h"
#include "net/httpresult.h"
#include "net/siteid.h"
#include "session/sessionerror.h"

#include <QtCore/qstring.h>

#include <optional>

/// The sentences that the window and the command line share: made from kinds, in the language of
/// the installed translator, plain text throughout. Each header of this folder has one subject.
namespace Wording {

/// What a person is told about a failure.
struct Message
{
    QString what;   ///< what happened, one sentence
    QString remedy; ///< what to do about it, one or two sentences
};

[[nodiscard]] Message message(const SessionError &error);
/// Nothing for \a input: it was about the submission.
[[nodiscard]] Message message(const ApiError &error, std::optional<InputKind> input);
/// That and which intermediary answered a 502 or 504 in the API's place; empty for all else.
[[nodiscard]] QString intermediary(const ApiError &error);

/// A whole sentence each.
[[nodiscard]] QString text(UrlFault fault);
[[nodiscard]] QString text(KeyFault fault);
[[nodiscard]] QString text(SiteIdFault fault);

/// One line of the request log: "GET /outages, attempt 1 of 6: 500 after 0.21 s".
[[nodiscard]] QString text(const AttemptRecord &attempt);
/// "Attempt 2 of 6 follows in 1.4 s, because …".
[[nodiscard]] QString text(const RetryNotice &notice);

} // namespace Wording
