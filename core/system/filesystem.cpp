// SPDX-License-Identifier: MIT
#include "system/filesystem.h"

#include <QtCore/qfile.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

/// Kind and permissions of \a path; 0 if it is not there.
mode_t modeOf(const QByteArray &path)
{
    struct stat status
    {};
    return ::stat(path.constData(), &status) == 0 ? status.st_mode : 0;
}

} // namespace

bool isDiskFull(const QString &folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0)
        return false;
    return (::geteuid() == 0 ? disk.f_bfree : disk.f_bavail) == 0;
}

bool isOnNetwork(const QString &folder)
{
    struct statfs status
    {};
    return ::statfs(QFile::encodeName(folder).constData(), &status) == 0 &&
           isNetworkFileSystem(static_cast<quint32>(status.f_type));
}

bool isNetworkFileSystem(quint32 type)
{
    // https://man7.org/linux/man-pages/man2/statfs.2.html, and linux/magic.h
    constexpr std::array<quint32, 15> Types{
        0x00006969, // NFS
        0x0000517b, // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB 2
        0x01021997, // 9P
        0x65735546, // FUSE, such as sshfs
        0x73757245, // Coda
        0x5346414f, // OpenAFS
        0x6b414653, // AFS
        0x00c36400, // Ceph
        0x0bd00bd0, // Lustre
        0x47504653, // GPFS
        0x7461636f, // OCFS2
        0x01161970, // GFS2
        0x786f4256, // shared folder of VirtualBox
    };
    return std::ranges::find(Types, type) != Types.cend();
}

bool restrictToOwner(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const mode_t mode = modeOf(name);
    const mode_t wanted = S_ISDIR(mode) ? 0700 : 0600;
    return (mode & 07777) == wanted || ::chmod(name.constData(), wanted) == 0;
}

bool isOpenToOthers(const QString &path)
{
    return (modeOf(QFile::encodeName(path)) & 0077) != 0;
}

bool isNoRegularFile(const QString &path)
{
    const mode_t mode = modeOf(QFile::encodeName(path));
    return mode != 0 && !S_ISREG(mode);
}

int writeRefusal(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int wanted = S_ISDIR(modeOf(name)) ? W_OK | X_OK : W_OK;
    return ::faccessat(AT_FDCWD, name.constData(), wanted, AT_EACCESS) == 0 ? 0 : errno;
}
