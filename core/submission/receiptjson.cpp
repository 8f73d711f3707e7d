// SPDX-License-Identifier: MIT
#include "submission/receiptjson.h"

#include "outages/jsonstring.h"
#include "submission/reviewdigestjson.h"

#include <QtCore/qjsondocument.h>

namespace {

constexpr qsizetype LongestText = 400;

/// Returns null if the field is not known.
QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonString(text);
}

QByteArray leftOutRowJson(const LeftOutRow &row)
{
    return "{\"id\":" + jsonString(row.deviceId) + ",\"name\":" + jsonString(row.deviceName) +
           ",\"begin\":" + jsonString(row.begin) + ",\"end\":" + jsonString(row.end) +
           ",\"reason\":" + textOrNull(row.reason) + '}';
}

QByteArray leftOutJson(const LeftOutRows &leftOut)
{
    if (leftOut.count == 0)
        return {};
    QByteArrayList reasons;
    for (const QString &reason : leftOut.reasons)
        reasons.append(jsonString(reason));
    QByteArrayList rows;
    for (const LeftOutRow &row : leftOut.rows)
        rows.append(leftOutRowJson(row));
    return ",\"leftOut\":{\"count\":" + QByteArray::number(leftOut.count) + ",\"reasons\":[" +
           reasons.join(',') + ']' +
           (rows.isEmpty() ? QByteArray() : ",\"rows\":[" + rows.join(',') + ']') + '}';
}

QByteArray checkedJson(const CheckedRows &checked)
{
    if (checked.isEmpty())
        return {};
    return ",\"findings\":{\"toCheck\":" + QByteArray::number(checked.toCheck) +
           ",\"lookedAt\":" + QByteArray::number(checked.lookedAt) + '}';
}

QByteArray reviewJson(const std::optional<ReviewDigest> &reviewed)
{
    return reviewed ? ",\"review\":" +
                          QJsonDocument(digestObject(*reviewed)).toJson(QJsonDocument::Compact)
                    : QByteArray();
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

QByteArray timeJson(const char *field, const QDateTime &time)
{
    return time.isValid() ? ",\"" + QByteArray(field) + "\":\"" +
                                time.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"'
                          : QByteArray();
}

/// Where the outages came from, and what is known of a file or a text.
QByteArray sourceJson(const Submission &submission)
{
    const QByteArray word = sourceWord(submission);
    if (word.isEmpty())
        return {};
    const QByteArray detail = sourceDetailJson(submission);
    return ",\"source\":\"" + word + '"' +
           (detail.isEmpty() ? QByteArray() : ",\"sourceDetail\":" + detail);
}

/// Of an attempt without a recorded end only the beginning is known.
QByteArray attemptJson(const AttemptRecord &attempt)
{
    const auto known = [&attempt](qint64 value) {
        return attempt.bytesSent ? QByteArray::number(value) : QByteArray("null");
    };
    const QByteArray status = attempt.status == 0 ? "null" : QByteArray::number(attempt.status);
    const QByteArray started = attempt.started.isValid()
                                   ? jsonString(attempt.started.toUTC().toString(Qt::ISODateWithMs))
                                   : QByteArray("null");
    return "{\"number\":" + QByteArray::number(attempt.number) + ",\"startedAt\":" + started +
           ",\"httpStatus\":" + status + ",\"bytesSent\":" + known(attempt.bytesSent.value_or(0)) +
           ",\"elapsedMs\":" + known(attempt.elapsed.count()) + '}';
}

} // namespace

QByteArray kindWord(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Demo:
        return "demo";
    case ConnectionKind::Test:
        return "test";
    case ConnectionKind::Production:
        break;
    }
    return "production";
}

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

QByteArray sourceWord(const Submission &submission)
{
    if (!submission.fetchedAt.isValid())
        return {};
    switch (submission.source.kind) {
    case ListSource::Kind::File:
        return "file";
    case ListSource::Kind::Pasted:
        return "pasted";
    case ListSource::Kind::Api:
        break;
    }
    return "api";
}

QByteArray sourceDetailJson(const Submission &submission)
{
    const ListSource &source = submission.source;
    if (source.sha256.isEmpty())
        return {};
    const QByteArray sheet = source.sheet.isEmpty()
                                 ? QByteArray()
                                 : ",\"sheet\":" + jsonString(plainLine(source.sheet, LongestText));
    QByteArray detail = "{\"name\":" + textOrNull(plainLine(source.fileName, LongestText)) + sheet +
                        ",\"sha256\":\"" + source.sha256 + '"' +
                        timeJson("readAt", submission.fetchedAt);
    if (source.inAnswer) {
        detail += ",\"inAnswer\":{\"rows\":" + QByteArray::number(source.inAnswer->rows) +
                  ",\"found\":" + QByteArray::number(source.inAnswer->found) +
                  timeJson("fetchedAt", source.answeredAt) + '}';
    }
    return detail + '}';
}

QByteArray convertedJson(const ConvertedTimes &converted)
{
    if (converted.rows == 0)
        return {};
    const QByteArray form =
        converted.form.isEmpty() ? QByteArray() : ",\"form\":" + jsonString(converted.form);
    return "{\"rows\":" + QByteArray::number(converted.rows) +
           ",\"zone\":" + jsonString(converted.zone) + form + '}';
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

QByteArray attemptLogJson(const Submission &submission)
{
    QByteArrayList all;
    for (const AttemptRecord &attempt : submission.attempts)
        all.append(attemptJson(attempt));
    return '[' + all.join(',') + ']';
}

QByteArray receiptJson(const Submission &submission)
{
    const QString message = receiptMessage(submission);
    const QByteArray status =
        submission.httpStatus == 0 ? "null" : QByteArray::number(submission.httpStatus);
    const QByteArray converted = convertedJson(submission.converted);
    return "{\"state\":\"" + stateWord(submission.state) + "\",\"httpStatus\":" + status +
           ",\"rows\":" + QByteArray::number(submission.rows) + ",\"sha256\":\"" +
           submission.sha256 + "\",\"attempts\":" + QByteArray::number(submission.attempts.size()) +
           ",\"submissionId\":" + jsonString(submission.id) +
           ",\"message\":" + textOrNull(message) + timeJson("fetchedAt", submission.fetchedAt) +
           leftOutJson(submission.leftOut) + checkedJson(submission.checked) +
           (converted.isEmpty() ? converted : ",\"converted\":" + converted) +
           warningsJson(submission) + nameJson("operator", submission.operatorName) +
           nameJson("computer", submission.computer) + nameJson("site", submission.siteId) +
           nameJson("siteName", submission.siteName) + nameJson("baseUrl", submission.baseUrl) +
           ",\"kind\":\"" + kindWord(submission.kind) + '"' +
           nameJson("cutoff", submission.cutoff) + timeJson("sentAt", submission.sentAt()) +
           sourceJson(submission) + ",\"attemptLog\":" + attemptLogJson(submission) +
           reviewJson(submission.reviewed) + '}';
}
