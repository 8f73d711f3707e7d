// SPDX-License-Identifier: MIT
#include "outages/timestamp.h"

#include <array>
#include <chrono>
#include <optional>

namespace {

constexpr qint64 DayMilliseconds = 86'400'000;

/// Reads a text from its start, character by character.
class Cursor final
{
public:
    explicit Cursor(QStringView text)
        : m_next(text.utf16())
        , m_end(m_next + text.size())
    {}

    [[nodiscard]] bool atEnd() const { return m_next == m_end; }
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : *m_next; }

    bool skip(char16_t wanted)
    {
        if (atEnd() || *m_next != wanted)
            return false;
        ++m_next;
        return true;
    }
    bool skipEither(char16_t one, char16_t other) { return skip(one) || skip(other); }

    [[nodiscard]] bool atDigit() const { return !atEnd() && *m_next >= u'0' && *m_next <= u'9'; }
    int digit() { return *m_next++ - u'0'; }

    /// Exactly \a count digits; false where there are fewer.
    bool number(int count, int &value)
    {
        value = 0;
        for (int i = 0; i < count; ++i) {
            if (!atDigit())
                return false;
            value = value * 10 + digit();
        }
        return true;
    }

private:
    const char16_t *m_next;
    const char16_t *m_end;
};

struct Fields
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fractionDigits = 0;
    int milliseconds = 0;
    QByteArray finer;
    bool isUtcLetter = false;
    int offsetSign = 1;
    int offsetHours = 0;
    int offsetMinutes = 0;
    bool isUpperCase = true;
};

using MaybeFault = std::optional<TimestampFault>;

MaybeFault readDate(Cursor &cursor, Fields &fields)
{
    const bool hasForm = cursor.number(4, fields.year) && cursor.skip(u'-') &&
                         cursor.number(2, fields.month) && cursor.skip(u'-') &&
                         cursor.number(2, fields.day);
    return hasForm ? MaybeFault() : TimestampFault::Malformed;
}

MaybeFault readSeparator(Cursor &cursor, Fields &fields)
{
    if (cursor.skip(u'T'))
        return {};
    if (cursor.skip(u't')) {
        fields.isUpperCase = false;
        return {};
    }
    return cursor.peek() == u' ' ? TimestampFault::SpaceForT : TimestampFault::Malformed;
}

void readFraction(Cursor &cursor, Fields &fields)
{
    static constexpr std::array Scale{100, 10, 1};
    qsizetype significant = 0;
    while (cursor.atDigit()) {
        const int digit = cursor.digit();
        const auto place = static_cast<std::size_t>(fields.fractionDigits++);
        if (place < Scale.size()) {
            fields.milliseconds += digit * Scale[place];
            continue;
        }
        fields.finer.append(static_cast<char>('0' + digit));
        if (digit != 0)
            significant = fields.finer.size();
    }
    fields.finer.truncate(significant);
}

MaybeFault readTime(Cursor &cursor, Fields &fields)
{
    if (!cursor.number(2, fields.hour) || !cursor.skip(u':') || !cursor.number(2, fields.minute))
        return TimestampFault::Malformed;
    if (!cursor.skip(u':')) {
        const char16_t next = cursor.peek();
        const bool zoneOrEnd =
            cursor.atEnd() || next == u'Z' || next == u'z' || next == u'+' || next == u'-';
        return zoneOrEnd ? TimestampFault::MissingSeconds : TimestampFault::Malformed;
    }
    if (!cursor.number(2, fields.second))
        return TimestampFault::Malformed;
    if (cursor.skip(u'.')) {
        readFraction(cursor, fields);
        if (fields.fractionDigits == 0)
            return TimestampFault::Malformed;
    }
    return {};
}

MaybeFault readZone(Cursor &cursor, Fields &fields)
{
    if (cursor.atEnd())
        return TimestampFault::MissingZone;
    if (cursor.peek() == u'Z' || cursor.peek() == u'z') {
        fields.isUtcLetter = true;
        fields.isUpperCase = cursor.peek() == u'Z' && fields.isUpperCase;
        cursor.skipEither(u'Z', u'z');
    } else {
        fields.offsetSign = cursor.peek() == u'-' ? -1 : 1;
        if (!cursor.skipEither(u'+', u'-') || !cursor.number(2, fields.offsetHours) ||
            !cursor.skip(u':') || !cursor.number(2, fields.offsetMinutes))
            return TimestampFault::Malformed;
    }
    return cursor.atEnd() ? MaybeFault() : TimestampFault::Malformed;
}

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr std::array<int, 13> DaysBeforeMonth{0,   31,  59,  90,  120, 151, 181,
                                              212, 243, 273, 304, 334, 365};

int daysInMonth(int year, int month)
{
    const auto index = static_cast<std::size_t>(month);
    const int days = DaysBeforeMonth[index] - DaysBeforeMonth[index - 1];
    return month == 2 && isLeapYear(year) ? 29 : days;
}

MaybeFault rangeFault(const Fields &fields)
{
    if (fields.month < 1 || fields.month > 12 || fields.day < 1 ||
        fields.day > daysInMonth(fields.year, fields.month))
        return TimestampFault::ImpossibleDate;
    if (fields.hour > 23 || fields.minute > 59 || fields.second > 60)
        return TimestampFault::ImpossibleTime;
    if (fields.second == 60)
        return TimestampFault::LeapSecond;
    if (fields.offsetHours > 23 || fields.offsetMinutes > 59)
        return TimestampFault::ImpossibleZone;
    return {};
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, for years 0 to 9999.
qint64 daysSinceEpoch(int year, int month, int day)
{
    constexpr int Cycle = 400; // years; added so that no division meets a negative number
    constexpr qint64 DaysBeforeEpoch = 865'259; // from the start of year -399 to the start of 1970
    const int past = year + Cycle - 1;
    const qint64 yearDays = qint64(past) * 365 + past / 4 - past / 100 + past / 400;
    const int leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
    const int monthDays = DaysBeforeMonth[static_cast<std::size_t>(month - 1)];
    return yearDays + monthDays + leapDay + day - 1 - DaysBeforeEpoch;
}

qint64 instantOf(const Fields &fields)
{
    const qint64 days = daysSinceEpoch(fields.year, fields.month, fields.day);
    const qint64 offset = qint64(fields.offsetHours) * 60 + fields.offsetMinutes;
    const qint64 minutes = qint64(fields.hour) * 60 + fields.minute - fields.offsetSign * offset;
    return days * DayMilliseconds + minutes * 60'000 + qint64(fields.second) * 1000 +
           fields.milliseconds;
}

void putNumber(char *end, int digits, int value)
{
    for (int i = 0; i < digits; ++i) {
        *--end = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

std::strong_ordering operator<=>(const Timestamp &left, const Timestamp &right)
{
    if (left.milliseconds != right.milliseconds)
        return left.milliseconds <=> right.milliseconds;
    return left.finer.compare(right.finer) <=> 0;
}

Expected<ReadTimestamp, TimestampFault> readTimestamp(QStringView text)
{
    Cursor cursor(text);
    Fields fields;
    for (const auto step : {readDate, readSeparator, readTime, readZone}) {
        if (const MaybeFault fault = step(cursor, fields))
            return Unexpected{*fault};
    }
    if (const MaybeFault fault = rangeFault(fields))
        return Unexpected{*fault};

    const bool isCanonical = fields.isUtcLetter && fields.isUpperCase && fields.fractionDigits == 3;
    return ReadTimestamp{Timestamp{instantOf(fields), std::move(fields.finer)}, isCanonical};
}

Expected<Timestamp, TimestampFault> parseTimestamp(QStringView text)
{
    auto read = readTimestamp(text);
    if (!read)
        return Unexpected{read.error()};
    return std::move(read).value().instant;
}

QString withTForSpace(QStringView text)
{
    constexpr qsizetype DateLength = 10; // YYYY-MM-DD
    constexpr qsizetype TimeLength = 8;  // hh:mm:ss
    if (text.size() <= DateLength || text[DateLength] != u' ')
        return {};
    QString other = text.toString();
    other[DateLength] = u'T';
    if (other.endsWith(u" UTC"))
        other.replace(other.size() - 4, 4, u'Z');
    else if (const qsizetype space = other.lastIndexOf(u' '); space > DateLength + TimeLength)
        other.remove(space, 1);
    return readTimestamp(other) ? other : QString();
}

bool isWrittenInUtc(QByteArrayView text)
{
    return text.endsWith('Z') || text.endsWith('z') || text.endsWith("00:00");
}

QByteArray canonicalText(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> instant{std::chrono::milliseconds{milliseconds}};
    const auto midnight = floor<days>(instant);
    const year_month_day date{midnight};
    const auto sinceMidnight = static_cast<int>((instant - midnight).count());

    QByteArray text("0000-00-00T00:00:00.000Z");
    char *start = text.data();
    putNumber(start + 4, 4, static_cast<int>(date.year()));
    putNumber(start + 7, 2, static_cast<int>(static_cast<unsigned>(date.month())));
    putNumber(start + 10, 2, static_cast<int>(static_cast<unsigned>(date.day())));
    putNumber(start + 13, 2, sinceMidnight / 3'600'000);
    putNumber(start + 16, 2, sinceMidnight / 60'000 % 60);
    putNumber(start + 19, 2, sinceMidnight / 1000 % 60);
    putNumber(start + 23, 3, sinceMidnight % 1000);
    return text;
}
