// SPDX-License-Identifier: MIT
#include "session/inputs.h"
#include "support/workbookfile.h"

#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

using Kind = BodyFault::Kind;

namespace {

QByteArray spreadsheet()
{
    return WorkbookFile{
        {{"S", sheetRow(1, {"id", "begin", "end"}) +
                   sheetRow(2, {"d-1", "2022-01-01T00:00:00Z", "2022-01-02T00:00:00Z"})}}}
        .bytes();
}

} // namespace

/// What is wrong with the body of /outages says whether asking once more could help.
class InputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void takesAWholeList();
    void takesASpreadsheetOfAFile();
    void tellsNothingOnceStopped();
    void takesOneOutageOfAFile_data();
    void takesOneOutageOfAFile();
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

void InputsTest::takesASpreadsheetOfAFile()
{
    QThreadPool pool;
    const QByteArray file = spreadsheet();
    OutagesInput ofApi(pool);
    ofApi.begin();
    QVERIFY(ofApi.take(file) || ofApi.end());
    OutagesInput ofFile(pool);
    ofFile.acceptTables({});
    ofFile.begin();
    for (qsizetype at = 0; at < file.size(); ++at)
        QVERIFY(!ofFile.take(file.mid(at, 1)));
    QVERIFY(!ofFile.end());
    QCOMPARE(ofFile.recordsRead(), 1);
    QCOMPARE(ofFile.takeTable().deviceId(0), QStringLiteral("d-1"));
}

/// What has been read may be half of it: nothing can be said of its content.
void InputsTest::tellsNothingOnceStopped()
{
    QThreadPool pool;
    bool isStopped = false;
    OutagesInput input(pool, nullptr, [&isStopped] { return isStopped; });
    input.acceptTables({});
    input.begin();
    QVERIFY(!input.take(spreadsheet().first(100)));
    isStopped = true;
    QVERIFY(!input.end());
    isStopped = false;
    input.begin();
    QVERIFY(!input.take(spreadsheet().first(100)));
    QVERIFY(input.end());
}

void InputsTest::takesOneOutageOfAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("rows"); // -1: it is no list
    const QByteArray outage = R"({"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"x"})";
    QTest::newRow("one") << outage << qsizetype(1);
    QTest::newRow("with white space") << " \n" + outage + "\r\n" << qsizetype(1);
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + outage << qsizetype(1);
    QTest::newRow("without an end") << QByteArray(R"({"id":"a","begin":""})") << qsizetype(1);
    QTest::newRow("a list") << '[' + outage + ',' + outage + ']' << qsizetype(2);
    QTest::newRow("a site") << QByteArray(R"({"id":"a","name":"b","devices":[]})") << qsizetype(-1);
    QTest::newRow("nothing known") << QByteArray("{}") << qsizetype(-1);
    QTest::newRow("cut off") << outage.chopped(1) << qsizetype(-1);
    QTest::newRow("two") << outage + '\n' + outage << qsizetype(-1);
}

void InputsTest::takesOneOutageOfAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, rows);
    QThreadPool pool;
    for (const qsizetype portion : {qsizetype(1), qsizetype(1000)}) {
        OutagesInput input(pool);
        input.acceptTables({});
        input.begin();
        std::optional<BodyFault> fault;
        for (qsizetype at = 0; at < text.size() && !fault; at += portion)
            fault = input.take(text.mid(at, portion));
        if (!fault)
            fault = input.end();
        QCOMPARE(!fault, rows >= 0);
        QCOMPARE(fault ? qsizetype(-1) : input.takeTable().rowCount(), rows);
    }
    OutagesInput api(pool); // which gives lists only
    api.begin();
    std::optional<BodyFault> fault = api.take(text);
    if (!fault)
        fault = api.end();
    QCOMPARE(!fault, rows == 2);
}

QTEST_GUILESS_MAIN(InputsTest)
#include "tst_inputs.moc"
