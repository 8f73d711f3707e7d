// SPDX-License-Identifier: MIT
#include "json/sitereader.h"

#include "json/jsoncursor.h"
#include "json/jsonscanner.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Field = SiteFault::Field;
using Kind = SiteFault::Kind;

/// The keys that are read; a device has the first two.
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

/// Returns nullopt if \a json is strict JSON.
std::optional<SiteFault> scan(QByteArrayView json, const StopToken &isStopped)
{
    constexpr qsizetype Portion = 64 << 10;
    JsonScanner scanner;
    for (qsizetype at = 0; at < json.size() && !scanner.error(); at += Portion) {
        if (isStoppedAt(0, isStopped))
            return SiteFault{Kind::Cancelled};
        scanner.take(json.sliced(at, std::min(Portion, json.size() - at)));
    }
    scanner.end();
    return scanner.error() ? std::optional(SiteFault{Kind::Json, Field::Root, 0, *scanner.error()})
                           : std::nullopt;
}

QJsonObject objectIn(const QByteArray &received)
{
    const QByteArray json = JsonText::withEscapedMarks(received);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::IllegalNumber
               ? QJsonDocument::fromJson(JsonText::withoutNumbers(json)).object()
               : document.object();
}

/// The parts of an object that are read.
struct Members
{
    QJsonObject object; ///< arrays and objects in it are empty
    quint32 repeated = 0;
    QByteArrayView devices = "[]"; ///< the member of that name, whole
};

/// The members of \a json, an object, whose keys are among \a keys.
Members membersIn(QByteArrayView json, std::span<const QByteArrayView> keys)
{
    Members members;
    QByteArray shallow("{");
    JsonCursor cursor(json);
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        const QByteArrayView key = cursor.take();
        const auto wanted = std::ranges::find_if(
            keys, [key](QByteArrayView name) { return JsonText::isKey(key, name); });
        cursor.next();
        const QByteArrayView value = cursor.take();
        if (wanted == keys.end())
            continue;
        if (*wanted == Keys[2])
            members.devices = value;
        const bool isContainer = value.front() == '[' || value.front() == '{';
        shallow += (shallow.size() > 1 ? "," : "") + key + ':' +
                   (isContainer ? value.first(1) + value.last(1) : value.toByteArray());
    }
    shallow += '}';
    members.repeated = JsonText::repeatedKeys(shallow, keys);
    members.object = objectIn(shallow);
    return members;
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

Expected<Device, SiteFault> readDevice(QByteArrayView json, qsizetype number)
{
    if (json.front() != '{')
        return unexpected(Kind::NotAnObject, Field::Device, number);
    const Members members = membersIn(json, std::span(Keys).first(2));
    auto id = readId(members.object.value("id"_L1), isRepeated(members.repeated, 0));
    if (!id)
        return unexpected(id.error(), Field::DeviceId, number);
    auto name = readText(members.object.value("name"_L1), isRepeated(members.repeated, 1));
    if (!name)
        return unexpected(name.error(), Field::DeviceName, number);
    return Device{std::move(*id), std::move(*name)};
}

/// \a json is the array of devices.
Expected<QList<Device>, SiteFault> readDevices(QByteArrayView json, const StopToken &isStopped)
{
    QList<Device> devices;
    JsonCursor cursor(json);
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        if (isStoppedAt(devices.size(), isStopped, TextsBetweenStopChecks))
            return unexpected(Kind::Cancelled, Field::Devices);
        auto device = readDevice(cursor.take(), devices.size() + 1);
        if (!device)
            return Unexpected{device.error()};
        devices.append(std::move(*device));
    }
    return devices;
}

} // namespace

Expected<Site, SiteFault> readSite(const QByteArray &json, const StopToken &isStopped)
{
    if (const auto fault = scan(json, isStopped))
        return Unexpected{*fault};
    const QByteArrayView text = withoutByteOrderMark(json);
    if (JsonCursor(text).peek() != '{')
        return unexpected(Kind::NotAnObject, Field::Root);

    const auto [object, repeated, list] = membersIn(text, Keys);
    auto id = readId(object.value("id"_L1), isRepeated(repeated, 0));
    if (!id)
        return unexpected(id.error(), Field::Id);
    auto name = readText(object.value("name"_L1), isRepeated(repeated, 1));
    if (!name)
        return unexpected(name.error(), Field::Name);
    if (isRepeated(repeated, 2))
        return unexpected(Kind::Repeated, Field::Devices);
    const QJsonValue devicesValue = object.value("devices"_L1);
    if (!devicesValue.isArray())
        return unexpected(faultOfMissing(devicesValue, Kind::NotAnArray), Field::Devices);
    auto devices = readDevices(list, isStopped);
    if (!devices)
        return Unexpected{devices.error()};
    Site site(std::move(*id), std::move(*name), std::move(*devices), isStopped);
    if (isStoppedAt(0, isStopped))
        return unexpected(Kind::Cancelled, Field::Devices);
    return site;
}
