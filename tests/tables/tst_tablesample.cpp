// SPDX-License-Identifier: MIT
#include "tables/tablesample.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The beginning of a table is looked at as the whole would be read.
class TableSampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRows();
    void showsWholeRowsOnly();
    void isNotWholeIfItHasMoreRows();
    void readsLatin1WhereItIsSaid();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TableSampleTest::showsRows()
{
    const auto sample = sampleOf("sep=;\r\nid;begin;end\r\n\r\na;\"b;c\";d\r\n;;\r\ne;f;g;h", true);
    QVERIFY(sample);
    QCOMPARE(sample->separator, ';');
    QCOMPARE(sample->first, (SampleRow{2, {u"id"_s, u"begin"_s, u"end"_s}}));
    QCOMPARE(sample->rows, (QList<SampleRow>{{4, {u"a"_s, u"b;c"_s, u"d"_s}},
                                             {6, {u"e"_s, u"f"_s, u"g"_s, u"h"_s}}}));
    QVERIFY(sample->isWhole);
}

void TableSampleTest::showsWholeRowsOnly()
{
    const auto sample = sampleOf("id\tbegin\tend\na\tb\tc\nd\te\tf\xc3", false);
    QVERIFY(sample);
    QCOMPARE(sample->rows.size(), 1);
    QVERIFY(!sample->isWhole);
}

void TableSampleTest::isNotWholeIfItHasMoreRows()
{
    QByteArray text = "id,begin,end\n";
    for (qsizetype row = 0; row <= TableSample::MostRows; ++row)
        text += "a,b,c\n";
    const auto sample = sampleOf(text, true);
    QVERIFY(sample);
    QCOMPARE(sample->rows.size(), TableSample::MostRows);
    QVERIFY(!sample->isWhole);
}

void TableSampleTest::readsLatin1WhereItIsSaid()
{
    const QByteArray text = "Ger\xe4t;Beginn;Ende\nPumpe;b;c\n";
    QVERIFY(!sampleOf(text, true));
    const auto sample = sampleOf(text, true, TableEncoding::WindowsLatin);
    QVERIFY(sample);
    QCOMPARE(sample->first.cells.constFirst(), u"Gerät"_s);
}

void TableSampleTest::saysWhatIsWrong_data()
{
    using enum TableFault::Kind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << NotATable;
    QTest::newRow("words") << QByteArray("good morning\nto you") << NotATable;
    QTest::newRow("an open quote") << QByteArray("id;begin;end\na;\"b;c") << UnclosedQuote;
    QTest::newRow("a quote inside") << QByteArray("id;begin;end\na;b\"b;c") << StrayQuote;
    QTest::newRow("Latin-1") << QByteArray("id;begin;end\nPumpe \xfc;b;c") << NotUtf8;
}

void TableSampleTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    const auto sample = sampleOf(text, true);
    QVERIFY(!sample);
    QTEST(sample.error().kind, "kind");
}

QTEST_APPLESS_MAIN(TableSampleTest)
#include "tst_tablesample.moc"
