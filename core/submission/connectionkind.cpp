// SPDX-License-Identifier: MIT
#include "submission/connectionkind.h"

#include "net/baseurl.h"

ConnectionKind kindOf(const QString &baseUrl)
{
    const auto url = BaseUrl::parse(baseUrl, AllowHttp::Yes);
    return url && url->isLoopback() ? ConnectionKind::Test : ConnectionKind::Production;
}
