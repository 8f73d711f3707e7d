// SPDX-License-Identifier: MIT
#include "tables/timeforms.h"

#include "outages/timestamp.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QStringList datesOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return {u"d.M.yyyy"_s,   u"d/M/yyyy"_s,   u"d-M-yyyy"_s,
                u"d MMM yyyy"_s, u"d-MMM-yyyy"_s, u"d MMMM yyyy"_s};
    case DateOrder::MonthDayYear:
        return {u"M/d/yyyy"_s, u"M-d-yyyy"_s, u"M.d.yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s};
    case DateOrder::YearMonthDay:
        break;
    }
    return {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s};
}

QStringList formatsOf(DateOrder order)
{
    QStringList between{u" "_s, u", "_s};
    if (order == DateOrder::YearMonthDay)
        between.append(u"'T'"_s);
    QStringList formats;
    for (const QString &date : datesOf(order)) {
        for (const QString &gap : between) {
            for (const QString &time :
                 {u"H:mm"_s, u"H:mm:ss"_s, u"H:mm:ss.zzz"_s, u"h:mm AP"_s, u"h:mm:ss AP"_s})
                formats.append(date + gap + time);
        }
    }
    return formats;
}

/// A day, a month, a year, an hour and a minute take at least six digits.
bool mayBeTime(QStringView text)
{
    constexpr qsizetype FewestDigits = 6;
    return std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) >=
           FewestDigits;
}

std::map<DateOrder, LocalTimes> readersOfOrders()
{
    std::map<DateOrder, LocalTimes> readers;
    for (const DateOrder order : DateOrders)
        readers.emplace(order, usualTimes(order, QTimeZone::utc()));
    return readers;
}

} // namespace

LocalTimes usualTimes(DateOrder order, const QTimeZone &zone)
{
    const QStringList formats = formatsOf(order);
    LocalTimes times = *LocalTimes::make(formats.constFirst(), zone);
    for (const QString &format : formats.sliced(1))
        times.alsoRead(*LocalTimes::make(format, zone));
    return times;
}

TimeForms tellForms(const QStringList &times)
{
    static const std::map<DateOrder, LocalTimes> readers = readersOfOrders();
    std::map<DateOrder, qsizetype> readBy;
    TimeForms forms;
    bool differs = false;
    for (const QString &text : times) {
        const bool isZoned = readTimestamp(text).hasValue() || !withTForSpace(text).isEmpty();
        forms.zoned += isZoned ? 1 : 0;
        if (isZoned || text.isEmpty())
            continue;
        std::set<qint64> meanings;
        for (const auto &[order, reader] : readers) {
            if (const auto instant = reader.read(text)) {
                meanings.insert(*instant);
                ++readBy[order];
            }
        }
        forms.local += meanings.empty() ? 0 : 1;
        if (meanings.empty() && mayBeTime(text) && forms.other++ == 0)
            forms.otherExample = text;
        const bool tellsMore = meanings.size() > 1 && !differs;
        if (!meanings.empty() && (forms.example.isEmpty() || tellsMore))
            forms.example = text;
        differs = differs || meanings.size() > 1;
    }
    const bool isReadByOne = std::ranges::any_of(
        DateOrders, [&](DateOrder order) { return readBy[order] == forms.local; });
    for (const DateOrder order : DateOrders) {
        if (readBy[order] > 0 && (readBy[order] == forms.local || !isReadByOne))
            forms.orders.append(order);
    }
    return forms;
}
