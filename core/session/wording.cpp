// SPDX-License-Identifier: MIT
#include "session/wording.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <array>

namespace {

struct WordingTr
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

struct Unit
{
    qint64 milliseconds;
    QString (*text)(qint64 count);
};

const std::array Units{
    Unit{86'400'000, [](qint64 n) { return WordingTr::tr("%1 d", "days").arg(n); }},
    Unit{3'600'000, [](qint64 n) { return WordingTr::tr("%1 h", "hours").arg(n); }},
    Unit{60'000, [](qint64 n) { return WordingTr::tr("%1 min", "minutes").arg(n); }},
    Unit{1000, [](qint64 n) { return WordingTr::tr("%1 s", "seconds").arg(n); }},
    Unit{1, [](qint64 n) { return WordingTr::tr("%1 ms", "milliseconds").arg(n); }},
};

QString fieldName(RecordField field)
{
    switch (field) {
    case RecordField::Record:
        return QStringLiteral("record");
    case RecordField::Id:
        return QStringLiteral("id");
    case RecordField::Begin:
        return QStringLiteral("begin");
    case RecordField::End:
        return QStringLiteral("end");
    }
    return {};
}

QString faultText(const RecordProblem &problem)
{
    switch (problem.fault) {
    case RecordFault::None:
        return {};
    case RecordFault::NotAnObject:
        return WordingTr::tr("is not a JSON object");
    case RecordFault::Missing:
        return WordingTr::tr("is missing");
    case RecordFault::NotText:
        return WordingTr::tr("is not text");
    case RecordFault::Empty:
        return WordingTr::tr("is empty");
    case RecordFault::BrokenText:
        return WordingTr::tr("holds half of a character");
    case RecordFault::Repeated:
        return WordingTr::tr("stands more than once in the record");
    case RecordFault::TooLong:
        return problem.field == RecordField::Id ? WordingTr::tr("is longer than 1 KiB")
                                                : WordingTr::tr("is longer than 128 characters");
    default:
        break;
    }
    const int first = static_cast<int>(RecordFault::Malformed);
    return Wording::text(static_cast<TimestampFault>(static_cast<int>(problem.fault) - first));
}

/// How a readable row's begin lies to the cutoff.
QString distanceToCutoff(const Review &review, qsizetype row)
{
    const Timestamp begin = review.table().begin(row).value_or(Timestamp{});
    const Timestamp &cutoff = review.cutoff();
    if (begin == cutoff)
        return WordingTr::tr("began exactly on the cutoff");
    const qint64 span = qAbs(begin.milliseconds - cutoff.milliseconds);
    const bool isBefore = begin < cutoff;
    if (span == 0) {
        return isBefore ? WordingTr::tr("began less than 1 ms before the cutoff")
                        : WordingTr::tr("began less than 1 ms after the cutoff");
    }
    return isBefore ? WordingTr::tr("began %1 before the cutoff").arg(Wording::duration(span))
                    : WordingTr::tr("began %1 after the cutoff").arg(Wording::duration(span));
}

} // namespace

namespace Wording {

QString text(TimestampFault fault)
{
    switch (fault) {
    case TimestampFault::Malformed:
        return WordingTr::tr("is not a date and time such as 2022-01-01T00:00:00.000Z");
    case TimestampFault::MissingSeconds:
        return WordingTr::tr("has no seconds");
    case TimestampFault::MissingZone:
        return WordingTr::tr("has no time zone (Z or an offset)");
    case TimestampFault::SpaceForT:
        return WordingTr::tr("has a space where a T belongs");
    case TimestampFault::ImpossibleDate:
        return WordingTr::tr("is a date that no calendar has");
    case TimestampFault::ImpossibleTime:
        return WordingTr::tr("is a time that no clock shows");
    case TimestampFault::LeapSecond:
        return WordingTr::tr("is a leap second, which is not supported");
    case TimestampFault::ImpossibleZone:
        return WordingTr::tr("has an impossible time zone");
    }
    return {};
}

QString text(const RecordProblem &problem)
{
    return WordingTr::tr("%1 %2", "field, what is wrong with it: begin is missing")
        .arg(fieldName(problem.field), faultText(problem));
}

QString text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Selected:
        return WordingTr::tr("Selected");
    case Verdict::LeftOut:
        return WordingTr::tr("Left out");
    case Verdict::BeforeCutoff:
        return WordingTr::tr("Before cutoff");
    case Verdict::OtherSite:
        return WordingTr::tr("Other site");
    case Verdict::Unreadable:
        return WordingTr::tr("Unreadable");
    }
    return {};
}

QString reason(const Review &review, qsizetype row)
{
    switch (review.verdict(row)) {
    case Verdict::Selected:
    case Verdict::BeforeCutoff:
        return distanceToCutoff(review, row);
    case Verdict::LeftOut:
        return review.note(row).isEmpty()
                   ? WordingTr::tr("left out by the operator")
                   : WordingTr::tr("left out by the operator: %1", "why").arg(review.note(row));
    case Verdict::OtherSite:
        return WordingTr::tr("its device is not one of the site's");
    case Verdict::Unreadable:
        return text(review.table().problem(row));
    }
    return {};
}

QString exactDuration(qint64 milliseconds)
{
    QStringList parts;
    qint64 rest = qAbs(milliseconds);
    for (const Unit &unit : Units) {
        if (rest >= unit.milliseconds)
            parts.append(unit.text(rest / unit.milliseconds));
        rest %= unit.milliseconds;
    }
    const QString text = parts.isEmpty() ? Units.back().text(0) : parts.join(u' ');
    return milliseconds < 0 ? QChar(0x2212) + text : text;
}

QString duration(qint64 milliseconds)
{
    if (milliseconds == 0)
        return Units.back().text(0);
    QString text;
    qint64 rest = qAbs(milliseconds);
    for (std::size_t i = 0; i < Units.size(); ++i) {
        if (rest < Units[i].milliseconds)
            continue;
        text = Units[i].text(rest / Units[i].milliseconds);
        rest %= Units[i].milliseconds;
        if (i + 1 < Units.size() && rest >= Units[i + 1].milliseconds)
            text += u' ' + Units[i + 1].text(rest / Units[i + 1].milliseconds);
        break;
    }
    return milliseconds < 0 ? QChar(0x2212) + text : text;
}

QString bytes(qint64 count)
{
    return QLocale::c().formattedDataSize(count, count < 10'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString text(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Prepared:
        return WordingTr::tr("Prepared");
    case SubmissionState::Sending:
        return WordingTr::tr("Sending");
    case SubmissionState::Accepted:
        return WordingTr::tr("Accepted");
    case SubmissionState::Rejected:
        return WordingTr::tr("Rejected");
    case SubmissionState::GaveUp:
        return WordingTr::tr("Gave up");
    case SubmissionState::NotSent:
        return WordingTr::tr("Not sent");
    case SubmissionState::Unknown:
        return WordingTr::tr("Outcome unknown");
    }
    return {};
}

} // namespace Wording
