// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>

/// Returns how well \a text matches what was \a typed, higher is better; nullopt if it does not
/// match.
///
/// The letters of each typed word must occur in the text in order, but may have others between
/// them; case and the order of the words are ignored. Letters at the start of words and adjacent
/// letters score higher: "cf" finds "Clear filters" before "Include fewer". An empty \a typed
/// matches every text equally.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView text, QStringView typed);
