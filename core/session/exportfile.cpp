// SPDX-License-Identifier: MIT
#include "session/exportfile.h"

#include <QtCore/qfile.h>
#include <QtCore/qsavefile.h>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int Patience = 10'000; // milliseconds for which a reader may read nothing

/// What is there already and is no file, such as /dev/stdout.
bool isNoFile(const QString &path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISREG(status.st_mode);
}

/// Keeps a reader that goes away from ending the program, in this thread and for so long.
class QuietPipes final
{
    Q_DISABLE_COPY_MOVE(QuietPipes)

public:
    QuietPipes()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~QuietPipes()
    {
        // One that waits would be delivered at once.
        const timespec now{};
        while (::sigtimedwait(&m_pipe, nullptr, &now) > 0 || errno == EINTR) {
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// A device or a pipe, open for writing.
class DeviceFile final : public QIODevice
{
    Q_DISABLE_COPY_MOVE(DeviceFile)

public:
    explicit DeviceFile(const QString &path)
        // Without waiting: a pipe without a reader is an error, not an end of all work.
        : m_descriptor(::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    {
        m_error = m_descriptor < 0 ? errno : 0;
        if (m_descriptor >= 0)
            open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    ~DeviceFile() override
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] QString fault() const
    {
        return m_error == 0 ? QString() : qt_error_string(m_error);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        qint64 done = 0;
        while (done < size && m_error == 0) {
            const ssize_t count =
                ::write(m_descriptor, data + done, static_cast<std::size_t>(size - done));
            if (count >= 0)
                done += count;
            else if (errno == EAGAIN)
                awaitReader();
            else if (errno != EINTR)
                m_error = errno;
        }
        return m_error == 0 ? done : -1;
    }

private:
    void awaitReader()
    {
        pollfd descriptor{m_descriptor, POLLOUT, 0};
        if (::poll(&descriptor, 1, Patience) == 0)
            m_error = ETIMEDOUT;
    }

    int m_descriptor;
    int m_error = 0;
};

QString writeInto(const QString &path, const ExportWriter &write)
{
    const QuietPipes quiet;
    DeviceFile device(path);
    if (device.isOpen() && !write(device) && device.fault().isEmpty())
        return qt_error_string(EIO);
    return device.fault();
}

} // namespace

QString writeExport(const QString &path, const ExportWriter &write)
{
    if (isNoFile(path))
        return writeInto(path, write);
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // From the first byte on: the temporary file becomes the file.
    if (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // commit() takes no notice of what the last buffer met, a full disk for one (Qt 6.4.2).
    const bool isWhole = write(file) && file.flush() && file.commit();
    return isWhole ? QString() : file.errorString();
}
