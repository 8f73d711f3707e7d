// SPDX-License-Identifier: MIT
#include "models/tablerowsmodel.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

TablePeek peek()
{
    return {*sampleOf("d;b;e\np-1;03.04.2022 10:15;04.04.2022 11:00\n"
                      "p-2\x0b;31.02.2022 10:15;n/a\np-3\n",
                      true)};
}

TableChoice choiceOf(const std::optional<TimeChoice> &times)
{
    return {.headers = {u"d"_s, u"b"_s, u"e"_s}, .columns = {0, 1, 2}, .times = times};
}

} // namespace

/// The first rows of a table, as they stand there and as they would become.
class TableRowsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void showsWhatIsThereBeforeTheTimesAreSaid();
    void showsWhatRowsBecome();
    void showsAFew();

private:
    [[nodiscard]] static QString text(const TableRowsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TableRowsModelTest::showsWhatIsThereBeforeTheTimesAreSaid()
{
    using enum TableRowsModel::Column;
    TableRowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(peek().sample.rows, choiceOf({}), std::nullopt);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, LineColumn), u"2"_s);
    QCOMPARE(text(model, 0, DeviceColumn), u"p-1"_s);
    QCOMPARE(text(model, 1, DeviceColumn), u"p-2\ufffd"_s);
    QCOMPARE(text(model, 0, BeginTextColumn), u"03.04.2022 10:15"_s);
    QCOMPARE(text(model, 0, BeginColumn), u"…"_s);
    QCOMPARE(text(model, 2, EndTextColumn), QString());
    QVERIFY(!model.index(1, BeginColumn).data(TableRowsModel::IsProblemRole).toBool());
}

void TableRowsModelTest::showsWhatRowsBecome()
{
    using enum TableRowsModel::Column;
    TableRowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const TableChoice said = choiceOf(TimeChoice{DateOrder::DayMonthYear, "Europe/Berlin"});
    model.setRows(peek().sample.rows, said, tryRows(peek(), said, nullptr));
    QCOMPARE(text(model, 0, BeginColumn), u"2022-04-03 08:15:00"_s);
    QCOMPARE(text(model, 0, EndColumn), u"2022-04-04 09:00:00"_s);
    QCOMPARE(text(model, 1, BeginColumn), u"begin is a date that no calendar has"_s);
    QCOMPARE(text(model, 1, EndColumn), u"cannot be read"_s);
    QCOMPARE(text(model, 2, BeginColumn), u"begin is missing"_s);
    for (const int column : {BeginColumn, EndColumn}) {
        QVERIFY(!model.index(0, column).data(TableRowsModel::IsProblemRole).toBool());
        QVERIFY(model.index(1, column).data(TableRowsModel::IsProblemRole).toBool());
    }
    QVERIFY(!model.index(1, DeviceColumn).data(TableRowsModel::IsProblemRole).toBool());
}

void TableRowsModelTest::showsAFew()
{
    TableRowsModel model;
    model.setRows(QList<SampleRow>(500, {1, {u"a"_s, u"b"_s, u"c"_s}}), choiceOf({}), std::nullopt);
    QCOMPARE(model.rowCount(), TableRowsModel::MostRows);
}

QTEST_GUILESS_MAIN(TableRowsModelTest)
#include "tst_tablerowsmodel.moc"
