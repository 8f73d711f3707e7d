// SPDX-License-Identifier: MIT
#include "outages/payload.h"
#include "outages/review.h"
#include "support/places.h"
#include "json/readersupport.h"
#include "json/sitereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QByteArray &name)
{
    QFile file(Places::data(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is allocated now; always 0 under AddressSanitizer, which has an allocator of its own.
qint64 allocatedBytes()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
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

} // namespace

class OutageReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesTheListThatMustBePosted_data();
    void givesTheListThatMustBePosted();
    void givesTheSameTableHoweverItIsCut();
    void judgesEveryField_data();
    void judgesEveryField();
    void refusesNoNumber_data();
    void refusesNoNumber();
    void keepsAByteOrderMarkInAText_data();
    void keepsAByteOrderMarkInAText();
    void sparesTheNeighboursOfARepeatedKey();
    void keepsTheRecordThatCannotBeRead();
    void takesFewBytesForARecordThatCannotBeRead_data();
    void takesFewBytesForARecordThatCannotBeRead();
    void keepsNoMoreTextThanTheLimit();
    void countsOtherSitesWithoutKeepingThem();
    void prunesWhenTheSiteBecomesKnown();
    void startsAnew();
    void countsWhatItHasRead();
    void keepsTheOrderOfManySlices();
    void worksOnAThreadOfItsOwnPool();
    void agreesWithPlainParsingOnRandomText();

private:
    Result read(const QByteArray &text, qsizetype portion, const OutageReader::Limits &limits,
                const std::shared_ptr<const Site> &site = {})
    {
        return readOutages(m_pool, text, portion, limits, site);
    }

    QThreadPool m_pool;
};

void OutageReaderTest::givesTheListThatMustBePosted_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("atSite");
    QTest::addColumn<int>("selected");
    QTest::addRow("the recorded answer") << QByteArray("norwich-pear-tree") << 108 << 18 << 10;
    QTest::addRow("the worked example") << QByteArray("kingfisher") << 6 << 4 << 3;
}

void OutageReaderTest::givesTheListThatMustBePosted()
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

void OutageReaderTest::givesTheSameTableHoweverItIsCut()
{
    const QByteArray text = mixedRecords();
    for (const std::shared_ptr<const Site> &site : {siteOf({u"a"_s}), {}}) {
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

void OutageReaderTest::judgesEveryField_data()
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
    add("id longer", R"({"id":")" + QByteArray(1025, 'a') + "\"," + times, RecordField::Id,
        TooLong);
    add("id longer in bytes", R"({"id":")" + QByteArray("é").repeated(513) + "\"," + times,
        RecordField::Id, TooLong);
    add("begin longer than 128 characters",
        R"({"id":"a","begin":"2022-01-01T00:00:00.)" + QByteArray(108, '0') +
            R"(Z","end":"2022-01-02T00:00:00Z"})",
        RecordField::Begin, TooLong);
    add("begin of 128 characters",
        R"({"id":"a","begin":"2022-01-01T00:00:00.)" + QByteArray(107, '0') +
            R"(Z","end":"2022-01-02T00:00:00Z"})",
        RecordField::Record, None);
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
    const QByteArray whole = R"({"id":"a",)" + times;
    const auto with = [&](const QByteArray &more) -> QByteArray {
        return whole.chopped(1) + more + "}";
    };
    add("id twice", with(R"(,"id":"b")"), RecordField::Id, Repeated);
    add("id twice, the same", with(R"(,"id":"a")"), RecordField::Id, Repeated);
    add("id twice, once null", with(R"(,"id":null)"), RecordField::Id, Repeated);
    add("id twice, once escaped", with(R"(,"\u0069d":"a")"), RecordField::Id, Repeated);
    add("id twice, escaped otherwise", with(R"(,"i\u0064" : {"a":["}\"",{}]})"), RecordField::Id,
        Repeated);
    add("begin three times", with(R"(,"begin":1,"begin":[])"), RecordField::Begin, Repeated);
    add("end twice", with(R"(,"\u0065\u006E\u0064":"2022-01-02T00:00:00.000Z")"), RecordField::End,
        Repeated);
    add("end and begin twice", with(R"(,"end":1,"begin":1)"), RecordField::Begin, Repeated);
    add("id twice in a member", with(R"(,"x":{"id":1,"id":2})"), RecordField::Record, None);
    add("another key twice", with(R"(,"x":1,"x":2,"":0,"":0)"), RecordField::Record, None);
    add("keys that only look alike",
        with(R"(,"Id":1,"id ":2,"i\\u0064":3,"i\td":4,"\/id":5,"idx":6)"), RecordField::Record,
        None);
    add("escaped characters",
        R"({"\u0069d":"a","begin":"2022\u002d01-01T00:00:00Z","end":"2022-01-02T00:00:00Z"})",
        RecordField::Record, None);
}

void OutageReaderTest::judgesEveryField()
{
    QFETCH(const QByteArray, record);
    QFETCH(const RecordField, field);
    QFETCH(const RecordFault, fault);
    for (const std::shared_ptr<const Site> &site : {siteOf({u"a"_s}), {}}) {
        const Result table = read("[" + record + "]", 5, limits(0), site);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->problem(0), (RecordProblem{field, fault}));
        QCOMPARE(table->isReadable(0), fault == RecordFault::None);
        QCOMPARE(table->recordNumber(0), 1);
    }
}

void OutageReaderTest::refusesNoNumber_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"1e999", "-1e999", "1E+400", "0.1e-999999", "-123456e7890"})
        QTest::addRow("%s", number) << QByteArray(number);
    QTest::addRow("a thousand digits") << QByteArray(1000, '9');
}

void OutageReaderTest::refusesNoNumber()
{
    QFETCH(const QByteArray, number);
    const QByteArray record =
        R"({"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-02T00:00:00.000Z","x":)";
    const QByteArray text = "[" + record + number + "}, " + number + " ,{\"id\":[" + number + "]," +
                            record.sliced(1) + "\"1e999\\\"-1e999\"}," + record + "0}]";
    for (const qsizetype sliceBytes : {qsizetype(0), text.size()}) {
        const Result table = read(text, 7, limits(sliceBytes));
        QVERIFY(table);
        QCOMPARE(table->recordCount(), 4);
        QVERIFY(table->isReadable(0));
        QCOMPARE(table->problem(1), (RecordProblem{RecordField::Record, RecordFault::NotAnObject}));
        QCOMPARE(table->record(1), number);
        QCOMPARE(table->problem(2), (RecordProblem{RecordField::Id, RecordFault::Repeated}));
        QVERIFY(table->isReadable(3));
    }
}

void OutageReaderTest::keepsAByteOrderMarkInAText_data()
{
    QTest::addColumn<QByteArray>("id"); // as it stands in the JSON
    QTest::addColumn<QString>("text");
    const QByteArray mark = "\xef\xbb\xbf";
    QTest::newRow("first") << mark + "d" << u"\ufeffd"_s;
    QTest::newRow("alone") << mark << u"\ufeff"_s;
    QTest::newRow("twice") << mark + mark + "d" << u"\ufeff\ufeffd"_s;
    QTest::newRow("escaped") << QByteArray("\\ufeffd") << u"\ufeffd"_s;
    QTest::newRow("inside") << "d" + mark << u"d\ufeff"_s;
    QTest::newRow("behind a quote") << "\\\"" + mark << u"\"\ufeff"_s;
    QTest::newRow("behind a backslash") << "\\\\" + mark << u"\\\ufeff"_s;
    QTest::newRow("another character of that byte") << QByteArray("\xef\xbc\x9d") << u"\uff1d"_s;
}

/// Only at the beginning of the whole document it says nothing (RFC 8259 §8.1).
void OutageReaderTest::keepsAByteOrderMarkInAText()
{
    QFETCH(const QByteArray, id);
    const QByteArray times = R"("begin":"2022-01-01T00:00:00Z","end":"2022-01-02T00:00:00Z"})";
    const auto table = read("\xef\xbb\xbf[{\"id\":\"" + id + "\"," + times +
                                ",{\"\xef\xbb\xbfid\":\"d\"," + times + ']',
                            7, limits(2000));
    QVERIFY(table);
    QVERIFY(table->isReadable(0));
    QTEST(table->deviceId(0), "text");
    QCOMPARE(table->problem(1), (RecordProblem{RecordField::Id, RecordFault::Missing}));
}

void OutageReaderTest::sparesTheNeighboursOfARepeatedKey()
{
    const QByteArray text =
        R"([{"id":"a","begin":"2022-01-01T00:00:00Z","end":"2022-01-02T00:00:00Z","x":1,"x":2},
            {"id":"a","x":{"id":1,"id":2},"begin":"2022-01-01T00:00:00Z","end":"2022-01-02T00:00:00Z"},
            {"id":"b","begin":"2022-01-01T00:00:00Z","begin":1,"end":"2022-01-02T00:00:00Z"},
            {"id" : "a", "begin":"2022-01-01T00:00:00Z","\u0062egin" : "x","end":"2022-01-02T00:00:00Z"},
            [{"id":"a","id":"a"}]])";
    for (const qsizetype sliceBytes : {qsizetype(0), qsizetype(150), text.size()}) {
        const Result table = read(text, 11, limits(sliceBytes), siteOf({u"a"_s}));
        QVERIFY(table);
        QCOMPARE(table->recordCount(), 5);
        QCOMPARE(table->rowCount(), 4); // that of the other site stays one of the other site
        QVERIFY(table->isReadable(0));
        QVERIFY(table->isReadable(1));
        QCOMPARE(table->recordNumber(2), 4);
        QCOMPARE(table->problem(2), (RecordProblem{RecordField::Begin, RecordFault::Repeated}));
        QCOMPARE(table->deviceId(2), u"a");
        QCOMPARE(table->beginText(2), "");
        QCOMPARE(table->record(2), "{\"id\":\"a\",\"begin\":\"2022-01-01T00:00:00Z\","
                                   "\"\\u0062egin\":\"x\",\"end\":\"2022-01-02T00:00:00Z\"}");
        QCOMPARE(table->problem(3).fault, RecordFault::NotAnObject);
    }
}

void OutageReaderTest::keepsTheRecordThatCannotBeRead()
{
    const Result table = read(R"([ 7 , {"id" : "a", "begin":[ 1, {} ]}, "é\u00e9\n", null,
        {"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2022-01-02T00:00:00.000Z","x":1}])",
                              11, limits(0));
    QVERIFY(table);
    const QByteArrayList expected{
        "7", R"({"id":"a","begin":[1,{}]})", R"("é\u00e9\n")", "null",
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

void OutageReaderTest::takesFewBytesForARecordThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<qsizetype>("textBytes"); // that are kept of it
    QTest::addRow("a number") << QByteArray("0") << qsizetype(1);
    QTest::addRow("nothing in it") << QByteArray("{}") << qsizetype(2);
    const QByteArray odd = R"({"id":"a","begin":"x","end":7})";
    QTest::addRow("a time that is none") << odd << odd.size() + 1;
}

void OutageReaderTest::takesFewBytesForARecordThatCannotBeRead()
{
    QFETCH(const QByteArray, record);
    QFETCH(const qsizetype, textBytes);
    constexpr qint64 Records = 1'000'000;
    const QByteArray text = '[' + QByteArray(record + ',').repeated(Records - 1) + record + ']';
    const qint64 before = allocatedBytes();
    const Result table = read(text, 1 << 18, OutageReader::Limits());
    const qint64 taken = allocatedBytes() - before;
    QVERIFY(table);
    QCOMPARE(table->rowCount(), Records);
    QVERIFY(!table->isReadable(Records - 1));
    QCOMPARE(table->textlessCount(), 0);
    QVERIFY2(taken <= (48 + textBytes) * Records,
             qPrintable(u"%1 bytes each"_s.arg(taken / Records)));
}

void OutageReaderTest::keepsNoMoreTextThanTheLimit()
{
    const QByteArray text = R"([1,{"id":"a","begin":"2022-01-01T00:00:00Z",
        "end":"2022-01-01T00:00:00.000Z"}, "22", {"id":"b","begin":"xx","end":"y"}, 4, 5])";
    for (const qsizetype sliceBytes : {qsizetype(0), qsizetype(90), text.size()}) {
        OutageReader::Limits few = limits(sliceBytes);
        few.unreadableTextBytes = 6;
        const Result table = read(text, 11, few);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 6);
        QByteArrayList records;
        for (const qsizetype row : {0, 2, 3, 4, 5})
            records << table->record(row);
        QCOMPARE(records, (QByteArrayList{"1", "\"22\"", "", "4", ""}));
        QCOMPARE(table->textlessCount(), 2);
        QCOMPARE(table->beginText(1), "2022-01-01T00:00:00Z"); // goes out: never left away
        QCOMPARE(table->beginText(3), "");
        QCOMPARE(table->deviceId(3), u"b");
        QCOMPARE(table->problem(3), (RecordProblem{RecordField::Begin, RecordFault::Malformed}));
        OutageTable pruned = *table;
        pruned.keepDevices({{u"a"_s, 0}});
        QCOMPARE(pruned.rowCount(), 5);
        QCOMPARE(pruned.textlessCount(), 1);
    }
}

void OutageReaderTest::countsOtherSitesWithoutKeepingThem()
{
    const Result table = read(mixedRecords(), 50, limits(100), siteOf({u"a"_s}));
    QVERIFY(table);
    QCOMPARE(table->recordCount(), 14);
    QCOMPARE(table->notKeptCount(), 4);
    QCOMPARE(table->devices(), QList<QString>{u"a"_s});
    QList<qint64> numbers;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        numbers.append(table->recordNumber(row));
    QCOMPARE(numbers, (QList<qint64>{1, 3, 4, 6, 7, 8, 9, 10, 11, 12}));
}

void OutageReaderTest::prunesWhenTheSiteBecomesKnown()
{
    const QByteArray text = mixedRecords();
    const auto site = siteOf({u"a"_s});
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

void OutageReaderTest::startsAnew()
{
    OutageReader reader(m_pool, limits(10));
    reader.setSite(siteOf({u"a"_s}));
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

void OutageReaderTest::countsWhatItHasRead()
{
    OutageReader reader(m_pool, limits(0));
    QCOMPARE(reader.recordsRead(), 0);
    reader.setSite(siteOf({u"a"_s}));
    QByteArray text("[0");
    for (int i = 1; i < 500; ++i)
        text += ',' + QByteArray::number(i);
    feed(reader, text, 100);
    QVERIFY(reader.recordsRead() > 400); // all but the few slices in work
    QVERIFY(reader.take("]"));
    QVERIFY(reader.end());
    QCOMPARE(reader.recordsRead(), 500);
}

void OutageReaderTest::keepsTheOrderOfManySlices()
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

void OutageReaderTest::worksOnAThreadOfItsOwnPool()
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

void OutageReaderTest::agreesWithPlainParsingOnRandomText()
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

QTEST_GUILESS_MAIN(OutageReaderTest)
#include "tst_outagereader.moc"
