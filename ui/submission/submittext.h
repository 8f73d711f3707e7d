// SPDX-License-Identifier: MIT
#pragma once

#include "ui/submission/submissionpreview.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The recovery action for a list that is held back.
enum class HoldRecovery : quint8 {
    SendAgain, ///< a confirmation that names the holds it overrides
    TryAgain,  ///< the same confirmation again
    Mark,      ///< marking the outcome of the earlier list
};
/// Returns the action that is offered first.
[[nodiscard]] HoldRecovery wayOutOf(SubmissionHold::Kind kind);

/// The longest part of an id that a sentence names, in UTF-16 units.
inline constexpr qsizetype LongestId = 40;

/// The texts of the confirmation before sending, in the language of the installed translator. Plain
/// text; pure functions.
namespace SubmitText {

/// Returns "10 outages of Norwich Pear Tree will be sent to http://127.0.0.1:41873/v1 as one list."
[[nodiscard]] QString whatWillHappen(const SubmissionPreview &preview);
/// Returns what the destination means: "Demo: nothing leaves this computer."
[[nodiscard]] QString destination(const SubmissionPreview &preview);
/// Returns "Submit 10 outages", with the kind if that is Production.
[[nodiscard]] QString submitButton(const SubmissionPreview &preview);
/// Returns "10 outages of 8 devices".
[[nodiscard]] QString rowsAndDevices(const SubmissionPreview &preview);
/// Returns "2022-01-01 00:00:00 UTC to 2023-01-01 12:30:00 UTC".
[[nodiscard]] QString period(const SubmissionPreview &preview);

/// Returns "Held back: this site accepted the same list on 2022-01-01 00:00 UTC."
[[nodiscard]] QString heldBack(const SubmissionHold &hold, const QTimeZone &zone);
/// Returns that nothing was sent, which earlier submission is the reason, and what to do.
[[nodiscard]] QString whatToDo(const SubmissionHold &hold);
/// Returns how many further reasons there are besides heldBack(); empty if there are none.
[[nodiscard]] QString otherHolds(const SubmissionHold &hold);
/// Returns the label of the button: "Send again…".
[[nodiscard]] QString wayOutButton(HoldRecovery wayOut);
/// Returns what is known of the first copy of a list that is sent again.
[[nodiscard]] QString sentAgain(const SubmissionHold &hold, const Submission &submission,
                                const QTimeZone &zone);
/// Returns the same for the further reasons: one line each for the first ones, and how many more
/// there are.
[[nodiscard]] QString sentAgainToo(const SubmissionHold &hold, const Submission &submission,
                                   const QTimeZone &zone);
/// Returns that the same list was answered and not accepted before.
[[nodiscard]] QString refusedBefore(const Submission &earlier, const QTimeZone &zone);
/// Returns the cutoff as typed, and in the zone that is shown.
[[nodiscard]] QString cutoff(const SubmissionPreview &preview);
/// Returns the differences from an earlier list; \a hold may tell of an equal list.
[[nodiscard]] QString changes(const SubmissionPreview &preview,
                              const std::optional<SubmissionHold> &hold);
[[nodiscard]] QString toCheck(const CheckedRows &checked);
[[nodiscard]] QString partialList(qint64 leftOut);
/// "Battery 1, 2022-01-01 00:00:00 UTC to …: planned work", a line for each row that was left out;
/// only the first ones of many, and how many more there are.
[[nodiscard]] QStringList leftOutLines(const SubmissionPreview &preview);
/// Returns that choices of an earlier start would remove rows, and how many.
[[nodiscard]] QString offeredChoices(qsizetype count);
[[nodiscard]] QString offeredChoiceDetails(const SubmissionPreview &preview);
/// Returns that left-out outages were received again with other times, and which; empty if there
/// are none.
[[nodiscard]] QString changedChoices(const SubmissionPreview &preview);
[[nodiscard]] QString changedChoiceDetails(const SubmissionPreview &preview);
[[nodiscard]] QString unreadableRecords(qint64 count);
[[nodiscard]] QString nameConflicts(qsizetype count);
/// Returns one line per device, at most three, then how many more there are.
[[nodiscard]] QString nameConflictDetails(const QList<NameConflict> &conflicts);
[[nodiscard]] QString emptyList();
/// Returns why Submit is disabled while \a count boxes are not checked.
[[nodiscard]] QString missingTicks(int count);
/// Returns whether the site's name is asked for: others must not see the id while it is typed.
[[nodiscard]] bool isNameTyped(const SubmissionPreview &preview);
/// Returns the label of the field for the id or the name; names the id unless ids are hidden.
[[nodiscard]] QString typeTheSite(const SubmissionPreview &preview);
/// Returns why Submit is disabled until it is typed.
[[nodiscard]] QString missingSite(const SubmissionPreview &preview);
/// Returns why Submit is disabled until it is known what was accepted before.
[[nodiscard]] QString missingPrecedent();

} // namespace SubmitText
