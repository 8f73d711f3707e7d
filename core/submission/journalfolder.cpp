// SPDX-License-Identifier: MIT
#include "submission/journalfolder.h"

#include <QtCore/qstandardpaths.h>

QString userJournalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/outage-desk");
}
