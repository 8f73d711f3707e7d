// SPDX-License-Identifier: MIT
#include "outages/payload.h"
#include "outages/review.h"
#include "json/jsonrows.h"
#include "json/outagereader.h"
#include "json/sitereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

#include <algorithm>

namespace {

using Result = Expected<OutageTable, JsonError>;

QByteArray fixture(const QByteArray &name)
{
    QFile file(QStringLiteral(OUTAGE_DESK_TEST_DATA "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OutageReader::Limits limits(qsizetype sliceBytes, qsizetype rows = 1'000'000)
{
    OutageReader::Limits limits;
    limits.slicer.sliceBytes = sliceBytes;
    limits.rows = rows;
    return limits;
}

std::shared_ptr<const Site> siteOf(const QList<QString> &ids)
{
    QList<Device> devices;
    for (const QString &id : ids)
        devices.append({id, u"Device "_qs + id});
    return std::make_shared<const Site>(u"s"_qs, u"S"_qs, devices);
}

void feed(OutageReader &reader, QByteArrayView text, qsizetype portion)
{
    for (qsizetype at = 0; at < text.size(); at += portion) {
        if (!reader.take(text.sliced(at, std::min(portion, text.size() - at))))
            return;
    }
}

/// Everything a table says, row by row.
QByteArrayList words(const OutageTable &table)
{
    QByteArrayList all{QByteArray::number(table.recordCount())};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RecordProblem problem = table.problem(row);
        all << QByteArray::number(table.recordNumber(row)) << table.deviceId(row).toUtf8()
            << table.beginText(row) << table.endText(row) << table.record(row)
            << QByteArray::number(int(problem.field)) << QByteArray::number(int(problem.fault))
            << QByteArray::number(table.beginMilliseconds(row));
    }
    return all;
}

/// A record of every kind, good and bad, some of them of site `a`.
QByteArray mixedRecords()
{
    return R"([{"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},
        {"id":"b","begin":"2022-01-01T00:00:00Z","end":"2022-02-01T00:00:00.1234Z"},
        {"end":"2022-02-01t00:00:00+01:00","id":"a","begin":"2022-01-01T00:00:00.000z","x":[{}]},
        7,{"id":"b","begin":"nonsense","end":null},{"id":"a","begin":"nonsense","end":null},
        {"id":5},{},{"id":"","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-01T00:00:00.000Z"},
        {"id":"\ud800","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-01T00:00:00.000Z"},
        {"id":"a","begin":"2022-03-01T00:00:00.000Z","end":[1]},null,
        {"id":"constructor","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"},
        {"id":"電池","begin":"2022-01-01T00:00:00.000Z","end":"2022-02-01T00:00:00.000Z"}])";
}

} // namespace

class TestOutageReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void givesTheListThatMustBePosted_data();
    void givesTheListThatMustBePosted();
    void givesTheSameTableHoweverItIsCut();
    void judgesEveryField_data();
    void judgesEveryField();
    void keepsTheLastOfTwoMembers();
    void keepsTheRecordThatCannotBeRead();
    void countsOtherSitesWithoutKeepingThem();
    void prunesWhenTheSiteBecomesKnown();
    void givesTheSameErrorHoweverItIsCut_data();
    void givesTheSameErrorHoweverItIsCut();
    void tellsTheFirstOfSeveralErrors_data();
    void tellsTheFirstOfSeveralErrors();
    void stopsAtTooManyRows_data();
    void stopsAtTooManyRows();
    void tellsWhenMoreBytesAreInVain();
    void startsAnew();
    void countsWhatItHasRead();
    void keepsTheOrderOfManySlices();
    void worksOnAThreadOfItsOwnPool();
    void agreesWithPlainParsingOnRandomText();

private:
    Result read(const QByteArray &text, qsizetype portion, const OutageReader::Limits &limits,
                const std::shared_ptr<const Site> &site = {})
    {
        OutageReader reader(m_pool, limits);
        if (site)
            reader.setSite(site);
        feed(reader, text, portion);
        return reader.end();
    }

    QThreadPool m_pool;
};

void TestOutageReader::givesTheListThatMustBePosted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("atSite");
    QTest::addColumn<int>("selected");
    QTest::addRow("the recorded answer") << QByteArray("norwich-pear-tree") << 108 << 18 << 10;
    QTest::addRow("the worked example") << QByteArray("kingfisher") << 6 << 4 << 3;
}

void TestOutageReader::givesTheListThatMustBePosted()
{
    QFETCH(const QByteArray, name);
    const auto site = readSite(fixture(name + "-site-info.json"));
    QVERIFY(site);
    const auto cutoff = parseTimestamp(u"2022-01-01T00:00:00.000Z");
    const QByteArray expected = fixture(name + "-expected.json");
    QVERIFY(!expected.isEmpty());
    for (const bool knowsSite : {false, true}) {
        auto table = read(fixture(name + "-outages.json"), 1000, limits(2000),
                          knowsSite ? std::make_shared<const Site>(*site) : nullptr);
        QVERIFY(table);
        const auto shared = std::make_shared<const OutageTable>(std::move(*table));
        const Review review(shared, *site, *cutoff);
        QTEST(int(review.counts().fetched), "records");
        QTEST(int(review.counts().atSite()), "atSite");
        QTEST(int(review.counts().selected), "selected");
        QCOMPARE(payload(review), expected);
    }
}

void TestOutageReader::givesTheSameTableHoweverItIsCut()
{
    const QByteArray text = mixedRecords();
    for (const std::shared_ptr<const Site> &site : {siteOf({u"a"_qs}), {}}) {
        const Result whole = read(text, text.size(), limits(text.size()), site);
        QVERIFY(whole);
        const QByteArrayList expected = words(*whole);
        for (qsizetype portion = 1; portion <= text.size(); ++portion) {
            const qsizetype sliceBytes =
                portion * 37 % 200; // every size with every portion is slow
            const Result table = read(text, portion, limits(sliceBytes), site);
            QVERIFY(table);
            QCOMPARE(words(*table), expected);
        }
    }
}

void TestOutageReader::judgesEveryField_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<RecordField>("field");
    QTest::addColumn<RecordFault>("fault");
    const auto add = [](const char *name, const QByteArray &record, RecordField field,
                        RecordFault fault) {
        QTest::addRow("%s", name) << record << field << fault;
    };
    const QByteArray times =
        R"("begin":"2022-01-01T00:00:00.000Z","end":"2022-01-02T00:00:00.000Z"})";
    using enum RecordFault;
    add("fine", R"({"id":"a",)" + times, RecordField::Record, None);
    add("number", "7", RecordField::Record, NotAnObject);
    add("text", "\"a\"", RecordField::Record, NotAnObject);
    add("null", "null", RecordField::Record, NotAnObject);
    add("array", R"(["a"])", RecordField::Record, NotAnObject);
    add("empty object", "{}", RecordField::Id, Missing);
    add("id missing", "{" + times, RecordField::Id, Missing);
    add("id in capitals", R"({"ID":"a",)" + times, RecordField::Id, Missing);
    add("id null", R"({"id":null,)" + times, RecordField::Id, Missing);
    add("id number", R"({"id":1,)" + times, RecordField::Id, NotText);
    add("id list", R"({"id":["a"],)" + times, RecordField::Id, NotText);
    add("id true", R"({"id":true,)" + times, RecordField::Id, NotText);
    add("id object", R"({"id":{},)" + times, RecordField::Id, NotText);
    add("id empty", R"({"id":"",)" + times, RecordField::Id, Empty);
    add("id half a pair", R"({"id":"x\ude00",)" + times, RecordField::Id, BrokenText);
    add("begin missing", R"({"id":"a","end":"2022-01-02T00:00:00Z"})", RecordField::Begin, Missing);
    add("begin number", R"({"id":"a","begin":1640995200,"end":"2022-01-02T00:00:00Z"})",
        RecordField::Begin, NotText);
    add("begin without zone",
        R"({"id":"a","begin":"2022-01-01T00:00:00.000","end":"2022-01-02T00:00:00Z"})",
        RecordField::Begin, MissingZone);
    add("begin before end", R"({"id":"a","begin":"x","end":null})", RecordField::Begin, Malformed);
    add("end null", R"({"id":"a","begin":"2022-01-02T00:00:00Z","end":null})", RecordField::End,
        Missing);
    add("end empty", R"({"id":"a","begin":"2022-01-02T00:00:00Z","end":""})", RecordField::End,
        Empty);
    add("escaped characters",
        R"({"\u0069d":"a","begin":"2022\u002d01-01T00:00:00Z","end":"2022-01-02T00:00:00Z"})",
        RecordField::Record, None);
}

void TestOutageReader::judgesEveryField()
{
    QFETCH(const QByteArray, record);
    QFETCH(const RecordField, field);
    QFETCH(const RecordFault, fault);
    for (const std::shared_ptr<const Site> &site : {siteOf({u"a"_qs}), {}}) {
        const Result table = read("[" + record + "]", 5, limits(0), site);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->problem(0), (RecordProblem{field, fault}));
        QCOMPARE(table->isReadable(0), fault == RecordFault::None);
        QCOMPARE(table->recordNumber(0), 1);
    }
}

void TestOutageReader::keepsTheLastOfTwoMembers()
{
    const Result table =
        read(R"([{"id":"x","id":"a","begin":1,"begin":"2022-01-01T00:00:00.5Z","end":"x"}])", 9,
             limits(0));
    QVERIFY(table);
    QCOMPARE(table->deviceId(0), u"a");
    QCOMPARE(table->beginText(0), "2022-01-01T00:00:00.5Z");
}

void TestOutageReader::keepsTheRecordThatCannotBeRead()
{
    const Result table = read(R"([ 7 , {"id" : "a", "begin":[ 1, {} ]}, "é\u00e9\n", null,
        {"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-02T00:00:00.000Z","x":1}])",
                              11, limits(0));
    QVERIFY(table);
    const QByteArrayList expected{
        "7", R"({"begin":[1,{}],"id":"a"})", R"("éé\n")", "null",
        R"({"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-02T00:00:00.000Z"})"};
    for (qsizetype row = 0; row < expected.size(); ++row)
        QCOMPARE(table->record(row), expected[row]);

    // Cut at a character of two bytes: the quote in front makes 4096 fall into one.
    QByteArray umlauts;
    for (int i = 0; i < 5000; ++i)
        umlauts += "ä";
    const Result cut = read("[\"" + umlauts + "\"]", 100, limits(0));
    QVERIFY(cut);
    QCOMPARE(cut->record(0), '"' + umlauts.first(4094));
}

void TestOutageReader::countsOtherSitesWithoutKeepingThem()
{
    const Result table = read(mixedRecords(), 50, limits(100), siteOf({u"a"_qs}));
    QVERIFY(table);
    QCOMPARE(table->recordCount(), 14);
    QCOMPARE(table->notKeptCount(), 4);
    QCOMPARE(table->devices(), QList<QString>{u"a"_qs});
    QList<qint64> numbers;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        numbers.append(table->recordNumber(row));
    QCOMPARE(numbers, (QList<qint64>{1, 3, 4, 6, 7, 8, 9, 10, 11, 12}));
}

void TestOutageReader::prunesWhenTheSiteBecomesKnown()
{
    const QByteArray text = mixedRecords();
    const auto site = siteOf({u"a"_qs});
    const Result expected = read(text, 10, limits(20), site);
    QVERIFY(expected);
    for (qsizetype known = 0; known <= text.size(); ++known) {
        OutageReader reader(m_pool, limits(20));
        QVERIFY(reader.take(QByteArrayView(text).first(known)));
        reader.setSite(site);
        QVERIFY(reader.take(QByteArrayView(text).sliced(known)));
        const Result table = reader.end();
        QVERIFY(table);
        QCOMPARE(words(*table), words(*expected));
    }
}

void TestOutageReader::givesTheSameErrorHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError>("error");
    const auto add = [](const char *name, const QByteArray &text, JsonFault fault, qint64 offset) {
        QTest::addRow("%s", name) << text << JsonError{fault, offset};
    };
    using enum JsonFault;
    add("two commas", R"([{"a":1},,{"b":2}])", UnexpectedByte, 9);
    add("no comma", R"([{"a":1}{"b":2}])", UnexpectedByte, 8);
    add("comma at the end", R"([{"a":1},])", UnexpectedByte, 9);
    add("not closed", R"([{"a":1})", Truncated, 8);
    add("garbage behind", R"([{"a":1}] x)", AfterDocument, 10);
    add("second document", R"([{"a":1}][{"b":2}])", AfterDocument, 9);
    add("object", R"({"outages":[]})", WrongRoot, 0);
    add("HTML", "<!doctype html>", UnexpectedByte, 0);
    add("nothing", "", Empty, 0);
    add("cut off in the middle of a record", mixedRecords().first(300), Truncated, 300);
    add("number too large", R"([1,{"id":1e999},3])", NumberRange, 14);
    add("number too large, the last", "[1,-1e999]", NumberRange, 9);
    add("nested a million deep", "[1," + QByteArray(1'000'000, '['), TooDeep, 1026);
}

void TestOutageReader::givesTheSameErrorHoweverItIsCut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError, error);
    const qsizetype most = std::clamp<qsizetype>(text.size(), 1, 30);
    for (qsizetype portion = 1; portion <= most; ++portion) {
        for (const qsizetype sliceBytes : {0, 5, 9, 1000}) {
            const Result table = read(text, portion, limits(sliceBytes));
            QVERIFY(!table);
            QCOMPARE(table.error(), error);
        }
    }
}

void TestOutageReader::tellsTheFirstOfSeveralErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError>("error");
    const auto add = [](const char *name, const QByteArray &text, JsonFault fault, qint64 offset) {
        QTest::addRow("%s", name) << text << JsonError{fault, offset};
    };
    using enum JsonFault;
    add("number, then a comma too many", "[1,1e999,2,,3]", NumberRange, 8);
    add("comma too many, then a number", "[1,,1e999,2]", UnexpectedByte, 3);
    add("two numbers", "[1,{\"a\":1e999},3,-1e777]", NumberRange, 13);
    add("number in an element that is not JSON", "[1,{\"a\":1e999,,}]", UnexpectedByte, 14);
    add("number, then cut off", "[1e999,[", NumberRange, 6);
    add("number, then rows over the limit", "[1e999,1,2,3,4,5,6]", NumberRange, 6);
    add("rows over the limit, then a number", "[1,2,3,4,5,6,1e999]", TooManyRows, 11);
    add("last row of the limit, then a number", "[1,2,3,4,5,1e999,7]", NumberRange, 16);
    add("rows over the limit, then a second document", "[1,2,3,4,5,6][]", TooManyRows, 11);
    add("element too long behind the limit of rows", "[1,2,3,4,5,6,777777777777777777777]",
        TooManyRows, 11);
    add("element too long, then a number", "[1,222222222222222222222,1e999]", ElementTooLong, 23);
    add("number, then an element too long", "[1e999,222222222222222222222]", NumberRange, 6);
}

void TestOutageReader::tellsTheFirstOfSeveralErrors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError, error);
    OutageReader::Limits few = limits(0, 5);
    few.slicer.elementBytes = 20;
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        for (few.slicer.sliceBytes = 0; few.slicer.sliceBytes < 40; few.slicer.sliceBytes += 3) {
            const Result table = read(text, portion, few);
            QVERIFY(!table);
            QCOMPARE(table.error(), error);
        }
    }
}

void TestOutageReader::stopsAtTooManyRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<qint64>("offset");
    QTest::addRow("the row in front of the last kept one") << 1 << false << qint64(14);
    QTest::addRow("one too many") << 2 << false << qint64(37);
    QTest::addRow("just enough") << 3 << true << qint64(0);
}

void TestOutageReader::stopsAtTooManyRows()
{
    QFETCH(const int, rows);
    QFETCH(const bool, isFine);
    QFETCH(const qint64, offset);
    // Rows of other sites do not count: the first, fourth and fifth record are kept.
    const QByteArray text = R"([7,{"id":"b"},{"id":"a"} ,{"id":"b"}, 8 ,{"id":"b"}])";
    for (qsizetype sliceBytes = 0; sliceBytes <= text.size(); ++sliceBytes) {
        const Result table = read(text, 4, limits(sliceBytes, rows), siteOf({u"a"_qs}));
        QCOMPARE(table.hasValue(), isFine);
        if (!isFine)
            QCOMPARE(table.error(), (JsonError{JsonFault::TooManyRows, offset}));
    }
}

void TestOutageReader::tellsWhenMoreBytesAreInVain()
{
    OutageReader reader(m_pool);
    QVERIFY(reader.take("[1,2"));
    QVERIFY(!reader.take(",,"));
    QVERIFY(!reader.take("3]"));
    const Result table = reader.end();
    QVERIFY(!table);
    QCOMPARE(table.error(), (JsonError{JsonFault::UnexpectedByte, 5}));
}

void TestOutageReader::startsAnew()
{
    OutageReader reader(m_pool, limits(10));
    reader.setSite(siteOf({u"a"_qs}));
    const QByteArray bad = R"([7,{"id":"b"},{"id":"a"},]["] )";
    QVERIFY(!reader.take(bad));
    reader.restart();
    QCOMPARE(reader.recordsRead(), 0);
    const QByteArray good = R"([{"id":"b"},{"id":"a"}])";
    QVERIFY(reader.take(good));
    const Result table = reader.end();
    QVERIFY(table);
    QCOMPARE(table->recordCount(), 2);
    QCOMPARE(table->rowCount(), 1); // the site is still known

    reader.restart();
    QVERIFY(reader.take("[]"));
    const Result empty = reader.end();
    QVERIFY(empty);
    QCOMPARE(empty->recordCount(), 0);
}

void TestOutageReader::countsWhatItHasRead()
{
    OutageReader reader(m_pool, limits(0));
    QCOMPARE(reader.recordsRead(), 0);
    reader.setSite(siteOf({u"a"_qs}));
    QByteArray text("[0");
    for (int i = 1; i < 500; ++i)
        text += ',' + QByteArray::number(i);
    feed(reader, text, 100);
    QVERIFY(reader.recordsRead() > 400); // all but the few slices in work
    QVERIFY(reader.take("]"));
    QVERIFY(reader.end());
    QCOMPARE(reader.recordsRead(), 500);
}

void TestOutageReader::keepsTheOrderOfManySlices()
{
    QByteArray text("[");
    for (int i = 0; i < 20'000; ++i) {
        text += i == 0 ? "" : ",";
        text += "{\"id\":\"" + QByteArray::number(i % 7) +
                "\",\"begin\":\"2022-01-01T00:00:00.000Z\",\"end\":\"" + QByteArray::number(i) +
                "\"}";
    }
    text += ']';
    const Result table = read(text, 4096, limits(1000));
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 20'000);
    for (int row = 0; row < 20'000; ++row) {
        QCOMPARE(table->endText(row), QByteArray::number(row));
        QCOMPARE(table->deviceId(row), QString::number(row % 7));
    }
}

void TestOutageReader::worksOnAThreadOfItsOwnPool()
{
    QThreadPool single;
    single.setMaxThreadCount(1);
    qint64 records = -1;
    single.start([&] {
        OutageReader reader(single, limits(10));
        feed(reader, mixedRecords(), 64);
        const Result table = reader.end();
        records = table ? table->recordCount() : -2;
    });
    QVERIFY2(single.waitForDone(20'000), "the reader waits for the thread it stands on");
    QCOMPARE(records, 14);
}

void TestOutageReader::agreesWithPlainParsingOnRandomText()
{
    QRandomGenerator random(41);
    const QByteArray right = mixedRecords();
    int good = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray text = right;
        for (int i = random.bounded(3); i > 0; --i)
            text[random.bounded(text.size())] = static_cast<char>(random.bounded(0x20, 0x7f));
        const Result whole = read(text, text.size(), limits(text.size()));
        const Result cut = read(text, random.bounded(1, 99), limits(random.bounded(400)));
        QCOMPARE(cut.hasValue(), whole.hasValue());
        if (!whole) {
            QCOMPARE(cut.error(), whole.error());
            continue;
        }
        ++good;
        QCOMPARE(words(*cut), words(*whole));
        QCOMPARE(whole->recordCount(), QJsonDocument::fromJson(text).array().size());
    }
    QVERIFY(good > 200);
}

QTEST_GUILESS_MAIN(TestOutageReader)
#include "tst_outagereader.moc"
