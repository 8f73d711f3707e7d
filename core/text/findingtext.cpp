// SPDX-License-Identifier: MIT
#include "text/findingtext.h"

#include "outages/charactername.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/spantext.h"
#include "text/texttr.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OneDay = 86'400'000; // milliseconds

QString overlap(const OutageTable &table, const OverlapPartner &other, const TimeWriter &time)
{
    //: record number, begin, end, duration
    return Text::tr("It overlaps record %1 of the same device, %2 to %3, by %4.")
        .arg(QLocale().toString(table.recordNumber(other.row)),
             writtenTime(table.begin(other.row), table.beginText(other.row), time),
             writtenTime(table.end(other.row), table.endText(other.row), time),
             Wording::duration(other.milliseconds));
}

/// One for each that is named, then one for the others.
QStringList overlaps(const Review &review, const FindingDetail &detail, const TimeWriter &time)
{
    if (detail.overlaps.isEmpty())
        return {Text::tr("It overlaps another outage of the same device.")};
    QStringList sentences;
    for (const OverlapPartner &other : detail.overlaps)
        sentences.append(overlap(review.table(), other, time));
    if (!detail.furtherOverlaps) {
        sentences.append(Text::tr("It overlaps many more outages of the same device."));
    } else if (*detail.furtherOverlaps > 0) {
        sentences.append(Text::tr("It overlaps %Ln more outage(s) of the same device.", nullptr,
                                  plural(*detail.furtherOverlaps)));
    }
    return sentences;
}

/// Writes as many units as needed to make the sentence true.
QString tooLong(qint64 length, qint64 limit)
{
    const QString most = Wording::duration(limit);
    const QString usual = Wording::duration(length);
    return Text::tr("It lasts %1, which is longer than %2.")
        .arg(usual == most ? Wording::exactDuration(length) : usual, most);
}

QString duplicate(const Review &review, const FindingDetail &detail)
{
    if (detail.otherRow < 0)
        return Text::tr("Another record is the same outage.");
    return Text::tr("Record %1 is the same outage: the same device, begin and end.")
        .arg(QLocale().toString(review.table().recordNumber(detail.otherRow)));
}

QString nearCutoff(const FindingDetail &detail, bool isIn)
{
    const qint64 distance = qAbs(detail.milliseconds);
    const QString span = distance == 0 ? Text::tr("less than 1 ms") : Wording::duration(distance);
    if (distance >= OneDay) { // further than any two zones lie apart
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

constexpr qsizetype LongestName = 100; // characters

/// "U+0430 CYRILLIC SMALL LETTER A"
QString named(char32_t code)
{
    const QString name = characterName(code);
    return name.isEmpty() ? codePointText(code) : QString(codePointText(code) + u' ' + name);
}

/// "Latin a"; the sign alone where it is no Latin letter.
QString looks(char32_t code)
{
    const QString sign = QString::fromUcs4(&code, 1);
    return QChar::script(uint(code)) == QChar::Script_Latin
               ? Text::tr("Latin %1", "a letter").arg(sign)
               : sign;
}

/// Each letter by name, and what it looks like.
QString letters(const FindingDetail &detail)
{
    QStringList all;
    for (const PlacedCharacter &each : detail.characters) {
        //: A character by its name, and another one: U+0430 CYRILLIC SMALL LETTER A, looks like
        //: Latin a
        all.append(Text::tr("%1, looks like %2")
                       .arg(named(each.odd.codePoint), looks(each.odd.looksLike)));
    }
    return all.size() <= Wording::MostNamed ? all.join(u"; "_s) : Wording::namedFew(all);
}

QString lookAlike(const Review &review, qsizetype row, const FindingDetail &detail)
{
    if (detail.names.isEmpty()) {
        return Text::tr("The device’s name holds letters that look like others: %1.")
            .arg(letters(detail));
    }
    if (detail.names.constFirst() == review.deviceName(row)) {
        //: %1: ids of devices
        return Text::tr("Another device of this site has the same name: %1.")
            .arg(Wording::namedFew(detail.partners));
    }
    //: %1 is a name, %2: ids of devices that have one like it
    const QString sentence =
        Text::tr("The device’s name can be mistaken for “%1” of another one: %2.")
            .arg(Wording::namedFew({detail.names.constFirst()}),
                 Wording::namedFew(detail.partners));
    if (detail.characters.isEmpty())
        return sentence;
    return sentence + u' ' + Text::tr("It holds %1.", "letters").arg(letters(detail));
}

QString invisible(const FindingDetail &detail)
{
    QStringList all;
    for (const PlacedCharacter &each : detail.characters) {
        const QString name = named(each.odd.codePoint);
        //: A character that cannot be seen, and the word before it
        all.append(each.after.isEmpty() ? Text::tr("%1 at the beginning").arg(name)
                                        : Text::tr("%1 after “%2”").arg(name, each.after));
    }
    return Text::tr("The device’s name holds what cannot be seen: %1.").arg(Wording::namedFew(all));
}

QString finer(const FindingDetail &detail)
{
    if (detail.ofBegin && detail.ofEnd)
        return Text::tr("Begin and end are finer than milliseconds; they are sent as received.");
    return detail.ofBegin ? Text::tr("Begin is finer than milliseconds; it is sent as received.")
                          : Text::tr("End is finer than milliseconds; it is sent as received.");
}

QString converted(const FindingDetail &detail)
{
    const QString line = oneLine(QString(detail.received).replace(u'\t', u' '));
    if (detail.isInForm) {
        //: %1 is a line of a file behind its number: 4: d1;2022-02-01 10:00:00Z;2022-02-02
        //: 11:00:00Z
        return Text::tr("Its times had a space in the place of the T, which they got. Line %1")
            .arg(line);
    }
    //: %1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00
    return Text::tr("Its times came without a zone and were converted to UTC. Line %1").arg(line);
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
            .arg(Wording::namedFew(detail.names));
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

QString namedFew(const QStringList &all)
{
    QStringList few = all.first(qMin(all.size(), MostNamed));
    for (QString &name : few) {
        if (name.size() > LongestName)
            name = name.first(LongestName - 1) + u'…';
    }
    const QString named = few.join(u", "_s);
    if (all.size() <= MostNamed)
        return named;
    //: %1 are the first of several things, %Ln how many there are beside them
    return Text::tr("%1 and %Ln more", nullptr, plural(all.size() - MostNamed)).arg(named);
}

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
    case Finding::ConvertedTime:
        return Text::tr("time converted");
    }
    return {};
}

QString text(FindingSet findings)
{
    QStringList texts;
    for (const Finding finding : byUrgency(findings))
        texts.append(text(finding));
    return texts.join(u", "_s);
}

QStringList explanations(const Review &review, qsizetype row, Finding finding,
                         const TimeWriter &time)
{
    return finding == Finding::Overlap ? overlaps(review, findingDetail(review, row, finding), time)
                                       : QStringList{explanation(review, row, finding, time)};
}

QString explanation(const Review &review, qsizetype row, Finding finding, const TimeWriter &time)
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
        return tooLong(detail.milliseconds, qint64(review.findings().rules().longestDays) * OneDay);
    case Finding::Overlap:
        return overlaps(review, detail, time).join(u' ');
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
    case Finding::ConvertedTime:
        return converted(detail);
    default:
        return ofDevice(review, row, detail);
    }
}

} // namespace Wording
