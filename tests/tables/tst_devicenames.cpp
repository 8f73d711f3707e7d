// SPDX-License-Identifier: MIT
#include "outages/outagetable.h"
#include "tables/devicenames.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Begin = u"2022-01-01T00:00:00.000Z"_s;

OutageTable tableOf(const QStringList &devices)
{
    OutageTable table;
    for (const QString &device : devices)
        table.append({{device}, {Begin}, {Begin}});
    return table;
}

QStringList devicesOf(const OutageTable &table)
{
    QStringList all;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        all.append(table.deviceId(row));
    return all;
}

const Site &pumps()
{
    static const Site site(
        u"s"_s, u"S"_s,
        {{u"d1"_s, u"Pump"_s}, {u"d2"_s, u"Fan"_s}, {u"d3"_s, u"Fan"_s}, {u"d4"_s, u"d1"_s}});
    return site;
}

} // namespace

/// Names of devices become ids, unless they are ids, or the names of two.
class DeviceNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDeviceThatIsMeant();
    void becomeIds();
    void areAskedForIfTwoHaveThem();
    void areAskedForIfOneIsAnId();
    void areNoneOfTheSite_data();
    void areNoneOfTheSite();
    void keepTheRowsThatMayBeMeant();
};

void DeviceNamesTest::becomeIds()
{
    OutageTable table =
        tableOf({u"Pump"_s, u"d2"_s, u"d5"_s, u"d77"_s, u"Pump"_s, QString(), u"d5"_s});
    const ReplacedNames names = replaceDeviceNames(table, pumps());
    QVERIFY(!names.fault);
    QCOMPARE(names.unknown, QStringList());
    QCOMPARE(devicesOf(table),
             QStringList({u"d1"_s, u"d2"_s, u"d5"_s, u"d77"_s, u"d1"_s, QString(), u"d5"_s}));
    QCOMPARE(table.devices(), QStringList({u"d1"_s, u"d2"_s, u"d5"_s, u"d77"_s}));
    QCOMPARE(table.beginText(4), Begin.toLatin1());
    QVERIFY(table.isReadable(2));
}

void DeviceNamesTest::takesTheDeviceThatIsMeant()
{
    OutageTable table = tableOf({u"Fan"_s, u"Pump"_s, u"d3"_s});
    QVERIFY(replaceDeviceNames(table, pumps(), {{u"Fan"_s, u"d1"_s}}).fault); // which is no fan
    QVERIFY(!replaceDeviceNames(table, pumps(), {{u"Fan"_s, u"d2"_s}, {u"Pump"_s, u"d2"_s}}).fault);
    QCOMPARE(devicesOf(table), QStringList({u"d2"_s, u"d1"_s, u"d3"_s}));

    const Site listedTwice(u"s"_s, u"S"_s, {{u"d2"_s, u"Fan"_s}, {u"d2"_s, u"Fan"_s}});
    OutageTable fans = tableOf({u"Fan"_s});
    QVERIFY(!replaceDeviceNames(fans, listedTwice).fault);
    QCOMPARE(devicesOf(fans), QStringList(u"d2"_s));

    const Site renamed(u"s"_s, u"S"_s, {{u"d2"_s, u"Fan"_s}, {u"d2"_s, u"Ventilator"_s}});
    OutageTable old = tableOf({u"Ventilator"_s});
    QVERIFY(!replaceDeviceNames(old, renamed).fault);
    QCOMPARE(devicesOf(old), QStringList(u"d2"_s));

    OutageTable misspelt = tableOf({u"Pupm"_s, u"Pump"_s, u"Fen"_s});
    const ReplacedNames names =
        replaceDeviceNames(misspelt, pumps(), {{u"Pupm"_s, u"d2"_s}, {u"Fen"_s, u"d9"_s}});
    QCOMPARE(names.unknown, QStringList(u"Fen"_s)); // d9 is not of the site
    QCOMPARE(devicesOf(misspelt), QStringList({u"d2"_s, u"d1"_s, u"Fen"_s}));
    OutageTable other = tableOf({u"Pump"_s, u"Pump 7"_s});
    QCOMPARE(replaceDeviceNames(other, pumps(), {{u"Pump 7"_s, QString()}}).unknown, QStringList());
    QVERIFY(other.isReadable(1));
}

void DeviceNamesTest::areAskedForIfTwoHaveThem()
{
    OutageTable table = tableOf({u"Pump"_s, u"Fan"_s});
    const auto fault = replaceDeviceNames(table, pumps()).fault;
    QVERIFY(fault);
    QCOMPARE(fault->kind, TableFault::Kind::NameOfTwoDevices);
    QCOMPARE(fault->text, u"Fan"_s);
    QCOMPARE(fault->names, QStringList({u"d2"_s, u"d3"_s}));
    QCOMPARE(devicesOf(table), QStringList({u"Pump"_s, u"Fan"_s}));
}

void DeviceNamesTest::areAskedForIfOneIsAnId()
{
    OutageTable table = tableOf({u"d4"_s, u"d1"_s});
    const auto fault = replaceDeviceNames(table, pumps()).fault;
    QVERIFY(fault);
    QCOMPARE(fault->kind, TableFault::Kind::NameOfTwoDevices);
    QCOMPARE(fault->text, u"d1"_s);
    QCOMPARE(fault->names, QStringList({u"d1"_s, u"d4"_s}));
    OutageTable ids = table; // below a header that says so
    QVERIFY(!replaceDeviceNames(ids, pumps(), {}, DeviceCells::Ids).fault);
    QCOMPARE(devicesOf(ids), QStringList({u"d4"_s, u"d1"_s}));
    const Site site(u"s"_s, u"S"_s, {{u"111183e7-fb90-436b-9951-63392b36bdd2"_s, u"Mill"_s}});
    OutageTable others = tableOf({u"d-x"_s, u"mill"_s});
    QCOMPARE(replaceDeviceNames(others, site, {}, DeviceCells::Ids).unknown,
             QStringList(u"mill"_s));
    others = tableOf({u"d-x"_s, u"Mill"_s});
    QCOMPARE(replaceDeviceNames(others, site, {}, DeviceCells::Ids).unknown, QStringList(u"d-x"_s));
    QVERIFY(!replaceDeviceNames(table, pumps(), {{u"d1"_s, u"d1"_s}}).fault);
    QCOMPARE(devicesOf(table), QStringList({u"d4"_s, u"d1"_s}));
    QVERIFY(!replaceDeviceNames(table, pumps(), {{u"d1"_s, u"d4"_s}}).fault);
    QCOMPARE(devicesOf(table), QStringList({u"d4"_s, u"d4"_s}));
}

void DeviceNamesTest::areNoneOfTheSite_data()
{
    QTest::addColumn<QStringList>("ids"); // of Battery 1, Battery 2
    QTest::addColumn<QStringList>("devices");
    QTest::addColumn<QStringList>("unknown");
    const QString own = u"111183e7-fb90-436b-9951-63392b36bdd2"_s;
    const QString next = u"86B5C819-6A6C-4978-8C51-A2D810BB9318"_s;
    const QString other = u"00000000-0000-4000-8000-000000000000"_s;
    const QStringList uuids{own, next};
    const QStringList numbers{u"b-01"_s, u"b-02"_s};
    const auto add = [](const char *name, const QStringList &ids, const QStringList &devices,
                        const QStringList &unknown) {
        QTest::newRow(name) << ids << devices << unknown;
    };
    add("a blank behind it", uuids, {u"Battery 1 "_s}, {u"Battery 1 "_s});
    add("other case", uuids, {u"battery 1"_s, u"Battery 2"_s}, {u"battery 1"_s});
    add("misspelt", uuids, {u"Batery 1"_s}, {u"Batery 1"_s});
    add("ids of other sites", uuids, {other, own}, {});
    add("ids of other sites among names", uuids, {other, u"Battery 1"_s}, {});
    add("an id in other case", uuids, {next.toLower()}, {next.toLower()});
    add("an id and a blank", uuids, {own + u' '}, {own + u' '});
    add("a number and a blank", numbers, {u"b-01 "_s}, {u"b-01 "_s});
    add("a number in other case", numbers, {u"B-01"_s}, {u"B-01"_s});
    add("an id that was cut", uuids, {own.chopped(1)}, {own.chopped(1)});
    add("by number, a blank behind it", numbers, {u"Battery 1 "_s}, {u"Battery 1 "_s});
    add("by number, other case", numbers, {u"BATTERY  1"_s}, {u"BATTERY  1"_s});
    add("by number, misspelt among names", numbers, {u"Batery 1"_s, u"Battery 2"_s},
        {u"Batery 1"_s});
    add("by number, of other sites", numbers, {u"b-11"_s, u"b-01"_s}, {});
    add("by number, of other sites among names", numbers, {u"b-11"_s, u"Battery 1"_s}, {});
    add("by number, no names", numbers, {u"x"_s, u"b-01"_s}, {}); // an id of another site
    add("none", uuids, {QString()}, {});
}

/// Whether they are of the site cannot be known: their rows are neither sent nor passed over.
void DeviceNamesTest::areNoneOfTheSite()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QStringList, devices);
    const Site site(u"s"_s, u"S"_s, {{ids[0], u"Battery 1"_s}, {ids[1], u"Battery 2"_s}});
    OutageTable table = tableOf(devices);
    const ReplacedNames names = replaceDeviceNames(table, site);
    QVERIFY(!names.fault);
    QTEST(names.unknown, "unknown");
    QTEST(table.unknownNames(), "unknown");
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool isUnknown = names.unknown.contains(devices[row]);
        QCOMPARE(table.problem(row).fault == RecordFault::UnknownName, isUnknown);
        QVERIFY(!isUnknown || table.deviceId(row) == devices[row]);
        QVERIFY(!isUnknown || DeviceTexts(site).mayBeMeant(devices[row]));
    }
}

void DeviceNamesTest::keepTheRowsThatMayBeMeant()
{
    const DeviceTexts texts(pumps());
    for (const QString &text : {u"d1"_s, u"D1"_s, u"Pump"_s, u"pump "_s, u"whatever"_s})
        QVERIFY(texts.mayBeMeant(text));
    for (const QString &text : {u"d9"_s, u"00000000-0000-4000-8000-00000000000a"_s})
        QVERIFY(!texts.mayBeMeant(text));
}

QTEST_APPLESS_MAIN(DeviceNamesTest)
#include "tst_devicenames.moc"
