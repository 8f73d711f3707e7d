// SPDX-License-Identifier: MIT
#include "models/timetext.h"

#include <QtCore/qdatetime.h>

#include <chrono>

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
    const auto instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return milliseconds + qint64(zone.offsetFromUtc(instant)) * 1000;
}

QString timeText(const Timestamp &instant, const QTimeZone &zone)
{
    const qint64 inZone = clockMilliseconds(instant.milliseconds, zone);
    const bool fits = inZone >= FirstMillisecond && inZone <= LastMillisecond;
    const qint64 clock = fits ? inZone : instant.milliseconds;

    const ClockText text = ClockText::shown(clock);
    const auto size = static_cast<qsizetype>(text.view().size());
    QString shown = QString::fromLatin1(text.view().data(), size);
    if (!instant.finer.isEmpty()) {
        if (thousandths(clock) == 0)
            shown += QStringLiteral(".000");
        shown += QString::fromLatin1(instant.finer);
    }
    return fits ? shown : shown + u' ' + zoneText(QTimeZone::utc());
}

QString zoneText(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id());
}
