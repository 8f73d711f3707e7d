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
};

void DeviceNamesTest::becomeIds()
{
    OutageTable table =
        tableOf({u"Pump"_s, u"d2"_s, u"d1"_s, u"other"_s, u"Pump"_s, QString(), u"pump"_s});
    QVERIFY(!replaceDeviceNames(table, pumps()));
    QCOMPARE(devicesOf(table),
             QStringList({u"d1"_s, u"d2"_s, u"d1"_s, u"other"_s, u"d1"_s, QString(), u"pump"_s}));
    QCOMPARE(table.devices(), QStringList({u"d1"_s, u"d2"_s, u"other"_s, u"pump"_s}));
    QCOMPARE(table.device(0), table.device(2));
    QCOMPARE(table.beginText(4), Begin.toLatin1());
}

void DeviceNamesTest::takesTheDeviceThatIsMeant()
{
    OutageTable table = tableOf({u"Fan"_s, u"Pump"_s, u"d3"_s});
    QVERIFY(replaceDeviceNames(table, pumps(), {{u"Fan"_s, u"d1"_s}})); // which is no fan
    QVERIFY(!replaceDeviceNames(table, pumps(), {{u"Fan"_s, u"d2"_s}, {u"Pump"_s, u"d2"_s}}));
    QCOMPARE(devicesOf(table), QStringList({u"d2"_s, u"d1"_s, u"d3"_s}));

    const Site listedTwice(u"s"_s, u"S"_s, {{u"d2"_s, u"Fan"_s}, {u"d2"_s, u"Fan"_s}});
    OutageTable fans = tableOf({u"Fan"_s});
    QVERIFY(!replaceDeviceNames(fans, listedTwice));
    QCOMPARE(devicesOf(fans), QStringList(u"d2"_s));
}

void DeviceNamesTest::areAskedForIfTwoHaveThem()
{
    OutageTable table = tableOf({u"Pump"_s, u"Fan"_s});
    const auto fault = replaceDeviceNames(table, pumps());
    QVERIFY(fault);
    QCOMPARE(fault->kind, TableFault::Kind::NameOfTwoDevices);
    QCOMPARE(fault->text, u"Fan"_s);
    QCOMPARE(fault->names, QStringList({u"d2"_s, u"d3"_s}));
    QCOMPARE(devicesOf(table), QStringList({u"Pump"_s, u"Fan"_s}));
}

QTEST_APPLESS_MAIN(DeviceNamesTest)
#include "tst_devicenames.moc"
