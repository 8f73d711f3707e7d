// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

/// Files as the API would answer them, written for pictures and tests of what is seldom seen.
namespace OddInputs {

/// A site and \a rows outages of it, one of its devices named as each of \a names. Returns the
/// paths in \a folder: the site's, then the outages'.
[[nodiscard]] QStringList write(const QString &folder, const QString &siteName,
                                const QStringList &names, int rows);
/// An outage as it stands in a file.
struct Row
{
    int device; ///< index in the names
    QString begin;
    QString end;
};
/// The same with these \a rows.
[[nodiscard]] QStringList write(const QString &folder, const QStringList &names,
                                const QList<Row> &rows);
/// A site of two batteries and one outage of each, the second of which ends at \a secondEnd.
[[nodiscard]] QStringList writeTwo(const QString &folder, const QString &secondEnd);
/// A site of two batteries and a long list: outages of other sites, some before the cutoff, and
/// records that cannot be read, with a device and without one.
[[nodiscard]] QStringList writeUnreadable(const QString &folder);
/// Writes a table into \a folder; returns its path.
[[nodiscard]] QString writeTable(const QString &folder, const QByteArray &content);
/// A list as a German spreadsheet writes it: names of batteries, local times, some of them odd.
[[nodiscard]] QByteArray spreadsheet();
/// A spreadsheet of two sheets, the first of which has such a list.
[[nodiscard]] QByteArray workbook();
/// Names in several scripts, with marks that turn the line round, with markup, and without end.
[[nodiscard]] QStringList names();

} // namespace OddInputs
