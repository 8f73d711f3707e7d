// SPDX-License-Identifier: MIT
#include "support/workbookfile.h"
#include "tables/cellformats.h"
#include "tables/ziparchive.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Which formats of cells show a number as a date.
class CellFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsDates_data();
    void knowsDates();
    void knowsFormatsByNumber();
    void readsTheStylesOfCells();
    void saysWhatIsWrong();
};

void CellFormatsTest::knowsDates_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    const QStringList dates{u"yyyy-mm-dd hh:mm"_s,
                            u"DD.MM.YYYY HH:MM:SS"_s,
                            u"dd\\.mm\\.yyyy"_s,
                            u"[$-407]d. mmm yyyy;@"_s,
                            u"[$-F800]dddd, mmmm dd, yyyy"_s,
                            u"m/d/yy h:mm AM/PM"_s,
                            u"yyyy\"-\"mm\"-\"dd\"T\"hh:mm:ss.000\"Z\""_s,
                            u"hh:mm"_s,
                            u"mm:ss.0"_s,
                            u"[Red]yyyy"_s,
                            u"\"unclosed\" d"_s,
                            u"yyyy\"年\"m\"月\"d\"日\""_s,
                            u"[DBNum1][$-804]yyyy"_s,
                            u"yyyy;General"_s};
    const QStringList others{u""_s,
                             u"General"_s,
                             u"0"_s,
                             u"0.00"_s,
                             u"#,##0.00"_s,
                             u"0.00E+00"_s,
                             u"@"_s,
                             u"# ?/?"_s,
                             u"0 \"days\""_s,
                             u"0\\d"_s,
                             u"[Red]0;[Blue]-0"_s,
                             u"#,##0 [$\u20ac-407]"_s,
                             u"_-* #,##0_d"_s,
                             u"[h]:mm"_s,
                             u"[hh]:mm:ss"_s,
                             u"[mm]:ss"_s,
                             u"[s]"_s,
                             u"0;yyyy"_s,
                             u"\"yyyy"_s,
                             u"[yyyy"_s,
                             u"\\"_s,
                             u"0*d"_s};
    for (const QString &code : dates)
        QTest::addRow("%s", qPrintable(code)) << code << true;
    for (const QString &code : others)
        QTest::addRow("not %s", qPrintable(code)) << code << false;
}

void CellFormatsTest::knowsDates()
{
    QFETCH(const QString, code);
    QTEST(isDateFormat(code), "isDate");
}

void CellFormatsTest::knowsFormatsByNumber()
{
    QList<int> dates;
    for (int number = -1; number < 200; ++number) {
        if (isDateFormat(number))
            dates.append(number);
    }
    QCOMPARE(dates, QList<int>({14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31,
                                32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56,
                                57, 58, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81}));
}

/// By the list of the styles of cells, not by that of named styles, and a format of the file's own
/// before one that has a number only.
void CellFormatsTest::readsTheStylesOfCells()
{
    WorkbookFile file;
    file.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/>"
                         "<numFmt numFmtId=\"165\" formatCode=\"0 &quot;d&quot;\"/>"
                         "<numFmt numFmtId=\"15\" formatCode=\"0.0\"/>";
    file.styles =
        "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"><alignment/></xf><xf numFmtId=\"15\"/>"
        "<xf/><xf numFmtId=\"14\"/>";
    const QByteArray bytes = file.bytes();
    ZipArchive archive(bytes);
    CellFormats formats;
    QCOMPARE(formats.read(archive, u"xl/styles.xml"_s, {}), std::nullopt);
    QList<bool> told;
    for (qsizetype style = -1; style < 8; ++style)
        told.append(formats.isDate(style));
    QCOMPARE(told, QList<bool>({false, false, true, true, false, false, false, true, false}));
}

void CellFormatsTest::saysWhatIsWrong()
{
    const QByteArray bytes = archiveOf({{"a.xml", "<styleSheet><cellXfs>"}});
    ZipArchive archive(bytes);
    CellFormats formats;
    const auto broken = formats.read(archive, u"a.xml"_s, {});
    QVERIFY(broken);
    QCOMPARE(broken->kind, TableFault::Kind::BrokenPart);
    QCOMPARE(broken->text, u"a.xml"_s);
    const auto missing = formats.read(archive, u"b.xml"_s, {});
    QVERIFY(missing);
    QCOMPARE(missing->kind, TableFault::Kind::MissingPart);
    QCOMPARE(missing->text, u"b.xml"_s);
}

QTEST_APPLESS_MAIN(CellFormatsTest)
#include "tst_cellformats.moc"
