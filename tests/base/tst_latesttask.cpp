// SPDX-License-Identifier: MIT
#include "base/latesttask.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsemaphore.h>
#include <QtTest/qtest.h>

#include <atomic>

using namespace Qt::StringLiterals;

/// One computation off the owner's thread, on a pool and on threads of its own.
class LatestTaskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheValueFromTheEventLoop_data() { addPlaces(); }
    void tellsTheValueFromTheEventLoop();
    void theNewestWins_data() { addPlaces(); }
    void theNewestWins();
    void whatIsSupersededBeforeItBeginsIsNotDone();
    void tellsNothingWithoutAValue_data() { addPlaces(); }
    void tellsNothingWithoutAValue();
    void tellsNothingOnceCancelled_data() { addPlaces(); }
    void tellsNothingOnceCancelled();
    void isDestroyedWithoutWaiting_data() { addPlaces(); }
    void isDestroyedWithoutWaiting();
    void showsTheStopAtTheNextLook_data() { addPlaces(); }
    void showsTheStopAtTheNextLook();
    void mayBeginAgainWhereItsValueIsTold_data() { addPlaces(); }
    void mayBeginAgainWhereItsValueIsTold();
    void mayEndWhereItsValueIsTold_data() { addPlaces(); }
    void mayEndWhereItsValueIsTold();
    void letsGoOfWhatItHoldsOnTheOtherThread_data() { addPlaces(); }
    void letsGoOfWhatItHoldsOnTheOtherThread();

private:
    using Task = LatestTask<int>;
    using Work = Task::Work;

    static void addPlaces();
    [[nodiscard]] std::unique_ptr<Task> makeTask();
    [[nodiscard]] Task::Then tell()
    {
        return [this](int value) { m_told.append(value); };
    }
    /// Waits for the other threads, and has everything told that they told.
    void settle();
    static Work give(int value)
    {
        return [value](const StopToken &) { return value; };
    }

    QList<int> m_told;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<RetiredThreads> m_threads;
};

void LatestTaskTest::addPlaces()
{
    QTest::addColumn<bool>("isOnPool");
    QTest::newRow("on a pool") << true;
    QTest::newRow("on threads of its own") << false;
}

std::unique_ptr<LatestTaskTest::Task> LatestTaskTest::makeTask()
{
    QFETCH(const bool, isOnPool);
    return isOnPool ? std::make_unique<Task>(*m_pool)
                    : std::make_unique<Task>(u"task"_s, *m_threads);
}

void LatestTaskTest::init()
{
    m_told.clear();
    m_pool = std::make_unique<QThreadPool>();
    m_pool->setMaxThreadCount(3);
    m_threads = std::make_unique<RetiredThreads>();
}

void LatestTaskTest::cleanup()
{
    m_pool.reset();
    m_threads.reset();
}

void LatestTaskTest::settle()
{
    QVERIFY(m_pool->waitForDone(20'000));
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    QCoreApplication::processEvents();
}

void LatestTaskTest::tellsTheValueFromTheEventLoop()
{
    const auto task = makeTask();
    std::atomic<QThread *> worker = nullptr;
    QThread *teller = nullptr;
    task->run(
        [&worker](const StopToken &) {
            worker = QThread::currentThread();
            return 7;
        },
        [&](int value) {
            teller = QThread::currentThread();
            m_told.append(value);
            QVERIFY(!task->isRunning());
        });
    QVERIFY(task->isRunning());
    QVERIFY(m_pool->waitForDone(20'000));
    QVERIFY(m_told.isEmpty()); // only once control is back in the event loop
    QTRY_COMPARE(m_told, QList{7});
    QCOMPARE(teller, thread());
    QVERIFY(worker != nullptr);
    QVERIFY(worker != thread());
}

void LatestTaskTest::theNewestWins()
{
    const auto task = makeTask();
    QSemaphore hasBegun;
    QSemaphore gate;
    std::atomic<int> stopped = 0;
    for (const int value : {1, 2, 3}) {
        task->run(
            [&, value](const StopToken &isStopped) {
                hasBegun.release();
                gate.acquire();
                stopped += isStopped() ? 1 : 0;
                return value;
            },
            tell());
        QVERIFY(hasBegun.tryAcquire(1, 20'000));
    }
    gate.release(3);
    QTRY_COMPARE(m_told, QList{3});
    settle();
    QCOMPARE(m_told, QList{3});
    QVERIFY(!task->isRunning());
    QCOMPARE(stopped, 2);
}

void LatestTaskTest::whatIsSupersededBeforeItBeginsIsNotDone()
{
    m_pool->setMaxThreadCount(1);
    Task task(*m_pool);
    QSemaphore gate;
    m_pool->start([&gate] { gate.acquire(); });
    std::atomic<bool> isDone = false;
    task.run(
        [&isDone](const StopToken &) {
            isDone = true;
            return 1;
        },
        tell());
    task.run(give(2), tell());
    gate.release();
    QTRY_COMPARE(m_told, QList{2});
    QVERIFY(!isDone);
}

void LatestTaskTest::tellsNothingWithoutAValue()
{
    const auto task = makeTask();
    task->run([](const StopToken &) { return std::nullopt; }, tell());
    QTRY_VERIFY(!task->isRunning());
    settle();
    QVERIFY(m_told.isEmpty());
}

void LatestTaskTest::tellsNothingOnceCancelled()
{
    const auto task = makeTask();
    task->run(give(1), tell());
    QVERIFY(m_pool->waitForDone(20'000)); // its value is on the way
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    task->cancel();
    QVERIFY(!task->isRunning());
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
    task->run(give(2), tell()); // it can be used all the same
    QTRY_COMPARE(m_told, QList{2});
}

void LatestTaskTest::isDestroyedWithoutWaiting()
{
    auto task = makeTask();
    QSemaphore hasBegun;
    QSemaphore gate;
    std::atomic<bool> isStopped = false;
    task->run(
        [&](const StopToken &stop) {
            hasBegun.release();
            gate.acquire(); // which destruction would wait for in vain
            isStopped = stop();
            return 1;
        },
        tell());
    QVERIFY(hasBegun.tryAcquire(1, 20'000));
    task.reset();
    gate.release();
    settle();
    QVERIFY(isStopped);
    QVERIFY(m_told.isEmpty());

    task = makeTask();
    task->run(give(2), tell());
    QVERIFY(m_pool->waitForDone(20'000)); // its value is on the way
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    task.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

void LatestTaskTest::showsTheStopAtTheNextLook()
{
    const auto task = makeTask();
    QSemaphore hasBegun;
    std::atomic<bool> isCancelled = false;
    std::atomic<int> looksInVain = 0;
    task->run(
        [&](const StopToken &isStopped) {
            hasBegun.release();
            while (!isStopped())
                looksInVain += isCancelled ? 1 : 0;
            return 1;
        },
        tell());
    QVERIFY(hasBegun.tryAcquire(1, 20'000));
    task->cancel();
    isCancelled = true;
    settle();
    QVERIFY(looksInVain <= 1); // one that had begun
    QVERIFY(m_told.isEmpty());
}

void LatestTaskTest::mayBeginAgainWhereItsValueIsTold()
{
    const auto task = makeTask();
    task->run(give(1), [&](int value) {
        m_told.append(value);
        task->run(give(2), tell());
    });
    QTRY_COMPARE(m_told, (QList{1, 2}));
    QVERIFY(!task->isRunning());
}

void LatestTaskTest::mayEndWhereItsValueIsTold()
{
    auto task = makeTask();
    task->run(give(1), [&](int value) {
        task.reset();
        m_told.append(value);
    });
    QTRY_COMPARE(m_told, QList{1});
    settle();
    QVERIFY(task == nullptr);
}

void LatestTaskTest::letsGoOfWhatItHoldsOnTheOtherThread()
{
    const auto task = makeTask();
    std::atomic<QThread *> end = nullptr;
    std::shared_ptr<int> held(new int(1), [&end](const int *value) {
        delete value;
        end = QThread::currentThread();
    });
    task->run([held = std::move(held)](const StopToken &) { return *held; }, tell());
    QTRY_COMPARE(m_told, QList{1});
    QTRY_VERIFY(end != nullptr);
    QVERIFY(end != thread());
}

QTEST_GUILESS_MAIN(LatestTaskTest)
#include "tst_latesttask.moc"
