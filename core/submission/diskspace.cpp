// SPDX-License-Identifier: MIT
#include "submission/diskspace.h"

#include <QtCore/qfile.h>

#include <sys/statvfs.h>
#include <unistd.h>

bool isDiskFull(const QString &folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0 || disk.f_blocks == 0)
        return false;
    return (::geteuid() == 0 ? disk.f_bfree : disk.f_bavail) == 0;
}
