// SPDX-License-Identifier: MIT
#pragma once

#include "net/outagesapi.h"
#include "support/operationprobe.h"
#include "support/scriptedserver.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Script)

/// Two limits of a fifth of a second, one attempt: enough to see what never ends.
inline RetryPolicy shortPolicy()
{
    RetryPolicy policy = RetryPolicy{}.withRetryBase(1ms).withAttemptTimeout(200ms);
    policy.perMebibyte = 0ms;
    policy.attempts = 1;
    return policy;
}

inline Script complete(int status, const QByteArray &body = "[]")
{
    return Script().afterRequest().answer(status, body).close();
}

inline QByteArray head(const char *status, const char *fields = "")
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields + "\r\n";
}

/// Takes no more than a little, and says when.
class CountingReader final : public BodyReader
{
public:
    void begin() override { received = 0; }
    std::optional<BodyFault> take(QByteArrayView bytes) override
    {
        received += bytes.size();
        largest = std::max(largest, bytes.size());
        ++portions;
        return {};
    }
    std::optional<BodyFault> end() override { return {}; }

    qsizetype received = 0;
    qsizetype largest = 0;
    int portions = 0;
};

/// The API on a real network and the real clock. A base of test classes.
class WireFixture
{
protected:
    [[nodiscard]] OutagesApi api(const QUrl &base, const RetryPolicy &policy = shortPolicy(),
                                 const QString &site = QStringLiteral("x")) const
    {
        return {systemNetwork(m_clock),
                {.baseUrl = *BaseUrl::parse(base.toString(), AllowHttp::No),
                 .siteId = *SiteId::parse(site),
                 .key = *ApiKey::parse("canary-key\n")},
                policy};
    }

    SystemClock m_clock;
};
