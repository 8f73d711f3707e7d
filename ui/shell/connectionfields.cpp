// SPDX-License-Identifier: MIT
#include "ui/shell/connectionfields.h"

#include "session/wording.h"

#include <QtCore/qcoreapplication.h>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectionFields", text);
}

QString sentence(UrlFault fault)
{
    switch (fault) {
    case UrlFault::Empty:
        return tr("Enter the base URL of the API, for example https://host/v1.");
    case UrlFault::NoScheme:
        return tr("Begin the address with https://.");
    case UrlFault::OtherScheme:
        return tr("Only https addresses can be used.");
    case UrlFault::PlainHttp:
        return tr("Plain http would show the key to everyone on the way. Use https.");
    case UrlFault::UserInfo:
        return tr("Leave the user name out of the address.");
    case UrlFault::QueryPresent:
        return tr("Leave the part from the question mark on out.");
    case UrlFault::FragmentPresent:
        return tr("Leave the part from the # on out.");
    case UrlFault::Malformed:
        break;
    }
    return tr("This is not an address. It should look like https://host/v1.");
}

QString sentence(SiteIdFault fault)
{
    switch (fault) {
    case SiteIdFault::Empty:
        return tr("Enter the id of the site.");
    case SiteIdFault::DotSegment:
        return tr("A site id cannot be only dots.");
    case SiteIdFault::TooLong:
        return tr("A site id has at most 128 characters.");
    case SiteIdFault::ControlCharacters:
        return tr("The site id contains a line break or another control character.");
    case SiteIdFault::LoneSurrogate:
        break;
    }
    return tr("The site id contains half a character. Enter it again.");
}

QString sentence(KeyFault fault)
{
    switch (fault) {
    case KeyFault::Empty:
        return tr("Enter the API key.");
    case KeyFault::TooLong:
        return tr("An API key has at most 4096 characters.");
    case KeyFault::ForbiddenBytes:
        break;
    }
    return tr("The key contains a space, a line break or another character no key has.");
}

} // namespace

QString usualCutoff()
{
    return QStringLiteral("2022-01-01T00:00:00Z");
}

QString siteIdFault(const QString &siteId)
{
    const auto parsed = SiteId::parse(siteId);
    return parsed ? QString() : sentence(parsed.error());
}

Expected<Connection, QList<FieldFault>> readConnection(const ConnectionFields &fields)
{
    QList<FieldFault> faults;
    const auto url = BaseUrl::parse(fields.baseUrl, AllowHttp::No);
    if (!url) {
        faults.append({ConnectionField::BaseUrl, sentence(url.error())});
    }
    const auto site = SiteId::parse(fields.siteId);
    if (!site) {
        faults.append({ConnectionField::SiteId, sentence(site.error())});
    }
    const auto key = ApiKey::parse(fields.apiKey.toUtf8());
    if (!key) {
        faults.append({ConnectionField::ApiKey, sentence(key.error())});
    }
    if (!faults.isEmpty()) {
        return Unexpected{faults};
    }
    return Connection{*url, *site, *key};
}

Expected<Timestamp, FieldFault> readCutoff(const ConnectionFields &fields)
{
    const auto instant = parseTimestamp(fields.cutoff.trimmed());
    if (!instant) {
        //: %1 is the reason, a sentence of its own
        return Unexpected{FieldFault{ConnectionField::Cutoff, Wording::text(instant.error())}};
    }
    return *instant;
}
