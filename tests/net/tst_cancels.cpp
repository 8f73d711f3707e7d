// SPDX-License-Identifier: MIT
#include "net/wirefixture.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qthread.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Exchanges that are broken off on a real network, in threads that end with them.
class CancelsTest final : public QObject, private WireFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void survivesCancelsAtAnyMoment_data();
    void survivesCancelsAtAnyMoment();
};

void CancelsTest::survivesCancelsAtAnyMoment_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("no answer") << Script().hang();
    QTest::newRow("the request is read") << Script().afterRequest().hang();
    QTest::newRow("inside the head") << Script().send(head).hang();
    QTest::newRow("an early refusal") << Script().send("HTTP/1.1 400 No\r\n\r\n").hang();
    QTest::newRow("closed at once") << Script().close();
}

/// Qt's thread destroys its side of the exchange while ours does: whichever is first, nothing is
/// touched twice. Shown by forty exchanges per row, best under the sanitizers.
void CancelsTest::survivesCancelsAtAnyMoment()
{
    QFETCH(const Script, script);
    ScriptedServer server;
    server.setDefault(script);
    const QByteArray body = '[' + QByteArray(300'000, ' ') + ']';
    for (int i = 0; i < 40; ++i) {
        QThread *thread = QThread::create([&, i] {
            const auto operation = api(server.url(u"/v1"_s)).submitOutages(body, "idempotency-key");
            QEventLoop loop;
            connect(operation.get(), &HttpOperation::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(i % 20, operation.get(), &HttpOperation::abort);
            operation->start();
            loop.exec();
        });
        QEventLoop untilIsDone;
        connect(thread, &QThread::finished, &untilIsDone, &QEventLoop::quit);
        thread->start();
        untilIsDone.exec();
        QVERIFY(thread->wait());
        delete thread;
    }
}

QTEST_GUILESS_MAIN(CancelsTest)
#include "tst_cancels.moc"
