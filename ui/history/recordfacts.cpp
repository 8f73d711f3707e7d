// SPDX-License-Identifier: MIT
#include "ui/history/recordfacts.h"

#include "text/historytext.h"
#include "text/outcometext.h"
#include "text/sourcetext.h"
#include "text/spantext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

namespace {

using FactKind = ReceiptFact::Kind;

struct RecordFactsTr
{
    Q_DECLARE_TR_FUNCTIONS(RecordFacts)
};

/// "HTTP 500 after 210 ms, 1.4 kB sent: not now; then a pause of 1 s 400 ms"
QString attemptResult(const AttemptRecord &attempt)
{
    if (!attempt.bytesSent)
        return RecordFactsTr::tr(
            "its end is not on record: it is not known how much had been sent");
    const QString answer = attempt.status == 0 ? RecordFactsTr::tr("no answer")
                                               : RecordFactsTr::tr("HTTP %1").arg(attempt.status);
    //: %1 what was answered, %2 a span of time, %3 a number of bytes
    QString text =
        RecordFactsTr::tr("%1 after %2, %3 sent")
            .arg(answer, Wording::elapsed(attempt.elapsed), Wording::bytes(*attempt.bytesSent));
    if (attempt.error) {
        const QString reason = attempt.error->serverMessage.isEmpty()
                                   ? attempt.error->detail
                                   : attempt.error->serverMessage;
        //: %1 an attempt, %2 what went wrong with it
        if (!reason.isEmpty())
            text = RecordFactsTr::tr("%1: %2").arg(text, reason);
    }
    //: %1 an attempt, %2 a span of time
    if (attempt.wait)
        text =
            RecordFactsTr::tr("%1; then a pause of %2").arg(text, Wording::elapsed(*attempt.wait));
    return text;
}

void addAnswer(QList<ReceiptFact> &facts, const Submission &submission)
{
    facts.append({RecordFactsTr::tr("HTTP status"), submission.httpStatus == 0
                                                        ? RecordFactsTr::tr("no answer")
                                                        : QString::number(submission.httpStatus)});
    facts += remarkFacts(submission);
    if (!submission.error)
        return;
    if (!submission.error->serverMessage.isEmpty())
        facts.append({RecordFactsTr::tr("Message of the API"), submission.error->serverMessage});
    if (const QString reason = receiptReason(submission); !reason.isEmpty())
        facts.append({RecordFactsTr::tr("Reason"), reason});
    if (!submission.error->target.isEmpty())
        facts.append({RecordFactsTr::tr("Redirected to"), submission.error->target});
}

QString profileText(ConnectionKind kind)
{
    return kind == ConnectionKind::Demo ? RecordFactsTr::tr("Demo") : RecordFactsTr::tr("Custom");
}

} // namespace

QList<ReceiptFact> recordFacts(const HistoryRecord &record, const QTimeZone &zone)
{
    const Submission &submission = record.submission;
    const auto time = [&](const QDateTime &at) { return HistoryText::utcAndLocal(at, zone); };
    QList<ReceiptFact> facts;
    if (submission.mark)
        facts.append({RecordFactsTr::tr("A person’s word"), Wording::markSentence(submission)});
    facts += {
        //: %1 is the name of a site, %2 its id
        {RecordFactsTr::tr("Site"),
         RecordFactsTr::tr("%1 (%2)").arg(submission.siteName, submission.siteId)},
        {addressName(submission), submission.baseUrl},
        {RecordFactsTr::tr("Profile"), profileText(submission.kind)},
        {RecordFactsTr::tr("Rows"), QLocale().toString(submission.rows)},
        {RecordFactsTr::tr("Cutoff"), cutoffFact(submission)},
    };
    if (submission.fetchedAt.isValid())
        facts.append(
            {fetchedName(submission), fetchedText(submission, time(submission.fetchedAt))});
    facts += SourceText::facts(submission.source);
    facts += reviewFacts(submission);
    if (submission.leftOut.count > 0)
        facts.append({RecordFactsTr::tr("Left out by a person"), leftOutText(submission.leftOut)});
    if (!submission.checked.isEmpty())
        facts.append({RecordFactsTr::tr("To check"), checkedText(submission.checked)});
    if (submission.converted.rows > 0)
        facts.append({RecordFactsTr::tr("Times"), convertedText(submission.converted)});
    if (!submission.operatorName.isEmpty())
        facts.append({RecordFactsTr::tr("Operator"), submission.operatorName});
    if (!submission.computer.isEmpty())
        facts.append({RecordFactsTr::tr("Computer"), submission.computer});
    facts += {
        {RecordFactsTr::tr("SHA-256"), QString::fromLatin1(submission.sha256), FactKind::Code},
        {RecordFactsTr::tr("Submission ID"), submission.id, FactKind::Code},
    };
    addAnswer(facts, submission);
    facts.append(submission.sentAt().isValid()
                     ? ReceiptFact{RecordFactsTr::tr("Sent"), time(submission.sentAt())}
                     : ReceiptFact{RecordFactsTr::tr("Prepared"), time(submission.preparedAt)});
    if (submission.finishedAt.isValid())
        facts.append({outcomeName(submission), time(submission.finishedAt)});
    for (const AttemptRecord &attempt : submission.attempts) {
        const QString name = RecordFactsTr::tr("Attempt %1").arg(attempt.number);
        //: %1 a time, %2 what became of an attempt
        facts.append(
            {name, RecordFactsTr::tr("%1, %2").arg(time(attempt.started), attemptResult(attempt))});
    }
    facts.append({RecordFactsTr::tr("Record"), HistoryText::chain(record)});
    return facts;
}
