// SPDX-License-Identifier: MIT
#include "session/inputs.h"

#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

using Kind = BodyFault::Kind;

/// What is wrong with the body of /outages says whether asking once more could help.
class InputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void takesAWholeList();
};

void InputsTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::EndsEarly;
    QTest::newRow("white space") << QByteArray(" \n") << Kind::EndsEarly;
    QTest::newRow("cut off") << QByteArray("[{") << Kind::EndsEarly;
    QTest::newRow("no JSON") << QByteArray("<html>") << Kind::Malformed;
    QTest::newRow("another root") << QByteArray("{}") << Kind::Malformed;
    QTest::newRow("too long an element")
        << QByteArray("[\"" + QByteArray(5 << 20, 'x') + "\"]") << Kind::TooLarge;
}

void InputsTest::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    QThreadPool pool;
    OutagesInput input(pool);
    input.begin();
    std::optional<BodyFault> fault = input.take(body);
    if (!fault)
        fault = input.end();
    QVERIFY(fault);
    QCOMPARE(fault->kind, kind);
    QVERIFY(!fault->detail.isEmpty());
}

void InputsTest::takesAWholeList()
{
    QThreadPool pool;
    OutagesInput input(pool);
    input.begin();
    QVERIFY(!input.take("[1,"));
    QVERIFY(!input.take("2]"));
    QVERIFY(!input.end());
    QCOMPARE(input.takeTable().rowCount(), 2);
}

QTEST_GUILESS_MAIN(InputsTest)
#include "tst_inputs.moc"
