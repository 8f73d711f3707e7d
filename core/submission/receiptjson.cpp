// SPDX-License-Identifier: MIT
#include "submission/receiptjson.h"

#include "outages/jsonstring.h"

namespace {

constexpr qsizetype LongestText = 400;

QByteArray leftOutJson(const LeftOutRows &leftOut)
{
    if (leftOut.count == 0)
        return {};
    QByteArrayList reasons;
    for (const QString &reason : leftOut.reasons)
        reasons.append(jsonString(reason));
    return ",\"leftOut\":{\"count\":" + QByteArray::number(leftOut.count) + ",\"reasons\":[" +
           reasons.join(',') + "]}";
}

QByteArray checkedJson(const CheckedRows &checked)
{
    if (checked.isEmpty())
        return {};
    return ",\"findings\":{\"toCheck\":" + QByteArray::number(checked.toCheck) +
           ",\"lookedAt\":" + QByteArray::number(checked.lookedAt) + '}';
}

QByteArray warningsJson(const Submission &submission)
{
    const QByteArrayList warnings = receiptWarnings(submission);
    return warnings.isEmpty() ? QByteArray() : ",\"warnings\":[\"" + warnings.join("\",\"") + "\"]";
}

QByteArray nameJson(const char *field, const QString &name)
{
    return name.isEmpty()
               ? QByteArray()
               : ",\"" + QByteArray(field) + "\":" + jsonString(plainLine(name, LongestText));
}

QByteArray fetchedJson(const QDateTime &fetchedAt)
{
    return fetchedAt.isValid() ? ",\"fetchedAt\":\"" +
                                     fetchedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"'
                               : QByteArray();
}

} // namespace

QByteArray stateWord(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Prepared:
        return "dry-run";
    case SubmissionState::Accepted:
        return "accepted";
    case SubmissionState::Rejected:
        return "rejected";
    case SubmissionState::GaveUp:
        return "gave-up";
    case SubmissionState::NotSent:
        return "not-sent";
    case SubmissionState::Sending:
    case SubmissionState::Unknown:
        break;
    }
    return "unknown";
}

QByteArrayList receiptWarnings(const Submission &submission)
{
    QByteArrayList warnings;
    if (submission.remark() && submission.remark()->kind == AnswerRemark::Kind::Error)
        warnings.append("error-in-answer");
    if (submission.statusBeforeSendingAgain() != 0)
        warnings.append("sent-again-after-error");
    return warnings;
}

QString receiptMessage(const Submission &submission)
{
    if (const auto remark = submission.remark())
        return plainLine(remark->text, LongestText);
    if (!submission.error)
        return {};
    return plainLine(submission.error->serverMessage.isEmpty() ? submission.error->detail
                                                               : submission.error->serverMessage,
                     LongestText);
}

QByteArray receiptJson(const Submission &submission)
{
    const QString message = receiptMessage(submission);
    const QByteArray status =
        submission.httpStatus == 0 ? "null" : QByteArray::number(submission.httpStatus);
    return "{\"state\":\"" + stateWord(submission.state) + "\",\"httpStatus\":" + status +
           ",\"rows\":" + QByteArray::number(submission.rows) + ",\"sha256\":\"" +
           submission.sha256 + "\",\"attempts\":" + QByteArray::number(submission.attempts.size()) +
           ",\"submissionId\":" + jsonString(submission.id) +
           ",\"message\":" + (message.isEmpty() ? QByteArray("null") : jsonString(message)) +
           fetchedJson(submission.fetchedAt) + leftOutJson(submission.leftOut) +
           checkedJson(submission.checked) + warningsJson(submission) +
           nameJson("operator", submission.operatorName) +
           nameJson("computer", submission.computer) + '}';
}
