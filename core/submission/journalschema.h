// SPDX-License-Identifier: MIT
#pragma once

#include "submission/database.h"

/// The tables of a journal in each of their versions.
namespace JournalSchema {

constexpr int CurrentVersion = 2;

/// `Foreign` for a file that is none of ours: without our table, with a version and no tables, or
/// the other way round. `Damaged` if something was added to what our versions up to \a version
/// make, such as a trigger that deletes, or was taken away from it.
[[nodiscard]] Database::MaybeError foreignness(const Database &database, int version);
/// Brings a file that is ours up to date; an empty one has version 0.
[[nodiscard]] Database::MaybeError migrate(Database &database, int from);

} // namespace JournalSchema
