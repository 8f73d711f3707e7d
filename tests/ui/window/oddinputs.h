// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// Files as the API would answer them, written for pictures and tests of what is seldom seen.
namespace OddInputs {

/// A site and \a rows outages of it, one of its devices named as each of \a names. Returns the
/// paths in \a folder: the site's, then the outages'.
[[nodiscard]] QStringList write(const QString &folder, const QString &siteName,
                                const QStringList &names, int rows);
/// A site of two batteries and one outage of each, the second of which ends at \a secondEnd.
[[nodiscard]] QStringList writeTwo(const QString &folder, const QString &secondEnd);
/// Writes a table into \a folder; returns its path.
[[nodiscard]] QString writeTable(const QString &folder, const QByteArray &content);
/// A list as a German spreadsheet writes it: names of batteries, local times, some of them odd.
[[nodiscard]] QByteArray spreadsheet();
/// Names in several scripts, with marks that turn the line round, with markup, and without end.
[[nodiscard]] QStringList names();

} // namespace OddInputs
