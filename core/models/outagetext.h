// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"
#include "models/timescale.h"
#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtimezone.h>

/// The texts of the cells of the outages' table, as plain text in the program's language.
namespace OutageText {

/// Returns the title of a column; the titles of times name their zone.
[[nodiscard]] QString header(OutageColumn column, const QTimeZone &zone);
/// Returns what the axis of the timeline says to a screen reader: the days that it shows.
[[nodiscard]] QString timelineHeader(const TimeRange &range, const QTimeZone &zone);
/// Returns the meaning of a column in a sentence.
[[nodiscard]] QString headerTip(OutageColumn column, const QTimeZone &zone);
/// Returns whether a cell shows an id: in the column of devices that of a device of another site,
/// or of one without a name.
[[nodiscard]] bool isId(const Review &review, qsizetype row, OutageColumn column);
/// Returns the text of a cell; a dash if it has no value, empty for the check box. A few words
/// stand in for an id while ids are hidden.
[[nodiscard]] QString cell(const Review &review, qsizetype row, OutageColumn column,
                           const QTimeZone &zone, Ids ids = Ids::Shown);
/// The same, but empty if the cell has no value.
[[nodiscard]] QString value(const Review &review, qsizetype row, OutageColumn column,
                            const QTimeZone &zone);
/// Returns the title of a column for copies, where the check box has one as well.
[[nodiscard]] QString copyHeader(OutageColumn column, const QTimeZone &zone);
/// Returns the text of a cell for screen readers.
[[nodiscard]] QString spoken(const Review &review, qsizetype row, OutageColumn column,
                             const QTimeZone &zone, Ids ids = Ids::Shown);
/// Returns the text of a whole row for screen readers: device, times, verdict, findings,
/// comparison, note.
[[nodiscard]] QString spokenRow(const Review &review, qsizetype row, const QTimeZone &zone,
                                Ids ids = Ids::Shown);
/// "Note: asked the site"; empty for a row without one.
[[nodiscard]] QString noteSentence(const Review &review, qsizetype row);
/// Returns the verdict on a row and its rule: "Before cutoff: began 1 ms before the cutoff".
[[nodiscard]] QString verdictSentence(const Review &review, qsizetype row);
/// Returns the sentences on a finding that a row has, as Wording::explanations() does, each behind
/// the words that the operator has looked at it, if so; times are written in \a zone.
[[nodiscard]] QStringList findingSentences(const Review &review, qsizetype row, Finding finding,
                                           const QTimeZone &zone, Ids ids = Ids::Shown);
/// Returns those sentences for each finding of a row, those to check first.
[[nodiscard]] QStringList explanations(const Review &review, qsizetype row, const QTimeZone &zone,
                                       Ids ids = Ids::Shown);
/// Returns a sentence on the change of a row since an earlier list; empty if it has not changed.
[[nodiscard]] QString changeSentence(const Review &review, qsizetype row, const QTimeZone &zone);
/// Returns a sentence that the outage was left out before its times changed; empty if it was not.
[[nodiscard]] QString changedChoiceSentence(const Review &review, qsizetype row,
                                            const QTimeZone &zone);
/// Returns details beyond the text of the cell: a time with its zone and as received, the whole id.
/// Plain text of one or more lines; may be empty.
[[nodiscard]] QString tip(const Review &review, qsizetype row, OutageColumn column,
                          const QTimeZone &zone, Ids ids = Ids::Shown);
/// Returns \a plain escaped for a tool tip, since Qt would show a text that looks like rich text as
/// such. Null if empty.
[[nodiscard]] QString escapedTip(const QString &plain);
/// Returns a time of a row as shown: the instant, or the received text if it cannot be read.
[[nodiscard]] QString time(const Review &review, qsizetype row, OutageColumn column,
                           const QTimeZone &zone);

} // namespace OutageText
