// SPDX-License-Identifier: MIT
#include "session/contentwording.h"

#include <QtCore/qcoreapplication.h>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContentWording)
};

QString fieldName(const SiteFault &fault)
{
    const QString number = QString::number(fault.device);
    switch (fault.field) {
    case SiteFault::Field::Root:
        return Text::tr("the answer");
    case SiteFault::Field::Id:
        return Text::tr("the site's id");
    case SiteFault::Field::Name:
        return Text::tr("the site's name");
    case SiteFault::Field::Devices:
        return Text::tr("the list of devices");
    case SiteFault::Field::Device:
        return Text::tr("device %1").arg(number);
    case SiteFault::Field::DeviceId:
        return Text::tr("the id of device %1").arg(number);
    case SiteFault::Field::DeviceName:
        return Text::tr("the name of device %1").arg(number);
    }
    return {};
}

QString faultText(JsonFault fault)
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
    case JsonFault::NumberRange:
        return Text::tr("a number is too large");
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
    }
    return {};
}

} // namespace

QString ContentWording::text(const JsonError &error)
{
    if (error.fault == JsonFault::Empty)
        return faultText(error.fault);
    return Text::tr("%1 (byte %2)", "what is wrong, where")
        .arg(faultText(error.fault), QString::number(error.offset));
}

QString ContentWording::text(const SiteFault &fault)
{
    const QString field = fieldName(fault);
    switch (fault.kind) {
    case SiteFault::Kind::Json:
        return text(fault.json);
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
    }
    return {};
}
