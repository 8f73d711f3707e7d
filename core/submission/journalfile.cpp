// SPDX-License-Identifier: MIT
#include "submission/journalfile.h"

#include "submission/journalchain.h"
#include "submission/journalwitness.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qregularexpression.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr int CurrentVersion = 2;
constexpr auto LongestWait = 10s; // for another program that opens the record
constexpr auto ShortWait = 10ms;

/// A statement on the way to a version of the schema.
struct Migration
{
    int version;
    const char *statement;
};

/// Append only. AUTOINCREMENT never gives a number twice, so that a lost line stays noticeable.
const std::array Migrations{
    Migration{1, "CREATE TABLE record ("
                 " number INTEGER PRIMARY KEY AUTOINCREMENT,"
                 " submission TEXT NOT NULL,"
                 " event TEXT NOT NULL,"
                 " at TEXT NOT NULL,"
                 " detail BLOB NOT NULL,"
                 " place TEXT,"
                 " sha256 TEXT,"
                 " site TEXT,"
                 " body BLOB,"
                 " body_hash BLOB NOT NULL,"
                 " previous BLOB NOT NULL,"
                 " hash BLOB NOT NULL)"},
    Migration{1, "CREATE INDEX record_submission ON record (submission, number)"},
    Migration{1, "CREATE INDEX record_place ON record (place) WHERE place IS NOT NULL"},
    Migration{1, "CREATE UNIQUE INDEX record_once ON record (submission)"
                 " WHERE event = 'prepared'"},
    Migration{1, "PRAGMA user_version = 1"},
    // What is asked before each sending must not take longer as the record grows.
    Migration{2, "CREATE INDEX record_list ON record (place, sha256) WHERE place IS NOT NULL"},
    Migration{2, "CREATE INDEX record_noticed ON record (number) WHERE event = 'noticed'"},
    Migration{2, "PRAGMA user_version = 2"},
};

/// Held while the file is opened, checked or moved, so that two starts do not meet. Closing the
/// file lets it go.
class OpeningLock final
{
    Q_DISABLE_COPY_MOVE(OpeningLock)

public:
    explicit OpeningLock(const QString &folder)
    {
        const QByteArray path = QFile::encodeName(folder + QStringLiteral("/opening.lock"));
        m_descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        m_isHeld = m_descriptor >= 0 && waitForIt();
    }
    ~OpeningLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    /// Whoever holds it needs milliseconds for it, unless it was stopped: nobody waits for that.
    [[nodiscard]] bool waitForIt() const
    {
        const QDeadlineTimer limit(LongestWait);
        while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool isWorthWaiting = errno == EWOULDBLOCK || errno == EINTR;
            if (!isWorthWaiting || limit.hasExpired())
                return false;
            std::this_thread::sleep_for(ShortWait);
        }
        return true;
    }

    int m_descriptor = -1;
    bool m_isHeld = false;
};

std::optional<JournalError> makeFolder(const QString &folder)
{
    const bool isMade = QDir().mkpath(folder);
    const int error = errno;
    const QByteArray path = QFile::encodeName(folder);
    if (!isMade)
        return JournalError{JournalError::Kind::NoFolder, folder, qt_error_string(error)};
    if (::chmod(path.constData(), 0700) != 0)
        return JournalError{JournalError::Kind::NoFolder, folder, qt_error_string(errno)};
    return std::nullopt;
}

const QString DamagedMark = QStringLiteral(".damaged-");

/// Renames a damaged database and what belongs to it. Its new path; nothing if that failed.
std::optional<QString> moveAside(const QString &path)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = path + DamagedMark + stamp;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                  JournalWitness::suffix(), JournalMarks::suffix()}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return std::nullopt;
    }
    return aside;
}

/// Whether a trigger changes lines. One that does not can at most keep a line from being written,
/// and that is noticed at once.
bool changesLines(const QString &trigger)
{
    static const QRegularExpression writing(
        QStringLiteral("\\bBEGIN\\b.*\\b(INSERT|UPDATE|DELETE|REPLACE)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return writing.match(trigger).hasMatch();
}

/// `Foreign` for a file without our table; `Damaged` if somebody has added to what our versions up
/// to \a version make, such as a trigger that deletes, or has taken away from it.
Database::MaybeError schemaFault(const Database &database, int version)
{
    // Of SQLite's own there is what it needs.
    auto objects = database.select(QStringLiteral("SELECT type, sql FROM sqlite_master"
                                                  " WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"));
    if (!objects)
        return objects.error();
    QStringList found;
    while (objects->next()) {
        const QString sql = objects->value(1).toString();
        if (objects->value(0).toString() != QLatin1String("trigger") || changesLines(sql))
            found.append(sql);
    }
    if (const auto error = database.faultOf(*objects))
        return error;
    QStringList expected;
    for (const Migration &migration : Migrations) {
        const QString statement = QString::fromLatin1(migration.statement);
        if (migration.version <= version && statement.startsWith(QLatin1String("CREATE")))
            expected.append(statement);
    }
    const bool isOurs = version > 0 && found.contains(QLatin1String(Migrations.front().statement));
    found.sort();
    expected.sort();
    if (found == expected)
        return std::nullopt;
    return JournalError{isOurs ? JournalError::Kind::Damaged : JournalError::Kind::Foreign,
                        database.path(), QStringLiteral("its schema is another one")};
}

/// A version without the tables that make it, or tables without a version.
Database::MaybeError foreignness(const Database &database, int version)
{
    auto tables = database.select(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tables.error();
    const bool isEmpty = tables->next() && tables->value(0).toInt() == 0;
    if (isEmpty == (version == 0))
        return schemaFault(database, version);
    return JournalError{JournalError::Kind::Foreign, database.path(),
                        QStringLiteral("user_version %1").arg(version)};
}

Database::MaybeError migrate(Database &database, int from)
{
    if (from == CurrentVersion)
        return std::nullopt;
    if (const auto error = database.run(QStringLiteral("BEGIN IMMEDIATE")))
        return error;
    for (const Migration &migration : Migrations) {
        if (migration.version <= from)
            continue;
        // Without a COMMIT nothing stays.
        if (const auto error = database.run(QString::fromLatin1(migration.statement)))
            return error;
    }
    return database.run(QStringLiteral("COMMIT"));
}

/// Whether something was sent under this record before: a site's lock is made once the record is
/// ready, and stays.
bool wasInUse(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    return !folder.entryList({QStringLiteral("site-*.lock")}, QDir::Files).isEmpty();
}

/// Whether the file is no database at first sight. SQLite must not even open it then: it would
/// throw away the log of a database that has lost its first page.
/// https://www.sqlite.org/fileformat.html
bool isNoDatabase(const QString &path)
{
    constexpr qint64 SmallestDatabase = 512;
    const QByteArray magic("SQLite format 3", 16);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // why not, opening will tell
    if (file.size() == 0)
        return QFileInfo(path + QStringLiteral("-wal")).size() > 0 || wasInUse(path);
    return file.size() < SmallestDatabase || file.peek(magic.size()) != magic;
}

/// Whether line \a line is the last of \a database, as it was written.
bool isLast(const Database &database, const WitnessedLine &line)
{
    const auto highest = highestNumber(database);
    auto row =
        database.select(QStringLiteral("SELECT hash FROM record WHERE number = ?"), {line.number});
    return highest && *highest == line.number && row && row->next() &&
           row->value(0).toByteArray() == line.hash;
}

/// What is remembered of \a database's last line, against what is there; nothing if it agrees, or
/// if \a broken says so already.
std::optional<JournalNotice> disagreement(const Database &database, const WitnessedLine &last,
                                          const QList<qint64> &broken)
{
    using Kind = JournalNotice::Kind;
    const auto highest = highestNumber(database);
    if (!highest)
        return std::nullopt;
    if (*highest < last.number)
        return JournalNotice{Kind::Shortened, database.path(), last.number};
    auto hash =
        database.select(QStringLiteral("SELECT hash FROM record WHERE number = ?"), {last.number});
    const bool isOther = hash && hash->next() && hash->value(0).toByteArray() != last.hash;
    if (!isOther || broken.contains(last.number))
        return std::nullopt;
    return JournalNotice{Kind::BrokenChain, database.path(), last.number};
}

/// Finds what the lines, and what is remembered of them, say about their being changed.
Database::MaybeError findAlterations(OpenedJournal &opened, const QList<WitnessedLine> &remembered)
{
    const Database &database = *opened.database;
    CheckedChain chain;
    if (!opened.mark) {
        const auto checked = checkChain(database);
        if (!checked)
            return checked.error();
        chain = *checked;
    }
    opened.linesChecked = chain.lines;
    for (const qint64 number : std::as_const(chain.broken))
        opened.alterations.append({JournalNotice::Kind::BrokenChain, database.path(), number});
    for (const WitnessedLine &each : remembered) {
        const auto other = disagreement(database, each, chain.broken);
        if (other) {
            opened.alterations.append(*other);
            break; // the other one would say the same
        }
    }
    return std::nullopt;
}

/// Brings a file that is ours up to date and chooses how it is written.
Database::MaybeError makeReady(Database &database, int version)
{
    if (const auto error = foreignness(database, version))
        return error;
    if (const auto error = database.configure())
        return error;
    if (const auto error = migrate(database, version))
        return error;
    // The log gives its room back before the first line needs it.
    database.checkpoint(Database::Patience::None);
    return std::nullopt;
}

/// What is known of the file that should be there.
enum class BeforeIt : quint8 { Anything, Moved };

/// Opens and checks without writing before it is clear that the file is ours and sound.
Expected<OpenedJournal, JournalError> tryOpen(const QString &path, BeforeIt beforeIt,
                                              JournalCheck check)
{
    if (isNoDatabase(path))
        return Unexpected{JournalError{JournalError::Kind::Damaged, path}};
    // Before the database: that may grow in between, and never shrinks.
    QList<WitnessedLine> remembered;
    for (const auto &last : {JournalWitness::read(path), JournalMarks::lastLine(path)}) {
        if (last)
            remembered.append(*last);
    }
    const bool isGone = beforeIt == BeforeIt::Anything && !QFile::exists(path) && wasInUse(path);
    const JournalState state = JournalState::of(path);
    OpenedJournal opened{std::make_unique<Database>(path), {}};
    Database &database = *opened.database;
    if (const auto error = database.open())
        return Unexpected{*error};
    const auto version = database.version();
    if (!version)
        return Unexpected{version.error()};
    if (*version > CurrentVersion)
        return Unexpected{JournalError{JournalError::Kind::NewerVersion, path}};
    opened.trust = std::make_unique<JournalTrust>(database, state);
    if (check == JournalCheck::Usual)
        opened.mark = JournalMarks::read(path, state, QDateTime::currentDateTimeUtc());
    if (opened.mark && (!isLast(database, opened.mark->last) || !opened.trust->isKept()))
        opened.mark.reset();
    if (const auto error = opened.mark ? std::nullopt : database.check())
        return Unexpected{*error};
    if (const auto error = makeReady(database, *version))
        return Unexpected{*error};
    if (const auto error = findAlterations(opened, remembered))
        return Unexpected{*error};
    if (isGone && opened.alterations.isEmpty())
        opened.alterations.append({JournalNotice::Kind::Shortened, path, 0});
    return opened;
}

} // namespace

QString journalPath(const QString &folder)
{
    return folder + QStringLiteral("/journal.sqlite");
}

QString damagedJournal(const QString &folder)
{
    // The time is part of the name, so the last by name is the newest.
    const QString pattern = QFileInfo(journalPath(folder)).fileName() + DamagedMark + u'*';
    QStringList names = QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) {
        return name.endsWith(QLatin1String("-wal")) || name.endsWith(QLatin1String("-shm")) ||
               name.endsWith(JournalWitness::suffix()) || name.endsWith(JournalMarks::suffix());
    });
    return names.isEmpty() ? QString() : folder + u'/' + names.constLast();
}

Expected<OpenedJournal, JournalError> openJournalFile(const QString &folder, JournalCheck check)
{
    if (folder.isEmpty())
        return Unexpected{JournalError{JournalError::Kind::NoHome}};
    if (const auto error = makeFolder(folder))
        return Unexpected{*error};
    const OpeningLock lock(folder);
    if (!lock.isHeld()) {
        return Unexpected{
            JournalError{JournalError::Kind::CannotOpen, folder, qt_error_string(errno)}};
    }
    const QString path = journalPath(folder);
    auto opened = tryOpen(path, BeforeIt::Anything, check);
    if (opened || opened.error().kind != JournalError::Kind::Damaged)
        return opened;
    const auto aside = moveAside(path);
    if (!aside)
        return opened;
    opened = tryOpen(path, BeforeIt::Moved, check);
    if (opened)
        opened->alterations.prepend({JournalNotice::Kind::MovedAside, *aside});
    return opened;
}
