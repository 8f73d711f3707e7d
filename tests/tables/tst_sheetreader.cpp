// SPDX-License-Identifier: MIT
#include "support/workbookfile.h"
#include "tables/cellformats.h"
#include "tables/mergedcells.h"
#include "tables/sharedtexts.h"
#include "tables/sheetreader.h"
#include "tables/ziparchive.h"

#include <QtTest/qtest.h>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QByteArrayList rows; ///< `LINE: CELL|CELL`, with # before a number, @ a date, ? another thing
    std::optional<TableFault> fault;
};

QByteArray marked(const TableRow &row, qsizetype cell)
{
    switch (row.kind(cell)) {
    case CellKind::Text:
        return row.cell(cell).toByteArray();
    case CellKind::Number:
        return '#' + row.cell(cell).toByteArray();
    case CellKind::Date:
        return '@' + row.cell(cell).toByteArray();
    case CellKind::Other:
        break;
    }
    return '?' + row.cell(cell).toByteArray();
}

Read rowsOf(const WorkbookFile &file, DateEpoch epoch = DateEpoch::Of1900)
{
    const QByteArray bytes = file.bytes();
    ZipArchive archive(bytes);
    Read read;
    SharedTexts texts;
    if (archive.has(u"xl/sharedStrings.xml"_s))
        read.fault = texts.read(archive, u"xl/sharedStrings.xml"_s, {});
    CellFormats formats;
    if (!read.fault)
        read.fault = formats.read(archive, u"xl/styles.xml"_s, {});
    if (read.fault)
        return read;
    SheetReader reader({texts, formats, epoch}, [&read](const TableRow &row) {
        QByteArrayList cells;
        for (qsizetype cell = 0; cell < row.cellCount(); ++cell)
            cells << marked(row, cell);
        read.rows << QByteArray::number(row.line) + ": " + cells.join('|');
        return true;
    });
    read.fault = reader.read(archive, u"xl/worksheets/sheet1.xml"_s, {});
    return read;
}

WorkbookFile sheetOf(const QByteArray &rows, const QByteArray &behind = {})
{
    WorkbookFile file;
    file.sheets = {{"S", rows, behind}};
    file.sharedTexts =
        "<si><t>first</t></si>"
        "<si><t xml:space=\"preserve\"> two\nlines </t></si>"
        "<si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space=\"preserve\"> plain"
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh><phoneticPr/></si>"
        "<si><t>a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; &#233;&#x1F50B;</t></si>"
        "<si><t>_x000D_ _x005F_x _x00e9_ _x_ _x00G0_</t></si>"
        "<si><t></t></si><si/><si><t><![CDATA[<raw>]]></t></si>";
    file.numberFormats = "<numFmt numFmtId=\"170\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/>"
                         "<numFmt numFmtId=\"171\" formatCode=\"[h]:mm\"/>";
    file.styles = "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"; // 2 and 3
    return file;
}

} // namespace

/// The rows of a sheet, from its XML.
class SheetReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsCells_data();
    void readsCells();
    void readsRows_data();
    void readsRows();
    void countsFrom1904();
    void fillsMergedCells_data();
    void fillsMergedCells();
    void fillsWhereARowEnds();
    void refusesWhatIsNoSheet_data();
    void refusesWhatIsNoSheet();
    void readsPlaces_data();
    void readsPlaces();
};

void SheetReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const QByteArray &cell, const QByteArray &expected) {
        QTest::addRow("%s", name) << cell << expected;
    };
    add("a shared text", "<c t=\"s\"><v>0</v></c>", "first");
    add("its blanks and lines", "<c t=\"s\"><v>1</v></c>", " two\nlines ");
    add("runs, and how to speak them", "<c t=\"s\"><v>2</v></c>", "bold plain");
    add("entities", "<c t=\"s\"><v>3</v></c>", "a <b> & \"c\" 'd' \xc3\xa9\xf0\x9f\x94\x8b");
    add("escapes of characters", "<c t=\"s\"><v>4</v></c>", "\r _x \xc3\xa9 _x_ _x00G0_");
    add("an empty text", "<c t=\"s\"><v>5</v></c>", "");
    add("a text that is not there", "<c t=\"s\"><v>6</v></c>", "");
    add("raw characters", "<c t=\"s\"><v>7</v></c>", "<raw>");
    add("no text", "<c t=\"s\"/>", "");
    add("a text inline", "<c t=\"inlineStr\"><is><t>d-1</t></is></c>", "d-1");
    add("runs inline", "<c t=\"inlineStr\"><is><r><t>d</t></r><r><t>-1</t></r></is></c>", "d-1");
    add("a whole number", "<c><v>42</v></c>", "#42");
    add("a number by its type", "<c t=\"n\"><v> 42 </v></c>", "#42");
    add("a fraction", "<c><v>0.10000000000000001</v></c>", "#0.1");
    add("a whole number with digits behind", "<c><v>42.0</v></c>", "#42");
    add("a number with zeros before", "<c><v>007</v></c>", "#7");
    add("a large number", "<c><v>1.23456789012E+11</v></c>", "#123456789012");
    add("too large for digits", "<c><v>1E+20</v></c>", "#1e+20");
    add("below zero", "<c><v>-3</v></c>", "#-3");
    add("no number", "<c><v>soon</v></c>", "soon");
    add("not a number", "<c><v>nan</v></c>", "nan");
    add("true", "<c t=\"b\"><v>1</v></c>", "?TRUE");
    add("false", "<c t=\"b\"><v>0</v></c>", "?FALSE");
    add("an error", "<c t=\"e\"><v>#N/A</v></c>", "?#N/A");
    add("a date", "<c s=\"1\"><v>44593.416666666664</v></c>", "@2022-02-01T10:00:00.000");
    add("a date in a format of its own", "<c s=\"2\"><v>44593</v></c>", "@2022-02-01T00:00:00.000");
    add("29 February 1900", "<c s=\"2\"><v>60</v></c>", "@1900-02-29T00:00:00.000");
    add("a span of time", "<c s=\"3\"><v>1.5</v></c>", "#1.5");
    add("a date below zero", "<c s=\"1\"><v>-1</v></c>", "#-1");
    add("a date beyond the last", "<c s=\"1\"><v>2958466</v></c>", "#2958466");
    add("a text in the format of a date", "<c t=\"s\" s=\"1\"><v>0</v></c>", "first");
    add("a style that is not there", "<c s=\"99\"><v>44593</v></c>", "#44593");
    add("a written date", "<c t=\"d\"><v>2022-02-01T10:00:00</v></c>", "@2022-02-01T10:00:00.000");
    add("a written date with its zone", "<c t=\"d\"><v>2022-02-01T10:00:00Z</v></c>",
        "2022-02-01T10:00:00Z");
    add("a formula's number", "<c><f>A1*2</f><v>42</v></c>", "#42");
    add("a formula's date", "<c s=\"1\"><f>NOW()</f><v>44593</v></c>", "@2022-02-01T00:00:00.000");
    add("a formula's text", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>d-1 &amp; _x000D_</v></c>",
        "d-1 & \r");
    add("a formula's empty text", "<c t=\"str\"><f>\"\"</f><v></v></c>", "");
    add("a formula's error", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "?#DIV/0!");
    add("a shared formula", "<c><f t=\"shared\" si=\"0\"/><v>42</v></c>", "#42");
    add("a formula without a result", "<c><f>A1*2</f></c>", "?=");
    add("a formula with an empty result", "<c><f>A1*2</f><v></v></c>", "?=");
    add("a formula with an empty result, in short", "<c><f>A1*2</f><v/></c>", "?=");
    add("what comes with a cell", "<c><v>42</v><extLst><ext><v>43</v></ext></extLst></c>", "#42");
    add("comments", "<c><!-- a --><v>4<!-- b -->2</v></c>", "#42");
    add("another prefix", "<x:c xmlns:x=\"u\"><x:v>42</x:v></x:c>", "#42");
}

void SheetReaderTest::readsCells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, expected);
    // As the second cell of a row that is not empty.
    const Read read = rowsOf(sheetOf("<row><c><v>1</v></c>" + cell + "<c><v>2</v></c></row>"));
    QCOMPARE(read.fault, std::nullopt);
    QCOMPARE(read.rows, QByteArrayList({"1: #1|" + expected + "|#2"}));
}

void SheetReaderTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArrayList>("expected");
    const auto add = [](const char *name, const QByteArray &rows, const QByteArrayList &expected) {
        QTest::addRow("%s", name) << rows << expected;
    };
    add("nothing", "", {});
    add("places", "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row>",
        {"2: #1||#3"});
    add("a gap between rows",
        "<row r=\"2\"><c><v>1</v></c></row><row r=\"9\"><c><v>2</v></c></row>", {"2: #1", "9: #2"});
    add("rows without numbers", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>",
        {"1: #1", "2: #2"});
    add("a number, then none", "<row r=\"4\"><c r=\"B4\"><v>1</v></c><c><v>2</v></c></row><row/>",
        {"4: |#1|#2", "5: ||"});
    add("as wide as the first",
        "<row><c><v>1</v></c><c><v>2</v></c><c s=\"1\"/></row><row><c><v>3</v></c></row>"
        "<row><c r=\"C3\"><v>4</v></c></row>",
        {"1: #1|#2", "2: #3|", "3: ||#4"});
    add("cells with a format only", "<row><c s=\"1\"/><c s=\"1\"/></row><row><c><v>1</v></c></row>",
        {"1: ", "2: #1"});
    add("far to the right, and empty", "<row><c><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>",
        {"1: #1"});
    add("what else stands in a row", "<row><c><v>1</v></c><extLst><c><v>2</v></c></extLst></row>",
        {"1: #1"});
}

void SheetReaderTest::readsRows()
{
    QFETCH(const QByteArray, rows);
    const Read read = rowsOf(sheetOf(rows, "<extLst><row><c><v>9</v></c></row></extLst>"));
    QCOMPARE(read.fault, std::nullopt);
    QTEST(read.rows, "expected");
}

void SheetReaderTest::countsFrom1904()
{
    const Read read = rowsOf(sheetOf("<row><c s=\"1\"><v>60</v></c></row>"), DateEpoch::Of1904);
    QCOMPARE(read.rows, QByteArrayList({"1: @1904-03-01T00:00:00.000"}));
}

void SheetReaderTest::fillsMergedCells_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QByteArrayList>("expected");
    const auto add = [](const char *name, const QByteArrayList &ranges,
                        const QByteArrayList &expected) {
        QByteArray elements;
        for (const QByteArray &range : ranges)
            elements += "<mergeCell ref=\"" + range + "\"/>";
        QTest::addRow("%s", name) << elements << expected;
    };
    const QByteArrayList plain{
        "1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: ||year", "4: |#4|", "5: ||", "6: ||z"};
    add("none", {}, plain);
    add("one cell alone", {"A2", "A2:A2"}, plain);
    add("to the right", {"A2:C2"}, plain);
    add("no range", {"2:A", ":", "A2:A9999999", "A3:A2"}, plain);
    add("over rows", {"A2:A4"},
        {"1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: #1||year", "4: #1|#4|", "5: ||",
         "6: ||z"});
    add("over empty rows", {"A2:A6"},
        {"1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: #1||year", "4: #1|#4|", "5: ||",
         "6: #1||z"});
    add("over a row that ends before it", {"C2:C4"},
        {"1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: ||year", "4: |#4|x", "5: ||",
         "6: ||z"});
    add("two, and over columns", {"B2:C4", "A2:A3"},
        {"1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: #1|@2022-02-01T00:00:00.000|year",
         "4: |#4|", "5: ||", "6: ||z"});
    add("an empty one", {"A5:A6", "B5:B6"}, plain);
    add("one after the other", {"A4:A6", "A2:A3"},
        {"1: a|b|c", "2: #1|@2022-02-01T00:00:00.000|x", "3: #1||year", "4: |#4|", "5: ||",
         "6: ||z"});
}

void SheetReaderTest::fillsMergedCells()
{
    QFETCH(const QByteArray, ranges);
    const QByteArray rows = sheetRow(1, {"a", "b", "c"}) +
                            sheetRow(2, {"<c><v>1</v></c>", "<c s=\"1\"><v>44593</v></c>", "x"}) +
                            sheetRow(3, {"<c/>", "<c/>", "year"}) +
                            sheetRow(4, {"<c/>", "<c><v>4</v></c>"}) + sheetRow(5, {"<c/>"}) +
                            sheetRow(6, {"<c/>", "<c/>", "z"});
    const Read read = rowsOf(sheetOf(rows, "<mergeCells>" + ranges + "</mergeCells>"));
    QCOMPARE(read.fault, std::nullopt);
    QTEST(read.rows, "expected");
}

void SheetReaderTest::fillsWhereARowEnds()
{
    const QByteArray bytes =
        sheetOf({}, "<mergeCells><mergeCell ref=\"B1:B3\"/></mergeCells>").bytes();
    ZipArchive archive(bytes);
    MergedCells merged;
    QCOMPARE(merged.read(archive, u"xl/worksheets/sheet1.xml"_s, {}), std::nullopt);
    const std::array<qsizetype, 2> both{1, 2};
    const TableRow first = merged.filled({"ab", both, 1});
    QCOMPARE(first.cell(1), QByteArrayView("b"));
    // Behind the end of the next row stands what is not its own.
    const QByteArray buffer = "cde";
    const std::array<qsizetype, 2> ends{1, 3};
    const TableRow next =
        merged.filled({QByteArrayView(buffer).first(1), std::span(ends).first(1), 2});
    QCOMPARE(next.cellCount(), 2);
    QCOMPARE(next.cell(0), QByteArrayView("c"));
    QCOMPARE(next.cell(1), QByteArrayView("b"));
}

void SheetReaderTest::refusesWhatIsNoSheet_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::addColumn<int>("line");
    const auto add = [](const char *name, const QByteArray &rows,
                        TableFault::Kind kind = TableFault::Kind::BrokenPart,
                        int line = 2) { QTest::addRow("%s", name) << rows << kind << line; };
    add("an element that is not closed", "<row><c></row>");
    add("rows that go back", "<row r=\"2\"/><row r=\"2\"/>");
    add("a row zero", "<row r=\"0\"/>");
    add("a row beyond the last", "<row r=\"1048577\"/>");
    add("no number", "<row r=\"x\"/>");
    add("cells that go back", "<row><c r=\"B1\"/><c r=\"A1\"/></row>");
    add("a cell of another row", "<row r=\"2\"><c r=\"A1\"/></row>");
    add("a place that is none", "<row><c r=\"1A\"/></row>");
    add("a column beyond the last", "<row><c r=\"XFE1\"/></row>");
    add("a text that is not shared", "<row><c t=\"s\"><v>99</v></c></row>");
    add("a text behind the last", "<row><c t=\"s\"><v>8</v></c></row>");
    add("no number of a text", "<row><c t=\"s\"><v>x</v></c></row>");
    add("an element in a value", "<row><c><v>1<b/></v></c></row>");
    add("an entity that is not known", "<row><c><v>&nbsp;</v></c></row>");
    // Where in the portion they stand, the reader of XML does not say.
    add("wrong bytes", "<row><c><v>\xff</v></c></row>", TableFault::Kind::BrokenPart, 1);
    add("a long value", "<row><c t=\"str\"><v>" + QByteArray(100'000, 'x') + "</v></c></row>");
    add("a long text",
        "<row><c t=\"inlineStr\"><is><t>" + QByteArray(100'000, 'x') + "</t></is></c></row>");
    add("a very long value",
        "<row><c t=\"str\"><v>" + QByteArray(2'000'000, 'x') + "</v></c></row>");
    add("a very deep one", QByteArray("<row>").repeated(100));
    add("many cells", "<row r=\"7\"><c r=\"AMK7\"><v>1</v></c></row>",
        TableFault::Kind::TooManyCells, 7);
}

void SheetReaderTest::refusesWhatIsNoSheet()
{
    QFETCH(const QByteArray, rows);
    const Read read = rowsOf(sheetOf(rows));
    QVERIFY(read.fault);
    QTEST(read.fault->kind, "kind");
    QTEST(int(read.fault->line), "line");
    if (read.fault->kind == TableFault::Kind::BrokenPart) {
        QCOMPARE(read.fault->text, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(read.fault->column > 0);
    }
}

void SheetReaderTest::readsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const auto add = [](const QString &text, int row, int column) {
        QTest::addRow("%s", qPrintable(text)) << text << row << column;
    };
    add(u"A1"_s, 0, 0);
    add(u"Z10"_s, 9, 25);
    add(u"AA2"_s, 1, 26);
    add(u"XFD1048576"_s, 1'048'575, 16'383);
    for (const QString &none : {u""_s, u"A"_s, u"1"_s, u"A0"_s, u"a1"_s, u"A1B"_s, u"XFE1"_s,
                                u"AAAA1"_s, u"A1048577"_s, u"A12345678"_s, u"$A$1"_s, u"A-1"_s})
        add(none, -1, -1);
}

void SheetReaderTest::readsPlaces()
{
    QFETCH(const QString, text);
    const CellPlace place = cellPlace(text).value_or(CellPlace{-1, -1});
    QTEST(int(place.row), "row");
    QTEST(int(place.column), "column");
}

QTEST_APPLESS_MAIN(SheetReaderTest)
#include "tst_sheetreader.moc"
