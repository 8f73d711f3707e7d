// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// Whether ids are shown, or hidden from those who look on.
enum class Ids : bool { Shown, Hidden };

/// Texts without what is for the operator only.
namespace PrivateText {

/// Returns \a text with "…" in the place of each web address, of each id that looks like
/// 002b28fc-283c-47ec-9af2-ea287336dc1b, and of each whole word that is one of \a ids.
[[nodiscard]] QString without(const QString &text, const QStringList &ids = {});

} // namespace PrivateText
