// SPDX-License-Identifier: MIT
#include "tables/serialdate.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <array>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsOfADay = 86'400'000;
constexpr qint64 DayThatNeverWas = 60;
constexpr qint64 LastDayOf1900 = 2'958'465; // 9999-12-31
constexpr qint64 LastDayOf1904 = LastDayOf1900 - 1462;

struct CalendarDay
{
    int year = 0;
    int month = 0;
    int day = 0;
};

CalendarDay dayAfter(QDate first, qint64 days)
{
    const QDate date = first.addDays(days);
    return {date.year(), date.month(), date.day()};
}

CalendarDay calendarDay(qint64 serial, DateEpoch epoch)
{
    if (epoch == DateEpoch::Of1904)
        return dayAfter(QDate(1904, 1, 1), serial);
    if (serial == 0)
        return {1900, 1, 0};
    if (serial == DayThatNeverWas)
        return {1900, 2, 29};
    return dayAfter(QDate(1899, 12, serial < DayThatNeverWas ? 31 : 30), serial);
}

QByteArray written(const CalendarDay &date, qint64 millisecond)
{
    constexpr int Minute = 60'000;
    const int inDay = static_cast<int>(millisecond);
    std::array<char, 40> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03d",
                                   date.year, date.month, date.day, inDay / (60 * Minute),
                                   inDay / Minute % 60, inDay / 1000 % 60, inDay % 1000);
    return QByteArray(text.data(), size);
}

} // namespace

std::optional<QByteArray> dateText(double serial, DateEpoch epoch)
{
    const qint64 last = epoch == DateEpoch::Of1900 ? LastDayOf1900 : LastDayOf1904;
    if (!(serial >= 0 && serial < static_cast<double>(last + 1)))
        return std::nullopt;
    const qint64 milliseconds = std::llround(serial * static_cast<double>(MsOfADay));
    const qint64 day = milliseconds / MsOfADay;
    if (day > last)
        return std::nullopt; // rounded up
    return written(calendarDay(day, epoch), milliseconds % MsOfADay);
}

std::optional<QByteArray> dateText(QStringView iso)
{
    const bool isDay = iso.size() == 10;
    const bool isTime = iso.size() > 10 && iso[10] == u'T' && !iso.endsWith(u'Z') &&
                        iso.indexOf(u'+', 10) < 0 && iso.indexOf(u'-', 10) < 0;
    if (!isDay && !isTime)
        return std::nullopt;
    const QDate date = QDate::fromString(iso.first(10).toString(), Qt::ISODate);
    const QTime time =
        isDay ? QTime(0, 0) : QTime::fromString(iso.sliced(11).toString(), Qt::ISODateWithMs);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return written({date.year(), date.month(), date.day()}, time.msecsSinceStartOfDay());
}
