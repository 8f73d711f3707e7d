// SPDX-License-Identifier: MIT
#include "demo/demodata.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Seed = 4711;

QByteArray readAll(OutageStream stream)
{
    return stream.read(stream.size() + 100);
}

QJsonArray parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.array();
}

/// The rows of \a outages that belong to a device of \a site, as compact JSON.
QByteArrayList rowsOf(const Site &site, const QJsonArray &outages, bool wanted = true)
{
    QByteArrayList rows;
    for (const QJsonValue &value : outages) {
        const QJsonObject object = value.toObject();
        if ((site.indexOf(object.value(u"id").toString()) >= 0) == wanted)
            rows.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return rows;
}

/// Bytes of this process that lie in memory.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

QJsonArray expectedArray(const DemoSite &site)
{
    QJsonArray array;
    for (const ExpectedRow &row : expectedRows(site)) {
        array.append(QJsonObject{{u"id"_s, row.id},
                                 {u"name"_s, row.name},
                                 {u"begin"_s, row.begin},
                                 {u"end"_s, row.end}});
    }
    return array;
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

class DemoDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheSite();
    void describesASiteAsTheApiDoes();
    void expectsTenRows();
    void theCutoffIsInclusive();
    void hands108OutagesOut18OfThemFixed();
    void otherRowsDifferAtEachFetch();
    void theSameSeedGivesTheSameAnswers();
    void rowsOfTheSiteKeepTheirOrder();
    void madeUpRowsAreReadable();
    void streamsTheSameInAnyPortions();
    void sizeIsExact_data();
    void sizeIsExact();
    void breaksExactlyOneByte();
    void manyOutagesHaveBoundedDevices();
    void memoryDoesNotGrowWithTheList();
    void otherSitesCanBeServed();
    void acceptsTheExpectedRowsInAnyOrder();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
};

void DemoDataTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DemoDataTest::knowsTheSite()
{
    const DemoData data(Seed);
    const DemoSite *norwich = data.site(u"norwich-pear-tree"_s);
    QVERIFY(norwich);
    QCOMPARE(norwich->site.name(), u"Norwich Pear Tree"_s);
    QCOMPARE(norwich->site.devices().size(), 8);
    QCOMPARE(norwich->outages.size(), 18);
    QVERIFY(data.site(u"quiet-meadow"_s));
    QCOMPARE(data.site(u"odd-harbour"_s)->site.devices().size(), 6);
    QVERIFY(!data.site(u"Norwich-Pear-Tree"_s));
    QVERIFY(!data.site(u""_s));
}

void DemoDataTest::describesASiteAsTheApiDoes()
{
    const Site site(u"a \"b\""_s, u"é"_s, {{u"1"_s, u"One"_s}, {u"2"_s, u"Two"_s}});
    QCOMPARE(siteInfoJson(site), R"({"id":"a \"b\"","name":"é","devices":[)"
                                 R"({"id":"1","name":"One"},{"id":"2","name":"Two"}]})"_ba);
    QCOMPARE(siteInfoJson(Site(u"x"_s, u"y"_s, {})), R"({"id":"x","name":"y","devices":[]})"_ba);
}

void DemoDataTest::expectsTenRows()
{
    const QList<ExpectedRow> rows = expectedRows(defaultDemoSites().first());
    QStringList described;
    for (const ExpectedRow &row : rows)
        described.append(row.name + u' ' + row.begin + u' ' + row.end);
    described.sort();
    const QStringList byHand{
        u"Battery 1 2022-01-01T00:00:00.000Z 2022-09-15T19:45:10.341Z"_s,
        u"Battery 1 2022-02-18T01:01:20.142Z 2022-08-15T14:34:50.366Z"_s,
        u"Battery 2 2022-02-16T07:01:50.149Z 2022-10-03T07:46:31.410Z"_s,
        u"Battery 2 2022-05-09T04:47:25.211Z 2022-12-02T18:37:16.039Z"_s,
        u"Battery 3 2022-04-08T16:29:22.128Z 2022-06-09T22:10:59.718Z"_s,
        u"Battery 4 2022-01-12T08:11:21.333Z 2022-12-13T07:20:57.984Z"_s,
        u"Battery 5 2022-02-23T11:33:58.552Z 2022-12-16T00:52:16.126Z"_s,
        u"Battery 6 2022-02-15T11:28:26.735Z 2022-08-28T03:37:48.568Z"_s,
        u"Battery 7 2022-02-15T11:28:26.965Z 2023-12-24T14:20:37.532Z"_s,
        u"Battery 8 2023-05-11T14:35:15.359Z 2023-12-27T11:19:19.393Z"_s,
    };
    QCOMPARE(described, byHand);
}

void DemoDataTest::theCutoffIsInclusive()
{
    const Site site(u"s"_s, u"S"_s, {{u"d"_s, u"D"_s}});
    const DemoSite demoSite{site,
                            {{"d", "2021-12-31T23:59:59.999Z", "2022-01-02T00:00:00.000Z"},
                             {"d", "2022-01-01T00:00:00.000Z", "2022-01-02T00:00:00.000Z"},
                             {"d", "2022-01-01T00:00:00.001Z", "2022-01-02T00:00:00.000Z"}}};
    const QList<ExpectedRow> rows = expectedRows(demoSite);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).begin, u"2022-01-01T00:00:00.000Z"_s);
    QCOMPARE(rows.at(1).begin, u"2022-01-01T00:00:00.001Z"_s);
}

void DemoDataTest::hands108OutagesOut18OfThemFixed()
{
    DemoData data(Seed);
    const Site site = defaultDemoSites().first().site;
    const QJsonArray outages = parsed(readAll(data.nextOutages()));
    QCOMPARE(outages.size(), 108);
    const QByteArrayList rows = rowsOf(site, outages);
    QCOMPARE(rows.size(), 18);
    QCOMPARE(rowsOf(defaultDemoSites().at(1).site, outages).size(), 16);
    QCOMPARE(rows.join().count("\"2022-01-01T00:00:00.000Z\""), 1);
    QCOMPARE(rows.join().count("\"2021-12-31T23:59:59.999Z\""), 1);
}

void DemoDataTest::otherRowsDifferAtEachFetch()
{
    DemoData data(Seed);
    const auto madeUp = [&data] {
        const QJsonArray outages = parsed(readAll(data.nextOutages()));
        QByteArrayList rows = rowsOf(defaultDemoSites().first().site, outages, false);
        rows.removeIf([](const QByteArray &row) { return row.contains("-9e21-6b8f0c1d2e0"); });
        return QSet<QByteArray>(rows.begin(), rows.end());
    };
    const QSet<QByteArray> first = madeUp();
    const QSet<QByteArray> second = madeUp();
    QCOMPARE(first.size(), 74); // 90 less the 16 of the odd site
    QCOMPARE(second.size(), 74);
    QVERIFY(!first.intersects(second));
}

void DemoDataTest::theSameSeedGivesTheSameAnswers()
{
    DemoData one(Seed);
    DemoData same(Seed);
    DemoData other(Seed + 1000);
    for (int fetch = 0; fetch < 3; ++fetch) {
        const QByteArray bytes = readAll(one.nextOutages());
        QCOMPARE(readAll(same.nextOutages()), bytes);
        QVERIFY(readAll(other.nextOutages()) != bytes);
    }
}

void DemoDataTest::rowsOfTheSiteKeepTheirOrder()
{
    const DemoSite site = defaultDemoSites().first();
    DemoData data(Seed);
    for (int fetch = 0; fetch < 20; ++fetch) {
        QByteArrayList begins;
        for (const QByteArray &row : rowsOf(site.site, parsed(readAll(data.nextOutages()))))
            begins.append(QJsonDocument::fromJson(row)[u"begin"].toString().toLatin1());
        for (qsizetype i = 0; i < site.outages.size(); ++i)
            QCOMPARE(begins.at(i), site.outages.at(i).begin);
    }
}

void DemoDataTest::madeUpRowsAreReadable()
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    static const QRegularExpression instant(
        u"^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"_s);
    DemoData data(Seed, {});
    const QJsonArray outages = parsed(readAll(data.nextOutages(2000)));
    QCOMPARE(outages.size(), 2000);
    for (const QJsonValue &outage : outages) {
        const QString begin = outage[u"begin"].toString();
        const QString end = outage[u"end"].toString();
        QVERIFY(uuid.match(outage[u"id"].toString()).hasMatch());
        QVERIFY(instant.match(begin).hasMatch());
        QVERIFY(instant.match(end).hasMatch());
        QVERIFY(begin < end);
    }
}

void DemoDataTest::streamsTheSameInAnyPortions()
{
    const OutageStream stream = DemoData(Seed).nextOutages();
    const QByteArray whole = readAll(stream);
    for (const qsizetype portion : {1, 2, 7, 113, 4096}) {
        OutageStream again = stream;
        QByteArray bytes;
        while (!again.atEnd()) {
            const QByteArray next = again.read(portion);
            QVERIFY(next.size() <= portion);
            bytes += next;
        }
        QCOMPARE(bytes, whole);
    }
}

void DemoDataTest::sizeIsExact_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("fewer than the sites have") << 0LL << 34LL;
    QTest::newRow("as many as the sites have") << 34LL << 34LL;
    QTest::newRow("one more") << 35LL << 35LL;
    QTest::newRow("usual") << 108LL << 108LL;
    QTest::newRow("many") << 50'000LL << 50'000LL;
}

void DemoDataTest::sizeIsExact()
{
    QFETCH(const qint64, total);
    const OutageStream stream = DemoData(Seed).nextOutages(total);
    const QByteArray bytes = readAll(stream);
    QCOMPARE(bytes.size(), stream.size());
    QTEST(qint64(parsed(bytes).size()), "rows");
    QCOMPARE(readAll(DemoData(Seed, {}).nextOutages(0)), "[]"_ba);
}

void DemoDataTest::breaksExactlyOneByte()
{
    OutageStream stream = DemoData(Seed).nextOutages();
    const QByteArray whole = readAll(stream);
    stream.breakInTheMiddle();
    QByteArray broken = readAll(stream);
    QCOMPARE(broken.size(), whole.size());
    QCOMPARE(broken.count(';'), 1);
    const qsizetype place = broken.indexOf(';');
    QVERIFY(place > whole.size() / 3 && place < whole.size() * 2 / 3);
    broken[place] = ',';
    QCOMPARE(broken, whole);
}

void DemoDataTest::manyOutagesHaveBoundedDevices()
{
    OutageStream stream(Seed, {}, 200'000);
    QSet<QByteArray> devices;
    while (!stream.atEnd()) {
        const QByteArray row = stream.read(114); // one outage and what separates it
        if (const qsizetype id = row.indexOf("\"id\":\""); id >= 0)
            devices.insert(row.sliced(id + 6, 36));
    }
    QVERIFY(devices.size() > 15'000);
    QVERIFY(devices.size() <= qsizetype(OutageStream::MaximumDevices));
}

void DemoDataTest::memoryDoesNotGrowWithTheList()
{
    OutageStream stream = DemoData(Seed).nextOutages(1'000'000);
    qint64 size = stream.read(64 * 1024).size();
    const qint64 before = residentBytes();
    QVERIFY(before > 0);
    qint64 most = before;
    while (!stream.atEnd()) {
        size += stream.read(64 * 1024).size();
        if (size % 100 == 0)
            most = std::max(most, residentBytes());
    }
    most = std::max(most, residentBytes());
    QCOMPARE(size, stream.size());
#ifndef __SANITIZE_ADDRESS__ // it keeps freed memory back on purpose
    QVERIFY2(most - before < 4 * 1024 * 1024, qPrintable(QString::number(most - before)));
#endif
}

void DemoDataTest::otherSitesCanBeServed()
{
    const Site site(u"a/b?c#d"_s, u"Slash"_s, {{u"constructor"_s, u"Wechselrichter „1“"_s}});
    DemoData data(Seed,
                  {{site, {{"constructor", "2022-05-01T00:00:00Z", "2022-06-01T00:00:00Z"}}}});
    QVERIFY(data.site(u"a/b?c#d"_s));
    const OutageStream stream = data.nextOutages();
    const QByteArray bytes = readAll(stream);
    QCOMPARE(bytes.size(), stream.size());
    QCOMPARE(parsed(bytes).size(), 91);
    QCOMPARE(rowsOf(site, parsed(bytes)).size(), 1);
}

void DemoDataTest::acceptsTheExpectedRowsInAnyOrder()
{
    const DemoSite site = defaultDemoSites().first();
    const QList<ExpectedRow> expected = expectedRows(site);
    QJsonArray rows = expectedArray(site);
    QVERIFY(isExpectedBody(json(rows), expected));
    for (int turn = 0; turn < rows.size(); ++turn) {
        rows.append(rows.takeAt(0));
        QVERIFY(isExpectedBody(json(rows), expected));
    }
    QVERIFY(isExpectedBody(QJsonDocument(rows).toJson(QJsonDocument::Indented), expected));
    QVERIFY(isExpectedBody("[]", {}));
    QVERIFY(isExpectedBody(R"([{"end":"e","name":"n","id":"i","begin":"b"}])",
                           {{u"i"_s, u"n"_s, u"b"_s, u"e"_s}}));
}

void DemoDataTest::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    const DemoSite site = defaultDemoSites().first();
    const QJsonArray rows = expectedArray(site);
    const auto changed = [&rows](const QString &member, const QJsonValue &value) {
        QJsonArray copy = rows;
        QJsonObject row = copy.at(0).toObject();
        row.insert(member, value);
        copy.replace(0, row);
        return json(copy);
    };
    QJsonArray fewer = rows;
    fewer.removeLast();
    QJsonArray more = rows;
    more.append(rows.first());
    QJsonArray twice = fewer;
    twice.append(rows.first());
    QByteArray withoutMillis = json(rows);
    withoutMillis.replace("2022-01-01T00:00:00.000Z", "2022-01-01T00:00:00Z");
    QByteArray otherZone = json(rows);
    otherZone.replace("2022-01-01T00:00:00.000Z", "2022-01-01T01:00:00.000+01:00");

    QTest::newRow("a row missing") << json(fewer);
    QTest::newRow("a row twice") << json(more);
    QTest::newRow("a row twice, another missing") << json(twice);
    QTest::newRow("none") << "[]"_ba;
    QTest::newRow("milliseconds dropped") << withoutMillis;
    QTest::newRow("zone rewritten") << otherZone;
    QTest::newRow("wrong name") << changed(u"name"_s, u"battery 1"_s);
    QTest::newRow("wrong device") << changed(u"id"_s, u"x"_s);
    QTest::newRow("wrong end") << changed(u"end"_s, u"2022-09-15T19:45:10.342Z"_s);
    QTest::newRow("a member too many") << changed(u"note"_s, u"x"_s);
    QTest::newRow("a member of another kind") << changed(u"name"_s, 1);
    QTest::newRow("a row that is no object") << "[1]"_ba;
    QTest::newRow("one row, not in a list") << QJsonDocument(rows.at(0).toObject()).toJson();
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "outages"_ba;
    QTest::newRow("cut short") << json(rows).chopped(1);
}

void DemoDataTest::refusesEverythingElse()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!isExpectedBody(body, expectedRows(defaultDemoSites().first())));
}

QTEST_APPLESS_MAIN(DemoDataTest)

#include "tst_demodata.moc"
