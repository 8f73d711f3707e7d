// SPDX-License-Identifier: MIT
#pragma once

#include "net/retrypolicy.h"
#include "submission/submitter.h"
#include "support/chance.h"
#include "support/fakenetwork.h"

/// Something that happens to a submission from outside.
struct Interference
{
    enum class Kind : quint8 { None, Abort, RetryNow, Destroy };
    enum class At : quint8 { Start, Time, Attempt, AttemptEnd, Pause };

    Kind kind = Kind::None;
    At at = At::Start;
    int count = 1;                     ///< at the first, second … of its kind
    std::chrono::milliseconds time{0}; ///< for Time
};

/// All that goes wrong with one submission. Plain data.
struct FaultScript
{
    QByteArray body;
    SendAgain again = SendAgain::No;
    RetryPolicy policy = {};
    double random = 0.5;
    QList<FakeAnswer> answers = {}; ///< one for each attempt that there may be
    Interference interference = {};
    QString failingEvent = {}; ///< the journal refuses this event; empty: none
    int failingAfter = 0;
};

[[nodiscard]] FaultScript randomScript(Chance &chance);

/// \a answer in a few words, for the report of a broken promise.
[[nodiscard]] QString textOf(const FakeAnswer &answer);

/// What an answer amounts to, judged from the script alone, not by the code that is tested.
/// \a received is what the network had read of the \a body before it played the answer.
[[nodiscard]] bool isWholeAnswer(const FakeAnswer &answer);
[[nodiscard]] bool isUsableSuccess(const FakeAnswer &answer, qint64 received, qint64 length);
/// A complete 408, 425, 429, 500 or 503.
[[nodiscard]] bool isWholeNotNow(const FakeAnswer &answer);
