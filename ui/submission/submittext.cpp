// SPDX-License-Identifier: MIT
#include "ui/submission/submittext.h"

#include "models/outagetext.h"
#include "text/findingtext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/recordtext.h"
#include "text/timetext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeviceLength = 40;
constexpr qsizetype ConflictsShown = 3;
constexpr qsizetype LinesShown = 20;
constexpr qsizetype HoldsNamed = 3;

struct SubmitTextTr
{
    Q_DECLARE_TR_FUNCTIONS(SubmitText)
};

/// Returns whether the hold is due to a new record that the operator started in place of an altered
/// one.
bool isOfANewRecord(const SubmissionHold &hold)
{
    return hold.kind == SubmissionHold::Kind::RecordLost &&
           hold.noticed.kind == JournalNotice::Kind::SetAside;
}

/// Returns whether a person, not the API, has said that the earlier list was accepted.
bool isByAPersonsWord(const SubmissionHold &hold)
{
    return hold.kind == SubmissionHold::Kind::AlreadyAccepted &&
           hold.earlier.state != SubmissionState::Accepted;
}

/// Whether the list was accepted before, by one of all that speaks against it.
bool knowsTheSameList(const SubmissionHold &hold)
{
    const auto isAccepted = [](const SubmissionHold &each) {
        return each.kind == SubmissionHold::Kind::AlreadyAccepted;
    };
    return isAccepted(hold) || std::ranges::any_of(hold.others, isAccepted);
}

/// An outage and why it does not go: "Battery 1, … to …: planned work".
QString outageLine(const SubmissionPreview &preview, qsizetype row, const QString &note)
{
    const Review &review = preview.review;
    const auto time = [&](const std::optional<Timestamp> &instant) {
        return instant ? zonedTimeText(Timestamp{instant->milliseconds}, preview.zone) : QString();
    };
    //: A device, begin and end of an outage
    const QString outage =
        SubmitTextTr::tr("%1, %2 to %3")
            .arg(oneLine(OutageText::cell(review, row, DeviceColumn, preview.zone, preview.ids),
                         DeviceLength),
                 time(review.table().begin(row)), time(review.table().end(row)));
    //: An outage and the reason why it was left out
    return note.isEmpty() ? outage
                          : SubmitTextTr::tr("%1: %2").arg(outage, oneLine(note, NameLength));
}

/// Those that were left out before they came again with other times.
QList<ChangedChoice> leftOutAndChanged(const Review &review)
{
    QList<ChangedChoice> changed = review.changedChoices();
    changed.removeIf([](const ChangedChoice &each) { return !each.choice.isLeftOut; });
    return changed;
}

/// Returns a further line that tells how many lines are left out.
void addRest(QStringList &lines, qsizetype count)
{
    if (count > lines.size()) {
        lines.append(
            SubmitTextTr::tr("and %Ln more", "further outages", plural(count - lines.size())));
    }
}

} // namespace

HoldRecovery wayOutOf(SubmissionHold::Kind kind)
{
    if (kind == SubmissionHold::Kind::OpenQuestion)
        return HoldRecovery::Mark;
    return canBeInsistedOn(kind) ? HoldRecovery::SendAgain : HoldRecovery::TryAgain;
}

QString SubmitText::whatWillHappen(const SubmissionPreview &preview)
{
    const Submission &submission = preview.submission;
    const QString site = oneLine(submission.siteName, NameLength);
    const QString address = oneLine(submission.baseUrl, NameLength);
    if (preview.ids == Ids::Hidden) {
        return submission.rows == 0
                   ? SubmitTextTr::tr("An empty list for %1 will be sent.").arg(site)
                   : SubmitTextTr::tr("%Ln outage(s) of %1 will be sent as one list.", nullptr,
                                      plural(submission.rows))
                         .arg(site);
    }
    if (submission.rows == 0)
        return SubmitTextTr::tr("An empty list for %1 will be sent to %2.").arg(site, address);
    //: %1 is the name of a site, %2 an address
    return SubmitTextTr::tr("%Ln outage(s) of %1 will be sent to %2 as one list.", nullptr,
                            plural(submission.rows))
        .arg(site, address);
}

QString SubmitText::destination(const SubmissionPreview &preview)
{
    if (preview.submission.kind == ConnectionKind::Demo) {
        return preview.showsGuard
                   ? SubmitTextTr::tr("Demo: nothing leaves this computer. This is how a list for "
                                      "Production is guarded.")
                   : SubmitTextTr::tr("Demo: nothing leaves this computer.");
    }
    return preview.isForProduction()
               ? SubmitTextTr::tr("Once accepted, the list counts and cannot be taken back from "
                                  "here.")
               : SubmitTextTr::tr("A test system takes this list.");
}

QString SubmitText::submitButton(const SubmissionPreview &preview)
{
    const bool isProduction = preview.isForProduction();
    if (preview.submission.rows == 0) {
        return isProduction ? SubmitTextTr::tr("Submit an empty list to Production")
                            : SubmitTextTr::tr("Submit an empty list");
    }
    const int rows = plural(preview.submission.rows);
    if (preview.sentAgainDespite) {
        return isProduction
                   ? SubmitTextTr::tr("Submit %Ln outage(s) again to Production", nullptr, rows)
                   : SubmitTextTr::tr("Submit %Ln outage(s) again", nullptr, rows);
    }
    return isProduction ? SubmitTextTr::tr("Submit %Ln outage(s) to Production", nullptr, rows)
                        : SubmitTextTr::tr("Submit %Ln outage(s)", nullptr, rows);
}

QString SubmitText::rowsAndDevices(const SubmissionPreview &preview)
{
    if (preview.submission.rows == 0)
        return SubmitTextTr::tr("None: an empty list");
    const QString devices = SubmitTextTr::tr(
        "%Ln device(s)", "the second half of “10 outages of 8 devices”", plural(preview.devices));
    //: %1 is a number of devices, as in “10 outages of 8 devices”
    return SubmitTextTr::tr("%Ln outage(s) of %1", nullptr, plural(preview.submission.rows))
        .arg(devices);
}

QString SubmitText::period(const SubmissionPreview &preview)
{
    if (!preview.firstBegin || !preview.lastEnd)
        return u"–"_s;
    //: A period: from the first begin to the last end
    return SubmitTextTr::tr("%1 to %2")
        .arg(zonedTimeText(Timestamp{*preview.firstBegin}, preview.zone),
             zonedTimeText(Timestamp{*preview.lastEnd}, preview.zone));
}

QString SubmitText::cutoff(const SubmissionPreview &preview)
{
    return zonedTimeText(preview.review.cutoff(), preview.zone);
}

QString SubmitText::changes(const SubmissionPreview &preview,
                            const std::optional<SubmissionHold> &hold)
{
    if (!preview.changes.isEmpty())
        return preview.changes;
    return hold && knowsTheSameList(*hold) ? SubmitTextTr::tr("None: it is the same list as before")
                                           : SubmitTextTr::tr("No earlier list to compare with");
}

QString SubmitText::toCheck(const CheckedRows &checked)
{
    if (checked.toCheck == 0) {
        return SubmitTextTr::tr("Nothing more: %Ln row(s) looked at", nullptr,
                                plural(checked.lookedAt));
    }
    const QString open = SubmitTextTr::tr("%Ln row(s) of this list", "rows that deserve a look",
                                          plural(checked.toCheck));
    if (checked.lookedAt == 0)
        return open;
    const QString lookedAt =
        SubmitTextTr::tr("%Ln looked at", "rows of this list", plural(checked.lookedAt));
    //: %1 is like "2 rows of this list", %2 like "1 looked at"
    return SubmitTextTr::tr("%1, %2").arg(open, lookedAt);
}

QString SubmitText::heldBack(const SubmissionHold &hold, const QTimeZone &zone)
{
    switch (hold.kind) {
    case SubmissionHold::Kind::AlreadyAccepted:
        if (isByAPersonsWord(hold)) {
            //: %1 a time, %2 what the person wrote
            return SubmitTextTr::tr(
                       "Held back: the same list was marked as accepted by a person on %1: %2")
                .arg(momentText(hold.earlier.markedAt, zone),
                     oneLine(hold.earlier.markReason, NameLength));
        }
        //: %1 a time
        return SubmitTextTr::tr("Held back: this site accepted the same list on %1.")
            .arg(momentText(hold.earlier.begunAt(), zone));
    case SubmissionHold::Kind::OpenQuestion:
        //: %1 a time
        return SubmitTextTr::tr(
                   "Held back: whether the list of %1 arrived at this site is unknown.")
            .arg(momentText(hold.earlier.begunAt(), zone));
    case SubmissionHold::Kind::RecordLost:
        if (isOfANewRecord(hold)) {
            return SubmitTextTr::tr("Held back: a new record of submissions was started, and "
                                    "cannot tell whether this list was sent before.");
        }
        return hold.noticed.kind == JournalNotice::Kind::MovedAside
                   ? SubmitTextTr::tr("Held back: the record of earlier submissions was damaged, "
                                      "and cannot tell whether this list was sent before.")
                   : SubmitTextTr::tr("Held back: lines of the record of earlier submissions are "
                                      "changed or missing, and it cannot tell whether this list "
                                      "was sent before.");
    case SubmissionHold::Kind::Busy:
        return SubmitTextTr::tr(
            "Held back: another window or program is sending for this site right now.");
    case SubmissionHold::Kind::ReadOnly:
        return SubmitTextTr::tr("Held back: this connection is read-only.");
    case SubmissionHold::Kind::OtherConnection:
        return Wording::reason(hold);
    case SubmissionHold::Kind::NoJournal:
        if (hold.error.kind == JournalError::Kind::Interrupted) {
            return SubmitTextTr::tr("Held back: it was cancelled while the record of submissions "
                                    "was waited for.");
        }
        break;
    }
    return SubmitTextTr::tr("Held back: the submission cannot be recorded.");
}

QString SubmitText::otherHolds(const SubmissionHold &hold)
{
    if (hold.others.isEmpty())
        return {};
    return SubmitTextTr::tr("%Ln more reason(s) not to send it; “Send again…” names them.",
                            "beside what keeps a list from being sent", plural(hold.others.size()));
}

QString SubmitText::whatToDo(const SubmissionHold &hold)
{
    switch (hold.kind) {
    case SubmissionHold::Kind::AlreadyAccepted:
        //: %1 the id of a submission
        return SubmitTextTr::tr("That was submission %1. Nothing has been sent now; “Send again…” "
                                "asks once more before a second copy goes out.")
            .arg(hold.earlier.id);
    case SubmissionHold::Kind::OpenQuestion:
        //: %1 the id of a submission
        return SubmitTextTr::tr("That was submission %1. Nothing has been sent now. Ask the people "
                                "who run the API whether it arrived, then mark it.")
            .arg(hold.earlier.id);
    case SubmissionHold::Kind::RecordLost:
        return SubmitTextTr::tr("Nothing has been sent now. Ask the people who run the API what "
                                "arrived; “Send again…” asks once more before the list goes out.");
    case SubmissionHold::Kind::Busy:
        return SubmitTextTr::tr("Nothing has been sent now. Wait until it has ended.");
    case SubmissionHold::Kind::ReadOnly:
        return SubmitTextTr::tr("Nothing has been sent now. Its lists can be looked at and saved.");
    case SubmissionHold::Kind::OtherConnection:
        return Wording::message(hold).remedy;
    case SubmissionHold::Kind::NoJournal:
        break;
    }
    return SubmitTextTr::tr("Nothing has been sent now, and nothing is that cannot be recorded.");
}

QString SubmitText::wayOutButton(HoldRecovery wayOut)
{
    switch (wayOut) {
    case HoldRecovery::SendAgain:
        return SubmitTextTr::tr("Send again…");
    case HoldRecovery::TryAgain:
        return SubmitTextTr::tr("Try again");
    case HoldRecovery::Mark:
        break;
    }
    return SubmitTextTr::tr("Mark the outcome…");
}

QString SubmitText::sentAgain(const SubmissionHold &hold, const Submission &submission,
                              const QTimeZone &zone)
{
    const QString when = momentText(hold.earlier.begunAt(), zone);
    if (isByAPersonsWord(hold)) {
        //: %1 a time, %2 an id, %3 what the person wrote
        return SubmitTextTr::tr(
                   "This is a second copy: the same list (submission %2) was marked as "
                   "accepted by a person on %1: %3")
            .arg(momentText(hold.earlier.markedAt, zone), hold.earlier.id,
                 oneLine(hold.earlier.markReason, NameLength));
    }
    if (hold.kind == SubmissionHold::Kind::AlreadyAccepted) {
        //: %1 a time, %2 an id
        return SubmitTextTr::tr("This is a second copy: this site accepted the same list on %1 "
                                "(submission %2).")
            .arg(when, hold.earlier.id);
    }
    if (isOfANewRecord(hold)) {
        return SubmitTextTr::tr("This may be a second copy: a new record of submissions was "
                                "started, which does not know what was sent before.");
    }
    if (hold.kind == SubmissionHold::Kind::RecordLost) {
        return hold.noticed.kind == JournalNotice::Kind::MovedAside
                   ? SubmitTextTr::tr(
                         "This may be a second copy: the record of earlier submissions was "
                         "damaged.")
                   : SubmitTextTr::tr("This may be a second copy: lines of the record of earlier "
                                      "submissions were changed from outside or are missing.");
    }
    if (hold.earlier.sha256 == submission.sha256) {
        //: %1 a time, %2 an id
        return SubmitTextTr::tr(
                   "This may be a second copy: the same list was sent on %1 (submission "
                   "%2), and whether it arrived is unknown.")
            .arg(when, hold.earlier.id);
    }
    //: %1 a time, %2 an id
    return SubmitTextTr::tr(
               "Another list was sent to this site on %1 (submission %2), and whether it "
               "arrived is unknown.")
        .arg(when, hold.earlier.id);
}

QString SubmitText::sentAgainToo(const SubmissionHold &hold, const Submission &submission,
                                 const QTimeZone &zone)
{
    QStringList lines;
    for (const SubmissionHold &other :
         hold.others.first(std::min(hold.others.size(), HoldsNamed - 1)))
        lines.append(sentAgain(other, submission, zone));
    if (const qsizetype rest = hold.others.size() - lines.size(); rest > 0) {
        lines.append(SubmitTextTr::tr("and %Ln more", "things that speak against sending a list",
                                      plural(rest)));
    }
    return lines.join(QChar(u'\n'));
}

QString SubmitText::refusedBefore(const Submission &earlier, const QTimeZone &zone)
{
    //: %1 a time, %2 an id, %3 a number such as 503
    return SubmitTextTr::tr(
               "The same list was sent on %1 (submission %2) and not accepted: the last "
               "answer was %3.")
        .arg(momentText(earlier.begunAt(), zone), earlier.id, QString::number(earlier.httpStatus));
}

QString SubmitText::partialList(qint64 leftOut)
{
    return SubmitTextTr::tr(
        "You left out %Ln outage(s): this list is partial. This API is known to accept "
        "only the complete list.",
        nullptr, plural(leftOut));
}

QStringList SubmitText::leftOutLines(const SubmissionPreview &preview)
{
    QStringList lines;
    for (const quint32 row : preview.leftOut.first(std::min(preview.leftOut.size(), LinesShown)))
        lines.append(outageLine(preview, row, preview.review.note(row)));
    addRest(lines, preview.leftOut.size());
    return lines;
}

QString SubmitText::offeredChoices(qsizetype count)
{
    return SubmitTextTr::tr(
        "Last time you left out %Ln of these outages. That choice is on offer and has "
        "not been made again: they go.",
        nullptr, plural(count));
}

QString SubmitText::offeredChoiceDetails(const SubmissionPreview &preview)
{
    QStringList lines;
    for (const RowChoice &choice :
         preview.offered.first(std::min(preview.offered.size(), ConflictsShown)))
        lines.append(outageLine(preview, choice.row, choice.note));
    addRest(lines, preview.offered.size());
    return lines.join(QChar(u'\n'));
}

QString SubmitText::changedChoices(const SubmissionPreview &preview)
{
    const QList<ChangedChoice> changed = leftOutAndChanged(preview.review);
    const auto going = std::ranges::count_if(changed, [&preview](const ChangedChoice &each) {
        return preview.review.verdict(each.row) == Verdict::Included;
    });
    if (changed.isEmpty())
        return {};
    const QString what =
        SubmitTextTr::tr("%Ln outage(s) that you had left out came again with other "
                         "times or more often.",
                         nullptr, plural(changed.size()));
    const QString rest = going == 0
                             ? SubmitTextTr::tr("You have not included any of them: none goes.")
                             : SubmitTextTr::tr("%Ln of them go(es) now.", nullptr, plural(going));
    return what + QChar(u' ') + rest;
}

QString SubmitText::changedChoiceDetails(const SubmissionPreview &preview)
{
    const QList<ChangedChoice> changed = leftOutAndChanged(preview.review);
    QStringList lines;
    for (const ChangedChoice &each : changed.first(std::min(changed.size(), ConflictsShown))) {
        const OutageIdentity &before = each.choice.outage;
        if (each.isRepeat) {
            lines.append(
                outageLine(preview, each.row, SubmitTextTr::tr("just like what was left out")));
            continue;
        }
        const QString then = each.keepsBegin ? SubmitTextTr::tr("its end was %1")
                                             : SubmitTextTr::tr("its begin was %1");
        lines.append(outageLine(
            preview, each.row,
            then.arg(oneLine(QString::fromUtf8(each.keepsBegin ? before.end : before.begin), 40))));
    }
    addRest(lines, changed.size());
    return lines.join(QChar(u'\n'));
}

QString SubmitText::unreadableRecords(qint64 count)
{
    return SubmitTextTr::tr(
        "%Ln record(s) that may concern this site cannot be read and will not be sent.", nullptr,
        plural(count));
}

QString SubmitText::nameConflicts(qsizetype count)
{
    return SubmitTextTr::tr(
        "The site gives %Ln device(s) of this list more than one name. The first name "
        "will be sent.",
        nullptr, plural(count));
}

QString SubmitText::nameConflictDetails(const QList<NameConflict> &conflicts)
{
    QStringList lines;
    for (const NameConflict &conflict :
         conflicts.first(std::min(conflicts.size(), ConflictsShown))) {
        QStringList others = conflict.names.sliced(1);
        for (qsizetype i = 0; i < std::min(others.size(), Wording::MostNamed); ++i)
            others[i] = oneLine(others[i], 40);
        //: A device: the name that is sent, its other names, its id
        lines.append(SubmitTextTr::tr("%1, not %2 (%3)")
                         .arg(oneLine(conflict.names.first(), 40), Wording::namedFew(others),
                              oneLine(conflict.deviceId, LongestId)));
    }
    if (conflicts.size() > ConflictsShown) {
        lines.append(SubmitTextTr::tr("and %Ln more", "further devices",
                                      plural(conflicts.size() - ConflictsShown)));
    }
    return lines.join(QChar(u'\n'));
}

QString SubmitText::emptyList()
{
    return SubmitTextTr::tr("The list is empty: it says that this site has no outages at all.");
}

QString SubmitText::missingTicks(int count)
{
    return SubmitTextTr::tr("Tick %Ln box(es) above first", "why the button Submit is off", count);
}

bool SubmitText::isNameTyped(const SubmissionPreview &preview)
{
    const QString &name = preview.submission.siteName;
    return preview.ids == Ids::Hidden && !name.trimmed().isEmpty() &&
           name != preview.submission.siteId;
}

QString SubmitText::typeTheSite(const SubmissionPreview &preview)
{
    if (isNameTyped(preview)) {
        //: %1 is the name of a site
        return SubmitTextTr::tr("Type the site’s name, %1, to send it:")
            .arg(oneLine(preview.submission.siteName, NameLength));
    }
    if (preview.ids == Ids::Hidden)
        return SubmitTextTr::tr("Type the site’s ID to send it:");
    //: %1 is the id of a site
    return SubmitTextTr::tr("Type the site’s ID, %1, to send it:")
        .arg(oneLine(preview.submission.siteId, NameLength));
}

QString SubmitText::missingSite(const SubmissionPreview &preview)
{
    return isNameTyped(preview) ? SubmitTextTr::tr("Type the site’s name first")
                                : SubmitTextTr::tr("Type the site’s ID first");
}

QString SubmitText::missingPrecedent()
{
    return SubmitTextTr::tr("Looking up what was sent before…");
}
