// SPDX-License-Identifier: MIT
#include "submission/openfiles.h"

#include <QtCore/qfile.h>

#include <sys/stat.h>

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

OpenFiles::Shared &OpenFiles::ofThisProcess()
{
    // The one thing of a process that cannot be handed in: what it has open decides for all of it.
    static Shared shared;
    return shared;
}

OpenFiles::OpenFiles()
    : m_locker(&ofThisProcess().mutex)
{}

void OpenFiles::add(const FileIdentity &file)
{
    ++ofThisProcess().connections[file];
}

void OpenFiles::remove(const FileIdentity &file)
{
    auto &connections = ofThisProcess().connections;
    const auto found = connections.find(file);
    if (found != connections.end() && --found->second == 0)
        connections.erase(found);
}

bool OpenFiles::has(const FileIdentity &file) const
{
    return ofThisProcess().connections.contains(file);
}
