// SPDX-License-Identifier: MIT
#include "outages/spreadsheetcell.h"

#include <QtTest/qtest.h>

class SpreadsheetCellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
};

void SpreadsheetCellTest::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("nothing") << QString() << QString() << QByteArray();
    QTest::newRow("a name") << u"Battery 1"_qs << u"Battery 1"_qs << "Battery 1"_qba;
    QTest::newRow("a formula") << u"=1+1"_qs << u"'=1+1"_qs << "'=1+1"_qba;
    QTest::newRow("a plus") << u"+49"_qs << u"'+49"_qs << "'+49"_qba;
    QTest::newRow("a minus") << u"-1"_qs << u"'-1"_qs << "'-1"_qba;
    QTest::newRow("an at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs << "'@SUM(A1)"_qba;
    QTest::newRow("a tab") << u"\t=1"_qs << u"'\t=1"_qs << "'\t=1"_qba;
    QTest::newRow("a carriage return") << u"\r=1"_qs << u"'\r=1"_qs << "\"'\r=1\""_qba;
    QTest::newRow("a blank before it") << u" =1"_qs << u"' =1"_qs << "' =1"_qba;
    QTest::newRow("full-width") << u"\uff1d1"_qs << u"'\uff1d1"_qs
                                << "'\xef\xbc\x9d"
                                   "1"_qba;
    QTest::newRow("a formula further on") << u"a=1"_qs << u"a=1"_qs << "a=1"_qba;
    QTest::newRow("a comma") << u"a,b"_qs << u"a,b"_qs << "\"a,b\""_qba;
    QTest::newRow("quotes") << u"\"a\""_qs << u"\"a\""_qs << "\"\"\"a\"\"\""_qba;
    QTest::newRow("a line feed") << u"a\nb"_qs << u"a\nb"_qs << "\"a\nb\""_qba;
    QTest::newRow("a blank at the end") << u"a "_qs << u"a "_qs << "\"a \""_qba;
    QTest::newRow("beyond ASCII") << u"Müller"_qs << u"Müller"_qs << "M\xc3\xbcller"_qba;
}

void SpreadsheetCellTest::writesCells()
{
    QFETCH(const QString, text);
    QTEST(harmlessCell(text), "harmless");
    QTEST(csvCell(text), "csv");
}

QTEST_APPLESS_MAIN(SpreadsheetCellTest)
#include "tst_spreadsheetcell.moc"
