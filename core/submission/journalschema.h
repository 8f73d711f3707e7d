// SPDX-License-Identifier: MIT
#pragma once

#include "submission/database.h"

/// The tables of a journal in each of their versions.
namespace JournalSchema {

constexpr int CurrentVersion = 2;

/// Returns `Foreign` for a file that this program did not make: without our table, with a version
/// and no tables, or the reverse. Returns `Damaged` if something was added to or removed from what
/// our versions up to \a version make, such as a trigger that deletes lines.
[[nodiscard]] Database::MaybeError foreignness(const Database &database, int version);
/// Upgrades a file made by this program; an empty file has version 0.
[[nodiscard]] Database::MaybeError migrate(Database &database, int from);

} // namespace JournalSchema
