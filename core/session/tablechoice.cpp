// SPDX-License-Identifier: MIT
#include "session/tablechoice.h"

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
    const TimeForms forms = tellForms(firstRow);
    return forms.zoned + forms.local > 0;
}

enum class Cells : quint8 { All, Texts };

/// What stands in these columns, in all cells or in those that are no dates of a spreadsheet.
QStringList cellsOf(const TablePeek &peek, bool hasHeader, const QList<qsizetype> &columns,
                    Cells wanted = Cells::All)
{
    QStringList texts;
    for (const SampleRow &row : outageRows(peek, hasHeader)) {
        for (const qsizetype column : columns) {
            const bool isThere = column >= 0 && column < row.cells.size();
            const bool isDate = row.kinds.value(column, CellKind::Text) == CellKind::Date;
            if (isThere && (wanted == Cells::All || !isDate))
                texts.append(row.cells[column]);
        }
    }
    return texts;
}

QList<qsizetype> timeColumns(const TableChoice &choice)
{
    return {choice.columns.begin, choice.columns.end};
}

std::optional<LocalTimes> readerOf(const TimeChoice &times)
{
    const QTimeZone zone(times.zone);
    if (times.format.isEmpty())
        return usualTimes(times.order, zone);
    const auto own = LocalTimes::make(times.format, zone);
    return own ? std::optional(*own) : std::nullopt;
}

/// Whether every text that may be a time without a zone is written in the format of \a times.
bool isFormatOf(const QStringList &texts, const TimeChoice &times)
{
    const auto reader = readerOf(times);
    return reader && std::ranges::all_of(texts, [&reader](const QString &text) {
               const TimeForms form = tellForms({text});
               const bool isAsked = form.local + form.other > 0;
               const auto read = reader->read(text);
               return !isAsked || read || read.error() != RecordFault::NotInFormat;
           });
}

/// Whether nothing in the column is a time, but something may be one in a way of its own.
bool isOddColumn(const TablePeek &peek, const TableChoice &choice, qsizetype column)
{
    const TimeForms forms = tellForms(cellsOf(peek, choice.hasHeader, {column}));
    return forms.zoned + forms.local == 0 && forms.other > 0;
}

/// Whether \a choice leaves nothing open. What a person has said of other times of the same header
/// is not asked again.
bool isSettledBy(const TablePeek &peek, const TableChoice &choice, bool isRemembered)
{
    if (!choice.hasColumns() || choice.encoding != peek.encoding)
        return false;
    const TimeForms forms = formsOf(peek, choice);
    if (choice.times && !choice.times->format.isEmpty())
        return isFormatOf(cellsOf(peek, choice.hasHeader, timeColumns(choice), Cells::Texts),
                          *choice.times);
    if (forms.local > 0)
        return choice.times && forms.orders.contains(choice.times->order);
    return isRemembered || (!isOddColumn(peek, choice, choice.columns.begin) &&
                            !isOddColumn(peek, choice, choice.columns.end));
}

/// Suggests columns of a table without a header by what stands in them: two of times are begin and
/// end, in this order, and the only other that no row leaves empty is the device.
void suggestByContent(const TablePeek &peek, TableColumns &columns)
{
    constexpr qsizetype MostRows = 20;
    const QList<SampleRow> all = outageRows(peek, false);
    const QList<SampleRow> rows = all.first(std::min(MostRows, all.size()));
    QList<qsizetype> ofTimes;
    QList<qsizetype> others;
    for (qsizetype column = 0; column < peek.sample.first.cells.size(); ++column) {
        QStringList cells;
        for (const SampleRow &row : rows)
            cells.append(row.cells.value(column));
        const qsizetype filled = cells.size() - cells.count(QString());
        const TimeForms forms = tellForms(cells);
        if (filled > 0 && forms.zoned + forms.local == filled)
            ofTimes.append(column);
        else if (filled == rows.size())
            others.append(column);
    }
    if (ofTimes.size() == 2) {
        columns.begin = ofTimes.constFirst();
        columns.end = ofTimes.constLast();
    }
    if (others.size() == 1)
        columns.device = others.constFirst();
}

QJsonObject objectOf(const TableChoice &choice)
{
    QJsonObject object{{u"headers"_s, QJsonArray::fromStringList(choice.headers)},
                       {u"device"_s, choice.columns.device},
                       {u"begin"_s, choice.columns.begin},
                       {u"end"_s, choice.columns.end}};
    if (!choice.hasHeader)
        object.insert(u"hasHeader"_s, false);
    if (choice.encoding == TableEncoding::WindowsLatin)
        object.insert(u"encoding"_s, u"windows-1252"_s);
    if (!choice.sheet.isEmpty())
        object.insert(u"sheet"_s, choice.sheet);
    if (choice.times) {
        if (choice.times->format.isEmpty())
            object.insert(u"order"_s, orderId(choice.times->order));
        else
            object.insert(u"format"_s, choice.times->format);
        object.insert(u"zone"_s, QString::fromLatin1(choice.times->zone));
    }
    return object;
}

std::optional<TimeChoice> timesSaidIn(const QJsonObject &object)
{
    const QString named = object.value(u"order"_s).toString();
    const QByteArray zone = object.value(u"zone"_s).toString().toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        return std::nullopt;
    const QString format = object.value(u"format"_s).toString();
    if (!format.isEmpty() && LocalTimes::make(format, QTimeZone::utc()))
        return TimeChoice{.zone = zone, .format = format};
    const auto order = orderOf(named);
    return order ? std::optional(TimeChoice{*order, zone}) : std::nullopt;
}

} // namespace

QString orderId(DateOrder order)
{
    for (const auto &[each, name] : OrderNames) {
        if (each == order)
            return QLatin1StringView(name);
    }
    return {};
}

std::optional<DateOrder> orderOf(QStringView id)
{
    for (const auto &[order, name] : OrderNames) {
        if (id == QLatin1StringView(name))
            return order;
    }
    return std::nullopt;
}

QString timeFormOf(const TimeChoice &times)
{
    return times.format.isEmpty() ? orderId(times.order) : times.format;
}

QStringList sheetsWithColumns(const TablePeek &peek)
{
    QStringList names;
    for (const SheetSample &sheet : peek.sheets) {
        if (!sheet.isHidden && tellColumns(sheet.sample.first.cells))
            names.append(sheet.name);
    }
    return names;
}

TablePeek onSheet(const TablePeek &peek, const QString &name)
{
    const auto sheet = std::ranges::find(peek.sheets, name, &SheetSample::name);
    if (sheet == peek.sheets.end())
        return peek;
    TablePeek other = peek;
    other.sample = sheet->sample;
    other.sheet = name;
    return other;
}

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
    options.sheet = choice.sheet;
    if (choice.times) {
        options.times = readerOf(*choice.times);
        options.timeForm = timeFormOf(*choice.times);
    }
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
    return tellForms(cellsOf(peek, choice.hasHeader, timeColumns(choice)));
}

SuggestedChoice suggestedChoice(const TablePeek &peek, const QList<TableChoice> &remembered)
{
    const QStringList lists = sheetsWithColumns(peek);
    const bool isUsual = lists.isEmpty() || lists.contains(peek.sheet);
    const bool isUnclear = peek.isSheetUnclear || lists.size() > 1 || !isUsual;
    for (const TableChoice &choice : remembered) {
        const TablePeek chosen = onSheet(peek, choice.sheet);
        const bool isChosen = !choice.sheet.isEmpty() && choice.sheet == chosen.sheet;
        const bool isClear = isChosen || !isUnclear;
        if (choice.hasHeader && choice.headers == chosen.sample.first.cells && isClear)
            return suggestedOnSheet(chosen, {choice});
    }
    SuggestedChoice suggested =
        suggestedOnSheet(isUsual ? peek : onSheet(peek, lists.constFirst()), remembered);
    suggested.isSettled = suggested.isSettled && !isUnclear;
    return suggested;
}

SuggestedChoice suggestedOnSheet(const TablePeek &peek, const QList<TableChoice> &remembered)
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
    // UTF-8 is recognised by its bytes; another encoding only a person can state.
    if (peek.encoding == TableEncoding::Unicode)
        suggested.choice.encoding = peek.encoding;
    suggested.choice.sheet = peek.sheet;
    suggested.isSettled = isSettledBy(peek, suggested.choice, suggested.isRemembered);
    if (!suggested.choice.hasHeader && !suggested.isRemembered)
        suggestByContent(peek, suggested.choice.columns); // to be looked at: it settles nothing
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
    const QString encoding = object.value(u"encoding"_s).toString();
    if (encoding == "windows-1252"_L1 || encoding == "latin1"_L1) // as it was called at first
        choice.encoding = TableEncoding::WindowsLatin;
    choice.times = timesSaidIn(object);
    choice.sheet = object.value(u"sheet"_s).toString();
    return choice.hasColumns() ? std::optional(choice) : std::nullopt;
}
