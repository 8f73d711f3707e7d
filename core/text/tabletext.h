// SPDX-License-Identifier: MIT
#pragma once

#include "session/tablechoice.h"
#include "session/tabletrial.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

/// Texts on a table of outages: its columns, and how its times are read.
namespace Wording {

/// Returns what a time means by an order: "3 April 2022 (day, month, year)"; of a text that it
/// cannot read only the order.
[[nodiscard]] QString meaning(const QString &time, DateOrder order);
/// Returns what is wrong with a format of times, as a sentence.
[[nodiscard]] QString text(LocalTimes::FormatFault fault);
/// Returns the names of the columns of a table: its headers, or "column 1" where it has none. One
/// line each.
[[nodiscard]] QStringList columnNames(const TableChoice &choice);
/// Returns what was chosen, in one line: "“Gerät”, “Beginn” and “Ende”, times of Europe/Berlin, day
/// before month".
[[nodiscard]] QString chosenText(const TableChoice &choice);
/// Returns "day, month, year" for `day-month-year`; a format as it is.
[[nodiscard]] QString timeFormText(const QString &form);
/// Returns "times of Europe/Berlin (day, month, year)".
[[nodiscard]] QString timesText(const TimeChoice &times);
/// Returns how many rows can be read and how many not: "1 204 rows: 1 201 can be read, 3 cannot."
/// Of the first rows only if not \a isWhole.
[[nodiscard]] QString trialText(const TableTrial &trial, bool isWhole);
/// Returns why rows cannot be read, the most frequent reasons first: "2 rows: begin has no time
/// zone". Empty if all can be.
[[nodiscard]] QString problemsText(const TableTrial &trial);
/// Returns "3 names match no device of Norwich Pear Tree: “Batery 1”, …".
[[nodiscard]] QString unknownNamesText(const QStringList &names, const QString &site);
/// Returns how many rows are of devices of the site called \a site; empty if it is not known.
[[nodiscard]] QString devicesText(const TableTrial &trial, const QString &site);

} // namespace Wording
