// SPDX-License-Identifier: MIT
#include "support/earlierfiles.h"

#include "support/places.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>

#include <algorithm>

namespace {

QString pathOf(const QString &name)
{
    return Places::data(QStringLiteral("upgrade/") + name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s cannot be read.", qPrintable(path));
    return file.readAll();
}

void makeFolder(const QString &path)
{
    constexpr QFile::Permissions Owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, Owner))
        qFatal("The folder %s cannot be made.", qPrintable(path));
}

void copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("The file %s cannot be copied.", qPrintable(from));
}

} // namespace

namespace EarlierFiles {

QStringList versions()
{
    return QDir(pathOf({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QByteArray read(const QString &name)
{
    return contentOf(pathOf(name));
}

void copy(const QString &name, const QString &target)
{
    const QDir source(pathOf(name));
    if (!source.exists())
        qFatal("There is no folder %s.", qPrintable(source.path()));
    makeFolder(target);
    QDirIterator all(source.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString from = all.next();
        const QString to = target + u'/' + source.relativeFilePath(from);
        if (all.fileInfo().isDir()) {
            makeFolder(to);
        } else {
            makeFolder(QFileInfo(to).path()); // may come before its folder
            copyFile(from, to);
        }
    }
}

bool isKeptIn(const QString &folder, const QString &name)
{
    const QByteArray bytes = read(name);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    return std::ranges::any_of(files, [&](const QFileInfo &file) {
        return file.size() == bytes.size() && contentOf(file.filePath()) == bytes;
    });
}

} // namespace EarlierFiles
