// SPDX-License-Identifier: MIT
#include "tables/localtimes.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsOfSecond = 1000;
constexpr qint64 MillisecondsOfDay = 86'400'000;
constexpr int NoNumber = -1;

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

/// Takes a number of \a fewest to \a most ASCII digits from the front of \a text.
int takeNumber(QStringView &text, int fewest, int most)
{
    int number = 0;
    int digits = 0;
    while (digits < most && digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        number = number * 10 + (text[digits++].unicode() - u'0');
    if (digits < fewest)
        return NoNumber;
    text = text.sliced(digits);
    return number;
}

/// Takes the English name of a month; its number.
int takeMonthName(QStringView &text, QLocale::FormatType form)
{
    for (int month = 1; month <= 12; ++month) {
        const QString name = QLocale::c().monthName(month, form);
        if (text.startsWith(name, Qt::CaseInsensitive)) {
            text = text.sliced(name.size());
            return month;
        }
    }
    return NoNumber;
}

/// Takes AM or PM: 0 or 12 hours.
int takeHalf(QStringView &text)
{
    const bool isMorning = text.startsWith(u"am", Qt::CaseInsensitive);
    if (!isMorning && !text.startsWith(u"pm", Qt::CaseInsensitive))
        return NoNumber;
    text = text.sliced(2);
    return isMorning ? 0 : 12;
}

} // namespace

/// The numbers of one time.
struct LocalTimes::Fields
{
    int year = 1;
    int month = 1;
    int day = 1;
    int hour = 0;
    int hour12 = NoNumber;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int half = NoNumber;

    /// Takes what \a token says from the front of \a text. Returns whether it is there.
    [[nodiscard]] bool take(const Token &token, QStringView &text)
    {
        const auto number = [&](int &field) {
            field = takeNumber(text, token.fewest, token.most);
            return field != NoNumber;
        };
        switch (token.part) {
        case Part::Literal:
            if (!text.startsWith(token.text))
                return false;
            text = text.sliced(token.text.size());
            return true;
        case Part::Year:
            return number(year);
        case Part::Month:
            return number(month);
        case Part::MonthName:
            month =
                takeMonthName(text, token.most == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
            return month != NoNumber;
        case Part::Day:
            return number(day);
        case Part::Hour:
            return number(hour);
        case Part::Hour12:
            return number(hour12);
        case Part::Minute:
            return number(minute);
        case Part::Second:
            return number(second);
        case Part::Millisecond:
            return number(millisecond);
        case Part::HalfOfDay:
            half = takeHalf(text);
            return half != NoNumber;
        }
        return false;
    }

    [[nodiscard]] bool isTime() const
    {
        const bool isHalf = hour12 == NoNumber || (hour12 >= 1 && hour12 <= 12);
        return isHalf && hour < 24 && minute < 60 && second < 60;
    }
    [[nodiscard]] qint64 ofDay() const
    {
        const int hours = hour12 == NoNumber ? hour : hour12 % 12 + half;
        return ((qint64(hours) * 60 + minute) * 60 + second) * MillisecondsOfSecond + millisecond;
    }
};

Expected<LocalTimes, LocalTimes::FormatFault> LocalTimes::make(const QString &format,
                                                               const QTimeZone &zone)
{
    LocalTimes times(zone);
    bool isQuoted = false;
    for (qsizetype at = 0; at < format.size();) {
        const QChar character = format[at];
        if (character == u'\'') {
            const bool isPair = at + 1 < format.size() && format[at + 1] == u'\'';
            if (isPair)
                times.m_tokens.append({Part::Literal, 0, 0, u"'"_s});
            else
                isQuoted = !isQuoted;
            at += isPair ? 2 : 1;
            continue;
        }
        if (isQuoted || !isAsciiLetter(character)) {
            times.m_tokens.append({Part::Literal, 0, 0, QString(character)});
            ++at;
            continue;
        }
        qsizetype count = 1;
        const bool isHalf = character.toLower() == u'a';
        while (at + count < format.size() && format[at + count] == character)
            ++count;
        if (isHalf && at + 1 < format.size() && format[at + 1].toLower() == u'p')
            count = 2;
        if (const auto fault = times.add(isHalf ? QChar(u'A') : character, count))
            return Unexpected{*fault};
        at += count;
    }
    if (isQuoted)
        return Unexpected{FormatFault::OpenQuote};
    if (const auto fault = times.check())
        return Unexpected{*fault};
    return times;
}

std::optional<LocalTimes::Token> LocalTimes::tokenFor(QChar letter, qsizetype count)
{
    const bool isOneOrTwo = count == 1 || count == 2;
    const int fewest = static_cast<int>(count);
    switch (letter.unicode()) {
    case u'y':
        return count == 4 ? std::optional(Token{Part::Year, 4, 4}) : std::nullopt;
    case u'M':
        if (count == 3 || count == 4)
            return Token{Part::MonthName, fewest, fewest};
        return isOneOrTwo ? std::optional(Token{Part::Month, fewest, 2}) : std::nullopt;
    case u'd':
        return isOneOrTwo ? std::optional(Token{Part::Day, fewest, 2}) : std::nullopt;
    case u'H':
        return isOneOrTwo ? std::optional(Token{Part::Hour, fewest, 2}) : std::nullopt;
    case u'h':
        return isOneOrTwo ? std::optional(Token{Part::Hour12, fewest, 2}) : std::nullopt;
    case u'm':
        return isOneOrTwo ? std::optional(Token{Part::Minute, fewest, 2}) : std::nullopt;
    case u's':
        return isOneOrTwo ? std::optional(Token{Part::Second, fewest, 2}) : std::nullopt;
    case u'z':
        return count == 3 ? std::optional(Token{Part::Millisecond, 3, 3}) : std::nullopt;
    case u'A':
        return isOneOrTwo ? std::optional(Token{Part::HalfOfDay, 2, 2}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<LocalTimes::FormatFault> LocalTimes::add(QChar letter, qsizetype count)
{
    if (letter == u'y' && count == 2)
        return FormatFault::TwoDigitYear;
    const std::optional<Token> token = tokenFor(letter, count);
    if (!token)
        return FormatFault::UnknownLetter;
    if (has(token->part))
        return FormatFault::RepeatedPart;
    m_tokens.append(*token);
    return std::nullopt;
}

bool LocalTimes::has(Part part) const
{
    return std::ranges::any_of(m_tokens, [part](const Token &token) { return token.part == part; });
}

std::optional<LocalTimes::FormatFault> LocalTimes::check()
{
    const bool isHalved = has(Part::HalfOfDay);
    if (isHalved && !has(Part::Hour12))
        return FormatFault::ApWithoutHour;
    if ((has(Part::Hour) && has(Part::Hour12)) || (has(Part::Month) && has(Part::MonthName)))
        return FormatFault::RepeatedPart;
    for (Token &token : m_tokens) {
        if (token.part == Part::Hour12 && !isHalved)
            token.part = Part::Hour;
    }
    const bool hasHour = has(Part::Hour) || has(Part::Hour12);
    const bool hasMonth = has(Part::Month) || has(Part::MonthName);
    if (!has(Part::Year) || !hasMonth || !has(Part::Day) || !hasHour || !has(Part::Minute))
        return FormatFault::MissingPart;
    return std::nullopt;
}

void LocalTimes::alsoRead(const LocalTimes &other)
{
    m_otherTokens.append(other.m_tokens);
    m_otherTokens.append(other.m_otherTokens);
}

Expected<qint64, RecordFault> LocalTimes::read(QStringView text) const
{
    auto instant = read(text, m_tokens);
    for (const Tokens &tokens : m_otherTokens) {
        if (instant || instant.error() != RecordFault::NotInFormat)
            break;
        instant = read(text, tokens);
    }
    return instant;
}

Expected<qint64, RecordFault> LocalTimes::read(QStringView text, const Tokens &tokens) const
{
    Fields fields;
    for (const Token &token : tokens) {
        if (!fields.take(token, text))
            return Unexpected{RecordFault::NotInFormat};
    }
    if (!text.isEmpty())
        return Unexpected{RecordFault::NotInFormat};
    // The year 0 is what QDate calls -1.
    const QDate date(fields.year == 0 ? -1 : fields.year, fields.month, fields.day);
    if (!date.isValid())
        return Unexpected{RecordFault::ImpossibleDate};
    if (!fields.isTime())
        return Unexpected{RecordFault::ImpossibleTime};
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return instant(days * MillisecondsOfDay + fields.ofDay());
}

Expected<qint64, RecordFault> LocalTimes::instant(qint64 localMilliseconds) const
{
    // No zone is further from UTC than a day; the instants meant have one of the offsets around.
    const auto offsetAt = [this](qint64 milliseconds) {
        const auto moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        return qint64(m_zone.offsetFromUtc(moment)) * MillisecondsOfSecond;
    };
    const std::array offsets{offsetAt(localMilliseconds - MillisecondsOfDay),
                             offsetAt(localMilliseconds + MillisecondsOfDay)};
    QList<qint64> meant;
    for (const qint64 offset : offsets) {
        const qint64 candidate = localMilliseconds - offset;
        if (offsetAt(candidate) == offset && !meant.contains(candidate))
            meant.append(candidate);
    }
    if (meant.size() != 1)
        return Unexpected{meant.isEmpty() ? RecordFault::InGap : RecordFault::InFold};
    // The years that a timestamp can say.
    constexpr qint64 First = -62'167'219'200'000;
    constexpr qint64 Last = 253'402'300'799'999;
    if (meant.constFirst() < First || meant.constFirst() > Last)
        return Unexpected{RecordFault::ImpossibleDate};
    return meant.constFirst();
}
