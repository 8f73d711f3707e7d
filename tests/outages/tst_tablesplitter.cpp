// SPDX-License-Identifier: MIT
#include "outages/tablesplitter.h"

#include "records.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

using SharedSite = std::shared_ptr<const Site>;

SharedSite siteOf(const QString &id, const QStringList &deviceIds)
{
    QList<Device> devices;
    for (const QString &device : deviceIds)
        devices.append({device, u"Name of "_s + device});
    return std::make_shared<const Site>(id, id, devices);
}

/// Rows of every kind, those of several sites mixed.
OutageTable mixedTable(int rows)
{
    OutageTable table;
    for (int i = 0; i < rows; ++i) {
        const QString id = u"d%1"_s.arg(i * 7 % 23);
        switch (i % 11) {
        case 3:
            table.append(record(id, u"2022-01-01T00:00:00.1234567+02:00")); // kept aside
            break;
        case 5:
            table.append(record(id, u"yesterday"));
            table.keepRaw(QByteArray("{\"row\":" + QByteArray::number(i) + '}'));
            break;
        case 7:
            table.append(noObject());
            break;
        case 9:
            table.append(record(id, u"2022-01-01T00:00:00Z"));
            table.noteConversion("12: local time");
            break;
        default:
            table.append(record(id, u"2022-03-0%1T00:00:00.000Z"_s.arg(i % 9 + 1)));
        }
    }
    return table;
}

/// Everything that can be asked of a row, a line each.
QStringList told(const OutageTable &table)
{
    QStringList lines{
        u"%1 received, %2 not kept, %3 without text, %4 bytes; %5"_s.arg(table.recordCount())
            .arg(table.notKeptCount())
            .arg(table.textlessCount())
            .arg(table.textBytes())
            .arg(table.devices().join(u' '))};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RecordProblem problem = table.problem(row);
        lines.append(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(
            QString::number(table.recordNumber(row)), table.deviceId(row),
            QString::number(table.beginMilliseconds(row)),
            QString::number(table.endMilliseconds(row)),
            QString::fromUtf8(table.beginText(row) + ' ' + table.endText(row)),
            QString::fromUtf8(table.record(row)),
            QString::number(static_cast<int>(problem.field)) + u'/' +
                QString::number(static_cast<int>(problem.fault)),
            table.isConverted(row) ? u"converted"_s : u"-"_s,
            QString::fromUtf8(table.received(row))));
    }
    return lines;
}

} // namespace

/// One table for each of several sites.
class TableSplitterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatEachSiteAloneWouldKeep_data();
    void isWhatEachSiteAloneWouldKeep();
    void startsFromRowsThatWereDroppedBefore();
    void boundsWhatIsKeptOfUnreadableRecords();
    void countsBeforeItSplits();
    void stops();
};

void TableSplitterTest::isWhatEachSiteAloneWouldKeep_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<QStringList>>("sites");
    const QStringList low{u"d1"_s, u"d2"_s, u"d3"_s};
    const QStringList high{u"d9"_s, u"d22"_s, u"d17"_s, u"d4"_s};
    const QStringList foreign{u"x"_s, u"D1"_s};
    QTest::newRow("no rows") << 0 << QList<QStringList>{low, high};
    QTest::newRow("no site") << 40 << QList<QStringList>();
    QTest::newRow("one site") << 400 << QList<QStringList>{low};
    QTest::newRow("two sites") << 400 << QList<QStringList>{low, high};
    QTest::newRow("in the other order") << 400 << QList<QStringList>{high, low};
    QTest::newRow("a device of two sites")
        << 400 << QList<QStringList>{low, QStringList(high) << u"d2"_s, low};
    QTest::newRow("a site without a device") << 400 << QList<QStringList>{low, QStringList(), high};
    QTest::newRow("a site without a row") << 400 << QList<QStringList>{foreign, high};
    QTest::newRow("more rows than between two looks")
        << 20'000 << QList<QStringList>{low, high, foreign};
}

void TableSplitterTest::isWhatEachSiteAloneWouldKeep()
{
    QFETCH(const int, rows);
    QFETCH(const QList<QStringList>, sites);
    QList<SharedSite> all;
    for (const QStringList &devices : sites)
        all.append(siteOf(u"site-%1"_s.arg(all.size()), devices));

    const std::vector<OutageTable> split = TableSplitter(mixedTable(rows), all).split();

    QCOMPARE(qsizetype(split.size()), all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        OutageTable alone = mixedTable(rows);
        alone.keepDevices(all[i]->places());
        QCOMPARE(told(split[static_cast<std::size_t>(i)]), told(alone));
    }
}

void TableSplitterTest::startsFromRowsThatWereDroppedBefore()
{
    const SharedSite site = siteOf(u"site"_s, {u"d1"_s, u"d9"_s});
    const SharedSite both = siteOf(u"both"_s, {u"d1"_s, u"d9"_s, u"d3"_s});
    OutageTable table = mixedTable(300);
    table.countNotKept();
    table.keepDevices(both->places());
    OutageTable alone = table;
    alone.keepDevices(site->places());

    const std::vector<OutageTable> split = TableSplitter(table, {site}).split();

    QCOMPARE(told(split.front()), told(alone));
    QCOMPARE(split.front().recordCount(), 301);
}

void TableSplitterTest::boundsWhatIsKeptOfUnreadableRecords()
{
    constexpr int Rows = 100;
    constexpr int LargestText = 1024;
    OutageTable table;
    for (int i = 0; i < Rows; ++i) {
        table.append(noObject());
        table.keepRaw(QByteArray(LargestText, 'x'));
    }
    const QList<SharedSite> sites(10, siteOf(u"site"_s, {}));

    const std::vector<OutageTable> split = TableSplitter(table, sites).split(0);

    for (const OutageTable &each : split) {
        QCOMPARE(each.rowCount(), Rows);
        QCOMPARE(each.textlessCount(), Rows - 4); // four kibibytes of each site, whatever happens
        QCOMPARE(each.record(3).size(), LargestText);
        QCOMPARE(each.record(4).size(), 0);
    }
}

void TableSplitterTest::countsBeforeItSplits()
{
    OutageTable table;
    table.append(record(u"a", u"2022-01-01T00:00:00Z"));
    table.append(record(u"b", u"2022-01-01T00:00:00Z"));
    table.append(noObject());
    const TableSplitter splitter(
        table, {siteOf(u"1"_s, {u"a"_s}), siteOf(u"2"_s, {u"a"_s}), siteOf(u"3"_s, {u"c"_s})});
    QCOMPARE(splitter.rowCount(), 5); // what belongs to no certain site is in every table
}

void TableSplitterTest::stops()
{
    const QList sites{siteOf(u"1"_s, {u"d1"_s}), siteOf(u"2"_s, {u"d2"_s})};
    for (int asked = 0; asked < 8; ++asked) {
        int left = asked;
        TableSplitter splitter(mixedTable(20'000), sites, [&left] { return left-- <= 0; });
        QVERIFY(splitter.split().empty());
    }
}

QTEST_GUILESS_MAIN(TableSplitterTest)
#include "tst_tablesplitter.moc"
