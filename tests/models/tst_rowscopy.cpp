// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "models/rowscopy.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

bool never()
{
    return false;
}

CopyRequest request(const Review &review, const QList<OutageColumn> &columns, bool hasHeaders)
{
    return {.review = review,
            .order = RowOrder::asReceived(review.rowCount()),
            .places = {{0, review.rowCount() - 1}},
            .columns = columns,
            .zone = QTimeZone::utc(),
            .hasHeaders = hasHeaders};
}

Review oneRow(const QString &name, const QString &begin = u"2022-05-01T10:00:00+02:00"_s)
{
    return ReviewFixture::review({{u"d1"_s, begin, u"2022-05-02T10:00:00.000Z"_s}},
                                 {{u"d1"_s, name}});
}

} // namespace

class RowsCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesTheSameRowsInThreeForms();
    void leavesHeadersAndHiddenColumnsOut();
    void keepsTheOrderOfTheTable();
    void timesCarryTheirZone_data();
    void timesCarryTheirZone();
    void keepsNamesInTheirCells_data();
    void keepsNamesInTheirCells();
    void copiesNothingWhereNothingIsShown();
    void aCellIsCopiedAsShownOrAsReceived_data();
    void aCellIsCopiedAsShownOrAsReceived();
    void aReceivedCellIsCopiedToTheCharacter();
    void givesUpWhenNobodyWantsIt();
};

void RowsCopyTest::writesTheSameRowsInThreeForms()
{
    const auto copied =
        copyRows(request(oneRow(u"Battery 1"_s),
                         {IncludeColumn, DeviceColumn, BeginColumn, DurationColumn}, true),
                 never);
    QVERIFY(copied);
    QCOMPARE(copied->rows, 1);
    QCOMPARE(copied->text, u"Included\tDevice\tBegin (UTC)\tDuration\n"
                           "Included\tBattery 1\t2022-05-01 08:00:00\t1 d 2 h\n"_s);
    QCOMPARE(copied->html,
             u"<meta charset=\"utf-8\"><table>"
             "<tr><th>Included</th><th>Device</th><th>Begin (UTC)</th><th>Duration</th></tr>\n"
             "<tr><td>Included</td><td>Battery 1</td><td>2022-05-01 08:00:00</td>"
             "<td>1 d 2 h</td></tr>\n</table>"_s);
    QCOMPARE(copied->csv, "Included,Device,Begin as received,Duration,Device ID,End as received\r\n"
                          "Included,Battery 1,2022-05-01T10:00:00+02:00,1 d 2 h,d1,"
                          "2022-05-02T10:00:00.000Z\r\n"_ba);
}

void RowsCopyTest::leavesHeadersAndHiddenColumnsOut()
{
    const auto copied =
        copyRows(request(oneRow(u"Battery 1"_s), {EndColumn, DeviceColumn}, false), never);
    QVERIFY(copied);
    QCOMPARE(copied->text, u"2022-05-02 10:00:00 UTC\tBattery 1\n"_s);
    // What can be read again has all that makes an outage, and says so.
    QCOMPARE(copied->csv, "End as received,Device,Device ID,Begin as received\r\n"
                          "2022-05-02T10:00:00.000Z,Battery 1,d1,2022-05-01T10:00:00+02:00\r\n"_ba);
    QVERIFY(!copied->html.contains(u"<th>"));
}

void RowsCopyTest::keepsTheOrderOfTheTable()
{
    CopyRequest wanted = request(ReviewFixture::review(), {RecordNumberColumn}, false);
    wanted.order = RowOrder::of({8, 0, 5, 3}, 9);
    wanted.places = {{0, 0}, {2, 3}};
    const auto copied = copyRows(wanted, never);
    QVERIFY(copied);
    QCOMPARE(copied->rows, 3);
    QCOMPARE(copied->text, u"9\n6\n4\n"_s);
}

void RowsCopyTest::timesCarryTheirZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("hasHeaders");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTC") << "UTC"_ba << false << u"2022-10-30 01:30:00 UTC\n"_s;
    QTest::newRow("UTC below a header")
        << "UTC"_ba << true << u"Begin (UTC)\n2022-10-30 01:30:00\n"_s;
    QTest::newRow("an hour that comes twice, the second time")
        << "Europe/Berlin"_ba << false << u"2022-10-30 02:30:00 +01:00\n"_s;
    QTest::newRow("the same below a header") << "Europe/Berlin"_ba << true
                                             << u"Begin (Europe/Berlin)\n"
                                                "2022-10-30 02:30:00 +01:00\n"_s;
    QTest::newRow("half hours below a header")
        << "Asia/Kolkata"_ba << true << u"Begin (Asia/Kolkata)\n2022-10-30 07:00:00\n"_s;
}

void RowsCopyTest::timesCarryTheirZone()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const bool, hasHeaders);
    CopyRequest wanted =
        request(oneRow(u"Battery 1"_s, u"2022-10-30T01:30:00.000Z"_s), {BeginColumn}, hasHeaders);
    wanted.zone = QTimeZone(zone);
    const auto copied = copyRows(wanted, never);
    QVERIFY(copied);
    QTEST(copied->text, "text");
    QVERIFY(copied->csv.contains("2022-10-30T01:30:00.000Z"));
}

void RowsCopyTest::keepsNamesInTheirCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s
                               << "'=HYPERLINK(1)"_ba;
    QTest::newRow("a command") << u"@SUM"_s << u"'@SUM"_s << u"'@SUM"_s << "'@SUM"_ba;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s << u"'+1"_s << "'+1"_ba;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s << u"'-1"_s << "'-1"_ba;
    QTest::newRow("markup") << u"<b>\"A\" & B</b>"_s << u"<b>\"A\" & B</b>"_s
                            << u"&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"_s
                            << "\"<b>\"\"A\"\" & B</b>\""_ba;
    QTest::newRow("a tab and a line feed")
        << u"a\tb\nc"_s << u"a\uFFFDb\uFFFDc"_s << u"a\uFFFDb\uFFFDc"_s << "\"a\tb\nc\""_ba;
    // They are invisible in a spreadsheet, where they make one name look like another.
    QTest::newRow("turned round") << u"Pump \u202e21"_s << u"Pump \uFFFD21"_s << u"Pump \uFFFD21"_s
                                  << "Pump \xef\xbf\xbd"
                                     "21"_ba;
    QTest::newRow("no width") << u"Pu\u200bmp"_s << u"Pu\uFFFDmp"_s << u"Pu\uFFFDmp"_s
                              << "Pu\xef\xbf\xbdmp"_ba;
    QTest::newRow("a tab before a formula")
        << u"\t=1"_s << u"\uFFFD=1"_s << u"\uFFFD=1"_s << "'\t=1"_ba;
}

void RowsCopyTest::keepsNamesInTheirCells()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    QFETCH(const QByteArray, csv);
    const auto copied =
        copyRows(request(oneRow(name), {DeviceColumn, DurationColumn}, false), never);
    QVERIFY(copied);
    QCOMPARE(copied->text, QString(text + u"\t1 d 2 h\n"));
    QVERIFY(copied->html.contains(u"<td>" + html + u"</td>"));
    QVERIFY2(copied->csv.contains(QByteArray("\r\n" + csv + ",1 d 2 h,d1,")),
             copied->csv.constData());
}

void RowsCopyTest::copiesNothingWhereNothingIsShown()
{
    CopyRequest wanted =
        request(ReviewFixture::review(), {DeviceColumn, BeginColumn, DurationColumn}, false);
    wanted.places = {{4, 4}, {7, 7}};
    const auto copied = copyRows(wanted, never);
    QVERIFY(copied);
    QCOMPARE(copied->text, u"Battery 2\t2022-02-30T00:00:00.000Z\t\n"
                           "\t2022-03-01 10:00:00 UTC\t31 d\n"_s);
}

void RowsCopyTest::aCellIsCopiedAsShownOrAsReceived_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("received");

    QTest::newRow("a time") << 3 << int(BeginColumn) << u"2022-05-01 10:00:00 +02:00"_s
                            << u"2022-05-01T10:00:00+02:00"_s;
    QTest::newRow("no time") << 4 << int(BeginColumn) << u"2022-02-30T00:00:00.000Z"_s
                             << u"2022-02-30T00:00:00.000Z"_s;
    QTest::newRow("a device") << 5 << int(DeviceColumn) << u"<b>Zulu & Co</b>"_s
                              << u"<b>Zulu & Co</b>"_s;
    QTest::newRow("a device elsewhere") << 2 << int(DeviceColumn) << u"other-b"_s << u"other-b"_s;
    QTest::newRow("a check box") << 0 << int(IncludeColumn) << u"Included"_s << u"Included"_s;
}

void RowsCopyTest::aCellIsCopiedAsShownOrAsReceived()
{
    QFETCH(const int, row);
    QFETCH(const int, column);
    const Review review = ReviewFixture::review();
    const QTimeZone berlin("Europe/Berlin");
    QTEST(copiedCell(review, row, OutageColumn(column), berlin), "shown");
    QTEST(receivedCell(review, row, OutageColumn(column), berlin), "received");
}

void RowsCopyTest::aReceivedCellIsCopiedToTheCharacter()
{
    const QString name = u"Pump \u202e2\u200b1"_s;
    QCOMPARE(receivedCell(oneRow(name), 0, DeviceColumn, QTimeZone::utc()), name);
}

void RowsCopyTest::givesUpWhenNobodyWantsIt()
{
    QVERIFY(!copyRows(request(ReviewFixture::review(), {DeviceColumn}, true), [] { return true; }));
}

QTEST_APPLESS_MAIN(RowsCopyTest)
#include "tst_rowscopy.moc"
