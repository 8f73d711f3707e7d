// SPDX-License-Identifier: MIT
#include "ui/connection/cutofftext.h"

#include "outages/timestamp.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView IsoDate{"yyyy-MM-dd"};

/// A date with the month in words: numbers alone would be read one way here and another there.
std::optional<QDate> dateInWords(const QString &typed)
{
    static const std::array Formats{u"d MMMM yyyy"_s, u"d MMM yyyy"_s,   u"d. MMMM yyyy"_s,
                                    u"d. MMM yyyy"_s, u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s};
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        for (const QString &format : Formats) {
            if (const QDate date = locale.toDate(typed, format); date.isValid())
                return date;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> CutoffText::dateAlone(const QString &typed)
{
    static const QRegularExpression alone(u"^(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:UTC|GMT|Z))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    if (const auto match = alone.match(text); match.hasMatch()) {
        const QDate date = QDate::fromString(match.captured(1), IsoDate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return dateInWords(text);
}

QString CutoffText::asTimestamp(const QString &typed)
{
    // As nearly always: the months of two languages need not be tried.
    if (typed.isEmpty() || parseTimestamp(typed))
        return typed;
    static const QRegularExpression moment(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d+)?)?"
        "\\s*(?:(UTC|GMT|Z)|([+-]\\d{2}:\\d{2}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto date = dateAlone(typed))
        return date->toString(IsoDate) + u"T00:00:00Z"_s;
    const auto match = moment.match(typed.simplified());
    if (!match.hasMatch())
        return typed;
    const QString seconds = match.captured(3).isEmpty() ? u":00"_s : match.captured(3);
    const QString zone = match.captured(4).isEmpty() ? match.captured(5) : u"Z"_s;
    return match.captured(1) + u'T' + match.captured(2) + seconds + zone;
}
