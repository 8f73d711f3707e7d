// SPDX-License-Identifier: MIT
#include "submission/journal.h"

#include "submission/database.h"
#include "submission/journalfile.h"
#include "submission/recovery.h"
#include "submission/submissioncollector.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>

#include <algorithm>

namespace {

/// The columns of a record: what is hashed, and what a prepared one is searched by.
QVariantList columnsOf(const JournalRecord &record, const Submission *prepared)
{
    QVariantList columns{record.number, record.submissionId, eventName(record.event), record.at,
                         record.detail};
    if (prepared == nullptr) {
        columns << QVariant() << QVariant() << QVariant() << QVariant() << QByteArray("");
    } else {
        const SearchedColumns searched = searchedColumns(*prepared);
        columns << searched.place << searched.sha256 << searched.site << prepared->body
                << record.bodyHash;
    }
    return columns << record.previous << record.hash;
}

/// Nothing for a line that no version of this program wrote.
std::optional<JournalRecord> recordIn(const QSqlQuery &row)
{
    const auto event = eventNamed(row.value(2).toString());
    if (!event)
        return std::nullopt;
    JournalRecord record;
    record.number = row.value(0).toLongLong();
    record.submissionId = row.value(1).toString();
    record.event = *event;
    record.at = row.value(3).toString();
    record.detail = row.value(4).toByteArray();
    return record;
}

} // namespace

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
{}

Journal::~Journal()
{
    leaveMark();
}

Journal::Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, JournalCheck check,
                                                        std::optional<Database::CommitMode> mode)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return take(folder, openJournalFile(folder, check, mode), now);
}

Journal::Result<std::unique_ptr<Journal>> Journal::beginAnew(const QString &folder)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // Who sends now would write its outcome into the old file.
    const auto locks = SiteLock::takeAll(folder);
    if (!locks) {
        const bool isTaken = locks.error().kind == SiteLockFault::Kind::Taken;
        return Unexpected{
            JournalError{isTaken ? JournalError::Kind::Busy : JournalError::Kind::CannotWrite,
                         journalPath(folder), locks.error().detail}};
    }
    return take(folder, beginJournalFile(folder), now);
}

bool Journal::isAltered() const
{
    return std::any_of(m_notices.cbegin(), m_notices.cend(), [](const JournalNotice &notice) {
        return notice.kind == JournalNotice::Kind::BrokenChain ||
               notice.kind == JournalNotice::Kind::Shortened;
    });
}

Journal::Result<std::unique_ptr<Journal>> Journal::take(const QString &folder,
                                                        Result<OpenedJournal> opened, qint64 now)
{
    if (!opened)
        return Unexpected{opened.error()};
    std::unique_ptr<Journal> journal(new Journal(folder));
    journal->m_database = std::move(opened->database);
    journal->m_notices = std::move(opened->notices);
    journal->m_linesChecked = opened->linesChecked;
    journal->m_mark = opened->mark;
    journal->m_checked = opened->mark ? opened->mark->checked : now;
    journal->m_settledBefore = opened->mark ? opened->mark->settledBefore : 1;
    if (opened->alterations.isEmpty())
        journal->m_trust = std::move(opened->trust);
    if (const MaybeError error = journal->noteAlterations(opened->alterations))
        return Unexpected{*error};
    if (!opened->alterations.isEmpty())
        JournalMarks::remove(journal->m_database->path()); // told once
    if (const MaybeError error = journal->recoverAll())
        return Unexpected{*error};
    return journal;
}

Journal::Result<std::optional<Hold>>
Journal::foresee(const QString &folder, const SubmissionPlace &place, const QByteArray &sha256)
{
    const QString path = journalPath(folder);
    if (folder.isEmpty() || !QFile::exists(path))
        return std::optional<Hold>();
    Journal journal(folder);
    journal.m_database = std::make_unique<Database>(path);
    if (const MaybeError error = journal.m_database->open(Database::Access::ReadOnly))
        return Unexpected{*error};
    const auto mark =
        JournalMarks::read(path, JournalState::of(path), QDateTime::currentDateTimeUtc());
    journal.m_settledBefore = mark ? mark->settledBefore : 1;
    return journal.holdOn(place, sha256);
}

void Journal::leaveMark()
{
    if (m_trust == nullptr || !m_trust->isKept())
        return;
    if (m_trust->state().log.size > 0) {
        m_database->emptyLog();
        m_trust->renew();
    }
    auto last = m_database->select(
        QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1"));
    if (!last || !last->next())
        return;
    const JournalMark mark{.state = m_trust->state(),
                           .last = {last->value(0).toLongLong(), last->value(1).toByteArray()},
                           .settledBefore = m_settledBefore,
                           .checked = m_checked};
    last->finish();
    if (mark != m_mark)
        JournalMarks::write(m_database->path(), mark, [this] { return m_trust->isKept(); });
}

Journal::MaybeError Journal::inOneStep(const std::function<MaybeError()> &write)
{
    if (const MaybeError error = m_database->run(QStringLiteral("BEGIN IMMEDIATE")))
        return error;
    if (m_trust != nullptr && !m_trust->isKept())
        m_trust.reset();
    MaybeError failure = write();
    if (!failure)
        failure = m_database->run(QStringLiteral("COMMIT"));
    if (!failure)
        return std::nullopt;
    static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
    // Room that the log has taken may be what the next try lacks.
    m_database->checkpoint(Database::Patience::None);
    return failure;
}

Journal::MaybeError Journal::append(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared)
{
    if (const MaybeError error =
            inOneStep([&] { return insert(submissionId, event, detail, prepared); }))
        return error;
    // What follows this line leaves the computer, so it is worth waiting for.
    return secure(event == JournalEvent::Sending ? Database::Patience::ForReaders
                                                 : Database::Patience::None);
}

Journal::MaybeError Journal::secure(Database::Patience patience)
{
    JournalWitness::write(m_database->path(), m_last);
    const bool isInFile =
        patience == Database::Patience::ForReaders &&
        (m_database->checkpoint(Database::Patience::None) || m_database->checkpoint(patience));
    if (m_trust != nullptr)
        m_trust->renew();
    if (const MaybeError error = m_database->displacement())
        return error;
    if (isInFile || m_database->hasLog() || m_database->checkpoint(patience))
        return std::nullopt;
    return JournalError{JournalError::Kind::Displaced, m_database->path(),
                        QStringLiteral("SQLite's log was deleted")};
}

Journal::MaybeError Journal::insert(const QString &submissionId, JournalEvent event,
                                    const QByteArray &detail, const Submission *prepared)
{
    auto last = m_database->select(
        QStringLiteral("SELECT max(coalesce((SELECT seq FROM sqlite_sequence"
                       " WHERE name = 'record'), 0),"
                       " coalesce((SELECT max(number) FROM record), 0)),"
                       " (SELECT hash FROM record ORDER BY number DESC LIMIT 1)"));
    if (!last)
        return last.error();
    if (!last->next())
        return m_database->faultOf(*last);
    JournalRecord record;
    record.number = last->value(0).toLongLong() + 1;
    record.submissionId = submissionId;
    record.event = event;
    record.at = recordTime(QDateTime::currentDateTimeUtc());
    if (record.at.isEmpty())
        return JournalError{JournalError::Kind::BadClock, m_database->path()};
    record.detail = detail;
    if (prepared != nullptr)
        record.bodyHash = QByteArray::fromHex(prepared->sha256);
    record.previous = last->isNull(1) ? QByteArray(32, '\0') : last->value(1).toByteArray();
    record.hash = record.computedHash();
    last->finish();
    m_last = {record.number, record.hash};
    if (const MaybeError error = m_database->run(
            QStringLiteral("INSERT INTO record (number, submission, event, at, detail, place,"
                           " sha256, site, body, body_hash, previous, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            columnsOf(record, prepared)))
        return error;
    return absenceOf(m_last);
}

Journal::MaybeError Journal::absenceOf(const WitnessedLine &line) const
{
    // A trigger that somebody put into the file may swallow a line and say nothing.
    auto there = m_database->select(QStringLiteral("SELECT hash FROM record WHERE number = ?"),
                                    {line.number});
    if (!there)
        return there.error();
    if (there->next() && there->value(0).toByteArray() == line.hash)
        return std::nullopt;
    return JournalError{JournalError::Kind::CannotWrite, m_database->path(),
                        QStringLiteral("a line that was written is not there")};
}

Journal::MaybeError Journal::prepare(const Submission &submission)
{
    return append(submission.id, JournalEvent::Prepared, preparedDetail(submission), &submission);
}

Journal::MaybeError Journal::beginAttempt(const QString &submissionId, int attempt, int of)
{
    return append(submissionId, JournalEvent::Sending, sendingDetail(attempt, of));
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

Journal::Result<QList<Submission>> Journal::read(const QString &where, const QVariantList &values,
                                                 const Filter &isWanted) const
{
    // The lines of one submission come together, so that no more than one need be kept.
    auto rows = m_database->select(
        QStringLiteral("SELECT number, submission, event, at, detail FROM record WHERE submission"
                       " IN (SELECT submission FROM record WHERE event = 'prepared' ") +
            where + QStringLiteral(") ORDER BY submission, number"),
        values);
    if (!rows)
        return Unexpected{rows.error()};
    SubmissionCollector collector(isWanted);
    while (rows->next()) {
        if (const auto record = recordIn(*rows))
            collector.add(*record);
    }
    if (const MaybeError error = m_database->faultOf(*rows))
        return Unexpected{*error};
    return collector.takeNewestFirst();
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
    else if (const MaybeError error = m_database->faultOf(*body))
        return Unexpected{*error};
    return std::optional(submission);
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
    auto last = JournalEvent::Prepared;
    while (rows->next()) {
        const auto record = recordIn(*rows);
        if (!record)
            continue;
        last = record->event;
        if (last == JournalEvent::Concluded || last == JournalEvent::Recovered)
            return std::nullopt;
        apply(*record, submission);
    }
    if (const MaybeError error = m_database->faultOf(*rows))
        return error;
    rows->finish();
    const SubmissionState state =
        stateWithoutOwner(submission.attempts, last == JournalEvent::Sending);
    return append(submissionId, JournalEvent::Recovered, recoveredDetail(state));
}
