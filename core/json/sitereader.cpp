// SPDX-License-Identifier: MIT
#include "json/sitereader.h"

#include "json/jsonscanner.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <optional>
#include <utility>

namespace {

using Field = SiteFault::Field;
using Kind = SiteFault::Kind;

Unexpected<SiteFault> unexpected(Kind kind, Field field, qsizetype device = 0)
{
    return {SiteFault{kind, field, device}};
}

std::optional<JsonError> scan(QByteArrayView json)
{
    JsonScanner scanner;
    scanner.take(json);
    scanner.end();
    return scanner.error();
}

Kind faultOfMissing(const QJsonValue &value, Kind otherwise)
{
    return value.isUndefined() || value.isNull() ? Kind::Missing : otherwise;
}

Expected<QString, Kind> readText(const QJsonValue &value)
{
    if (!value.isString())
        return Unexpected{faultOfMissing(value, Kind::NotText)};
    QString text = value.toString();
    if (!text.isValidUtf16())
        return Unexpected{Kind::BrokenText};
    return text;
}

Expected<QString, Kind> readId(const QJsonValue &value)
{
    auto id = readText(value);
    if (id && id->isEmpty())
        return Unexpected{Kind::Empty};
    return id;
}

Expected<Device, SiteFault> readDevice(const QJsonValue &value, qsizetype number)
{
    if (!value.isObject())
        return unexpected(Kind::NotAnObject, Field::Device, number);
    const QJsonObject object = value.toObject();
    auto id = readId(object.value(QLatin1StringView("id")));
    if (!id)
        return unexpected(id.error(), Field::DeviceId, number);
    auto name = readText(object.value(QLatin1StringView("name")));
    if (!name)
        return unexpected(name.error(), Field::DeviceName, number);
    return Device{std::move(*id), std::move(*name)};
}

Expected<QList<Device>, SiteFault> readDevices(const QJsonValue &value)
{
    if (!value.isArray())
        return unexpected(faultOfMissing(value, Kind::NotAnArray), Field::Devices);
    const QJsonArray array = value.toArray();
    QList<Device> devices;
    devices.reserve(array.size());
    for (const QJsonValue element : array) {
        auto device = readDevice(element, devices.size() + 1);
        if (!device)
            return Unexpected{device.error()};
        devices.append(std::move(*device));
    }
    return devices;
}

} // namespace

Expected<Site, SiteFault> readSite(const QByteArray &json)
{
    if (const auto error = scan(json))
        return Unexpected{SiteFault{Kind::Json, Field::Root, 0, *error}};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error == QJsonParseError::IllegalNumber) {
        const JsonError error{JsonFault::NumberRange, parseError.offset};
        return Unexpected{SiteFault{Kind::Json, Field::Root, 0, error}};
    }
    if (!document.isObject())
        return unexpected(Kind::NotAnObject, Field::Root);

    const QJsonObject object = document.object();
    auto id = readId(object.value(QLatin1StringView("id")));
    if (!id)
        return unexpected(id.error(), Field::Id);
    auto name = readText(object.value(QLatin1StringView("name")));
    if (!name)
        return unexpected(name.error(), Field::Name);
    auto devices = readDevices(object.value(QLatin1StringView("devices")));
    if (!devices)
        return Unexpected{devices.error()};
    return Site(std::move(*id), std::move(*name), std::move(*devices));
}
