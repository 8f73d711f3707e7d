// SPDX-License-Identifier: MIT
#include "submission/journal.h"

#include "net/retrypolicy.h"
#include "submission/database.h"
#include "submission/journalfile.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>

#include <algorithm>

namespace {

QByteArray bodyHash(const Submission *prepared)
{
    return prepared == nullptr ? QByteArray() : QByteArray::fromHex(prepared->sha256);
}

/// SQLite tells NULL from an empty value; so do the columns of a record without a body.
QVariant orNull(const Submission *prepared, const QVariant &value)
{
    return prepared == nullptr ? QVariant() : value;
}

JournalRecord recordIn(const QSqlQuery &row)
{
    JournalRecord record;
    record.number = row.value(0).toLongLong();
    record.submissionId = row.value(1).toString();
    record.event = eventNamed(row.value(2).toString()).value_or(JournalEvent::Prepared);
    record.at = row.value(3).toString();
    record.detail = row.value(4).toByteArray();
    return record;
}

/// Whether an attempt was answered in full with a status that says "not accepted, not now".
bool wasPutOff(const AttemptRecord &attempt)
{
    return attempt.error && isOriginStatus(attempt.status) &&
           attempt.error->kind != ErrorKind::Truncated;
}

/// What a record without an owner has become. Anything that is not certain is Unknown.
SubmissionState stateWithoutOwner(const Submission &submission, bool hasOpenAttempt)
{
    if (hasOpenAttempt)
        return SubmissionState::Unknown;
    const QList<AttemptRecord> &attempts = submission.attempts;
    const bool isAccepted = !attempts.isEmpty() && !attempts.constLast().error;
    if (isAccepted)
        return SubmissionState::Accepted;
    const auto leftNothing = [](const AttemptRecord &attempt) { return attempt.bytesSent == 0; };
    if (std::all_of(attempts.cbegin(), attempts.cend(), leftNothing))
        return SubmissionState::NotSent;
    const bool isCertain =
        std::all_of(attempts.cbegin(), attempts.cend(), [&](const auto &attempt) {
            return leftNothing(attempt) || wasPutOff(attempt);
        });
    return isCertain ? SubmissionState::GaveUp : SubmissionState::Unknown;
}

} // namespace

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
{}

Journal::~Journal() = default;

Journal::Result<std::unique_ptr<Journal>> Journal::open(const QString &folder)
{
    auto opened = openJournalFile(folder);
    if (!opened)
        return Unexpected{opened.error()};
    std::unique_ptr<Journal> journal(new Journal(folder));
    journal->m_database = std::move(opened->database);
    journal->m_notices = std::move(opened->notices);
    if (const MaybeError error = journal->recover())
        return Unexpected{*error};
    return journal;
}

Journal::MaybeError Journal::append(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared)
{
    if (const MaybeError error = m_database->run(QStringLiteral("BEGIN IMMEDIATE")))
        return error;
    MaybeError failure = insert(submissionId, event, detail, prepared);
    if (!failure)
        failure = m_database->run(QStringLiteral("COMMIT"));
    if (failure)
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
    return failure;
}

Journal::MaybeError Journal::insert(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared)
{
    auto last = m_database->select(
        QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1"));
    if (!last)
        return last.error();
    const bool isFirst = !last->next();
    JournalRecord record;
    record.number = isFirst ? 1 : last->value(0).toLongLong() + 1;
    record.submissionId = submissionId;
    record.event = event;
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    record.detail = detail;
    record.bodyHash = bodyHash(prepared);
    record.previous = isFirst ? QByteArray(32, '\0') : last->value(1).toByteArray();
    record.hash = record.computedHash();
    last->finish();

    const Submission none;
    const Submission &about = prepared == nullptr ? none : *prepared;
    return m_database->run(
        QStringLiteral("INSERT INTO record (number, submission, event, at, detail, place, sha256,"
                       " site, body, body_hash, previous, hash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {record.number, record.submissionId, eventName(event), record.at, record.detail,
         orNull(prepared, about.place().key()), orNull(prepared, QString::fromLatin1(about.sha256)),
         orNull(prepared, about.siteId), orNull(prepared, about.body),
         record.bodyHash.isNull() ? QByteArray("") : record.bodyHash, record.previous,
         record.hash});
}

Journal::MaybeError Journal::prepare(const Submission &submission)
{
    return append(submission.id, JournalEvent::Prepared, preparedDetail(submission), &submission);
}

Journal::MaybeError Journal::beginAttempt(const QString &submissionId, int attempt)
{
    return append(submissionId, JournalEvent::Sending, sendingDetail(attempt));
}

Journal::MaybeError Journal::endAttempt(const QString &submissionId, const AttemptRecord &attempt)
{
    return append(submissionId, JournalEvent::Answered, answeredDetail(attempt));
}

Journal::MaybeError Journal::conclude(const Submission &submission)
{
    return append(submission.id, JournalEvent::Concluded, outcomeDetail(submission));
}

Journal::MaybeError Journal::mark(const QString &submissionId, SubmissionMark mark,
                                  const QString &reason)
{
    return append(submissionId, JournalEvent::Marked, markDetail(mark, reason));
}

Journal::Result<QList<Submission>> Journal::read(const QString &where,
                                                 const QVariantList &values) const
{
    auto rows = m_database->select(
        QStringLiteral("SELECT number, submission, event, at, detail FROM record WHERE submission"
                       " IN (SELECT submission FROM record WHERE event = 'prepared' ") +
            where + QStringLiteral(") ORDER BY number"),
        values);
    if (!rows)
        return Unexpected{rows.error()};
    QList<Submission> submissions;
    QHash<QString, qsizetype> places;
    while (rows->next()) {
        const JournalRecord record = recordIn(*rows);
        if (!places.contains(record.submissionId)) {
            places.insert(record.submissionId, submissions.size());
            submissions.append(Submission{});
        }
        apply(record, submissions[places.value(record.submissionId)]);
    }
    std::reverse(submissions.begin(), submissions.end());
    return submissions;
}

Journal::Result<QList<Submission>> Journal::submissions(const JournalQuery &query) const
{
    QString where;
    QVariantList values;
    if (!query.siteId.isEmpty()) {
        where += QStringLiteral("AND site = ? ");
        values.append(query.siteId);
    }
    where += QStringLiteral("ORDER BY number DESC LIMIT ?");
    values.append(query.limit.value_or(-1));
    return read(where, values);
}

Journal::Result<std::optional<Submission>> Journal::submission(const QString &id) const
{
    const auto found = read(QStringLiteral("AND submission = ?"), {id});
    if (!found)
        return Unexpected{found.error()};
    if (found->isEmpty())
        return std::optional<Submission>();
    Submission submission = found->constFirst();
    auto body = m_database->select(
        QStringLiteral("SELECT body FROM record WHERE submission = ? AND event = 'prepared'"),
        {id});
    if (!body)
        return Unexpected{body.error()};
    if (body->next())
        submission.body = body->value(0).toByteArray();
    return std::optional(submission);
}

Journal::Result<std::optional<Hold>> Journal::holdOn(const SubmissionPlace &place,
                                                     const QByteArray &sha256) const
{
    const auto earlier = read(QStringLiteral("AND place = ?"), {place.key()});
    if (!earlier)
        return Unexpected{earlier.error()};
    for (const Submission &submission : *earlier) {
        if (submission.isOpenQuestion())
            return std::optional(Hold{Hold::Kind::OpenQuestion, submission});
    }
    for (const Submission &submission : *earlier) {
        if (submission.isAccepted() && submission.sha256 == sha256)
            return std::optional(Hold{Hold::Kind::AlreadyAccepted, submission});
    }
    return std::optional<Hold>();
}

Journal::MaybeError Journal::recover()
{
    // Whatever has neither an outcome nor an owner was left behind by a crash.
    auto open = read(QStringLiteral("AND submission NOT IN (SELECT submission FROM record"
                                    " WHERE event IN ('concluded', 'recovered'))"),
                     {});
    if (!open)
        return open.error();
    for (const Submission &submission : std::as_const(*open)) {
        const auto lock = SiteLock::take(m_folder, submission.place());
        if (!lock)
            continue; // its owner lives, or nobody can tell: it stays as it is
        if (const MaybeError error = recoverOne(submission.id))
            return error;
    }
    return std::nullopt;
}

Journal::MaybeError Journal::recoverOne(const QString &submissionId)
{
    // Read again: the owner may have ended between the list and the lock.
    auto rows =
        m_database->select(QStringLiteral("SELECT number, submission, event, at, detail FROM record"
                                          " WHERE submission = ? ORDER BY number"),
                           {submissionId});
    if (!rows)
        return rows.error();
    Submission submission;
    bool hasOpenAttempt = false;
    while (rows->next()) {
        const JournalRecord record = recordIn(*rows);
        const bool isOver =
            record.event == JournalEvent::Concluded || record.event == JournalEvent::Recovered;
        if (isOver)
            return std::nullopt;
        hasOpenAttempt = record.event == JournalEvent::Sending ||
                         (hasOpenAttempt && record.event != JournalEvent::Answered);
        apply(record, submission);
    }
    rows->finish();
    return append(submissionId, JournalEvent::Recovered,
                  recoveredDetail(stateWithoutOwner(submission, hasOpenAttempt)));
}
