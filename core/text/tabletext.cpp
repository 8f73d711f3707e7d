// SPDX-License-Identifier: MIT
#include "text/tabletext.h"

#include "text/contenttext.h"
#include "text/oneline.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/verdicttext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeader = 60;
constexpr qsizetype MostProblems = 2;
constexpr qsizetype MostNames = 3;

QString orderText(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return Text::tr("day, month, year");
    case DateOrder::MonthDayYear:
        return Text::tr("month, day, year");
    case DateOrder::YearMonthDay:
        break;
    }
    return Text::tr("year, month, day");
}

QString nameOf(const QStringList &names, qsizetype column)
{
    return names.value(column);
}

QString ofSiteText(const TableTrial &trial, const QString &site)
{
    if (*trial.ofSite == 0)
        return Text::tr("None of them names a device of %1.").arg(oneLine(site, LongestHeader));
    return Text::tr("%Ln row(s) are of devices of %1.", nullptr, plural(*trial.ofSite))
        .arg(oneLine(site, LongestHeader));
}

} // namespace

namespace Wording {

QString meaning(const QString &time, DateOrder order)
{
    const auto instant = usualTimes(order, QTimeZone::utc()).read(time);
    if (!instant)
        return orderText(order);
    const QDate day = QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).date();
    //: %1 is a date, %2 in which order it was written: 3 April 2022 (day, month, year)
    return Text::tr("%1 (%2)", "a date and the order of its parts")
        .arg(QLocale().toString(day, Text::tr("d MMMM yyyy")), orderText(order));
}

QString text(LocalTimes::FormatFault fault)
{
    switch (fault) {
    case LocalTimes::FormatFault::UnknownLetter:
        return Text::tr("It has letters that are not read; text stands in apostrophes.");
    case LocalTimes::FormatFault::TwoDigitYear:
        return Text::tr("A year of two digits does not say its century: use yyyy.");
    case LocalTimes::FormatFault::MissingPart:
        return Text::tr("It must have year, month, day, hour and minute.");
    case LocalTimes::FormatFault::RepeatedPart:
        return Text::tr("It has the same part twice.");
    case LocalTimes::FormatFault::OpenQuote:
        return Text::tr("An apostrophe is opened and never closed.");
    case LocalTimes::FormatFault::ApWithoutHour:
        break;
    }
    return Text::tr("AP goes with h or hh only.");
}

QStringList columnNames(const TableChoice &choice)
{
    QStringList names;
    for (const QString &header : choice.headers) {
        const QString name = choice.hasHeader ? oneLine(header, LongestHeader) : QString();
        const QString number = QString::number(names.size() + 1);
        names.append(name.trimmed().isEmpty() ? Text::tr("column %1").arg(number) : name);
    }
    return names;
}

QString chosenText(const TableChoice &choice)
{
    const QStringList names = columnNames(choice);
    //: Three names of columns: the device, the begin and the end of an outage
    QString columns =
        Text::tr("“%1”, “%2” and “%3”")
            .arg(nameOf(names, choice.columns.device), nameOf(names, choice.columns.begin),
                 nameOf(names, choice.columns.end));
    if (!choice.sheet.isEmpty()) {
        //: %1 the name of a sheet of a spreadsheet, %2 names of columns
        columns = Text::tr("sheet “%1”: %2").arg(oneLine(choice.sheet, LongestHeader), columns);
    }
    if (!choice.times)
        return columns;
    //: %1 names of columns, %2 how their times are meant: “A”, “B” and “C”, times of Europe/Berlin
    //: (day, month, year)
    return Text::tr("%1, %2", "columns, and how their times are meant")
        .arg(columns, timesText(*choice.times));
}

QString timeFormText(const QString &form)
{
    const auto order = orderOf(form);
    return order ? orderText(*order) : oneLine(form, LongestHeader);
}

QString timesText(const TimeChoice &times)
{
    //: %1 a time zone, %2 an order or a format: times of Europe/Berlin (day, month, year)
    return Text::tr("times of %1 (%2)")
        .arg(QString::fromLatin1(times.zone), timeFormText(timeFormOf(times)));
}

QString trialText(const TableTrial &trial, bool isWhole)
{
    const QString readable = QLocale().toString(trial.readable);
    const qint64 others = trial.rows - trial.readable;
    const int rows = plural(trial.rows);
    if (others == 0) {
        return isWhole ? Text::tr("%Ln row(s), all of which can be read.", nullptr, rows)
                       : Text::tr("Of the first %Ln row(s), all can be read.", nullptr, rows);
    }
    const QString unreadable = QLocale().toString(others);
    return isWhole
               ? Text::tr("%Ln row(s): %1 can be read, %2 cannot.", nullptr, rows)
                     .arg(readable, unreadable)
               : Text::tr("Of the first %Ln row(s), %1 can be read and %2 cannot.", nullptr, rows)
                     .arg(readable, unreadable);
}

QString problemsText(const TableTrial &trial)
{
    if (trial.fault)
        return contentText(*trial.fault);
    QStringList reasons;
    for (const TableTrial::Unreadable &each :
         trial.unreadable.first(std::min(trial.unreadable.size(), MostProblems))) {
        //: %1 is why they cannot be read: begin has no time zone
        reasons.append(
            Text::tr("%Ln row(s): %1", nullptr, plural(each.rows)).arg(text(each.problem)));
    }
    if (trial.unreadable.size() > MostProblems)
        reasons.append(Text::tr("and other reasons"));
    return reasons.join(u"; "_s);
}

QString devicesText(const TableTrial &trial, const QString &site)
{
    if (!trial.ofSite)
        return {};
    const QString known = ofSiteText(trial, site);
    if (trial.unknownNames.isEmpty())
        return known;
    return known + u' ' + unknownNamesText(trial.unknownNames, site);
}

QString unknownNamesText(const QStringList &names, const QString &site)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), MostNames)))
        shown.append(Text::tr("“%1”", "a name").arg(oneLine(name, LongestHeader)));
    if (names.size() > MostNames)
        shown.append(u"…"_s);
    //: %1 is the name of a site, %2 names of devices
    return Text::tr("%Ln name(s) match no device of %1: %2", nullptr, plural(names.size()))
        .arg(oneLine(site, LongestHeader), shown.join(u", "_s));
}

} // namespace Wording
