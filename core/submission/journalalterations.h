// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"

/// One thing that was not as it was written, and the line that says so. A value.
struct NotedAlteration
{
    qint64 line = 0;
    JournalNotice notice = {};
};

/// What is on record about lines that were missing or changed, oldest first.
[[nodiscard]] Expected<QList<NotedAlteration>, JournalError>
notedAlterations(const JournalStore &store);
/// Puts on record what \a store has found that is not on record yet. What a person is to be told
/// of it, and of what was noted before; nothing if all is as it was written.
[[nodiscard]] Expected<std::optional<JournalNotice>, JournalError>
noteAlterations(JournalStore &store);
