// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Returns whether the file system of \a folder has no room left for this user. Blocks on the disk.
[[nodiscard]] bool isDiskFull(const QString &folder);

/// Returns whether several computers reach \a folder through a network. Blocks on the disk.
[[nodiscard]] bool isOnNetwork(const QString &folder);

/// Returns whether \a type, as statfs() gives it, is a network file system.
[[nodiscard]] bool isNetworkFileSystem(quint32 type);

/// Makes a file or folder accessible to its owner only. One that is already is not touched: its
/// times stay. Returns whether the file system accepts it: one without permissions refuses.
bool restrictToOwner(const QString &path);

/// Returns whether other users may read, write or enter \a path.
[[nodiscard]] bool isOpenToOthers(const QString &path);

/// Returns whether there is something at \a path that is no regular file, such as a folder or a
/// pipe; looks once, so that a file that is being removed is not taken for one.
[[nodiscard]] bool isNoRegularFile(const QString &path);

/// Returns why this process may not write to the file \a path or into the folder \a path, as the
/// system's number of the error; 0 if it may. Writes nothing.
[[nodiscard]] int writeRefusal(const QString &path);
