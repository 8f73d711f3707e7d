// SPDX-License-Identifier: MIT
#include "system/timesinceboot.h"

#include <QtTest/qtest.h>

#include <chrono>

using namespace std::chrono_literals;

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
    const auto before = timeSinceBoot();
    QTest::qSleep(20);
    QVERIFY(timeSinceBoot() - before >= 19ms);
}

QTEST_APPLESS_MAIN(TimeSinceBootTest)
#include "tst_timesinceboot.moc"
