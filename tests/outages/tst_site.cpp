// SPDX-License-Identifier: MIT
#include "outages/site.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <ctime>

using namespace Qt::StringLiterals;

class SiteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
    const QList<Device> devices{{u"b"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"c"_s, u""_s}};
    const Site site(u"s"_s, u"S"_s, devices);
    QCOMPARE(site.id(), u"s");
    QCOMPARE(site.name(), u"S");
    QCOMPARE(site.devices(), devices);
    QCOMPARE(site.places(), (QHash<QString, qsizetype>{{u"b"_s, 0}, {u"a"_s, 1}, {u"c"_s, 2}}));
    QVERIFY(site.repeatedDevices().isEmpty());
    QVERIFY(!site.hasNameConflicts());
}

void SiteTest::findsADeviceByItsExactId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qsizetype>("place");
    QTest::addRow("first") << u"battery-1"_s << qsizetype(0);
    QTest::addRow("last") << u"été"_s << qsizetype(2);
    QTest::addRow("a word elsewhere") << u"constructor"_s << qsizetype(1);
    QTest::addRow("part of an id") << u"battery"_s << qsizetype(-1);
    QTest::addRow("more than an id") << u"battery-12"_s << qsizetype(-1);
    QTest::addRow("capitals") << u"BATTERY-1"_s << qsizetype(-1);
    QTest::addRow("a space behind") << u"battery-1 "_s << qsizetype(-1);
    QTest::addRow("composed otherwise") << u"e\u0301te\u0301"_s << qsizetype(-1);
    QTest::addRow("empty") << QString() << qsizetype(-1);
}

void SiteTest::findsADeviceByItsExactId()
{
    const Site site(u"s"_s, u"S"_s, {{u"battery-1"_s, {}}, {u"constructor"_s, {}}, {u"été"_s, {}}});
    QFETCH(const QString, id);
    QTEST(site.indexOf(id), "place");
}

void SiteTest::isEmptyWithoutDevices()
{
    const Site site(u"s"_s, u"S"_s, {});
    QVERIFY(site.devices().isEmpty());
    QCOMPARE(site.indexOf(u"a"_s), -1);
    QCOMPARE(Site().indexOf(u""_s), -1);
}

void SiteTest::takesTheFirstNameOfADeviceListedTwice()
{
    const Site site(u"s"_s, u"S"_s,
                    {{u"a"_s, u"first"_s}, {u"b"_s, u"B"_s}, {u"a"_s, u"second"_s}});
    QCOMPARE(site.devices(), (QList<Device>{{u"a"_s, u"first"_s}, {u"b"_s, u"B"_s}}));
    QCOMPARE(site.indexOf(u"b"_s), 1);
    QCOMPARE(site.repeatedDevices(), QList<QString>{u"a"_s});
}

void SiteTest::tellsEveryNameInConflict()
{
    const Site site(u"s"_s, u"S"_s,
                    {{u"a"_s, u"1"_s},
                     {u"same"_s, u"x"_s},
                     {u"a"_s, u"2"_s},
                     {u"same"_s, u"x"_s},
                     {u"a"_s, u"1"_s},
                     {u"a"_s, u"3"_s},
                     {u"a"_s, u"2"_s}});
    QVERIFY(site.hasNameConflicts());
    QCOMPARE(site.namesInConflict(u"a"_s), (QList<QString>{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(site.namesInConflict(u"same"_s), QList<QString>());
    QCOMPARE(site.namesInConflict(u"unknown"_s), QList<QString>());
    QCOMPARE(site.repeatedDevices(), (QList<QString>{u"a"_s, u"same"_s}));

    const Site repeated(u"s"_s, u"S"_s, {{u"a"_s, u"x"_s}, {u"a"_s, u"x"_s}});
    QVERIFY(!repeated.hasNameConflicts());
}

void SiteTest::tellsAHundredThousandNamesWithoutDelay()
{
    // Each name once again at the end: with a comparison of all with all it takes minutes.
    QList<Device> devices;
    for (const int round : {0, 1}) {
        Q_UNUSED(round)
        for (int i = 0; i < 150'000; ++i) {
            devices.append({u"a"_s, QString::number(i)});
            devices.append({u"d"_s + QString::number(i), u"D"_s});
        }
    }
    const std::clock_t before = std::clock(); // of the processor: others may be at work too
    const Site site(u"s"_s, u"S"_s, devices);
    const auto seconds = (std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    const QList<QString> names = site.namesInConflict(u"a"_s);
    QCOMPARE(names.size(), 150'000);
    QCOMPARE(names.last(), u"149999");
    QCOMPARE(site.repeatedDevices().size(), 150'001);
}

QTEST_APPLESS_MAIN(SiteTest)
#include "tst_site.moc"
