// SPDX-License-Identifier: MIT
#include "net/attemptverdict.h"

#include "net/acceptance.h"
#include "net/retrypolicy.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Error = QNetworkReply::NetworkError;

constexpr qsizetype LongestDetail = 500;
// Above it no status has a defined meaning, and gateways use such a status to tell that an answer
// never came.
constexpr int LastRegisteredStatus = 511;
constexpr qsizetype LongestQuote = 200;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

bool isGatewayStatus(int status)
{
    return status == 502 || status == 504;
}

bool isPost(const ApiRequest &request)
{
    return request.method == HttpMethod::Post;
}

bool isThrottled(const Exchange &exchange)
{
    return exchange.status == 429 || (exchange.status == 503 && !exchange.retryAfter.isEmpty());
}

/// Qt answers 307 and 308 itself as soon as the head is there, since it would have to rewind the
/// body of a POST that it was told not to send again (Qt 6.4.2).
bool isRedirectLeftToUs(const Exchange &exchange)
{
    return (exchange.status == 307 || exchange.status == 308) &&
           exchange.error == Error::ContentReSendError;
}

/// Qt's code is one that it derives from a status of 400 or more, nothing worse.
bool comesFromStatus(const Exchange &exchange)
{
    if (exchange.status < 400 || exchange.error == Error::ContentReSendError)
        return false;
    if (exchange.status == 407 && exchange.error == Error::ProxyAuthenticationRequiredError)
        return true;
    return exchange.error >= Error::ContentAccessDenied && exchange.error != Error::ProtocolFailure;
}

ErrorKind kindOfStatus(const Exchange &exchange)
{
    const int status = exchange.status;
    if (isRedirect(status))
        return ErrorKind::Redirected;
    if (isThrottled(exchange))
        return ErrorKind::Throttled;
    if (status == 401 || status == 403)
        return ErrorKind::KeyRefused;
    if (status == 404)
        return ErrorKind::NotFound;
    if (status == 408 || status == 425)
        return ErrorKind::TryLater;
    if (status >= 400 && status < 500)
        return ErrorKind::Refused;
    return status >= 500 && status < 600 ? ErrorKind::ServerError : ErrorKind::UnexpectedStatus;
}

ErrorKind kindOfStop(StopReason stop)
{
    switch (stop) {
    case StopReason::Cancelled:
        return ErrorKind::Cancelled;
    case StopReason::Deadline:
        return ErrorKind::Deadline;
    case StopReason::Silence:
    case StopReason::AttemptLimit:
        return ErrorKind::Timeout;
    case StopReason::TooLarge:
        return ErrorKind::TooLarge;
    case StopReason::Encoded:
        return ErrorKind::Encoded;
    case StopReason::Reader:
        return ErrorKind::Unreadable;
    case StopReason::None:
    case StopReason::Enough:
        break;
    }
    return ErrorKind::Truncated;
}

ErrorKind kindOfNetworkError(Error error)
{
    switch (error) {
    case Error::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case Error::TimeoutError:
        return ErrorKind::Timeout;
    case Error::ProtocolFailure:
    case Error::ProtocolInvalidOperationError:
    case Error::ProtocolUnknownError:
        return ErrorKind::NotHttp;
    default:
        return ErrorKind::Unreachable;
    }
}

QString detailOfStop(const Exchange &exchange)
{
    switch (exchange.stop) {
    case StopReason::Cancelled:
        return u"cancelled"_s;
    case StopReason::Silence:
        return u"nothing moved for too long"_s;
    case StopReason::AttemptLimit:
        return u"the attempt took too long"_s;
    case StopReason::Deadline:
        return u"the request took too long"_s;
    case StopReason::TooLarge:
        return u"the answer is larger than allowed"_s;
    case StopReason::Encoded:
        return u"Content-Encoding: "_s + QString::fromLatin1(exchange.contentEncoding);
    case StopReason::Reader:
        return exchange.fault ? exchange.fault->detail : QString();
    case StopReason::None:
    case StopReason::Enough:
        break;
    }
    // Qt's words for these are "Unknown error"; the second is a body that cannot be sent again.
    const bool isClosed = exchange.error == QNetworkReply::UnknownNetworkError ||
                          exchange.error == QNetworkReply::ContentReSendError;
    return isClosed ? u"the connection was closed before the answer was complete"_s
                    : exchange.errorText;
}

ApiError errorOf(const ApiRequest &request, const Exchange &exchange, ErrorKind kind,
                 const QString &detail)
{
    ApiError error{kind, exchange.status, request.cleaned(plainLine(detail, LongestDetail))};
    if (exchange.stop == StopReason::Reader && exchange.fault)
        error.offset = exchange.fault->offset;
    return error;
}

bool isProxyError(Error error)
{
    return error >= Error::ProxyConnectionRefusedError && error <= Error::UnknownProxyError;
}

/// Removes the key before the text is cut: half of a key could not be found.
QString shortLine(const ApiRequest &request, const QString &text)
{
    constexpr qsizetype LongestSearched = 8192;
    return plainLine(request.cleaned(plainLine(text, LongestSearched)), LongestQuote);
}

/// Returns the sender of a 502 or 504: by RFC 9110 §15.6.3 and §15.6.5 that is never the API but an
/// intermediary. Proxy-Status names it (RFC 9209 §2); otherwise it is the server that answered (RFC
/// 9110 §10.2.4), or else the one nearest to it (§7.6.3).
QString intermediaryOf(const ApiRequest &request, const Exchange &exchange)
{
    if (!isGatewayStatus(exchange.status))
        return {};
    const QByteArray nearest = exchange.via.split(',').constFirst().trimmed();
    for (const QByteArray &field :
         {exchange.proxyStatus.split(';').constFirst(), exchange.server, nearest}) {
        const QString name = shortLine(request, QString::fromUtf8(field.trimmed()));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// The error of an answer whose status says enough.
ApiError statusError(const ApiRequest &request, const Exchange &exchange, HttpInstant now)
{
    const ErrorKind kind = kindOfStatus(exchange);
    ApiError error = errorOf(request, exchange, kind, u"HTTP status %1"_s.arg(exchange.status));
    error.serverMessage = request.cleaned(serverMessageIn(exchange.body));
    if (kind == ErrorKind::UnexpectedStatus && isPost(request) && isSuccessStatus(exchange.status))
        error.detail += u", but no proof that the API accepted"_s;
    if (isPost(request) && isYesWithoutProof(exchange))
        error.clue = ErrorClue::UnprovenEnd;
    error.intermediary = intermediaryOf(request, exchange);
    error.retryAfter = parseRetryAfter(exchange.retryAfter, exchange.date, now);
    if (kind == ErrorKind::Redirected) {
        const QString target =
            plainLine(QString::fromUtf8(exchange.location), LongestDetail).trimmed();
        error.target = request.cleaned(target);
        error.detail +=
            error.target.isEmpty() ? u", and no word of where to"_s : u" to "_s + error.target;
    }
    return error;
}

/// The error of an exchange in which the status is missing or does not count.
ApiError brokenError(const ApiRequest &request, const Exchange &exchange)
{
    ErrorKind kind = ErrorKind::Truncated;
    if (exchange.stop != StopReason::None)
        kind = kindOfStop(exchange.stop);
    else if (exchange.status == 0)
        kind = kindOfNetworkError(exchange.error);
    ApiError error = errorOf(request, exchange, kind, detailOfStop(exchange));
    if (exchange.stop == StopReason::None && isProxyError(exchange.error)) {
        error.clue = ErrorClue::Proxy;
        error.intermediary = shortLine(request, exchange.proxy);
    }
    return error;
}

NextStep nextAfterStatus(int status)
{
    const bool isInterim = status < 200;
    return isInterim || isRetryableStatus(status) ? NextStep::Retry : NextStep::Stop;
}

/// What follows an exchange without a usable status, as far as time and table allow.
NextStep nextAfterBroken(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Deadline:
    case ErrorKind::Tls:
    case ErrorKind::TooLarge:
        return NextStep::Stop;
    case ErrorKind::Encoded:
    case ErrorKind::Unreadable:
        return NextStep::RetryUnreadable;
    default:
        return NextStep::Retry;
    }
}

std::optional<AnswerRemark> remarkOf(const ApiRequest &request, const Exchange &exchange)
{
    std::optional<AnswerRemark> remark = remarkIn(exchange.body);
    if (remark)
        remark->text = shortLine(request, remark->text);
    return remark;
}

/// The error of a reader that failed: because of the content, its size, or an end that HTTP could
/// not announce, which means that the body was cut.
AttemptVerdict judgeFault(const ApiRequest &request, const Exchange &exchange)
{
    const BodyFault &fault = *exchange.fault;
    ApiError error = errorOf(request, exchange, ErrorKind::Unreadable, fault.detail);
    if (fault.kind == BodyFault::Kind::TooLarge) {
        error.kind = ErrorKind::TooLarge;
        return {error, NextStep::Stop};
    }
    // Of a chunked body Qt does not always notice that it was cut: it depends on whether the end
    // of the connection is seen together with the last bytes.
    if (fault.kind == BodyFault::Kind::EndsEarly && exchange.framing != Framing::Length) {
        error.kind = ErrorKind::Truncated;
        return {error, NextStep::Retry};
    }
    if (const auto remark = remarkOf(request, exchange))
        error.serverMessage = remark->text;
    return {error, NextStep::RetryUnreadable};
}

/// A status that is final, also if its body is cut short.
bool statusDecides(const Exchange &exchange)
{
    return exchange.status != 0 && !isSuccessStatus(exchange.status) &&
           exchange.stop != StopReason::Cancelled;
}

AttemptVerdict judgeGet(const ApiRequest &request, const Exchange &exchange, HttpInstant now)
{
    if (statusDecides(exchange))
        return {statusError(request, exchange, now), nextAfterStatus(exchange.status)};
    if (exchange.fault)
        return judgeFault(request, exchange);
    if (!isComplete(exchange)) {
        const ApiError error = brokenError(request, exchange);
        return {error, nextAfterBroken(error.kind)};
    }
    if (exchange.status != 200)
        return {statusError(request, exchange, now), NextStep::Stop};
    return {};
}

/// The first attempt may block this one: an API that supports the Idempotency-Key answers 409 while
/// it is still processing the first one, and 422 if it knows the key for another list.
/// https://www.ietf.org/archive/id/draft-ietf-httpapi-idempotency-key-header-07.html §2.7
bool isAboutAnEarlierAttempt(int status, EarlierAttempts earlier)
{
    return earlier == EarlierAttempts::SentBytes && (status == 409 || status == 422);
}

/// Whether a redirect points at the address that was asked, only spelled otherwise: with another
/// scheme, host or slash at its end. One that names no address points nowhere else.
bool pointsAtItself(const ApiRequest &request, const QByteArray &location)
{
    if (location.trimmed().isEmpty())
        return true;
    const QUrl reference = QUrl::fromEncoded(location.trimmed(), QUrl::StrictMode);
    const QUrl target = reference.isValid() ? request.url.resolved(reference) : QUrl();
    const bool isWeb = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    const auto path = [](const QUrl &url) {
        return url.adjusted(QUrl::StripTrailingSlash).path(QUrl::FullyEncoded);
    };
    return isWeb && !target.hasQuery() && !target.hasFragment() &&
           path(target) == path(request.url);
}

/// A redirect by which a server may tell that it has taken the list: a 303 says so (RFC 9110
/// §15.4.4), and many answer a POST that they took with a 301 or 302 to the result.
bool mayBeAnAcceptance(const ApiRequest &request, const Exchange &exchange)
{
    if (exchange.status == 301 || exchange.status == 302)
        return !pointsAtItself(request, exchange.location);
    return exchange.status == 303;
}

/// No byte of the body was sent, so in any case the server cannot have the list.
AttemptVerdict judgeUnsent(const ApiRequest &request, const Exchange &exchange, HttpInstant now,
                           EarlierAttempts earlier)
{
    if (!statusDecides(exchange)) {
        const ApiError error = isSuccessStatus(exchange.status) && exchange.stop == StopReason::None
                                   ? statusError(request, exchange, now)
                                   : brokenError(request, exchange);
        const NextStep next = nextAfterBroken(error.kind);
        return {error, next == NextStep::Stop ? next : NextStep::Retry, Delivery::NothingSent};
    }
    const NextStep next = nextAfterStatus(exchange.status);
    if (isAboutAnEarlierAttempt(exchange.status, earlier))
        return {statusError(request, exchange, now), NextStep::Stop, Delivery::Unknown};
    const bool isDefinite = exchange.status >= 300 && exchange.status < 500;
    const bool isNo = next == NextStep::Stop && isDefinite;
    return {statusError(request, exchange, now), next,
            isNo ? Delivery::Rejected : Delivery::NothingSent};
}

/// The verdict on a complete answer to a POST whose body was sent.
AttemptVerdict judgeAnswer(const ApiRequest &request, const Exchange &exchange, HttpInstant now,
                           EarlierAttempts earlier)
{
    if (isAcceptance(exchange))
        return {{}, NextStep::Done, Delivery::Accepted, remarkOf(request, exchange)};
    const ApiError error = statusError(request, exchange, now);
    const int status = exchange.status;
    // Sending again is the one step that does harm if the answer was cut.
    if (isOriginStatus(status) && hasProvenEnd(exchange))
        return {error, NextStep::Retry, Delivery::Answered};
    if (status < 300 || isRetryableStatus(status))
        return {error, NextStep::Stop, Delivery::Unknown};
    if (status > LastRegisteredStatus || mayBeAnAcceptance(request, exchange) ||
        isAboutAnEarlierAttempt(status, earlier))
        return {error, NextStep::Stop, Delivery::Unknown};
    return {error, NextStep::Stop, status < 500 ? Delivery::Rejected : Delivery::Answered};
}

AttemptVerdict judgePost(const ApiRequest &request, const Exchange &exchange, HttpInstant now,
                         EarlierAttempts earlier)
{
    if (exchange.bytesSent == 0 && exchange.bytesToSend > 0)
        return judgeUnsent(request, exchange, now, earlier);
    if (!isComplete(exchange))
        return {brokenError(request, exchange), NextStep::Stop, Delivery::Unknown};
    return judgeAnswer(request, exchange, now, earlier);
}

} // namespace

bool isComplete(const Exchange &exchange)
{
    if (exchange.status == 0 || exchange.stop != StopReason::None)
        return false;
    if (isRedirectLeftToUs(exchange))
        return true;
    if (exchange.error != Error::NoError && !comesFromStatus(exchange))
        return false;
    return exchange.framing != Framing::Length || exchange.bytesReceived == exchange.contentLength;
}

AttemptVerdict classify(const ApiRequest &request, const Exchange &exchange, HttpInstant now,
                        EarlierAttempts earlier)
{
    return isPost(request) ? judgePost(request, exchange, now, earlier)
                           : judgeGet(request, exchange, now);
}
