// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkroute.h"
#include "net/outagesapi.h"
#include "session/inputs.h"
#include "session/sessionerror.h"

#include <QtCore/qobject.h>

#include <chrono>
#include <memory>
#include <optional>

/// What a test of a connection asks for. A value type; holds the key.
struct ConnectionTestRequest
{
    BaseUrl baseUrl;
    SiteId siteId;
    std::optional<ApiKey> key = {}; ///< nothing: the API is asked without one
    NetworkRoute route = {};
};

/// What a test of a connection has come to.
struct ConnectionTestResult
{
    std::optional<SessionError> error = {}; ///< nothing: the API answered with the site
    bool hadKey = false;
    QString siteName = {};
    qsizetype devices = 0;
    std::chrono::milliseconds duration{0};
};

/// Tests a connection: one GET of one of its sites, in one attempt. For one use. Lives on a worker
/// thread with an event loop, since it reads the CA file; destruction is silent.
class ConnectionTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)

public:
    ConnectionTest(NetworkContext network, ConnectionTestRequest request);
    ~ConnectionTest() override;

    void start();

Q_SIGNALS:
    /// Exactly once, and nothing after it.
    void finished(const ConnectionTestResult &result);

private:
    void end(const HttpResult &result);

    NetworkContext m_network;
    ConnectionTestRequest m_request;
    SiteInput m_site;
    std::unique_ptr<HttpOperation> m_operation;
    std::chrono::milliseconds m_started{0};
};
