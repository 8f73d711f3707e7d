// SPDX-License-Identifier: MIT
#pragma once

#include "net/apirequest.h"

#include <QtNetwork/qnetworkrequest.h>

/// \a request as Qt wants it: every header, and everything turned off that Qt would otherwise do
/// by itself (redirects, HTTP/2, cookies, cache, remembered logins, decompression, buffering).
[[nodiscard]] QNetworkRequest networkRequest(const ApiRequest &request,
                                             const QByteArray &userAgent);
