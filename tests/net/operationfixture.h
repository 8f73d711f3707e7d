// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpoperation.h"
#include "support/fakeclock.h"
#include "support/fakenetwork.h"
#include "support/operationprobe.h"

#include <QtTest/qtest.h>

inline const QByteArray Key = "7c1d6f0e-0000-4000-8000-0123456789ab";

/// Wants every body to start with `[`, and counts what it is told.
class BracketReader final : public BodyReader
{
public:
    void begin() override
    {
        ++begun;
        body.clear();
    }
    std::optional<BodyFault> take(QByteArrayView bytes) override
    {
        body.append(bytes.data(), bytes.size());
        if (!body.startsWith('['))
            return BodyFault{QStringLiteral("no array"), 0};
        return {};
    }
    std::optional<BodyFault> end() override
    {
        ++ended;
        if (!body.endsWith(']'))
            return BodyFault{QStringLiteral("no end"), body.size(), BodyFault::Kind::EndsEarly};
        return {};
    }

    QByteArray body;
    int begun = 0;
    int ended = 0;
};

inline FakeAnswer status(int code)
{
    return FakeAnswer{.status = code, .body = R"({"message":"so it is"})"};
}

inline FakeAnswer array()
{
    return FakeAnswer{.body = "[1,2,3]"};
}

/// One operation on a network and a clock that a test plays. A base of test classes: call
/// setUp() in init() and tearDown() in cleanup().
class OperationFixture
{
protected:
    void setUp();
    void tearDown();
    void makeGet(const RetryPolicy &policy = {}, qint64 largest = 1024 * 1024);
    void makePost(const RetryPolicy &policy = {});
    void make(const ApiRequest &request, const RetryPolicy &policy, BodyReader *reader);
    /// Plays it to its end, and checks what holds for every operation.
    void run();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeNetwork> m_network;
    BracketReader m_reader;
    std::unique_ptr<HttpOperation> m_operation;
    std::unique_ptr<OperationProbe> m_probe;
};
