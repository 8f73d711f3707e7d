// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalstore.h"
#include "submission/submission.h"

#include <functional>
#include <optional>

/// Assembles the lines of \a store into submissions, without bodies, newest first: those whose
/// first line matches \a where, an SQL condition for \a values, and for which \a isWanted returns
/// true; an empty \a isWanted accepts all. Others are not kept in memory, so a long record need not
/// fit.
[[nodiscard]] Expected<QList<Submission>, JournalError>
readSubmissions(const JournalStore &store, const QString &where, const QVariantList &values,
                const std::function<bool(const Submission &)> &isWanted = {});
/// Returns the newest accepted submission, without its body, of those whose first line matches
/// \a where, and for which, as it was prepared, \a isWanted returns true; nullopt if there is none.
/// Reads from the newest one on, until it is found.
[[nodiscard]] Expected<std::optional<Submission>, JournalError>
newestAccepted(const JournalStore &store, const QString &where, const QVariantList &values,
               const std::function<bool(const Submission &)> &isWanted = {});
