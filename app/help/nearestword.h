// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// Returns the one of \a words that \a word is most likely a slip of the fingers for, or of which
/// it is the beginning; nullopt if none is near.
[[nodiscard]] std::optional<QString> nearestWord(const QString &word, const QStringList &words);
