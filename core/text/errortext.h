// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"
#include "net/baseurl.h"
#include "net/httpresult.h"
#include "net/siteid.h"
#include "session/sessionerror.h"

#include <QtCore/qstring.h>

#include <optional>

/// The sentences shared by the window and the command line: made from kinds, in the language of the
/// installed translator, always plain text. Each header of this folder has one subject.
namespace Wording {

/// The message to the user about a failure.
struct Message
{
    QString what;   ///< what happened, one sentence
    QString remedy; ///< what to do about it, one or two sentences
};

/// Returns both as one text.
[[nodiscard]] QString whole(const Message &message);

[[nodiscard]] Message message(const SessionError &error);
/// Returns the message on a failed request; \a input is nullopt for a submission.
[[nodiscard]] Message message(const ApiError &error, std::optional<InputKind> input);
/// Returns which intermediary answered with 502 or 504 in place of the API; empty for all other
/// errors.
[[nodiscard]] QString intermediary(const ApiError &error);

/// Return a whole sentence each.
[[nodiscard]] QString text(UrlFault fault);
[[nodiscard]] QString text(KeyFault fault);
[[nodiscard]] QString text(SiteIdFault fault);

/// Returns one line of the request log: "GET /outages, attempt 1 of 6: 500 after 0.21 s".
[[nodiscard]] QString text(const AttemptRecord &attempt);
/// Returns "Attempt 2 of 6 follows in 1.4 s, because …".
[[nodiscard]] QString text(const RetryNotice &notice);

/// Returns whether \a error is what a gateway answers, the API's or a cloud's, where the path is
/// one that it does not know.
[[nodiscard]] bool namesWrongPath(const ApiError &error);

} // namespace Wording
