// SPDX-License-Identifier: MIT
#include "submission/smalldisk.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

bool mountAt(const QString &path, unsigned long flags, const QByteArray &size)
{
    return ::mount("tmpfs", encoded(path).constData(), "tmpfs", flags,
                   QByteArray("size=" + size).constData()) == 0;
}

void setLargestFile(rlim_t bytes)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Gives the folder and all that is in it the permissions \a folder and \a file.
void setModes(const QString &path, mode_t folder, mode_t file)
{
    QDirIterator all(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    QStringList folders{path};
    while (all.hasNext()) {
        const QString entry = all.next();
        if (all.fileInfo().isDir())
            folders.append(entry);
        else
            ::chmod(encoded(entry).constData(), file);
    }
    for (const QString &each : std::as_const(folders))
        ::chmod(encoded(each).constData(), folder);
}

} // namespace

QList<SmallDisk::Kind> SmallDisk::kinds()
{
    QList<Kind> kinds{Kind::Limited};
    if (SmallDisk(Kind::Mounted).isReady())
        kinds.append(Kind::Mounted);
    return kinds;
}

SmallDisk::SmallDisk(Kind kind, QByteArray size)
    : m_kind(kind)
    , m_size(std::move(size))
{
    if (kind == Kind::Mounted)
        m_isReady = mountAt(path(), 0, m_size);
    else
        std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit fails instead of killing
}

SmallDisk::~SmallDisk()
{
    makeWritable();
    empty();
    if (m_kind == Kind::Mounted && m_isReady)
        ::umount2(encoded(path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    if (m_kind == Kind::Limited)
        setLargestFile(0);
    else
        fillMounted();
}

void SmallDisk::fillFor(qint64 process)
{
    fill();
    const rlimit limit{0, RLIM_INFINITY};
    if (m_kind == Kind::Limited)
        ::prlimit(static_cast<pid_t>(process), RLIMIT_FSIZE, &limit, nullptr);
}

void SmallDisk::fillMounted()
{
    const int file = ::open(encoded(path() + u"/ballast"_s).constData(),
                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray block(4096, 'x');
    ssize_t written = 1;
    while (written > 0)
        written = ::write(file, block.constData(), static_cast<std::size_t>(block.size()));
    ::close(file);
}

void SmallDisk::empty()
{
    if (m_kind == Kind::Limited)
        setLargestFile(RLIM_INFINITY);
    else
        QFile::remove(path() + u"/ballast"_s);
}

void SmallDisk::makeReadOnly()
{
    if (m_kind == Kind::Mounted) {
        mountAt(path(), MS_REMOUNT | MS_RDONLY, m_size);
        return;
    }
    setModes(path(), 0555, 0444);
    m_isForeign = ::geteuid() == 0 && ::seteuid(Nobody) == 0;
}

void SmallDisk::makeWritable()
{
    if (m_kind == Kind::Mounted) {
        mountAt(path(), MS_REMOUNT, m_size);
        return;
    }
    if (m_isForeign)
        m_isForeign = ::seteuid(0) != 0;
    setModes(path(), 0700, 0600);
}
