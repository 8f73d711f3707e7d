// SPDX-License-Identifier: MIT
#include "text/contenttext.h"

#include "text/findingtext.h"
#include "text/texttr.h"

using namespace Qt::StringLiterals;

namespace {

QString siteFieldName(const SiteFault &fault)
{
    const QString number = QString::number(fault.device);
    switch (fault.field) {
    case SiteFault::Field::Root:
        return Text::tr("the answer");
    case SiteFault::Field::Id:
        return Text::tr("the site’s ID");
    case SiteFault::Field::Name:
        return Text::tr("the site’s name");
    case SiteFault::Field::Devices:
        return Text::tr("the list of devices");
    case SiteFault::Field::Device:
        return Text::tr("device %1").arg(number);
    case SiteFault::Field::DeviceId:
        return Text::tr("the ID of device %1").arg(number);
    case SiteFault::Field::DeviceName:
        return Text::tr("the name of device %1").arg(number);
    }
    return {};
}

QString jsonFaultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return Text::tr("it is empty");
    case JsonFault::Truncated:
        return Text::tr("it ends too early");
    case JsonFault::WrongRoot:
        return Text::tr("it is not a list");
    case JsonFault::UnexpectedByte:
        return Text::tr("it is not JSON");
    case JsonFault::BadLiteral:
        return Text::tr("a word is neither true, false nor null");
    case JsonFault::BadNumber:
        return Text::tr("a number is not written as JSON wants it");
    case JsonFault::BadEscape:
        return Text::tr("a text has an escape that JSON does not know");
    case JsonFault::ControlInText:
        return Text::tr("a text holds a control character");
    case JsonFault::BadUtf8:
        return Text::tr("a text is not UTF-8");
    case JsonFault::TooDeep:
        return Text::tr("it is nested more than 1024 deep");
    case JsonFault::AfterDocument:
        return Text::tr("something follows behind its end");
    case JsonFault::ElementTooLong:
        return Text::tr("one record is longer than 4 MiB");
    case JsonFault::TooManyRows:
        return Text::tr("it has more than 10 million rows to keep");
    case JsonFault::TooMuchText:
        return Text::tr("its IDs and times take more than 1 GiB");
    }
    return {};
}

QString contentFaultText(const JsonError &error)
{
    if (error.fault == JsonFault::Empty)
        return jsonFaultText(error.fault);
    if (error.line > 0) {
        return Text::tr("%1 (line %2, column %3)", "what is wrong, where")
            .arg(jsonFaultText(error.fault), QString::number(error.line),
                 QString::number(error.column));
    }
    return Text::tr("%1 (byte %2)", "what is wrong, where")
        .arg(jsonFaultText(error.fault), QString::number(error.offset));
}

QString contentFaultText(const SiteFault &fault)
{
    const QString field = siteFieldName(fault);
    switch (fault.kind) {
    case SiteFault::Kind::Json:
        return contentFaultText(fault.json);
    case SiteFault::Kind::NotAnObject:
        return Text::tr("%1 is not a JSON object").arg(field);
    case SiteFault::Kind::Missing:
        return Text::tr("%1 is missing").arg(field);
    case SiteFault::Kind::NotText:
        return Text::tr("%1 is not text").arg(field);
    case SiteFault::Kind::NotAnArray:
        return Text::tr("%1 is not a list").arg(field);
    case SiteFault::Kind::Empty:
        return Text::tr("%1 is empty").arg(field);
    case SiteFault::Kind::BrokenText:
        return Text::tr("%1 holds half of a character").arg(field);
    case SiteFault::Kind::Repeated:
        return Text::tr("%1 is there more than once").arg(field);
    case SiteFault::Kind::Cancelled:
        break; // said by what cancelled it
    }
    return {};
}

QString roleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Device:
        return Text::tr("the device", "a column");
    case ColumnRole::Begin:
        return Text::tr("the begin", "a column");
    case ColumnRole::End:
        break;
    }
    return Text::tr("the end", "a column");
}

QString columnFaultText(const TableFault &fault)
{
    const QString names = fault.names.join(u", "_s);
    switch (fault.kind) {
    case TableFault::Kind::UnclearColumn:
        //: %1: the device, the begin or the end; %2: names of columns
        return Text::tr("more than one of its columns could be %1: %2")
            .arg(roleName(fault.role), names);
    case TableFault::Kind::MissingColumn:
        //: %1: the name of a column, %2: names of columns
        return Text::tr("none of its columns is called “%1”; they are: %2").arg(fault.text, names);
    default:
        //: %1: the device, the begin or the end; %2: names of columns
        return Text::tr("none of its columns is known to be %1; they are: %2")
            .arg(roleName(fault.role), names);
    }
}

QString spreadsheetFaultText(const TableFault &fault)
{
    switch (fault.kind) {
    case TableFault::Kind::NotASpreadsheet:
        return Text::tr("it is a zip archive, but no spreadsheet in the format .xlsx");
    case TableFault::Kind::OldSpreadsheet:
        return Text::tr("it is a spreadsheet in the old format .xls, or a document of its time");
    case TableFault::Kind::Protected:
        return Text::tr("it is protected by a password");
    case TableFault::Kind::BrokenArchive:
        return Text::tr("it is damaged or not complete, so it cannot be unpacked");
    case TableFault::Kind::NoZipLibrary:
        return Text::tr("it is a spreadsheet, and the library that unpacks it, libzip, is missing");
    case TableFault::Kind::Oversized:
        return Text::tr("it is larger than 256 MiB");
    case TableFault::Kind::Bomb:
        return Text::tr("it would unpack to more than 1 GiB, or to more than 300 times its size");
    case TableFault::Kind::MissingPart:
        //: %1: the name of a file inside a spreadsheet
        return Text::tr("its part “%1” is missing").arg(fault.text);
    case TableFault::Kind::BrokenPart:
        //: %1: the name of a file inside a spreadsheet
        return Text::tr("its part “%1” is not written as a spreadsheet’s is").arg(fault.text);
    case TableFault::Kind::MissingSheet:
        //: %1: the name of a sheet, %2: names of sheets
        return Text::tr("none of its sheets is called “%1”; they are: %2")
            .arg(fault.text, fault.names.join(u", "_s));
    default:
        return Text::tr("it has no sheet with cells");
    }
}

QString tableFaultText(const TableFault &fault)
{
    switch (fault.kind) {
    case TableFault::Kind::NotATable:
        if (!fault.names.isEmpty()) {
            //: %1: names of sheets
            return Text::tr("the sheet that is read is no table of several columns; its sheets "
                            "are: %1")
                .arg(fault.names.join(u", "_s));
        }
        return Text::tr("it is not a list in JSON, and not a table of several columns");
    case TableFault::Kind::NotUtf8:
        return Text::tr("a character is not written in UTF-8 or UTF-16");
    case TableFault::Kind::Utf32:
        return Text::tr("it is written in UTF-32, which is not read");
    case TableFault::Kind::OtherSeparator:
        //: %1: a character; sep= is how Excel says it
        return Text::tr("its line “sep=” names “%1”, which is not read; comma, semicolon, tab and "
                        "| are")
            .arg(fault.text);
    case TableFault::Kind::UnclosedQuote:
        return Text::tr("a quote is opened and never closed");
    case TableFault::Kind::StrayQuote:
        return Text::tr("a quote stands inside a cell, or something stands behind the quote that "
                        "ends one");
    case TableFault::Kind::CellTooLong:
        return Text::tr("a cell is longer than 64 KiB, as if a quote were missing");
    case TableFault::Kind::TooManyCells:
        return Text::tr("a row has more than 1024 cells");
    case TableFault::Kind::TooManyRows:
        return jsonFaultText(JsonFault::TooManyRows);
    case TableFault::Kind::TooMuchText:
        return jsonFaultText(JsonFault::TooMuchText);
    case TableFault::Kind::OtherHeader:
        return Text::tr("its first line is another one than when its columns were chosen");
    case TableFault::Kind::NameOfTwoDevices:
        //: %1: a name, %2: ids of devices
        return Text::tr("“%1” is the name of more than one device (%2), so it must have IDs")
            .arg(fault.text, Wording::namedFew(fault.names));
    case TableFault::Kind::NoColumn:
    case TableFault::Kind::UnclearColumn:
    case TableFault::Kind::MissingColumn:
        return columnFaultText(fault);
    case TableFault::Kind::NoTableToSayOf:
        return Text::tr("it is JSON, which has no columns, sheets, encoding or times of a table");
    case TableFault::Kind::NoSheetToSayOf:
        return Text::tr("it is a text, which has no sheets");
    case TableFault::Kind::NoEncodingToSayOf:
        return Text::tr("it is a spreadsheet, which needs no encoding");
    default:
        return spreadsheetFaultText(fault);
    }
}

QString contentFaultText(const TableFault &fault)
{
    const QString what = tableFaultText(fault);
    const QString line = QString::number(fault.line);
    if (fault.line == 0)
        return what;
    if (fault.column == 0)
        return Text::tr("%1 (line %2)", "what is wrong, where").arg(what, line);
    return Text::tr("%1 (line %2, column %3)", "what is wrong, where")
        .arg(what, line, QString::number(fault.column));
}

} // namespace

QString Wording::contentText(const ContentFault &fault)
{
    return std::visit([](const auto &each) { return contentFaultText(each); }, fault);
}
