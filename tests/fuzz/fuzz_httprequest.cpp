// SPDX-License-Identifier: MIT
// The demo API cuts bytes into the same requests, for all portions.
#include "fuzz/fuzzing.h"

#include "demo/httprequest.h"

namespace {

struct Taken
{
    QList<HttpRequest> requests = {};
    std::optional<HttpFault> fault = {};

    friend bool operator==(const Taken &, const Taken &) = default;
};

template <typename Portions>
Taken taken(const Portions &cut)
{
    HttpRequestParser parser({.head = 512, .body = 1024});
    Taken found;
    for (const QByteArrayView portion : cut) {
        parser.feed(portion);
        while (auto request = parser.takeRequest())
            found.requests.append(*request);
    }
    found.fault = parser.fault();
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto sizes = data.ConsumeIntegral<quint64>();
    const QByteArray text = rest(data);
    require(taken(std::vector{QByteArrayView(text)}) == taken(portions(text, sizes)),
            "requests and fault do not depend on portions");
    return 0;
}
