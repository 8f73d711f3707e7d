// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Where submissions are recorded; each folder is made when it is first needed.
struct JournalFolders
{
    QString user;
    QString demo = {}; ///< for submissions that never leave this computer
};
