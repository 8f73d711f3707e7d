// SPDX-License-Identifier: MIT
// Addresses, site ids and keys: what is taken is safe to put into a request.
#include "fuzz/fuzzing.h"

#include "net/apikey.h"
#include "net/baseurl.h"
#include "net/siteid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void checkAddress(const QString &text, AllowHttp allowed, const QString &segment)
{
    const auto base = BaseUrl::parse(text, allowed);
    if (!base)
        return;
    require(base->origin().startsWith("https://"_L1) || base->origin().startsWith("http://"_L1),
            "only these two schemes");
    const auto again = BaseUrl::parse(base->text(), AllowHttp::Yes);
    require(again && *again == *base, "an address is read back as it is shown");
    const auto site = SiteId::parse(segment);
    if (!site)
        return;
    const QUrl url = base->url({u"site-outages"_s, site->text()});
    require(url.isValid(), "the address of a site is valid");
    require(url.query().isEmpty() && url.fragment().isEmpty() && url.userInfo().isEmpty(),
            "a site id adds nothing but a segment");
    const QByteArray path = url.toEncoded();
    const qsizetype at = path.lastIndexOf('/') + 1;
    require(QUrl::fromPercentEncoding(path.sliced(at)) == site->text(), "which is one segment");
}

void checkKey(const QByteArray &bytes, const QString &around)
{
    const auto key = ApiKey::parse(bytes);
    if (!key)
        return;
    const QByteArray &secret = key->exposed();
    require(std::ranges::all_of(secret, [](char c) { return c >= 0x21 && c <= 0x7e; }),
            "a key cannot inject a header");
    // Shorter ones are left; one with a bracket may come up again beside the mark.
    if (secret.size() < 4 || secret.contains('[') || secret.contains(']'))
        return;
    const QString text = around + QString::fromLatin1(secret) + around;
    require(!redacted(text, *key).contains(QString::fromLatin1(secret)),
            "no key is left in a text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const AllowHttp allowed = data.ConsumeBool() ? AllowHttp::Yes : AllowHttp::No;
    const QString address = QString::fromUtf8(some(data, 200));
    const QString segment = QString::fromUtf8(some(data, 140));
    checkAddress(address, allowed, segment);
    checkKey(rest(data), segment);
    return 0;
}
