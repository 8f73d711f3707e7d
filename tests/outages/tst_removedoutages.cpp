// SPDX-License-Identifier: MIT
#include "outages/findingcase.h"
#include "outages/removedoutages.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using FindingCase::Row;

namespace {

QString day(int d)
{
    return u"2022-06-%1T00:00:00.000Z"_s.arg(d, 2, 10, QLatin1Char('0'));
}

Comparison compared(const QList<Row> &now, const QList<Row> &before,
                    const QHash<QString, QString> &names = {})
{
    return *compare(outageList(FindingCase::table(now)),
                    outageList(FindingCase::table(before), names));
}

} // namespace

class RemovedOutagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheCharactersOfWhatIsGone();
    void callsDevicesAsTheyWereCalled();
    void keepsThePlacesOfTheSitesDevices();
    void keepsRecordsThatCannotBeRead();
    void isEmptyWhereNothingIsGone();
};

void RemovedOutagesTest::keepsTheCharactersOfWhatIsGone()
{
    const Row stays{day(1), day(2)};
    const Row goes{u"2021-06-03T02:00:00.0000001+02:00"_s, day(4)};
    const Review removed = removedOutages(compared({stays}, {goes, stays}), {});
    QCOMPARE(removed.rowCount(), 1);
    QCOMPARE(removed.table().beginText(0), QByteArray("2021-06-03T02:00:00.0000001+02:00"));
    QCOMPARE(removed.table().endText(0), day(4).toLatin1());
    QCOMPARE(removed.comparison().state(0), CompareState::Removed);
}

void RemovedOutagesTest::callsDevicesAsTheyWereCalled()
{
    const Row goes{day(3), day(4), u"a"_s};
    const Row goesToo{day(5), day(6), u"b"_s};
    const Site site(u"s"_s, u"Site"_s, {{u"a"_s, u"New name"_s}});
    const Review removed = removedOutages(
        compared({}, {goes, goesToo}, {{u"a"_s, u"Old name"_s}, {u"b"_s, u"Sold"_s}}), site);
    QCOMPARE(removed.deviceName(0), u"Old name"_s);
    QCOMPARE(removed.deviceName(1), u"Sold"_s); // the site has it no more
    const Review nameless = removedOutages(compared({}, {goes}), site);
    QCOMPARE(nameless.deviceName(0), u"New name"_s);
}

void RemovedOutagesTest::keepsThePlacesOfTheSitesDevices()
{
    const Site site(u"s"_s, u"Site"_s, {{u"x"_s, u"X"_s}, {u"a"_s, u"A"_s}});
    const Review removed =
        removedOutages(compared({}, {{day(3), day(4), u"b"_s}, {day(5), day(6), u"a"_s}}), site);
    QCOMPARE(removed.siteDevice(0), 2);
    QCOMPARE(removed.siteDevice(1), 1);
}

void RemovedOutagesTest::keepsRecordsThatCannotBeRead()
{
    const Review removed = removedOutages(compared({}, {{u"yesterday"_s, day(4)}}), {});
    QCOMPARE(removed.rowCount(), 1);
    QVERIFY(!removed.table().isReadable(0));
    QCOMPARE(removed.table().beginText(0), QByteArray("yesterday"));
}

void RemovedOutagesTest::isEmptyWhereNothingIsGone()
{
    const Row stays{day(1), day(2)};
    QCOMPARE(removedOutages(compared({stays}, {stays}), {}).rowCount(), 0);
}

QTEST_GUILESS_MAIN(RemovedOutagesTest)
#include "tst_removedoutages.moc"
