// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"
#include "net/httpoperation.h"
#include "net/siteid.h"

#include <memory>

/// Where to ask, about what, and with which key. A value type; holds the key.
struct Connection
{
    BaseUrl baseUrl;
    SiteId siteId;
    ApiKey key;
};

/// The three operations of the API; hands out bytes and errors, knows nothing of their content.
/// Every operation is independent of the others, belongs to the caller, lives in the thread that
/// asked for it, and is not started. Usable from any thread as far as its context is.
class OutagesApi final
{
public:
    OutagesApi(NetworkContext context, Connection connection, RetryPolicy policy = {});

    /// GET /outages, up to 2 GiB. \a reader must outlive the operation.
    [[nodiscard]] std::unique_ptr<HttpOperation> fetchOutages(BodyReader &reader) const;
    /// GET /site-info/{site}, up to 4 MiB. \a reader must outlive the operation.
    [[nodiscard]] std::unique_ptr<HttpOperation> fetchSiteInfo(BodyReader &reader) const;
    /// POST /site-outages/{site}: the very bytes of \a body in every attempt, with the same
    /// \a idempotencyKey.
    [[nodiscard]] std::unique_ptr<HttpOperation>
    submitOutages(const QByteArray &body, const QByteArray &idempotencyKey) const;

    /// Where submitOutages() sends to.
    [[nodiscard]] QUrl submitUrl() const;

private:
    [[nodiscard]] std::unique_ptr<HttpOperation>
    fetch(const QStringList &segments, qint64 largestBody, BodyReader &reader) const;

    NetworkContext m_context;
    Connection m_connection;
    RetryPolicy m_policy;
};
