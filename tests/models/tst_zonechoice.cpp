// SPDX-License-Identifier: MIT
#include "models/zonechoice.h"
#include "models/zonelistmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class ZoneChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isRememberedAsText_data();
    void isRememberedAsText();
    void zonesAreFoundAsPeopleWriteThem_data();
    void zonesAreFoundAsPeopleWriteThem();
    void theListIsFilteredAndSaysWhatClocksShow();
};

void ZoneChoiceTest::isRememberedAsText_data()
{
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");

    QTest::newRow("never chosen") << QString() << u"utc"_s << "UTC"_ba;
    QTest::newRow("UTC") << u"utc"_s << u"utc"_s << "UTC"_ba;
    QTest::newRow("local") << u"local"_s << u"local"_s << "Asia/Kolkata"_ba;
    QTest::newRow("a place") << u"Europe/Berlin"_s << u"Europe/Berlin"_s << "Europe/Berlin"_ba;
    QTest::newRow("no place") << u"Europe/Atlantis"_s << u"utc"_s << "UTC"_ba;
}

void ZoneChoiceTest::isRememberedAsText()
{
    QFETCH(const QString, remembered);
    const ZoneChoice choice = ZoneChoice::fromText(remembered);
    QTEST(choice.text(), "text");
    QTEST(choice.zone(QTimeZone("Asia/Kolkata")).id(), "zone");
}

void ZoneChoiceTest::zonesAreFoundAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("as it is called") << u"America/New_York"_s << true;
    QTest::newRow("with a blank") << u"new york"_s << true;
    QTest::newRow("a part") << u"yor"_s << true;
    QTest::newRow("words in another order") << u"york america"_s << true;
    QTest::newRow("by offset") << u"-05:00"_s << true;
    QTest::newRow("by offset and part") << u"utc-05 york"_s << true;
    QTest::newRow("another offset") << u"-06:00"_s << false;
    QTest::newRow("another place") << u"new delhi"_s << false;
}

void ZoneChoiceTest::zonesAreFoundAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QTEST(zoneMatches("America/New_York", u"UTC-05:00"_s, typed), "isFound");
}

void ZoneChoiceTest::theListIsFilteredAndSaysWhatClocksShow()
{
    ZoneListModel model(QDateTime({2022, 7, 1}, {12, 0}, Qt::UTC));
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.rowCount() > 300);
    QCOMPARE(model.row("UTC"), 0);
    QCOMPARE(model.row("Etc/GMT-5"), -1);
    model.setFilter(u"berlin"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.id(0), "Europe/Berlin"_ba);
    QCOMPARE(model.index(0, ZoneListModel::NameColumn).data().toString(), u"Europe/Berlin"_s);
    QCOMPARE(model.index(0, ZoneListModel::OffsetColumn).data().toString(), u"UTC+02:00"_s);
    model.setFilter(u"+05:45"_s);
    QVERIFY(model.row("Asia/Kathmandu") >= 0);
    model.setFilter(u"nowhere at all"_s);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ZoneChoiceTest)
#include "tst_zonechoice.moc"
