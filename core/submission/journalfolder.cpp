// SPDX-License-Identifier: MIT
#include "submission/journalfolder.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace {

/// Returns an empty text if it is not an absolute path. The XDG specification says to ignore a
/// relative one: it would mean another folder each time.
QString folderIn(const char *variable)
{
    const QString folder = QFile::decodeName(qgetenv(variable));
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

} // namespace

QString userJournalFolder()
{
    QString data = folderIn("XDG_DATA_HOME");
    // Not QDir::homePath(): without HOME that is the root directory, which is no user's home.
    if (const QString home = folderIn("HOME"); data.isEmpty() && !home.isEmpty())
        data = home + u"/.local/share"_s;
    return data.isEmpty() ? QString() : data + u"/outage-desk"_s;
}

bool hasPlaceFor(const char *variable)
{
    return !folderIn(variable).isEmpty() || !folderIn("HOME").isEmpty();
}
