// SPDX-License-Identifier: MIT
#include "outages/payload.h"
#include "outages/review.h"
#include "json/readersupport.h"
#include "json/sitereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

namespace {

QByteArray fixture(const QByteArray &name)
{
    QFile file(QStringLiteral(OUTAGE_DESK_TEST_DATA "/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
