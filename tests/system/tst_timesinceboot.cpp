// SPDX-License-Identifier: MIT
#include "system/timesinceboot.h"

#include <QtTest/qtest.h>

#include <chrono>

class TimeSinceBootTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAtLeastTheTimeAwake();
    void neverGoesBack();
};

void TimeSinceBootTest::countsAtLeastTheTimeAwake()
{
    const auto awake = std::chrono::steady_clock::now().time_since_epoch();
    QVERIFY(timeSinceBoot() >= std::chrono::floor<std::chrono::milliseconds>(awake));
}

void TimeSinceBootTest::neverGoesBack()
{
    auto last = timeSinceBoot();
    for (int i = 0; i < 10'000; ++i) {
        const auto now = timeSinceBoot();
        QVERIFY(now >= last);
        last = now;
    }
}

QTEST_APPLESS_MAIN(TimeSinceBootTest)
#include "tst_timesinceboot.moc"
