// SPDX-License-Identifier: MIT
#include "text/outcometext.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/timetext.h"

namespace {

using Wording::Message;

Message causeOf(const Submission &submission)
{
    return submission.error ? Wording::message(*submission.error, std::nullopt) : Message{};
}

/// Joins the texts that are not empty.
QString sentences(QStringList all)
{
    all.removeAll(QString());
    return all.join(u' ');
}

/// What the API said besides the success, as a sentence; empty if nothing.
QString remarkSentence(const Submission &submission)
{
    const auto remark = submission.remark();
    if (!remark)
        return {};
    return remark->kind == AnswerRemark::Kind::Error
               ? Wording::warning(submission)
               : Text::tr("The API says: “%1”.").arg(remark->text);
}

QString warningRemedy(const Submission &submission)
{
    return Wording::warning(submission).isEmpty()
               ? QString()
               : Text::tr("Ask the people who run the API what it means.");
}

/// That nothing was accepted, as far as that was seen: of an attempt before the last no more is
/// known than its answer.
QString refusal(const Submission &submission)
{
    const AttemptRecord *earlier = submission.earlierSending();
    if (earlier == nullptr)
        return Text::tr("Nothing was accepted.");
    return Text::tr("The list had left before, in an attempt that was answered with "
                    "%1: what the API did with it then is not known.")
        .arg(earlier->status);
}

/// Why an answer does not tell whether the list was accepted, where there is more to say.
QString whyUnknown(const Submission &submission)
{
    if (!submission.error || submission.httpStatus == 0)
        return {};
    const ApiError &error = *submission.error;
    if (error.clue == ErrorClue::UnprovenEnd) {
        return Text::tr("It was a yes without a body, and without a length that proves that none "
                        "was to come. The people who run the API can correct that: with "
                        "“Content-Length: 0”, or with a body that is JSON.");
    }
    if (error.kind == ErrorKind::Redirected && !error.target.isEmpty())
        return Text::tr("It points to %1: what came of the list may be told there.")
            .arg(error.target);
    if (error.httpStatus == 409 || error.httpStatus == 422) {
        return Text::tr(
            "The list had left before, and this answer may mean that the API has it, or is still "
            "at work on it.");
    }
    return Wording::intermediary(error);
}

QString unknownWhat(const Submission &submission)
{
    const bool isAnswered = submission.httpStatus != 0;
    return isAnswered
               ? Text::tr(
                     "The outcome is unknown: the list left this computer, and what came back (%1) "
                     "does not tell whether it was accepted.")
                     .arg(submission.httpStatus)
               : Text::tr(
                     "The outcome is unknown: the list left this computer, and no usable answer "
                     "came back.");
}

Message unknown(const Submission &submission)
{
    return {sentences({unknownWhat(submission), whyUnknown(submission)}),
            Text::tr("Do not send it again before you know: ask the people who run the API whether "
                     "submission %1 arrived.")
                .arg(submission.id)};
}

/// Cancelled after an answer: what the server said is known.
Message cancelled(const Submission &submission)
{
    const int attempts = plural(submission.attempts.size());
    const QString last =
        submission.httpStatus == 0
            ? QString()
            : u' ' + Text::tr("The last answer was %1.").arg(submission.httpStatus);
    return {Text::tr("Sending was cancelled after %Ln attempt(s). Each was answered, and none "
                     "accepted the list.",
                     nullptr, attempts) +
                last,
            Text::tr("Nothing more goes out. Submit again when the API is ready.")};
}

} // namespace

namespace Wording {

QString text(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Prepared:
        return Text::tr("Prepared");
    case SubmissionState::Sending:
        return Text::tr("Sending");
    case SubmissionState::Accepted:
        return Text::tr("Accepted");
    case SubmissionState::Rejected:
        return Text::tr("Rejected");
    case SubmissionState::GaveUp:
        return Text::tr("Gave up");
    case SubmissionState::NotSent:
        return Text::tr("Not sent");
    case SubmissionState::Unknown:
        return Text::tr("Outcome unknown");
    }
    return {};
}

bool isCancelled(const Submission &submission)
{
    return submission.state == SubmissionState::GaveUp && submission.error &&
           submission.error->kind == ErrorKind::Cancelled;
}

QString heading(const Submission &submission)
{
    if (submission.state == SubmissionState::Accepted && !submission.recordFault.isEmpty())
        return Text::tr("Accepted, but not on record");
    return isCancelled(submission) ? Text::tr("Cancelled") : text(submission.state);
}

Message message(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        return {Text::tr("The list is being sent."), QString()};
    case SubmissionState::Accepted:
        return {sentences({Text::tr("Accepted: %Ln outage(s) submitted.", nullptr,
                                    plural(submission.rows)),
                           remarkSentence(submission)}),
                warningRemedy(submission)};
    case SubmissionState::Rejected:
        if (submission.earlierSending() != nullptr) {
            return {sentences({Text::tr("Rejected at the last attempt."), cause.what,
                               refusal(submission)}),
                    cause.remedy};
        }
        return {Text::tr("Rejected: nothing was accepted.") + u' ' + cause.what, cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {Text::tr("Gave up: every attempt was answered, and none accepted the list.") +
                    u' ' + cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {Text::tr("Not sent: nothing of the list left this computer.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::Unknown:
        return unknown(submission);
    }
    return {};
}

QString intermediary(const ApiError &error)
{
    // By RFC 9110 §15.6.3 and §15.6.5 such an answer is never the API's own.
    if (error.httpStatus != 502 && error.httpStatus != 504)
        return {};
    QStringList sentences{
        Text::tr("A proxy or gateway in front of the API answered in its place (%1).")
            .arg(error.httpStatus)};
    if (!error.intermediary.isEmpty())
        sentences.append(Text::tr("It calls itself “%1”.").arg(error.intermediary));
    if (!error.serverMessage.isEmpty())
        sentences.append(Text::tr("It says: “%1”.").arg(error.serverMessage));
    return sentences.join(u' ');
}

QString warning(const Submission &submission)
{
    const auto remark = submission.remark();
    if (!remark || remark->kind != AnswerRemark::Kind::Error)
        return {};
    return Text::tr("The API accepted the list, but its answer names an error: “%1”.")
        .arg(remark->text);
}

QString recordFault(const Submission &submission)
{
    if (submission.recordFault.isEmpty())
        return {};
    return Text::tr("The outcome could not be written into the record of submissions: %1. Keep the "
                    "receipt.")
        .arg(submission.recordFault);
}

Message messageBelowHeading(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Accepted:
        return {sentences({Text::tr("The API took the list of %Ln outage(s).", nullptr,
                                    plural(submission.rows)),
                           remarkSentence(submission)}),
                warningRemedy(submission)};
    case SubmissionState::Rejected:
        return {sentences({cause.what, refusal(submission)}), cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {Text::tr("Every attempt was answered, and none accepted the list.") + u' ' +
                    cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {Text::tr("Nothing of the list left this computer.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::Unknown:
        return {sentences(
                    {submission.httpStatus != 0
                         ? Text::tr("The list left this computer, and what came back (%1) does not "
                                    "tell whether it was accepted.")
                               .arg(submission.httpStatus)
                         : Text::tr("The list left this computer, and no usable answer came back."),
                     whyUnknown(submission)}),
                unknown(submission).remedy};
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        break;
    }
    return message(submission);
}

QString outcome(const Submission &submission)
{
    const QString state = heading(submission);
    if (!submission.mark)
        return state;
    switch (*submission.mark) {
    case ManualOutcome::SentAgain:
        //: %1 is an outcome
        return Text::tr("%1, sent again").arg(state);
    case ManualOutcome::Accepted:
        return Text::tr("%1, marked accepted").arg(state);
    case ManualOutcome::NotAccepted:
        return Text::tr("%1, marked not accepted").arg(state);
    }
    return state;
}

QString markSentence(const Submission &submission)
{
    if (!submission.mark)
        return {};
    const QString when = momentText(submission.markedAt);
    const QString reason = oneLine(submission.markReason, LongestReason);
    switch (*submission.mark) {
    case ManualOutcome::SentAgain:
        //: %1 a time, %2 the id of the other submission
        return Text::tr("The same list was sent once more on %1, as submission %2.")
            .arg(when, reason);
    case ManualOutcome::Accepted:
        return Text::tr("Marked on %1: the API has the list. Reason: %2").arg(when, reason);
    case ManualOutcome::NotAccepted:
        return Text::tr("Marked on %1: the API does not have the list. Reason: %2")
            .arg(when, reason);
    }
    return {};
}

} // namespace Wording
