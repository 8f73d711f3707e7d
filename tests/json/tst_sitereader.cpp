// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "support/stopgaps.h"
#include "json/jsonrows.h"
#include "json/sitereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <climits>

using namespace Qt::StringLiterals;

using Field = SiteFault::Field;
using Kind = SiteFault::Kind;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(Places::data(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SiteReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheRecordedSite();
    void readsWhatTheContractAllows_data();
    void readsWhatTheContractAllows();
    void countsADeviceListedTwiceOnce();
    void namesWhatIsWrongAndWhere_data();
    void namesWhatIsWrongAndWhere();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void stopsWhenTold();
    void passesOverWhatItDoesNotKnow();
};

void SiteReaderTest::readsTheRecordedSite()
{
    const auto site = readSite(fixture("norwich-pear-tree-site-info.json"));
    QVERIFY(site);
    QCOMPARE(site->id(), u"norwich-pear-tree");
    QCOMPARE(site->name(), u"Norwich Pear Tree");
    QCOMPARE(site->devices().size(), 8);
    QCOMPARE(site->devices().first().name, u"Battery 1");
    QCOMPARE(site->devices().first().id, u"111183e7-fb90-436b-9951-63392b36bdd2");
    QCOMPARE(site->devices().last().name, u"Battery 8");
    QCOMPARE(site->indexOf(u"75e96db4-bba2-4035-8f43-df2cbd3da859"_s), 7);
}

void SiteReaderTest::readsWhatTheContractAllows_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("devices"); // id, name, id, name …
    const auto add = [](const char *row, const QByteArray &json, const QString &id,
                        const QString &name, const QStringList &devices) {
        QTest::addRow("%s", row) << json << id << name << devices;
    };
    add("no devices", R"({"id":"a","name":"b","devices":[]})", u"a"_s, u"b"_s, {});
    add("empty names", R"({"id":"a","name":"","devices":[{"id":"d","name":""}]})", u"a"_s, u""_s,
        {u"d"_s, u""_s});
    add("other order, more members, white space",
        " {\"x\": [null], \"devices\" : [ {\"name\":\"n\", \"y\":1, \"id\":\"d\"} ],\n"
        "\"name\":\"b\", \"id\":\"a\"} \n",
        u"a"_s, u"b"_s, {u"d"_s, u"n"_s});
    add("any script",
        R"({"id":"été","name":"Нори́дж 😀","devices":[{"id":"電池","name":"\u96fb\ud83d\ude00"}]})",
        u"été"_s, u"Нори́дж 😀"_s, {u"電池"_s, u"電😀"_s});
    add("ids that are words elsewhere",
        R"({"id":"__proto__","name":"","devices":[{"id":"constructor","name":"x"}]})",
        u"__proto__"_s, u""_s, {u"constructor"_s, u"x"_s});
    add("other keys twice, numbers that no double holds",
        R"({"x":1e999,"id":"a","name":"b","x":{"id":0,"id":0},"devices":[{"y":-1e999,"id":"d","y":2,
        "name":"n","z":[{"name":1,"name":2}]}]})",
        u"a"_s, u"b"_s, {u"d"_s, u"n"_s});
    add("byte order mark", "\xef\xbb\xbf{\"id\":\"a\",\"name\":\"b\",\"devices\":[]}", u"a"_s,
        u"b"_s, {});
    add("byte order marks in texts",
        "{\"id\":\"\xef\xbb\xbfs\",\"name\":\"\xef\xbb\xbf\",\"devices\":[{\"id\":\"\xef\xbb\xbf"
        "d\",\"name\":\"\\\"\xef\xbb\xbf\"}]}",
        u"\ufeffs"_s, u"\ufeff"_s, {u"\ufeffd"_s, u"\"\ufeff"_s});
    add("zero character", R"({"id":"a\u0000b","name":"","devices":[]})", u"a\0b"_s, u""_s, {});
}

void SiteReaderTest::readsWhatTheContractAllows()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, devices);
    const auto site = readSite(json);
    QVERIFY(site);
    QTEST(site->id(), "id");
    QTEST(site->name(), "name");
    QStringList found;
    for (const Device &device : site->devices())
        found << device.id << device.name;
    QCOMPARE(found, devices);
}

void SiteReaderTest::countsADeviceListedTwiceOnce()
{
    const auto site = readSite(R"({"id":"s","name":"S","devices":[{"id":"a","name":"1"},
        {"id":"b","name":"2"},{"id":"a","name":"3"},{"id":"b","name":"2"}]})");
    QVERIFY(site);
    QCOMPARE(site->devices(), (QList<Device>{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    QCOMPARE(site->repeatedDevices(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(site->namesInConflict(u"a"_s), (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(site->namesInConflict(u"b"_s), QStringList());
}

void SiteReaderTest::namesWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<qsizetype>("device");
    const auto add = [](const char *row, const QByteArray &json, Kind kind, Field field,
                        qsizetype device = 0) {
        QTest::addRow("%s", row) << json << kind << field << device;
    };
    const auto device = [](const QByteArray &json) -> QByteArray {
        return R"({"id":"s","name":"S","devices":[{"id":"a","name":"A"},)" + json + "]}";
    };
    add("array", "[]", Kind::NotAnObject, Field::Root);
    add("text", "\"a\"", Kind::NotAnObject, Field::Root);
    add("null", "null", Kind::NotAnObject, Field::Root);
    add("nothing in it", "{}", Kind::Missing, Field::Id);
    add("id null", R"({"id":null,"name":"","devices":[]})", Kind::Missing, Field::Id);
    add("id a number", R"({"id":7,"name":"","devices":[]})", Kind::NotText, Field::Id);
    add("id empty", R"({"id":"","name":"","devices":[]})", Kind::Empty, Field::Id);
    add("id in capitals", R"({"ID":"s","name":"","devices":[]})", Kind::Missing, Field::Id);
    add("id with half a pair", R"({"id":"a\ud800","name":"","devices":[]})", Kind::BrokenText,
        Field::Id);
    add("name missing", R"({"id":"s","devices":[]})", Kind::Missing, Field::Name);
    add("name an object", R"({"id":"s","name":{},"devices":[]})", Kind::NotText, Field::Name);
    add("name with half a pair", R"({"id":"s","name":"\udc00","devices":[]})", Kind::BrokenText,
        Field::Name);
    add("devices missing", R"({"id":"s","name":""})", Kind::Missing, Field::Devices);
    add("devices null", R"({"id":"s","name":"","devices":null})", Kind::Missing, Field::Devices);
    add("devices an object", R"({"id":"s","name":"","devices":{}})", Kind::NotAnArray,
        Field::Devices);
    add("device a text", device("\"b\""), Kind::NotAnObject, Field::Device, 2);
    add("device null", device("null"), Kind::NotAnObject, Field::Device, 2);
    add("device an array", device("[]"), Kind::NotAnObject, Field::Device, 2);
    add("device without id", device(R"({"name":"B"})"), Kind::Missing, Field::DeviceId, 2);
    add("device id a number", device(R"({"id":1,"name":"B"})"), Kind::NotText, Field::DeviceId, 2);
    add("device id empty", device(R"({"id":"","name":"B"})"), Kind::Empty, Field::DeviceId, 2);
    add("device id with half a pair", device(R"({"id":"\ud83d","name":"B"})"), Kind::BrokenText,
        Field::DeviceId, 2);
    add("device without name", device(R"({"id":"b"})"), Kind::Missing, Field::DeviceName, 2);
    add("device name a list", device(R"({"id":"b","name":[]})"), Kind::NotText, Field::DeviceName,
        2);
    add("device name with half a pair", device(R"({"id":"b","name":"\ude00x"})"), Kind::BrokenText,
        Field::DeviceName, 2);
    const auto whole = [](const QByteArray &more) -> QByteArray {
        return R"({"id":"s","name":"S","devices":[{"id":"a","name":"A"}])" + more + "}";
    };
    add("id twice", whole(R"(,"id":"s")"), Kind::Repeated, Field::Id);
    add("id twice, once escaped", whole(R"(,"\u0069\u0064":null)"), Kind::Repeated, Field::Id);
    add("name twice, behind a byte order mark", "\xef\xbb\xbf" + whole(R"(,"name":"T")"),
        Kind::Repeated, Field::Name);
    add("devices twice", whole(R"(,"d\u0065vices":[])"), Kind::Repeated, Field::Devices);
    add("id a number, and devices twice", R"({"id":1e999,"devices":[],"devices":[]})",
        Kind::NotText, Field::Id);
    add("device id twice", device(R"({"id":"b","name":"B","id":"b"})"), Kind::Repeated,
        Field::DeviceId, 2);
    add("device name twice", device(R"( { "name" : "B" , "id":"b","n\u0061me":"C"})"),
        Kind::Repeated, Field::DeviceName, 2);
    add("third device, first fault", device(R"({"id":"b","name":""},{"id":null,"name":0})"),
        Kind::Missing, Field::DeviceId, 3);
}

void SiteReaderTest::namesWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Kind, kind);
    QFETCH(const Field, field);
    QFETCH(const qsizetype, device);
    const auto site = readSite(json);
    QVERIFY(!site);
    QCOMPARE(site.error(), (SiteFault{kind, field, device}));
}

void SiteReaderTest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonError>("error");
    for (const BadText &bad : badTexts())
        QTest::addRow("%s", bad.name) << bad.text << JsonError{bad.fault, bad.offset};
    const QByteArray whole = R"({"id":"s","name":"S","devices":[]})";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const JsonFault fault = size == 0 ? JsonFault::Empty : JsonFault::Truncated;
        QTest::addRow("cut off after %d", int(size)) << whole.first(size) << JsonError{fault, size};
    }
    QTest::addRow("second document")
        << whole + whole << JsonError{JsonFault::AfterDocument, whole.size()};
}

void SiteReaderTest::refusesWhatIsNotJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const JsonError, error);
    const auto site = readSite(json);
    QVERIFY(!site);
    QCOMPARE(site.error(), (SiteFault{Kind::Json, Field::Root, 0, error}));
}

void SiteReaderTest::stopsWhenTold()
{
    QByteArray json = R"({"id":"s","name":"S","devices":[{"id":"d","name":"D"})";
    for (int i = 0; i < 30'000; ++i)
        json += R"(,{"id":"d)" + QByteArray::number(i) + R"(","name":"Device"})";
    json += "]}";
    StopGaps whole(INT_MAX);
    const auto site = readSite(json, whole.token());
    whole.note();
    QVERIFY(site && site->devices().size() == 30'001);
    QVERIFY2(whole.longest() < LongestStopGap,
             qPrintable(QString::number(whole.longest().count())));
    QVERIFY(whole.asked() > 100);
    for (const int refusals : {0, 1, whole.asked() / 2, whole.asked() - 1}) {
        StopGaps gaps(refusals);
        const auto none = readSite(json, gaps.token());
        gaps.note();
        QVERIFY(!none && none.error().kind == Kind::Cancelled);
        QVERIFY(gaps.longest() < LongestStopGap);
        QVERIFY(gaps.asked() <= refusals + 3);
    }
}

void SiteReaderTest::passesOverWhatItDoesNotKnow()
{
    const auto site = readSite(R"({"x":[{"id":1,"id":2}],"devices":[
        {"more":{"id":"no","name":[1e999]},"\u0069d":"a","n":1e999,"name":"A"}],"id":"s",
        "name":"S","devices2":[[],{}]})");
    QVERIFY(site);
    QCOMPARE(site->devices(), QList<Device>({{u"a"_s, u"A"_s}}));
    const auto text = readSite(R"({"id":[1e999],"name":"S","devices":[]})");
    QCOMPARE(text.error(), (SiteFault{Kind::NotText, Field::Id, 0, {}}));
    const auto object = readSite(R"({"id":"s","name":"S","devices":{"id":"d","name":"D"}})");
    QCOMPARE(object.error(), (SiteFault{Kind::NotAnArray, Field::Devices, 0, {}}));
}

QTEST_APPLESS_MAIN(SiteReaderTest)
#include "tst_sitereader.moc"
