// SPDX-License-Identifier: MIT
#include "submission/journalrecord.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtEndian>

#include <array>
#include <cstring>
#include <span>

namespace {

const std::array EventNames{"prepared", "sending", "answered", "concluded", "recovered", "marked"};
const std::array StateNames{"prepared", "sending",  "accepted", "rejected",
                            "gave-up",  "not-sent", "unknown"};
const std::array MarkNames{"sent-again", "accepted", "not-accepted"};

using Names = std::span<const char *const>;

QString nameIn(Names names, std::size_t index)
{
    return QString::fromLatin1(names[index]);
}

template <typename Enum>
std::optional<Enum> namedIn(Names names, const QString &name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject errorObject(const ApiError &error)
{
    return {{QStringLiteral("kind"), static_cast<int>(error.kind)},
            {QStringLiteral("status"), error.httpStatus},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("message"), error.serverMessage},
            {QStringLiteral("target"), error.target}};
}

std::optional<ApiError> errorIn(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    ApiError error;
    const int kind = object.value(QStringLiteral("kind")).toInt();
    error.kind = static_cast<ErrorKind>(qBound(0, kind, static_cast<int>(ErrorKind::NotAllowed)));
    error.httpStatus = object.value(QStringLiteral("status")).toInt();
    error.detail = object.value(QStringLiteral("detail")).toString();
    error.serverMessage = object.value(QStringLiteral("message")).toString();
    error.target = object.value(QStringLiteral("target")).toString();
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

void applyPrepared(const QJsonObject &detail, Submission &submission)
{
    submission.baseUrl = detail.value(QStringLiteral("baseUrl")).toString();
    submission.siteId = detail.value(QStringLiteral("siteId")).toString();
    submission.siteName = detail.value(QStringLiteral("siteName")).toString();
    submission.profile = detail.value(QStringLiteral("profile")).toString();
    submission.cutoff = detail.value(QStringLiteral("cutoff")).toString();
    submission.sha256 = detail.value(QStringLiteral("sha256")).toString().toLatin1();
    submission.rows = detail.value(QStringLiteral("rows")).toInteger();
    submission.state = SubmissionState::Prepared;
}

void applyAnswered(const QJsonObject &detail, Submission &submission)
{
    AttemptRecord attempt;
    attempt.method = HttpMethod::Post;
    attempt.number = detail.value(QStringLiteral("attempt")).toInt();
    attempt.of = detail.value(QStringLiteral("of")).toInt();
    attempt.path = detail.value(QStringLiteral("path")).toString();
    attempt.status = detail.value(QStringLiteral("status")).toInt();
    attempt.error = errorIn(detail.value(QStringLiteral("error")));
    attempt.bytesSent = detail.value(QStringLiteral("bytesSent")).toInteger();
    attempt.bytesReceived = detail.value(QStringLiteral("bytesReceived")).toInteger();
    attempt.started = time(detail.value(QStringLiteral("started")).toString());
    attempt.elapsed =
        std::chrono::milliseconds(detail.value(QStringLiteral("elapsedMs")).toInteger());
    submission.attempts.append(attempt);
    submission.httpStatus = attempt.status;
    submission.error = attempt.error;
}

void applyOutcome(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    const QString name = detail.value(QStringLiteral("state")).toString();
    submission.state =
        namedIn<SubmissionState>(StateNames, name).value_or(SubmissionState::Unknown);
    submission.finishedAt = time(record.at);
    if (record.event == JournalEvent::Recovered)
        return;
    submission.httpStatus = detail.value(QStringLiteral("status")).toInt();
    submission.error = errorIn(detail.value(QStringLiteral("error")));
    submission.answer =
        QByteArray::fromBase64(detail.value(QStringLiteral("answer")).toString().toLatin1());
}

void applyMark(const JournalRecord &record, const QJsonObject &detail, Submission &submission)
{
    submission.mark =
        namedIn<SubmissionMark>(MarkNames, detail.value(QStringLiteral("mark")).toString());
    submission.markReason = detail.value(QStringLiteral("reason")).toString();
    submission.markedAt = time(record.at);
}

} // namespace

QByteArray JournalRecord::computedHash() const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const std::array fields{previous,
                            QByteArray::number(number),
                            submissionId.toUtf8(),
                            eventName(event).toUtf8(),
                            at.toUtf8(),
                            detail,
                            bodyHash};
    for (const QByteArray &field : fields) {
        const auto length = qToBigEndian<quint64>(static_cast<quint64>(field.size()));
        std::array<char, sizeof length> prefix{};
        std::memcpy(prefix.data(), &length, sizeof length);
        digest.addData(QByteArrayView(prefix.data(), prefix.size()));
        digest.addData(field);
    }
    return digest.result();
}

QString eventName(JournalEvent event)
{
    return nameIn(EventNames, static_cast<std::size_t>(event));
}

std::optional<JournalEvent> eventNamed(const QString &name)
{
    return namedIn<JournalEvent>(EventNames, name);
}

QByteArray preparedDetail(const Submission &submission)
{
    return compact({{QStringLiteral("baseUrl"), submission.baseUrl},
                    {QStringLiteral("siteId"), submission.siteId},
                    {QStringLiteral("siteName"), submission.siteName},
                    {QStringLiteral("profile"), submission.profile},
                    {QStringLiteral("cutoff"), submission.cutoff},
                    {QStringLiteral("sha256"), QString::fromLatin1(submission.sha256)},
                    {QStringLiteral("rows"), submission.rows},
                    {QStringLiteral("version"), QStringLiteral(OUTAGE_DESK_VERSION)}});
}

QByteArray sendingDetail(int attempt)
{
    return compact({{QStringLiteral("attempt"), attempt}});
}

QByteArray answeredDetail(const AttemptRecord &attempt)
{
    QJsonObject object{
        {QStringLiteral("attempt"), attempt.number},
        {QStringLiteral("of"), attempt.of},
        {QStringLiteral("path"), attempt.path},
        {QStringLiteral("status"), attempt.status},
        {QStringLiteral("bytesSent"), attempt.bytesSent},
        {QStringLiteral("bytesReceived"), attempt.bytesReceived},
        {QStringLiteral("started"), timeText(attempt.started)},
        {QStringLiteral("elapsedMs"), static_cast<qint64>(attempt.elapsed.count())},
    };
    if (attempt.error)
        object.insert(QStringLiteral("error"), errorObject(*attempt.error));
    return compact(object);
}

QByteArray outcomeDetail(const Submission &submission)
{
    QJsonObject object{
        {QStringLiteral("state"), nameIn(StateNames, static_cast<std::size_t>(submission.state))},
        {QStringLiteral("status"), submission.httpStatus},
        {QStringLiteral("answer"), QString::fromLatin1(submission.answer.toBase64())},
    };
    if (submission.error)
        object.insert(QStringLiteral("error"), errorObject(*submission.error));
    return compact(object);
}

QByteArray recoveredDetail(SubmissionState state)
{
    return compact(
        {{QStringLiteral("state"), nameIn(StateNames, static_cast<std::size_t>(state))}});
}

QByteArray markDetail(SubmissionMark mark, const QString &reason)
{
    return compact({{QStringLiteral("mark"), nameIn(MarkNames, static_cast<std::size_t>(mark))},
                    {QStringLiteral("reason"), reason}});
}

void apply(const JournalRecord &record, Submission &submission)
{
    const QJsonObject detail = QJsonDocument::fromJson(record.detail).object();
    switch (record.event) {
    case JournalEvent::Prepared:
        submission.id = record.submissionId;
        submission.preparedAt = time(record.at);
        applyPrepared(detail, submission);
        return;
    case JournalEvent::Sending:
        submission.state = SubmissionState::Sending;
        return;
    case JournalEvent::Answered:
        applyAnswered(detail, submission);
        return;
    case JournalEvent::Concluded:
    case JournalEvent::Recovered:
        applyOutcome(record, detail, submission);
        return;
    case JournalEvent::Marked:
        applyMark(record, detail, submission);
        return;
    }
}
