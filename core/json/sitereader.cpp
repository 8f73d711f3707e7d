// SPDX-License-Identifier: MIT
#include "json/sitereader.h"

#include "json/jsoncursor.h"
#include "json/jsonscanner.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <array>
#include <optional>
#include <utility>

namespace {

using Field = SiteFault::Field;
using Kind = SiteFault::Kind;

/// The keys that are looked at; a device has the first two.
constexpr std::array<QByteArrayView, 3> Keys{"id", "name", "devices"};

/// Whether the key of this place is among \a repeated, as JsonText::repeatedKeys() tells it.
bool isRepeated(quint32 repeated, int place)
{
    return (repeated >> place & 1U) != 0;
}

QByteArrayView withoutByteOrderMark(QByteArrayView json)
{
    return json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
}

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

Expected<QString, Kind> readText(const QJsonValue &value, bool isRepeated)
{
    if (isRepeated)
        return Unexpected{Kind::Repeated};
    if (!value.isString())
        return Unexpected{faultOfMissing(value, Kind::NotText)};
    QString text = value.toString();
    if (!text.isValidUtf16())
        return Unexpected{Kind::BrokenText};
    return text;
}

Expected<QString, Kind> readId(const QJsonValue &value, bool isRepeated)
{
    auto id = readText(value, isRepeated);
    if (id && id->isEmpty())
        return Unexpected{Kind::Empty};
    return id;
}

/// \a json is the text that \a value was read from.
Expected<Device, SiteFault> readDevice(const QJsonValue &value, QByteArrayView json,
                                       qsizetype number)
{
    if (!value.isObject())
        return unexpected(Kind::NotAnObject, Field::Device, number);
    const QJsonObject object = value.toObject();
    const quint32 repeated = JsonText::repeatedKeys(json, std::span(Keys).first(2));
    auto id = readId(object.value(QLatin1StringView("id")), isRepeated(repeated, 0));
    if (!id)
        return unexpected(id.error(), Field::DeviceId, number);
    auto name = readText(object.value(QLatin1StringView("name")), isRepeated(repeated, 1));
    if (!name)
        return unexpected(name.error(), Field::DeviceName, number);
    return Device{std::move(*id), std::move(*name)};
}

/// The value of the member `devices`, of which there is one.
QByteArrayView devicesIn(QByteArrayView json)
{
    JsonCursor cursor(json);
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        const bool isIt = JsonText::isKey(cursor.take(), Keys[2]);
        cursor.next();
        const QByteArrayView value = cursor.take();
        if (isIt)
            return value;
    }
    return "[]";
}

Expected<QList<Device>, SiteFault> readDevices(const QJsonValue &value, QByteArrayView json)
{
    if (!value.isArray())
        return unexpected(faultOfMissing(value, Kind::NotAnArray), Field::Devices);
    const QJsonArray array = value.toArray();
    QList<Device> devices;
    devices.reserve(array.size());
    JsonCursor cursor(devicesIn(json));
    cursor.enter();
    for (const QJsonValue element : array) {
        auto device = readDevice(element, cursor.take(), devices.size() + 1);
        if (!device)
            return Unexpected{device.error()};
        devices.append(std::move(*device));
        cursor.next();
    }
    return devices;
}

} // namespace

Expected<Site, SiteFault> readSite(const QByteArray &json)
{
    if (const auto error = scan(json))
        return Unexpected{SiteFault{Kind::Json, Field::Root, 0, *error}};
    QJsonParseError parseError;
    QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error == QJsonParseError::IllegalNumber)
        document = QJsonDocument::fromJson(JsonText::withoutNumbers(json));
    if (!document.isObject())
        return unexpected(Kind::NotAnObject, Field::Root);

    const QJsonObject object = document.object();
    const QByteArrayView text = withoutByteOrderMark(json);
    const quint32 repeated = JsonText::repeatedKeys(text, Keys);
    auto id = readId(object.value(QLatin1StringView("id")), isRepeated(repeated, 0));
    if (!id)
        return unexpected(id.error(), Field::Id);
    auto name = readText(object.value(QLatin1StringView("name")), isRepeated(repeated, 1));
    if (!name)
        return unexpected(name.error(), Field::Name);
    if (isRepeated(repeated, 2))
        return unexpected(Kind::Repeated, Field::Devices);
    auto devices = readDevices(object.value(QLatin1StringView("devices")), text);
    if (!devices)
        return Unexpected{devices.error()};
    return Site(std::move(*id), std::move(*name), std::move(*devices));
}
