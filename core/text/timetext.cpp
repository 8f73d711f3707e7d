// SPDX-License-Identifier: MIT
#include "text/timetext.h"

#include "text/texttr.h"

#include <QtCore/qdatetime.h>

#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FirstMillisecond = -62'167'219'200'000; // 0000-01-01T00:00:00.000Z
constexpr qint64 LastMillisecond = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
constexpr qint64 MillisecondsPerDay = 86'400'000;

char *writeDigits(char *out, unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    return out + digits;
}

unsigned thousandths(qint64 milliseconds)
{
    return static_cast<unsigned>(((milliseconds % 1000) + 1000) % 1000);
}

qint64 offsetSeconds(qint64 milliseconds, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC));
}

/// Whether the clocks of \a zone show the time of this instant once more, an hour before or after:
/// when they are set back, the offset of the other side of that night gives the other instant.
bool isShownTwice(qint64 milliseconds, const QTimeZone &zone)
{
    const qint64 offset = offsetSeconds(milliseconds, zone);
    for (const qint64 side : {-MillisecondsPerDay, MillisecondsPerDay}) {
        const qint64 other = offsetSeconds(milliseconds + side, zone);
        if (other == offset)
            continue;
        const qint64 twin = milliseconds + (offset - other) * 1000;
        if (offsetSeconds(twin, zone) == other)
            return true;
    }
    return false;
}

bool fitsCalendar(qint64 milliseconds)
{
    return milliseconds >= FirstMillisecond && milliseconds <= LastMillisecond;
}

/// The time alone, as the clocks show it that are \a clock.
QString bareTime(const Timestamp &instant, qint64 clock)
{
    const ClockText text = ClockText::shown(clock);
    const auto size = static_cast<qsizetype>(text.view().size());
    QString shown = QString::fromLatin1(text.view().data(), size);
    if (!instant.finer.isEmpty()) {
        if (thousandths(clock) == 0)
            shown += u".000"_s;
        shown += QString::fromLatin1(instant.finer);
    }
    return shown;
}

} // namespace

void ClockText::writeDateAndTime(qint64 milliseconds)
{
    using namespace std::chrono;
    const qint64 day =
        (milliseconds - (milliseconds < 0 ? MillisecondsPerDay - 1 : 0)) / MillisecondsPerDay;
    const year_month_day date{sys_days{days{day}}};
    const auto second = static_cast<unsigned>((milliseconds - day * MillisecondsPerDay) / 1000);

    char *out = writeDigits(m_characters.data(), static_cast<unsigned>(int(date.year())), 4);
    *out++ = '-';
    out = writeDigits(out, unsigned(date.month()), 2);
    *out++ = '-';
    out = writeDigits(out, unsigned(date.day()), 2);
    *out++ = ' ';
    out = writeDigits(out, second / 3600, 2);
    *out++ = ':';
    out = writeDigits(out, second / 60 % 60, 2);
    *out++ = ':';
    out = writeDigits(out, second % 60, 2);
    m_length = static_cast<std::size_t>(out - m_characters.data());
}

ClockText ClockText::shown(qint64 milliseconds)
{
    ClockText text;
    text.writeDateAndTime(milliseconds);
    if (const unsigned rest = thousandths(milliseconds); rest != 0) {
        text.m_characters[text.m_length] = '.';
        writeDigits(&text.m_characters[text.m_length + 1], rest, 3);
        text.m_length += 4;
    }
    return text;
}

qint64 clockMilliseconds(qint64 milliseconds, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc())
        return milliseconds;
    return milliseconds + offsetSeconds(milliseconds, zone) * 1000;
}

QString timeText(const Timestamp &instant, const QTimeZone &zone)
{
    const qint64 clock = clockMilliseconds(instant.milliseconds, zone);
    if (!fitsCalendar(clock))
        return zonedTimeText(instant, QTimeZone::utc());
    const QString shown = bareTime(instant, clock);
    if (isUtc(zone) || !isShownTwice(instant.milliseconds, zone))
        return shown;
    return shown + u' ' + offsetText(instant.milliseconds, zone);
}

QString zonedTimeText(const Timestamp &instant, const QTimeZone &zone)
{
    const qint64 clock = clockMilliseconds(instant.milliseconds, zone);
    if (isUtc(zone) || !fitsCalendar(clock))
        return bareTime(instant, instant.milliseconds) + u' ' + zoneText(QTimeZone::utc());
    return bareTime(instant, clock) + u' ' + offsetText(instant.milliseconds, zone);
}

QString paddedTime(const QString &time)
{
    constexpr qsizetype WholeSecond = 19; // 2022-01-01 00:00:00
    if (time.size() != WholeSecond || time.at(WholeSecond - 3) != u':')
        return time;
    return time + QChar(0x2008) + QString(3, QChar(0x2007)); // as wide as a point and digits
}

namespace {

QString formatted(const QDateTime &time, const QTimeZone &zone, const QString &format)
{
    if (isUtc(zone))
        return time.toUTC().toString(format) + u" UTC"_s;
    return time.toTimeZone(zone).toString(format) + u' ' +
           offsetText(time.toMSecsSinceEpoch(), zone);
}

} // namespace

QString clockTimeText(const QDateTime &time, const QTimeZone &zone)
{
    return formatted(time, zone, u"HH:mm:ss"_s);
}

QString clockMinuteText(const QDateTime &time, const QTimeZone &zone)
{
    return formatted(time, zone, u"HH:mm"_s);
}

QString minuteText(const QDateTime &time, const QTimeZone &zone)
{
    return formatted(time, zone, u"yyyy-MM-dd HH:mm"_s);
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString zonedUtcText(const QDateTime &time)
{
    return time.isValid() ? utcText(time) + u" UTC"_s : utcText(time);
}

QString momentText(const QDateTime &time, const QTimeZone &zone)
{
    //: In the place of a time, as in “submission 7 of an unknown time”
    return time.isValid() ? minuteText(time, zone) : Text::tr("an unknown time");
}

QString offsetText(qint64 milliseconds, const QTimeZone &zone)
{
    const qint64 offset = offsetSeconds(milliseconds, zone);
    const qint64 size = std::abs(offset);
    const auto two = [](qint64 number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    const QString text = (offset < 0 ? u'-' : u'+') + two(size / 3600) + u':' + two(size / 60 % 60);
    return size % 60 == 0 ? text : text + u':' + two(size % 60); // before there were zones
}

bool isUtc(const QTimeZone &zone)
{
    // By name: Qt finds transitions even in these.
    static const QList<QByteArray> names{"UTC",  "Etc/UTC",  "UCT",       "Etc/UCT",
                                         "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"};
    return names.contains(zone.id());
}

QString zoneText(const QTimeZone &zone)
{
    return isUtc(zone) ? u"UTC"_s : QString::fromLatin1(zone.id());
}

QString writtenTime(const std::optional<Timestamp> &instant, const QByteArray &received,
                    const TimeWriter &writer)
{
    return writer && instant ? writer(*instant) : QString::fromUtf8(received);
}
