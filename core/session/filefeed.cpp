// SPDX-License-Identifier: MIT
#include "session/filefeed.h"

#include "session/localfile.h"

#include <QtCore/qfileinfo.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#endif

namespace {

constexpr qsizetype PortionSize = 256 << 10;
constexpr int PollMilliseconds = 20; // how long a silent pipe may hold up a cancel

} // namespace

FileFeed::FileFeed(QString path, InputKind input, BodyReader &reader, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_input(input)
    , m_reader(reader)
{}

void FileFeed::start()
{
    continueLater();
}

void FileFeed::continueLater()
{
    QMetaObject::invokeMethod(this, &FileFeed::step, Qt::QueuedConnection);
}

bool FileFeed::open()
{
    if (m_path == QLatin1String("-"))
        return m_file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (QFileInfo(m_path).isDir()) {
        fail(SessionError::Kind::LocalFile, LocalFile::reason(m_path, {}));
        return false;
    }
    if (openPath())
        return true;
    fail(SessionError::Kind::LocalFile, LocalFile::reason(m_path, m_file.errorString()));
    return false;
}

bool FileFeed::openPath()
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

bool FileFeed::waitsForInput() const
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

void FileFeed::step()
{
    if (!m_file.isOpen()) {
        if (!open())
            return;
        m_portion.resize(PortionSize);
        m_reader.begin();
    }
    if (waitsForInput()) {
        continueLater();
        return;
    }
    const qint64 count = m_file.read(m_portion.data(), m_portion.size());
    if (count < 0) {
        fail(SessionError::Kind::LocalFile, m_file.errorString());
        return;
    }
    if (count == 0) {
        end();
        return;
    }
    m_received += count;
    if (const auto fault = m_reader.take(QByteArrayView(m_portion.constData(), count))) {
        fail(SessionError::Kind::LocalContent, fault->detail);
        return;
    }
    Q_EMIT progressed(m_received, m_file.isSequential() ? -1 : m_file.size());
    continueLater();
}

void FileFeed::end()
{
    m_file.close();
    if (const auto fault = m_reader.end())
        fail(SessionError::Kind::LocalContent, fault->detail);
    else
        Q_EMIT finished(std::nullopt);
}

void FileFeed::fail(SessionError::Kind kind, const QString &detail)
{
    SessionError error;
    error.kind = kind;
    error.input = m_input;
    error.file = m_path;
    error.detail = detail;
    Q_EMIT finished(error);
}
