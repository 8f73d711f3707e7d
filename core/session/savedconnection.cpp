// SPDX-License-Identifier: MIT
#include "session/savedconnection.h"

#include "session/dataage.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>
#include <QtCore/quuid.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView TestName{"test"};
constexpr QLatin1StringView ProductionName{"production"};
constexpr std::array ProxyNames{std::pair{ProxyUse::System, "system"},
                                std::pair{ProxyUse::None, "none"},
                                std::pair{ProxyUse::Address, "address"}};

QJsonObject objectOf(const NetworkRoute &route)
{
    QJsonObject object;
    if (!route.caFile.isEmpty())
        object.insert(u"caFile"_s, route.caFile);
    for (const auto &[use, name] : ProxyNames) {
        if (use == route.proxy)
            object.insert(u"proxy"_s, QLatin1StringView(name));
    }
    if (!route.proxyAddress.isEmpty())
        object.insert(u"proxyAddress"_s, route.proxyAddress);
    return object;
}

/// A use that is not known leads nowhere: it must not lead past a proxy.
NetworkRoute routeIn(const QJsonObject &object)
{
    NetworkRoute route{.caFile = object.value(u"caFile"_s).toString(),
                       .proxy = ProxyUse::Address,
                       .proxyAddress = object.value(u"proxyAddress"_s).toString()};
    const QString named = object.value(u"proxy"_s).toString(u"system"_s);
    for (const auto &[use, name] : ProxyNames) {
        if (named == QLatin1StringView(name))
            route.proxy = use;
    }
    return route;
}

std::optional<std::chrono::minutes> limitIn(const QJsonObject &object)
{
    const qint64 minutes = object.value(u"oldestMinutes"_s).toInteger();
    const bool isLimit =
        minutes >= DataAge::LowestLimit.count() && minutes <= DataAge::HighestLimit.count();
    return isLimit ? std::optional(std::chrono::minutes(minutes)) : std::nullopt;
}

/// Written by hand it may be a text or a number: only what is plainly no is.
bool isBarred(const QJsonValue &readOnly)
{
    const bool isNo = readOnly.isUndefined() || readOnly == QJsonValue(false) ||
                      readOnly == QJsonValue(0) || readOnly == QJsonValue(u"false"_s);
    return !isNo;
}

} // namespace

bool leadsAlike(const SavedConnection &one, const SavedConnection &other)
{
    return one.kind == other.kind && one.baseUrl == other.baseUrl && one.route == other.route;
}

SavedConnection merged(SavedConnection now, const SavedConnection &before,
                       const SavedConnection &changed)
{
    const auto take = [&](auto SavedConnection::*field) {
        if (changed.*field != before.*field)
            now.*field = changed.*field;
    };
    take(&SavedConnection::name);
    take(&SavedConnection::kind);
    take(&SavedConnection::baseUrl);
    take(&SavedConnection::sites);
    take(&SavedConnection::cutoff);
    take(&SavedConnection::oldestData);
    take(&SavedConnection::isReadOnly);
    take(&SavedConnection::sharesKey);
    if (changed.route.caFile != before.route.caFile)
        now.route.caFile = changed.route.caFile;
    // A use without its address would lead elsewhere.
    if (changed.route.proxy != before.route.proxy ||
        changed.route.proxyAddress != before.route.proxyAddress) {
        now.route.proxy = changed.route.proxy;
        now.route.proxyAddress = changed.route.proxyAddress;
    }
    return now;
}

SavedConnection newConnection()
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

bool isSameName(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

QString textOf(const SavedConnection &connection)
{
    const bool isTest = connection.kind == ConnectionKind::Test;
    QJsonObject object{{u"name"_s, connection.name},
                       {u"kind"_s, isTest ? TestName : ProductionName},
                       {u"baseUrl"_s, connection.baseUrl},
                       {u"sites"_s, QJsonArray::fromStringList(connection.sites)},
                       {u"route"_s, objectOf(connection.route)}};
    if (!connection.cutoff.isEmpty())
        object.insert(u"cutoff"_s, connection.cutoff);
    if (connection.oldestData)
        object.insert(u"oldestMinutes"_s, qint64(connection.oldestData->count()));
    if (connection.isReadOnly)
        object.insert(u"readOnly"_s, true);
    if (connection.sharesKey)
        object.insert(u"sharesKey"_s, true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SavedConnection> connectionIn(const QString &id, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const bool isTest = object.value(u"kind"_s).toString() == TestName;
    SavedConnection connection{.id = id,
                               .name = object.value(u"name"_s).toString().simplified(),
                               .kind = isTest ? ConnectionKind::Test : ConnectionKind::Production,
                               .baseUrl = object.value(u"baseUrl"_s).toString(),
                               .cutoff = object.value(u"cutoff"_s).toString(),
                               .oldestData = limitIn(object),
                               .route = routeIn(object.value(u"route"_s).toObject()),
                               .isReadOnly = isBarred(object.value(u"readOnly"_s)),
                               .sharesKey = object.value(u"sharesKey"_s).toBool()};
    for (const QJsonValue site : object.value(u"sites"_s).toArray())
        connection.sites.append(site.toString());
    connection.sites.removeAll(QString());
    connection.sites.removeDuplicates();
    return connection.name.isEmpty() ? std::nullopt : std::optional(connection);
}

QString hostOf(const QString &baseUrl)
{
    const QUrl url(baseUrl, QUrl::StrictMode);
    if (url.host().isEmpty())
        return baseUrl;
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}
