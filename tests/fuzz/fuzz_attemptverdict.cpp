// SPDX-License-Identifier: MIT
// For every result of an attempt: accepted only by a whole 2xx, sent again only where that is safe
// (design: the table of retries).
#include "fuzz/fuzzing.h"

#include "net/attemptverdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What a POST may be answered with, in full, and be sent again.
constexpr std::array Repeatable{408, 425, 429, 500, 503};

const std::array Errors{QNetworkReply::NoError,
                        QNetworkReply::ConnectionRefusedError,
                        QNetworkReply::RemoteHostClosedError,
                        QNetworkReply::TimeoutError,
                        QNetworkReply::OperationCanceledError,
                        QNetworkReply::SslHandshakeFailedError,
                        QNetworkReply::ProxyAuthenticationRequiredError,
                        QNetworkReply::ContentAccessDenied,
                        QNetworkReply::ContentReSendError,
                        QNetworkReply::InternalServerError,
                        QNetworkReply::ProtocolFailure,
                        QNetworkReply::UnknownServerError};

template <typename Enum>
Enum anyOf(FuzzedDataProvider &data, Enum last)
{
    return static_cast<Enum>(data.ConsumeIntegralInRange<int>(0, static_cast<int>(last)));
}

Exchange anyExchange(FuzzedDataProvider &data)
{
    Exchange exchange;
    exchange.stop = anyOf(data, StopReason::Enough);
    exchange.error = data.PickValueInArray(Errors);
    exchange.status = data.ConsumeIntegralInRange<int>(0, 999);
    exchange.framing = anyOf(data, Framing::UntilClose);
    exchange.contentLength = data.ConsumeIntegralInRange<qint64>(-1, 64);
    exchange.contentEncoding = some(data, 8);
    exchange.location = some(data, 64);
    exchange.retryAfter = some(data, 32);
    exchange.date = some(data, 32);
    exchange.bytesToSend = data.ConsumeIntegralInRange<qint64>(0, 100);
    exchange.bytesSent = data.ConsumeIntegralInRange<qint64>(0, exchange.bytesToSend);
    exchange.body = some(data, 64);
    exchange.bytesReceived = exchange.body.size();
    return exchange;
}

void checkPost(const Exchange &exchange, const AttemptVerdict &verdict)
{
    const bool isSuccess = exchange.status >= 200 && exchange.status < 300;
    if (verdict.delivery == Delivery::Accepted) {
        require(isSuccess, "accepted by a 2xx only");
        require(exchange.stop == StopReason::None, "not where we ended the attempt");
        require(exchange.error == QNetworkReply::NoError, "nor where the network failed");
        require(isComplete(exchange), "by a whole answer");
    }
    if (verdict.delivery == Delivery::Unknown)
        require(verdict.next == NextStep::Stop, "what is unknown is not sent again");
    if (verdict.delivery == Delivery::NothingSent && exchange.bytesSent > 0)
        require(false, "bytes that left are not forgotten");
    const bool isAgain =
        verdict.next == NextStep::Retry || verdict.next == NextStep::RetryUnreadable;
    if (isAgain && exchange.bytesSent > 0) {
        require(std::ranges::find(Repeatable, exchange.status) != Repeatable.cend(),
                "after bytes left, sent again by the word of the server only");
        require(isComplete(exchange), "of which nothing is missing");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    ApiRequest request;
    request.method = data.ConsumeBool() ? HttpMethod::Post : HttpMethod::Get;
    request.url = QUrl(u"https://api.example/v1/site-outages/one"_s);
    const Exchange exchange = anyExchange(data);
    const AttemptVerdict verdict = classify(request, exchange, HttpInstant{});
    require((verdict.next == NextStep::Done) == !verdict.error, "done is without an error");
    if (request.method == HttpMethod::Post)
        checkPost(exchange, verdict);
    return 0;
}
