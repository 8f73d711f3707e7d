// SPDX-License-Identifier: MIT
#include "submission/receipt.h"

#include "outages/jsonstring.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

#include <algorithm>
#include <limits>

namespace {

struct ReceiptTr
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

constexpr qsizetype LongestText = 400;

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// A name from outside must not add lines to a receipt.
QString oneLine(const QString &text)
{
    return plainLine(text, LongestText);
}

QString utcText(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("–");
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

QString headline(const Submission &submission)
{
    const QString site = oneLine(submission.siteName);
    const int rows = plural(submission.rows);
    switch (submission.state) {
    case SubmissionState::Prepared:
        return ReceiptTr::tr("Dry run: %n outage(s) of %1, nothing was sent", nullptr, rows)
            .arg(site);
    case SubmissionState::Sending:
        return ReceiptTr::tr("Under way: %n outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Accepted:
        return ReceiptTr::tr("Accepted: %n outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Rejected:
        return ReceiptTr::tr("Rejected: %n outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::GaveUp:
        if (submission.error && submission.error->kind == ErrorKind::Cancelled)
            return ReceiptTr::tr("Cancelled: %n outage(s) of %1", nullptr, rows).arg(site);
        return ReceiptTr::tr("Gave up: %n outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::NotSent:
        return ReceiptTr::tr("Not sent: %n outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Unknown:
        return ReceiptTr::tr("Outcome unknown: %n outage(s) of %1", nullptr, rows).arg(site);
    }
    return {};
}

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

QByteArray warningsJson(const Submission &submission)
{
    const QByteArrayList warnings = receiptWarnings(submission);
    return warnings.isEmpty() ? QByteArray() : ",\"warnings\":[\"" + warnings.join("\",\"") + "\"]";
}

QByteArray nameJson(const char *field, const QString &name)
{
    return name.isEmpty() ? QByteArray()
                          : ",\"" + QByteArray(field) + "\":" + jsonString(oneLine(name));
}

void addAnswer(QList<ReceiptFact> &facts, const Submission &submission)
{
    facts.append({ReceiptTr::tr("HTTP status"), submission.httpStatus == 0
                                                    ? ReceiptTr::tr("no answer")
                                                    : QString::number(submission.httpStatus)});
    facts += remarkFacts(submission);
    if (!submission.error)
        return;
    const QString message = oneLine(submission.error->serverMessage);
    const QString reason = receiptReason(submission);
    if (!message.isEmpty())
        facts.append({ReceiptTr::tr("Message of the API"), message});
    else if (!reason.isEmpty())
        facts.append({ReceiptTr::tr("Reason"), reason});
}

} // namespace

QString leftOutText(const LeftOutRows &leftOut)
{
    QStringList reasons;
    for (const QString &reason : leftOut.reasons)
        reasons.append(oneLine(reason));
    const QString count = QString::number(leftOut.count);
    //: %1 is a number of outages, %2 why they were left out
    return reasons.isEmpty()
               ? count
               : ReceiptTr::tr("%1 (%2)").arg(count, reasons.join(QStringLiteral("; ")));
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

QList<ReceiptFact> remarkFacts(const Submission &submission)
{
    QList<ReceiptFact> facts;
    if (const auto remark = submission.remark()) {
        if (remark->kind == AnswerRemark::Kind::Error) {
            facts.append(
                {ReceiptTr::tr("Warning"),
                 ReceiptTr::tr("The answer names an error: %1").arg(oneLine(remark->text))});
        } else {
            facts.append({ReceiptTr::tr("Message of the API"), oneLine(remark->text)});
        }
    }
    if (const int status = submission.statusBeforeSendingAgain(); status != 0) {
        facts.append(
            {ReceiptTr::tr("Sent again"),
             ReceiptTr::tr("after the answer %1: the API may have looked at the list twice")
                 .arg(status)});
    }
    return facts;
}

QString receiptMessage(const Submission &submission)
{
    if (const auto remark = submission.remark())
        return oneLine(remark->text);
    if (!submission.error)
        return {};
    return oneLine(submission.error->serverMessage.isEmpty() ? submission.error->detail
                                                             : submission.error->serverMessage);
}

QString receiptReason(const Submission &submission)
{
    if (!submission.error)
        return {};
    // The network's own words are English and for a log. What they come to for a list that has
    // left is one of these.
    const bool isSilence =
        submission.state == SubmissionState::Unknown && submission.httpStatus == 0;
    if (!isSilence && submission.error->kind == ErrorKind::Cancelled)
        return ReceiptTr::tr("Cancelled");
    switch (isSilence ? submission.error->kind : ErrorKind::NotAllowed) {
    case ErrorKind::Unreachable:
        return ReceiptTr::tr("The connection was closed before an answer came");
    case ErrorKind::Timeout:
    case ErrorKind::Deadline:
        return ReceiptTr::tr("No answer came in time");
    case ErrorKind::Cancelled:
        return ReceiptTr::tr("Cancelled before an answer came");
    default:
        return oneLine(submission.error->detail);
    }
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

QString outcomeName(const Submission &submission)
{
    const bool isUnknown = submission.state == SubmissionState::Unknown;
    return isUnknown ? ReceiptTr::tr("Finished") : ReceiptTr::tr("Outcome came");
}

QList<ReceiptFact> receiptFacts(const Submission &submission)
{
    using Kind = ReceiptFact::Kind;
    QList<ReceiptFact> facts{
        //: %1 is the name of a site, %2 its id
        {ReceiptTr::tr("Site"),
         ReceiptTr::tr("%1 (%2)").arg(oneLine(submission.siteName), oneLine(submission.siteId))},
        {ReceiptTr::tr("Sent to"), oneLine(submission.baseUrl)},
        {ReceiptTr::tr("Rows"), QString::number(submission.rows)},
        {ReceiptTr::tr("Cutoff"), oneLine(submission.cutoff)},
    };
    if (submission.leftOut.count > 0)
        facts.append({ReceiptTr::tr("Left out by a person"), leftOutText(submission.leftOut)});
    if (!submission.operatorName.isEmpty())
        facts.append({ReceiptTr::tr("Operator"), oneLine(submission.operatorName)});
    if (!submission.computer.isEmpty())
        facts.append({ReceiptTr::tr("Computer"), oneLine(submission.computer)});
    facts += QList<ReceiptFact>{
        {ReceiptTr::tr("SHA-256"), QString::fromLatin1(submission.sha256), Kind::Code},
        {ReceiptTr::tr("Submission ID"), oneLine(submission.id), Kind::Code},
    };
    if (submission.state != SubmissionState::Prepared)
        addAnswer(facts, submission);
    facts.append(submission.sentAt().isValid()
                     ? ReceiptFact{ReceiptTr::tr("Sent"), utcText(submission.sentAt())}
                     : ReceiptFact{ReceiptTr::tr("Prepared"), utcText(submission.preparedAt)});
    if (!submission.recordFault.isEmpty())
        facts.append({ReceiptTr::tr("On record"),
                      ReceiptTr::tr("no: %1").arg(oneLine(submission.recordFault))});
    if (submission.finishedAt.isValid())
        facts.append({outcomeName(submission), utcText(submission.finishedAt)});
    for (const AttemptRecord &attempt : submission.attempts) {
        facts.append({ReceiptTr::tr("Attempt %1 of %2").arg(attempt.number).arg(attempt.of),
                      attemptText(attempt)});
    }
    return facts;
}

QString attemptText(const AttemptRecord &attempt)
{
    const QString answer = attempt.status == 0 ? ReceiptTr::tr("no answer")
                                               : ReceiptTr::tr("HTTP %1").arg(attempt.status);
    const QString started = utcText(attempt.started);
    if (!attempt.bytesSent) {
        //: %1 a time
        return ReceiptTr::tr("%1, its end is not on record: it is not known how much had been sent")
            .arg(started);
    }
    if (!attempt.wait) {
        //: %1 a time, %2 what was answered, %3 a number of milliseconds
        return ReceiptTr::tr("%1, %2, %3 ms").arg(started, answer).arg(attempt.elapsed.count());
    }
    //: %1 a time, %2 what was answered, %3 and %4 numbers of milliseconds
    return ReceiptTr::tr("%1, %2, %3 ms, then a pause of %4 ms")
        .arg(started, answer)
        .arg(attempt.elapsed.count())
        .arg(attempt.wait->count());
}

QString receiptText(const Submission &submission)
{
    const QList<ReceiptFact> facts = receiptFacts(submission);
    qsizetype width = 0;
    for (const ReceiptFact &fact : facts)
        width = std::max(width, fact.name.size());
    QString text = headline(submission) + QChar(u'\n');
    for (const ReceiptFact &fact : facts)
        text += fact.name.leftJustified(width + 2) + fact.value + QChar(u'\n');
    return text;
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
           leftOutJson(submission.leftOut) + warningsJson(submission) +
           nameJson("operator", submission.operatorName) +
           nameJson("computer", submission.computer) + '}';
}

QString enquiryText(const Submission &submission)
{
    const QDateTime started =
        submission.attempts.isEmpty() ? submission.preparedAt : submission.attempts.last().started;
    QString text =
        ReceiptTr::tr("On %1 we sent %n outage(s) of the site %2 (%3) to %4 as one list. No usable "
                      "answer reached us, so we do not know whether you accepted it.",
                      nullptr, plural(submission.rows))
            .arg(utcText(started), oneLine(submission.siteName), oneLine(submission.siteId),
                 oneLine(submission.baseUrl));
    text += QStringLiteral("\n\n");
    text +=
        ReceiptTr::tr("Please tell us whether it was accepted. We will not send it again before.");
    text += QStringLiteral("\n\nPOST …/site-outages/%1\nIdempotency-Key: %2\n")
                .arg(oneLine(submission.siteId), oneLine(submission.id));
    text += ReceiptTr::tr("Body: %n byte(s), SHA-256 %1", nullptr, plural(submission.body.size()))
                .arg(QString::fromLatin1(submission.sha256));
    for (const AttemptRecord &attempt : submission.attempts) {
        text += QChar(u'\n') + ReceiptTr::tr("Attempt %1: %2")
                                   .arg(QString::number(attempt.number), attemptText(attempt));
    }
    return text + QChar(u'\n');
}
