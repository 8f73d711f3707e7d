// SPDX-License-Identifier: MIT
#include "session/findingwording.h"

#include "session/wording.h"

#include <QtCore/qcoreapplication.h>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingWording)
};

constexpr qint64 MillisecondsPerDay = 86'400'000;

QString received(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QString overlap(const Review &review, const FindingDetail &detail)
{
    const OutageTable &table = review.table();
    if (detail.otherRow < 0)
        return Text::tr("It overlaps another outage of the same device.");
    //: record number, begin, end, duration
    return Text::tr("It overlaps record %1 of the same device, %2 to %3, by %4.")
        .arg(QString::number(table.recordNumber(detail.otherRow)),
             received(table.beginText(detail.otherRow)), received(table.endText(detail.otherRow)),
             Wording::duration(detail.milliseconds));
}

QString duplicate(const Review &review, const FindingDetail &detail)
{
    if (detail.otherRow < 0)
        return Text::tr("Another record is the same outage.");
    return Text::tr("Record %1 is the same outage: the same device, begin and end.")
        .arg(review.table().recordNumber(detail.otherRow));
}

QString nearCutoff(const FindingDetail &detail, bool isIn)
{
    const qint64 distance = qAbs(detail.milliseconds);
    const QString span = distance == 0 ? Text::tr("less than 1 ms") : Wording::duration(distance);
    if (distance >= MillisecondsPerDay) { // further than any two zones lie apart
        return isIn ? Text::tr("It begins %1 after the cutoff, so it is in the list.").arg(span)
                    : Text::tr("It begins %1 before the cutoff, so it is not in the list.")
                          .arg(span);
    }
    return isIn ? Text::tr("It begins %1 after the cutoff: by the clocks of a time zone behind it, "
                           "it would not be in the list.")
                      .arg(span)
                : Text::tr("It begins %1 before the cutoff: by the clocks of a time zone ahead of "
                           "it, it would be in the list.")
                      .arg(span);
}

QString inFuture(const FindingDetail &detail)
{
    const QString span = Wording::duration(detail.milliseconds);
    return detail.ofBegin ? Text::tr("It begins %1 after it was fetched.").arg(span)
                          : Text::tr("It ends %1 after it was fetched.").arg(span);
}

/// "а (U+0430)"; the code alone of what cannot be seen.
QString shown(char32_t code)
{
    const QString number =
        QStringLiteral("U+") + QString::number(uint(code), 16).toUpper().rightJustified(4, u'0');
    return QChar::isPrint(uint(code)) && !QChar::isSpace(uint(code))
               ? QString::fromUcs4(&code, 1) + QStringLiteral(" (") + number + u')'
               : number;
}

QString lookAlike(const Review &review, qsizetype row, const FindingDetail &detail)
{
    if (!detail.names.isEmpty() && detail.names.constFirst() == review.deviceName(row))
        return Text::tr("Another device of this site has the same name.");
    if (!detail.names.isEmpty()) {
        return Text::tr("The device's name can be mistaken for that of another one, “%1”.")
            .arg(detail.names.constFirst());
    }
    return Text::tr("The device's name holds %1, which looks like %2.")
        .arg(shown(detail.character.codePoint), shown(detail.character.looksLike));
}

QString invisible(const FindingDetail &detail)
{
    if (detail.character.codePoint == U' ')
        return Text::tr("The device's name begins or ends with a space.");
    return Text::tr("The device's name holds a character that cannot be seen: %1.")
        .arg(shown(detail.character.codePoint));
}

QString finer(const FindingDetail &detail)
{
    if (detail.ofBegin && detail.ofEnd)
        return Text::tr("Begin and end are finer than milliseconds; they are sent as received.");
    return detail.ofBegin ? Text::tr("Begin is finer than milliseconds; it is sent as received.")
                          : Text::tr("End is finer than milliseconds; it is sent as received.");
}

QString notUtc(const FindingDetail &detail)
{
    if (detail.ofBegin && detail.ofEnd)
        return Text::tr("Begin and end are not written in UTC; they are sent as received.");
    return detail.ofBegin ? Text::tr("Begin is not written in UTC; it is sent as received.")
                          : Text::tr("End is not written in UTC; it is sent as received.");
}

QString ofDevice(const Review &review, qsizetype row, const FindingDetail &detail)
{
    switch (detail.finding) {
    case Finding::NoDeviceName:
        return Text::tr("Its device has no name that can be seen.");
    case Finding::TwoDeviceNames:
        return Text::tr("Its device is listed with different names (%1); the first is sent.")
            .arg(detail.names.join(QStringLiteral(", ")));
    case Finding::DeviceListedTwice:
        return Text::tr("Its device is listed more than once at this site.");
    case Finding::LookAlikeName:
        return lookAlike(review, row, detail);
    case Finding::InvisibleCharacter:
        return invisible(detail);
    default:
        return {};
    }
}

} // namespace

namespace Wording {

QString text(Finding finding)
{
    switch (finding) {
    case Finding::EndBeforeBegin:
        return Text::tr("ends before it begins");
    case Finding::ZeroLength:
        return Text::tr("no length");
    case Finding::TooLong:
        return Text::tr("very long");
    case Finding::Overlap:
        return Text::tr("overlaps", "an outage overlaps another one");
    case Finding::Duplicate:
        return Text::tr("twice", "the same outage stands there twice");
    case Finding::OnCutoff:
        return Text::tr("on the cutoff");
    case Finding::NearCutoff:
        return Text::tr("near the cutoff");
    case Finding::InFuture:
        return Text::tr("in the future");
    case Finding::NoDeviceName:
        return Text::tr("no device name");
    case Finding::TwoDeviceNames:
        return Text::tr("two device names");
    case Finding::DeviceListedTwice:
        return Text::tr("device listed twice");
    case Finding::LookAlikeName:
        return Text::tr("look-alike name");
    case Finding::InvisibleCharacter:
        return Text::tr("invisible character");
    case Finding::FinerThanMilliseconds:
        return Text::tr("finer than ms", "milliseconds");
    case Finding::NotUtc:
        return Text::tr("not in UTC");
    }
    return {};
}

QString text(FindingSet findings)
{
    QStringList texts;
    for (const FindingSeverity wanted : {FindingSeverity::ToCheck, FindingSeverity::Note}) {
        for (const Finding finding : AllFindings) {
            if (findings.contains(finding) && severity(finding) == wanted)
                texts.append(text(finding));
        }
    }
    return texts.join(QStringLiteral(", "));
}

QString explanation(const Review &review, qsizetype row, Finding finding)
{
    const FindingDetail detail = findingDetail(review, row, finding);
    switch (finding) {
    case Finding::EndBeforeBegin:
        return detail.milliseconds == 0
                   ? Text::tr("It ends less than 1 ms before it begins.")
                   : Text::tr("It ends %1 before it begins.").arg(duration(-detail.milliseconds));
    case Finding::ZeroLength:
        return Text::tr("Begin and end are the same instant.");
    case Finding::TooLong:
        return Text::tr("It lasts %1, which is longer than %2.")
            .arg(duration(detail.milliseconds),
                 duration(qint64(review.findings().rules().longestDays) * MillisecondsPerDay));
    case Finding::Overlap:
        return overlap(review, detail);
    case Finding::Duplicate:
        return duplicate(review, detail);
    case Finding::OnCutoff:
        return Text::tr("It begins exactly on the cutoff, which is in the list.");
    case Finding::NearCutoff:
        return nearCutoff(detail, review.isChoosable(row));
    case Finding::InFuture:
        return inFuture(detail);
    case Finding::FinerThanMilliseconds:
        return finer(detail);
    case Finding::NotUtc:
        return notUtc(detail);
    default:
        return ofDevice(review, row, detail);
    }
}

} // namespace Wording
