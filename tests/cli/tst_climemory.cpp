// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QtTest/qtest.h>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// The most memory that any program which this one started, and has waited for, has had.
qint64 peakOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) << 10;
}

} // namespace

/// What the program takes at the most while it reads.
class CliMemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In this order: a peak is the highest so far.
    void aRecordThatCannotBeReadTakesLittle_data();
    void aRecordThatCannotBeReadTakesLittle();

private:
    static QByteArray listOf(const QByteArray &record, int count)
    {
        return '[' + QByteArray(record + ',').repeated(count - 1) + record + ']';
    }
    static int preview(const QByteArray &outages)
    {
        CliRunner cli;
        const QString list = cli.file(u"outages.json"_s, outages);
        const QString site =
            cli.file(u"site.json"_s, R"({"id":"s","name":"S","devices":[{"id":"a","name":"A"}]})");
        return cli.run({u"preview"_s, u"--outages"_s, list, u"--site-info"_s, site}).exitCode;
    }
};

void CliMemoryTest::aRecordThatCannotBeReadTakesLittle_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<qint64>("textBytes"); // that are kept of it
    QTest::addRow("a number") << QByteArray("0") << qint64(1);
    QTest::addRow("nothing in it") << QByteArray("{}") << qint64(2);
    const QByteArray odd = R"({"id":"a","begin":"x","end":7})";
    QTest::addRow("a time that is none") << odd << odd.size() + 1;
}

void CliMemoryTest::aRecordThatCannotBeReadTakesLittle()
{
    QFETCH(const QByteArray, record);
    QFETCH(const qint64, textBytes);
    constexpr int Records = 600'000;
    static qint64 ofTheProgram = 0;
    if (ofTheProgram == 0) {
        QCOMPARE(preview(listOf(record, 1)), 0);
        ofTheProgram = peakOfChildren();
    }
    QCOMPARE(preview(listOf(record, Records)), 0);
    const qint64 taken = peakOfChildren() - ofTheProgram;
#ifndef __SANITIZE_ADDRESS__                    // it keeps freed memory back on purpose
    constexpr qint64 OfWorkUnderWay = 12 << 20; // however long the list is
    QVERIFY2(taken <= (48 + textBytes) * Records + OfWorkUnderWay,
             qPrintable(u"%1 MB, %2 bytes each"_s.arg(taken >> 20).arg(taken / Records)));
#else
    QVERIFY(taken + textBytes > 0);
#endif
}

QTEST_GUILESS_MAIN(CliMemoryTest)
#include "tst_climemory.moc"
