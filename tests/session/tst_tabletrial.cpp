// SPDX-License-Identifier: MIT
#include "session/tabletrial.h"
#include "support/workbookfile.h"
#include "tables/spreadsheetfile.h"

#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray List = "Gerät;Beginn;Ende\n"
                        "Pumpe;03.04.2022 10:15;04.04.2022 10:15\n"
                        "p-1;2022-04-03T08:15:00Z;2022-04-03T08:16:00Z\n"
                        "Ventil;27.03.2022 02:30;04.04.2022 10:15\n"
                        "p-7;n/a;04.04.2022 10:15\n"
                        "p-7;n/a;04.04.2022\n"
                        "Motor;n/a;04.04.2022 10:15\n";

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
    QCOMPARE(trial.rows, 6);
    QCOMPARE(trial.readable, 2);
    QCOMPARE(trial.converted, 1);
    QCOMPARE(trial.ofSite, std::optional<qint64>(2));
    QCOMPARE(trial.unreadable,
             (QList<TableTrial::Unreadable>{{{RecordField::Begin, RecordFault::NotInFormat}, 2},
                                            {{RecordField::Begin, RecordFault::InGap}, 1},
                                            {{RecordField::Id, RecordFault::UnknownName}, 1}}));
    QCOMPARE(trial.unknownNames, QStringList(u"Motor"_s));
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
    void countsASheetAsItTriesIt();
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

void TableTrialTest::countsASheetAsItTriesIt()
{
    const auto date = [](const QByteArray &serial) -> QByteArray {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    };
    const QByteArray bytes =
        WorkbookFile{{{"S", sheetRow(1, {"Ger\xc3\xa4t", "Beginn", "Ende"}) +
                                sheetRow(2, {"Pumpe", date("44654.5"), date("44655")}) +
                                sheetRow(3, {"p-1", date("44647.1"), date("44655"), "a note"}) +
                                sheetRow(4, {date("44655"), date("44654"), date("44655")})}}}
            .bytes();
    TableChoice choice = saidOf();
    SpreadsheetFile file(bytes);
    const TablePeek peek{*sampleOf(file)};
    QVERIFY(peek.sample.isWhole);
    const auto counts = countRows({u"-"_s, bytes, choice, site()}, never);
    QVERIFY(counts);
    for (const TableTrial &trial : {tryRows(peek, choice, site().get()), *counts}) {
        QVERIFY(!trial.fault);
        QCOMPARE(trial.rows, 3);
        QCOMPARE(trial.converted, 1);
        QCOMPARE(trial.ofSite, std::optional<qint64>(1));
        QCOMPARE(trial.unreadable,
                 (QList<TableTrial::Unreadable>{{{RecordField::Begin, RecordFault::InGap}, 1},
                                                {{RecordField::Id, RecordFault::NotText}, 1}}));
    }
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
