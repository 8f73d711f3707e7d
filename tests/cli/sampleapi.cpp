// SPDX-License-Identifier: MIT
#include "sampleapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sample {

const QByteArray SiteInfo =
    R"({"id":"site-1","name":"Site One","devices":[{"id":"d-1","name":"Pump"},)"
    R"({"id":"d-2","name":"Fan"}]})"_ba;
const QByteArray Outages =
    R"([{"id":"d-1","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},)"
    R"({"id":"d-1","begin":"2021-12-31T23:59:59.999Z","end":"2022-02-01T00:00:00.000Z"},)"
    R"({"id":"d-2","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"},)"
    R"({"id":"d-10","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"}])"_ba;
const QByteArray Body =
    R"([{"id":"d-1","name":"Pump","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},)"
    R"({"id":"d-2","name":"Fan","begin":"2022-05-01T12:30:00.120Z","end":"2022-05-02T00:00:00.000Z"}])"_ba;

} // namespace Sample

SampleApi::SampleApi() = default;

void SampleApi::onSiteInfo(const Script &script)
{
    server.route("GET", u"/v1/site-info/site-1"_s, script);
}

void SampleApi::onPost(const Script &script)
{
    server.route("POST", u"/v1/site-outages/site-1"_s, script);
}

void SampleApi::onOutages(const QByteArray &body)
{
    onOutages(Script().afterRequest().answer(200, body));
}

void SampleApi::onSiteInfo(const QByteArray &body)
{
    onSiteInfo(Script().afterRequest().answer(200, body));
}

void SampleApi::serveSample()
{
    onOutages(Sample::Outages);
    onSiteInfo(Sample::SiteInfo);
    onPost(Script().afterRequest().answer(200, "{}"));
}

QStringList SampleApi::arguments(const QString &command, const QStringList &more) const
{
    return QStringList{command,     u"--base-url"_s,      baseUrl(), u"--site"_s,
                       u"site-1"_s, u"--retry-base-ms"_s, u"0"_s} +
           more;
}

QList<HttpRequest> SampleApi::posts() const
{
    QList<HttpRequest> posts = server.requests();
    posts.removeIf([](const HttpRequest &request) { return request.method != "POST"_ba; });
    return posts;
}

int SampleApi::countOf(QByteArrayView target) const
{
    const QList<HttpRequest> all = server.requests();
    return static_cast<int>(std::ranges::count_if(
        all, [&](const HttpRequest &request) { return request.target == target; }));
}
