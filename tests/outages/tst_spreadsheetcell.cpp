// SPDX-License-Identifier: MIT
#include "outages/spreadsheetcell.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class SpreadsheetCellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void quotesWhatHoldsTheSeparator();
};

void SpreadsheetCellTest::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("nothing") << QString() << QString() << QByteArray();
    QTest::newRow("a name") << u"Battery 1"_s << u"Battery 1"_s << "Battery 1"_ba;
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s << "'=1+1"_ba;
    QTest::newRow("a plus") << u"+49"_s << u"'+49"_s << "'+49"_ba;
    QTest::newRow("a minus") << u"-1"_s << u"'-1"_s << "'-1"_ba;
    QTest::newRow("an at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s << "'\t=1"_ba;
    QTest::newRow("a carriage return") << u"\r=1"_s << u"'\r=1"_s << "\"'\r=1\""_ba;
    QTest::newRow("a blank before it") << u" =1"_s << u"' =1"_s << "' =1"_ba;
    QTest::newRow("full-width") << u"\uff1d1"_s << u"'\uff1d1"_s
                                << "'\xef\xbc\x9d"
                                   "1"_ba;
    QTest::newRow("an apostrophe") << u"'a"_s << u"'a"_s << "'a"_ba;
    QTest::newRow("an apostrophe before a formula") << u"'=1"_s << u"''=1"_s << "''=1"_ba;
    QTest::newRow("two of them") << u"'' +1"_s << u"''' +1"_s << "''' +1"_ba;
    QTest::newRow("a formula further on") << u"a=1"_s << u"a=1"_s << "a=1"_ba;
    QTest::newRow("a comma") << u"a,b"_s << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotes") << u"\"a\""_s << u"\"a\""_s << "\"\"\"a\"\"\""_ba;
    QTest::newRow("a line feed") << u"a\nb"_s << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("a blank at the end") << u"a "_s << u"a "_s << "\"a \""_ba;
    QTest::newRow("beyond ASCII") << u"Müller"_s << u"Müller"_s << "M\xc3\xbcller"_ba;
}

void SpreadsheetCellTest::writesCells()
{
    QFETCH(const QString, text);
    QTEST(harmlessCell(text), "harmless");
    QCOMPARE(plainCell(harmlessCell(text)).toString(), text); // whatever it is, it comes back
    QTEST(csvCell(text), "csv");
}

void SpreadsheetCellTest::quotesWhatHoldsTheSeparator()
{
    QCOMPARE(tableCell(u"a\tb"_s, '\t'), "\"a\tb\""_ba);
    QCOMPARE(tableCell(u"a,b"_s, '\t'), "a,b"_ba);
    QCOMPARE(tableCell(u"\t=1"_s, '\t'), "\"'\t=1\""_ba);
    QCOMPARE(tableCell(u"a,b"_s, ','), csvCell(u"a,b"_s));
}

QTEST_APPLESS_MAIN(SpreadsheetCellTest)
#include "tst_spreadsheetcell.moc"
