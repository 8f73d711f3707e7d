// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Where this user's journal lies: `outage-desk` in the data folder (XDG_DATA_HOME is honoured).
/// The window and the command line share it.
[[nodiscard]] QString userJournalFolder();
