// SPDX-License-Identifier: MIT
#include "support/roundserver.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Times of an outage, behind what names its device.
QByteArray times(int day)
{
    return "'begin':'2022-05-0" + QByteArray::number(day) + "T00:00:00.000Z','end':'2022-05-0" +
           QByteArray::number(day + 1) + "T00:00:00.000Z'}";
}

QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray outageOf(const QByteArray &device, int day = 1)
{
    return quoted("{'id':'" + device + "'," + times(day));
}

} // namespace

RoundServer::RoundServer(QStringList ids)
    : m_ids(std::move(ids))
{}

void RoundServer::onOutages(const Script &script)
{
    server.route("GET", u"/v1/outages"_s, script);
}

void RoundServer::onSite(const QString &id, const Script &script)
{
    server.route("GET", u"/v1/site-info/"_s + id, script);
}

void RoundServer::onPost(const QString &id, const Script &script)
{
    server.route("POST", u"/v1/site-outages/"_s + id, script);
}

void RoundServer::serve(const QStringList &without)
{
    QStringList with;
    for (const QString &id : std::as_const(m_ids)) {
        onSite(id, Script().afterRequest().answer(200, siteInfo(id)));
        onPost(id, Script().afterRequest().answer(200, "{}"));
        if (!without.contains(id))
            with.append(id);
    }
    onOutages(Script().afterRequest().answer(200, outagesOf(with)));
}

QByteArray RoundServer::outagesOf(const QStringList &ids)
{
    QByteArrayList rows{outageOf("elsewhere")};
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const auto before = static_cast<int>(ids.first(at).count(ids[at]));
        rows.append(outageOf("d-" + ids[at].toUtf8(), before + 1));
    }
    return '[' + rows.join(',') + ']';
}

QByteArray RoundServer::siteInfo(const QString &id)
{
    const QByteArray name = id.toUtf8();
    return quoted("{'id':'" + name + "','name':'Site " + name + "','devices':[{'id':'d-" + name +
                  "','name':'Pump'}]}");
}

QByteArray RoundServer::bodyOf(const QString &id)
{
    return quoted("[{'id':'d-" + id.toUtf8() + "','name':'Pump'," + times(1) + ']');
}

int RoundServer::countOf(const QByteArray &target) const
{
    return static_cast<int>(keysOf(target).size());
}

QByteArrayList RoundServer::keysOf(const QByteArray &target) const
{
    QByteArrayList keys;
    for (const HttpRequest &request : server.requests()) {
        if (request.target == target)
            keys.append(request.header("x-api-key"));
    }
    return keys;
}

QList<HttpRequest> RoundServer::postsOf(const QString &id) const
{
    const QByteArray target = "/v1/site-outages/" + id.toUtf8();
    QList<HttpRequest> posts = server.requests();
    posts.removeIf([&target](const HttpRequest &request) {
        return request.method != "POST"_ba || request.target != target;
    });
    return posts;
}
