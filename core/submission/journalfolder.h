// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Returns the folder of this user's journal: `outage-desk` in the data folder (XDG_DATA_HOME is
/// respected). The window and the command line share it. Empty if it is not defined: if neither
/// XDG_DATA_HOME nor HOME is an absolute path.
[[nodiscard]] QString userJournalFolder();
/// Returns whether there is a folder for files of the kind that \a variable names, such as
/// `XDG_CONFIG_HOME`: whether \a variable or HOME is an absolute path.
[[nodiscard]] bool hasPlaceFor(const char *variable);
