// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"
#include "net/httpoperation.h"
#include "net/siteid.h"

#include <memory>

/// The address, the site and the key for requests. A value type; holds the key.
struct Connection
{
    BaseUrl baseUrl;
    SiteId siteId;
    ApiKey key;
};

/// Makes the three operations of the API; passes on bytes and errors without reading the content.
/// Each operation is independent, owned by the caller, lives on the calling thread, and is not
/// started yet. May be used from any thread if its context may.
class OutagesApi final
{
public:
    OutagesApi(NetworkContext context, Connection connection, RetryPolicy policy = {});

    /// GET /outages, up to 2 GiB. \a reader must outlive the operation.
    [[nodiscard]] std::unique_ptr<HttpOperation> fetchOutages(BodyReader &reader) const;
    /// GET /site-info/{site}, up to 4 MiB. \a reader must outlive the operation.
    [[nodiscard]] std::unique_ptr<HttpOperation> fetchSiteInfo(BodyReader &reader) const;
    /// POST /site-outages/{site}: sends exactly the bytes of \a body in every attempt, with the
    /// same \a idempotencyKey.
    [[nodiscard]] std::unique_ptr<HttpOperation>
    submitOutages(const QByteArray &body, const QByteArray &idempotencyKey) const;

    /// Returns the URL that submitOutages() sends to.
    [[nodiscard]] QUrl submitUrl() const;

private:
    [[nodiscard]] std::unique_ptr<HttpOperation>
    fetch(const QStringList &segments, qint64 largestBody, BodyReader &reader) const;

    NetworkContext m_context;
    Connection m_connection;
    RetryPolicy m_policy;
};
