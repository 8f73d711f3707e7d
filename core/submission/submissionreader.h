// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"
#include "submission/submission.h"

#include <functional>

/// Puts the lines of \a store together to submissions, without bodies, newest first: those whose
/// first line fits \a where, a condition of SQL for \a values, and that \a isWanted wants; an empty
/// one wants all. The rest is not kept, so that a long record does not have to fit into memory.
[[nodiscard]] Expected<QList<Submission>, JournalError>
readSubmissions(const JournalStore &store, const QString &where, const QVariantList &values,
                const std::function<bool(const Submission &)> &isWanted = {});
