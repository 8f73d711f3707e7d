// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <optional>

/// How well \a text answers to what was \a typed; more is better, nothing: not at all.
///
/// Each word of what was typed must occur in the text, letter after letter though not side by
/// side; case and the order of the words do not matter. Letters at the beginning of words and
/// side by side count more: "cf" finds "Clear filters" before "Include fewer". Nothing typed is
/// answered by everything alike.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView text, QStringView typed);
