// SPDX-License-Identifier: MIT
#include "submission/database.h"

#include "system/filedescriptor.h"
#include "system/filesystem.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qurl.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqlerror.h>

#include <cerrno>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

constexpr auto ReaderPatience = 500ms; // for programs that read what should leave SQLite's log
constexpr auto TryPause = 5ms;
/// Within one try, in milliseconds: short, so that the stop token is asked in between.
constexpr int TryPatience = 20;

// https://www.sqlite.org/rescode.html; the byte above the code only says more about it.
constexpr int CodeMask = 0xff;
constexpr int ErrorCode = 1;
constexpr int BusyCode = 5;
constexpr int LockedCode = 6;
constexpr int InputOutputCode = 10;
constexpr int CorruptCode = 11;
constexpr int FullCode = 13;
constexpr int CannotOpenCode = 14;
constexpr int NotADatabaseCode = 26;

bool saysDamaged(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & CodeMask;
    return code == CorruptCode || code == NotADatabaseCode;
}

bool saysBusy(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & CodeMask;
    return code == BusyCode || code == LockedCode;
}

/// Our statements are always the same: it is the tables that are not.
bool saysForeign(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() == ErrorCode;
}

/// Whether a full disk is the cause: SQLite says so of a line that finds no room, and of a file
/// that it cannot make or lengthen it says no more than that.
bool saysFull(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & CodeMask;
    const bool mayBeFull = code == InputOutputCode || code == CannotOpenCode;
    return code == FullCode || (mayBeFull && isDiskFull(QFileInfo(path).path()));
}

/// Names the file \a path to SQLite, opened as \a how says: https://www.sqlite.org/uri.html
QString uriOf(const QString &path, QLatin1String how)
{
    return u"file:%1?%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), how);
}

QString textOf(const QSqlError &error)
{
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return text.simplified();
}

/// Why the system makes no file beside \a path, in its words, which SQLite does not pass on.
QString refusalBeside(const QString &path)
{
    QFile probe(path + u"-new"_s);
    if (!probe.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                    QFile::ReadOwner | QFile::WriteOwner))
        return probe.errorString();
    probe.remove();
    return {};
}

bool executeOnce(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    if (!query.prepare(sql))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

} // namespace

Database::Database(QString path, StopToken isStopped)
    : m_path(std::move(path))
    , m_isStopped(std::move(isStopped))
    , m_connection(QUuid::createUuid().toString())
{}

Database::~Database()
{
    close();
}

bool Database::lacksHeader(const QString &path)
{
    Database database(path);
    if (database.connectTo(uriOf(path, "immutable=1"_L1),
                           u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s))
        return false;
    QSqlQuery query = database.newQuery();
    return !executeOnce(query, u"PRAGMA schema_version"_s, {}) &&
           (query.lastError().nativeErrorCode().toInt() & CodeMask) == NotADatabaseCode;
}

bool Database::isBeingWritten(const QString &path)
{
    // The lock of the writer in SQLite's log, https://www.sqlite.org/walformat.html#locks, and in
    // the file itself, https://www.sqlite.org/fileformat.html#the_lock_byte_page
    constexpr qint64 WriteLockOfLog = 120;
    constexpr qint64 ReservedByte = 0x40000001;
    const auto isLocked = [](const QString &file, qint64 offset) {
        const auto opened = FileDescriptor::open(file, FileDescriptor::Access::Read);
        return opened && opened->hasRecordLock(offset);
    };
    return isLocked(path + u"-shm"_s, WriteLockOfLog) || isLocked(path, ReservedByte);
}

Database::MaybeError Database::makeFile()
{
    if (!QFile::exists(m_path)) {
        MaybeError error = connectTo(Access::Write);
        disconnect();
        if (const QString refusal = error ? refusalBeside(m_path) : QString(); !refusal.isEmpty())
            error->detail = refusal;
        if (error)
            return error;
    }
    return std::nullopt;
}

bool Database::isOpenToOthers() const
{
    return ::isOpenToOthers(m_path);
}

Database::MaybeError Database::open(Access access)
{
    if (access == Access::Write) {
        if (const MaybeError error = makeFile())
            return error;
    }
    // A file put back from elsewhere may be open to others. One that is not stays untouched: its
    // times tell whether another program has changed it.
    if (access != Access::ReadOnly)
        restrictToOwner(m_path);
    const auto before = FileState::of(m_path);
    if (const MaybeError error = connectTo(access))
        return error;
    // SQLite has opened what lay under the path in between.
    const auto after = FileState::of(m_path);
    if (!before || !after || !after->isSameFileAs(*before)) {
        disconnect();
        return JournalError{JournalError::Kind::Displaced, m_path,
                            u"it was replaced while it was opened"_s};
    }
    m_file = before;
    return std::nullopt;
}

Database::MaybeError Database::connectTo(Access access)
{
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(TryPatience);
    switch (access) {
    case Access::ReadOnly:
        return connectTo(m_path, patience + u";QSQLITE_OPEN_READONLY"_s);
    case Access::WriteExisting:
        return connectTo(uriOf(m_path, "mode=rw"_L1), patience + u";QSQLITE_OPEN_URI"_s);
    case Access::Write:
        break;
    }
    return connectTo(m_path, patience);
}

Database::MaybeError Database::connectTo(const QString &name, const QString &options)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return error(JournalError::Kind::CannotOpen, database.lastError());
    return std::nullopt;
}

void Database::close()
{
    disconnect();
    m_file.reset();
}

void Database::disconnect()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::execute(QSqlQuery &query, const QString &sql, const QVariantList &values) const
{
    const QDeadlineTimer limit(StatementPatience);
    while (!executeOnce(query, sql, values)) {
        if (!saysBusy(query.lastError()) || limit.hasExpired() || isStopped())
            return false;
        std::this_thread::sleep_for(TryPause);
    }
    return true;
}

Expected<QString, JournalError> Database::answerTo(const QString &pragma)
{
    QSqlQuery query = newQuery();
    if (!execute(query, pragma, {}) || !query.next())
        return Unexpected{error(JournalError::Kind::CannotWrite, query.lastError())};
    return query.value(0).toString();
}

Expected<Database::CommitMode, JournalError> Database::configure(CommitMode wanted)
{
    // https://www.sqlite.org/pragma.html#pragma_journal_mode answers with the mode in force.
    const auto mode = answerTo(wanted == CommitMode::Log ? u"PRAGMA journal_mode=WAL"_s
                                                         : u"PRAGMA journal_mode=DELETE"_s);
    if (!mode)
        return Unexpected{mode.error()};
    const bool hasLog = *mode == "wal"_L1;
    // FULL makes a commit wait for the disk: a record that can be lost in a power cut is none.
    // Without a log that takes EXTRA. A log whose pages are all in the file gives its room back:
    // on a small disk that may be the last.
    for (const char *pragma : {hasLog ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=EXTRA",
                               "PRAGMA journal_size_limit=0"}) {
        if (const MaybeError error = run(QString::fromLatin1(pragma)))
            return Unexpected{*error};
    }
    return hasLog ? CommitMode::Log : CommitMode::Rollback;
}

Database::MaybeError Database::beginSnapshot()
{
    if (const MaybeError error = run(u"BEGIN"_s))
        return error;
    // The first look decides of which moment it is.
    const auto first = version();
    return first ? std::nullopt : MaybeError(first.error());
}

void Database::endSnapshot()
{
    static_cast<void>(run(u"ROLLBACK"_s));
}

bool Database::checkpoint(Patience patience)
{
    const bool isPatient = patience == Patience::ForReaders;
    const QString mode = isPatient ? u"FULL"_s : u"PASSIVE"_s;
    const QDeadlineTimer limit(isPatient ? ReaderPatience : 0ms);
    while (true) {
        auto row = select(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode));
        // https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: busy, pages in the log, of them
        // done
        if (row && row->next() && row->value(0).toInt() == 0 && row->value(1) == row->value(2))
            return true;
        if (!row || limit.hasExpired() || isStopped())
            return false;
        std::this_thread::sleep_for(TryPause);
    }
}

void Database::emptyLog()
{
    // Does not wait for programs that are reading.
    static_cast<void>(run(u"PRAGMA busy_timeout=0"_s));
    static_cast<void>(select(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
}

Database::MaybeError Database::displacement() const
{
    const auto found = FileState::of(m_path);
    if (found && m_file && found->isSameFileAs(*m_file))
        return std::nullopt;
    return JournalError{JournalError::Kind::Displaced, m_path,
                        found ? u"another file is in its place"_s : qt_error_string(ENOENT)};
}

bool Database::hasLog() const
{
    return QFile::exists(m_path + u"-wal"_s);
}

Database::MaybeError Database::check() const
{
    auto checked = select(u"PRAGMA integrity_check(1)"_s);
    if (!checked)
        return checked.error();
    if (!checked->next())
        return faultOf(*checked);
    const QString verdict = checked->value(0).toString();
    if (verdict == "ok"_L1)
        return std::nullopt;
    return JournalError{JournalError::Kind::Damaged, m_path, verdict.simplified()};
}

Expected<int, JournalError> Database::version() const
{
    auto selected = select(u"PRAGMA user_version"_s);
    if (!selected)
        return Unexpected{selected.error()};
    if (!selected->next())
        return Unexpected{error(JournalError::Kind::CannotRead, selected->lastError())};
    return selected->value(0).toInt();
}

Database::MaybeError Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = newQuery();
    if (execute(query, sql, values))
        return std::nullopt;
    return error(JournalError::Kind::CannotWrite, query.lastError());
}

Expected<QSqlQuery, JournalError> Database::select(const QString &sql,
                                                   const QVariantList &values) const
{
    QSqlQuery query = newQuery();
    query.setForwardOnly(true);
    if (execute(query, sql, values))
        return query;
    return Unexpected{error(JournalError::Kind::CannotRead, query.lastError())};
}

Database::MaybeError Database::faultOf(const QSqlQuery &query) const
{
    if (!query.lastError().isValid())
        return std::nullopt;
    return error(JournalError::Kind::CannotRead, query.lastError());
}

QSqlQuery Database::newQuery() const
{
    return QSqlQuery(QSqlDatabase::database(m_connection, false));
}

JournalError Database::error(JournalError::Kind kind, const QSqlError &cause) const
{
    if (saysDamaged(cause))
        kind = JournalError::Kind::Damaged;
    else if (saysBusy(cause))
        kind = isStopped() ? JournalError::Kind::Interrupted : JournalError::Kind::Busy;
    else if (saysForeign(cause))
        kind = JournalError::Kind::Foreign;
    return {kind, m_path, saysFull(cause, m_path) ? qt_error_string(ENOSPC) : textOf(cause)};
}
