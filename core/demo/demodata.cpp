// SPDX-License-Identifier: MIT
#include "demo/demodata.h"

#include "outages/jsonstring.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QJsonValue rowJson(const ExpectedRow &row)
{
    return QJsonObject{
        {u"id"_s, row.id}, {u"name"_s, row.name}, {u"begin"_s, row.begin}, {u"end"_s, row.end}};
}

ExpectedRow rowOf(const QJsonObject &object)
{
    return {object.value(u"id").toString(), object.value(u"name").toString(),
            object.value(u"begin").toString(), object.value(u"end").toString()};
}

} // namespace

QByteArray siteInfoJson(const Site &site)
{
    QList<Device> listed = site.devices();
    for (const QString &id : site.repeatedDevices()) {
        const QList<QString> names = site.namesInConflict(id);
        if (names.isEmpty())
            listed.append(site.devices()[site.indexOf(id)]);
        for (qsizetype i = 1; i < names.size(); ++i) // the first is there already
            listed.append({id, names[i]});
    }
    QByteArrayList devices;
    for (const Device &device : std::as_const(listed)) {
        devices.append("{\"id\":" + jsonString(device.id) + ",\"name\":" + jsonString(device.name) +
                       '}');
    }
    return "{\"id\":" + jsonString(site.id()) + ",\"name\":" + jsonString(site.name()) +
           ",\"devices\":[" + devices.join(',') + "]}";
}

QList<ExpectedRow> expectedRows(const DemoSite &demoSite)
{
    QList<ExpectedRow> rows;
    for (const DemoOutage &outage : demoSite.outages) {
        if (outage.begin < DemoCutoff)
            continue;
        const QString id = QString::fromUtf8(outage.id);
        const qsizetype device = demoSite.site.indexOf(id);
        Q_ASSERT(device >= 0);
        rows.append({id, demoSite.site.devices().at(device).name, QString::fromLatin1(outage.begin),
                     QString::fromLatin1(outage.end)});
    }
    std::ranges::sort(rows, std::less<>());
    return rows;
}

bool isExpectedBody(const QByteArray &body, const QList<ExpectedRow> &expected)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return false;
    QList<ExpectedRow> rows;
    const QJsonArray array = document.array();
    for (const QJsonValue value : array) {
        const ExpectedRow row = rowOf(value.toObject());
        if (value != rowJson(row)) // a member too many, or one that is not text
            return false;
        rows.append(row);
    }
    std::ranges::sort(rows, std::less<>());
    return rows == expected;
}

DemoData::DemoData(quint64 seed, QList<DemoSite> sites)
    : m_sites(std::move(sites))
    , m_nextSeed(seed)
{
    for (const DemoSite &demoSite : std::as_const(m_sites))
        m_ownOutages.append(demoSite.outages);
}

const DemoSite *DemoData::site(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_sites, [&id](const DemoSite &s) { return s.site.id() == id; });
    return found == m_sites.end() ? nullptr : &*found;
}

OutageStream DemoData::nextOutages()
{
    return nextOutages((m_sites.isEmpty() ? 0 : m_sites.first().outages.size()) + OtherOutages);
}

OutageStream DemoData::nextOutages(qint64 total)
{
    return OutageStream(m_nextSeed++, m_ownOutages, total);
}
