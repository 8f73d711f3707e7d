// SPDX-License-Identifier: MIT
#pragma once

#include "net/apirequest.h"

#include <QtNetwork/qnetworkrequest.h>

/// Returns \a request for Qt: with every header, and with all automatic features of Qt turned off
/// (redirects, HTTP/2, cookies, cache, remembered logins, decompression, buffering).
[[nodiscard]] QNetworkRequest networkRequest(const ApiRequest &request,
                                             const QByteArray &userAgent);
