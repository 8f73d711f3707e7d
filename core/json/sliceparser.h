// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "json/arrayslicer.h"

#include <optional>

class Site;

/// The result of parsing a slice.
struct ParsedSlice
{
    Slice slice;
    OutageTable table;              ///< its records; empty after an error
    std::optional<JsonError> error; ///< set if QJsonDocument refuses the slice although it is
                                    ///< strict JSON: never expected
};

/// Reads the records of \a slice, whose text the slicer has accepted as strict JSON, with
/// QJsonDocument. If \a site is given, counts records of other sites without keeping them. A
/// repeated key makes its record unreadable; a number out of the range of a double is accepted. May
/// be called from any thread.
[[nodiscard]] ParsedSlice parseSlice(Slice slice, const Site *site);

/// Returns the offset, in the whole text, of the byte after the separator before element \a index
/// (from 0) of \a slice. The element must exist.
[[nodiscard]] qint64 elementOffset(const Slice &slice, qint64 index);
