// SPDX-License-Identifier: MIT
#include "net/requestheaders.h"

namespace {

void turnOffAutomatisms(QNetworkRequest &request)
{
    // Any other policy passes the key to the address that a redirect names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt's own transfer timeout looks like abort(); the attempt has timers of its own.
    request.setTransferTimeout(0);
}

} // namespace

QNetworkRequest networkRequest(const ApiRequest &request, const QByteArray &userAgent)
{
    QNetworkRequest result(request.url);
    turnOffAutomatisms(result);
    result.setRawHeader("User-Agent", userAgent);
    result.setRawHeader("Accept", "application/json");
    // Setting it keeps Qt from decompressing: a cut gzip body looks like an empty success.
    result.setRawHeader("Accept-Encoding", "identity");
    if (request.key)
        result.setRawHeader("x-api-key", request.key->exposed());
    if (request.method == HttpMethod::Post) {
        result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        result.setRawHeader("Content-Type", request.contentType);
        if (!request.idempotencyKey.isEmpty())
            result.setRawHeader("Idempotency-Key", request.idempotencyKey);
    }
    return result;
}
