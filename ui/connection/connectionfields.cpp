// SPDX-License-Identifier: MIT
#include "ui/connection/connectionfields.h"

#include "text/errortext.h"
#include "text/verdicttext.h"
#include "ui/connection/cutofftext.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct ConnectionFieldsTr
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionFields)
};

} // namespace

QString usualCutoff()
{
    return u"2022-01-01T00:00:00Z"_s;
}

QString siteIdFault(const QString &siteId)
{
    const auto parsed = SiteId::parse(siteId);
    return parsed ? QString() : Wording::text(parsed.error());
}

Expected<Connection, QList<FieldFault>> readConnection(const ConnectionFields &fields,
                                                       const Expected<ApiKey, KeyFault> &key)
{
    QList<FieldFault> faults;
    const auto url = BaseUrl::parse(fields.baseUrl, AllowHttp::No);
    if (!url) {
        faults.append({ConnectionField::BaseUrl, Wording::text(url.error())});
    }
    const auto site = SiteId::parse(fields.siteId);
    if (!site) {
        faults.append({ConnectionField::SiteId, Wording::text(site.error())});
    }
    if (!key) {
        faults.append({ConnectionField::ApiKey, Wording::text(key.error())});
    }
    if (!faults.isEmpty()) {
        return Unexpected{faults};
    }
    return Connection{*url, *site, *key};
}

Expected<Timestamp, FieldFault> readCutoff(const ConnectionFields &fields)
{
    const auto instant = parseTimestamp(cutoffText(fields));
    if (!instant) {
        //: %1 is the reason, a sentence of its own
        return Unexpected{FieldFault{
            ConnectionField::Cutoff,
            ConnectionFieldsTr::tr("The cutoff %1.").arg(Wording::text(instant.error()))}};
    }
    return *instant;
}

QString cutoffText(const ConnectionFields &fields)
{
    return CutoffText::asTimestamp(fields.cutoff.trimmed());
}
