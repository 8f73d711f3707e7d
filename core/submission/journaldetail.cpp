// SPDX-License-Identifier: MIT
#include "submission/journaldetail.h"

#include "submission/journalnames.h"
#include "submission/reviewdigestjson.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const std::array StateNames{"prepared", "sending",  "accepted", "rejected",
                            "gave-up",  "not-sent", "unknown"};
const std::array OutcomeNames{"accepted", "rejected", "gave-up", "not-sent", "unknown"};
const std::array KindNames{"demo", "test", "production"};
const std::array SourceNames{"api", "file", "pasted"};
const std::array MarkNames{"sent-again", "accepted", "not-accepted"};
const std::array ErrorNames{
    "unreachable", "timeout",     "deadline",          "tls",       "not-http",
    "redirected",  "key-refused", "not-found",         "refused",   "try-later",
    "throttled",   "server",      "unexpected-status", "truncated", "unreadable",
    "encoded",     "too-large",   "retry-after",       "cancelled", "not-allowed",
};
const std::array ClueNames{"none", "unproven-end", "proxy"};
const std::array RemarkNames{"message", "error"};
const std::array NoticeNames{"moved-aside", "broken-chain", "shortened"}; // those on record
constexpr QLatin1StringView DemoProfile{"Demo"};
constexpr QLatin1StringView OtherProfile{"Custom"};
static_assert(ErrorNames.size() == static_cast<std::size_t>(ErrorKind::NotAllowed) + 1);

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject errorObject(const ApiError &error)
{
    QJsonObject object{{u"kind"_s, storedName(ErrorNames, error.kind)},
                       {u"status"_s, error.httpStatus},
                       {u"detail"_s, error.detail},
                       {u"message"_s, error.serverMessage},
                       {u"target"_s, error.target}};
    if (error.retryAfter)
        object.insert(u"retryAfterMs"_s, static_cast<qint64>(error.retryAfter->count()));
    if (error.clue != ErrorClue::None)
        object.insert(u"clue"_s, storedName(ClueNames, error.clue));
    if (!error.intermediary.isEmpty())
        object.insert(u"intermediary"_s, error.intermediary);
    return object;
}

QJsonObject remarkObject(const AnswerRemark &remark)
{
    return {{u"kind"_s, storedName(RemarkNames, remark.kind)}, {u"text"_s, remark.text}};
}

std::optional<AnswerRemark> storedRemark(const QJsonObject &object)
{
    const auto kind =
        storedValue<AnswerRemark::Kind>(RemarkNames, object.value(u"kind"_s).toString());
    return kind ? std::optional(AnswerRemark{*kind, object.value(u"text"_s).toString()})
                : std::nullopt;
}

std::optional<ApiError> errorIn(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    ApiError error;
    error.kind = storedValue<ErrorKind>(ErrorNames, object.value(u"kind"_s).toString())
                     .value_or(ErrorKind::Unreachable);
    error.httpStatus = object.value(u"status"_s).toInt();
    error.detail = object.value(u"detail"_s).toString();
    error.serverMessage = object.value(u"message"_s).toString();
    error.target = object.value(u"target"_s).toString();
    if (object.contains(u"retryAfterMs"_s))
        error.retryAfter = std::chrono::milliseconds(object.value(u"retryAfterMs"_s).toInteger());
    error.clue = storedValue<ErrorClue>(ClueNames, object.value(u"clue"_s).toString())
                     .value_or(ErrorClue::None);
    error.intermediary = object.value(u"intermediary"_s).toString();
    return error;
}

QDateTime time(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString timeText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

/// What the file says of a connection: whether it leads to the demo.
QString profileName(ConnectionKind kind)
{
    return kind == ConnectionKind::Demo ? DemoProfile : OtherProfile;
}

/// An earlier version wrote no kind, and knew none but that of the address.
ConnectionKind kindIn(const QJsonObject &detail, const QString &baseUrl)
{
    if (detail.value(u"profile"_s).toString() == DemoProfile)
        return ConnectionKind::Demo;
    const QString kind = detail.value(u"kind"_s).toString();
    return storedValue<ConnectionKind>(KindNames, kind).value_or(kindOf(baseUrl));
}

/// Returns the left-out rows; empty for a line written by a version that did not store them.
LeftOutRows leftOutIn(const QJsonObject &object)
{
    LeftOutRows leftOut{object.value(u"count"_s).toInteger()};
    const QJsonArray reasons = object.value(u"reasons"_s).toArray();
    for (const QJsonValue reason : reasons)
        leftOut.reasons.append(reason.toString());
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    for (const QJsonValue each : rows) {
        const QJsonObject row = each.toObject();
        leftOut.rows.append({.deviceId = row.value(u"id"_s).toString(),
                             .deviceName = row.value(u"name"_s).toString(),
                             .begin = row.value(u"begin"_s).toString(),
                             .end = row.value(u"end"_s).toString(),
                             .reason = row.value(u"reason"_s).toString()});
    }
    return leftOut;
}

CheckedRows checkedIn(const QJsonObject &object)
{
    return {object.value(u"toCheck"_s).toInteger(), object.value(u"lookedAt"_s).toInteger()};
}

ConvertedTimes convertedIn(const QJsonObject &object)
{
    return {object.value(u"rows"_s).toInteger(), object.value(u"zone"_s).toString(),
            object.value(u"form"_s).toString()};
}

QJsonObject convertedObject(const ConvertedTimes &converted)
{
    QJsonObject object{{u"rows"_s, converted.rows}, {u"zone"_s, converted.zone}};
    if (!converted.form.isEmpty())
        object.insert(u"form"_s, converted.form);
    return object;
}

QJsonObject leftOutObject(const LeftOutRows &leftOut)
{
    QJsonObject object{{u"count"_s, leftOut.count},
                       {u"reasons"_s, QJsonArray::fromStringList(leftOut.reasons)}};
    QJsonArray rows;
    for (const LeftOutRow &each : leftOut.rows) {
        QJsonObject row{{u"id"_s, each.deviceId},
                        {u"name"_s, each.deviceName},
                        {u"begin"_s, each.begin},
                        {u"end"_s, each.end}};
        if (!each.reason.isEmpty())
            row.insert(u"reason"_s, each.reason);
        rows.append(row);
    }
    if (!rows.isEmpty())
        object.insert(u"rows"_s, rows);
    return object;
}

/// Returns where the outages came from: all that a line of an earlier version says is that they
/// were read from a file.
ListSource sourceIn(const QJsonObject &detail)
{
    if (!detail.value(u"isFromFile"_s).toBool())
        return {};
    const QJsonObject object = detail.value(u"source"_s).toObject();
    ListSource source{
        .kind = storedValue<ListSource::Kind>(SourceNames, object.value(u"kind"_s).toString())
                    .value_or(ListSource::Kind::File),
        .fileName = object.value(u"name"_s).toString(),
        .sheet = object.value(u"sheet"_s).toString(),
        .sha256 = object.value(u"sha256"_s).toString().toLatin1()};
    if (const QJsonObject match = object.value(u"inAnswer"_s).toObject(); !match.isEmpty()) {
        source.inAnswer =
            AnswerMatch{match.value(u"rows"_s).toInteger(), match.value(u"found"_s).toInteger()};
        source.answeredAt = time(match.value(u"fetchedAt"_s).toString());
    }
    return source;
}

QJsonObject sourceObject(const ListSource &source)
{
    QJsonObject object{{u"kind"_s, storedName(SourceNames, source.kind)}};
    if (!source.fileName.isEmpty())
        object.insert(u"name"_s, source.fileName);
    if (!source.sheet.isEmpty())
        object.insert(u"sheet"_s, source.sheet);
    if (!source.sha256.isEmpty())
        object.insert(u"sha256"_s, QString::fromLatin1(source.sha256));
    if (source.inAnswer) {
        object.insert(u"inAnswer"_s, QJsonObject{{u"rows"_s, source.inAnswer->rows},
                                                 {u"found"_s, source.inAnswer->found},
                                                 {u"fetchedAt"_s, timeText(source.answeredAt)}});
    }
    return object;
}

void applyPrepared(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    submission.id = record.submissionId;
    submission.baseUrl = detail.value(u"baseUrl"_s).toString();
    submission.siteId = detail.value(u"siteId"_s).toString();
    submission.siteName = detail.value(u"siteName"_s).toString();
    submission.kind = kindIn(detail, submission.baseUrl);
    submission.cutoff = detail.value(u"cutoff"_s).toString();
    submission.sha256 = detail.value(u"sha256"_s).toString().toLatin1();
    submission.rows = detail.value(u"rows"_s).toInteger();
    submission.preparedAt = time(detail.value(u"preparedAt"_s).toString());
    submission.fetchedAt = time(detail.value(u"fetchedAt"_s).toString());
    submission.source = sourceIn(detail);
    submission.leftOut = leftOutIn(detail.value(u"leftOut"_s).toObject());
    submission.checked = checkedIn(detail.value(u"findings"_s).toObject());
    submission.converted = convertedIn(detail.value(u"converted"_s).toObject());
    submission.reviewed = digestIn(detail.value(u"review"_s).toObject());
    submission.operatorName = detail.value(u"operator"_s).toString();
    submission.computer = detail.value(u"computer"_s).toString();
    submission.state = SubmissionState::Prepared;
}

void applySending(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    AttemptRecord attempt;
    attempt.method = HttpMethod::Post;
    attempt.number = detail.value(u"attempt"_s).toInt();
    attempt.of = detail.value(u"of"_s).toInt();
    attempt.started = time(record.at);
    attempt.bytesSent.reset(); // until its end is on record
    attempt.error = ApiError{.kind = ErrorKind::Unreachable, .detail = u"no end on record"_s};
    submission.attempts.append(attempt);
    submission.state = SubmissionState::Sending;
}

AttemptRecord attemptIn(const QJsonObject &detail)
{
    AttemptRecord attempt;
    attempt.method = HttpMethod::Post;
    attempt.number = detail.value(u"attempt"_s).toInt();
    attempt.of = detail.value(u"of"_s).toInt();
    attempt.path = detail.value(u"path"_s).toString();
    attempt.status = detail.value(u"status"_s).toInt();
    attempt.error = errorIn(detail.value(u"error"_s));
    attempt.bytesSent = detail.value(u"bytesSent"_s).toInteger();
    attempt.bytesReceived = detail.value(u"bytesReceived"_s).toInteger();
    attempt.started = time(detail.value(u"started"_s).toString());
    attempt.elapsed = std::chrono::milliseconds(detail.value(u"elapsedMs"_s).toInteger());
    if (detail.contains(u"waitMs"_s))
        attempt.wait = std::chrono::milliseconds(detail.value(u"waitMs"_s).toInteger());
    if (detail.contains(u"outcome"_s)) {
        attempt.outcome =
            storedValue<PostOutcome>(OutcomeNames, detail.value(u"outcome"_s).toString())
                .value_or(PostOutcome::Unknown);
    }
    attempt.remark = storedRemark(detail.value(u"remark"_s).toObject());
    return attempt;
}

void applyAnswered(const QJsonObject &detail, Submission &submission)
{
    const AttemptRecord attempt = attemptIn(detail);
    QList<AttemptRecord> &attempts = submission.attempts;
    // It takes the place of its own beginning.
    const auto isSame = [&](const AttemptRecord &other) { return other.number == attempt.number; };
    attempts.removeIf(isSame);
    attempts.append(attempt);
    submission.httpStatus = attempt.status;
    submission.error = attempt.error;
}

void applyOutcome(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    submission.state = storedValue<SubmissionState>(StateNames, detail.value(u"state"_s).toString())
                           .value_or(SubmissionState::Unknown);
    submission.finishedAt = time(record.at);
    if (record.event == JournalEvent::Recovered)
        return;
    submission.finishedAt = time(detail.value(u"finishedAt"_s).toString());
    submission.httpStatus = detail.value(u"status"_s).toInt();
    submission.error = errorIn(detail.value(u"error"_s));
    submission.answer = QByteArray::fromBase64(detail.value(u"answer"_s).toString().toLatin1());
}

void applyMark(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    submission.mark = storedValue<ManualOutcome>(MarkNames, detail.value(u"mark"_s).toString());
    submission.markReason = detail.value(u"reason"_s).toString();
    submission.markedAt = time(record.at);
}

QJsonObject noticeDetail(const JournalNotice &notice)
{
    // Versions that know no record that was set aside hold back for a damaged one.
    const bool isChosen = notice.kind == JournalNotice::Kind::SetAside;
    const auto kind = isChosen ? JournalNotice::Kind::MovedAside : notice.kind;
    QJsonObject detail{{u"kind"_s, storedName(NoticeNames, kind)},
                       {u"number"_s, notice.number},
                       {u"file"_s, QFileInfo(notice.path).fileName()}};
    if (isChosen)
        detail.insert(u"chosen"_s, true);
    return detail;
}

} // namespace

QByteArray preparedDetail(const Submission &submission)
{
    QJsonObject object{{u"baseUrl"_s, submission.baseUrl},
                       {u"siteId"_s, submission.siteId},
                       {u"siteName"_s, submission.siteName},
                       {u"profile"_s, profileName(submission.kind)},
                       {u"kind"_s, storedName(KindNames, submission.kind)},
                       {u"cutoff"_s, submission.cutoff},
                       {u"sha256"_s, QString::fromLatin1(submission.sha256)},
                       {u"rows"_s, submission.rows},
                       {u"preparedAt"_s, timeText(submission.preparedAt)},
                       {u"version"_s, QStringLiteral(OUTAGE_DESK_VERSION)}};
    if (submission.fetchedAt.isValid())
        object.insert(u"fetchedAt"_s, timeText(submission.fetchedAt));
    if (!submission.source.isApi()) {
        object.insert(u"isFromFile"_s, true); // all that earlier versions know
        object.insert(u"source"_s, sourceObject(submission.source));
    }
    if (!submission.operatorName.isEmpty())
        object.insert(u"operator"_s, submission.operatorName);
    if (!submission.computer.isEmpty())
        object.insert(u"computer"_s, submission.computer);
    if (submission.leftOut.count > 0)
        object.insert(u"leftOut"_s, leftOutObject(submission.leftOut));
    if (!submission.checked.isEmpty()) {
        object.insert(u"findings"_s, QJsonObject{{u"toCheck"_s, submission.checked.toCheck},
                                                 {u"lookedAt"_s, submission.checked.lookedAt}});
    }
    if (submission.converted.rows > 0)
        object.insert(u"converted"_s, convertedObject(submission.converted));
    if (submission.reviewed)
        object.insert(u"review"_s, digestObject(*submission.reviewed));
    return compact(object);
}

QByteArray sendingDetail(int attempt, int of)
{
    return compact({{u"attempt"_s, attempt}, {u"of"_s, of}});
}

QByteArray answeredDetail(const AttemptRecord &attempt)
{
    QJsonObject object{
        {u"attempt"_s, attempt.number},
        {u"of"_s, attempt.of},
        {u"path"_s, attempt.path},
        {u"status"_s, attempt.status},
        {u"bytesSent"_s, attempt.bytesSent.value_or(0)},
        {u"bytesReceived"_s, attempt.bytesReceived},
        {u"started"_s, timeText(attempt.started)},
        {u"elapsedMs"_s, static_cast<qint64>(attempt.elapsed.count())},
    };
    if (attempt.wait)
        object.insert(u"waitMs"_s, static_cast<qint64>(attempt.wait->count()));
    if (attempt.outcome)
        object.insert(u"outcome"_s, storedName(OutcomeNames, *attempt.outcome));
    if (attempt.remark)
        object.insert(u"remark"_s, remarkObject(*attempt.remark));
    if (attempt.error)
        object.insert(u"error"_s, errorObject(*attempt.error));
    return compact(object);
}

QByteArray outcomeDetail(const Submission &submission)
{
    QJsonObject object{
        {u"state"_s, storedName(StateNames, submission.state)},
        {u"status"_s, submission.httpStatus},
        {u"answer"_s, QString::fromLatin1(submission.answer.toBase64())},
        {u"finishedAt"_s, timeText(submission.finishedAt)},
    };
    if (submission.error)
        object.insert(u"error"_s, errorObject(*submission.error));
    return compact(object);
}

QByteArray recoveredDetail(SubmissionState state)
{
    return compact({{u"state"_s, storedName(StateNames, state)}});
}

QByteArray markDetail(ManualOutcome mark, const QString &reason)
{
    return compact({{u"mark"_s, storedName(MarkNames, mark)}, {u"reason"_s, reason}});
}

QByteArray noticedDetail(const QList<JournalNotice> &alterations)
{
    QJsonArray all;
    for (const JournalNotice &each : alterations)
        all.append(noticeDetail(each));
    return compact({{u"alterations"_s, all}});
}

QList<JournalNotice> noticesIn(const QByteArray &detail, const QString &path)
{
    QList<JournalNotice> notices;
    const QJsonObject object = QJsonDocument::fromJson(detail).object();
    const QJsonArray all = object.value(u"alterations"_s).toArray();
    for (const QJsonValue each : all) {
        const QJsonObject one = each.toObject();
        auto kind = storedValue<JournalNotice::Kind>(NoticeNames, one.value(u"kind"_s).toString());
        if (!kind)
            continue;
        const QString file = one.value(u"file"_s).toString();
        const bool isElsewhere = *kind == JournalNotice::Kind::MovedAside && !file.isEmpty();
        if (one.value(u"chosen"_s).toBool())
            kind = JournalNotice::Kind::SetAside;
        notices.append({*kind, isElsewhere ? QFileInfo(path).path() + u'/' + file : path,
                        one.value(u"number"_s).toInteger()});
    }
    return notices;
}

void apply(const JournalRecord &record, Submission &submission)
{
    const QJsonObject detail = QJsonDocument::fromJson(record.detail).object();
    switch (record.event) {
    case JournalEvent::Prepared:
        return applyPrepared(record, detail, submission);
    case JournalEvent::Sending:
        return applySending(record, detail, submission);
    case JournalEvent::Answered:
        return applyAnswered(detail, submission);
    case JournalEvent::Concluded:
    case JournalEvent::Recovered:
        return applyOutcome(record, detail, submission);
    case JournalEvent::Marked:
        return applyMark(record, detail, submission);
    case JournalEvent::Noticed:
        return;
    }
}

SearchedColumns searchedColumns(const Submission &submission)
{
    return {submission.place().key(), QString::fromLatin1(submission.sha256), submission.siteId};
}
