// SPDX-License-Identifier: MIT
#include "operationfixture.h"

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

void OperationFixture::setUp()
{
    m_clock = std::make_unique<FakeClock>();
    m_network = std::make_unique<FakeNetwork>(*m_clock);
    m_reader.body.clear();
    m_reader.begun = m_reader.ended = 0;
}

void OperationFixture::tearDown()
{
    m_operation.reset();
    m_probe.reset();
    QCOMPARE(m_network->openReplies(), 0);
    QCOMPARE(m_clock->pendingTimers(), 0);
    m_network.reset();
    m_clock.reset();
}

void OperationFixture::make(const ApiRequest &request, const RetryPolicy &policy,
                            BodyReader *reader)
{
    m_operation = std::make_unique<HttpOperation>(m_network->context(), request, policy, reader);
    m_probe = std::make_unique<OperationProbe>(*m_operation);
}

void OperationFixture::makeGet(const RetryPolicy &policy, qint64 largest)
{
    make({.url = QUrl(u"https://example.org/v1/outages"_s),
          .key = *ApiKey::parse("canary-key"),
          .largestBody = largest},
         policy, &m_reader);
}

void OperationFixture::makePost(const RetryPolicy &policy)
{
    make({.method = HttpMethod::Post,
          .url = QUrl(u"https://example.org/v1/site-outages/x"_s),
          .key = *ApiKey::parse("canary-key"),
          .body = "[1]",
          .contentType = "application/json",
          .idempotencyKey = Key},
         policy, nullptr);
}

void OperationFixture::run()
{
    m_operation->start();
    QVERIFY(m_clock->runUntil([this] { return m_probe->isFinished(); }));
    // A late signal would arrive now.
    m_clock->advance(1h);
    QCOMPARE(m_probe->events.count(u"finished"_s), 1);
    QCOMPARE(m_probe->events.constLast(), u"finished"_s);
    QCOMPARE(m_probe->result->attempts, m_probe->records);
    QCOMPARE(m_network->requests().size(), m_probe->records.size());
}
