// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"
#include "support/scriptedserver.h"

#include <QtCore/qbytearraylist.h>
#include <QtCore/qstringlist.h>

/// A scripted server that speaks for several sites where a test says nothing else. A site `a` has
/// one device, `d-a`, and one outage, which is to be sent; the device `elsewhere` is of no site.
class RoundServer final
{
    Q_DISABLE_COPY_MOVE(RoundServer)

public:
    explicit RoundServer(QStringList ids);

    ScriptedServer server;

    /// What the next request of the kind gets instead. Several are taken in order.
    void onOutages(const Script &script);
    void onSite(const QString &id, const Script &script);
    void onPost(const QString &id, const Script &script);
    /// Answers all the requests of one run that a test has not answered otherwise. \a without:
    /// sites that have no outage. Call it last, once for each run.
    void serve(const QStringList &without = {});

    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] QString baseUrl() const { return server.url(QStringLiteral("/v1")).toString(); }
    [[nodiscard]] static QByteArray siteInfo(const QString &id);
    /// The answer with an outage for each of \a ids, and one that is of no site; a site that is
    /// named again has one more, a day later.
    [[nodiscard]] static QByteArray outagesOf(const QStringList &ids);
    /// What is to be posted for the site.
    [[nodiscard]] static QByteArray bodyOf(const QString &id);

    [[nodiscard]] int countOf(const QByteArray &target) const;
    /// The keys that came with the requests for \a target.
    [[nodiscard]] QByteArrayList keysOf(const QByteArray &target) const;
    /// The complete POSTs for the site.
    [[nodiscard]] QList<HttpRequest> postsOf(const QString &id) const;

private:
    QStringList m_ids;
};
