// SPDX-License-Identifier: MIT
#pragma once

#include "outages/outagetable.h"
#include "json/arrayslicer.h"

#include <optional>

class Site;

/// What became of a slice.
struct ParsedSlice
{
    Slice slice;
    OutageTable table; ///< its records; none with an error
    std::optional<JsonError>
        error; ///< what QJsonDocument refuses though it is strict JSON: nothing
};

/// Reads the records of \a slice, whose text the slicer found to be strict JSON, with
/// QJsonDocument. Where \a site is given, records of other sites are counted and not kept.
/// A key that stands twice makes its record unreadable; a number that no double holds is a number
/// like any other. Usable from any thread.
[[nodiscard]] ParsedSlice parseSlice(Slice slice, const Site *site);

/// The place, in the whole text, of the byte behind the separator in front of the element
/// \a index, counted from 0, of \a slice. The element must exist.
[[nodiscard]] qint64 elementOffset(const Slice &slice, qint64 index);
