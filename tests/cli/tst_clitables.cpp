// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"
#include "support/workbookfile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Site = R"({"id":"site-1","name":"Site One","devices":[{"id":"d-1","name":"Pump"},)"
                        R"({"id":"d-2","name":"Fan"},{"id":"d-3","name":"Fan"}]})";
const QByteArray Table = "id;begin;end\r\n"
                         "d-1;2022-01-01T00:00:00.000Z;2022-01-02T00:00:00.12345+01:00\r\n"
                         "d-9;2022-01-01T00:00:00.000Z;2022-01-02T00:00:00Z\r\n"
                         "d-2;2021-01-01T00:00:00.000Z;2022-01-02T00:00:00Z\r\n";
const QByteArray Body = R"([{"id":"d-1","name":"Pump","begin":"2022-01-01T00:00:00.000Z",)"
                        R"("end":"2022-01-02T00:00:00.12345+01:00"}])";

/// \a text in UTF-16 with a mark, which ASCII is here.
QByteArray utf16(const QByteArray &text)
{
    QByteArray bytes = "\xff\xfe";
    for (const char byte : text)
        bytes.append(byte).append('\0');
    return bytes;
}

/// The same as Table, and a row with dates, on the second of two sheets.
WorkbookFile workbook()
{
    const QByteArray header = sheetRow(1, {"id", "begin", "end"});
    const QByteArray rows =
        sheetRow(2, {"d-1", "2022-01-01T00:00:00.000Z", "2022-01-02T00:00:00.12345+01:00"}) +
        sheetRow(3, {"d-9", "2022-01-01T00:00:00.000Z", "2022-01-02T00:00:00Z"}) +
        sheetRow(4, {"d-2", "2021-01-01T00:00:00.000Z", "2022-01-02T00:00:00Z"});
    const QByteArray dates = sheetRow(
        2, {"Pump", "<c s=\"1\"><v>44593.416666666664</v></c>", "<c s=\"1\"><v>44744</v></c>"});
    return {{{"Outages", header + rows}, {"Planned", header + dates}}};
}

QJsonArray rowsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

/// A text that a table, a spreadsheet or a reader could take for something else.
QString oddText(QRandomGenerator &random)
{
    static const QStringList parts{u"="_s,      u"'"_s,  u"+1"_s, u"@"_s,  u"-"_s,      u","_s,
                                   u";"_s,      u"\""_s, u"\n"_s, u"\r"_s, u"\r\n"_s,   u" "_s,
                                   u"\t"_s,     u"|"_s,  u"é"_s,  u"🔋"_s,  u"\ufeff"_s, u"a"_s,
                                   u"\uff1d"_s, u"1"_s,  u"#"_s,  u"\\"_s, u"\u00a0"_s, u"sep="_s};
    QString text;
    const int count = 1 + random.bounded(5);
    for (int i = 0; i < count; ++i)
        text += parts[random.bounded(parts.size())];
    return text;
}

} // namespace

/// Outages from a table: CSV, whatever stands between its cells, and tab-separated text.
class CliTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsATableAsJson_data();
    void readsATableAsJson();
    void readsATableFromAPipe();
    void sendsWhatTheTableSays();
    void takesNamesForIds();
    void tellsOfNamesThatNoDeviceHas();
    void saysWhichColumnsThereAre();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void saysThatTheLibraryForSpreadsheetsIsMissing();
    void readsTheCharactersOfExcel();
    void convertsNoTimeUnasked();
    void convertsTimesAsAsked();
    void putsTheTInThePlaceOfASpace();
    void readsDatesOfASheet();
    void refusesOptions_data();
    void refusesOptions();
    void refusesWhatIsSaidOfAnotherKindOfFile_data();
    void refusesWhatIsSaidOfAnotherKindOfFile();
    void takesNoTableFromTheApi();
    void givesBackWhatItWrote();

private:
    /// Previews \a table at the site with \a more.
    static CliResult preview(CliRunner &cli, const QByteArray &table, const QStringList &more = {});
};

CliResult CliTablesTest::preview(CliRunner &cli, const QByteArray &table, const QStringList &more)
{
    return cli.run(QStringList{u"preview"_s, u"--outages"_s, cli.file(u"outages"_s, table),
                               u"--site-info"_s, cli.file(u"site"_s, Site)} +
                   more);
}

void CliTablesTest::readsATableAsJson_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("semicolons") << Table;
    QTest::newRow("commas") << QByteArray(Table).replace(';', ',');
    QTest::newRow("tabs") << QByteArray(Table).replace(';', '\t');
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf" + Table);
    QTest::newRow("UTF-16") << utf16(Table);
    QTest::newRow("Excel's line") << QByteArray("sep=;\r\n" + Table);
    QTest::newRow("a spreadsheet") << workbook().bytes();
}

void CliTablesTest::readsATableAsJson()
{
    QFETCH(const QByteArray, table);
    CliRunner cli;
    const CliResult result = preview(cli, table, {u"--format"_s, u"json"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.out, Body);
    QVERIFY2(result.err.contains("3 read, 2 at this site, 1 since the cutoff, 1 included"),
             result.err.constData());
}

void CliTablesTest::readsATableFromAPipe()
{
    CliRunner cli;
    cli.setInput(Table);
    const CliResult result = cli.run({u"preview"_s, u"--outages"_s, u"-"_s, u"--site-info"_s,
                                      cli.file(u"s"_s, Site), u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, Body);
}

void CliTablesTest::sendsWhatTheTableSays()
{
    SampleApi api;
    api.onSiteInfo(Site);
    api.serveSample();
    CliRunner cli;
    const QByteArray named = QByteArray(Table).replace("d-1", "Pump");
    const CliResult result = cli.run(api.arguments(
        u"submit"_s, {u"--yes"_s, u"--outages"_s, cli.file(u"outages.csv"_s, named)}));
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Body);
    // Receipt and record tell which file it was.
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex();
    QVERIFY2(result.out.contains("\nFile                 outages.csv\n"), result.out.constData());
    const auto has = [](const QByteArray &text, const QByteArray &part) {
        return text.contains(part);
    };
    QVERIFY2(has(result.out, "\nSHA-256 of the file  " + hash + '\n'), result.out.constData());
    const CliResult record = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    const QByteArray source =
        R"("source":"file","sourceDetail":{"name":"outages.csv","sha256":")" + hash + '"';
    QVERIFY2(has(record.out, source), record.out.constData());
}

void CliTablesTest::takesNamesForIds()
{
    CliRunner cli;
    const QByteArray named = QByteArray(Table).replace("d-1", "Pump");
    QCOMPARE(preview(cli, named, {u"--format"_s, u"json"_s}).out, Body);
    const CliResult twice = preview(cli, QByteArray(Table).replace("d-1", "Fan"));
    QCOMPARE(twice.exitCode, 1);
    QVERIFY2(twice.error().contains(u"“Fan” is the name of more than one device (d-2, d-3)"),
             twice.err.constData());
    QCOMPARE(twice.out, QByteArray());
    // An id that another device has for its name; a header may say which it is.
    const QString odd = cli.file(u"odd"_s, QByteArray(Site).replace("Fan\"},", "d-1\"},"));
    const auto previewOdd = [&](const QByteArray &table) {
        return cli.run({u"preview"_s, u"--outages"_s, cli.file(u"outages"_s, table),
                        u"--site-info"_s, odd, u"--format"_s, u"json"_s});
    };
    const CliResult asked = previewOdd(QByteArray(Table).replace("id;", "device;"));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.error().contains(u"“d-1” is the name of more than one device (d-1, d-2), so it "
                                    "must have IDs (line 2)."),
             asked.err.constData());
    QCOMPARE(previewOdd(Table).out, Body);
}

/// A name that is not quite one is neither sent nor passed over.
void CliTablesTest::tellsOfNamesThatNoDeviceHas()
{
    SampleApi api;
    api.onSiteInfo(Site);
    api.serveSample();
    CliRunner cli;
    const QByteArray named = QByteArray(Table).replace("d-1", "Pump") +
                             "Pump ;2022-03-01T00:00:00Z;2022-03-02T00:00:00Z\r\n"
                             "Pupm;2022-04-01T00:00:00Z;2022-04-02T00:00:00Z\r\n";
    for (const QStringList &more : {QStringList(), QStringList(u"--all"_s)}) {
        const CliResult shown = preview(cli, named, more + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.err.contains("2 records cannot be read"), shown.err.constData());
        QVERIFY2(shown.err.contains("2 names match no device of Site One: “Pump ”, “Pupm”"),
                 shown.err.constData());
        if (more.isEmpty())
            QCOMPARE(shown.out, Body);
        else
            QCOMPARE(rowsOf(shown.out).last()[u"reason"].toString(),
                     u"line 6: no device of this site is called “Pupm”"_s);
    }
    QStringList submit =
        api.arguments(u"submit"_s, {u"--yes"_s, u"--outages"_s, cli.file(u"outages.csv"_s, named)});
    const CliResult held = cli.run(submit);
    QCOMPARE(held.exitCode, 7);
    QVERIFY2(held.err.contains("--allow-unreadable"), held.err.constData());
    QCOMPARE(api.posts().size(), 0);
    QCOMPARE(cli.run(submit << u"--allow-unreadable"_s).exitCode, 0);
    QCOMPARE(api.posts().size(), 1);
    QCOMPARE(api.posts().constFirst().body, Body);
}

void CliTablesTest::saysWhichColumnsThereAre()
{
    CliRunner cli;
    const QByteArray table = QByteArray(Table).replace("id;begin;end", "Anlage;Von, etwa;Bis");
    const CliResult asked = preview(cli, table);
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.error().contains(u"they are: Anlage, Von, etwa, Bis"), asked.err.constData());
    QVERIFY2(asked.error().contains(u"--columns device=NAME,begin=NAME,end=NAME"),
             asked.err.constData());
    const QStringList said{u"--columns"_s, u"device=Anlage,begin=Von, etwa,end=Bis"_s,
                           u"--format"_s, u"json"_s};
    QCOMPARE(preview(cli, table, said).out, Body);
    // What is called the same is told by its place.
    const QByteArray twice = "id;begin;end;id\r\nx;2022-01-01T00:00:00.000Z;"
                             "2022-01-02T00:00:00.12345+01:00;d-1\r\n";
    const CliResult unclear = preview(cli, twice);
    QCOMPARE(unclear.exitCode, 1);
    QVERIFY2(unclear.error().contains(u"more than one of its columns could be the device: id, id"),
             unclear.err.constData());
    QVERIFY2(unclear.error().contains(u"by number where names are the same: device=2."),
             unclear.err.constData());
    QCOMPARE(preview(cli, twice, {u"--columns"_s, u"device=4"_s, u"--format"_s, u"json"_s}).out,
             Body);
    const CliResult other = preview(cli, table, {u"--columns"_s, u"device=Anlage,begin=Von"_s});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.error().contains(u"none of its columns is called “Von”"), other.err.constData());
    // Without a header no row is taken for one.
    const QByteArray bare = QByteArray(Table).mid(Table.indexOf('\n') + 1);
    QCOMPARE(
        preview(cli, bare, {u"--columns"_s, u"device=1,begin=2,end=3"_s, u"--format"_s, u"json"_s})
            .out,
        Body);
}

void CliTablesTest::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("another separator")
        << "sep=:\r\n" + QByteArray(Table).replace(';', ':')
        << u"its line “sep=” names “:”, which is not read; comma, semicolon, tab and | are (line "
           "1, column 5)."_s
        << u"nothing of it was read"_s;
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0i\0\0\0d\0\0\0;\0\0\0", 16)
                            << u"it is written in UTF-32, which is not read."_s
                            << u"Save it as UTF-8."_s;
    QTest::newRow("UTF-32, big-endian")
        << QByteArray("\0\0\xfe\xff\0\0\0i", 8) << u"it is written in UTF-32, which is not read."_s
        << u"Save it as UTF-8."_s;
    QTest::newRow("another root") << " \n  42\n"_ba << u"it is not a list in JSON"_s << QString();
    QTest::newRow("JSON that is none")
        << "[\n {\"id\": \"é\", \"begin\": oops}\n]"_ba << u"(line 2, column 23)."_s << QString();
    QTest::newRow("JSON that ends early")
        << "[\n{\"id\":"_ba << u"(line 2, column 7)."_s << QString();
    QTest::newRow("a device's name of two")
        << Table + "Fan;2022-01-01T00:00:00Z;2022-01-02T00:00:00Z\r\n"
        << u"(d-2, d-3), so it must have IDs (line 5)."_s << u"Put the IDs"_s;
    QTest::newRow("an unclosed quote")
        << Table + "\"d-1;x;y\r\n"
        << u"is opened and never closed (line 5, column 1)."_s << u"nothing of it was read"_s;
    QTest::newRow("a quote inside") << Table + "d\"1;x;y\r\n"
                                    << u"(line 5, column 2)"_s << u"nothing of it was read"_s;
    QTest::newRow("Latin-1") << Table + "\xe9;x;y\r\n"
                             << u"in UTF-8 or UTF-16 (line 5, column 1)"_s
                             << u"--encoding windows-1252"_s;
    QTest::newRow("two columns for one") << QByteArray(Table).replace("end", "begin")
                                         << u"could be the begin: begin, begin"_s << u"--columns"_s;
    QTest::newRow("one column") << "id\r\n"_ba << u"not a table of several columns"_s
                                << u"or a table with a header: CSV"_s;
    QTest::newRow("half a spreadsheet")
        << "PK\x03\x04 and more"_ba << u"damaged or not complete"_s << u"save the file once more"_s;
    QTest::newRow("an old spreadsheet")
        << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba << u"the old format .xls"_s
        << u"Save the table as .xlsx or as CSV"_s;
    QTest::newRow("a spreadsheet with a password")
        << archiveOf(workbook().parts(), {true, "secret"}) << u"is protected by a password"_s
        << u"without a password"_s;
    QTest::newRow("another archive")
        << archiveOf({{"a", "b"}}) << u"no spreadsheet in the format .xlsx"_s
        << u"Save the table as .xlsx or as CSV"_s;
    const WorkbookFile covered{{{"Cover", sheetRow(1, {"Outages of May"})}, {"List", {}}}};
    QTest::newRow("a sheet that is no table")
        << covered.bytes() << u"no table of several columns; its sheets are: Cover, List"_s
        << u"--sheet NAME says which"_s;
    QTest::newRow("a list of something else") << R"({"a":[]})"_ba << u"it is not a list"_s << u""_s;
    QList<ArchivePart> bomb = workbook().parts();
    bomb[0].content += QByteArray(20 << 20, ' ');
    QTest::newRow("a bomb") << archiveOf(bomb) << u"would unpack to more than 1 GiB"_s
                            << u"as a file of its own"_s;
}

void CliTablesTest::saysWhatIsWrongWithTheFile()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QString, cause);
    QFETCH(const QString, remedy);
    CliRunner cli;
    const CliResult result = preview(cli, table);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.error().contains(cause), result.err.constData());
    QVERIFY2(result.error().contains(remedy), result.err.constData());
    QVERIFY2(result.error().endsWith(u'.'), result.err.constData());
}

/// The library is looked for only when there is a spreadsheet: here it is a file that is none.
void CliTablesTest::saysThatTheLibraryForSpreadsheetsIsMissing()
{
    CliRunner cli;
    for (const QString &name : {u"libzip.so.4"_s, u"libzip.so.5"_s})
        (void)cli.file(name, "no library");
    cli.setVariable(u"LD_LIBRARY_PATH"_s, cli.folder());
    const CliResult refused = preview(cli, archiveOf(workbook().parts()));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains("the library that unpacks it, libzip, is missing"),
             refused.err.constData());
    QVERIFY2(refused.err.contains("Install libzip, or save the table as CSV."),
             refused.err.constData());
    QCOMPARE(preview(cli, Table).exitCode, 0);
}

void CliTablesTest::readsTheCharactersOfExcel()
{
    CliRunner cli;
    const QByteArray table = Table + "\x84Nord\x93 \x96 5 \x80;x;y\r\n";
    for (const QString &name : {u"windows-1252"_s, u"latin1"_s}) {
        const CliResult result =
            preview(cli, table, {u"--encoding"_s, name, u"--format"_s, u"json"_s, u"--all"_s});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(rowsOf(result.out).last()[u"id"].toString(), u"„Nord“ – 5 €"_s);
    }
}

void CliTablesTest::convertsNoTimeUnasked()
{
    CliRunner cli;
    const QByteArray table = Table + "d-1;01.02.2022 10:00;02.02.2022 10:00\r\n";
    const CliResult result = preview(cli, table, {u"--format"_s, u"json"_s, u"--all"_s});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject row = rowsOf(result.out).last().toObject();
    QCOMPARE(row[u"verdict"].toString(), u"unreadable"_s);
    QCOMPARE(row[u"reason"].toString(),
             u"line 5: begin is not a date and time such as 2022-01-01T00:00:00.000Z"_s);
    QCOMPARE(row[u"begin"].toString(), u"01.02.2022 10:00"_s);
    QVERIFY2(result.err.contains("Line 5 has a time that is not RFC 3339 with a zone. --zone IANA"),
             result.err.constData());

    SampleApi api;
    api.onSiteInfo(Site);
    api.serveSample();
    const CliResult sent =
        cli.run(api.arguments(u"submit"_s, {u"--yes"_s, u"--outages"_s, cli.file(u"o"_s, table)}));
    QCOMPARE(sent.exitCode, 7);
    QCOMPARE(api.posts().size(), 0);
}

void CliTablesTest::convertsTimesAsAsked()
{
    CliRunner cli;
    const QByteArray table = "id;begin;end\r\n"
                             "d-1;01.02.2022 10:00;02.07.2022 10:00\r\n"
                             "d-1;27.03.2022 02:30;02.07.2022 10:00\r\n"
                             "d-1;2022-03-01T00:00:00Z;2022-03-02T00:00:00Z\r\n";
    const QStringList times{u"--zone"_s,           u"Europe/Berlin"_s, u"--time-format"_s,
                            u"dd.MM.yyyy HH:mm"_s, u"--format"_s,      u"json"_s};
    const CliResult list = preview(cli, table, times);
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QVERIFY2(list.err.contains("The list has times of 1 outage converted from local time "
                               "(Europe/Berlin; dd.MM.yyyy HH:mm) to UTC."),
             list.err.constData());
    QCOMPARE(list.out, R"([{"id":"d-1","name":"Pump","begin":"2022-02-01T09:00:00.000Z",)"
                       R"("end":"2022-07-02T08:00:00.000Z"},{"id":"d-1","name":"Pump",)"
                       R"("begin":"2022-03-01T00:00:00Z","end":"2022-03-02T00:00:00Z"}])"_ba);
    const QJsonArray rows = rowsOf(preview(cli, table, times + QStringList{u"--all"_s}).out);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0][u"findings"].toArray().contains(u"converted-time"_s));
    QVERIFY(!rows[2][u"findings"].toArray().contains(u"converted-time"_s));
    const CliResult inUtc =
        preview(cli, table, {u"--zone"_s, u"UTC"_s, u"--time-format"_s, u"dd.MM.yyyy HH:mm"_s});
    QVERIFY2(inUtc.err.contains("The list has times of 2 outages without a zone, taken as UTC "
                                "(dd.MM.yyyy HH:mm)."),
             inUtc.err.constData());
    QCOMPARE(rows[1][u"reason"].toString(),
             u"line 3: begin was never shown by the clocks of the zone, which were put forward"_s);
}

/// As databases write it: nothing has to be asked, but it is said.
void CliTablesTest::putsTheTInThePlaceOfASpace()
{
    CliRunner cli;
    const QByteArray table = "id;begin;end\r\n"
                             "d-1;2022-02-01 10:00:00Z;2022-07-02 10:00:00.1234567+02:00\r\n"
                             "d-1;2022-03-01T00:00:00Z;2022-03-02T00:00:00Z\r\n"
                             "d-1;2022-04-01 10:00:00;2022-04-02T00:00:00Z\r\n";
    const CliResult list = preview(cli, table, {u"--format"_s, u"json"_s});
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QCOMPARE(list.out, R"([{"id":"d-1","name":"Pump","begin":"2022-02-01T10:00:00Z",)"
                       R"("end":"2022-07-02T10:00:00.1234567+02:00"},{"id":"d-1","name":"Pump",)"
                       R"("begin":"2022-03-01T00:00:00Z","end":"2022-03-02T00:00:00Z"}])"_ba);
    QVERIFY2(list.err.contains("The list has times of 1 outage with a space for the T, which it "
                               "got."),
             list.err.constData());
    QVERIFY2(list.err.contains("1 record cannot be read"), list.err.constData());
    const QJsonArray rows = rowsOf(preview(cli, table, {u"--format"_s, u"json"_s, u"--all"_s}).out);
    QVERIFY(rows[0][u"findings"].toArray().contains(u"converted-time"_s));
    QVERIFY(!rows[1][u"findings"].toArray().contains(u"converted-time"_s));
    QCOMPARE(rows[2][u"reason"].toString(), u"line 4: begin has a space where a T belongs"_s);
}

/// The sheet and the zone are a person's word; the format of a date is not needed.
void CliTablesTest::readsDatesOfASheet()
{
    CliRunner cli;
    const QByteArray file = workbook().bytes();
    const QStringList planned{u"--sheet"_s, u"Planned"_s, u"--format"_s, u"json"_s, u"--all"_s};
    const CliResult unasked = preview(cli, file, planned);
    QVERIFY2(unasked.exitCode == 0, unasked.err.constData());
    const QJsonObject unread = rowsOf(unasked.out).last().toObject();
    QCOMPARE(unread[u"verdict"].toString(), u"unreadable"_s);
    QCOMPARE(unread[u"reason"].toString(), u"line 2: begin has no time zone (Z or an offset)"_s);
    QCOMPARE(unread[u"begin"].toString(), u"2022-02-01T10:00:00.000"_s);
    QVERIFY2(
        unasked.err.contains("Line 2 has a time that is not RFC 3339 with a zone. --zone IANA"),
        unasked.err.constData());
    QVERIFY(!unasked.err.contains("--sheet NAME"));
    const CliResult first = preview(cli, file, {u"--format"_s, u"json"_s});
    QCOMPARE(first.out, Body);
    QVERIFY2(first.err.contains("Of the spreadsheet’s sheets “Outages” was read, the first that is "
                                "not hidden. --sheet NAME says another one."),
             first.err.constData());
    const CliResult asked =
        preview(cli, file, planned + QStringList{u"--zone"_s, u"Europe/Berlin"_s});
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    const QJsonObject row = rowsOf(asked.out).last().toObject();
    QCOMPARE(row[u"id"].toString(), u"d-1"_s);
    QCOMPARE(row[u"begin"].toString(), u"2022-02-01T09:00:00.000Z"_s);
    QCOMPARE(row[u"end"].toString(), u"2022-07-01T22:00:00.000Z"_s);
    QVERIFY(row[u"findings"].toArray().contains(u"converted-time"_s));
    QVERIFY2(asked.err.contains("converted from local time (Europe/Berlin) to UTC"),
             asked.err.constData());
    const CliResult other = preview(cli, file, {u"--sheet"_s, u"Plans"_s});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(
        other.error().contains(u"none of its sheets is called “Plans”; they are: Outages, Planned"),
        other.err.constData());
    QVERIFY2(other.error().contains(u"--sheet NAME says which"), other.err.constData());
}

void CliTablesTest::refusesOptions_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("cause");
    const auto add = [](const char *name, const QStringList &more, const QString &cause) {
        QTest::addRow("%s", name) << more << cause;
    };
    add("a format alone", {u"--time-format"_s, u"dd.MM.yyyy HH:mm"_s}, u"needs --zone"_s);
    add("no zone", {u"--zone"_s, u"Mars"_s, u"--time-format"_s, u"dd.MM.yyyy HH:mm"_s},
        u"There is no time zone “Mars”"_s);
    add("two digits of a year", {u"--zone"_s, u"UTC"_s, u"--time-format"_s, u"dd.MM.yy HH:mm"_s},
        u"does not say its century"_s);
    add("a date", {u"--zone"_s, u"UTC"_s, u"--time-format"_s, u"dd.MM.yyyy"_s},
        u"It must have year, month, day, hour and minute"_s);
    add("an open apostrophe",
        {u"--zone"_s, u"UTC"_s, u"--time-format"_s, u"yyyy-MM-dd 'at HH:mm"_s},
        u"An apostrophe is opened and never closed."_s);
    add("another encoding", {u"--encoding"_s, u"utf-7"_s},
        u"takes unicode, windows-1252 or latin1"_s);
    add("columns without a name", {u"--columns"_s, u"device="_s}, u"takes device=NAME,begin="_s);
    add("columns of no kind", {u"--columns"_s, u"x=y"_s}, u"takes device=NAME,begin="_s);
    add("a column twice", {u"--columns"_s, u"end=a,end=b"_s}, u"takes device=NAME,begin="_s);
}

void CliTablesTest::refusesOptions()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, cause);
    CliRunner cli;
    const CliResult result = preview(cli, Table, more);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(cause), result.err.constData());
    const CliResult alone =
        cli.run(QStringList{u"preview"_s, u"--base-url"_s, u"http://127.0.0.1:1/v1"_s, u"--site"_s,
                            u"s"_s, u"--columns"_s, u"device=x"_s});
    QCOMPARE(alone.exitCode, 1);
    QVERIFY2(alone.error().contains(u"go with --outages FILE only"), alone.err.constData());
}

void CliTablesTest::refusesWhatIsSaidOfAnotherKindOfFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("cause");
    const QByteArray json = R"([{"id":"d-1","begin":"2022-01-01T00:00:00Z","end":"x"}])";
    const QString isJson = u"it is JSON, which has no columns"_s;
    QTest::newRow("columns of JSON")
        << json << QStringList{u"--columns"_s, u"device=id"_s} << isJson;
    QTest::newRow("a zone of JSON") << json << QStringList{u"--zone"_s, u"UTC"_s} << isJson;
    QTest::newRow("a sheet of JSON") << json << QStringList{u"--sheet"_s, u"S"_s} << isJson;
    QTest::newRow("an encoding of JSON")
        << json << QStringList{u"--encoding"_s, u"latin1"_s} << isJson;
    QTest::newRow("an encoding of one outage")
        << json.sliced(1).chopped(1) << QStringList{u"--encoding"_s, u"latin1"_s} << isJson;
    QTest::newRow("a sheet of CSV") << Table << QStringList{u"--sheet"_s, u"Outages"_s}
                                    << u"it is a text, which has no sheets"_s;
    QTest::newRow("an encoding of a spreadsheet")
        << workbook().bytes() << QStringList{u"--encoding"_s, u"latin1"_s}
        << u"it is a spreadsheet, which needs no encoding"_s;
}

/// What cannot be meant is not passed over.
void CliTablesTest::refusesWhatIsSaidOfAnotherKindOfFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, more);
    QFETCH(const QString, cause);
    CliRunner cli;
    const CliResult result = preview(cli, content, more);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(cause), result.err.constData());
    QVERIFY2(result.error().contains(u"leave out --"), result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(preview(cli, content).exitCode, 0);
}

void CliTablesTest::takesNoTableFromTheApi()
{
    SampleApi api;
    api.server.route("GET", u"/v1/outages"_s, Script().afterRequest().answer(200, Table));
    for (int i = 0; i < 5; ++i)
        api.onOutages(Table);
    api.serveSample();
    CliRunner cli;
    QCOMPARE(cli.run(api.arguments(u"preview"_s)).exitCode, 4);
}

/// Whatever was written by `--format csv` is read again, each character of it.
void CliTablesTest::givesBackWhatItWrote()
{
    QRandomGenerator random(4711);
    QJsonArray devices;
    QJsonArray outages;
    for (int i = 0; i < 300; ++i) {
        const QString id = oddText(random) + QString::number(i); // unique
        devices.append(QJsonObject{{u"id"_s, id}, {u"name"_s, oddText(random)}});
        outages.append(QJsonObject{
            {u"id"_s, id},
            {u"begin"_s,
             u"2022-03-%1t00:00:00.%2Z"_s.arg(1 + i % 28, 2, 10, QLatin1Char('0')).arg(i)},
            {u"end"_s, u"2022-04-01T0%1:00:00+0%1:30"_s.arg(i % 9)}});
    }
    const QJsonObject site{{u"id"_s, u"s"_s}, {u"name"_s, u"S"_s}, {u"devices"_s, devices}};
    CliRunner cli;
    const QString siteFile = cli.file(u"site.json"_s, QJsonDocument(site).toJson());
    const auto previewOf = [&](const QByteArray &list, const QStringList &more) {
        return cli.run(QStringList{u"preview"_s, u"--site-info"_s, siteFile, u"--outages"_s,
                                   cli.file(u"list"_s, list)} +
                       more);
    };
    const QByteArray json = QJsonDocument(outages).toJson();
    const CliResult list = previewOf(json, {u"--format"_s, u"json"_s});
    QVERIFY2(list.exitCode == 0, list.err.constData());
    QCOMPARE(rowsOf(list.out).size(), 300);
    for (const QStringList &form :
         {QStringList{u"--format"_s, u"csv"_s}, QStringList{u"--format"_s, u"csv"_s, u"--all"_s}}) {
        const CliResult table = previewOf(json, form);
        QCOMPARE(table.exitCode, 0);
        const CliResult again = previewOf(table.out, {u"--format"_s, u"json"_s});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QVERIFY(again.out == list.out);
    }
}

QTEST_GUILESS_MAIN(CliTablesTest)
#include "tst_clitables.moc"
