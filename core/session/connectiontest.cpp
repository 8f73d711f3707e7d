// SPDX-License-Identifier: MIT
#include "session/connectiontest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A person is waiting, and can press the button again.
RetryPolicy oneAttempt()
{
    RetryPolicy policy;
    policy.attempts = 1;
    return policy;
}

SessionError siteError(SessionError::Kind kind)
{
    SessionError error;
    error.kind = kind;
    error.input = InputKind::SiteInfo;
    return error;
}

} // namespace

ConnectionTest::ConnectionTest(NetworkContext network, ConnectionTestRequest request)
    : m_network(std::move(network))
    , m_request(std::move(request))
{}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    if (const auto fault = caFaultOf(m_request.route)) {
        SessionError error = siteError(SessionError::Kind::CaFile);
        error.file = m_request.route.caFile;
        error.detail = fault->detail;
        Q_EMIT finished({.error = error, .hadKey = m_request.key.has_value()});
        return;
    }
    ApiRequest request{
        .method = HttpMethod::Get,
        .url = m_request.baseUrl.url({u"site-info"_s, m_request.siteId.text()}),
        .key = m_request.key,
        .largestBody = SiteInput::LargestBody,
    };
    m_started = m_network.clock->monotonic();
    m_operation = std::make_unique<HttpOperation>(routed(m_network, m_request.route),
                                                  std::move(request), oneAttempt(), &m_site);
    connect(m_operation.get(), &HttpOperation::finished, this, &ConnectionTest::end);
    m_operation->start();
}

void ConnectionTest::end(const HttpResult &result)
{
    ConnectionTestResult told{.hadKey = m_request.key.has_value(),
                              .duration = m_network.clock->monotonic() - m_started};
    if (result.error) {
        told.error = siteError(SessionError::Kind::Api);
        told.error->api = *result.error;
    } else if (m_site.site()->id() != m_request.siteId.text()) {
        told.error = siteError(SessionError::Kind::SiteMismatch);
        told.error->detail = m_site.site()->id();
    } else {
        told.siteName = m_site.site()->name();
        told.devices = m_site.site()->devices().size();
    }
    Q_EMIT finished(told);
}

#include "moc_connectiontest.cpp"
