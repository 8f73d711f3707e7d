// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "support/stopgaps.h"
#include "support/workbookfile.h"
#include "tables/spreadsheetreader.h"

#include <QtCore/qfile.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using Result = Expected<OutageTable, TableFault>;

namespace {

Result tableIn(QThreadPool &pool, const QByteArray &bytes, const TableOptions &options = {},
               const SpreadsheetReader::Limits &limits = {})
{
    SpreadsheetReader reader(pool, options, {}, limits);
    constexpr qsizetype Portion = 777;
    for (qsizetype at = 0; at < bytes.size(); at += Portion) {
        if (!reader.take(bytes.mid(at, Portion)))
            break;
    }
    return reader.end();
}

/// Everything a table says, row by row.
QByteArrayList words(const OutageTable &table)
{
    QByteArrayList all;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RecordProblem problem = table.problem(row);
        all << table.deviceId(row).toUtf8() + '|' + table.beginText(row) + '|' +
                   table.endText(row) + '|' + QByteArray::number(int(problem.field)) + '|' +
                   QByteArray::number(int(problem.fault)) + '|' + table.received(row);
    }
    return all;
}

QByteArray dateCell(const QByteArray &serial)
{
    return "<c s=\"1\"><v>" + serial + "</v></c>";
}

const QByteArray Begin = "2022-01-01T00:00:00.000Z";
const QByteArray End = "2022-01-02T00:00:00.5+01:00";
const QByteArray Header = sheetRow(1, {"Device ID", "Begin", "End"});

WorkbookFile workbookOf(const QByteArray &rows)
{
    return {{{"Outages", Header + rows}}};
}

TableOptions inZone(const QByteArray &zone)
{
    TableOptions options;
    options.dateZone = QTimeZone(zone);
    return options;
}

QByteArray fixture(const QString &name)
{
    QFile file(Places::data(u"tables/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A spreadsheet becomes the outages that it says, a row each, or a fault.
class SpreadsheetReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsRows();
    void passesOverTitles();
    void keepsARowThatCannotBeRead_data();
    void keepsARowThatCannotBeRead();
    void convertsDates_data();
    void convertsDates();
    void convertsTextsAndDatesByOneWord();
    void readsMergedCells();
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void readsTheSheetThatIsMeant_data();
    void readsTheSheetThatIsMeant();
    void saysWhichSheetsThereAre();
    void findsItsPartsElsewhere();
    void refusesAWholeFile_data();
    void refusesAWholeFile();
    void isWholeOrRefusedWhereverItIsCut();
    void isAsItWasOrRefusedWhateverByteIsChanged();
    void keepsTheOrderOfManyBatches();
    void countsOtherDevicesWithoutKeepingThem();
    void hasLimits();
    void stops();
    void tellsHowFarItIs();
    void startsAnew();

private:
    QThreadPool m_pool;
};

void SpreadsheetReaderTest::readsRows()
{
    const QByteArray rows = sheetRow(2, {"d-1", Begin, End}) + sheetRow(3, {"<c s=\"1\"/>"}) +
                            sheetRow(7, {"<c><v>42</v></c>", Begin, End, "a note"});
    const Result table = tableIn(m_pool, workbookOf(rows).bytes());
    QVERIFY(table);
    QCOMPARE(words(*table), QByteArrayList({"d-1|" + Begin + '|' + End + "|0|0|",
                                            "42|" + Begin + '|' + End + "|0|0|"}));
    QCOMPARE(table->recordCount(), 2);
}

/// Above the table only: below its header a cell that stands alone is a row.
void SpreadsheetReaderTest::passesOverTitles()
{
    WorkbookFile file{
        {{"S", sheetRow(1, {"Outages of 2022"}) + sheetRow(2, {"<c/>", "a draft"}) +
                   sheetRow(4, {"<c/>", "id", "begin", "end"}) +
                   sheetRow(5, {"<c/>", "d", Begin, End}) + sheetRow(6, {"<c/>", "the end"})}}};
    file.sheets[0].behind = "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>";
    const Result table = tableIn(m_pool, file.bytes());
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QVERIFY(table->isReadable(0));
    QCOMPARE(table->deviceId(0), u"d"_s);
    QCOMPARE(table->problem(1), (RecordProblem{RecordField::Begin, RecordFault::Empty}));
    QCOMPARE(table->line(1), 6);
}

void SpreadsheetReaderTest::keepsARowThatCannotBeRead_data()
{
    QTest::addColumn<QByteArrayList>("cells");
    QTest::addColumn<RecordField>("field");
    QTest::addColumn<RecordFault>("fault");
    QTest::addColumn<QByteArray>("received");
    const auto add = [](const char *name, const QByteArrayList &cells, RecordField field,
                        RecordFault fault, const QByteArray &received) {
        QTest::addRow("%s", name) << cells << field << fault << received;
    };
    using enum RecordFault;
    const QByteArray rest = ';' + Begin + ';' + End;
    add("no id", {"<c/>", Begin, End}, RecordField::Id, Empty, rest);
    add("no end", {"d", Begin}, RecordField::End, Empty, "d;" + Begin + ';');
    add("a date for an id", {dateCell("44593"), Begin, End}, RecordField::Id, NotText,
        "2022-02-01T00:00:00.000" + rest);
    add("an error for an id", {"<c t=\"e\"><v>#N/A</v></c>", Begin, End}, RecordField::Id,
        ErrorCell, "#N/A" + rest);
    add("true for an id", {"<c t=\"b\"><v>1</v></c>", Begin, End}, RecordField::Id, TruthCell,
        "TRUE" + rest);
    add("a formula without a result", {"<c><f>B2</f></c>", Begin, End}, RecordField::Id, NoResult,
        "=" + rest);
    add("an error for a begin", {"d", "<c t=\"e\"><v>#REF!</v></c>", End}, RecordField::Begin,
        ErrorCell, "d;#REF!;" + End);
    add("a date without its zone", {"d", dateCell("44593"), End}, RecordField::Begin, MissingZone,
        "d;2022-02-01T00:00:00.000;" + End);
    add("a number for a time", {"d", "<c><v>44593.5</v></c>", End}, RecordField::Begin, Malformed,
        "d;44593.5;" + End);
    add("a local time", {"d", "01.02.2022 10:00", End}, RecordField::Begin, Malformed,
        "d;01.02.2022 10:00;" + End);
}

void SpreadsheetReaderTest::keepsARowThatCannotBeRead()
{
    QFETCH(const QByteArrayList, cells);
    const QByteArrayList good{"good", Begin, End};
    const Result table = tableIn(
        m_pool, workbookOf(sheetRow(2, good) + sheetRow(5, cells) + sheetRow(6, good)).bytes());
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QVERIFY(table->isReadable(0) && !table->isReadable(1) && table->isReadable(2));
    QTEST(table->problem(1).field, "field");
    QTEST(table->problem(1).fault, "fault");
    QCOMPARE(table->line(1), 5);
    QFETCH(const QByteArray, received);
    QCOMPARE(table->received(1), "5: " + received);
}

void SpreadsheetReaderTest::convertsDates_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QByteArray>("time"); ///< or empty
    QTest::addColumn<RecordFault>("fault");
    const auto add = [](const char *name, const QByteArray &zone, const QByteArray &serial,
                        const QByteArray &time, RecordFault fault = RecordFault::None,
                        const QByteArray &settings = {}) {
        QTest::addRow("%s", name) << zone << settings << serial << time << fault;
    };
    const QByteArray berlin = "Europe/Berlin";
    add("UTC", "UTC", "44593.416666666664", "2022-02-01T10:00:00.000Z");
    add("winter", berlin, "44593.416666666664", "2022-02-01T09:00:00.000Z");
    add("summer", berlin, "44743.5", "2022-07-01T10:00:00.000Z");
    add("before the gap", berlin, "44647.083333321757", "2022-03-27T00:59:59.999Z");
    add("in the gap", berlin, "44647.083333333336", "", RecordFault::InGap);
    add("at the end of the gap", berlin, "44647.124999988424", "", RecordFault::InGap);
    add("behind the gap", berlin, "44647.125", "2022-03-27T01:00:00.000Z");
    add("before the fold", berlin, "44864.083333321757", "2022-10-29T23:59:59.999Z");
    add("in the fold", berlin, "44864.083333333336", "", RecordFault::InFold);
    add("at the end of the fold", berlin, "44864.124999988424", "", RecordFault::InFold);
    add("behind the fold", berlin, "44864.125", "2022-10-30T02:00:00.000Z");
    add("another zone's gap", "America/New_York", "44633.1", "", RecordFault::InGap);
    add("a day that a zone left out", "Pacific/Apia", "40907.5", "", RecordFault::InGap);
    add("half an hour", "Asia/Kolkata", "44593", "2022-01-31T18:30:00.000Z");
    add("29 February 1900", "UTC", "60", "", RecordFault::ImpossibleDate);
    add("the day before", "UTC", "59", "1900-02-28T00:00:00.000Z");
    add("a time without a day", "UTC", "0.5", "", RecordFault::ImpossibleDate);
    const QByteArray of1904 = " date1904=\"1\"";
    add("from 1904", "UTC", "43131.416666666664", "2022-02-01T10:00:00.000Z", RecordFault::None,
        of1904);
    add("from 1904, in words", "UTC", "60", "1904-03-01T00:00:00.000Z", RecordFault::None,
        " date1904=\"true\"");
    add("not from 1904", "UTC", "61", "1900-03-01T00:00:00.000Z", RecordFault::None,
        " date1904=\"0\"");
}

void SpreadsheetReaderTest::convertsDates()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, settings);
    QFETCH(const QByteArray, serial);
    QFETCH(const QByteArray, time);
    QFETCH(const RecordFault, fault);
    WorkbookFile file = workbookOf(sheetRow(2, {"d", dateCell(serial), End}));
    file.workbookSettings = settings;
    const Result table = tableIn(m_pool, file.bytes(), inZone(zone));
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->problem(0).fault, fault);
    QCOMPARE(table->isConverted(0), fault == RecordFault::None);
    if (fault == RecordFault::None)
        QCOMPARE(table->beginText(0), time);
    else
        QCOMPARE(table->problem(0).field, RecordField::Begin);
    QCOMPARE(table->endText(0), End); // its own characters
    QVERIFY(table->received(0).startsWith("2: d;"));
}

/// What is said of texts counts for dates too, but not the other way round.
void SpreadsheetReaderTest::convertsTextsAndDatesByOneWord()
{
    const QByteArray bytes = workbookOf(sheetRow(2, {"d", "01.02.2022 10:00", dateCell("44594")}) +
                                        sheetRow(3, {"d", Begin, dateCell("44594.25")}))
                                 .bytes();
    TableOptions both;
    both.times = *LocalTimes::make(u"dd.MM.yyyy HH:mm"_s, QTimeZone("Europe/Berlin"));
    const Result read = tableIn(m_pool, bytes, both);
    QVERIFY(read);
    QCOMPARE(read->beginText(0), "2022-02-01T09:00:00.000Z");
    QCOMPARE(read->endText(0), "2022-02-01T23:00:00.000Z");
    QVERIFY(read->isConverted(0) && read->isConverted(1));
    QCOMPARE(read->beginText(1), Begin);
    QCOMPARE(read->endText(1), "2022-02-02T05:00:00.000Z");
    const Result dates = tableIn(m_pool, bytes, inZone("UTC"));
    QVERIFY(dates);
    QCOMPARE(dates->problem(0), (RecordProblem{RecordField::Begin, RecordFault::Malformed}));
    QVERIFY(dates->isConverted(1));
    const Result none = tableIn(m_pool, bytes);
    QVERIFY(none);
    QCOMPARE(none->problem(1), (RecordProblem{RecordField::End, RecordFault::MissingZone}));
}

void SpreadsheetReaderTest::readsMergedCells()
{
    WorkbookFile file =
        workbookOf(sheetRow(2, {"d-1", Begin, End}) + sheetRow(3, {"<c/>", Begin, End}) +
                   sheetRow(4, {"<c/>", "<c/>", "<c/>"}) + sheetRow(5, {"<c/>", Begin, End}));
    file.sheets[0].behind = "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>";
    const Result table = tableIn(m_pool, file.bytes());
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->deviceId(1), u"d-1"_s);
    QVERIFY(table->isReadable(1));
    QCOMPARE(table->problem(2), (RecordProblem{RecordField::Id, RecordFault::Empty}));
}

void SpreadsheetReaderTest::readsWhatProgramsWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("LibreOffice 7.4") << u"libreoffice.xlsx"_s;
    QTest::newRow("openpyxl 3.0") << u"openpyxl.xlsx"_s;
}

void SpreadsheetReaderTest::readsWhatProgramsWrite()
{
    QFETCH(const QString, name);
    const Result table = tableIn(m_pool, fixture(name), inZone("Europe/Berlin"));
    QVERIFY(table);
    QStringList devices;
    QByteArrayList times;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        devices << table->deviceId(row);
        times << table->beginText(row) + ' ' + table->endText(row);
    }
    QCOMPARE(devices, QStringList({u"d-1"_s, u"d-1"_s, u"Pümpe <2> & \"co\""_s, u"1042"_s, u""_s,
                                   u"d-5"_s}));
    QCOMPARE(times[0], "2022-02-01T09:00:00.000Z 2022-02-01T11:30:15.000Z");
    QCOMPARE(times[1], "2022-07-01T08:00:00.000Z 2022-07-01T22:00:00.000Z");
    QCOMPARE(times[2], "2022-01-01T00:00:00.12345Z 2022-01-02T00:00:00+01:00");
    QCOMPARE(times[3], "2022-02-01T09:00:00.000Z 2022-02-02T09:00:00.000Z");
    QCOMPARE(table->problem(4), (RecordProblem{RecordField::Id, RecordFault::ErrorCell}));
    QCOMPARE(table->problem(5), (RecordProblem{RecordField::Begin, RecordFault::InGap}));
}

void SpreadsheetReaderTest::readsTheSheetThatIsMeant_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QByteArray>("hidden"); ///< which of them
    QTest::addColumn<QString>("device");
    QTest::newRow("none said") << u""_s << ""_ba << u"a"_s;
    QTest::newRow("none said, the first hidden") << u""_s << "1"_ba << u"b"_s;
    QTest::newRow("none said, all hidden") << u""_s << "123"_ba << u"a"_s;
    QTest::newRow("the second") << u"Zwei & 2"_s << ""_ba << u"b"_s;
    QTest::newRow("a hidden one") << u"Drei"_s << "3"_ba << u"c"_s;
}

void SpreadsheetReaderTest::readsTheSheetThatIsMeant()
{
    QFETCH(const QString, sheet);
    QFETCH(const QByteArray, hidden);
    const auto rows = [](const QByteArray &device) -> QByteArray {
        return Header + sheetRow(2, {device, Begin, End});
    };
    WorkbookFile file{{{"Eins", rows("a")}, {"Zwei &amp; 2", rows("b")}, {"Drei", rows("c")}}};
    for (const char number : hidden)
        file.sheets[number - '1'].attributes = " state=\"hidden\"";
    TableOptions options;
    options.sheet = sheet;
    const Result table = tableIn(m_pool, file.bytes(), options);
    QVERIFY(table);
    QTEST(table->deviceId(0), "device");
}

void SpreadsheetReaderTest::saysWhichSheetsThereAre()
{
    WorkbookFile file{{{"Eins", Header}, {"Zwei", Header}}};
    TableOptions options;
    options.sheet = u"eins"_s;
    SpreadsheetReader reader(m_pool, options);
    QVERIFY(reader.take(file.bytes()));
    const Result table = reader.end();
    QVERIFY(!table);
    QCOMPARE(table.error().kind, TableFault::Kind::MissingSheet);
    QCOMPARE(table.error().text, u"eins"_s);
    QCOMPARE(table.error().names, QStringList({u"Eins"_s, u"Zwei"_s}));
    QCOMPARE(reader.sheetNames(), QStringList({u"Eins"_s, u"Zwei"_s}));
}

/// Parts may have any names, and targets be given from the root or another folder.
void SpreadsheetReaderTest::findsItsPartsElsewhere()
{
    QList<ArchivePart> parts = workbookOf(sheetRow(2, {"d", Begin, End})).parts();
    for (ArchivePart &part : parts) {
        part.name.replace("xl/worksheets/sheet1.xml", "data/a sheet.xml");
        part.name.replace("xl/", "book/");
        part.content.replace("xl/workbook.xml", "/book/workbook.xml");
        part.content.replace("worksheets/sheet1.xml", "../data/a%20sheet.xml");
        part.content.replace("Target=\"styles.xml\"", "Target=\"/BOOK/Styles.xml\"");
    }
    const Result table = tableIn(m_pool, archiveOf(parts));
    QVERIFY(table);
    QCOMPARE(table->deviceId(0), u"d"_s);
}

void SpreadsheetReaderTest::refusesAWholeFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::addColumn<QString>("part");
    const auto add = [](const char *name, const QByteArray &bytes, TableFault::Kind kind,
                        const QString &part = {}) {
        QTest::addRow("%s", name) << bytes << kind << part;
    };
    using enum TableFault::Kind;
    const QByteArray compound =
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(1000, '\0');
    QByteArray encrypted = compound;
    for (const char letter : QByteArray("EncryptedPackage"))
        encrypted.append(letter).append('\0');
    const QList<ArchivePart> parts = workbookOf(sheetRow(2, {"d", Begin, End})).parts();
    const auto without = [&parts](const QByteArray &name) {
        QList<ArchivePart> fewer = parts;
        fewer.removeIf([&name](const ArchivePart &part) { return part.name == name; });
        return archiveOf(fewer);
    };
    const auto with = [&parts](const QByteArray &name, const QByteArray &content) {
        QList<ArchivePart> others = parts;
        others.removeIf([&name](const ArchivePart &part) { return part.name == name; });
        others.append({name, content});
        return archiveOf(others);
    };
    add("nothing but the first bytes", "PK\x03\x04", BrokenArchive);
    add("an empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), NotASpreadsheet);
    add("another archive", archiveOf({{"a.txt", "text"}}), NotASpreadsheet);
    add("an OpenDocument",
        archiveOf({{"mimetype", "application/vnd.oasis.opendocument"}, {"content.xml", "<x/>"}}),
        NotASpreadsheet);
    add("a text document", with("xl/workbook.xml", "<w:document xmlns:w=\"u\"/>"), NotASpreadsheet);
    add("a binary workbook",
        with("_rels/.rels", "<R><Relationship Id=\"1\" Type=\"x/officeDocument\" "
                            "Target=\"xl/workbook.bin\"/></R>"),
        NotASpreadsheet);
    add("an old spreadsheet", compound, OldSpreadsheet);
    add("one with a password", encrypted, Protected);
    add("parts with a password", archiveOf(parts, {true, "secret"}), Protected);
    add("a bomb",
        with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + QByteArray(40 << 20, ' ')),
        Bomb);
    add("no sheet's part", without("xl/worksheets/sheet1.xml"), MissingPart,
        u"xl/worksheets/sheet1.xml"_s);
    add("no styles", without("xl/styles.xml"), MissingPart, u"xl/styles.xml"_s);
    add("no relations", without("xl/_rels/workbook.xml.rels"), MissingPart,
        u"xl/_rels/workbook.xml.rels"_s);
    add("no sheets", WorkbookFile().bytes(), NoSheet);
    add("no header", WorkbookFile{{{"S", ""}}}.bytes(), NotATable);
    add("one column", WorkbookFile{{{"S", sheetRow(1, {"id"})}}}.bytes(), NotATable);
    add("other columns", WorkbookFile{{{"S", sheetRow(1, {"id", "one", "two"})}}}.bytes(),
        NoColumn);
    add("a broken workbook", with("xl/workbook.xml", "<workbook><sheets>"), BrokenPart,
        u"xl/workbook.xml"_s);
    add("broken styles", with("xl/styles.xml", "no XML"), BrokenPart, u"xl/styles.xml"_s);
    add("entities of its own",
        with("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                "<workbook>&b;</workbook>"),
        BrokenPart, u"xl/workbook.xml"_s);
    add("an empty part", with("xl/workbook.xml", ""), BrokenPart, u"xl/workbook.xml"_s);
    WorkbookFile shared = workbookOf("");
    shared.sharedTexts = "<si><t>" + QByteArray(100'000, 'x') + "</t></si>";
    add("a long shared text", shared.bytes(), BrokenPart, u"xl/sharedStrings.xml"_s);
}

void SpreadsheetReaderTest::refusesAWholeFile()
{
    QFETCH(const QByteArray, bytes);
    const Result table = tableIn(m_pool, bytes);
    QVERIFY(!table);
    QTEST(table.error().kind, "kind");
    QTEST(table.error().text, "part");
}

void SpreadsheetReaderTest::isWholeOrRefusedWhereverItIsCut()
{
    const QByteArray bytes = workbookOf(sheetRow(2, {"d", Begin, End})).bytes();
    QVERIFY(tableIn(m_pool, bytes));
    for (qsizetype size = 1; size < bytes.size(); ++size)
        QVERIFY2(!tableIn(m_pool, bytes.first(size)), qPrintable(QString::number(size)));
}

void SpreadsheetReaderTest::isAsItWasOrRefusedWhateverByteIsChanged()
{
    const QByteArray bytes = workbookOf(sheetRow(2, {"d", Begin, End})).bytes();
    const QByteArrayList whole = words(*tableIn(m_pool, bytes));
    for (qsizetype place = 0; place < bytes.size(); ++place) {
        QByteArray changed = bytes;
        changed[place] = static_cast<char>(~changed[place]);
        const Result table = tableIn(m_pool, changed);
        QVERIFY2(!table || words(*table) == whole, qPrintable(QString::number(place)));
    }
}

void SpreadsheetReaderTest::keepsTheOrderOfManyBatches()
{
    QByteArray rows;
    constexpr int Rows = 5000;
    for (int i = 0; i < Rows; ++i) {
        rows +=
            sheetRow(i + 2, {"d" + QByteArray::number(i % 700),
                             i % 10 == 9 ? "soon" : dateCell(QByteArray::number(44000 + i)), End});
    }
    const QByteArray bytes = workbookOf(rows).bytes();
    SpreadsheetReader::Limits limits;
    limits.rows.batchRows = 50;
    const Result small = tableIn(m_pool, bytes, inZone("UTC"), limits);
    const Result large = tableIn(m_pool, bytes, inZone("UTC"));
    QVERIFY(small && large);
    QCOMPARE(small->rowCount(), Rows);
    QCOMPARE(words(*small), words(*large));
    QCOMPARE(small->line(9), 11);
    QCOMPARE(small->deviceId(701), u"d1"_s);
    QCOMPARE(small->beginText(593), "2022-02-01T00:00:00.000Z");
}

void SpreadsheetReaderTest::countsOtherDevicesWithoutKeepingThem()
{
    const Site site(u"s"_s, u"S"_s, {{u"d1"_s, u"Pump"_s}, {u"42"_s, u"Fan"_s}});
    QByteArray rows;
    int number = 2;
    for (const QByteArray &id : {"41"_ba, "<c><v>42</v></c>"_ba, "Pump"_ba, "<c/>"_ba, "43"_ba})
        rows += sheetRow(number++, {id, Begin, End});
    SpreadsheetReader reader(m_pool, {});
    reader.keepOnly(std::make_shared<const DeviceTexts>(site));
    QVERIFY(reader.take(workbookOf(rows).bytes()));
    const Result table = reader.end();
    QVERIFY(table);
    QCOMPARE(table->recordCount(), 5);
    QCOMPARE(table->notKeptCount(), 2);
    QCOMPARE(table->deviceId(0), u"42"_s);
    QCOMPARE(table->deviceId(1), u"Pump"_s);
}

void SpreadsheetReaderTest::hasLimits()
{
    QByteArray rows;
    for (int i = 0; i < 20; ++i)
        rows += sheetRow(i + 2, {"d" + QByteArray::number(i), Begin, End});
    const QByteArray bytes = workbookOf(rows).bytes();
    SpreadsheetReader::Limits limits;
    limits.rows.batchRows = 4;
    limits.rows.rows = 19;
    QCOMPARE(tableIn(m_pool, bytes, {}, limits).error().kind, TableFault::Kind::TooManyRows);
    limits.rows.rows = 20;
    QVERIFY(tableIn(m_pool, bytes, {}, limits));
    limits.fileBytes = bytes.size() - 1;
    QCOMPARE(tableIn(m_pool, bytes, {}, limits).error().kind, TableFault::Kind::Oversized);
    limits.fileBytes = bytes.size();
    QVERIFY(tableIn(m_pool, bytes, {}, limits));
    limits.archive.unpacked = 1000;
    QCOMPARE(tableIn(m_pool, bytes, {}, limits).error().kind, TableFault::Kind::Bomb);
}

/// It is asked often: within every 64 KiB of what is unpacked.
void SpreadsheetReaderTest::stops()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += sheetRow(i + 2, {"d", Begin, End});
    const QByteArray bytes = workbookOf(rows).bytes();
    for (const int after : {0, 5, 40, 100}) {
        int asked = 0;
        SpreadsheetReader reader(m_pool, {}, [&] { return ++asked > after; });
        QVERIFY(reader.take(bytes));
        static_cast<void>(reader.end());
        QVERIFY2(asked <= after + 12, qPrintable(QString::number(asked)));
        QVERIFY(reader.recordsRead() < 20'000);
    }
    StopGaps gaps(1000);
    SpreadsheetReader reader(m_pool, {}, gaps.token());
    QVERIFY(reader.take(bytes));
    QVERIFY(reader.end());
    gaps.note();
    QVERIFY(gaps.asked() > 50);
    QVERIFY2(gaps.longest() < LongestStopGap, qPrintable(QString::number(gaps.longest().count())));
}

/// All bytes are there before the first row is read: without a word nothing would seem to happen.
void SpreadsheetReaderTest::tellsHowFarItIs()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows += sheetRow(i + 2, {"d", Begin, End});
    SpreadsheetReader::Limits limits;
    limits.rows.batchRows = 100;
    SpreadsheetReader reader(m_pool, {}, {}, limits);
    QList<qint64> told;
    reader.onRowsRead([&] { told.append(reader.recordsRead()); });
    QVERIFY(reader.take(workbookOf(rows).bytes()));
    QVERIFY(told.isEmpty());
    QVERIFY(reader.end());
    QVERIFY2(told.size() > 30, qPrintable(QString::number(told.size())));
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.constFirst() < 2'000 && told.constLast() > 18'000);
}

void SpreadsheetReaderTest::startsAnew()
{
    SpreadsheetReader reader(m_pool, {});
    QVERIFY(reader.take("PK\x03\x04 and more"));
    reader.restart();
    QVERIFY(reader.take(workbookOf(sheetRow(2, {"d", Begin, End})).bytes()));
    const Result table = reader.end();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(reader.recordsRead(), 1);
}

QTEST_GUILESS_MAIN(SpreadsheetReaderTest)
#include "tst_spreadsheetreader.moc"
