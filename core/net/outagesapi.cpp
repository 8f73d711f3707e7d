// SPDX-License-Identifier: MIT
#include "net/outagesapi.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BytesPerMebibyte = qint64(1024) * 1024;
constexpr qint64 LargestOutages = 2048 * BytesPerMebibyte;
constexpr qint64 LargestSiteInfo = 4 * BytesPerMebibyte;
constexpr qint64 LargestReceipt = 4 * BytesPerMebibyte;

} // namespace

OutagesApi::OutagesApi(NetworkContext context, Connection connection, RetryPolicy policy)
    : m_context(std::move(context))
    , m_connection(std::move(connection))
    , m_policy(policy)
{}

std::unique_ptr<HttpOperation> OutagesApi::fetchOutages(BodyReader &reader) const
{
    return fetch({u"outages"_s}, LargestOutages, reader);
}

std::unique_ptr<HttpOperation> OutagesApi::fetchSiteInfo(BodyReader &reader) const
{
    return fetch({u"site-info"_s, m_connection.siteId.text()}, LargestSiteInfo, reader);
}

std::unique_ptr<HttpOperation> OutagesApi::submitOutages(const QByteArray &body,
                                                         const QByteArray &idempotencyKey) const
{
    ApiRequest request{
        .method = HttpMethod::Post,
        .url = submitUrl(),
        .key = m_connection.key,
        .body = body,
        .contentType = "application/json"_ba,
        .idempotencyKey = idempotencyKey,
        .largestBody = LargestReceipt,
    };
    return std::make_unique<HttpOperation>(m_context, std::move(request), m_policy);
}

QUrl OutagesApi::submitUrl() const
{
    return m_connection.baseUrl.url({u"site-outages"_s, m_connection.siteId.text()});
}

std::unique_ptr<HttpOperation> OutagesApi::fetch(const QStringList &segments, qint64 largestBody,
                                                 BodyReader &reader) const
{
    ApiRequest request{
        .method = HttpMethod::Get,
        .url = m_connection.baseUrl.url(segments),
        .key = m_connection.key,
        .largestBody = largestBody,
    };
    return std::make_unique<HttpOperation>(m_context, std::move(request), m_policy, &reader);
}
