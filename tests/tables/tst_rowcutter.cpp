// SPDX-License-Identifier: MIT
#include "tables/rowcutter.h"

#include "tables/csvreader.h"

#include <QtTest/qtest.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// What a reader says of pieces in their order, up to the first fault.
struct PieceRows
{
    QByteArrayList rows; ///< the line, and the cells in brackets
    std::optional<TableFault> fault;

    void read(const CsvPiece &piece)
    {
        if (fault)
            return;
        CsvReader reader(',', piece.line, [this](const TableRow &row) {
            QByteArray line = QByteArray::number(row.line) + ' ';
            for (qsizetype i = 0; i < row.cellCount(); ++i)
                line += '[' + row.cell(i).toByteArray() + ']';
            rows.append(line);
        });
        reader.take(piece.text);
        reader.end();
        fault = reader.fault();
    }

    friend bool operator==(const PieceRows &, const PieceRows &) = default;
};

QList<CsvPiece> piecesOf(QByteArrayView text, qsizetype portion, qsizetype least)
{
    QList<CsvPiece> pieces;
    RowCutter cutter(1);
    for (qsizetype at = 0; at < text.size(); at += portion) {
        cutter.append(text.sliced(at, std::min(portion, text.size() - at)));
        if (cutter.hasRows() && cutter.size() >= least)
            pieces.append(cutter.takeRows());
    }
    pieces.append(cutter.takeRest());
    return pieces;
}

} // namespace

/// Pieces read one by one say what the whole text says.
class RowCutterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBehindRows_data();
    void cutsBehindRows();
    void readsTheSame_data();
    void readsTheSame();
};

void RowCutterTest::cutsBehindRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("pieces");

    QTest::newRow("LF") << "a,b\nc,d\ne"_ba << QByteArrayList({"1 a,b\n", "2 c,d\n", "3 e"});
    QTest::newRow("CR LF") << "a\r\nb\r\n"_ba << QByteArrayList({"1 a\r\n", "2 b\r\n", "3 "});
    QTest::newRow("CR") << "a\rb\rc"_ba << QByteArrayList({"1 a\rb\rc"});
    QTest::newRow("CR and LF") << "a\rb\nc\n"_ba << QByteArrayList({"1 a\rb\n", "3 c\n", "4 "});
    QTest::newRow("a break in quotes")
        << "\"a\nb\"\nc\n"_ba << QByteArrayList({"1 \"a\nb\"\n", "3 c\n", "4 "});
    QTest::newRow("quotes in quotes")
        << "\"a\"\"\n\"\"\"\nb\n"_ba << QByteArrayList({"1 \"a\"\"\n\"\"\"\n", "3 b\n", "4 "});
    QTest::newRow("a quote that stays open")
        << "a\n\"b\nc\n"_ba << QByteArrayList({"1 a\n", "2 \"b\nc\n"});
    QTest::newRow("empty lines") << "\n\na\n"_ba << QByteArrayList({"1 \n", "2 \n", "3 a\n", "4 "});
    QTest::newRow("nothing") << ""_ba << QByteArrayList({"1 "});
}

void RowCutterTest::cutsBehindRows()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, pieces);
    QByteArrayList cut;
    for (const CsvPiece &piece : piecesOf(text, 1, 1))
        cut.append(QByteArray::number(piece.line) + ' ' + piece.text);
    QCOMPARE(cut, pieces);
}

void RowCutterTest::readsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts{"a,b\nc,d\n",
                               "\"a\nb\",c\r\n\r\nd,\"e\"\"\r\"\"\"\r\nf",
                               "a\rb\n\nc\r\rd\n",
                               "a\nb\"c\nd\n",
                               "a\n\"b\"c\nd\n\"e\n",
                               "a\n\"b\nc\nd",
                               "a\n\"b\"\"\nc\n",
                               "a\r\n\"\"\r\n\"\"\"\"\r\n\xc3\xa4\"\n",
                               "\"\n\",\"\n\"\n\"\n\"x\n"};
    for (const QByteArray &text : texts)
        QTest::addRow("%s", text.toPercentEncoding().constData()) << text;
}

void RowCutterTest::readsTheSame()
{
    QFETCH(const QByteArray, text);
    PieceRows whole;
    whole.read({text, 1});
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        for (qsizetype least = 1; least <= text.size(); ++least) {
            PieceRows cut;
            QByteArray together;
            for (const CsvPiece &piece : piecesOf(text, portion, least)) {
                cut.read(piece);
                together += piece.text;
            }
            QCOMPARE(together, text);
            QCOMPARE(cut.rows, whole.rows);
            QVERIFY(cut.fault == whole.fault);
        }
    }
}

QTEST_APPLESS_MAIN(RowCutterTest)
#include "tst_rowcutter.moc"
