// SPDX-License-Identifier: MIT
#include "base/workerthread.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsemaphore.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

/// What the threads of a test have in common.
struct Shared
{
    std::atomic<QThread *> worked = nullptr;
    std::atomic<QThread *> ended = nullptr;
    QSemaphore hasBegun;
    QSemaphore gate;
};

} // namespace

class Worker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker(Shared &shared, StopToken isStopped)
        : m_shared(shared)
        , m_isStopped(std::move(isStopped))
    {}
    ~Worker() override { m_shared.ended = QThread::currentThread(); }

    void count()
    {
        m_shared.worked = QThread::currentThread();
        for (int number = 0; number < 100; ++number)
            Q_EMIT counted(number, QString::number(number));
    }
    void stand()
    {
        m_shared.hasBegun.release();
        m_shared.gate.acquire();
        Q_EMIT counted(m_isStopped() ? -1 : 1, {});
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped(); }

Q_SIGNALS:
    void counted(int number, const QString &text);

private:
    Shared &m_shared;
    StopToken m_isStopped;
};

/// An object on a thread of its own, and what it says to its owner.
class WorkerThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsInOrderOnTheOwnersThread();
    void answersInTheOrderOfTheQuestions();
    void showsTheStop();
    void endsWithoutWaiting();
    void tellsNothingAfterItsEnd();
    void mayEndWhereASignalArrives();
    void mayEndInTheMomentInWhichItIsAwake();

private:
    [[nodiscard]] std::unique_ptr<WorkerThread<Worker>> makeThread()
    {
        return std::make_unique<WorkerThread<Worker>>(
            u"worker"_s, *m_threads, [this](StopToken isStopped) {
                return std::make_unique<Worker>(*m_shared, std::move(isStopped));
            });
    }
    void take(int number, const QString &text)
    {
        QCOMPARE(QThread::currentThread(), thread());
        m_numbers.append(number);
        m_texts.append(text);
    }

    QList<int> m_numbers;
    QStringList m_texts;
    std::unique_ptr<Shared> m_shared;
    std::unique_ptr<RetiredThreads> m_threads;
};

void WorkerThreadTest::init()
{
    m_threads.reset();
    m_shared = std::make_unique<Shared>();
    m_threads = std::make_unique<RetiredThreads>();
    m_numbers.clear();
    m_texts.clear();
}

void WorkerThreadTest::tellsInOrderOnTheOwnersThread()
{
    auto worker = makeThread();
    worker->connect(&Worker::counted, this, &WorkerThreadTest::take);
    worker->post(&Worker::count);
    QTRY_COMPARE(m_numbers.size(), 100);
    for (int number = 0; number < 100; ++number) {
        QCOMPARE(m_numbers[number], number);
        QCOMPARE(m_texts[number], QString::number(number));
    }
    QVERIFY(m_shared->worked != thread());
    worker.reset();
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    QCOMPARE(m_shared->ended, m_shared->worked);
}

void WorkerThreadTest::answersInTheOrderOfTheQuestions()
{
    const auto worker = makeThread();
    for (int number = 0; number < 10; ++number) {
        const auto even = [number](Worker &) {
            return number % 2 == 0 ? std::optional(number) : std::nullopt;
        };
        worker->ask(even, [this](int answer) { take(answer, {}); });
    }
    QTRY_COMPARE(m_numbers.size(), 5);
    QCOMPARE(m_numbers, (QList{0, 2, 4, 6, 8}));
}

void WorkerThreadTest::showsTheStop()
{
    const auto worker = makeThread();
    const auto ask = [&] {
        worker->ask([](const Worker &asked) { return std::optional(asked.isStopped()); },
                    [this](bool isStopped) { take(isStopped ? 1 : 0, {}); });
    };
    ask();
    QTRY_COMPARE(m_numbers, QList{0});
    worker->requestStop();
    ask();
    QTRY_COMPARE(m_numbers, (QList{0, 1}));
}

void WorkerThreadTest::endsWithoutWaiting()
{
    auto worker = makeThread();
    worker->connect(&Worker::counted, this, &WorkerThreadTest::take);
    worker->post(&Worker::stand);
    QVERIFY(m_shared->hasBegun.tryAcquire(1, 20'000));
    worker.reset();
    QVERIFY(m_shared->ended == nullptr);
    m_shared->gate.release();
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    QVERIFY(m_shared->ended != nullptr);
    QVERIFY(m_shared->ended != thread());
    QCoreApplication::processEvents();
    QVERIFY(m_numbers.isEmpty());
}

void WorkerThreadTest::tellsNothingAfterItsEnd()
{
    auto worker = makeThread();
    worker->connect(&Worker::counted, this, &WorkerThreadTest::take);
    worker->post(&Worker::count);
    worker->ask(
        [this](Worker &) {
            m_shared->hasBegun.release();
            return std::optional(1);
        },
        [this](int answer) { take(answer, {}); });
    QVERIFY(m_shared->hasBegun.tryAcquire(1, 20'000)); // what was counted is on the way
    worker.reset();
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    QCoreApplication::processEvents();
    QVERIFY(m_numbers.isEmpty());
}

void WorkerThreadTest::mayEndWhereASignalArrives()
{
    auto worker = makeThread();
    const auto end = [&worker](WorkerThreadTest *test, int number, const QString &text) {
        worker.reset();
        test->take(number, text);
    };
    worker->connect(&Worker::counted, this, end);
    worker->post(&Worker::count);
    QTRY_COMPARE(m_texts, QStringList{u"0"_s});
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    QCoreApplication::processEvents();
    QCOMPARE(m_texts, QStringList{u"0"_s});
}

void WorkerThreadTest::mayEndInTheMomentInWhichItIsAwake()
{
    // What ends it may be done before the call that has asked for it returns. Without the wait for
    // that, one of some hundred thousand crashed.
    const int times = std::max(3000, qEnvironmentVariableIntValue("OUTAGE_DESK_THREADS"));
    for (int i = 0; i < times; ++i) {
        auto worker = makeThread();
        worker->post([i](Worker &) {
            for (int turn = 0; turn < i % 12; ++turn)
                QThread::yieldCurrentThread();
        });
        worker.reset();
        if (i % 16 == 0)
            QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
    }
    QVERIFY(m_threads->waitFor(QDeadlineTimer(20'000)));
}

QTEST_GUILESS_MAIN(WorkerThreadTest)
#include "tst_workerthread.moc"
