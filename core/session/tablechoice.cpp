// SPDX-License-Identifier: MIT
#include "session/tablechoice.h"

#include "outages/timestamp.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtimezone.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array OrderNames{std::pair(DateOrder::DayMonthYear, "day-month-year"),
                                std::pair(DateOrder::MonthDayYear, "month-day-year"),
                                std::pair(DateOrder::YearMonthDay, "year-month-day")};

qsizetype guessed(const QStringList &headers, ColumnRole role)
{
    const auto column = tellColumn(headers, role);
    return column ? *column : TableChoice::NoColumn;
}

/// A time stands where a header has a name.
bool isData(const QStringList &firstRow)
{
    return tellForms(firstRow).local > 0 || std::ranges::any_of(firstRow, [](const QString &cell) {
               return readTimestamp(cell).hasValue();
           });
}

/// Whether \a choice leaves nothing open.
bool isSettledBy(const TablePeek &peek, const TableChoice &choice)
{
    if (!choice.hasColumns() || choice.encoding != peek.encoding)
        return false;
    const TimeForms forms = formsOf(peek, choice);
    return forms.local == 0 || (choice.times && forms.orders.contains(choice.times->order));
}

QJsonObject objectOf(const TableChoice &choice)
{
    QJsonObject object{{u"headers"_s, QJsonArray::fromStringList(choice.headers)},
                       {u"device"_s, choice.columns.device},
                       {u"begin"_s, choice.columns.begin},
                       {u"end"_s, choice.columns.end}};
    if (!choice.hasHeader)
        object.insert(u"hasHeader"_s, false);
    if (choice.encoding == TableEncoding::Latin1)
        object.insert(u"encoding"_s, u"latin1"_s);
    if (choice.times) {
        for (const auto &[order, name] : OrderNames) {
            if (order == choice.times->order)
                object.insert(u"order"_s, QLatin1StringView(name));
        }
        object.insert(u"zone"_s, QString::fromLatin1(choice.times->zone));
    }
    return object;
}

std::optional<TimeChoice> timesIn(const QJsonObject &object)
{
    const QString named = object.value(u"order"_s).toString();
    const QByteArray zone = object.value(u"zone"_s).toString().toLatin1();
    for (const auto &[order, name] : OrderNames) {
        if (named == QLatin1StringView(name) && QTimeZone::isTimeZoneIdAvailable(zone))
            return TimeChoice{order, zone};
    }
    return std::nullopt;
}

} // namespace

bool TableChoice::hasColumns() const
{
    return columns.device >= 0 && columns.begin >= 0 && columns.end >= 0 &&
           columns.device != columns.begin && columns.device != columns.end &&
           columns.begin != columns.end;
}

TableOptions optionsOf(const TableChoice &choice)
{
    TableOptions options;
    options.encoding = choice.encoding;
    if (choice.times)
        options.times = usualTimes(choice.times->order, QTimeZone(choice.times->zone));
    options.chosen =
        ChosenColumns{choice.hasHeader ? choice.headers : QStringList(), choice.columns};
    return options;
}

QList<SampleRow> outageRows(const TablePeek &peek, bool hasHeader)
{
    return hasHeader ? peek.sample.rows : QList<SampleRow>{peek.sample.first} + peek.sample.rows;
}

TimeForms formsOf(const TablePeek &peek, const TableChoice &choice)
{
    QStringList times;
    for (const SampleRow &row : outageRows(peek, choice.hasHeader)) {
        for (const qsizetype column : {choice.columns.begin, choice.columns.end}) {
            if (column >= 0 && column < row.cells.size())
                times.append(row.cells[column]);
        }
    }
    return tellForms(times);
}

SuggestedChoice suggestedChoice(const TablePeek &peek, const QList<TableChoice> &remembered)
{
    const QStringList &headers = peek.sample.first.cells;
    SuggestedChoice suggested;
    const auto known = std::ranges::find_if(remembered, [&headers](const TableChoice &choice) {
        return choice.hasHeader && choice.headers == headers;
    });
    if (known != remembered.end()) {
        suggested.choice = *known;
        suggested.isRemembered = true;
    } else {
        suggested.choice.headers = headers;
        suggested.choice.columns = {guessed(headers, ColumnRole::Device),
                                    guessed(headers, ColumnRole::Begin),
                                    guessed(headers, ColumnRole::End)};
        suggested.choice.hasHeader = !isData(headers);
    }
    // UTF-8 is recognised by its bytes; Latin-1 only a person can state.
    if (peek.encoding == TableEncoding::Unicode)
        suggested.choice.encoding = peek.encoding;
    suggested.isSettled = isSettledBy(peek, suggested.choice);
    return suggested;
}

QString textOf(const TableChoice &choice)
{
    return QString::fromUtf8(QJsonDocument(objectOf(choice)).toJson(QJsonDocument::Compact));
}

std::optional<TableChoice> choiceIn(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    TableChoice choice;
    for (const QJsonValue header : object.value(u"headers"_s).toArray())
        choice.headers.append(header.toString());
    const auto column = [&object, count = choice.headers.size()](const QString &role) {
        const qint64 place = object.value(role).toInteger(TableChoice::NoColumn);
        return place < count ? qsizetype(place) : TableChoice::NoColumn;
    };
    choice.columns = {column(u"device"_s), column(u"begin"_s), column(u"end"_s)};
    choice.hasHeader = object.value(u"hasHeader"_s).toBool(true);
    if (object.value(u"encoding"_s).toString() == "latin1"_L1)
        choice.encoding = TableEncoding::Latin1;
    choice.times = timesIn(object);
    return choice.hasColumns() ? std::optional(choice) : std::nullopt;
}
