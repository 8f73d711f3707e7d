// SPDX-License-Identifier: MIT
#include "tables/csvreader.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Rows as text: the line, and the cells in brackets.
struct ReadRows
{
    QByteArrayList rows;
    std::optional<TableFault> fault;

    friend bool operator==(const ReadRows &, const ReadRows &) = default;
};

ReadRows rowsIn(const QByteArray &text, qsizetype portion, char separator = ',',
                CsvReader::Limits limits = {})
{
    ReadRows read;
    CsvReader reader(
        separator, 1,
        [&read](const TableRow &row) {
            QByteArray line = QByteArray::number(row.line) + ' ';
            for (qsizetype i = 0; i < row.cellCount(); ++i)
                line += '[' + row.cell(i).toByteArray() + ']';
            read.rows.append(line);
        },
        limits);
    for (qsizetype at = 0; at < text.size(); at += portion) {
        const QByteArray part = text.mid(at, portion);
        reader.take(part);
    }
    reader.end();
    read.fault = reader.fault();
    return read;
}

} // namespace

/// RFC 4180, and what tables in the world are beyond it; the same for all portions.
class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void refusesWrongQuotes_data();
    void refusesWrongQuotes();
    void hasLimits();
    void keepsNoMoreThanARow();
};

void CsvReaderTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("rows");
    const auto add = [](const char *name, const QByteArray &text, const QByteArrayList &rows) {
        QTest::addRow("%s", name) << text << rows;
    };
    add("nothing", "", {});
    add("one cell", "a", {"1 [a]"});
    add("LF", "a,b\nc,d\n", {"1 [a][b]", "2 [c][d]"});
    add("CR LF", "a,b\r\nc,d\r\n", {"1 [a][b]", "2 [c][d]"});
    add("CR", "a,b\rc,d\r", {"1 [a][b]", "2 [c][d]"});
    add("no end of the last line", "a,b\nc,d", {"1 [a][b]", "2 [c][d]"});
    add("empty lines", "\n\r\na,b\n\n\r\rc,d\n\n", {"3 [a][b]", "7 [c][d]"});
    add("empty cells", ",,\n", {"1 [][][]"});
    add("an empty last cell", "a,\nb,", {"1 [a][]", "2 [b][]"});
    add("rows of other lengths", "a,b\nc\nd,e,f\n", {"1 [a][b]", "2 [c]", "3 [d][e][f]"});
    add("quotes", "\"a\",\"b\"\n\"c\",d\n", {"1 [a][b]", "2 [c][d]"});
    add("empty quotes", "\"\",a\n\"\"", {"1 [][a]", "2 []"});
    add("separators in quotes", "\"a,b\",c\n", {"1 [a,b][c]"});
    add("quotes in quotes",
        R"("a""b","""c""","""")"
        "\n",
        {R"(1 [a"b]["c"]["])"});
    add("line breaks in quotes", "\"a\nb\r\nc\rd\",e\nf,g\n", {"1 [a\nb\r\nc\rd][e]", "5 [f][g]"});
    add("white space belongs to the cell", " a , b\t\n\t,  \n", {"1 [ a ][ b\t]", "2 [\t][  ]"});
    add("beyond ASCII", "\xc3\xa9,\xf0\x9f\x94\x8b\n", {"1 [\xc3\xa9][\xf0\x9f\x94\x8b]"});
    add("a zero", QByteArray("a\0b,c\n", 6), {QByteArray("1 [a\0b][c]", 10)});
    add("an apostrophe is a character", "'a','b,c'\n", {"1 ['a']['b][c']"});
}

void CsvReaderTest::readsRows()
{
    QFETCH(const QByteArray, text);
    for (qsizetype portion = 1; portion <= text.size() + 1; ++portion) {
        const ReadRows read = rowsIn(text, portion);
        QVERIFY(!read.fault);
        QTEST(read.rows, "rows");
    }
    // Cut at every byte there are only rows that were there, or an open quote.
    const QByteArrayList all = rowsIn(text, 1).rows;
    for (qsizetype size = 0; size < text.size(); ++size) {
        const ReadRows cut = rowsIn(text.first(size), 3);
        QVERIFY(!cut.fault || cut.fault->kind == TableFault::Kind::UnclosedQuote);
        for (qsizetype row = 0; row + 1 < cut.rows.size(); ++row)
            QCOMPARE(cut.rows[row], all[row]);
    }
}

void CsvReaderTest::refusesWrongQuotes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("rows");
    const auto add = [](const char *name, const QByteArray &text, TableFault::Kind kind, int line,
                        int column, int rows) {
        QTest::addRow("%s", name) << text << kind << line << column << rows;
    };
    using enum TableFault::Kind;
    add("a quote at the end", "\"", UnclosedQuote, 1, 1, 0);
    add("in the first cell", "\"a,b\n", UnclosedQuote, 1, 1, 0);
    add("in a later one", "a,b\nc,\"d\ne,f\ng,h", UnclosedQuote, 2, 3, 1);
    add("behind others", "\"a\",\"b\"\"\",\"c\n", UnclosedQuote, 1, 11, 0);
    add("behind one of several lines", "\"a\nb\",\"c", UnclosedQuote, 2, 4, 0);
    add("two quotes at the end", "a\nb,\"c\"\"", UnclosedQuote, 2, 3, 1);
    add("characters are counted, not bytes", "\xc3\xa9\xf0\x9f\x94\x8b,\"c", UnclosedQuote, 1, 4,
        0);
    add("a quote inside", "a,b\nc,d\"e\n", StrayQuote, 2, 4, 1);
    add("behind a blank", "a, \"b\"\n", StrayQuote, 1, 4, 0);
    add("something behind a quote", "a\n\"b\"c,d\n", StrayQuote, 2, 4, 1);
    add("a blank behind a quote", "\"b\" ,d\n", StrayQuote, 1, 4, 0);
    add("behind a line break in quotes", "\"a\nb\"c", StrayQuote, 2, 3, 0);
}

void CsvReaderTest::refusesWrongQuotes()
{
    QFETCH(const QByteArray, text);
    for (qsizetype portion = 1; portion <= text.size() + 1; ++portion) {
        const ReadRows read = rowsIn(text, portion);
        QVERIFY(read.fault);
        QTEST(read.fault->kind, "kind");
        QTEST(int(read.fault->line), "line");
        QTEST(int(read.fault->column), "column");
        QTEST(int(read.rows.size()), "rows");
    }
}

void CsvReaderTest::hasLimits()
{
    const CsvReader::Limits limits{.cellBytes = 4, .cells = 3};
    for (qsizetype portion = 1; portion < 20; ++portion) {
        const auto faultOf = [&](const QByteArray &text) {
            return rowsIn(text, portion, ',', limits).fault;
        };
        QVERIFY(!faultOf("abcd,\"e\"\"fg\",h\n"));
        const TableFault tooLong{TableFault::Kind::CellTooLong, 2};
        QCOMPARE(faultOf("a\nabcde,b\n"), tooLong);
        QCOMPARE(faultOf("a\nb,\"c\nd\ne\n\"\n"), tooLong);
        QCOMPARE(faultOf("a\nb,\"never closed"), tooLong);
        QCOMPARE(faultOf("a\nb,c,d,e\n"), (TableFault{TableFault::Kind::TooManyCells, 2}));
    }
}

void CsvReaderTest::keepsNoMoreThanARow()
{
    qsizetype most = 0;
    CsvReader reader(',', 1, [&most](const TableRow &row) { most = qMax(most, row.text.size()); });
    const QByteArray line = QByteArray(1000, 'x') + ',' + QByteArray(1000, 'y') + '\n';
    for (int i = 0; i < 1000; ++i)
        reader.take(line);
    reader.end();
    QVERIFY(!reader.fault());
    QCOMPARE(most, 2000);
    QCOMPARE(reader.line(), 1001);
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
