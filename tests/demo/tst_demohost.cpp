// SPDX-License-Identifier: MIT
#include "demo/demohost.h"
#include "demofixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace demofixture;

class DemoHostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsInAThreadOfItsOwn();
    void saysThatAPortIsInUse();
};

void DemoHostTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DemoHostTest::runsInAThreadOfItsOwn()
{
    DemoHost host;
    QSignalSpy answered(&host, &DemoHost::requestAnswered);
    const auto url = host.start();
    QVERIFY(url);
    // Without turning this thread's event loop: the server must not need it.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(url->port()));
    QVERIFY(socket.waitForConnected());
    socket.write(request("POST", NorwichOutages, norwichList()));
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(host.acceptedSubmissions().size(), 1);
    QTRY_COMPARE(answered.size(), 1);

    host.setFaults(with(DemoFault::WrongKey));
    socket.write(get(Outages));
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 403 Forbidden\r\n"));
}

void DemoHostTest::saysThatAPortIsInUse()
{
    DemoServer first;
    const auto url = first.listen();
    QVERIFY(url);
    DemoHost host({.port = quint16(url->port())});
    const auto refused = host.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error(), DemoServerProblem::PortInUse);
    const DemoHost neverStarted;
}

QTEST_GUILESS_MAIN(DemoHostTest)

#include "tst_demohost.moc"
