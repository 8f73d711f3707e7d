// SPDX-License-Identifier: MIT
#include "tables/separator.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What stands between cells is told by the first line, or by Excel's line before it.
class SeparatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data();
    void isTold();
    void isNoneThatIsRead();
    void waitsForTheEndOfTheLine_data();
    void waitsForTheEndOfTheLine();
    void doesNotWaitForEver();
};

void SeparatorTest::isTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("character");
    QTest::addColumn<int>("skipped");
    const auto add = [](const char *name, const QByteArray &text, char character, int skipped = 0) {
        QTest::addRow("%s", name) << text << character << skipped;
    };
    add("commas", "id,begin,end\n", ',');
    add("semicolons", "id;begin;end\r\n", ';');
    add("tabs", "id\tbegin\tend\r", '\t');
    add("bars", "id|begin|end\n", '|');
    add("the most frequent", "id;begin, local;end\n", ';');
    add("of as many the first", "id;begin,end\n", ',');
    add("not in quotes", "\"a,b,c,d\";begin;end\n", ';');
    add("not behind a quote in quotes", "\"a\"\",b,c,d\";begin;end\n", ';');
    add("not in later lines", "id;begin;end\na,b,c,d,e\n", ';');
    add("a line break in quotes", "\"a,\n,\n,\";begin;end\n", ';');
    add("behind empty lines", "\r\n\nid;begin;end\n", ';');
    add("one column", "id\n", ',');
    add("nothing", "", ',');
    add("Excel's line", "sep=;\r\nid,x;begin\r\n", ';', 7);
    add("Excel's line with LF", "sep=|\nid;begin;end\n", '|', 6);
    add("Excel's line with CR", "SEP=\t\rid;begin;end\r", '\t', 6);
    add("Excel's line alone", "sep=;\r", ';', 6);
    add("a header that begins so", "sep=;begin;end\n", ';');
    add("one character that is a header", "sep=", ',');
}

void SeparatorTest::isTold()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, character);
    QFETCH(const int, skipped);
    const TableSeparator expected{character, skipped};
    QCOMPARE(tellSeparator(text, true), expected);
    // However much of it has come: the same, or not told yet.
    for (qsizetype size = 0; size <= text.size(); ++size) {
        const auto told = tellSeparator(text.first(size), false);
        QVERIFY2(!told || *told == expected, text.first(size).constData());
    }
}

void SeparatorTest::isNoneThatIsRead()
{
    for (const QByteArray &text : {"sep=:\r\nid:begin:end\r\n"_ba, "sep=:\nid:begin\n"_ba}) {
        const auto told = tellSeparator(text, true);
        QVERIFY(told && told->isUnknown);
        QCOMPARE(told->character, ':');
    }
    const TableFault fault = otherSeparator(':');
    QCOMPARE(fault.text, u":"_s);
    QCOMPARE(fault.line, 1);
    QCOMPARE(fault.column, 5);
}

void SeparatorTest::waitsForTheEndOfTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a whole line") << "id;begin\n"_ba << true;
    QTest::newRow("half a line") << "id;begin"_ba << false;
    QTest::newRow("inside quotes") << "id;\"begin\n"_ba << false;
    QTest::newRow("half of Excel's line") << "sep"_ba << false;
    QTest::newRow("Excel's line that may go on") << "sep=;\r"_ba << false;
    QTest::newRow("Excel's line, and one byte") << "sep=;\ri"_ba << true;
}

void SeparatorTest::waitsForTheEndOfTheLine()
{
    QFETCH(const QByteArray, text);
    QTEST(tellSeparator(text, false).has_value(), "isTold");
}

void SeparatorTest::doesNotWaitForEver()
{
    QVERIFY(!tellSeparator(QByteArray(64 << 10, ';'), false));
    QVERIFY(tellSeparator(QByteArray((64 << 10) + 1, ';'), false));
}

QTEST_APPLESS_MAIN(SeparatorTest)
#include "tst_separator.moc"
