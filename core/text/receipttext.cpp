// SPDX-License-Identifier: MIT
#include "text/receipttext.h"

#include "submission/receiptjson.h"
#include "text/comparisontext.h"
#include "text/countstext.h"
#include "text/oneline.h"
#include "text/outcometext.h"
#include "text/plural.h"
#include "text/sourcetext.h"
#include "text/spantext.h"
#include "text/tabletext.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 400;
constexpr qsizetype MostNotes = 20;

/// A text from outside must not add lines to a receipt.
QString shown(const QString &text)
{
    return oneLine(text, LongestText);
}

QString headline(const Submission &submission)
{
    const QString site = shown(submission.siteName);
    const int rows = plural(submission.rows);
    switch (submission.state) {
    case SubmissionState::Prepared:
        return Text::tr("Dry run: %Ln outage(s) of %1, nothing was sent", nullptr, rows).arg(site);
    case SubmissionState::Sending:
        return Text::tr("Under way: %Ln outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Accepted:
        return Text::tr("Accepted: %Ln outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Rejected:
        return Text::tr("Rejected: %Ln outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::GaveUp:
        if (submission.error && submission.error->kind == ErrorKind::Cancelled)
            return Text::tr("Cancelled: %Ln outage(s) of %1", nullptr, rows).arg(site);
        return Text::tr("Gave up: %Ln outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::NotSent:
        return Text::tr("Not sent: %Ln outage(s) of %1", nullptr, rows).arg(site);
    case SubmissionState::Unknown:
        return Text::tr("Outcome unknown: %Ln outage(s) of %1", nullptr, rows).arg(site);
    }
    return {};
}

/// The outage and what is said about it.
QString noteText(const ReviewDigest::Note &note)
{
    const OutageTexts &outage = note.outage;
    const QString device = outage.deviceName.isEmpty() ? outage.deviceId : outage.deviceName;
    const auto begin = parseTimestamp(outage.begin);
    //: a device, when its outage began, and a note on it
    return Text::tr("%1, %2: %3")
        .arg(shown(device), begin ? zonedTimeText(*begin, QTimeZone::utc()) : shown(outage.begin),
             shown(note.text));
}

void addAnswer(QList<ReceiptFact> &facts, const Submission &submission)
{
    facts.append({Text::tr("HTTP status"), submission.httpStatus == 0
                                               ? Text::tr("no answer")
                                               : QString::number(submission.httpStatus)});
    facts += remarkFacts(submission);
    if (!submission.error)
        return;
    const QString message = shown(submission.error->serverMessage);
    const QString reason = receiptReason(submission);
    if (!message.isEmpty())
        facts.append({Text::tr("Message of the API"), message});
    else if (!reason.isEmpty())
        facts.append({Text::tr("Reason"), reason});
}

} // namespace

QString leftOutText(const LeftOutRows &leftOut)
{
    QStringList reasons;
    for (const QString &reason : leftOut.reasons)
        reasons.append(shown(reason));
    const QString count = QLocale().toString(leftOut.count);
    //: %1 is a number of outages, %2 why some of them or all were left out
    return reasons.isEmpty() ? count
                             : Text::tr("%1, reasons given: %2").arg(count, reasons.join(u"; "_s));
}

QString reviewCounts(const Submission &submission)
{
    const auto cutoff = parseTimestamp(submission.cutoff);
    return submission.reviewed && cutoff
               ? Wording::countsSentence(submission.reviewed->counts, *cutoff, submission.source,
                                         Wording::CountedList::OnRecord)
               : QString();
}

QList<ReceiptFact> reviewFacts(const Submission &submission)
{
    if (!submission.reviewed)
        return {};
    const ReviewDigest &reviewed = *submission.reviewed;
    QList<ReceiptFact> facts;
    if (const QString counts = reviewCounts(submission); !counts.isEmpty())
        facts.append({Text::tr("Counts"), counts});
    if (const auto &changes = reviewed.changes) {
        //: %1 is like "2 new, 1 gone since 14 March"
        facts.append({Text::tr("Changes"), Text::tr("%1 (last accepted list)")
                                               .arg(Wording::text(changes->counts, changes->since,
                                                                  submission.begunAt().toUTC()))});
    }
    for (qsizetype i = 0; i < std::min(reviewed.notes.size(), MostNotes); ++i) {
        facts.append({.name = i == 0 ? Text::tr("Notes") : QString(),
                      .value = noteText(reviewed.notes[i]),
                      .isPrivate = reviewed.notes[i].outage.deviceName.isEmpty()});
    }
    if (const qint64 more = reviewed.notes.size() - MostNotes; more > 0)
        facts.append({QString(), Text::tr("%Ln more note(s)", nullptr, plural(more))});
    if (const qint64 count = reviewed.counts.unreadable; count > 0) {
        facts.append(
            {Text::tr("Cannot be read"),
             Text::tr("%Ln record(s), left out of the list knowingly", nullptr, plural(count))});
    }
    return facts;
}

QString cutoffFact(const Submission &submission)
{
    const auto cutoff = parseTimestamp(submission.cutoff);
    return cutoff ? zonedTimeText(*cutoff, QTimeZone::utc()) : shown(submission.cutoff);
}

QString checkedText(const CheckedRows &checked)
{
    const QString toCheck = QLocale().toString(checked.toCheck);
    //: Two numbers of outages: those that were to check, and those of which all had been looked at
    return checked.lookedAt == 0 ? toCheck
                                 : Text::tr("%1, and %2 looked at")
                                       .arg(toCheck, QLocale().toString(checked.lookedAt));
}

QString convertedText(const ConvertedTimes &converted)
{
    const int rows = plural(converted.rows);
    if (converted.zone.isEmpty())
        return Text::tr("of %Ln outage(s) with a space for the T, which they got", nullptr, rows);
    const QString form = shown(Wording::timeFormText(converted.form));
    if (isUtc(QTimeZone(converted.zone.toLatin1()))) {
        //: Behind "Times:"
        const QString taken =
            Text::tr("of %Ln outage(s) without a zone, taken as UTC", nullptr, rows);
        //: %1 the sentence about times, %2 how they were written: day, month, year
        return form.isEmpty() ? taken : Text::tr("%1 (%2)", "times").arg(taken, form);
    }
    //: A time zone and how times of it were written: Europe/Berlin; day, month, year
    const QString clocks = form.isEmpty() ? shown(converted.zone)
                                          : Text::tr("%1; %2").arg(shown(converted.zone), form);
    //: Behind "Times:"; %1 is a time zone, and how times were written
    return Text::tr("of %Ln outage(s) converted from local time (%1) to UTC", nullptr, rows)
        .arg(clocks);
}

QList<ReceiptFact> remarkFacts(const Submission &submission)
{
    QList<ReceiptFact> facts;
    if (const auto remark = submission.remark()) {
        if (remark->kind == AnswerRemark::Kind::Error) {
            facts.append({Text::tr("Warning"),
                          Text::tr("The answer names an error: %1").arg(shown(remark->text))});
        } else {
            facts.append({Text::tr("Message of the API"), shown(remark->text)});
        }
    }
    if (const int status = submission.statusBeforeSendingAgain(); status != 0) {
        facts.append({Text::tr("Sent again"),
                      Text::tr("after the answer %1: the API may have looked at the list more than "
                               "once")
                          .arg(status)});
    }
    return facts;
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
        return Text::tr("Cancelled");
    switch (isSilence ? submission.error->kind : ErrorKind::NotAllowed) {
    case ErrorKind::Unreachable:
        return Text::tr("The connection was closed before an answer came");
    case ErrorKind::Timeout:
    case ErrorKind::Deadline:
        return Text::tr("No answer came in time");
    case ErrorKind::Cancelled:
        return Text::tr("Cancelled before an answer came");
    default:
        return shown(submission.error->detail);
    }
}

QString fetchedName(const Submission &submission)
{
    return fetchedName(submission.source);
}

QString fetchedName(const ListSource &source)
{
    switch (source.kind) {
    case ListSource::Kind::File:
        return Text::tr("Read from a file");
    case ListSource::Kind::Pasted:
        return Text::tr("Pasted");
    case ListSource::Kind::Api:
        break;
    }
    return Text::tr("Fetched");
}

QString fetchedText(const Submission &submission, const QString &time)
{
    const std::chrono::milliseconds age(submission.fetchedAt.msecsTo(submission.begunAt()));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age);
    if (minutes < std::chrono::minutes(1))
        return time;
    const QString span = Wording::duration(std::chrono::milliseconds(minutes).count());
    return submission.sentAt().isValid()
               //: %1 a time, %2 a span of time
               ? Text::tr("%1, %2 before it was sent").arg(time, span)
               : Text::tr("%1, %2 before it was prepared").arg(time, span);
}

QString addressName(const Submission &submission)
{
    return submission.sentAt().isValid() ? Text::tr("Sent to") : Text::tr("Address");
}

QString outcomeName(const Submission &submission)
{
    const bool hasNone = submission.state == SubmissionState::Unknown ||
                         submission.state == SubmissionState::NotSent;
    return hasNone ? Text::tr("Finished") : Text::tr("Outcome came");
}

QList<ReceiptFact> receiptFacts(const Submission &submission, Ids ids)
{
    using Kind = ReceiptFact::Kind;
    QList<ReceiptFact> facts{
        //: %1 is the name of a site, %2 its id
        {Text::tr("Site"), ids == Ids::Shown ? Text::tr("%1 (%2)").arg(shown(submission.siteName),
                                                                       shown(submission.siteId))
                                             : shown(submission.siteName)},
        {.name = addressName(submission), .value = shown(submission.baseUrl), .isPrivate = true},
        {Text::tr("Rows"), QLocale().toString(submission.rows)},
        {Text::tr("Cutoff"), cutoffFact(submission)},
    };
    if (submission.fetchedAt.isValid()) {
        facts.append(
            {fetchedName(submission), fetchedText(submission, zonedUtcText(submission.fetchedAt))});
    }
    facts += SourceText::facts(submission.source);
    facts += reviewFacts(submission);
    if (submission.leftOut.count > 0)
        facts.append({Text::tr("Left out by a person"), leftOutText(submission.leftOut)});
    if (!submission.checked.isEmpty())
        facts.append({Text::tr("To check"), checkedText(submission.checked)});
    if (submission.converted.rows > 0)
        facts.append({Text::tr("Times"), convertedText(submission.converted)});
    if (!submission.operatorName.isEmpty())
        facts.append({Text::tr("Operator"), shown(submission.operatorName)});
    if (!submission.computer.isEmpty())
        facts.append(
            {.name = Text::tr("Computer"), .value = shown(submission.computer), .isPrivate = true});
    facts += QList<ReceiptFact>{
        {Text::tr("SHA-256"), QString::fromLatin1(submission.sha256), Kind::Code, true},
        {Text::tr("Submission ID"), shown(submission.id), Kind::Code, true},
    };
    if (submission.state != SubmissionState::Prepared)
        addAnswer(facts, submission);
    facts.append(submission.sentAt().isValid()
                     ? ReceiptFact{Text::tr("Sent"), zonedUtcText(submission.sentAt())}
                     : ReceiptFact{Text::tr("Prepared"), zonedUtcText(submission.preparedAt)});
    if (!submission.recordFault.isEmpty())
        facts.append(
            {Text::tr("On record"), Text::tr("no: %1").arg(shown(submission.recordFault))});
    if (submission.finishedAt.isValid())
        facts.append({outcomeName(submission), zonedUtcText(submission.finishedAt)});
    for (const AttemptRecord &attempt : submission.attempts) {
        facts.append({.name = Text::tr("Attempt %1").arg(attempt.number),
                      .value = attemptText(attempt),
                      .isPrivate = true});
    }
    if (ids == Ids::Hidden) {
        facts.removeIf([](const ReceiptFact &fact) { return fact.isPrivate; });
        for (ReceiptFact &fact : facts)
            fact.value = PrivateText::without(fact.value, {shown(submission.siteId)});
    }
    return facts;
}

QString attemptText(const AttemptRecord &attempt)
{
    const QString answer =
        attempt.status == 0 ? Text::tr("no answer") : Text::tr("HTTP %1").arg(attempt.status);
    const QString started = zonedUtcText(attempt.started);
    if (!attempt.bytesSent) {
        //: %1 a time
        return Text::tr("%1, its end is not on record: it is not known how much had been sent")
            .arg(started);
    }
    const QString took = Wording::elapsed(attempt.elapsed);
    if (!attempt.wait) {
        //: %1 a time, %2 what was answered, %3 a span of time
        return Text::tr("%1, %2, %3").arg(started, answer, took);
    }
    //: %1 a time, %2 what was answered, %3 and %4 spans of time
    return Text::tr("%1, %2, %3, then a pause of %4")
        .arg(started, answer, took, Wording::elapsed(*attempt.wait));
}

QString receiptText(const Submission &submission)
{
    const QList<ReceiptFact> facts = receiptFacts(submission);
    qsizetype width = 0;
    for (const ReceiptFact &fact : facts)
        width = std::max(width, fact.name.size());
    QString text = headline(submission) + QChar(u'\n');
    if (submission.mark)
        text += Wording::markSentence(submission) + QChar(u'\n');
    for (const ReceiptFact &fact : facts)
        text += fact.name.leftJustified(width + 2) + fact.value + QChar(u'\n');
    return text;
}

QString namedFile(const QDateTime &day, const QString &siteId, const QString &what,
                  const QString &suffix)
{
    constexpr qsizetype LongestSite = 80; // file systems take 255 bytes for the whole name
    QString site;
    for (const QChar each : siteId.first(std::min(siteId.size(), LongestSite))) {
        const bool isPlain =
            each.isLetterOrNumber() || each == u'-' || each == u'_' || each == u'.';
        site += isPlain && each.unicode() < 0x80 ? each : QChar(u'-');
    }
    const QString name = u"%1 %2 %3"_s.arg(day.toUTC().toString(u"yyyy-MM-dd"_s), site, what);
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

QString receiptFileName(const Submission &submission, const QString &suffix)
{
    return namedFile(submission.begunAt(), submission.siteId,
                     QString::fromLatin1(stateWord(submission.state)), suffix);
}

QString enquiryText(const Submission &submission)
{
    const QDateTime started =
        submission.attempts.isEmpty() ? submission.preparedAt : submission.attempts.last().started;
    QString text =
        Text::tr("On %1 we sent %Ln outage(s) of the site %2 (%3) to %4 as one list. No usable "
                 "answer reached us, so we do not know whether you accepted it.",
                 nullptr, plural(submission.rows))
            .arg(zonedUtcText(started), shown(submission.siteName), shown(submission.siteId),
                 shown(submission.baseUrl));
    text += u"\n\n"_s;
    text += Text::tr("Please tell us whether it was accepted. We will not send it again before.");
    text += u"\n\nPOST …/site-outages/%1\nIdempotency-Key: %2\n"_s.arg(shown(submission.siteId),
                                                                       shown(submission.id));
    text += Text::tr("Body: %Ln byte(s), SHA-256 %1", nullptr, plural(submission.body.size()))
                .arg(QString::fromLatin1(submission.sha256));
    for (const AttemptRecord &attempt : submission.attempts) {
        text +=
            QChar(u'\n') +
            Text::tr("Attempt %1: %2").arg(QString::number(attempt.number), attemptText(attempt));
    }
    return text + QChar(u'\n');
}
