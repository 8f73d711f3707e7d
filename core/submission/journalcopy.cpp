// SPDX-License-Identifier: MIT
#include "submission/journalcopy.h"

#include "submission/journalfile.h"
#include "submission/journalmark.h"
#include "submission/journalwitness.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qscopeguard.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr auto RestWait = 1s; // for a moment at which the record is not written
constexpr auto RestPause = 5ms;
// A clock of file systems advances every 10 ms or more often: two changes within one tick look
// like one.
constexpr std::chrono::nanoseconds ClockTick = 20ms;

using MaybeError = std::optional<JournalError>;

/// Returns the folders for temporary files, those in memory first: the disk may be full.
QStringList scratchPlaces()
{
    QStringList places{qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm"),
                       QDir::tempPath(), QStringLiteral("/var/tmp")};
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

JournalError errorOn(const QString &path, JournalError::Kind kind)
{
    return {kind, path, qt_error_string(errno)};
}

/// Copies the file \a from, if it is there, to \a to.
MaybeError copyFile(const QString &from, const QString &to)
{
    const int source = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return errno == ENOENT ? MaybeError()
                               : MaybeError(errorOn(from, JournalError::Kind::CannotOpen));
    const auto closeSource = qScopeGuard([source] { ::close(source); });
    const int target =
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (target < 0)
        return errorOn(to, JournalError::Kind::CannotWrite);
    const auto closeTarget = qScopeGuard([target] { ::close(target); });
    QByteArray portion(1 << 20, Qt::Uninitialized);
    ssize_t count = 0;
    while ((count = ::read(source, portion.data(), static_cast<size_t>(portion.size()))) > 0) {
        for (ssize_t done = 0; done < count;) {
            const ssize_t written =
                ::write(target, portion.constData() + done, static_cast<size_t>(count - done));
            if (written <= 0)
                return errorOn(to, JournalError::Kind::CannotWrite);
            done += written;
        }
    }
    return count == 0 ? MaybeError() : MaybeError(errorOn(from, JournalError::Kind::CannotRead));
}

/// Returns whether the files have not changed for long enough that a change would be visible.
bool isAtRest(const JournalState &state)
{
    const auto now = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
    const std::chrono::nanoseconds newest(qMax(state.database.changed, state.log.changed));
    return newest + ClockTick < now || newest > now + 1s; // or the clock was set back
}

/// Whether a living process holds the lock \a path.
bool isLockTaken(const QString &path)
{
    const int lock = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return false;
    const auto close = qScopeGuard([lock] { ::close(lock); });
    return ::flock(lock, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

} // namespace

JournalCopy::JournalCopy(QString folder, const QString &place)
    : m_original(std::move(folder))
    , m_scratch(place + QStringLiteral("/outage-desk-XXXXXX"))
{}

Expected<std::unique_ptr<JournalCopy>, JournalError> JournalCopy::of(const QString &folder)
{
    if (folder.isEmpty())
        return Unexpected{JournalError{JournalError::Kind::NoHome}};
    JournalError failure{JournalError::Kind::CannotOpen, journalPath(folder)};
    for (const QString &place : scratchPlaces()) {
        std::unique_ptr<JournalCopy> copy(new JournalCopy(folder, place));
        if (!copy->m_scratch.isValid()) {
            failure.detail = copy->m_scratch.errorString();
            continue;
        }
        const MaybeError error = copy->take();
        if (!error)
            return copy;
        failure = *error;
        if (error->kind != JournalError::Kind::CannotWrite) // there may be room elsewhere
            break;
    }
    return Unexpected{failure};
}

QString JournalCopy::original(const QString &path) const
{
    return path.startsWith(folder()) ? m_original + path.sliced(folder().size()) : path;
}

MaybeError JournalCopy::take()
{
    const QString path = journalPath(m_original);
    const QDeadlineTimer limit(RestWait);
    while (true) {
        const JournalState before = JournalState::of(path);
        if (isAtRest(before)) {
            if (const MaybeError error = copyFiles())
                return error;
            if (JournalState::of(path) == before)
                return copyLocks();
        }
        if (limit.hasExpired())
            return JournalError{JournalError::Kind::CannotRead, path, qt_error_string(EBUSY)};
        std::this_thread::sleep_for(RestPause);
    }
}

MaybeError JournalCopy::copyFiles()
{
    for (const QString &suffix :
         {QString(), QStringLiteral("-wal"), JournalWitness::suffix(), JournalMarks::suffix()}) {
        const QString target = journalPath(folder()) + suffix;
        QFile::remove(target); // of a try before
        if (const MaybeError error = copyFile(journalPath(m_original) + suffix, target))
            return error;
    }
    return std::nullopt;
}

MaybeError JournalCopy::copyLocks() const
{
    const QStringList names =
        QDir(m_original).entryList({QStringLiteral("site-*.lock")}, QDir::Files);
    for (const QString &name : names) {
        const QString source = m_original + u'/' + name;
        QFile target(folder() + u'/' + name);
        // One that is free is a file of the copy's own: a read-only disk would not give it.
        const bool isThere = isLockTaken(source) ? QFile::link(source, target.fileName())
                                                 : target.open(QIODevice::WriteOnly);
        if (!isThere)
            return JournalError{JournalError::Kind::CannotWrite, target.fileName(),
                                target.errorString()};
    }
    return std::nullopt;
}
