// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// What earlier versions of the program left on a disk: the folders of `tests/data/upgrade`, each
/// named after the commit whose programs wrote it.
namespace EarlierFiles {

/// The versions of which there are files.
[[nodiscard]] QStringList versions();
/// The stored bytes of the file \a name, such as `2b8f3be/history.json`.
[[nodiscard]] QByteArray read(const QString &name);
/// Copies the folder \a name to \a target, which is made if it is missing, with the rights that
/// the program gives to its files and folders. As after any copy, inodes and times are other ones.
void copy(const QString &name, const QString &target);
/// Whether a file of \a folder, under any name, has the bytes of the stored file \a name.
[[nodiscard]] bool isKeptIn(const QString &folder, const QString &name);

} // namespace EarlierFiles
