// SPDX-License-Identifier: MIT
#include "submission/faulttally.h"

using namespace Qt::StringLiterals;
using State = SubmissionState;

void FaultTally::add(const FaultTally &other)
{
    for (const auto &[state, count] : other.states)
        states[state] += count;
    for (const auto &[activity, count] : other.cancelled)
        cancelled[activity] += count;
    held += other.held;
    attempts += other.attempts;
    completePosts += other.completePosts;
    destroyed += other.destroyed;
    unrecorded += other.unrecorded;
}

QString FaultTally::text() const
{
    const auto count = [this](State state) {
        const auto found = states.find(state);
        return found == states.end() ? 0 : found->second;
    };
    QString cancels;
    for (const auto &[activity, times] : cancelled)
        cancels += u", %1 %2"_s.arg(activity).arg(times);
    return u"accepted %1, rejected %2, gave up %3, not sent %4, unknown %5, held back %6; "
           "attempts %7, complete POSTs %8, destroyed %9, unrecorded %10"_s
               .arg(count(State::Accepted))
               .arg(count(State::Rejected))
               .arg(count(State::GaveUp))
               .arg(count(State::NotSent))
               .arg(count(State::Unknown))
               .arg(held)
               .arg(attempts)
               .arg(completePosts)
               .arg(destroyed)
               .arg(unrecorded) +
           u"; cancelled"_s + cancels.mid(1);
}
