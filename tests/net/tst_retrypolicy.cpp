// SPDX-License-Identifier: MIT
#include "net/retrypolicy.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include <array>

using namespace std::chrono_literals;

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheValuesOfTheTable();
    void growsAndStopsGrowing_data();
    void growsAndStopsGrowing();
    void keepsTheFloorAndRetryAfter();
    void spreadsEvenly();
    void allowsASecondForEachMebibyte();
    void takesOverrides();
    void knowsTheRetryableStatuses();
    void doesNotOverflow();
};

void RetryPolicyTest::hasTheValuesOfTheTable()
{
    const RetryPolicy policy;
    QCOMPARE(policy.attempts, 6);
    QCOMPARE(policy.unreadableRetries, 2);
    QCOMPARE(policy.base, 500ms);
    QCOMPARE(policy.cap, 8s);
    QCOMPARE(policy.throttledBase, 1s);
    QCOMPARE(policy.throttledCap, 20s);
    QCOMPARE(policy.floor, 100ms);
    QCOMPARE(policy.retryAfterLimit, 60s);
    QCOMPARE(policy.silenceGet, 15s);
    QCOMPARE(policy.silencePost, 60s);
    QCOMPARE(policy.attempt, 60s);
    QCOMPARE(policy.deadline, 90s);
    QCOMPARE(policy.perMebibyte, 1s);
}

void RetryPolicyTest::growsAndStopsGrowing_data()
{
    QTest::addColumn<bool>("throttled");
    QTest::addColumn<int>("failed");
    QTest::addColumn<qint64>("half"); // of the longest wait: random is 0.5
    const std::array<qint64, 7> usual{250, 500, 1'000, 2'000, 4'000, 4'000, 4'000};
    const std::array<qint64, 7> throttled{500, 1'000, 2'000, 4'000, 8'000, 10'000, 10'000};
    for (std::size_t i = 0; i < usual.size(); ++i) {
        const int failed = static_cast<int>(i) + 1;
        QTest::addRow("after attempt %d", failed) << false << failed << usual[i];
        QTest::addRow("throttled, after attempt %d", failed) << true << failed << throttled[i];
    }
}

void RetryPolicyTest::growsAndStopsGrowing()
{
    QFETCH(const bool, throttled);
    QFETCH(const int, failed);
    QFETCH(const qint64, half);
    QCOMPARE(waitAfter({}, failed, Throttling(throttled), 0.5).count(), half);
}

void RetryPolicyTest::keepsTheFloorAndRetryAfter()
{
    QCOMPARE(waitAfter({}, 1, Throttling::No, 0.0), 100ms);
    QCOMPARE(waitAfter({}, 1, Throttling::No, 0.1), 100ms);
    QCOMPARE(waitAfter({}, 1, Throttling::Yes, 0.5, 7s), 7s);
    QCOMPARE(waitAfter({}, 5, Throttling::Yes, 0.9, 1s), 14'400ms);
    QCOMPARE(waitAfter({}, 1, Throttling::Yes, 0.0, 0s), 100ms);
}

void RetryPolicyTest::spreadsEvenly()
{
    QRandomGenerator random(20240301);
    constexpr int Draws = 100'000;
    std::array<int, 10> tenths{};
    for (int i = 0; i < Draws; ++i) {
        const auto wait = waitAfter({}, 5, Throttling::No, random.generateDouble());
        QVERIFY(wait >= 100ms && wait < 8s);
        ++tenths[static_cast<std::size_t>(wait.count() / 800)];
    }
    // Each tenth of the range is a binomial of 10,000 with a deviation of 95.
    for (const int count : tenths)
        QVERIFY2(qAbs(count - Draws / 10) < 500, qPrintable(QString::number(count)));
}

void RetryPolicyTest::allowsASecondForEachMebibyte()
{
    QCOMPARE(allowanceFor({}, 0), 0ms);
    QCOMPARE(allowanceFor({}, 1024 * 1024), 1s);
    QCOMPARE(allowanceFor({}, 512 * 1024), 500ms);
    QCOMPARE(allowanceFor({}, qint64(2) << 30), 2048s);
}

void RetryPolicyTest::takesOverrides()
{
    const RetryPolicy base = RetryPolicy{}.withRetryBase(10ms);
    QCOMPARE(base.base, 10ms);
    QCOMPARE(base.throttledBase, 10ms);
    QCOMPARE(base.floor, 10ms);
    QCOMPARE(base.cap, 8s);
    QCOMPARE(waitAfter(base, 1, Throttling::No, 0.5), 10ms);
    QCOMPARE(waitAfter(base, 3, Throttling::Yes, 0.5), 20ms);
    QCOMPARE(waitAfter(RetryPolicy{}.withRetryBase(0ms), 6, Throttling::Yes, 0.9), 0ms);

    const RetryPolicy timeout = RetryPolicy{}.withAttemptTimeout(3s);
    QCOMPARE(timeout.attempt, 3s);
    QCOMPARE(timeout.silenceGet, 3s);
    QCOMPARE(timeout.silencePost, 3s);
    QCOMPARE(timeout.deadline, 90s);
}

void RetryPolicyTest::knowsTheRetryableStatuses()
{
    const QList<int> retryable{408, 425, 429, 500, 502, 503, 504, 522, 524};
    const QList<int> origin{408, 425, 429, 500, 503};
    for (int status = 0; status < 1000; ++status) {
        QCOMPARE(isRetryableStatus(status), retryable.contains(status));
        QCOMPARE(isOriginStatus(status), origin.contains(status));
    }
}

void RetryPolicyTest::doesNotOverflow()
{
    QCOMPARE(waitAfter({}, 100'000, Throttling::No, 0.5), 4s);
}

QTEST_APPLESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
