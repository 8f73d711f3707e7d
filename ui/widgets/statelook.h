// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "outages/comparison.h"
#include "outages/finding.h"
#include "session/roundreviews.h"
#include "submission/submission.h"
#include "ui/theme/tone.h"

#include <QtCore/qstring.h>

/// The appearance of a state: never only a colour.
struct StateLook
{
    QString icon; ///< a name under :/icons
    QString word; ///< "Accepted"
    Tone tone = Tone::Text;
};

/// Returns the appearance of the outcome of a submission.
[[nodiscard]] StateLook stateLook(const Submission &submission);
/// Returns the appearance of one attempt of a request.
[[nodiscard]] StateLook stateLook(const AttemptRecord &attempt);
/// Returns the appearance of a compare state. Empty if the outage is not compared.
[[nodiscard]] StateLook stateLook(CompareState state);
/// Returns the appearance of the kind of a connection.
[[nodiscard]] StateLook stateLook(ConnectionKind kind);
/// Returns the appearance of a site of a round, without its words.
[[nodiscard]] StateLook stateLook(const RoundSite &site);
/// Returns the appearance of findings, which have words of their own: those to check are
/// emphasised.
[[nodiscard]] StateLook stateLook(Attention attention);
