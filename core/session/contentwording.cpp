// SPDX-License-Identifier: MIT
#include "session/contentwording.h"

#include <QtCore/qcoreapplication.h>

namespace {

struct ContentWordingTr
{
    Q_DECLARE_TR_FUNCTIONS(ContentWording)
};

QString siteFieldName(const SiteFault &fault)
{
    const QString number = QString::number(fault.device);
    switch (fault.field) {
    case SiteFault::Field::Root:
        return ContentWordingTr::tr("the answer");
    case SiteFault::Field::Id:
        return ContentWordingTr::tr("the site's id");
    case SiteFault::Field::Name:
        return ContentWordingTr::tr("the site's name");
    case SiteFault::Field::Devices:
        return ContentWordingTr::tr("the list of devices");
    case SiteFault::Field::Device:
        return ContentWordingTr::tr("device %1").arg(number);
    case SiteFault::Field::DeviceId:
        return ContentWordingTr::tr("the id of device %1").arg(number);
    case SiteFault::Field::DeviceName:
        return ContentWordingTr::tr("the name of device %1").arg(number);
    }
    return {};
}

QString jsonFaultText(JsonFault fault)
{
    switch (fault) {
    case JsonFault::Empty:
        return ContentWordingTr::tr("it is empty");
    case JsonFault::Truncated:
        return ContentWordingTr::tr("it ends too early");
    case JsonFault::WrongRoot:
        return ContentWordingTr::tr("it is not a list");
    case JsonFault::UnexpectedByte:
        return ContentWordingTr::tr("it is not JSON");
    case JsonFault::BadLiteral:
        return ContentWordingTr::tr("a word is neither true, false nor null");
    case JsonFault::BadNumber:
        return ContentWordingTr::tr("a number is not written as JSON wants it");
    case JsonFault::BadEscape:
        return ContentWordingTr::tr("a text has an escape that JSON does not know");
    case JsonFault::ControlInText:
        return ContentWordingTr::tr("a text holds a control character");
    case JsonFault::BadUtf8:
        return ContentWordingTr::tr("a text is not UTF-8");
    case JsonFault::TooDeep:
        return ContentWordingTr::tr("it is nested more than 1024 deep");
    case JsonFault::AfterDocument:
        return ContentWordingTr::tr("something follows behind its end");
    case JsonFault::ElementTooLong:
        return ContentWordingTr::tr("one record is longer than 4 MiB");
    case JsonFault::TooManyRows:
        return ContentWordingTr::tr("it has more than 10 million rows to keep");
    case JsonFault::TooMuchText:
        return ContentWordingTr::tr("its ids and times take more than 1 GiB");
    }
    return {};
}

} // namespace

QString ContentWording::text(const JsonError &error)
{
    if (error.fault == JsonFault::Empty)
        return jsonFaultText(error.fault);
    return ContentWordingTr::tr("%1 (byte %2)", "what is wrong, where")
        .arg(jsonFaultText(error.fault), QString::number(error.offset));
}

QString ContentWording::text(const SiteFault &fault)
{
    const QString field = siteFieldName(fault);
    switch (fault.kind) {
    case SiteFault::Kind::Json:
        return text(fault.json);
    case SiteFault::Kind::NotAnObject:
        return ContentWordingTr::tr("%1 is not a JSON object").arg(field);
    case SiteFault::Kind::Missing:
        return ContentWordingTr::tr("%1 is missing").arg(field);
    case SiteFault::Kind::NotText:
        return ContentWordingTr::tr("%1 is not text").arg(field);
    case SiteFault::Kind::NotAnArray:
        return ContentWordingTr::tr("%1 is not a list").arg(field);
    case SiteFault::Kind::Empty:
        return ContentWordingTr::tr("%1 is empty").arg(field);
    case SiteFault::Kind::BrokenText:
        return ContentWordingTr::tr("%1 holds half of a character").arg(field);
    case SiteFault::Kind::Repeated:
        return ContentWordingTr::tr("%1 is there more than once").arg(field);
    case SiteFault::Kind::Cancelled:
        break; // said by what cancelled it
    }
    return {};
}
