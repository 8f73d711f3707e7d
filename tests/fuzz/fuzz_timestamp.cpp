// SPDX-License-Identifier: MIT
// What is read as a timestamp is one by a second reader too, and order is an order.
#include "fuzz/fuzzing.h"

#include "outages/timestamp.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace {

/// The slow and plain way: a pattern for the form, Qt's calendar for the values.
std::optional<qint64> millisecondsOf(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]+))?"
        "(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"_s));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    // The year 0 of RFC 3339 is what QDate calls -1.
    const QDate date(number(1) == 0 ? -1 : number(1), number(2), number(3));
    const bool isTime = number(4) < 24 && number(5) < 60 && number(6) < 60;
    const bool isZone = number(9) < 24 && number(10) < 60;
    if (!date.isValid() || !isTime || !isZone)
        return std::nullopt;
    const QString digits = match.captured(7).leftJustified(3, QLatin1Char('0'), true);
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = (days * 24 + number(4)) * 3600 + number(5) * 60 + number(6);
    const qint64 offset = (number(9) * 60 + number(10)) * 60;
    return (seconds - (match.captured(8) == u'-' ? -offset : offset)) * 1000 + digits.toInt();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const QString first = QString::fromUtf8(some(data, 200));
    const QString second = QString::fromUtf8(rest(data));
    for (const QString &text : {first, second}) {
        const auto read = readTimestamp(text);
        const auto expected = millisecondsOf(text);
        require(read.hasValue() == expected.has_value(), "both readers take it, or none");
        if (!read)
            continue;
        require(read->instant.milliseconds == *expected, "both readers find the same millisecond");
        if (read->isCanonical)
            require(canonicalText(*expected) == text.toLatin1(), "canonical text comes back");
    }
    const auto left = parseTimestamp(first);
    const auto right = parseTimestamp(second);
    if (left && right) {
        require((*left < *right) == (*right > *left), "order has two directions");
        require((*left == *right) == (!(*left < *right) && !(*right < *left)), "and one middle");
    }
    return 0;
}
