// SPDX-License-Identifier: MIT
// For every Retry-After and Date, the pause is none, or 0 up to a year.
#include "fuzz/fuzzing.h"

#include "net/retryafter.h"

using namespace std::chrono_literals;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const HttpInstant now{std::chrono::seconds(data.ConsumeIntegral<quint32>())};
    const QByteArray date = some(data, 64);
    const QByteArray retryAfter = rest(data);
    const auto pause = parseRetryAfter(retryAfter, date, now);
    if (pause)
        require(*pause >= 0ms && *pause <= 366 * 24h, "a pause is 0 up to a year");
    static_cast<void>(parseHttpDate(retryAfter, now));
    return 0;
}
