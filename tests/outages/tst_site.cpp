// SPDX-License-Identifier: MIT
#include "outages/site.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <ctime>

class SiteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void keepsTheOrderOfItsDevices();
    void findsADeviceByItsExactId_data();
    void findsADeviceByItsExactId();
    void isEmptyWithoutDevices();
    void takesTheFirstNameOfADeviceListedTwice();
    void tellsEveryNameInConflict();
    void tellsAHundredThousandNamesWithoutDelay();
};

void SiteTest::keepsTheOrderOfItsDevices()
{
    const QList<Device> devices{{u"b"_qs, u"1"_qs}, {u"a"_qs, u"2"_qs}, {u"c"_qs, u""_qs}};
    const Site site(u"s"_qs, u"S"_qs, devices);
    QCOMPARE(site.id(), u"s");
    QCOMPARE(site.name(), u"S");
    QCOMPARE(site.devices(), devices);
    QCOMPARE(site.places(), (QHash<QString, qsizetype>{{u"b"_qs, 0}, {u"a"_qs, 1}, {u"c"_qs, 2}}));
    QVERIFY(site.repeatedDevices().isEmpty());
    QVERIFY(!site.hasNameConflicts());
}

void SiteTest::findsADeviceByItsExactId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qsizetype>("place");
    QTest::addRow("first") << u"battery-1"_qs << qsizetype(0);
    QTest::addRow("last") << u"été"_qs << qsizetype(2);
    QTest::addRow("a word elsewhere") << u"constructor"_qs << qsizetype(1);
    QTest::addRow("part of an id") << u"battery"_qs << qsizetype(-1);
    QTest::addRow("more than an id") << u"battery-12"_qs << qsizetype(-1);
    QTest::addRow("capitals") << u"BATTERY-1"_qs << qsizetype(-1);
    QTest::addRow("a space behind") << u"battery-1 "_qs << qsizetype(-1);
    QTest::addRow("composed otherwise") << u"e\u0301te\u0301"_qs << qsizetype(-1);
    QTest::addRow("empty") << QString() << qsizetype(-1);
}

void SiteTest::findsADeviceByItsExactId()
{
    const Site site(u"s"_qs, u"S"_qs,
                    {{u"battery-1"_qs, {}}, {u"constructor"_qs, {}}, {u"été"_qs, {}}});
    QFETCH(const QString, id);
    QTEST(site.indexOf(id), "place");
}

void SiteTest::isEmptyWithoutDevices()
{
    const Site site(u"s"_qs, u"S"_qs, {});
    QVERIFY(site.devices().isEmpty());
    QCOMPARE(site.indexOf(u"a"_qs), -1);
    QCOMPARE(Site().indexOf(u""_qs), -1);
}

void SiteTest::takesTheFirstNameOfADeviceListedTwice()
{
    const Site site(u"s"_qs, u"S"_qs,
                    {{u"a"_qs, u"first"_qs}, {u"b"_qs, u"B"_qs}, {u"a"_qs, u"second"_qs}});
    QCOMPARE(site.devices(), (QList<Device>{{u"a"_qs, u"first"_qs}, {u"b"_qs, u"B"_qs}}));
    QCOMPARE(site.indexOf(u"b"_qs), 1);
    QCOMPARE(site.repeatedDevices(), QList<QString>{u"a"_qs});
}

void SiteTest::tellsEveryNameInConflict()
{
    const Site site(u"s"_qs, u"S"_qs,
                    {{u"a"_qs, u"1"_qs},
                     {u"same"_qs, u"x"_qs},
                     {u"a"_qs, u"2"_qs},
                     {u"same"_qs, u"x"_qs},
                     {u"a"_qs, u"1"_qs},
                     {u"a"_qs, u"3"_qs},
                     {u"a"_qs, u"2"_qs}});
    QVERIFY(site.hasNameConflicts());
    QCOMPARE(site.namesInConflict(u"a"_qs), (QList<QString>{u"1"_qs, u"2"_qs, u"3"_qs}));
    QCOMPARE(site.namesInConflict(u"same"_qs), QList<QString>());
    QCOMPARE(site.namesInConflict(u"unknown"_qs), QList<QString>());
    QCOMPARE(site.repeatedDevices(), (QList<QString>{u"a"_qs, u"same"_qs}));

    const Site repeated(u"s"_qs, u"S"_qs, {{u"a"_qs, u"x"_qs}, {u"a"_qs, u"x"_qs}});
    QVERIFY(!repeated.hasNameConflicts());
}

void SiteTest::tellsAHundredThousandNamesWithoutDelay()
{
    // Each name once again at the end: with a comparison of all with all it takes minutes.
    QList<Device> devices;
    for (const int round : {0, 1}) {
        Q_UNUSED(round)
        for (int i = 0; i < 150'000; ++i) {
            devices.append({u"a"_qs, QString::number(i)});
            devices.append({u"d"_qs + QString::number(i), u"D"_qs});
        }
    }
    const std::clock_t before = std::clock(); // of the processor: others may be at work too
    const Site site(u"s"_qs, u"S"_qs, devices);
    const auto seconds = (std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    const QList<QString> names = site.namesInConflict(u"a"_qs);
    QCOMPARE(names.size(), 150'000);
    QCOMPARE(names.last(), u"149999");
    QCOMPARE(site.repeatedDevices().size(), 150'001);
}

QTEST_APPLESS_MAIN(SiteTest)
#include "tst_site.moc"
