// SPDX-License-Identifier: MIT
#include "submission/journalfolder.h"

#include <QtCore/qdir.h>
#include <QtCore/qstandardpaths.h>

QString userJournalFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // The XDG specification says to ignore a relative path: it would mean another folder each time.
    const QString usual = QDir::homePath() + QStringLiteral("/.local/share");
    return (QDir::isAbsolutePath(data) ? data : usual) + QStringLiteral("/outage-desk");
}
