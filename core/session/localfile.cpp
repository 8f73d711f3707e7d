// SPDX-License-Identifier: MIT
#include "session/localfile.h"

#include "session/startedfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace {

constexpr int PollMilliseconds = 20; // how long a silent pipe may hold up a cancel

struct LocalFileTr
{
    Q_DECLARE_TR_FUNCTIONS(FileFeed)
};

/// Why \a path cannot be read; \a systemText, which is the system's own reason, where none of ours
/// says it.
QString reasonFor(const QString &path, const QString &systemText)
{
    const QFileInfo file(path);
    if (file.isDir())
        return LocalFileTr::tr("it is a folder");
    if (!file.exists())
        return LocalFileTr::tr("No such file or directory");
    return file.isReadable() ? systemText : LocalFileTr::tr("Permission denied");
}

} // namespace

StartedFile::~StartedFile()
{
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

LocalFile::LocalFile(QString path)
    : m_path(std::move(path))
{}

std::optional<QString> LocalFile::open()
{
    if (m_path == QLatin1String("-")) {
        const bool isOpened = m_file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered);
        return isOpened ? std::nullopt : std::optional(m_file.errorString());
    }
    if (QFileInfo(m_path).isDir())
        return reasonFor(m_path, {});
    if (!openPath())
        return reasonFor(m_path, m_file.errorString());
    return std::nullopt;
}

bool LocalFile::openPath()
{
#ifdef Q_OS_UNIX
    // Without waiting for the other end of a named pipe, which could not be cancelled.
    const QByteArray name = QFile::encodeName(m_path);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor >= 0) {
        return m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                           QFileDevice::AutoCloseHandle);
    }
#endif
    m_file.setFileName(m_path); // elsewhere, and to have the reason in words
    return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<QString> LocalFile::resume(StartedFile &started)
{
    const int descriptor = started.takeDescriptor();
    if (descriptor < 0)
        return open();
    const bool isOpened = m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                                      QFileDevice::AutoCloseHandle);
    return isOpened ? std::nullopt : std::optional(m_file.errorString());
}

bool LocalFile::waitsForInput() const
{
#ifdef Q_OS_UNIX
    if (!m_file.isSequential())
        return false;
    pollfd descriptor{m_file.handle(), POLLIN, 0};
    return ::poll(&descriptor, 1, PollMilliseconds) == 0;
#else
    return false;
#endif
}

int LocalFile::duplicate() const
{
#ifdef Q_OS_UNIX
    return ::fcntl(m_file.handle(), F_DUPFD_CLOEXEC, 0);
#else
    return -1;
#endif
}
