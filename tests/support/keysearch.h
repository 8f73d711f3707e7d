// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearraylist.h>
#include <QtCore/qstringlist.h>

/// Looks for a key in what was written, in every spelling.
namespace KeySearch {

/// As it is, percent-encoded (where needed and throughout), in base64 and base64url at each of
/// the three alignments without what neighbours share, in hex; each also in UTF-16.
[[nodiscard]] QByteArrayList spellings(const QByteArray &key);
/// The spelling that \a bytes hold, or nothing. Case does not matter where it does not for a
/// reader.
[[nodiscard]] QByteArray foundIn(const QByteArray &bytes, const QByteArray &key);
/// "FILE: SPELLING" for each file below \a folder that holds the key.
[[nodiscard]] QStringList filesWith(const QByteArray &key, const QString &folder);

} // namespace KeySearch
