// SPDX-License-Identifier: MIT
#include "text/recordtext.h"

#include "text/oneline.h"
#include "text/outcometext.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/timetext.h"

namespace {

using Wording::Message;

constexpr qsizetype HoldsNamed = 3;

/// Whether its message needs none of the system's words.
bool saysAll(JournalError::Kind kind)
{
    switch (kind) {
    case JournalError::Kind::NoHome:
    case JournalError::Kind::BadClock:
    case JournalError::Kind::Foreign:
    case JournalError::Kind::Displaced:
    case JournalError::Kind::Busy:
        return true;
    default:
        return false;
    }
}

Message noJournal(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Interrupted) {
        return {Text::tr("Nothing was sent: it was cancelled while the record of submissions was "
                         "waited for."),
                {}};
    }
    const QString nothingSent = Text::tr("Nothing was sent, because it could not be recorded.");
    if (saysAll(error.kind)) {
        const Message message = Wording::message(error);
        return {nothingSent + u' ' + message.what, message.remedy};
    }
    if (error.kind == JournalError::Kind::NewerVersion) {
        return {nothingSent + u' ' +
                    Text::tr("The record %1 was made by a newer version of Outage Desk.")
                        .arg(error.path),
                Text::tr("Use that version.")};
    }
    return {nothingSent + u' ' +
                Text::tr("The record %1 cannot be written: %2.").arg(error.path, error.detail),
            Text::tr("Check that there is space and that the folder may be written, then submit "
                     "again.")};
}

/// What was noticed about the record, and that nothing was sent because of it.
QString lostRecord(const JournalNotice &notice)
{
    switch (notice.kind) {
    case JournalNotice::Kind::MovedAside:
        return Text::
            tr("Nothing was sent: the record of earlier submissions was damaged, so it cannot tell "
               "whether this list was sent before. It was kept as %1, and a new one was started.")
                .arg(notice.path);
    case JournalNotice::Kind::BrokenChain:
        return Text::tr("Nothing was sent: the record of earlier submissions was changed from "
                        "outside (line %2 of %1 is missing or not as it was written), so it cannot "
                        "tell whether this list was sent before.")
            .arg(notice.path, QString::number(notice.number));
    case JournalNotice::Kind::SetAside:
        return Text::tr(
                   "Nothing was sent: a new record of submissions was started, so it cannot tell "
                   "whether this list was sent before. The earlier record was kept as %1.")
            .arg(notice.path);
    case JournalNotice::Kind::Shortened:
    case JournalNotice::Kind::OpenToOthers:
    case JournalNotice::Kind::WithoutLog:
        break;
    }
    return Text::tr("Nothing was sent: the record of earlier submissions, %1, is shorter than it "
                    "was, so it cannot tell whether this list was sent before.")
        .arg(notice.path);
}

/// Why the record cannot tell whether a list was sent before.
QString recordDoubt(const JournalNotice &notice)
{
    switch (notice.kind) {
    case JournalNotice::Kind::MovedAside:
        return Text::tr("The record of earlier submissions was damaged, so it cannot tell whether "
                        "this list was sent before.");
    case JournalNotice::Kind::SetAside:
        return Text::tr("A new record of submissions was started, so it cannot tell whether this "
                        "list was sent before.");
    default:
        return Text::tr("Lines of the record of earlier submissions are changed or missing, so it "
                        "cannot tell whether this list was sent before.");
    }
}

/// The text about one hold, without the further reasons.
Message messageOf(const SubmissionHold &hold)
{
    const Submission &earlier = hold.earlier;
    switch (hold.kind) {
    case SubmissionHold::Kind::Busy:
        return {Text::tr("Nothing was sent: another window or program is sending for this site "
                         "right now."),
                Text::tr("Wait until it has ended.")};
    case SubmissionHold::Kind::OpenQuestion:
        return {Text::tr("Nothing was sent: the outcome of submission %1 of %2 to this site is "
                         "unknown.")
                    .arg(earlier.id, momentText(earlier.begunAt())),
                Text::tr("Ask the people who run the API whether it arrived and mark it, or send "
                         "it again.")};
    case SubmissionHold::Kind::AlreadyAccepted:
        if (earlier.state != SubmissionState::Accepted) {
            return {Text::tr("Nothing was sent: the same list (submission %1) was marked as "
                             "accepted by a person on %2: %3")
                        .arg(earlier.id, momentText(earlier.markedAt),
                             oneLine(earlier.markReason, Wording::LongestReason)),
                    Text::tr("Send it again only if it shall go out once more.")};
        }
        return {Text::tr("Nothing was sent: this site accepted the same list on %1 (submission "
                         "%2).")
                    .arg(momentText(earlier.begunAt()), earlier.id),
                Text::tr("Send it again only if it shall go out once more.")};
    case SubmissionHold::Kind::RecordLost:
        return {lostRecord(hold.noticed),
                Text::tr("Ask the people who run the API what arrived, then send it again.")};
    case SubmissionHold::Kind::NoJournal:
        return noJournal(hold.error);
    case SubmissionHold::Kind::ReadOnly:
        return {Text::tr("Nothing was sent: this connection is read-only."),
                Text::tr("Its lists can be looked at and saved. The window’s dialog “Connections” "
                         "can change that.")};
    case SubmissionHold::Kind::OtherConnection:
        return {Text::tr("Nothing was sent: this connection was changed or removed meanwhile."),
                Text::tr("Look where the list would go now, then submit it again.")};
    }
    return {};
}

} // namespace

namespace Wording {

Message message(const SubmissionHold &hold)
{
    Message message = messageOf(hold);
    const qsizetype alsoNamed = qMin(hold.others.size(), HoldsNamed - 1);
    for (const SubmissionHold &other : hold.others.first(alsoNamed))
        message.what += u' ' + reason(other);
    if (const qsizetype rest = hold.others.size() - alsoNamed; rest > 0) {
        message.what += u' ' + Text::tr("%Ln more reason(s) not to send it.",
                                        "beside what kept a list from being sent", plural(rest));
    }
    return message;
}

QString reason(const SubmissionHold &hold)
{
    const Submission &earlier = hold.earlier;
    switch (hold.kind) {
    case SubmissionHold::Kind::Busy:
        return Text::tr("Another window or program is sending for this site right now.");
    case SubmissionHold::Kind::OpenQuestion:
        //: %1 the id of a submission, %2 a time
        return Text::tr("The outcome of submission %1 of %2 to this site is unknown.")
            .arg(earlier.id, momentText(earlier.begunAt()));
    case SubmissionHold::Kind::AlreadyAccepted:
        if (earlier.state != SubmissionState::Accepted) {
            //: %1 the id of a submission, %2 a time, %3 what the person wrote
            return Text::tr("The same list (submission %1) was marked as accepted by a person on "
                            "%2: %3")
                .arg(earlier.id, momentText(earlier.markedAt),
                     oneLine(earlier.markReason, LongestReason));
        }
        //: %1 a time, %2 the id of a submission
        return Text::tr("This site accepted the same list on %1 (submission %2).")
            .arg(momentText(earlier.begunAt()), earlier.id);
    case SubmissionHold::Kind::RecordLost:
        return recordDoubt(hold.noticed);
    case SubmissionHold::Kind::ReadOnly:
        return Text::tr("This connection is read-only.");
    case SubmissionHold::Kind::OtherConnection:
        return Text::tr("This connection was changed or removed meanwhile.");
    case SubmissionHold::Kind::NoJournal:
        break;
    }
    return Text::tr("The submission cannot be recorded.");
}

QString guardReason(GuardQuestion question, qint64 rows, const SendingPrecedent &before)
{
    switch (question) {
    case GuardQuestion::FirstList:
        return Text::tr("This is the first list for Production: none for Production was accepted "
                        "at this address before, as far as this computer knows.");
    case GuardQuestion::OtherSize: {
        const QString earlier = Text::tr("%Ln outage(s)", "of the list that was accepted last",
                                         plural(before.acceptedRows.value_or(0)));
        //: %1 is like "30 outages"
        return Text::tr("This list has %Ln outage(s); the one accepted last had %1.", nullptr,
                        plural(rows))
            .arg(earlier);
    }
    case GuardQuestion::None:
        break;
    }
    return {};
}

Message message(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::NewerVersion:
        return {Text::tr("The record of submissions was made by a newer version of Outage Desk."),
                Text::tr("Use that version: this one leaves %1 untouched, and sends nothing that "
                         "it cannot record.")
                    .arg(error.path)};
    case JournalError::Kind::NoHome:
        return {Text::tr("There is no place for the record of submissions: neither HOME nor "
                         "XDG_DATA_HOME names a folder by its whole path."),
                Text::tr("Set HOME to your home folder and start again. Nothing is sent that "
                         "cannot be recorded.")};
    case JournalError::Kind::BadClock:
        return {Text::tr("The clock of this computer shows a time that no record can hold."),
                Text::tr("Set the clock, then try again. Nothing is sent that cannot be "
                         "recorded.")};
    case JournalError::Kind::Foreign:
        return {Text::tr("The file %1 is in the place of the record of submissions, and is not "
                         "one as this program makes it.")
                    .arg(error.path),
                Text::tr("Move it away or put the right one back, then try again. Nothing is sent "
                         "that cannot be recorded.")};
    case JournalError::Kind::CannotRead:
        return {Text::tr("The record of submissions cannot be read: %1.").arg(error.detail),
                Text::tr("Check that %1 can be read, then try again.").arg(error.path)};
    case JournalError::Kind::Damaged:
        return {Text::tr("The record of submissions is damaged, and it could not be moved aside."),
                Text::tr("Check that the folder of %1 may be written, then try again. Nothing is "
                         "sent that cannot be recorded.")
                    .arg(error.path)};
    case JournalError::Kind::Displaced:
        return {Text::tr("The file of the record of submissions was deleted or replaced while it "
                         "was in use. What was written last is lost."),
                Text::tr("Find out who deletes %1, then try again. Nothing is sent that cannot be "
                         "recorded.")
                    .arg(error.path)};
    case JournalError::Kind::Busy:
        return {
            Text::tr("The record of submissions is in use by another program, which has held it "
                     "for several seconds."),
            Text::tr("Wait until that program has done with %1, then try again. Nothing is sent "
                     "that cannot be recorded.")
                .arg(error.path)};
    case JournalError::Kind::Interrupted:
        return {Text::tr("The record of submissions was not read to its end, because the program "
                         "was about to end."),
                Text::tr("Start the program again.")};
    case JournalError::Kind::NotRestored:
        //: %1 is a file, %2 the system's words
        return {Text::tr("The record of submissions was kept as %1, and could not be put back: %2.")
                    .arg(error.path, error.detail),
                Text::tr("Check that there is space and that its folder may be written, then try "
                         "again. Every site is held back until you choose to send again.")};
    case JournalError::Kind::NoFolder:
    case JournalError::Kind::CannotOpen:
    case JournalError::Kind::CannotWrite:
        break;
    }
    return {Text::tr("The record of submissions cannot be written: %1.").arg(error.detail),
            Text::tr("Check that there is space and that %1 may be written, then try again. "
                     "Nothing is sent that cannot be recorded.")
                .arg(error.path)};
}

Message newRecordRefusal(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Busy) {
        return {Text::tr("No new record was started: a list is being sent, or another "
                         "program is busy with the record."),
                Text::tr("Wait until it has ended, then try again.")};
    }
    const Message why = message(error);
    return {Text::tr("No new record was started.") + u' ' + why.what, why.remedy};
}

QString text(ResolveResult verdict)
{
    switch (verdict) {
    case ResolveResult::Marked:
        return {};
    case ResolveResult::NoSuch:
        return Text::tr("This submission is not on record any more.");
    case ResolveResult::AlreadyMarked:
        return Text::tr("This submission was marked elsewhere in the meantime. That mark stands, "
                        "and yours was not recorded.");
    case ResolveResult::UnderWay:
        return Text::tr("This submission is being sent right now. Wait for its outcome.");
    case ResolveResult::NotUnknown:
        return Text::tr("The outcome of this submission is not unknown, and it stays as the API "
                        "told it.");
    }
    return {};
}

QString text(const JournalNotice &notice)
{
    switch (notice.kind) {
    case JournalNotice::Kind::MovedAside:
        return Text::tr("The record was damaged. It was kept as %1, and a new one was started: "
                        "earlier submissions are not known to it, nor outcomes that were unknown.")
            .arg(notice.path);
    case JournalNotice::Kind::Shortened:
        return Text::tr("The record %1 is shorter than it was: lines at its end are missing, or "
                        "the whole file was. What they said about submissions is not known any "
                        "more, and every site is held back until you choose to send again.")
            .arg(notice.path);
    case JournalNotice::Kind::SetAside:
        return Text::tr("A new record was started, and the earlier one was kept as %1. What was "
                        "sent before is not known to the new one, so every site is held back once "
                        "until you choose to send again.")
            .arg(notice.path);
    case JournalNotice::Kind::OpenToOthers:
        return Text::tr("Other users of this computer may be able to read %1: its file system does "
                        "not let the permissions be changed.")
            .arg(notice.path);
    case JournalNotice::Kind::WithoutLog:
        return Text::tr("The record %1 lies on a file system that several computers can reach, or "
                        "that cannot share memory. It is written in the slower way that is safe "
                        "there. Use it from one computer at a time.")
            .arg(notice.path);
    case JournalNotice::Kind::BrokenChain:
        break;
    }
    return Text::tr("The record %1 was changed from outside: line %2 is missing or not as it was "
                    "written. Every site is held back until you choose to send again.")
        .arg(notice.path, QString::number(notice.number));
}

} // namespace Wording
