// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "outages/review.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

/// What the cells of the outages' table say, as plain text in the program's language.
namespace OutageText {

/// The title of a column; those of times name their zone.
[[nodiscard]] QString header(OutageColumn column, const QTimeZone &zone);
/// What a column is about, in a sentence.
[[nodiscard]] QString headerTip(OutageColumn column, const QTimeZone &zone);
/// What a cell shows; a dash where there is nothing to show, nothing for the check box.
[[nodiscard]] QString cell(const Review &review, qsizetype row, OutageColumn column,
                           const QTimeZone &zone);
/// The same with nothing where there is nothing to show.
[[nodiscard]] QString value(const Review &review, qsizetype row, OutageColumn column,
                            const QTimeZone &zone);
/// The title of a column where it is copied: the check box has one as well.
[[nodiscard]] QString copyHeader(OutageColumn column, const QTimeZone &zone);
/// What a screen reader says for a cell.
[[nodiscard]] QString spoken(const Review &review, qsizetype row, OutageColumn column,
                             const QTimeZone &zone);
/// What a screen reader says for a whole row: device, times, verdict, findings, comparison, note.
[[nodiscard]] QString spokenRow(const Review &review, qsizetype row, const QTimeZone &zone);
/// "Note: asked the site"; empty for a row without one.
[[nodiscard]] QString noteSentence(const Review &review, qsizetype row);
/// The verdict on a row and the rule behind it: "Before cutoff: began 1 ms before the cutoff".
[[nodiscard]] QString verdictSentence(const Review &review, qsizetype row);
/// A sentence for each finding of a row, those to check first; times as read in \a zone.
[[nodiscard]] QStringList explanations(const Review &review, qsizetype row, const QTimeZone &zone);
/// What has changed of a row since an earlier list, in a sentence; empty if nothing has.
[[nodiscard]] QString changeSentence(const Review &review, qsizetype row, const QTimeZone &zone);
/// That it had been left out when its times were others, as a sentence; empty if it had not.
[[nodiscard]] QString changedChoiceSentence(const Review &review, qsizetype row,
                                            const QTimeZone &zone);
/// What is worth knowing beside what the cell shows: a time with its zone and as received, the
/// whole id. Plain text of one or more lines; may be empty.
[[nodiscard]] QString tip(const Review &review, qsizetype row, OutageColumn column,
                          const QTimeZone &zone);
/// \a plain as a tool tip: one that looks like rich text would be shown as such. Null if empty.
[[nodiscard]] QString escapedTip(const QString &plain);
/// A time of a row as shown: the instant, or the received text where it cannot be read.
[[nodiscard]] QString time(const Review &review, qsizetype row, OutageColumn column,
                           const QTimeZone &zone);

} // namespace OutageText
