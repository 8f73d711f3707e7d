// SPDX-License-Identifier: MIT
#include "session/tabletrial.h"

#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray List = "Gerät;Beginn;Ende\n"
                        "Pumpe;03.04.2022 10:15;04.04.2022 10:15\n"
                        "p-1;2022-04-03T08:15:00Z;2022-04-03T08:16:00Z\n"
                        "Lüfter;27.03.2022 02:30;04.04.2022 10:15\n"
                        "Lüfter;n/a;04.04.2022 10:15\n"
                        "Lüfter;n/a;04.04.2022\n";

TableChoice saidOf()
{
    return {.headers = {u"Gerät"_s, u"Beginn"_s, u"Ende"_s},
            .columns = {0, 1, 2},
            .times = TimeChoice{DateOrder::DayMonthYear, "Europe/Berlin"}};
}

std::shared_ptr<const Site> site()
{
    return std::make_shared<const Site>(
        u"s"_s, u"Site"_s, QList<Device>{{u"p-1"_s, u"Pumpe"_s}, {u"p-2"_s, u"Ventil"_s}});
}

void expectList(const TableTrial &trial)
{
    QCOMPARE(trial.rows, 5);
    QCOMPARE(trial.readable, 2);
    QCOMPARE(trial.converted, 1);
    QCOMPARE(trial.ofSite, std::optional<qint64>(2));
    QCOMPARE(trial.unreadable,
             (QList<TableTrial::Unreadable>{{{RecordField::Begin, RecordFault::NotInFormat}, 2},
                                            {{RecordField::Begin, RecordFault::InGap}, 1}}));
    QVERIFY(!trial.fault);
}

bool never()
{
    return false;
}

} // namespace

/// What would become of a table's rows is what becomes of them.
class TableTrialTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesTheFirstRows();
    void countsAText();
    void countsAFile();
    void saysWhyATableIsRefused();
    void stops();
};

void TableTrialTest::triesTheFirstRows()
{
    const TablePeek peek{*sampleOf(List, true)};
    const TableTrial trial = tryRows(peek, saidOf(), site().get());
    expectList(trial);
    QCOMPARE(trial.table.deviceId(0), u"p-1"_s);
    QCOMPARE(trial.table.beginText(0), "2022-04-03T08:15:00.000Z"_ba);
    QVERIFY(!tryRows(peek, saidOf(), nullptr).ofSite);
}

void TableTrialTest::countsAText()
{
    const auto counts = countRows({u"-"_s, List, saidOf(), site()}, never);
    QVERIFY(counts);
    expectList(*counts);
}

void TableTrialTest::countsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(List);
    file.close();
    const auto counts = countRows({file.fileName(), {}, saidOf(), site()}, never);
    QVERIFY(counts);
    expectList(*counts);
    QVERIFY(!countRows({file.fileName() + u'x', {}, saidOf(), site()}, never));
}

void TableTrialTest::saysWhyATableIsRefused()
{
    const auto counts = countRows({u"-"_s, List + "\"", saidOf(), {}}, never);
    QVERIFY(counts && counts->fault);
    QCOMPARE(counts->fault->kind, TableFault::Kind::UnclosedQuote);
}

void TableTrialTest::stops()
{
    QVERIFY(!countRows({u"-"_s, List, saidOf(), {}}, [] { return true; }));
}

QTEST_GUILESS_MAIN(TableTrialTest)
#include "tst_tabletrial.moc"
