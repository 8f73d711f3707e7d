// SPDX-License-Identifier: MIT
#include "session/wording.h"

#include <QtCore/qcoreapplication.h>

namespace {

using Wording::Message;

struct OutcomeWordingTr
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)
};

int rowsOf(const Submission &submission)
{
    return static_cast<int>(qMin<qint64>(submission.rows, INT_MAX));
}

Message causeOf(const Submission &submission)
{
    return submission.error ? Wording::message(*submission.error, std::nullopt) : Message{};
}

/// Those that are not empty, one after the other.
QString sentences(QStringList all)
{
    all.removeAll(QString());
    return all.join(u' ');
}

/// What the API said beside its yes, as a sentence; empty for nothing.
QString remarkSentence(const Submission &submission)
{
    const auto remark = submission.remark();
    if (!remark)
        return {};
    return remark->kind == AnswerRemark::Kind::Error
               ? Wording::warning(submission)
               : OutcomeWordingTr::tr("The API says: “%1”.").arg(remark->text);
}

QString warningRemedy(const Submission &submission)
{
    return Wording::warning(submission).isEmpty()
               ? QString()
               : OutcomeWordingTr::tr("Ask whoever runs the API what it means.");
}

/// That nothing was accepted, as far as that was seen: of an attempt before the last no more is
/// known than its answer.
QString refusal(const Submission &submission)
{
    const AttemptRecord *earlier = submission.earlierSending();
    if (earlier == nullptr)
        return OutcomeWordingTr::tr("Nothing was accepted.");
    return OutcomeWordingTr::tr("The list had left before, in an attempt that was answered with "
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
        return OutcomeWordingTr::tr(
            "It was a yes without a body, and without a length that proves that none was to come. "
            "Whoever runs the API can mend that: with “Content-Length: 0”, or with a body that is "
            "JSON.");
    }
    if (error.kind == ErrorKind::Redirected && !error.target.isEmpty())
        return OutcomeWordingTr::tr("It points to %1: what came of the list may be told there.")
            .arg(error.target);
    if (error.httpStatus == 409 || error.httpStatus == 422) {
        return OutcomeWordingTr::tr(
            "The list had left before, and this answer may mean that the API has it, or is still "
            "at work on it.");
    }
    return Wording::intermediary(error);
}

QString unknownWhat(const Submission &submission)
{
    const bool isAnswered = submission.httpStatus != 0;
    return isAnswered
               ? OutcomeWordingTr::tr(
                     "The outcome is unknown: the list left this computer, and what came back (%1) "
                     "does not tell whether it was accepted.")
                     .arg(submission.httpStatus)
               : OutcomeWordingTr::tr(
                     "The outcome is unknown: the list left this computer, and no usable answer "
                     "came back.");
}

Message unknown(const Submission &submission)
{
    return {sentences({unknownWhat(submission), whyUnknown(submission)}),
            OutcomeWordingTr::tr(
                "Do not send it again before you know: ask whoever runs the API whether "
                "submission %1 arrived.")
                .arg(submission.id)};
}

/// Cancelled after an answer: what the server said is known.
Message cancelled(const Submission &submission)
{
    const int attempts = static_cast<int>(submission.attempts.size());
    const QString last =
        submission.httpStatus == 0
            ? QString()
            : u' ' + OutcomeWordingTr::tr("The last answer was %1.").arg(submission.httpStatus);
    return {OutcomeWordingTr::tr(
                "Sending was cancelled after %Ln attempt(s). Each was answered, and none "
                "accepted the list.",
                nullptr, attempts) +
                last,
            OutcomeWordingTr::tr("Nothing more goes out. Submit again when the API is ready.")};
}

} // namespace

namespace Wording {

bool isCancelled(const Submission &submission)
{
    return submission.state == SubmissionState::GaveUp && submission.error &&
           submission.error->kind == ErrorKind::Cancelled;
}

QString heading(const Submission &submission)
{
    if (submission.state == SubmissionState::Accepted && !submission.recordFault.isEmpty())
        return OutcomeWordingTr::tr("Accepted, but not on record");
    return isCancelled(submission) ? OutcomeWordingTr::tr("Cancelled") : text(submission.state);
}

Message message(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        return {OutcomeWordingTr::tr("The list is being sent."), QString()};
    case SubmissionState::Accepted:
        return {sentences({OutcomeWordingTr::tr("Accepted: %Ln outage(s) submitted.", nullptr,
                                                rowsOf(submission)),
                           remarkSentence(submission)}),
                warningRemedy(submission)};
    case SubmissionState::Rejected:
        if (submission.earlierSending() != nullptr) {
            return {sentences({OutcomeWordingTr::tr("Rejected at the last attempt."), cause.what,
                               refusal(submission)}),
                    cause.remedy};
        }
        return {OutcomeWordingTr::tr("Rejected: nothing was accepted.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {OutcomeWordingTr::tr(
                    "Gave up: every attempt was answered, and none accepted the list.") +
                    u' ' + cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {OutcomeWordingTr::tr("Not sent: nothing of the list left this computer.") + u' ' +
                    cause.what,
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
        OutcomeWordingTr::tr("A proxy or gateway in front of the API answered in its place (%1).")
            .arg(error.httpStatus)};
    if (!error.intermediary.isEmpty())
        sentences.append(OutcomeWordingTr::tr("It calls itself “%1”.").arg(error.intermediary));
    if (!error.serverMessage.isEmpty())
        sentences.append(OutcomeWordingTr::tr("It says: “%1”.").arg(error.serverMessage));
    return sentences.join(u' ');
}

QString warning(const Submission &submission)
{
    const auto remark = submission.remark();
    if (!remark || remark->kind != AnswerRemark::Kind::Error)
        return {};
    return OutcomeWordingTr::tr("The API accepted the list, but its answer names an error: “%1”.")
        .arg(remark->text);
}

QString recordFault(const Submission &submission)
{
    if (submission.recordFault.isEmpty())
        return {};
    return OutcomeWordingTr::tr(
               "The outcome could not be written into the record of submissions: %1. Keep the "
               "receipt.")
        .arg(submission.recordFault);
}

Message messageBelowHeading(const Submission &submission)
{
    const Message cause = causeOf(submission);
    switch (submission.state) {
    case SubmissionState::Accepted:
        return {sentences({OutcomeWordingTr::tr("The API took the list of %Ln outage(s).", nullptr,
                                                rowsOf(submission)),
                           remarkSentence(submission)}),
                warningRemedy(submission)};
    case SubmissionState::Rejected:
        return {sentences({cause.what, refusal(submission)}), cause.remedy};
    case SubmissionState::GaveUp:
        if (isCancelled(submission))
            return cancelled(submission);
        return {OutcomeWordingTr::tr("Every attempt was answered, and none accepted the list.") +
                    u' ' + cause.what,
                cause.remedy};
    case SubmissionState::NotSent:
        return {OutcomeWordingTr::tr("Nothing of the list left this computer.") + u' ' + cause.what,
                cause.remedy};
    case SubmissionState::Unknown:
        return {
            sentences({submission.httpStatus != 0
                           ? OutcomeWordingTr::tr(
                                 "The list left this computer, and what came back (%1) does not "
                                 "tell whether it was accepted.")
                                 .arg(submission.httpStatus)
                           : OutcomeWordingTr::tr(
                                 "The list left this computer, and no usable answer came back."),
                       whyUnknown(submission)}),
            unknown(submission).remedy};
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
        break;
    }
    return message(submission);
}

} // namespace Wording
