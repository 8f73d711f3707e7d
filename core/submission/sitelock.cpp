// SPDX-License-Identifier: MIT
#include "submission/sitelock.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

QString lockFile(const QString &folder, const SubmissionPlace &place)
{
    const QByteArray name =
        QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/site-" + QString::fromLatin1(name.first(32)) + u".lock";
}

SiteLockFault notPossible(int error)
{
    return {SiteLockFault::Kind::NotPossible, qt_error_string(error)};
}

} // namespace

Expected<std::shared_ptr<SiteLock>, SiteLockFault> SiteLock::take(const QString &folder,
                                                                  const SubmissionPlace &place)
{
    const QByteArray path = QFile::encodeName(lockFile(folder, place));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Unexpected{notPossible(errno)};
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(descriptor);
        return Unexpected{error == EWOULDBLOCK ? SiteLockFault{} : notPossible(error)};
    }
    return std::shared_ptr<SiteLock>(new SiteLock(descriptor));
}

SiteLock::~SiteLock()
{
    ::close(m_descriptor);
}
