// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"

/// One alteration of the journal, and the line that records it. A value type.
struct NotedAlteration
{
    qint64 line = 0;
    JournalNotice notice = {};
};

/// Returns the recorded alterations: lines that were missing or changed, oldest first.
[[nodiscard]] Expected<QList<NotedAlteration>, JournalError>
notedAlterations(const JournalStore &store);
/// Records the alterations found by \a store that are not on record yet. Returns the notice for the
/// operator about these and the earlier ones; nullopt if there are none.
[[nodiscard]] Expected<std::optional<JournalNotice>, JournalError>
noteAlterations(JournalStore &store);
