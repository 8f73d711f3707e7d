// SPDX-License-Identifier: MIT
#include "text/tabletext.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The words on a table's columns and times.
class TableTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhatATimeMeans();
    void namesColumns();
    void saysWhatWasChosen();
    void countsRows();
    void saysWhyRowsCannotBeRead();
    void saysWhoseRowsTheyAre();
};

void TableTextTest::saysWhatATimeMeans()
{
    const QString time = u"03/04/2022 10:15"_s;
    QCOMPARE(Wording::meaning(time, DateOrder::DayMonthYear), u"3 April 2022 (day, month, year)"_s);
    QCOMPARE(Wording::meaning(time, DateOrder::MonthDayYear), u"4 March 2022 (month, day, year)"_s);
    QCOMPARE(Wording::meaning(time, DateOrder::YearMonthDay), u"year, month, day"_s);
}

void TableTextTest::namesColumns()
{
    TableChoice choice{.headers = {u"Gerät"_s, u" "_s, u"a\nb"_s}};
    QCOMPARE(Wording::columnNames(choice), QStringList({u"Gerät"_s, u"column 2"_s, u"a\ufffdb"_s}));
    choice.hasHeader = false;
    QCOMPARE(Wording::columnNames(choice),
             QStringList({u"column 1"_s, u"column 2"_s, u"column 3"_s}));
}

void TableTextTest::saysWhatWasChosen()
{
    TableChoice choice{.headers = {u"A"_s, u"B"_s, u"C"_s}, .columns = {2, 0, 1}};
    QCOMPARE(Wording::chosenText(choice), u"“C”, “A” and “B”"_s);
    choice.times = TimeChoice{DateOrder::YearMonthDay, "Asia/Tokyo"};
    QCOMPARE(Wording::chosenText(choice),
             u"“C”, “A” and “B”, times of Asia/Tokyo (year, month, day)"_s);
    choice.sheet = u"May"_s;
    choice.times->format = u"yyyyMMdd HHmm"_s;
    QCOMPARE(Wording::chosenText(choice),
             u"sheet “May”: “C”, “A” and “B”, times of Asia/Tokyo (yyyyMMdd HHmm)"_s);
}

void TableTextTest::countsRows()
{
    TableTrial trial;
    trial.rows = 1204;
    trial.readable = 1204;
    QCOMPARE(Wording::trialText(trial, true), u"1,204 row(s), all of which can be read."_s);
    QCOMPARE(Wording::trialText(trial, false), u"Of the first 1,204 row(s), all can be read."_s);
    trial.readable = 1201;
    QCOMPARE(Wording::trialText(trial, true), u"1,204 row(s): 1,201 can be read, 3 cannot."_s);
    QCOMPARE(Wording::trialText(trial, false),
             u"Of the first 1,204 row(s), 1,201 can be read and 3 cannot."_s);
}

void TableTextTest::saysWhyRowsCannotBeRead()
{
    TableTrial trial;
    QCOMPARE(Wording::problemsText(trial), QString());
    trial.unreadable = {{{RecordField::Begin, RecordFault::MissingZone}, 3},
                        {{RecordField::Id, RecordFault::Empty}, 2}};
    QCOMPARE(Wording::problemsText(trial),
             u"3 row(s): begin has no time zone (Z or an offset); 2 row(s): id is empty"_s);
    trial.unreadable.append({{RecordField::End, RecordFault::Empty}, 1});
    QVERIFY(Wording::problemsText(trial).endsWith(u"; and other reasons"));
    trial.fault = TableFault{TableFault::Kind::UnclosedQuote, 7, 3};
    QCOMPARE(Wording::problemsText(trial),
             u"a quote is opened and never closed (line 7, column 3)"_s);
}

void TableTextTest::saysWhoseRowsTheyAre()
{
    TableTrial trial;
    QCOMPARE(Wording::devicesText(trial, u"Norwich"_s), QString());
    trial.ofSite = 0;
    QCOMPARE(Wording::devicesText(trial, u"Norwich"_s),
             u"None of them names a device of Norwich."_s);
    trial.ofSite = 12;
    QCOMPARE(Wording::devicesText(trial, u"Norwich"_s), u"12 row(s) are of devices of Norwich."_s);
    trial.unknownNames = {u"Batery 1"_s, u"%1 "_s, u"c"_s, u"d"_s};
    QCOMPARE(Wording::devicesText(trial, u"Norwich"_s),
             u"12 row(s) are of devices of Norwich. 4 name(s) match no device of Norwich: "
             "“Batery 1”, “%1 ”, “c”, …"_s);
}

QTEST_GUILESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
