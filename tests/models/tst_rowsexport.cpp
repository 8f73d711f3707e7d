// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "models/rowsexport.h"
#include "session/inputs.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray ByteOrderMark("\xef\xbb\xbf");

RowsExport allOf(const Review &review, ExportKind kind, const QList<OutageColumn> &columns = {})
{
    return {.review = review,
            .order = RowOrder::asReceived(review.rowCount()),
            .places = inOrder({{0, review.rowCount() - 1}}),
            .columns = columns,
            .kind = kind};
}

QByteArray written(const RowsExport &rows)
{
    QByteArray file;
    const bool isWhole = exportRows(rows, [&file](QByteArrayView bytes) {
        file.append(bytes);
        return true;
    });
    return isWhole ? file : QByteArray("not whole");
}

/// Without the byte order mark, in lines.
QByteArrayList lines(const QByteArray &table)
{
    QByteArrayList all = table.sliced(ByteOrderMark.size()).split('\n');
    for (QByteArray &line : all)
        line.chop(line.endsWith('\r') ? 1 : 0);
    return all;
}

/// Reads a file as the program opens it, in portions of \a portion bytes.
Expected<OutageTable, QString> opened(const QByteArray &file, qsizetype portion)
{
    QThreadPool pool;
    OutagesInput input(pool);
    input.acceptTables({});
    input.begin();
    for (qsizetype at = 0; at < file.size(); at += portion) {
        if (const auto fault =
                input.take(QByteArrayView(file).sliced(at, std::min(portion, file.size() - at))))
            return Unexpected{fault->detail};
    }
    if (const auto fault = input.end())
        return Unexpected{fault->detail};
    return input.takeTable();
}

/// Text in every script, and what a table, a spreadsheet or a shell takes for something else.
QString oddText(QRandomGenerator &random)
{
    static const QStringList parts{
        u"="_s,       u"'"_s,  u"+1"_s,     u"@"_s,    u"-"_s,      u","_s,      u";"_s,
        u"\""_s,      u"\n"_s, u"\r"_s,     u"\r\n"_s, u" "_s,      u"\t"_s,     u"|"_s,
        u"é"_s,       u"🔋"_s,  u"\ufeff"_s, u"a"_s,    u"\uff1d"_s, u"\\"_s,     u"\u00a0"_s,
        u"sep="_s,    u"Ж"_s,  u"電"_s,     u"ال"_s,   u"\u202e"_s, u"\u200d"_s, u"\u2028"_s,
        u"e\u0301"_s, u"{"_s,  u"["_s,      u"null"_s, u"\u0001"_s, u"\u007f"_s, u"\u0085"_s};
    QString text;
    const int count = 1 + random.bounded(6);
    for (int i = 0; i < count; ++i)
        text += parts[random.bounded(parts.size())];
    return text;
}

QString oddTime(QRandomGenerator &random, int row)
{
    switch (random.bounded(6)) {
    case 0:
        return oddText(random); // cannot be read
    case 1:
        return u"2022-03-%1t00:00:00.123456789%2Z"_s.arg(1 + row % 28, 2, 10, QLatin1Char('0'))
            .arg(row);
    case 2:
        return u"2022-04-01T0%1:00:00+0%1:30"_s.arg(row % 9);
    case 3:
        return {};
    default:
        return u"2022-03-%1T00:00:00.%2Z"_s.arg(1 + row % 28, 2, 10, QLatin1Char('0'))
            .arg(row % 1000, 3, 10, QLatin1Char('0'));
    }
}

Review oddReview(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<ReviewFixture::Row> rows;
    QList<Device> devices;
    for (int i = 0; i < count; ++i) {
        const QString id = random.bounded(8) == 0 ? QString() : oddText(random);
        if (i % 3 == 0 && !id.isEmpty())
            devices.append({id, oddText(random)});
        rows.append({id, oddTime(random, i), oddTime(random, i)});
    }
    return ReviewFixture::review(rows, devices);
}

} // namespace

/// Rows as a file, and the file opened again.
class RowsExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesEverythingThereIs();
    void writesTheColumnsOfTheTable();
    void writesJson();
    void keepsTheOrderOfTheTable();
    void timesCarryTheirZone();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void writesNoRowsToo();
    void givesBackWhatItWrote_data();
    void givesBackWhatItWrote();
    void stopsWhenAsked();
    void stopsWhereNothingIsTaken();
    void tellsHowFarItIs();
};

void RowsExportTest::writesEverythingThereIs()
{
    Review review = ReviewFixture::searched();
    review.setIncluded(8, false);
    review.setNote(8, u"the meter, it was\nchanged"_s);
    const QByteArray file = written(allOf(review, ExportKind::Csv));
    QVERIFY(file.startsWith(ByteOrderMark));
    const QByteArrayList all = lines(file);
    QCOMPARE(all[0], "row,id,name,included,begin,begin_shown,end,end_shown,duration,verdict,reason,"
                     "findings,change,note"_ba);
    QCOMPARE(all[1], "1,d10,Battery 10,yes,2022-01-01T00:00:00.000Z,2022-01-01 00:00:00 UTC,"
                     "2022-09-15T19:45:10.341Z,2022-09-15 19:45:10.341 UTC,257 d 19 h,selected,"
                     "began exactly on the cutoff,on-cutoff,same,"_ba);
    QVERIFY2(all[3].startsWith("3,other-b,,,2022-03-01T10:00:00.000Z,2022-03-01 10:00:00 UTC,"),
             all[3].constData());
    QVERIFY2(all[4].startsWith("4,d1,Battery 1,yes,2022-05-01T10:00:00+02:00,"
                               "2022-05-01 08:00:00 UTC,"),
             all[4].constData());
    QVERIFY2(all[5].startsWith("5,d2,Battery 2,,2022-02-30T00:00:00.000Z,,"),
             all[5].constData()); // no such day
    QVERIFY2(all[9].contains(",no,"), all[9].constData());
    QVERIFY2(all[9].contains(",left-out,"), all[9].constData());
    QVERIFY2(file.endsWith(",\"the meter, it was\nchanged\"\r\n"), file.constData());
}

void RowsExportTest::writesTheColumnsOfTheTable()
{
    const auto head = [](const QList<OutageColumn> &columns) {
        return lines(written(allOf(ReviewFixture::review(), ExportKind::Tsv, columns)))[0];
    };
    // What the file needs to be opened again is there, whatever is shown.
    QCOMPARE(head({DeviceColumn}), "row\tid\tbegin\tend\tname"_ba);
    QCOMPARE(head({TimelineColumn, IncludeColumn}), "row\tid\tbegin\tend\tincluded"_ba);
    QCOMPARE(head({EndColumn, DeviceIdColumn, BeginColumn, CheckColumn, RecordNumberColumn}),
             "end\tend_shown\tid\tbegin\tbegin_shown\tfindings\trow"_ba);
    QCOMPARE(head({VerdictColumn, ReasonColumn, CompareColumn, DurationColumn}),
             "row\tid\tbegin\tend\tverdict\treason\tchange\tduration"_ba);
}

void RowsExportTest::writesJson()
{
    const Review review = ReviewFixture::searched();
    const QByteArray file = written(allOf(review, ExportKind::Json));
    QJsonParseError fault;
    const QJsonArray rows = QJsonDocument::fromJson(file, &fault).array();
    QCOMPARE(fault.error, QJsonParseError::NoError);
    QCOMPARE(rows.size(), 9);
    const QJsonObject first = rows[0].toObject();
    QCOMPARE(first[u"row"].toInt(), 1);
    QCOMPARE(first[u"id"].toString(), u"d10"_s);
    QCOMPARE(first[u"included"].toBool(), true);
    QCOMPARE(first[u"begin"].toString(), u"2022-01-01T00:00:00.000Z"_s);
    QCOMPARE(first[u"begin_shown"].toString(), u"2022-01-01 00:00:00 UTC"_s);
    QCOMPARE(first[u"findings"].toArray(), QJsonArray{u"on-cutoff"_s});
    QVERIFY(first[u"note"].isNull());
    QVERIFY(rows[2].toObject()[u"included"].isNull()); // another site's
    QVERIFY(rows[7].toObject()[u"id"].isNull());
    QVERIFY(rows[6].toObject()[u"end_shown"].isNull()); // "yesterday"
    QCOMPARE(rows[6].toObject()[u"end"].toString(), u"yesterday"_s);
    QCOMPARE(file.count('\n'), 11); // an object a line
}

void RowsExportTest::keepsTheOrderOfTheTable()
{
    RowsExport rows = allOf(ReviewFixture::review(), ExportKind::Csv, {RecordNumberColumn});
    rows.order = RowOrder::of({8, 3, 0, 5}, 9);
    rows.places = {{0, 1}, {3, 3}};
    QCOMPARE(rows.rowCount(), 3);
    const QByteArrayList all = lines(written(rows));
    QCOMPARE(all.size(), 5);
    QVERIFY(all[1].startsWith("d1,2022-05-01T08:00:00.000Z,") && all[1].endsWith(",9"));
    QVERIFY(all[2].endsWith(",4"));
    QVERIFY(all[3].endsWith(",6"));
}

void RowsExportTest::timesCarryTheirZone()
{
    RowsExport rows = allOf(ReviewFixture::review(), ExportKind::Csv, {BeginColumn});
    rows.zone = QTimeZone("Europe/Berlin");
    const QByteArrayList all = lines(written(rows));
    QCOMPARE(all[4], "4,d1,2022-05-02T10:00:00.000Z,2022-05-01T10:00:00+02:00,"
                     "2022-05-01 10:00:00 +02:00"_ba);
    QVERIFY2(all[1].endsWith(",2022-01-01T00:00:00.000Z,2022-01-01 01:00:00 +01:00"),
             all[1].constData());
}

void RowsExportTest::neutralisesFormulas_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RowsExportTest::neutralisesFormulas()
{
    QFETCH(const QString, text);
    const Review review =
        ReviewFixture::review({{text, u"2022-05-01T10:00:00Z"_s, text}}, {{text, u"a name"_s}});
    const QByteArray harmless = "'" + text.toUtf8();
    for (const ExportKind kind : {ExportKind::Csv, ExportKind::Tsv}) {
        const QByteArray file = written(allOf(review, kind));
        QCOMPARE(file.count(harmless), 2);
        QCOMPARE(file.count(text.toUtf8()), 2); // nowhere without it
    }
    QVERIFY(!written(allOf(review, ExportKind::Json)).contains('\''));
}

void RowsExportTest::writesNoRowsToo()
{
    QCOMPARE(written(allOf({}, ExportKind::Json)), "[]\n"_ba);
    QCOMPARE(written(allOf({}, ExportKind::Csv, {DeviceColumn})),
             ByteOrderMark + "row,id,begin,end,name\r\n");
}

void RowsExportTest::givesBackWhatItWrote_data()
{
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<QList<OutageColumn>>("columns");
    for (const auto &[name, kind] :
         {std::pair("csv", ExportKind::Csv), std::pair("tsv", ExportKind::Tsv),
          std::pair("json", ExportKind::Json)}) {
        QTest::addRow("%s, everything", name) << kind << QList<OutageColumn>();
        QTest::addRow("%s, little", name) << kind << QList<OutageColumn>{IncludeColumn};
        QTest::addRow("%s, begins with a time", name)
            << kind << QList<OutageColumn>{EndColumn, RecordNumberColumn, DeviceIdColumn};
    }
}

/// Save, then open: the same outages, each character of them.
void RowsExportTest::givesBackWhatItWrote()
{
    QFETCH(const ExportKind, kind);
    QFETCH(const QList<OutageColumn>, columns);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Review review = oddReview(seed, 120);
        review.setNote(0, u"=a \"note\"\r\n"_s);
        const QByteArray file = written(allOf(review, kind, columns));
        const auto again = opened(file, seed % 4 == 0 ? 7 : 64 << 10);
        QVERIFY2(again,
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(again ? QString() : again.error())));
        const OutageTable &before = review.table();
        QCOMPARE(again->rowCount(), before.rowCount());
        for (qsizetype row = 0; row < before.rowCount(); ++row) {
            QCOMPARE(again->deviceId(row), before.deviceId(row));
            QCOMPARE(again->beginText(row), before.beginText(row));
            QCOMPARE(again->endText(row), before.endText(row));
            QCOMPARE(again->begin(row), before.begin(row));
            QCOMPARE(again->end(row), before.end(row));
            QCOMPARE(again->isReadable(row), before.isReadable(row));
        }
    }
}

void RowsExportTest::stopsWhenAsked()
{
    const Review review = ReviewFixture::generated(5000);
    QByteArray file;
    int asked = 0;
    const bool isWhole = exportRows(
        allOf(review, ExportKind::Csv),
        [&file](QByteArrayView bytes) {
            file.append(bytes);
            return true;
        },
        [&asked](qint64) { return ++asked < 3; });
    QVERIFY(!isWhole);
    QCOMPARE(asked, 3);
    QVERIFY(file.count('\n') < 2000);
}

void RowsExportTest::stopsWhereNothingIsTaken()
{
    int offered = 0;
    const bool isWhole =
        exportRows(allOf(ReviewFixture::generated(5000), ExportKind::Json), [&](QByteArrayView) {
            ++offered;
            return false;
        });
    QVERIFY(!isWhole);
    QCOMPARE(offered, 1);
}

void RowsExportTest::tellsHowFarItIs()
{
    QList<qint64> heard;
    const bool isWhole = exportRows(
        allOf(ReviewFixture::generated(3000), ExportKind::Tsv), [](QByteArrayView) { return true; },
        [&heard](qint64 rows) {
            heard.append(rows);
            return true;
        });
    QVERIFY(isWhole);
    QVERIFY(heard.size() > 3);
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.first(), 0);
    QCOMPARE(heard.last(), 3000);
}

QTEST_GUILESS_MAIN(RowsExportTest)
#include "tst_rowsexport.moc"
