// SPDX-License-Identifier: MIT
#include "net/retryafter.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <array>

namespace {

using namespace std::chrono;

constexpr std::array<QByteArrayView, 12> MonthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr milliseconds Longest = hours{24 * 365};

/// Reads a text of \a minimum to \a maximum digits; returns nullopt for any other text.
std::optional<int> number(QByteArrayView text, qsizetype minimum, qsizetype maximum)
{
    if (text.size() < minimum || text.size() > maximum)
        return {};
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return {};
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<unsigned> monthNumber(QByteArrayView name)
{
    const auto found = std::ranges::find(MonthNames, name);
    if (found == MonthNames.end())
        return {};
    return static_cast<unsigned>(found - MonthNames.begin()) + 1;
}

std::optional<seconds> timeOfDay(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3)
        return {};
    const auto hour = number(parts[0], 2, 2);
    const auto minute = number(parts[1], 2, 2);
    const auto second = number(parts[2], 2, 2);
    // 60 is a leap second (RFC 9110 §5.6.7); it is counted as the first of the next minute.
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    return hours{*hour} + minutes{*minute} + seconds{*second};
}

std::optional<HttpInstant> instant(std::optional<int> yearNumber, const QByteArray &monthName,
                                   std::optional<int> dayNumber, const QByteArray &time)
{
    const auto monthOfYear = monthNumber(monthName);
    const auto ofDay = timeOfDay(time);
    if (!yearNumber || !monthOfYear || !dayNumber || !ofDay)
        return {};
    const year_month_day date{year{*yearNumber}, month{*monthOfYear},
                              day{static_cast<unsigned>(*dayNumber)}};
    if (!date.ok())
        return {};
    return sys_days{date} + *ofDay;
}

int yearOf(HttpInstant when)
{
    return static_cast<int>(year_month_day{floor<days>(when)}.year());
}

/// `06-Nov-94`; the century is the one that puts it at most 50 years ahead.
std::optional<HttpInstant> obsoleteDate(const QByteArray &date, const QByteArray &time,
                                        HttpInstant now)
{
    const QList<QByteArray> parts = date.split('-');
    if (parts.size() != 3)
        return {};
    const auto shortYear = number(parts[2], 2, 2);
    if (!shortYear)
        return {};
    int fullYear = yearOf(now) / 100 * 100 + *shortYear;
    if (fullYear > yearOf(now) + 50)
        fullYear -= 100;
    return instant(fullYear, parts[1], number(parts[0], 2, 2), time);
}

} // namespace

std::optional<HttpInstant> parseHttpDate(QByteArrayView text, HttpInstant now)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    if (words.size() == 6 && words[0].endsWith(',') && words[5] == "GMT")
        return instant(number(words[3], 4, 4), words[2], number(words[1], 2, 2), words[4]);
    if (words.size() == 4 && words[0].endsWith(',') && words[3] == "GMT")
        return obsoleteDate(words[1], words[2], now);
    if (words.size() == 5)
        return instant(number(words[4], 4, 4), words[1], number(words[2], 1, 2), words[3]);
    return {};
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &retryAfter, const QByteArray &date,
                                            HttpInstant now)
{
    const QByteArray text = retryAfter.trimmed();
    const bool isNumber =
        !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        constexpr qsizetype SafeDigits = 9;
        const auto delta = number(text, 1, SafeDigits);
        return delta ? std::min(Longest, milliseconds{seconds{*delta}}) : Longest;
    }
    const auto until = parseHttpDate(text, now);
    if (!until)
        return {};
    const HttpInstant from = parseHttpDate(date, now).value_or(now);
    return std::clamp(milliseconds{*until - from}, milliseconds{0}, Longest);
}
