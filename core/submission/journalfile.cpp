// SPDX-License-Identifier: MIT
#include "submission/journalfile.h"

#include "submission/journalrecord.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int CurrentVersion = 1;

/// Statement by statement, what leads from each version to the next. Append only.
const std::array Migrations{
    "CREATE TABLE record ("
    " number INTEGER PRIMARY KEY,"
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
    " hash BLOB NOT NULL)",
    "CREATE INDEX record_submission ON record (submission, number)",
    "CREATE INDEX record_place ON record (place) WHERE place IS NOT NULL",
    "PRAGMA user_version = 1",
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
        if (m_descriptor >= 0)
            ::flock(m_descriptor, LOCK_EX);
    }
    ~OpeningLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
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

/// Renames a damaged database and what belongs to it. Returns its new path.
QString moveAside(const QString &path)
{
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = path + QStringLiteral(".damaged-") + stamp;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, aside + suffix);
    }
    return aside;
}

std::optional<JournalError> migrate(Database &database)
{
    if (database.version() == CurrentVersion)
        return std::nullopt;
    if (const auto error = database.run(QStringLiteral("BEGIN IMMEDIATE")))
        return error;
    for (const char *statement : Migrations) {
        if (const auto error = database.run(QString::fromLatin1(statement))) {
            static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
            return error;
        }
    }
    return database.run(QStringLiteral("COMMIT"));
}

/// The first record that does not fit the one before it; 0 if all fit.
Expected<qint64, JournalError> firstBrokenRecord(const Database &database)
{
    auto rows = database.select(QStringLiteral(
        "SELECT number, submission, event, at, detail, body_hash, previous, hash FROM record"
        " ORDER BY number"));
    if (!rows)
        return Unexpected{rows.error()};
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    for (; rows->next(); ++expected) {
        JournalRecord record;
        record.number = rows->value(0).toLongLong();
        record.submissionId = rows->value(1).toString();
        const auto event = eventNamed(rows->value(2).toString());
        record.event = event.value_or(JournalEvent::Prepared);
        record.at = rows->value(3).toString();
        record.detail = rows->value(4).toByteArray();
        record.bodyHash = rows->value(5).toByteArray();
        record.previous = rows->value(6).toByteArray();
        record.hash = rows->value(7).toByteArray();
        const bool fits = event && record.number == expected && record.previous == previous &&
                          record.hash == record.computedHash();
        if (!fits)
            return expected;
        previous = record.hash;
    }
    return qint64(0);
}

bool isUsable(const Database &database)
{
    return database.version().has_value() && database.isSound();
}

} // namespace

Expected<OpenedJournal, JournalError> openJournalFile(const QString &folder)
{
    if (const auto error = makeFolder(folder))
        return Unexpected{*error};
    const OpeningLock lock(folder);
    if (!lock.isHeld()) {
        return Unexpected{
            JournalError{JournalError::Kind::CannotOpen, folder, qt_error_string(errno)}};
    }

    OpenedJournal opened;
    const QString path = folder + QStringLiteral("/journal.sqlite");
    opened.database = std::make_unique<Database>(path);
    auto failure = opened.database->open();
    const bool isDamaged = QFile::exists(path) && QFileInfo(path).isReadable() &&
                           QFileInfo(path).isWritable() && !isUsable(*opened.database);
    if (isDamaged) {
        opened.database->close();
        opened.notices.append({JournalNotice::Kind::MovedAside, moveAside(path)});
        failure = opened.database->open();
    }
    if (failure)
        return Unexpected{*failure};
    if (opened.database->version().value_or(0) > CurrentVersion)
        return Unexpected{JournalError{JournalError::Kind::NewerVersion, path}};
    if (const auto error = migrate(*opened.database))
        return Unexpected{*error};

    const auto broken = firstBrokenRecord(*opened.database);
    if (!broken)
        return Unexpected{broken.error()};
    if (*broken != 0)
        opened.notices.append({JournalNotice::Kind::BrokenChain, path, *broken});
    return opened;
}
