// SPDX-License-Identifier: MIT
#include "submission/sitelock.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

QString lockFile(const QString &folder, const SubmissionTarget &place)
{
    const QByteArray name =
        QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/site-" + QString::fromLatin1(name.first(32)) + u".lock";
}

SiteLockFault notPossible(int error)
{
    return {SiteLockFault::Kind::NotPossible, qt_error_string(error)};
}

/// Whether \a descriptor is the file that others find under \a path.
bool isUnder(const QByteArray &path, int descriptor)
{
    struct stat held
    {};
    struct stat found
    {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &found) == 0 &&
           held.st_dev == found.st_dev && held.st_ino == found.st_ino;
}

} // namespace

Expected<std::shared_ptr<SiteLock>, SiteLockFault>
SiteLock::take(const QString &folder, const SubmissionTarget &place,
               std::chrono::milliseconds patience)
{
    constexpr auto Pause = std::chrono::milliseconds(5);
    const QByteArray path = QFile::encodeName(lockFile(folder, place));
    const QDeadlineTimer limit(patience);
    auto lock = takeFile(path);
    while (!lock && lock.error().kind == SiteLockFault::Kind::Taken && !limit.hasExpired()) {
        std::this_thread::sleep_for(Pause);
        lock = takeFile(path);
    }
    return lock;
}

Expected<QList<std::shared_ptr<SiteLock>>, SiteLockFault> SiteLock::takeAll(const QString &folder)
{
    QList<std::shared_ptr<SiteLock>> locks;
    const QStringList names = QDir(folder).entryList({QStringLiteral("site-*.lock")}, QDir::Files);
    for (const QString &name : names) {
        auto lock = takeFile(QFile::encodeName(folder + u'/' + name));
        if (!lock)
            return Unexpected{lock.error()};
        locks.append(std::move(lock).value());
    }
    return locks;
}

bool SiteLock::isTaken(const QString &folder, const SubmissionTarget &place)
{
    const QByteArray path = QFile::encodeName(lockFile(folder, place));
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Shared, so that two that look do not take each other for a sender.
    const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return isHeld;
}

Expected<std::shared_ptr<SiteLock>, SiteLockFault> SiteLock::takeFile(const QByteArray &path)
{
    constexpr int MostTries = 10;
    for (int tries = 0; tries < MostTries; ++tries) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            return Unexpected{notPossible(errno)};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(descriptor);
            return Unexpected{error == EWOULDBLOCK ? SiteLockFault{} : notPossible(error)};
        }
        // The file may have been deleted meanwhile: then the lock has no effect.
        if (isUnder(path, descriptor))
            return std::shared_ptr<SiteLock>(new SiteLock(descriptor, path));
        ::close(descriptor);
    }
    return Unexpected{notPossible(ENOENT)};
}

SiteLock::~SiteLock()
{
    ::close(m_descriptor);
}

bool SiteLock::isHeld() const
{
    return isUnder(m_path, m_descriptor);
}
