// SPDX-License-Identifier: MIT
#pragma once

#include "ui/submission/submissionpreview.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// What leads on from a list that is held back.
enum class HoldRecovery : quint8 {
    SendAgain, ///< a confirmation that names what it overrides
    TryAgain,  ///< the same question once more
    Mark,      ///< a person's word on the earlier list
};
/// The one that is offered first.
[[nodiscard]] HoldRecovery wayOutOf(SubmissionHold::Kind kind);

/// The words of the question before sending, in the language of the installed translator. Plain
/// text; pure functions.
namespace SubmitText {

/// "10 outages of Norwich Pear Tree will be sent to http://127.0.0.1:41873/v1 as one list."
[[nodiscard]] QString whatWillHappen(const SubmissionPreview &preview);
/// What the destination means: "Demo: nothing leaves this computer."
[[nodiscard]] QString destination(const SubmissionPreview &preview);
/// "Submit 10 outages", with the kind where that is Production.
[[nodiscard]] QString submitButton(const SubmissionPreview &preview);
/// "10 outages of 8 devices"
[[nodiscard]] QString rowsAndDevices(const SubmissionPreview &preview);
/// "2022-01-01 00:00:00 UTC to 2023-01-01 12:30:00 UTC"
[[nodiscard]] QString period(const SubmissionPreview &preview);

/// "Held back: this site accepted the same list on 2022-01-01 00:00 UTC."
[[nodiscard]] QString heldBack(const SubmissionHold &hold, const QTimeZone &zone);
/// That nothing has been sent, which earlier submission it is about, and what to do.
[[nodiscard]] QString whatToDo(const SubmissionHold &hold);
/// How many things speak against it beside what heldBack() says; empty if none does.
[[nodiscard]] QString otherHolds(const SubmissionHold &hold);
/// "Send again…"
[[nodiscard]] QString wayOutButton(HoldRecovery wayOut);
/// What is known of the first copy of a list that is sent again.
[[nodiscard]] QString sentAgain(const SubmissionHold &hold, const Submission &submission,
                                const QTimeZone &zone);
/// The same of what speaks against it beside that: a line each, of many the first, and how many
/// there are beyond.
[[nodiscard]] QString sentAgainToo(const SubmissionHold &hold, const Submission &submission,
                                   const QTimeZone &zone);
/// That the same list was answered and not accepted before.
[[nodiscard]] QString refusedBefore(const Submission &earlier, const QTimeZone &zone);
/// The cutoff as it was typed; in the zone that is shown too.
[[nodiscard]] QString cutoff(const SubmissionPreview &preview);
/// What differs from an earlier list; \a hold, if there is one, may know of one that is the same.
[[nodiscard]] QString changes(const SubmissionPreview &preview,
                              const std::optional<SubmissionHold> &hold);
[[nodiscard]] QString toCheck(qint64 rows);
[[nodiscard]] QString partialList(qint64 leftOut);
/// "Battery 1, 2022-01-01 00:00:00 UTC to …: planned work", a line for each row that was left out;
/// of many, the first and how many more.
[[nodiscard]] QStringList leftOutLines(const SubmissionPreview &preview);
/// That choices of an earlier start would take rows out, and which.
[[nodiscard]] QString offeredChoices(qsizetype count);
[[nodiscard]] QString offeredChoiceDetails(const SubmissionPreview &preview);
/// That outages which had been left out came again with other times, and which; empty if none did.
[[nodiscard]] QString changedChoices(const SubmissionPreview &preview);
[[nodiscard]] QString changedChoiceDetails(const SubmissionPreview &preview);
[[nodiscard]] QString unreadableRecords(qint64 count);
[[nodiscard]] QString nameConflicts(qsizetype count);
/// One line a device, three at most, then how many more.
[[nodiscard]] QString nameConflictDetails(const QList<NameConflict> &conflicts);
[[nodiscard]] QString emptyList();
/// Why Submit is off while \a count ticks are missing.
[[nodiscard]] QString missingTicks(int count);

} // namespace SubmitText
