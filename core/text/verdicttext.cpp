// SPDX-License-Identifier: MIT
#include "text/verdicttext.h"

#include "text/oneline.h"
#include "text/spantext.h"
#include "text/texttr.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestNameShown = 60;

QString fieldName(RecordField field)
{
    switch (field) {
    case RecordField::Record:
        return Text::tr("record", "what cannot be read: record is not a JSON object");
    case RecordField::Id:
        return Text::tr("id", "what cannot be read: id is missing");
    case RecordField::Begin:
        return Text::tr("begin", "what cannot be read: begin is missing");
    case RecordField::End:
        return Text::tr("end", "what cannot be read: end is missing");
    }
    return {};
}

QString faultText(const RecordProblem &problem)
{
    switch (problem.fault) {
    case RecordFault::None:
        return {};
    case RecordFault::NotAnObject:
        return Text::tr("is not a JSON object");
    case RecordFault::Missing:
        return Text::tr("is missing");
    case RecordFault::NotText:
        return Text::tr("is not text");
    case RecordFault::Empty:
        return Text::tr("is empty");
    case RecordFault::BrokenText:
        return Text::tr("holds half of a character");
    case RecordFault::Repeated:
        return Text::tr("stands more than once in the record");
    case RecordFault::TooLong:
        return problem.field == RecordField::Id ? Text::tr("is longer than 1 KiB")
                                                : Text::tr("is longer than 128 characters");
    case RecordFault::NotInFormat:
        return Text::tr("is not written in the format that was given");
    case RecordFault::InGap:
        return Text::tr("was never shown by the clocks of the zone, which were put forward");
    case RecordFault::InFold:
        return Text::tr("was shown twice by the clocks of the zone, which were put back");
    case RecordFault::ErrorCell:
        return Text::tr("is an error of the spreadsheet");
    case RecordFault::TruthCell:
        return Text::tr("is TRUE or FALSE");
    case RecordFault::NoResult:
        return Text::tr("is a formula that was saved without its result");
    case RecordFault::ExtraCells:
        return Text::tr("has more cells than there are columns");
    case RecordFault::UnknownName:
        return Text::tr("is the name of no device of the site");
    default:
        break;
    }
    const int first = static_cast<int>(RecordFault::Malformed);
    return Wording::text(static_cast<TimestampFault>(static_cast<int>(problem.fault) - first));
}

QString unknownName(const Site &site, const QString &name)
{
    const QString shown = oneLine(name, LongestNameShown);
    const QString nearest = site.textLike(name);
    if (nearest.isEmpty())
        return Text::tr("no device of this site is called “%1”").arg(shown);
    return Text::tr("no device of this site is called “%1”; “%2” differs in case or white space")
        .arg(shown, oneLine(nearest, LongestNameShown));
}

/// Of a table with the line, by which the row is found in the file.
QString unreadableText(const Review &review, qsizetype row)
{
    const OutageTable &table = review.table();
    const RecordProblem problem = table.problem(row);
    const QString what = problem.fault == RecordFault::UnknownName
                             ? unknownName(review.site(), table.deviceId(row))
                             : Wording::text(problem);
    const qint64 line = table.line(row);
    //: %1 is the number of a line in a file: line 4: begin has no time zone
    return line > 0 ? Text::tr("line %1: %2").arg(QString::number(line), what) : what;
}

/// Returns how a readable row's begin compares to the cutoff.
QString distanceToCutoff(const Review &review, qsizetype row)
{
    const Timestamp begin = review.table().begin(row).value_or(Timestamp{});
    const Timestamp &cutoff = review.cutoff();
    if (begin == cutoff)
        return Text::tr("began exactly on the cutoff");
    const qint64 span = qAbs(begin.milliseconds - cutoff.milliseconds);
    const bool isBefore = begin < cutoff;
    if (span == 0) {
        return isBefore ? Text::tr("began less than 1 ms before the cutoff")
                        : Text::tr("began less than 1 ms after the cutoff");
    }
    return isBefore ? Text::tr("began %1 before the cutoff").arg(Wording::duration(span))
                    : Text::tr("began %1 after the cutoff").arg(Wording::duration(span));
}

} // namespace

namespace Wording {

QString text(TimestampFault fault)
{
    switch (fault) {
    case TimestampFault::Malformed:
        return Text::tr("is not a date and time such as 2022-01-01T00:00:00.000Z");
    case TimestampFault::MissingSeconds:
        return Text::tr("has no seconds");
    case TimestampFault::MissingZone:
        return Text::tr("has no time zone (Z or an offset)");
    case TimestampFault::SpaceForT:
        return Text::tr("has a space where a T belongs");
    case TimestampFault::ImpossibleDate:
        return Text::tr("is a date that no calendar has");
    case TimestampFault::ImpossibleTime:
        return Text::tr("is a time that no clock shows");
    case TimestampFault::LeapSecond:
        return Text::tr("is a leap second, which is not supported");
    case TimestampFault::ImpossibleZone:
        return Text::tr("has an impossible time zone");
    }
    return {};
}

QString text(const RecordProblem &problem)
{
    return Text::tr("%1 %2", "field, what is wrong with it: begin is missing")
        .arg(fieldName(problem.field), faultText(problem));
}

QString text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Included:
        return Text::tr("Included");
    case Verdict::LeftOut:
        return Text::tr("Left out");
    case Verdict::BeforeCutoff:
        return Text::tr("Before cutoff");
    case Verdict::OtherSite:
        return Text::tr("Other site");
    case Verdict::Unreadable:
        return Text::tr("Unreadable");
    }
    return {};
}

QString reason(const Review &review, qsizetype row)
{
    switch (review.verdict(row)) {
    case Verdict::Included:
    case Verdict::BeforeCutoff:
        return distanceToCutoff(review, row);
    case Verdict::LeftOut:
        return review.note(row).isEmpty()
                   ? Text::tr("left out by the operator")
                   : Text::tr("left out by the operator: %1", "why").arg(review.note(row));
    case Verdict::OtherSite:
        return Text::tr("its device is not one of the site’s");
    case Verdict::Unreadable:
        return unreadableText(review, row);
    }
    return {};
}

QString whyNoChoice(Verdict verdict)
{
    switch (verdict) {
    case Verdict::BeforeCutoff:
        return Text::tr("Not sent: it began before the cutoff");
    case Verdict::OtherSite:
        return Text::tr("Not sent: it is of another site");
    case Verdict::Unreadable:
        return Text::tr("Not sent: the record cannot be read");
    case Verdict::Included:
    case Verdict::LeftOut:
        break;
    }
    return {};
}

} // namespace Wording
