// SPDX-License-Identifier: MIT
#include "submission/journalcopy.h"

#include "submission/journalfile.h"
#include "submission/journalmark.h"
#include "submission/journalwitness.h"
#include "submission/sitelock.h"
#include "system/filelock.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cerrno>
#include <thread>

using namespace Qt::StringLiterals;

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
    QStringList places{qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s, QDir::tempPath(),
                       u"/var/tmp"_s};
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

JournalError errorOn(const QFile &file, const QString &path, JournalError::Kind kind)
{
    return {kind, path, file.errorString()};
}

/// Copies the file \a from, if it is there, to \a to.
MaybeError copyFile(const QString &from, const QString &to)
{
    auto opened = FileDescriptor::open(from, FileDescriptor::Access::Read);
    if (!opened && opened.error() == ENOENT)
        return std::nullopt;
    if (!opened)
        return JournalError{JournalError::Kind::CannotOpen, from, qt_error_string(opened.error())};
    QFile source;
    QFile target(to);
    if (!source.open(opened->release(), QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFile::AutoCloseHandle))
        return errorOn(source, from, JournalError::Kind::CannotRead);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner))
        return errorOn(target, to, JournalError::Kind::CannotWrite);
    QByteArray portion(1 << 20, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = source.read(portion.data(), portion.size())) > 0) {
        for (qint64 done = 0; done < count;) {
            const qint64 written = target.write(portion.constData() + done, count - done);
            if (written <= 0)
                return errorOn(target, to, JournalError::Kind::CannotWrite);
            done += written;
        }
    }
    return count == 0 ? std::nullopt
                      : MaybeError(errorOn(source, from, JournalError::Kind::CannotRead));
}

/// Returns whether the files have not changed for long enough that a change would be visible.
bool isAtRest(const JournalState &state)
{
    const auto now = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
    const std::chrono::nanoseconds newest(qMax(state.database.changed, state.log.changed));
    return newest + ClockTick < now || newest > now + 1s; // or the clock was set back
}

} // namespace

JournalCopy::JournalCopy(QString folder, const QString &place)
    : m_original(std::move(folder))
    , m_scratch(place + u"/outage-desk-XXXXXX"_s)
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

bool JournalCopy::helpsAgainst(const JournalError &error, const QString &folder)
{
    switch (error.kind) {
    case JournalError::Kind::NoFolder:
    case JournalError::Kind::CannotOpen:
    case JournalError::Kind::CannotRead:
    case JournalError::Kind::CannotWrite:
        return QFile::exists(journalPath(folder));
    default:
        return false;
    }
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
         {QString(), u"-wal"_s, JournalWitness::suffix(), JournalMarks::suffix()}) {
        const QString target = journalPath(folder()) + suffix;
        QFile::remove(target); // of a try before
        if (const MaybeError error = copyFile(journalPath(m_original) + suffix, target))
            return error;
    }
    // That one was moved aside counts, not what it holds.
    if (const auto aside = journalAside(m_original)) {
        QFile target(folder() + u'/' + QFileInfo(aside->path).fileName());
        if (!target.open(QIODevice::WriteOnly))
            return errorOn(target, target.fileName(), JournalError::Kind::CannotWrite);
    }
    return std::nullopt;
}

MaybeError JournalCopy::copyLocks() const
{
    for (const QString &name : SiteLock::files(m_original)) {
        const QString source = m_original + u'/' + name;
        QFile target(folder() + u'/' + name);
        // One that is free is a file of the copy's own: a read-only disk would not give it.
        const bool isThere = FileLock::isTaken(source) ? QFile::link(source, target.fileName())
                                                       : target.open(QIODevice::WriteOnly);
        if (!isThere)
            return JournalError{JournalError::Kind::CannotWrite, target.fileName(),
                                target.errorString()};
    }
    return std::nullopt;
}
