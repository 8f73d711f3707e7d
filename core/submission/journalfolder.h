// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Where this user's journal lies: `outage-desk` in the data folder (XDG_DATA_HOME is honoured).
/// The window and the command line share it. Empty where nobody has said where that is: neither
/// XDG_DATA_HOME nor HOME is a path from the root.
[[nodiscard]] QString userJournalFolder();
/// Whether there is a place for files of the kind that \a variable names, `XDG_CONFIG_HOME` say:
/// it, or HOME, is a path from the root.
[[nodiscard]] bool hasPlaceFor(const char *variable);
