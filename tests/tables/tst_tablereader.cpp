// SPDX-License-Identifier: MIT
#include "tables/tablereader.h"

#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Result = Expected<OutageTable, TableFault>;

namespace {

Result tableIn(QThreadPool &pool, const QByteArray &bytes, qsizetype portion,
               const TableOptions &options = {}, const TableReader::Limits &limits = {})
{
    TableReader reader(pool, options, limits);
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        if (!reader.take(bytes.mid(at, portion)))
            break;
    }
    return reader.end();
}

/// Pieces of \a bytes: with few, nearly every row is one of its own.
TableReader::Limits inPiecesOf(qsizetype bytes)
{
    TableReader::Limits limits;
    limits.rows.batchBytes = bytes;
    return limits;
}

/// Everything a table says, row by row.
QByteArrayList words(const OutageTable &table)
{
    QByteArrayList all;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RecordProblem problem = table.problem(row);
        all << table.deviceId(row).toUtf8() + '|' + table.beginText(row) + '|' +
                   table.endText(row) + '|' + QByteArray::number(int(problem.field)) + '|' +
                   QByteArray::number(int(problem.fault)) + '|' +
                   QByteArray::number(table.line(row)) + '|' + table.received(row);
    }
    return all;
}

const QByteArray Begin = "2022-01-01T00:00:00.000Z";
const QByteArray End = "2022-01-02T00:00:00.5+01:00";
const QByteArray Times = Begin + ',' + End;

} // namespace

/// A table becomes the outages that it says, a row each, or a fault.
class TableReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheSameHoweverItIsCut_data();
    void readsTheSameHoweverItIsCut();
    void keepsARowThatCannotBeRead_data();
    void keepsARowThatCannotBeRead();
    void convertsTimesAsAPersonSays();
    void readsTheColumnsThatWereChosen();
    void readsATableWithoutAHeader();
    void takesAnOutageForNoHeader_data();
    void takesAnOutageForNoHeader();
    void refusesAWholeTable_data();
    void refusesAWholeTable();
    void isWrongOrPartOfItWhereverItIsCut();
    void keepsTheOrderOfManyBatches();
    void countsOtherDevicesWithoutKeepingThem();
    void hasLimits();
    void startsAnew();

private:
    QThreadPool m_pool;
};

void TableReaderTest::readsTheSameHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row = "d-1;" + Begin + ';' + End;
    const QByteArray plain = "id;begin;end\n" + row + '\n';
    const auto add = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("%s", name) << bytes;
    };
    add("semicolons", plain);
    add("commas", QByteArray(plain).replace(';', ','));
    add("tabs", QByteArray(plain).replace(';', '\t'));
    add("bars", QByteArray(plain).replace(';', '|'));
    add("Excel's line", "sep=;\r\n" + QByteArray(plain).replace('\n', "\r\n"));
    add("a byte order mark", "\xef\xbb\xbf" + plain);
    QByteArray wide = "\xff\xfe";
    for (const char byte : plain)
        wide.append(byte).append('\0');
    add("UTF-16", wide);
    add("CR", QByteArray(plain).replace('\n', '\r'));
    add("no end of the last line", plain.chopped(1));
    add("quotes", "\"id\";\"begin\";\"end\"\n\"d-1\";\"" + Begin + "\";\"" + End + "\"\n");
    add("another order, and more columns", "end;note;device id;begin\n" + End + ";x;d-1;" + Begin);
    add("empty rows", "\n;;\nid;begin;end\n\n;;;\n" + row + "\n;;\n\n");
    add("separators behind the last column", "id;begin;end\n" + row + ";;\n");
    add("neutralised", "id;begin;end\nd-1;" + Begin + ';' + End);
}

void TableReaderTest::readsTheSameHoweverItIsCut()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype piece : {1, 20, 1 << 20}) {
        for (qsizetype portion = 1; portion <= bytes.size(); ++portion) {
            const Result table = tableIn(m_pool, bytes, portion, {}, inPiecesOf(piece));
            QVERIFY(table);
            QCOMPARE(words(*table), QByteArrayList({"d-1|" + Begin + '|' + End + "|0|0|0|"}));
            QCOMPARE(table->recordCount(), 1);
            QCOMPARE(table->recordNumber(0), 1);
        }
    }
}

void TableReaderTest::keepsARowThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RecordField>("field");
    QTest::addColumn<RecordFault>("fault");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("begin");
    const auto add = [](const char *name, const QByteArray &row, RecordField field,
                        RecordFault fault, const QByteArray &id, const QByteArray &begin) {
        QTest::addRow("%s", name) << row << field << fault << id << begin;
    };
    using enum RecordFault;
    add("no id", ',' + Times, RecordField::Id, Empty, "", Begin);
    add("a long id", QByteArray(1025, 'x') + ',' + Times, RecordField::Id, TooLong, "", Begin);
    add("no begin", "d,," + End, RecordField::Begin, Empty, "d", "");
    add("no end", "d," + Begin + ',', RecordField::End, Empty, "d", Begin);
    add("a cell too few", "d," + Begin, RecordField::End, Missing, "d", Begin);
    add("a cell too many", "d," + Times + ",x", RecordField::Record, ExtraCells, "d", Begin);
    add("no zone", "d,2022-01-01T00:00:00," + End, RecordField::Begin, MissingZone, "d",
        "2022-01-01T00:00:00");
    add("a local time", "d,01.02.2022 10:00," + End, RecordField::Begin, Malformed, "d",
        "01.02.2022 10:00");
    add("a blank", "d, " + Times, RecordField::Begin, Malformed, "d", ' ' + Begin);
    add("no such day", "d,2022-02-30T00:00:00Z," + End, RecordField::Begin, ImpossibleDate, "d",
        "2022-02-30T00:00:00Z");
}

void TableReaderTest::keepsARowThatCannotBeRead()
{
    QFETCH(const QByteArray, row);
    const QByteArray good = "good," + Times;
    const QByteArray bytes = "id,begin,end\n" + good + "\n\n" + row + '\n' + good;
    for (const qsizetype portion : {qsizetype(1), bytes.size()}) {
        const Result table = tableIn(m_pool, bytes, portion);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(table->isReadable(0) && !table->isReadable(1) && table->isReadable(2));
        QTEST(table->problem(1).field, "field");
        QTEST(table->problem(1).fault, "fault");
        QTEST(table->deviceId(1).toUtf8(), "id");
        QTEST(table->beginText(1), "begin");
        QCOMPARE(table->line(1), 4);
        QCOMPARE(table->received(1), "4: " + row);
        QCOMPARE(table->record(1), table->received(1));
        QCOMPARE(table->line(0), 0);
    }
}

void TableReaderTest::convertsTimesAsAPersonSays()
{
    TableOptions options;
    options.times = *LocalTimes::make(u"dd.MM.yyyy HH:mm"_s, QTimeZone("Europe/Berlin"));
    const QByteArray bytes = "id;begin;end\n"
                             "a;01.02.2022 10:00;2022-02-01T12:00:00+01:00\n"
                             "b;27.03.2022 02:30;28.03.2022 10:00\n"
                             "c;30.10.2022 02:30;30.10.2022 10:00\n"
                             "d;1.2.2022;30.10.2022 10:00\n"
                             "e;2022-02-01T10:00:00.0001Z;2022-02-01T12:00:00Z\n";
    const Result table = tableIn(m_pool, bytes, 7, options);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 5);
    QCOMPARE(table->beginText(0), "2022-02-01T09:00:00.000Z");
    QCOMPARE(table->endText(0), "2022-02-01T12:00:00+01:00"); // its own characters
    QVERIFY(table->isConverted(0));
    QCOMPARE(table->received(0), "2: a;01.02.2022 10:00;2022-02-01T12:00:00+01:00");
    QCOMPARE(table->problem(1), (RecordProblem{RecordField::Begin, RecordFault::InGap}));
    QCOMPARE(table->problem(2), (RecordProblem{RecordField::Begin, RecordFault::InFold}));
    QCOMPARE(table->problem(3), (RecordProblem{RecordField::Begin, RecordFault::NotInFormat}));
    QCOMPARE(table->beginText(3), "1.2.2022");
    for (const qsizetype row : {1, 2, 3})
        QVERIFY(!table->isConverted(row));
    QVERIFY(table->isReadable(4) && !table->isConverted(4));
    QCOMPARE(table->beginText(4), "2022-02-01T10:00:00.0001Z");
}

void TableReaderTest::readsTheColumnsThatWereChosen()
{
    TableOptions options;
    options.chosen = ChosenColumns{{u"x"_s, u"x"_s, u"id"_s, u"x"_s}, {1, 3, 2}};
    const QByteArray rows = "no,d-1," + End + ',' + Begin + '\n';
    const Result table = tableIn(m_pool, "x,x,id,x\n" + rows, 7, options);
    QVERIFY(table);
    QCOMPARE(table->deviceId(0), u"d-1"_s);
    QCOMPARE(table->beginText(0), Begin);
    QCOMPARE(table->endText(0), End);

    const Result other = tableIn(m_pool, "x,x,id,y\n" + rows, 7, options);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, TableFault::Kind::OtherHeader);
}

void TableReaderTest::readsATableWithoutAHeader()
{
    const TableOptions options{.chosen = ChosenColumns{{}, {0, 1, 2}}};
    const Result table = tableIn(m_pool, "d-1," + Times + "\nd-2," + Times, 5, options);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->deviceId(0), u"d-1"_s);
    QCOMPARE(table->deviceId(1), u"d-2"_s);
    QVERIFY(table->isReadable(0));
}

void TableReaderTest::takesAnOutageForNoHeader_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("rows");
    QTest::newRow("an outage") << QByteArray("d-1," + Times) << 2;
    QTest::newRow("a begin alone") << "d-1,2022-01-01T00:00:00Z,"_ba << 2;
    QTest::newRow("a local time") << "d-1,,03.04.2022 10:15"_ba << 2;
    QTest::newRow("a header") << "unit,from here,to there"_ba << 1;
    QTest::newRow("a header with numbers") << "Unit 7,2021,2022"_ba << 1;
}

/// Columns that are said by their places leave open whether there is a header.
void TableReaderTest::takesAnOutageForNoHeader()
{
    QFETCH(const QByteArray, first);
    QFETCH(const int, rows);
    const TableOptions options{.columns = {u"1"_s, u"2"_s, u"3"_s}};
    const QByteArray bytes = first + "\nd-2," + Times + '\n';
    const Result table = tableIn(m_pool, bytes, bytes.size(), options);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), rows);
    QCOMPARE(table->deviceId(rows - 1), u"d-2"_s);
}

void TableReaderTest::refusesAWholeTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto add = [](const char *name, const QByteArray &bytes, TableFault::Kind kind,
                        int line = 0, int column = 0) {
        QTest::addRow("%s", name) << bytes << kind << line << column;
    };
    using enum TableFault::Kind;
    const QByteArray head = "id,begin,end\n";
    add("nothing", "", NotATable);
    add("empty rows", "\n;;\n", NotATable);
    add("one column", "id\nd-1\n", NotATable);
    add("no header", "d-1," + Times + '\n', NoColumn);
    add("no end", "id,begin\n", NoColumn);
    add("an unclosed quote", head + "d-1," + Times + "\n\"d-2," + Times + '\n', UnclosedQuote, 3,
        1);
    add("a stray quote", head + "d\"1," + Times + '\n', StrayQuote, 2, 2);
    add("Latin-1", head + "d\xe9," + Times + '\n', NotUtf8, 2, 2);
    add("Latin-1 in the header", "id,begin,end,gr\xf6\xdf\n", NotUtf8, 1, 16);
    add("Latin-1 below other rows", head + "d," + Times + "\r\n\nd\xe9," + Times, NotUtf8, 4, 2);
    add("an unclosed quote below other rows", head + "\"d\n\"," + Times + "\r\nd,\"" + Times + '\n',
        UnclosedQuote, 4, 3);
    add("a quote before Latin-1", head + "d\"\xe9," + Times + '\n', StrayQuote, 2, 2);
    add("a long cell", head + "d," + QByteArray(70'000, 'x') + '\n', CellTooLong, 2);
    add("many cells", head + QByteArray(2000, ',') + '\n', TooManyCells, 2);
}

void TableReaderTest::refusesAWholeTable()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype piece : {1, 40, 1 << 20}) {
        for (const qsizetype portion : {qsizetype(1), qsizetype(7), bytes.size() + 1}) {
            const Result table = tableIn(m_pool, bytes, portion, {}, inPiecesOf(piece));
            QVERIFY(!table);
            QTEST(table.error().kind, "kind");
            QTEST(int(table.error().line), "line");
            QTEST(int(table.error().column), "column");
        }
    }
}

void TableReaderTest::isWrongOrPartOfItWhereverItIsCut()
{
    const QByteArray bytes = "\xef\xbb\xbfsep=;\r\nid;\"begin\";end;note\r\nd-1;" + Begin + ';' +
                             End + ";\"a \"\"note\"\"\r\nof two lines; \xc3\xa9\"\r\n\"d-2\";" +
                             Begin + ';' + End + ";\r\n";
    const Result whole = tableIn(m_pool, bytes, bytes.size());
    QVERIFY(whole);
    const QByteArrayList all = words(*whole);
    QCOMPARE(all.size(), 2);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Result cut = tableIn(m_pool, bytes.first(size), 5);
        if (!cut)
            continue; // said as a whole
        QVERIFY(cut->rowCount() <= 2);
        for (qsizetype row = 0; row + 1 < cut->rowCount(); ++row)
            QCOMPARE(words(*cut)[row], all[row]);
    }
}

void TableReaderTest::keepsTheOrderOfManyBatches()
{
    QByteArray bytes = "id,begin,end\n";
    constexpr int Rows = 5000;
    for (int i = 0; i < Rows; ++i)
        bytes += "d" + QByteArray::number(i % 700) + ',' + (i % 10 == 9 ? "soon" : Begin) + ',' +
                 End + '\n';
    TableReader::Limits limits;
    limits.rows.batchRows = 50;
    const Result small = tableIn(m_pool, bytes, 777, {}, limits);
    const Result large = tableIn(m_pool, bytes, bytes.size());
    QVERIFY(small && large);
    QCOMPARE(small->rowCount(), Rows);
    QCOMPARE(words(*small), words(*large));
    const Result pieces = tableIn(m_pool, bytes, 777, {}, inPiecesOf(900));
    QVERIFY(pieces);
    QCOMPARE(words(*pieces), words(*large));
    QCOMPARE(small->line(9), 11);
    QCOMPARE(small->deviceId(701), u"d1"_s);
}

void TableReaderTest::countsOtherDevicesWithoutKeepingThem()
{
    const Site site(u"s"_s, u"S"_s, {{u"d1"_s, u"Pump"_s}, {u"d2"_s, u"Fan"_s}});
    QByteArray bytes = "id,begin,end\n";
    for (const char *id : {"d7", "d2", "d8", "Pump", "", "pump", "d1"})
        bytes += id + (',' + Times) + '\n';
    bytes += "d8,soon,later,,and more\n";
    for (const qsizetype portion : {qsizetype(1), bytes.size()}) {
        TableReader reader(m_pool, {});
        reader.keepOnly(std::make_shared<const DeviceTexts>(site));
        for (qsizetype at = 0; at < bytes.size(); at += portion)
            QVERIFY(reader.take(QByteArrayView(bytes).sliced(at).first(portion)));
        const Result table = reader.end();
        QVERIFY(table);
        QCOMPARE(table->recordCount(), 8);
        QCOMPARE(table->notKeptCount(), 3);
        QList<qint64> numbers;
        QStringList devices;
        for (qsizetype row = 0; row < table->rowCount(); ++row) {
            numbers.append(table->recordNumber(row));
            devices.append(table->deviceId(row));
        }
        QCOMPARE(numbers, QList<qint64>({2, 4, 5, 6, 7}));
        QCOMPARE(devices, QStringList({u"d2"_s, u"Pump"_s, QString(), u"pump"_s, u"d1"_s}));
    }
}

void TableReaderTest::hasLimits()
{
    QByteArray bytes = "id,begin,end\n";
    for (int i = 0; i < 20; ++i)
        bytes += "d" + QByteArray::number(i) + ',' + Times + '\n';
    TableReader::Limits limits;
    limits.rows.batchRows = 4;
    limits.rows.rows = 19;
    QCOMPARE(tableIn(m_pool, bytes, 10, {}, limits).error().kind, TableFault::Kind::TooManyRows);
    limits.rows.rows = 20;
    QVERIFY(tableIn(m_pool, bytes, 10, {}, limits));
    limits.rows.textBytes = 500;
    QCOMPARE(tableIn(m_pool, bytes, 10, {}, limits).error().kind, TableFault::Kind::TooMuchText);
    // The rows too many come first, also where something else is wrong behind them.
    limits.rows.rows = 5;
    limits.rows.textBytes = 1 << 20;
    const QByteArray wrong = bytes + "\"";
    for (const qsizetype portion : {qsizetype(1), wrong.size()}) {
        QCOMPARE(tableIn(m_pool, wrong, portion, {}, limits).error().kind,
                 TableFault::Kind::TooManyRows);
    }
}

void TableReaderTest::startsAnew()
{
    TableReader reader(m_pool, {});
    QVERIFY(reader.take("id;begin;end\nd;"));
    reader.restart();
    QVERIFY(reader.take(QByteArray("id,begin,end\nd," + Times)));
    const Result table = reader.end();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(reader.recordsRead(), 1);
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
