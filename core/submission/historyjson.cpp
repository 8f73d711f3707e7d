// SPDX-License-Identifier: MIT
#include "submission/historyjson.h"

#include "outages/jsonstring.h"
#include "submission/receiptjson.h"

#include <array>

namespace {

const std::array StateWords{"prepared", "sending",  "accepted", "rejected",
                            "gave-up",  "not-sent", "unknown"};
const std::array MarkWords{"sent-again", "accepted", "not-accepted"};

QByteArray quoted(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonString(text);
}

QByteArray quoted(const QDateTime &time)
{
    return quoted(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

/// What `sentAt` has always been here, also of a list of which nothing left this computer.
QDateTime firstAttemptAt(const Submission &submission)
{
    return submission.attempts.isEmpty() ? QDateTime() : submission.attempts.constFirst().started;
}

QByteArray warningList(const Submission &submission)
{
    QByteArrayList warnings;
    for (const QByteArray &warning : receiptWarnings(submission))
        warnings.append('"' + warning + '"');
    return '[' + warnings.join(',') + ']';
}

QByteArray markWord(const Submission &submission)
{
    if (!submission.mark)
        return "null";
    return QByteArray("\"") + MarkWords[static_cast<std::size_t>(*submission.mark)] + '"';
}

} // namespace

QByteArray historyJson(const Submission &submission)
{
    const QByteArray status =
        submission.httpStatus == 0 ? "null" : QByteArray::number(submission.httpStatus);
    const QByteArray detail = sourceDetailJson(submission);
    const QByteArray converted = convertedJson(submission.converted);
    return "{\"submissionId\":" + quoted(submission.id) + ",\"state\":\"" +
           StateWords[static_cast<std::size_t>(submission.state)] +
           "\",\"mark\":" + markWord(submission) + ",\"reason\":" + quoted(submission.markReason) +
           ",\"markedAt\":" + quoted(submission.markedAt) +
           ",\"site\":" + quoted(submission.siteId) +
           ",\"siteName\":" + quoted(submission.siteName) +
           ",\"baseUrl\":" + quoted(submission.baseUrl) +
           ",\"cutoff\":" + quoted(submission.cutoff) +
           ",\"rows\":" + QByteArray::number(submission.rows) +
           ",\"sha256\":" + quoted(QString::fromLatin1(submission.sha256)) +
           ",\"httpStatus\":" + status +
           ",\"attempts\":" + QByteArray::number(submission.attempts.size()) +
           ",\"fetchedAt\":" + quoted(submission.fetchedAt) +
           ",\"preparedAt\":" + quoted(submission.preparedAt) +
           ",\"sentAt\":" + quoted(firstAttemptAt(submission)) +
           ",\"finishedAt\":" + quoted(submission.finishedAt) +
           ",\"message\":" + quoted(receiptMessage(submission)) +
           ",\"attemptLog\":" + attemptLogJson(submission) + ",\"kind\":\"" +
           kindWord(submission.kind) + '"' + ",\"operator\":" + quoted(submission.operatorName) +
           ",\"computer\":" + quoted(submission.computer) +
           ",\"warnings\":" + warningList(submission) +
           ",\"source\":" + quoted(QString::fromLatin1(sourceWord(submission))) +
           ",\"sourceDetail\":" + (detail.isEmpty() ? QByteArray("null") : detail) +
           ",\"converted\":" + (converted.isEmpty() ? QByteArray("null") : converted) + '}';
}
