// SPDX-License-Identifier: MIT
#include "submission/journalstore.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace {

/// The columns of a line: what is hashed, and what a prepared one is searched by.
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

/// Returns nullopt for a line that no version of this program wrote.
std::optional<JournalRecord> lineIn(const QSqlQuery &row)
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
    record.hash = row.value(5).toByteArray();
    return record;
}

} // namespace

JournalStore::JournalStore(QString folder)
    : m_folder(std::move(folder))
{}

JournalStore::~JournalStore()
{
    m_isStopped = {}; // the end is no reason to leave no mark
    // The mark, too, would come to stand beside the next database if this one were moved meanwhile.
    const auto kept = keepInPlace(m_folder);
    if (kept != nullptr)
        leaveMark();
    m_trust.reset();
    m_database.reset();
}

JournalStore::Result<std::unique_ptr<JournalStore>>
JournalStore::open(const QString &folder, JournalCheck check,
                   std::optional<Database::CommitMode> mode, const StopToken &isStopped)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto store = take(folder, openJournalFile(folder, check, mode, isStopped), now);
    if (store)
        (*store)->m_isStopped = isStopped;
    return store;
}

JournalStore::Result<std::unique_ptr<JournalStore>>
JournalStore::beginAnew(const QString &folder, const std::optional<FileState> &asked,
                        const StopToken &isStopped)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return take(folder, beginJournalFile(folder, asked, isStopped), now);
}

JournalStore::Result<std::unique_ptr<JournalStore>>
JournalStore::take(const QString &folder, Result<OpenedJournal> opened, qint64 now)
{
    if (!opened)
        return Unexpected{opened.error()};
    std::unique_ptr<JournalStore> store(new JournalStore(folder));
    store->m_database = std::move(opened->database);
    store->m_notices = std::move(opened->notices);
    store->m_alterations = std::move(opened->alterations);
    store->m_linesChecked = opened->linesChecked;
    store->m_mark = opened->mark;
    store->m_checked = opened->mark ? opened->mark->checked : now;
    store->m_settledBefore = opened->mark ? opened->mark->settledBefore : 1;
    if (store->m_alterations.isEmpty())
        store->m_trust = std::move(opened->trust);
    return store;
}

JournalStore::Result<std::unique_ptr<JournalStore>>
JournalStore::openToLook(const QString &folder, const StopToken &isStopped)
{
    const QString path = journalPath(folder);
    if (folder.isEmpty() || !QFile::exists(path))
        return std::unique_ptr<JournalStore>();
    std::unique_ptr<JournalStore> store(new JournalStore(folder));
    store->m_isStopped = isStopped;
    store->m_database = std::make_unique<Database>(path, isStopped);
    if (const MaybeError error = store->m_database->open(Database::Access::ReadOnly))
        return Unexpected{*error};
    const auto mark =
        JournalMarks::read(path, JournalState::of(path), QDateTime::currentDateTimeUtc());
    store->m_settledBefore = mark ? mark->settledBefore : 1;
    return store;
}

void JournalStore::leaveMark()
{
    if (m_trust == nullptr || !m_trust->isKept())
        return;
    if (m_trust->state().log.size > 0) {
        m_database->emptyLog();
        m_trust->renew();
    }
    const auto last = firstLine(u"1 ORDER BY number DESC LIMIT 1"_s);
    if (!last || !last->has_value())
        return;
    const JournalMark mark{.state = m_trust->state(),
                           .last = {(*last)->number, (*last)->hash},
                           .settledBefore = m_settledBefore,
                           .checked = m_checked};
    if (mark != m_mark)
        JournalMarks::write(path(), mark, [this] { return m_trust->isKept(); });
}

void JournalStore::removeMark() const
{
    JournalMarks::remove(path());
}

JournalStore::MaybeError JournalStore::inOneStep(const std::function<MaybeError()> &write)
{
    if (const MaybeError error = m_database->run(u"BEGIN IMMEDIATE"_s))
        return error;
    if (m_trust != nullptr && !m_trust->isKept())
        m_trust.reset();
    MaybeError failure = write();
    if (!failure)
        failure = m_database->run(u"COMMIT"_s);
    if (!failure)
        return std::nullopt;
    static_cast<void>(m_database->run(u"ROLLBACK"_s));
    // Room that the log has taken may be what the next try lacks.
    m_database->checkpoint(Database::Patience::None);
    return failure;
}

JournalStore::MaybeError JournalStore::append(const JournalEntry &entry,
                                              Database::Patience patience)
{
    if (const MaybeError error = inOneStep([&] { return insert(entry); }))
        return error;
    return secure(patience);
}

JournalStore::MaybeError
JournalStore::appendAfter(const std::function<Result<std::optional<JournalEntry>>()> &decide)
{
    bool isWritten = false;
    const MaybeError error = inOneStep([&]() -> MaybeError {
        const auto entry = decide();
        if (!entry)
            return entry.error();
        isWritten = entry->has_value();
        return isWritten ? insert(**entry) : std::nullopt;
    });
    return error || !isWritten ? error : secure(Database::Patience::None);
}

JournalStore::MaybeError JournalStore::secure(Database::Patience patience)
{
    if (const MaybeError error = m_database->displacement())
        return error;
    JournalWitness::write(path(), m_last);
    const bool isInFile =
        patience == Database::Patience::ForReaders &&
        (m_database->checkpoint(Database::Patience::None) || m_database->checkpoint(patience));
    if (m_trust != nullptr)
        m_trust->renew();
    if (const MaybeError error = m_database->displacement())
        return error;
    if (isInFile || m_database->hasLog() || m_database->checkpoint(patience))
        return std::nullopt;
    return JournalError{JournalError::Kind::Displaced, path(), u"SQLite's log was deleted"_s};
}

JournalStore::Result<JournalRecord> JournalStore::nextLine(const JournalEntry &entry) const
{
    auto last = m_database->select(u"SELECT max(coalesce((SELECT seq FROM sqlite_sequence"
                                   " WHERE name = 'record'), 0),"
                                   " coalesce((SELECT max(number) FROM record), 0)),"
                                   " (SELECT hash FROM record ORDER BY number DESC LIMIT 1)"_s);
    if (!last)
        return Unexpected{last.error()};
    JournalRecord record;
    record.at = recordTime(QDateTime::currentDateTimeUtc());
    if (record.at.isEmpty())
        return Unexpected{JournalError{JournalError::Kind::BadClock, path()}};
    if (!last->next()) {
        const auto fault = m_database->faultOf(*last);
        return Unexpected{fault.value_or(JournalError{JournalError::Kind::CannotRead, path()})};
    }
    record.number = last->value(0).toLongLong() + 1;
    record.submissionId = entry.submissionId;
    record.event = entry.event;
    record.detail = entry.detail;
    if (entry.prepared != nullptr)
        record.bodyHash = QByteArray::fromHex(entry.prepared->sha256);
    record.previous = last->isNull(1) ? QByteArray(32, '\0') : last->value(1).toByteArray();
    return record;
}

JournalStore::MaybeError JournalStore::insert(const JournalEntry &entry)
{
    auto next = nextLine(entry);
    if (!next)
        return next.error();
    next->hash = next->computedHash();
    m_last = {next->number, next->hash};
    if (const MaybeError error =
            m_database->run(u"INSERT INTO record (number, submission, event, at, detail, place,"
                            " sha256, site, body, body_hash, previous, hash)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            columnsOf(*next, entry.prepared)))
        return error;
    return absenceOf(m_last);
}

JournalStore::MaybeError JournalStore::absenceOf(const WitnessedLine &line) const
{
    // A trigger that was put into the file may swallow a line and say nothing.
    auto there = m_database->select(u"SELECT hash FROM record WHERE number = ?"_s, {line.number});
    if (!there)
        return there.error();
    if (there->next() && there->value(0).toByteArray() == line.hash)
        return std::nullopt;
    return JournalError{JournalError::Kind::CannotWrite, path(),
                        u"a line that was written is not there"_s};
}

JournalStore::MaybeError
JournalStore::eachLine(const QString &where, const QVariantList &values,
                       const std::function<bool(const JournalRecord &)> &take) const
{
    auto rows = m_database->select(
        u"SELECT number, submission, event, at, detail, hash FROM record WHERE "_s + where, values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (m_isStopped && m_isStopped())
            return JournalError{JournalError::Kind::Interrupted, path()};
        const auto line = lineIn(*rows);
        if (line && !take(*line))
            return std::nullopt;
    }
    return m_database->faultOf(*rows);
}

JournalStore::Result<std::optional<JournalRecord>>
JournalStore::firstLine(const QString &where, const QVariantList &values) const
{
    std::optional<JournalRecord> first;
    const MaybeError error = eachLine(where, values, [&first](const JournalRecord &line) {
        first = line;
        return false;
    });
    if (error)
        return Unexpected{*error};
    return first;
}

JournalStore::MaybeError JournalStore::eachBody(
    const QString &where, const QVariantList &values,
    const std::function<bool(const QString &id, const QByteArray &body)> &take) const
{
    auto rows = m_database->select(u"SELECT submission, body FROM record WHERE "_s + where, values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (!take(rows->value(0).toString(), rows->value(1).toByteArray()))
            return std::nullopt;
    }
    return m_database->faultOf(*rows);
}
