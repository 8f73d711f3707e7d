// SPDX-License-Identifier: MIT
#include "session/tablechoice.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray German = "Gerät;Beginn;Ende\n";
const TableChoice GermanChoice{.headers = {u"Gerät"_s, u"Beginn"_s, u"Ende"_s},
                               .columns = {0, 1, 2}};

TablePeek peekAt(const QByteArray &text)
{
    auto sample = sampleOf(text, true);
    if (sample)
        return {*sample};
    return {*sampleOf(text, true, TableEncoding::WindowsLatin), TableEncoding::WindowsLatin};
}

TableChoice said(TableChoice choice, DateOrder order)
{
    choice.times = TimeChoice{order, "Europe/Berlin"};
    return choice;
}

} // namespace

/// What is asked of a table, and what is not.
class TableChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhatIsNotPlain_data();
    void asksOnlyWhatIsNotPlain();
    void suggestsColumnsByTheirContent_data();
    void suggestsColumnsByTheirContent();
    void suggestsWhatWasSaid();
    void suggestsAnOutageWhereNoHeaderIs();
    void suggestsTheSheetThatWasChosen();
    void asksWhichSheetIfSeveralMayBeMeant();
    void asksWhichSheetIfTheFirstIsNoTable();
    void writesItself_data();
    void writesItself();
    void takesNothingElseForAChoice_data();
    void takesNothingElseForAChoice();
};

void TableChoiceTest::asksOnlyWhatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<TableChoice>>("remembered");
    QTest::addColumn<bool>("isSettled");
    const auto add = [](const char *name, const QByteArray &text, bool isSettled,
                        const QList<TableChoice> &remembered = {}) {
        QTest::addRow("%s", name) << text << remembered << isSettled;
    };
    const QByteArray zoned = "p;2022-03-04T10:15:00Z;2022-03-04T10:15:00+01:00\n";
    const QByteArray local = "p;03.04.2022 10:15;03.04.2022 11:15\n";
    const QByteArray latin = QString(u"Gerät;Beginn;Ende\n"_s).toLatin1();
    TableChoice latinChoice = GermanChoice;
    latinChoice.encoding = TableEncoding::WindowsLatin;
    const auto dayFirst = said(GermanChoice, DateOrder::DayMonthYear);
    add("plain", "id;begin;end\n" + zoned, true);
    add("plain German", German + zoned, true);
    add("a time that is none", German + "p;n/a;2022-03-04T10:15:00+01:00\n", true);
    add("unknown columns", "a;b;c\n" + zoned, false);
    add("local times", German + local, false);
    add("local times that can be one day only", German + "p;2022-03-04 10:15;\n", false);
    add("local times of which it is known", German + local, true, {dayFirst});
    add("known columns, local times for the first time", German + local, false, {GermanChoice});
    add("another order than was said", German + "p;04.13.2022 10:15;\n", false, {dayFirst});
    const auto ownFormat = [](const QString &format) {
        TableChoice choice = GermanChoice;
        choice.times = TimeChoice{.zone = "Europe/Berlin", .format = format};
        return choice;
    };
    const QByteArray compact = "p;20220403 1015;20220403 1115\n";
    add("times in a way of their own", German + compact, false);
    add("such an end alone", German + "p;2022-03-04T10:15:00Z;20220403 1115\n", false);
    add("such an end among others", German + zoned + "p;2022-03-04T10:15:00Z;20220403 1115\n",
        true);
    add("such times of which it is known", German + compact, true, {ownFormat(u"yyyyMMdd HHmm"_s)});
    add("in another format than was said", German + compact, false,
        {ownFormat(u"ddMMyyyy HH:mm"_s)});
    add("usual times where another format was said", German + local, false,
        {ownFormat(u"yyyyMMdd HHmm"_s)});
    add("a format that reads usual times", German + local + "p;n/a;31.03.2022 02:30\n", true,
        {ownFormat(u"dd.MM.yyyy HH:mm"_s)});
    add("such times of which nothing was said", German + compact, true, {GermanChoice});
    add("times with a space for the T", German + "p;2022-03-04 10:15:00Z;2022-03-04 10:15:00 UTC\n",
        true);
    add("of another header", "Gerät;Beginn;Bis\n" + local, false, {dayFirst});
    add("Latin-1", latin + zoned, false);
    add("Latin-1, which was said", latin + zoned, true, {latinChoice});
    add("Latin-1, where UTF-8 was said", latin + zoned, false, {GermanChoice});
    add("UTF-8, where Latin-1 was said", German + zoned, true, {latinChoice});
}

void TableChoiceTest::asksOnlyWhatIsNotPlain()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<TableChoice>, remembered);
    QTEST(suggestedChoice(peekAt(text), remembered).isSettled, "isSettled");
}

void TableChoiceTest::suggestsColumnsByTheirContent_data()
{
    constexpr qsizetype None = TableChoice::NoColumn;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TableColumns>("columns");
    const auto add = [](const char *name, const QByteArray &text, const TableColumns &columns) {
        QTest::newRow(name) << text << columns;
    };
    const QByteArray local = "03.04.2022 10:15;04.04.2022 10:15";
    const QByteArray zoned = "2022-04-03T10:15:00Z;2022-04-04T10:15:00Z";
    add("three columns", "Battery 1;" + local + "\nBattery 2;" + local, {0, 1, 2});
    add("times with a zone", zoned + ";Battery 1\n" + zoned + ";Battery 2\n", {2, 0, 1});
    add("one row", "Battery 1;" + local, {0, 1, 2});
    add("a remark here and there", "Battery 1;" + local + ";\nBattery 2;" + local + ";tripped\n",
        {0, 1, 2});
    add("an end that is open", "Battery 1;" + local + "\nBattery 2;03.04.2022 10:15;\n", {0, 1, 2});
    add("an end that is no time", "Battery 1;" + local + "\nBattery 2;03.04.2022 10:15;later\n",
        {None, None, None});
    add("a reason in each row", "Battery 1;" + local + ";tripped\n", {None, 1, 2});
    add("three of times", "Battery 1;" + local + ";" + local, {0, None, None});
    add("one of times", "Battery 1;03.04.2022 10:15", {0, None, None});
    add("a header that says nothing", "a;b;c\nBattery 1;" + local, {None, None, None});
}

void TableChoiceTest::suggestsColumnsByTheirContent()
{
    QFETCH(const QByteArray, text);
    const SuggestedChoice suggested = suggestedChoice(peekAt(text), {});
    QTEST(suggested.choice.columns, "columns");
    QVERIFY(!suggested.isSettled); // a person looks at it
}

void TableChoiceTest::suggestsWhatWasSaid()
{
    TableChoice odd = said(GermanChoice, DateOrder::MonthDayYear);
    odd.columns = {2, 0, 1};
    const SuggestedChoice known = suggestedChoice(peekAt(German + "a;b;c"), {odd});
    QVERIFY(known.isRemembered);
    QCOMPARE(known.choice, odd);
    const SuggestedChoice unknown = suggestedChoice(peekAt("x;Beginn;Bis\na;b;c"), {odd});
    QVERIFY(!unknown.isRemembered);
    QCOMPARE(unknown.choice.columns, (TableColumns{TableChoice::NoColumn, 1, 2}));
    QVERIFY(!unknown.choice.times);
}

void TableChoiceTest::suggestsAnOutageWhereNoHeaderIs()
{
    for (const QByteArray &times :
         {"03.04.2022 10:15\t04.04.2022 10:15"_ba, "2022-04-03T10:15:00Z\tb"_ba,
          "2022-04-03 10:15:00 UTC\t2022-04-03 10:15:00 +02:00"_ba}) {
        const TablePeek peek = peekAt("p\t" + times + "\nq\tr\ts");
        const SuggestedChoice suggested = suggestedChoice(peek, {});
        QVERIFY(!suggested.choice.hasHeader);
        QVERIFY(!suggested.isSettled);
        QCOMPARE(outageRows(peek, suggested.choice.hasHeader).size(), 2);
        QCOMPARE(outageRows(peek, true).size(), 1);
    }
}

namespace {

/// A spreadsheet with the sheets that these texts would be.
TablePeek workbookOf(const QList<std::pair<QString, QByteArray>> &sheets)
{
    TablePeek peek;
    for (const auto &[name, text] : sheets)
        peek.sheets.append({name, peekAt(text).sample});
    return onSheet(peek, sheets.constFirst().first);
}

} // namespace

void TableChoiceTest::suggestsTheSheetThatWasChosen()
{
    const QByteArray rows = "p;2022-03-04T10:15:00Z;2022-03-04T10:15:00Z\n";
    const TablePeek peek = workbookOf(
        {{u"Alt"_s, "id;begin;end\n" + rows}, {u"Neu"_s, "Gerät;von;bis\n" + rows + rows}});
    QCOMPARE(peek.sheet, u"Alt"_s);
    const SuggestedChoice first = suggestedChoice(peek, {});
    QVERIFY(!first.isSettled); // either may be meant
    QCOMPARE(first.choice.sheet, u"Alt"_s);
    QCOMPARE(sheetsWithColumns(peek), QStringList({u"Alt"_s, u"Neu"_s}));

    TableChoice second{.headers = {u"Gerät"_s, u"von"_s, u"bis"_s}, .columns = {0, 1, 2}};
    second.sheet = u"Neu"_s;
    const SuggestedChoice known = suggestedChoice(peek, {second});
    QVERIFY(known.isSettled && known.isRemembered);
    QCOMPARE(known.choice, second);
    // Another sheet may have that name now, or the header may stand on another sheet.
    second.headers = {u"id"_s, u"von"_s, u"bis"_s};
    QCOMPARE(suggestedChoice(peek, {second}).choice.sheet, u"Alt"_s);
    second.headers = {u"id"_s, u"begin"_s, u"end"_s};
    second.sheet = u"Mai"_s;
    second.columns = {0, 2, 1};
    const SuggestedChoice elsewhere = suggestedChoice(peek, {second});
    QCOMPARE(elsewhere.choice.sheet, u"Alt"_s);
    QCOMPARE(elsewhere.choice.columns, second.columns);

    const TablePeek other = onSheet(peek, u"Neu"_s);
    QCOMPARE(other.sample.rows.size(), 2);
    QCOMPARE(suggestedOnSheet(other, {second}).choice.sheet, u"Neu"_s);
    QCOMPARE(onSheet(other, u"none"_s), other);
    QCOMPARE(optionsOf(known.choice).sheet, u"Neu"_s);
}

void TableChoiceTest::asksWhichSheetIfSeveralMayBeMeant()
{
    const QByteArray rows = "p;2022-03-04T10:15:00Z;2022-03-04T10:15:00Z\n";
    const QByteArray list = "id;begin;end\n" + rows;
    const QByteArray notes = "a;b;c\n1;2;3\n";
    // Other tables beside the list are none that could be meant.
    TablePeek peek = workbookOf({{u"List"_s, list}, {u"Notes"_s, notes}});
    QVERIFY(suggestedChoice(peek, {}).isSettled);
    // The list behind another table is suggested, and asked about.
    peek = workbookOf({{u"Notes"_s, notes}, {u"List"_s, list}});
    QVERIFY(!suggestedChoice(peek, {}).isSettled);
    QCOMPARE(suggestedChoice(peek, {}).choice.sheet, u"List"_s);
    // What is hidden is not offered.
    peek = workbookOf({{u"List"_s, list}, {u"Old"_s, list}});
    QVERIFY(!suggestedChoice(peek, {}).isSettled);
    peek.sheets[1].isHidden = true;
    QVERIFY(suggestedChoice(peek, {}).isSettled);
    // What was said holds for the sheet it was said of.
    TableChoice said{.headers = {u"id"_s, u"begin"_s, u"end"_s}, .columns = {0, 1, 2}};
    peek.sheets[1].isHidden = false;
    QVERIFY(!suggestedChoice(peek, {said}).isSettled);
    said.sheet = u"Old"_s;
    QVERIFY(suggestedChoice(peek, {said}).isSettled);
    QCOMPARE(suggestedChoice(peek, {said}).choice.sheet, u"Old"_s);
}

void TableChoiceTest::asksWhichSheetIfTheFirstIsNoTable()
{
    TablePeek peek =
        workbookOf({{u"Zwei"_s, "id;begin;end\np;2022-03-04T10:15:00Z;2022-03-04T10:15:00Z\n"}});
    peek.isSheetUnclear = true;
    QVERIFY(!suggestedChoice(peek, {}).isSettled);
    TableChoice said{.headers = {u"id"_s, u"begin"_s, u"end"_s}, .columns = {0, 1, 2}};
    QVERIFY(!suggestedChoice(peek, {said}).isSettled);
    said.sheet = u"Zwei"_s;
    QVERIFY(suggestedChoice(peek, {said}).isSettled);
}

void TableChoiceTest::writesItself_data()
{
    QTest::addColumn<TableChoice>("choice");
    QTest::newRow("columns") << GermanChoice;
    for (const DateOrder order : DateOrders)
        QTest::addRow("order %d", int(order)) << said(GermanChoice, order);
    TableChoice odd = GermanChoice;
    odd.headers = {u"a\n\"b\""_s, u""_s, u"\u202e,"_s, u"=1"_s};
    odd.columns = {3, 2, 0};
    odd.encoding = TableEncoding::WindowsLatin;
    odd.hasHeader = false;
    QTest::newRow("odd") << odd;
    TableChoice own = GermanChoice;
    own.sheet = u"Mai \"22\""_s;
    own.times = TimeChoice{.zone = "Asia/Tokyo", .format = u"yyyyMMdd 'um' HHmm"_s};
    QTest::newRow("a sheet and a format of its own") << own;
}

void TableChoiceTest::writesItself()
{
    QFETCH(const TableChoice, choice);
    const auto read = choiceIn(textOf(choice));
    QVERIFY(read);
    QCOMPARE(*read, choice);
}

void TableChoiceTest::takesNothingElseForAChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"x"_s;
    QTest::newRow("a column too far") << uR"({"headers":["a","b"],"device":0,"begin":1,"end":2})"_s;
    QTest::newRow("one column twice")
        << uR"({"headers":["a","b","c"],"device":0,"begin":1,"end":1})"_s;
    QTest::newRow("no column") << uR"({"headers":["a","b","c"],"sheet":"S"})"_s;
    QTest::newRow("a column before the first")
        << uR"({"headers":["a","b","c"],"device":-2,"begin":1,"end":2})"_s;
}

void TableChoiceTest::takesNothingElseForAChoice()
{
    QFETCH(const QString, text);
    QVERIFY(!choiceIn(text));
}

QTEST_APPLESS_MAIN(TableChoiceTest)
#include "tst_tablechoice.moc"
