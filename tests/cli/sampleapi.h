// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

#include <QtCore/qstringlist.h>

/// A small site, as the API hands it out, and what is to be posted for it. The site's id is
/// `site-1`; of its four outages two are to be sent, one of them exactly on the cutoff.
namespace Sample {

extern const QByteArray SiteInfo;
extern const QByteArray Outages;
extern const QByteArray Body;

} // namespace Sample

/// A scripted server that speaks for the sample site where a test says nothing else.
class SampleApi final
{
    Q_DISABLE_COPY_MOVE(SampleApi)

public:
    SampleApi();

    ScriptedServer server;

    /// What the next request of the kind gets instead. Several are taken in order.
    void onOutages(const Script &script)
    {
        server.route("GET", QStringLiteral("/v1/outages"), script);
    }
    void onSiteInfo(const Script &script);
    void onPost(const Script &script);
    void onOutages(const QByteArray &body);
    void onSiteInfo(const QByteArray &body);
    /// The two answers of the sample, and `{}` to the POST. Call it last, or instead.
    void serveSample();

    /// `COMMAND --base-url … --site site-1 --retry-base-ms 0` and \a more.
    [[nodiscard]] QStringList arguments(const QString &command, const QStringList &more = {}) const;
    [[nodiscard]] QString baseUrl() const { return server.url(QStringLiteral("/v1")).toString(); }

    /// The complete POSTs that arrived.
    [[nodiscard]] QList<HttpRequest> posts() const;
    [[nodiscard]] int requestCount() const { return static_cast<int>(server.requests().size()); }
    /// How many of the requests have \a target, as sent.
    [[nodiscard]] int countOf(QByteArrayView target) const;
};
