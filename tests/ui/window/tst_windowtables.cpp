// SPDX-License-Identifier: MIT
#include "support/workbookfile.h"
#include "text/verdicttext.h"
#include "ui/connection/columnsdialog.h"
#include "ui/connection/zonefield.h"
#include "ui/review/outageview.h"
#include "ui/submission/submitdialog.h"
#include "ui/widgets/labels.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qtableview.h>

#include <sys/stat.h>

#include <algorithm>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QByteArray German = "Ger\xc3\xa4t;Grund;Beginn;Ende\r\n"
                          "Battery 1;Wartung;03.04.2022 10:15;04.04.2022 11:00\r\n"
                          "Battery 2;\"Netz; Schaden\";05.01.2022 08:00;05.01.2022 09:30\r\n";

QByteArray inLatin1(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).toLatin1();
}

} // namespace

/// A person's own list: from a spreadsheet, from the clipboard, with columns and times of its own.
class WindowTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->typeConnection();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_driver.reset(); }

    void asksForWhatASpreadsheetDoesNotSay();
    void countsConvertedTimes();
    void asksForTheZoneOfDatesInASheet();
    void showsWhatTheRowsWouldBecome();
    void readsTheLatin1OfAGermanExcel();
    void readsLatin1ThatComesLate();
    void remembersWhatWasSaid();
    void changesWhatWasSaid();
    void readsTheSheetThatIsChosen();
    void asksWhichSheetWhereTheFirstIsNoTable();
    void readsTimesInAFormatOfTheirOwn();
    void readsTheQuotesOfExcel();
    void asksAnewOfAPipe();
    void keepsTheDemoToItself();
    void leavesTheListIfItIsCancelled();
    void tellsOfTheSiteBeforeItAsks_data();
    void tellsOfTheSiteBeforeItAsks();
    void asksForTheColumnsOfABlockWithoutAHeader();
    void asksForTheDeviceWhereTwoColumnsMayNameIt();
    void asksAgainIfTheHeaderIsAnotherOne();
    void asksNothingWhereAllIsPlain();
    void asksWhichOfTwoDevicesIsMeant();
    void tellsOfNamesThatNoDeviceHas();
    void takesTheDevicesThatAreSaid();
    void isSentInEightActions_data();
    void isSentInEightActions();
    void pastesABlock();
    void pastesItsOwnRows_data();
    void pastesItsOwnRows();
    void pastesJson_data();
    void pastesJson();
    void pastesIntoAFieldThatHasTheKeyboard();
    void pastesNoListIntoTheKey();
    void refusesAWholeFile_data();
    void refusesAWholeFile();
    void saysWhatIsNoList_data();
    void saysWhatIsNoList();

private:
    [[nodiscard]] QString file(const QByteArray &content);
    /// Opens \a content and waits for the question.
    void openAsking(const QByteArray &content);
    [[nodiscard]] ColumnsDialog *dialog() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] bool canRead() const;
    void chooseOrder(const QString &beginning);
    void typeFormat(const QString &format);
    void typeZone(const QString &text);
    /// Until the rows of the list are shown.
    void waitForRows(qsizetype rows);
    void paste(const QString &text);

    std::unique_ptr<WindowDriver> m_driver;
    int m_files = 0;
};

QString WindowTablesTest::file(const QByteArray &content)
{
    QFile file(m_driver->folder() + u"/list-%1.csv"_s.arg(++m_files));
    const bool isMade = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isMade ? file.fileName() : QString();
}

void WindowTablesTest::openAsking(const QByteArray &content)
{
    m_driver->window().openFiles({file(content)});
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
}

ColumnsDialog *WindowTablesTest::dialog() const
{
    return m_driver->window().findChild<ColumnsDialog *>();
}

QString WindowTablesTest::cell(int row, int column) const
{
    const auto *model = dialog()->findChild<QTableView *>()->model();
    return model->index(row, column).data().toString();
}

bool WindowTablesTest::canRead() const
{
    return m_driver->button(u"Read these rows"_s)->isEnabled();
}

void WindowTablesTest::chooseOrder(const QString &beginning)
{
    for (QRadioButton *each : dialog()->findChildren<QRadioButton *>()) {
        if (each->isVisible() && each->text().startsWith(beginning)) {
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(5, each->height() / 2));
            QVERIFY(each->isChecked());
            return;
        }
    }
    QFAIL(qPrintable(beginning));
}

void WindowTablesTest::typeZone(const QString &text)
{
    auto *zone = dialog()->findChild<ZoneField *>();
    zone->setFocus();
    QTest::keyClicks(zone->lineEdit(), text);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Tab);
}

void WindowTablesTest::typeFormat(const QString &format)
{
    auto *field = m_driver->named<QLineEdit>(u"Format of the times"_s);
    QVERIFY(field != nullptr);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, format);
}

void WindowTablesTest::waitForRows(qsizetype rows)
{
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    QTRY_COMPARE(m_driver->session().review().rowCount(), rows);
    m_driver->settle();
}

void WindowTablesTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_driver->window().setFocus();
    QTest::keyClick(&m_driver->window(), Qt::Key_V, Qt::ControlModifier);
}

void WindowTablesTest::asksForWhatASpreadsheetDoesNotSay()
{
    openAsking(German);
    QCOMPARE(m_driver->session().state(), SessionState::Idle);
    QVERIFY(m_driver->says(u"The times say no zone. What does “03.04.2022 10:15” mean?"_s));
    QVERIFY(!canRead());
    QVERIFY(m_driver->says(u"Choose which day is meant"_s));
    chooseOrder(u"3 April 2022 (day, month, year)"_s);
    QVERIFY(!canRead());
    QVERIFY(m_driver->says(u"Choose the zone of the times"_s));
    typeZone(u"berlin"_s);
    QVERIFY(canRead());
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    const Review &review = m_driver->session().review();
    QCOMPARE(review.table().beginText(0), "2022-04-03T08:15:00.000Z"_ba);
    QCOMPARE(review.table().endText(1), "2022-01-05T08:30:00.000Z"_ba);
    QCOMPARE(review.deviceName(0), u"Battery 1"_s);
    QCOMPARE(review.counts().selected, 2);
    QVERIFY(m_driver->says(u"“Gerät”, “Beginn” and “Ende”, times of Europe/Berlin (day, month, "
                           "year)"_s));
}

/// Cells that are dates have an order of day and month, but no zone.
void WindowTablesTest::asksForTheZoneOfDatesInASheet()
{
    const QByteArray date = "<c s=\"1\"><v>44654.427083333336</v></c>"; // 3 April 2022 10:15
    const QByteArray rows =
        sheetRow(1, {"Ger\xc3\xa4t", "Beginn", "Ende"}) + sheetRow(2, {"Battery 1", date, date}) +
        sheetRow(3, {"Battery 2", "2022-02-01T00:00:00Z", "<c s=\"1\"><v>44594</v></c>"}) +
        sheetRow(4, {"<c t=\"e\"><v>#N/A</v></c>", date, date});
    openAsking(WorkbookFile{{{"Liste", rows}}}.bytes());
    QVERIFY(m_driver->says(u"Choose the zone of the times"_s));
    QVERIFY(!canRead());
    QTRY_VERIFY(dialog()->findChild<ZoneField *>()->hasFocus()); // all that is left to say
    typeZone(u"Europe/Berlin"_s);
    QVERIFY(canRead());
    QCOMPARE(cell(0, TableRowsModel::BeginColumn), u"2022-04-03 08:15:00"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(3);
    const Review &review = m_driver->session().review();
    QCOMPARE(review.table().beginText(0), "2022-04-03T08:15:00.000Z"_ba);
    QCOMPARE(review.table().beginText(1), "2022-02-01T00:00:00Z"_ba);
    QCOMPARE(review.table().endText(1), "2022-02-01T23:00:00.000Z"_ba);
    QVERIFY(review.table().isConverted(0) && review.table().isConverted(1));
    QCOMPARE(review.counts().selected, 2);
    QCOMPARE(review.counts().unreadable, 1);
}

void WindowTablesTest::countsConvertedTimes()
{
    openAsking(German + "Battery 3;;2022-02-01T00:00:00Z;2022-02-02T00:00:00.5+01:00\n");
    chooseOrder(u"4 March 2022 (month"_s);
    typeZone(u"UTC"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(3);
    const QString said = u"of 2 outage(s) without a zone, taken as UTC (month, day, year)"_s;
    m_driver->ask();
    QTRY_VERIFY(m_driver->says(said));
    m_driver->confirm();
    QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
    const auto &sent = m_driver->session().submission();
    QVERIFY(sent->body.contains(R"("begin":"2022-03-04T10:15:00.000Z")"));
    QVERIFY(sent->body.contains(R"("end":"2022-02-02T00:00:00.5+01:00")"));
    QCOMPARE(sent->converted, (ConvertedTimes{2, u"UTC"_s, u"month-day-year"_s}));
    QTRY_VERIFY(m_driver->says(said));
}

void WindowTablesTest::showsWhatTheRowsWouldBecome()
{
    m_driver->fetchFromApi(); // the devices are known now
    openAsking(German + "Battery 1;;27.03.2022 02:30;27.03.2022 04:00\n"
                        "elsewhere;;01.02.2022 00:00;n/a\n");
    QCOMPARE(cell(0, TableRowsModel::DeviceColumn), u"Battery 1"_s);
    QCOMPARE(cell(0, TableRowsModel::BeginTextColumn), u"03.04.2022 10:15"_s);
    QCOMPARE(cell(0, TableRowsModel::BeginColumn), u"…"_s); // never a guess
    chooseOrder(u"3 April"_s);
    typeZone(u"Europe/Berlin"_s);
    QCOMPARE(cell(0, TableRowsModel::BeginColumn), u"2022-04-03 08:15:00"_s);
    QCOMPARE(cell(2, TableRowsModel::LineColumn), u"4"_s);
    QVERIFY(cell(2, TableRowsModel::BeginColumn).startsWith(u"begin was never shown"_s));
    QCOMPARE(cell(2, TableRowsModel::EndColumn), u"2022-03-27 02:00:00"_s);
    QVERIFY(m_driver->says(u"4 row(s): 2 can be read, 2 cannot."_s));
    QVERIFY(m_driver->says(u"2 row(s) are of devices of Norwich Pear Tree."_s));
    QVERIFY(m_driver->says(u"1 row(s): begin was never shown by the clocks of the zone"_s));
    QVERIFY(m_driver->says(u"1 row(s): id is the name of no device of the site"_s));
    QVERIFY(m_driver->says(u"1 name(s) match no device of Norwich Pear Tree: “elsewhere”"_s));
}

void WindowTablesTest::readsTheLatin1OfAGermanExcel()
{
    openAsking(inLatin1(German));
    QVERIFY(m_driver->says(u"They are read as Windows-1252"_s));
    QCOMPARE(m_driver->named<QComboBox>(u"Device (ID or name)"_s)->currentText(),
             u"Gerät (Battery 1)"_s);
    chooseOrder(u"3 April"_s);
    typeZone(u"UTC"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QCOMPARE(m_driver->session().review().counts().selected, 2);
}

void WindowTablesTest::readsLatin1ThatComesLate()
{
    const QByteArray row = ";2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n";
    const QByteArray plain = "Device;Begin;End\n" + QByteArray("Battery 1" + row).repeated(10'000);
    m_driver->window().openFiles({file(plain +
                                       "L\xfc"
                                       "fter" +
                                       row)});
    QTRY_VERIFY(m_driver->says(u"a character is not written in UTF-8 or UTF-16 (line 10002"_s));
    m_driver->click(u"Choose the columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(m_driver->says(u"They are read as Windows-1252"_s));
    QTRY_VERIFY(m_driver->says(u"001 row(s), all of which can be read."_s));
    m_driver->click(u"Read these rows"_s);
    waitForRows(10'001);
    // And again, with what was said.
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(m_driver->says(u"They are read as Windows-1252"_s));
}

void WindowTablesTest::remembersWhatWasSaid()
{
    openAsking(inLatin1(German));
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    m_driver->restart();
    m_driver->typeConnection();
    m_driver->window().openFiles(
        {file(inLatin1("Ger\xc3\xa4t;Grund;Beginn;Ende\nBattery 4;;07.08.2022 10:00;08.08.2022 "
                       "10:00\n"))});
    waitForRows(1);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-08-07T08:00:00.000Z"_ba);
    QVERIFY(m_driver->says(u"times of Europe/Berlin (day, month, year)"_s));
    // What nobody was asked now is told before it goes, and after it went.
    const QString told =
        u"of 1 outage(s) converted from local time (Europe/Berlin; day, month, year) to UTC"_s;
    m_driver->ask();
    QTRY_VERIFY(m_driver->says(told));
    m_driver->confirm();
    QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
    QTRY_VERIFY(m_driver->says(told));
    // What it cannot be is asked all the same.
    openAsking(inLatin1("Ger\xc3\xa4t;Grund;Beginn;Ende\nBattery 4;;07.28.2022 10:00;08.08.2022 "
                        "10:00\n"));
    chooseOrder(u"28 July 2022 (month, day, year)"_s);
    QVERIFY(canRead());
}

void WindowTablesTest::changesWhatWasSaid()
{
    openAsking(German);
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QCOMPARE(dialog()->findChild<ZoneField *>()->zone(), "Europe/Berlin"_ba);
    QVERIFY(canRead());
    chooseOrder(u"4 March"_s);
    m_driver->click(u"Read these rows"_s);
    QTRY_COMPARE(m_driver->session().review().table().beginText(0), "2022-03-04T09:15:00.000Z"_ba);
    QCOMPARE(m_driver->settings().tableChoices().size(), 1);
    QCOMPARE(m_driver->settings().tableChoices().constFirst().times->order,
             DateOrder::MonthDayYear);
}

/// By the keyboard, and it is chosen the next time too.
void WindowTablesTest::readsTheSheetThatIsChosen()
{
    const QByteArray old =
        sheetRow(1, {"Unit", "Begin", "End"}) +
        sheetRow(2, {"Battery 1", "2022-04-03T08:15:00Z", "2022-04-04T08:15:00Z"});
    const QByteArray rows = sheetRow(1, {"Ger\xc3\xa4t", "von", "bis"}) +
                            sheetRow(2, {"Battery 2", "03.04.2022 10:15", "04.04.2022 11:00"}) +
                            sheetRow(3, {"Battery 4", "05.01.2022 08:00", "05.01.2022 09:30"});
    const WorkbookFile book{{{"Alt", old}, {"Mai &amp; Juni", rows}}};
    openAsking(book.bytes());
    QVERIFY(m_driver->says(u"2 of its sheets could be meant: look which is read."_s));
    m_driver->click(u"Read these rows"_s);
    waitForRows(1);
    QVERIFY(m_driver->says(u"sheet “Alt”: “Unit”, “Begin” and “End”"_s));
    m_driver->ask();
    QTRY_VERIFY(m_driver->says(u".csv, sheet “Alt”, SHA-256 "_s));
    m_driver->click(u"Cancel"_s);
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    auto *sheet = m_driver->named<QComboBox>(u"Sheet"_s);
    QVERIFY(sheet != nullptr);
    QCOMPARE(sheet->currentText(), u"Alt"_s);
    QCOMPARE(cell(0, TableRowsModel::DeviceColumn), u"Battery 1"_s);
    QTest::keyClick(dialog(), Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(sheet->hasFocus());
    QTest::keyClick(sheet, Qt::Key_Down);
    QCOMPARE(sheet->currentText(), u"Mai & Juni"_s);
    QCOMPARE(m_driver->named<QComboBox>(u"Device (ID or name)"_s)->currentText(),
             u"Gerät (Battery 2)"_s);
    QCOMPARE(cell(1, TableRowsModel::DeviceColumn), u"Battery 4"_s);
    QVERIFY(!canRead());
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-04-03T08:15:00.000Z"_ba);
    QVERIFY(m_driver->says(u"sheet “Mai & Juni”: “Gerät”, “von” and “bis”, times of"_s));

    m_driver->restart();
    m_driver->typeConnection();
    m_driver->window().openFiles({file(book.bytes())});
    waitForRows(2);
    QVERIFY(dialog() == nullptr);
    // There and back again: what was said of the times stays.
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    sheet = m_driver->named<QComboBox>(u"Sheet"_s);
    QCOMPARE(sheet->currentText(), u"Mai & Juni"_s);
    sheet->setCurrentIndex(0);
    QVERIFY(canRead());
    sheet->setCurrentIndex(1);
    QVERIFY(canRead());
    sheet->setCurrentIndex(0);
    m_driver->click(u"Read these rows"_s);
    waitForRows(1);
}

void WindowTablesTest::asksWhichSheetWhereTheFirstIsNoTable()
{
    const QByteArray rows =
        sheetRow(1, {"Unit", "Begin", "End"}) +
        sheetRow(2, {"Battery 1", "2022-04-03T08:15:00Z", "2022-04-04T08:15:00Z"});
    openAsking(WorkbookFile{{{"Cover", sheetRow(1, {"Outages of May"})}, {"List", rows}}}.bytes());
    QCOMPARE(m_driver->named<QComboBox>(u"Sheet"_s)->currentText(), u"List"_s);
    QVERIFY(canRead());
    m_driver->click(u"Read these rows"_s);
    waitForRows(1);
}

void WindowTablesTest::readsTimesInAFormatOfTheirOwn()
{
    openAsking("Unit;Begin;End\nBattery 1;20220403 um 1015;20220404 um 1100\nBattery 2;n/a;\n");
    QVERIFY(m_driver->says(u"“20220403 um 1015” cannot be read as a time. How is it written?"_s));
    QVERIFY(canRead()); // they may stay unreadable
    QTRY_VERIFY(m_driver->named<QLineEdit>(u"Format of the times"_s)->hasFocus());
    typeFormat(u"yyMMdd"_s);
    QVERIFY(!canRead());
    QVERIFY(m_driver->says(u"A year of two digits does not say its century: use yyyy."_s));
    typeFormat(u"yyyyMMdd 'um' HHmm"_s);
    QVERIFY(m_driver->says(u"Choose the zone of the times"_s));
    typeZone(u"berlin"_s);
    QVERIFY(canRead());
    QCOMPARE(cell(0, TableRowsModel::BeginColumn), u"2022-04-03 08:15:00"_s);
    QVERIFY(m_driver->says(u"2 row(s): 1 can be read, 1 cannot."_s));
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-04-03T08:15:00.000Z"_ba);
    QVERIFY(m_driver->says(u"times of Europe/Berlin (yyyyMMdd 'um' HHmm)"_s));
    // It is known now, and can be changed.
    m_driver->restart();
    m_driver->typeConnection();
    m_driver->window().openFiles(
        {file("Unit;Begin;End\nBattery 1;20220503 um 1015;20220504 um 1100\n")});
    waitForRows(1);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-05-03T08:15:00.000Z"_ba);
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QCOMPARE(m_driver->named<QLineEdit>(u"Format of the times"_s)->text(), u"yyyyMMdd 'um' HHmm"_s);
    QVERIFY(canRead());
}

void WindowTablesTest::readsTheQuotesOfExcel()
{
    const QByteArray times = ";2022-04-03T08:15:00Z;2022-04-04T08:15:00Z\r\n";
    openAsking("Ger\xe4t;Beginn;Ende\r\n\x84Nord\x93 \x96 5 \x80" + times);
    QVERIFY(m_driver->says(u"They are read as Windows-1252"_s));
    QCOMPARE(cell(0, TableRowsModel::DeviceColumn), u"„Nord“ – 5 €"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(1);
    QCOMPARE(m_driver->session().review().table().deviceId(0), u"„Nord“ – 5 €"_s);
}

/// What a pipe gives when it is read again may be another table.
void WindowTablesTest::asksAnewOfAPipe()
{
    const QString path = m_driver->folder() + u"/list.pipe"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto write = [&path](const QByteArray &content) {
        return std::thread([path, content] {
            QFile pipe(path);
            if (pipe.open(QIODevice::WriteOnly))
                pipe.write(content);
        });
    };
    std::thread first = write(German);
    m_driver->window().openFiles({path});
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    first.join();

    std::thread same = write("Ger\xc3\xa4t;Grund;Beginn;Ende\nBattery 1;;07.08.2022 10:00;"
                             "08.08.2022 10:00\n");
    m_driver->action("fetch")->trigger();
    waitForRows(1);
    same.join();
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-08-07T08:00:00.000Z"_ba);

    std::thread other = write("Grund;Ger\xc3\xa4t;Beginn;Ende\n;Battery 1;07.08.2022 10:00;"
                              "08.08.2022 10:00\n;Battery 2;07.08.2022 11:00;08.08.2022 10:00\n");
    m_driver->action("fetch")->trigger();
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    chooseOrder(u"7 August"_s);
    typeZone(u"UTC"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    other.join();
    QCOMPARE(m_driver->session().review().table().beginText(0), "2022-08-07T10:00:00.000Z"_ba);
}

void WindowTablesTest::keepsTheDemoToItself()
{
    m_driver->window().startDemo();
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    openAsking(German);
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QVERIFY(m_driver->settings().tableChoices().isEmpty());
}

void WindowTablesTest::leavesTheListIfItIsCancelled()
{
    m_driver->fetchFromApi();
    const qsizetype rows = m_driver->session().review().rowCount();
    openAsking(German);
    m_driver->click(u"Cancel"_s);
    QTRY_VERIFY(dialog() == nullptr);
    m_driver->settle();
    QCOMPARE(m_driver->session().review().rowCount(), rows);
    QVERIFY(!m_driver->says(u"Outages from the file"_s));
    QVERIFY(m_driver->button(u"Submit"_s)->isEnabled());
    QVERIFY(m_driver->settings().tableChoices().isEmpty());
}

void WindowTablesTest::tellsOfTheSiteBeforeItAsks_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QString>("cause");
    QTest::newRow("another site") << R"({"id":"elsewhere","name":"E","devices":[]})"_ba
                                  << u"elsewhere"_s;
    QTest::newRow("half a site") << R"({"id":"norwich-pear-tree","name":)"_ba
                                 << u"it ends too early (line 1, column 34)"_s;
}

/// What cannot be read anyway needs no answer first.
void WindowTablesTest::tellsOfTheSiteBeforeItAsks()
{
    QFETCH(const QByteArray, site);
    QFETCH(const QString, cause);
    m_driver->window().openFiles({file(German), file(site)});
    QTRY_VERIFY2(m_driver->says(cause), qPrintable(cause));
    QVERIFY(dialog() == nullptr);
    QVERIFY(!m_driver->session().hasReview());
}

void WindowTablesTest::asksForTheColumnsOfABlockWithoutAHeader()
{
    paste(u"Battery 1\t2022-04-03T08:15:00Z\t2022-04-03T09:15:00Z\n"
          "Battery 2\t2022-04-04T08:15:00Z\t2022-04-04T09:15:00Z\n"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    auto *header = dialog()->findChild<QCheckBox *>();
    QVERIFY(!header->isChecked());
    QCOMPARE(m_driver->named<QComboBox>(u"Device (ID or name)"_s)->currentIndex(), 0);
    QCOMPARE(m_driver->named<QComboBox>(u"Begin"_s)->currentIndex(), 1);
    m_driver->named<QComboBox>(u"End"_s)->setCurrentIndex(1);
    QVERIFY(m_driver->says(u"One column cannot be two things"_s));
    m_driver->named<QComboBox>(u"End"_s)->setCurrentText(u"column 3 (2022-04-03T09:15:00Z)"_s);
    QVERIFY(m_driver->says(u"2 row(s), all of which can be read."_s));
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QCOMPARE(m_driver->session().review().counts().selected, 2);
}

void WindowTablesTest::asksForTheDeviceWhereTwoColumnsMayNameIt()
{
    paste(u"Battery 1\tplanned\t2022-04-03T08:15:00Z\t2022-04-03T09:15:00Z\n"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(m_driver->says(u"Choose the column of the device"_s));
    QTRY_VERIFY(m_driver->named<QComboBox>(u"Device (ID or name)"_s)->hasFocus());
    m_driver->named<QComboBox>(u"Device (ID or name)"_s)->setCurrentIndex(0);
    QVERIFY(m_driver->says(u"1 row(s), all of which can be read."_s));
}

void WindowTablesTest::asksAgainIfTheHeaderIsAnotherOne()
{
    const QString path = file(German);
    m_driver->window().openFiles({path});
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write("Grund;Ger\xc3\xa4t;Beginn;Ende\r\nWartung;Battery 1;03.04.2022 10:15;04.04.2022 "
                  "11:00\r\n");
    changed.close();
    m_driver->window().fetch();
    QTRY_VERIFY(m_driver->says(u"its first line is another one than when its columns were "
                               "chosen"_s));
    QCOMPARE(m_driver->session().review().rowCount(), 2);
    m_driver->click(u"Choose the columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(1);
    QCOMPARE(m_driver->session().review().counts().selected, 1);
}

void WindowTablesTest::asksNothingWhereAllIsPlain()
{
    m_driver->window().openFiles(
        {file("Device;Begin;End\nBattery 1;2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n")});
    waitForRows(1);
    QVERIFY(dialog() == nullptr);
    // It can be looked at all the same.
    m_driver->click(u"Columns…"_s);
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(canRead());
    QVERIFY(!m_driver->says(u"The times say no zone"_s));
}

void WindowTablesTest::asksWhichOfTwoDevicesIsMeant()
{
    const QString site = m_driver->folder() + u"/site.json"_s;
    QFile written(site);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"id":"norwich-pear-tree","name":"Norwich","devices":[)"
                  R"({"id":"fan-left","name":"Fan"},{"id":"fan-right","name":"Fan"}]})");
    written.close();
    const QString list = file("Device;Begin;End\nFan;2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n"
                              "fan-left;2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n");
    const auto asks = [this] { return m_driver->says(u"Which device is “Fan”?"_s); };
    m_driver->window().openFiles({site, list});
    QTRY_VERIFY(asks());
    QVERIFY(!m_driver->button(u"Use this device"_s)->isEnabled());
    m_driver->click(u"Cancel"_s);
    QTRY_VERIFY(m_driver->says(u"“Fan” is the name of more than one device"_s));
    QVERIFY(!m_driver->session().hasReview());

    m_driver->window().openFiles({site, list});
    QTRY_VERIFY(asks());
    m_driver->named<QRadioButton>(u"fan-right"_s)->click();
    m_driver->click(u"Use this device"_s);
    waitForRows(2);
    QCOMPARE(m_driver->session().review().table().deviceId(0), u"fan-right"_s);
    QCOMPARE(m_driver->session().review().table().deviceId(1), u"fan-left"_s);
}

void WindowTablesTest::tellsOfNamesThatNoDeviceHas()
{
    const QByteArray times = ";2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n";
    m_driver->window().openFiles(
        {file("Device;Begin;End\nBattery 1" + times + "battery 2 " + times + "Batery 3" + times +
              "00000000-0000-4000-8000-000000000000" + times)});
    waitForRows(4);
    const QString told =
        u"2 name(s) match no device of Norwich Pear Tree: “battery 2 ”, “Batery 3”"_s;
    QVERIFY(m_driver->says(told));
    const Review &review = m_driver->session().review();
    QCOMPARE(review.counts().selected, 1);
    QCOMPARE(review.counts().otherSite, 1);
    QCOMPARE(review.counts().unreadable, 2);
    QCOMPARE(
        Wording::reason(review, 1),
        u"line 3: no device of this site is called “battery 2 ”; “Battery 2” differs in case or "
        "white space"_s);
    QCOMPARE(Wording::reason(review, 2), u"line 4: no device of this site is called “Batery 3”"_s);
    QCOMPARE(review.table().record(2), "4: Batery 3 2022-04-03T08:15:00Z 2022-04-03T09:15:00Z"_ba);
    // The question names them, and asks for a word.
    m_driver->ask();
    QTRY_VERIFY(m_driver->says(u"2 record(s) that may concern this site cannot be read"_s));
    const auto *question = m_driver->window().findChild<SubmitDialog *>();
    const auto labels = question->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&told](const PlainLabel *label) { return label->text() == told; }));
    QVERIFY(!m_driver->button(u"Submit 1 outage"_s)->isEnabled());
}

/// By the keyboard: one suggested, one chosen, one of another site.
void WindowTablesTest::takesTheDevicesThatAreSaid()
{
    const QByteArray times = ";2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n";
    m_driver->window().openFiles(
        {file("Device;Begin;End\nBattery 1" + times + "battery 2 " + times + "Batery 3" + times +
              "Mill 9" + times + "Mill 10" + times)});
    waitForRows(5);
    m_driver->click(u"Say which devices…"_s);
    auto *suggested = m_driver->named<QComboBox>(u"Device meant by “battery 2 ”"_s);
    QTRY_VERIFY(suggested != nullptr && suggested->isVisible());
    QCOMPARE(suggested->currentText(), u"Battery 2"_s);
    auto *chosen = m_driver->named<QComboBox>(u"Device meant by “Batery 3”"_s);
    QCOMPARE(chosen->currentText(), u"Not said"_s); // never a guess
    chosen->setFocus();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(chosen, Qt::Key_Down);
    QCOMPARE(chosen->currentText(), u"Battery 3"_s);
    auto *other = m_driver->named<QComboBox>(u"Device meant by “Mill 9”"_s);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Down);
    QCOMPARE(other->currentText(), u"A device of another site"_s);
    m_driver->click(u"Read the list so"_s);
    QTRY_COMPARE(m_driver->session().review().counts().selected, 3);
    m_driver->settle();
    const Review &review = m_driver->session().review();
    QCOMPARE(review.deviceName(1), u"Battery 2"_s);
    QCOMPARE(review.deviceName(2), u"Battery 3"_s);
    QCOMPARE(review.counts().otherSite, 1);
    QVERIFY(m_driver->says(u"1 name(s) match no device of Norwich Pear Tree: “Mill 10”"_s));
}

void WindowTablesTest::isSentInEightActions_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isFirstStart");
    QTest::addColumn<int>("actions");
    const QByteArray date = "<c s=\"1\"><v>44654.427083333336</v></c>"; // 3 April 2022 10:15
    const QByteArray rows = sheetRow(1, {"Ger\xc3\xa4t", "Beginn", "Ende"}) +
                            sheetRow(2, {"Battery 1", date, date}) +
                            sheetRow(3, {"Battery 2", date, date});
    const QByteArray sheet = WorkbookFile{{{"Liste", rows}}}.bytes();
    QTest::newRow("a spreadsheet at the first start") << sheet << true << 8;
    QTest::newRow("a spreadsheet for a site that is known") << sheet << false << 6;
    QTest::newRow("a CSV of a German Excel for a site that is known")
        << inLatin1(German) << false << 7;
    QTest::newRow("a CSV without a header for a site that is known")
        << "Battery 1;03/04/2022 10:15;03/05/2022 11:15\n"
           "Battery 2;03/04/2022 10:15;03/05/2022 11:15\n"_ba
        << false << 7;
}

/// From the start of the program to the receipt, a text typed into a field counted as one.
void WindowTablesTest::isSentInEightActions()
{
    QFETCH(const QByteArray, list);
    QFETCH(const bool, isFirstStart);
    int actions = 0;
    const auto act = [&actions](auto &&does) {
        does();
        ++actions;
    };
    if (isFirstStart) {
        m_driver = std::make_unique<WindowDriver>();
        act([this] { m_driver->type(u"Base URL"_s, m_driver->apiUrl()); });
        act([this] { m_driver->type(u"Site ID"_s, u"norwich-pear-tree"_s); });
    } else {
        m_driver->fetchFromApi();
        m_driver->restart();
    }
    act([this] { m_driver->type(u"API key"_s, u"demo"_s); });
    act([this, &list] {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file(list))});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&m_driver->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_driver->window(), &drop);
    });
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    if (m_driver->says(u"Choose which day is meant"_s))
        act([this] { chooseOrder(u"3 April"_s); });
    act([this] { typeZone(u"berlin"_s); });
    act([this] { m_driver->click(u"Read these rows"_s); });
    waitForRows(2);
    act([this] { m_driver->click(u"Submit"_s); });
    act([this] { m_driver->confirm(); });
    QTRY_COMPARE(m_driver->session().state(), SessionState::Done);
    QTRY_VERIFY(m_driver->says(u"converted from local time (Europe/Berlin"_s));
    QVERIFY(
        m_driver->session().submission()->body.contains(R"("begin":"2022-04-03T08:15:00.000Z")"));
    QTEST(actions, "actions");
    QVERIFY(actions <= 8);
}

void WindowTablesTest::pastesABlock()
{
    paste(QString::fromUtf8(German).remove(u"\"Netz; Schaden\""_s).replace(u';', u'\t'));
    QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(m_driver->says(u"Pasted list 1"_s));
    chooseOrder(u"3 April"_s);
    typeZone(u"berlin"_s);
    m_driver->click(u"Read these rows"_s);
    waitForRows(2);
    QVERIFY(m_driver->says(u"Outages as pasted, site from the API"_s));
    m_driver->window().fetch(); // what was pasted stays
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    QCOMPARE(m_driver->session().review().rowCount(), 2);
    m_driver->click(u"Ask the API instead"_s);
    QTRY_VERIFY(m_driver->says(u"These rows were pasted (site norwich-pear-tree)."_s));
    QVERIFY(!m_driver->says(u"from the file Pasted"_s));
    m_driver->window().fetch();
    QTRY_VERIFY(m_driver->session().review().rowCount() > 2);
}

void WindowTablesTest::pastesItsOwnRows_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("isNarrow");
    QTest::newRow("rows") << "copy"_ba << false;
    QTest::newRow("rows with headers") << "copy-headers"_ba << false;
    QTest::newRow("rows with few columns") << "copy"_ba << true;
}

/// Without a question, and by the ids, whichever columns are shown.
void WindowTablesTest::pastesItsOwnRows()
{
    QFETCH(const QByteArray, action);
    QFETCH(const bool, isNarrow);
    m_driver->fetchFromApi();
    m_driver->settle();
    auto *table = m_driver->window().findChild<OutageView *>();
    table->setFocus();
    table->selectAll();
    for (const int column : {BeginColumn, EndColumn, DeviceIdColumn})
        table->setColumnHidden(column, isNarrow || column == DeviceIdColumn);
    m_driver->action(action.constData())->trigger();
    m_driver->settle();
    const QByteArray csv = QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s);
    QVERIFY(csv.contains("111183e7-fb90-436b-9951-63392b36bdd2"));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    waitForRows(18);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().review().counts().selected, 10);
    QCOMPARE(m_driver->session().review().counts().unreadable, 0);
}

void WindowTablesTest::pastesJson_data()
{
    QTest::addColumn<QString>("text");
    const QString outage = uR"({"id":"111183e7-fb90-436b-9951-63392b36bdd2",)"
                           R"("begin":"2022-04-03T08:15:00Z","end":"2022-04-03T09:15:00Z"})"_s;
    QTest::newRow("one object") << outage;
    QTest::newRow("a list") << u'[' + outage + u']';
}

void WindowTablesTest::pastesJson()
{
    QFETCH(const QString, text);
    paste(text);
    waitForRows(1);
    QCOMPARE(m_driver->session().review().counts().selected, 1);
    m_driver->window().openFiles({file(text.toUtf8() + '\n')});
    QTRY_VERIFY(m_driver->says(u"Outages from the file list-"_s));
    waitForRows(1);
    QCOMPARE(m_driver->session().review().counts().selected, 1);
}

void WindowTablesTest::pastesIntoAFieldThatHasTheKeyboard()
{
    QGuiApplication::clipboard()->setText(u"odd-harbour"_s);
    auto *field = m_driver->named<QLineEdit>(u"Site ID"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), u"odd-harbour"_s);
    m_driver->settle();
    QVERIFY(!m_driver->says(u"clipboard"_s));
}

void WindowTablesTest::pastesNoListIntoTheKey()
{
    auto *key = m_driver->named<QLineEdit>(u"API key"_s);
    key->setFocus();
    const QString before = key->text();
    QGuiApplication::clipboard()->setText(u"id\tbegin\tend\n111183e7-fb90-436b-9951-63392b36bdd2\t"
                                          "2022-04-03T08:15:00Z\t2022-04-03T09:15:00Z\n"_s);
    QTest::keyClick(key, Qt::Key_V, Qt::ControlModifier);
    waitForRows(1);
    QCOMPARE(key->text(), before);
    QGuiApplication::clipboard()->setText(u"a-key\n"_s);
    key->setFocus();
    key->selectAll();
    QTest::keyClick(key, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(key->text().trimmed(), u"a-key"_s);
}

void WindowTablesTest::saysWhatIsNoList_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QString() << u"There is no list on the clipboard."_s;
    QTest::newRow("white space") << u" \n"_s << u"There is no list on the clipboard."_s;
    QTest::newRow("words") << u"good morning"_s
                           << u"What is on the clipboard is no list of outages: it is not a list "
                              "in JSON, and not a table of several columns."_s;
    QTest::newRow("a quote") << u"a\tb\tc\n\"\t\t"_s
                             << u"is no list of outages: a quote is "
                                "opened and never closed"_s;
}

void WindowTablesTest::saysWhatIsNoList()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    m_driver->fetchFromApi();
    const qsizetype rows = m_driver->session().review().rowCount();
    paste(text);
    QTRY_VERIFY(m_driver->says(sentence));
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().review().rowCount(), rows);
    QVERIFY(m_driver->button(u"Submit"_s)->isEnabled());
}

void WindowTablesTest::refusesAWholeFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const QByteArray rows =
        sheetRow(1, {"Unit", "Begin", "End"}) +
        sheetRow(2, {"Battery 1", "2022-04-03T08:15:00Z", "2022-04-04T08:15:00Z"});
    const WorkbookFile book{{{"S", rows}}};
    const QByteArray bytes = book.bytes();
    const QByteArray table =
        "Unit;Begin;End\nBattery 1;2022-04-03T08:15:00Z;2022-04-03T09:15:00Z\n";
    QTest::newRow("an unclosed quote")
        << table + "\"Battery 2;;\n"
        << u"a quote is opened and never closed (line 3, column 1)"_s;
    QTest::newRow("a stray quote") << table + "Bat\"tery;;\n" << u"(line 3, column 4)"_s;
    QTest::newRow("half a spreadsheet")
        << bytes.first(bytes.size() / 2) << u"damaged or not complete"_s;
    QTest::newRow("a spreadsheet with a password")
        << archiveOf(book.parts(), {true, "secret"}) << u"protected by a password"_s;
    QList<ArchivePart> bomb = book.parts();
    bomb[0].content += QByteArray(20 << 20, ' ');
    QTest::newRow("a bomb") << archiveOf(bomb) << u"would unpack to more than 1 GiB"_s;
    QTest::newRow("a number") << "42"_ba << u"not a list in JSON, and not a table"_s;
    QTest::newRow("a page") << "<html><body>Sign in</body></html>"_ba << u"it is not JSON"_s;
    QTest::newRow("half a list") << R"([{"id":"a")"_ba << u"it ends too early"_s;
    QTest::newRow("two lists") << "[][]"_ba << u"something follows behind its end"_s;
    QTest::newRow("an object of something else")
        << R"({"a":[1]})"_ba << u"the site’s ID is missing"_s;
}

/// What is wrong is said; nothing is sent, and the list before stays.
void WindowTablesTest::refusesAWholeFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, cause);
    m_driver->fetchFromApi();
    m_driver->settle();
    const qsizetype rows = m_driver->session().review().rowCount();
    m_driver->window().openFiles({file(content)});
    QTRY_VERIFY2(m_driver->says(cause), qPrintable(cause));
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_driver->session().state(), SessionState::Reviewing);
    QCOMPARE(m_driver->session().review().rowCount(), rows);
    QVERIFY(!m_driver->says(u"Outages from the file"_s));
    QVERIFY(m_driver->button(u"Submit"_s)->isEnabled());
}

QTEST_MAIN(WindowTablesTest)
#include "tst_windowtables.moc"
