// SPDX-License-Identifier: MIT
#include "models/outagelistmodel.h"
#include "models/outagetext.h"
#include "models/reviewfixture.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using Model = OutageListModel;
using Kind = Model::Kind;

namespace {

using Fill = std::function<void(Model &)>;

QString line(const Model &model, const std::function<QVariant(int)> &cell)
{
    QStringList cells;
    for (int section = 0; section < model.columnCount(); ++section)
        cells.append(cell(section).toString());
    return cells.join(u" | "_s);
}

/// The titles and the rows, as a person reads them.
QStringList picture(const Model &model, int role = Qt::DisplayRole)
{
    QStringList lines{line(model, [&](int section) {
        return model.headerData(section, Qt::Horizontal, Qt::DisplayRole);
    })};
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(
            line(model, [&](int section) { return model.index(row, section).data(role); }));
    return lines;
}

Review leftOut()
{
    Review review = ReviewFixture::review();
    review.setIncluded(0, false);
    review.setNote(0, u"<b>planned</b>\nwork"_s);
    review.setIncluded(5, false);
    return review;
}

Fill rowsOf(const Review &review, const QList<quint32> &rows)
{
    return [=](Model &model) { model.setRows(review, rows); };
}

struct Sent
{
    QString id;
    QString name;
    QString begin;
    QString end;
};

OutageList sent(const QList<Sent> &rows)
{
    auto table = std::make_shared<OutageTable>();
    QHash<QString, QString> names;
    for (const Sent &row : rows) {
        table->append({{row.id}, {row.begin}, {row.end}});
        names.insert(row.id, row.name);
    }
    return outageList(std::move(table), std::move(names));
}

OutageList earlierList()
{
    return sent({{u"a"_s, u"Goes"_s, u"2022-01-01T00:00:00Z"_s, u"2022-01-02T00:00:00.000Z"_s},
                 {u"b"_s, u"Fan"_s, u"2022-01-03T00:00:00.000Z"_s, u"2022-01-04T00:00:00.000Z"_s},
                 {u"c"_s, u"Old\nname"_s, u"2022-01-05T00:00:00.000Z"_s, u"soon"_s},
                 {u"d"_s, u"Stays"_s, u"2022-01-07T01:00:00+01:00"_s, u"x"_s}});
}

OutageList laterList()
{
    return sent({{u"d"_s, u"Stays"_s, u"2022-01-07T01:00:00+01:00"_s, u"x"_s},
                 {u"c"_s, u"New\nname"_s, u"2022-01-05T00:00:00Z"_s, u"later"_s},
                 {u"b"_s, u"Fan"_s, u"2022-01-03T00:00:00.000Z"_s, u"2022-01-05T00:00:00.000Z"_s},
                 {u"n"_s, u"Comes"_s, u"2022-01-09T00:00:00.000Z"_s, u"y"_s}});
}

Fill differences(bool withSame)
{
    return [=](Model &model) {
        model.setComparison(laterList(), *compare(laterList(), earlierList()), withSame);
    };
}

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

} // namespace

class OutageListModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsEachKind_data();
    void showsEachKind();
    void tellsMoreInTips_data();
    void tellsMoreInTips();
    void givesTheStateOfADifferenceAlone();
    void alignsTimesThatArePointsOnAClock();
    void isFilledAnew();
};

void OutageListModelTest::showsEachKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QStringList>("expected");
    const QTimeZone utc = QTimeZone::utc();
    const Review review = ReviewFixture::review();
    QTest::newRow("to send, in the order asked for")
        << Kind::ToSend << utc << rowsOf(review, {3, 0})
        << QStringList{u"Device | Device ID | Begin (UTC) | End (UTC) | Check"_s,
                       u"Battery 1 | d1 | 2022-05-01 08:00:00 | 2022-05-02 10:00:00 | "_s,
                       u"Battery 10 | d10 | 2022-01-01 00:00:00 | 2022-09-15 19:45:10.341 | "_s};
    QList<Device> nameless = ReviewFixture::devices();
    nameless[2].name.clear();
    QTest::newRow("a device without a name")
        << Kind::ToSend << utc
        << rowsOf(ReviewFixture::review(ReviewFixture::rows(), nameless), {0})
        << QStringList{u"Device | Device ID | Begin (UTC) | End (UTC) | Check"_s,
                       u"d10 | d10 | 2022-01-01 00:00:00 | 2022-09-15 19:45:10.341 | "_s};
    Review found = review;
    found.setFindings(std::make_shared<const Findings>(
        *findFindings(review, {}, Timestamp{1'690'000'000'000}, [] { return false; })));
    QTest::newRow("to send, with what is to check")
        << Kind::ToSend << utc << rowsOf(found, {0})
        << QStringList{u"Device | Device ID | Begin (UTC) | End (UTC) | Check"_s,
                       u"Battery 10 | d10 | 2022-01-01 00:00:00 | 2022-09-15 19:45:10.341 | "
                       "on the cutoff"_s};
    QTest::newRow("to send, in another zone")
        << Kind::ToSend << berlin() << rowsOf(review, {0})
        << QStringList{
               u"Device | Device ID | Begin (Europe/Berlin) | End (Europe/Berlin) | Check"_s,
               u"Battery 10 | d10 | 2022-01-01 01:00:00 | 2022-09-15 21:45:10.341 | "_s};
    QTest::newRow("left out, with the reasons")
        << Kind::LeftOut << utc << rowsOf(leftOut(), {0, 5})
        << QStringList{u"Device | Device ID | Begin (UTC) | End (UTC) | Reason"_s,
                       u"Battery 10 | d10 | 2022-01-01 00:00:00 | 2022-09-15 19:45:10.341 | "
                       "<b>planned</b>\ufffdwork"_s,
                       u"<b>Zulu & Co</b> | dx | 2022-01-01 00:00:00.0000005 | "
                       "2022-01-01 00:00:00.0000006 | "_s};
    QTest::newRow("gone, one of which could not be read")
        << Kind::Removed << utc << rowsOf(review, {8, 4})
        << QStringList{u"Device | Device ID | Begin (UTC) | End (UTC)"_s,
                       u"Battery 1 | d1 | 2022-05-01 08:00:00 | 2022-05-01 07:00:00"_s,
                       u"Battery 2 | d2 | 2022-02-30T00:00:00.000Z | 2022-05-02 10:00:00"_s};
    QTest::newRow("sent, with the characters that were sent")
        << Kind::Sent << berlin() << Fill([](Model &model) { model.setList(earlierList()); })
        << QStringList{u"Device | Device ID | Begin, as sent | End, as sent"_s,
                       u"Goes | a | 2022-01-01T00:00:00Z | 2022-01-02T00:00:00.000Z"_s,
                       u"Fan | b | 2022-01-03T00:00:00.000Z | 2022-01-04T00:00:00.000Z"_s,
                       u"Old\ufffdname | c | 2022-01-05T00:00:00.000Z | soon"_s,
                       u"Stays | d | 2022-01-07T01:00:00+01:00 | x"_s};
    QTest::newRow("nothing was sent")
        << Kind::Sent << utc << Fill([](Model &model) { model.setList({}); })
        << QStringList{u"Device | Device ID | Begin, as sent | End, as sent"_s};
    const QStringList differing{
        u"Difference | Device | Device ID | Begin, as sent | End, as sent | Before"_s,
        u"New | Comes | n | 2022-01-09T00:00:00.000Z | y | "_s,
        u"Gone | Goes | a | 2022-01-01T00:00:00Z | 2022-01-02T00:00:00.000Z | "_s,
        u"Changed | New\ufffdname | c | 2022-01-05T00:00:00Z | later | called Old\ufffdname, "
        "began 2022-01-05T00:00:00.000Z, ended soon"_s,
        u"Changed | Fan | b | 2022-01-03T00:00:00.000Z | 2022-01-05T00:00:00.000Z | "
        "ended 2022-01-04T00:00:00.000Z"_s};
    QTest::newRow("new, gone, changed in this order")
        << Kind::Differences << utc << differences(false) << differing;
    QTest::newRow("and the same behind them")
        << Kind::Differences << utc << differences(true)
        << differing + QStringList{u"Same | Stays | d | 2022-01-07T01:00:00+01:00 | x | "_s};
    QTest::newRow("nothing differs") << Kind::Differences << utc << Fill([](Model &model) {
        model.setComparison(laterList(), *compare(laterList(), laterList()), false);
    }) << differing.first(1);
}

void OutageListModelTest::showsEachKind()
{
    QFETCH(const Kind, kind);
    QFETCH(const QTimeZone, zone);
    QFETCH(const Fill, fill);
    Model model(kind, zone);
    const QAbstractItemModelTester tester(&model);
    fill(model);
    QTEST(picture(model), "expected");
}

void OutageListModelTest::tellsMoreInTips_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<Model::Column>("column");
    QTest::addColumn<QString>("expected");
    const QTimeZone utc = QTimeZone::utc();
    const Review review = ReviewFixture::review();
    QTest::newRow("a name with tags") << Kind::ToSend << utc << rowsOf(review, {5})
                                      << Model::DeviceColumn << u"<b>Zulu & Co</b>"_s;
    QTest::newRow("a time in UTC")
        << Kind::ToSend << utc << rowsOf(review, {3}) << Model::BeginColumn
        << u"UTC; sent as received: 2022-05-01T10:00:00+02:00"_s;
    QTest::newRow("a time in another zone")
        << Kind::LeftOut << berlin() << rowsOf(review, {0}) << Model::EndColumn
        << u"2022-09-15 21:45:10.341 +02:00 in Europe/Berlin; sent as received: "
           "2022-09-15T19:45:10.341Z"_s;
    QTest::newRow("a time that was")
        << Kind::Removed << utc << rowsOf(review, {0}) << Model::BeginColumn
        << u"2022-01-01 00:00:00 UTC; written as "
           "2022-01-01T00:00:00.000Z then"_s;
    QTest::newRow("a reason") << Kind::LeftOut << utc << rowsOf(leftOut(), {0})
                              << Model::ReasonColumn << u"<b>planned</b>\ufffdwork"_s;
    QTest::newRow("a time on record")
        << Kind::Sent << berlin() << Fill([](Model &model) { model.setList(earlierList()); })
        << Model::BeginColumn << u"2022-01-01T00:00:00Z"_s;
    QTest::newRow("a difference") << Kind::Differences << utc << differences(false)
                                  << Model::StateColumn << u"New"_s;
}

void OutageListModelTest::tellsMoreInTips()
{
    QFETCH(const Kind, kind);
    QFETCH(const QTimeZone, zone);
    QFETCH(const Fill, fill);
    QFETCH(const Model::Column, column);
    QFETCH(const QString, expected);
    Model model(kind, zone);
    fill(model);
    QCOMPARE(model.index(0, model.section(column)).data(Qt::ToolTipRole).toString(),
             OutageText::escapedTip(expected));
}

void OutageListModelTest::givesTheStateOfADifferenceAlone()
{
    Model model(Kind::Differences);
    differences(true)(model);
    QCOMPARE(picture(model, Model::StateRole).sliced(1),
             QStringList({u"1 |  |  |  |  | "_s, u"4 |  |  |  |  | "_s, u"2 |  |  |  |  | "_s,
                          u"2 |  |  |  |  | "_s, u"3 |  |  |  |  | "_s}));
    QCOMPARE(int(CompareState::Removed), 4);
    Model list(Kind::Sent);
    list.setList(laterList());
    QCOMPARE(list.section(Model::StateColumn), -1);
    QCOMPARE(list.index(0, 0).data(Model::StateRole), QVariant());
}

void OutageListModelTest::alignsTimesThatArePointsOnAClock()
{
    const auto isRight = [](const Model &model, Model::Column column, int role) {
        const QVariant cell = model.index(0, model.section(column)).data(role);
        const QVariant title = model.headerData(model.section(column), Qt::Horizontal, role);
        return cell == title && cell.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    Model toSend(Kind::ToSend);
    toSend.setRows(ReviewFixture::review(), {0});
    QVERIFY(isRight(toSend, Model::BeginColumn, Qt::TextAlignmentRole));
    QVERIFY(isRight(toSend, Model::EndColumn, Qt::TextAlignmentRole));
    QVERIFY(!isRight(toSend, Model::DeviceColumn, Qt::TextAlignmentRole));
    Model onRecord(Kind::Sent);
    onRecord.setList(laterList());
    QVERIFY(!isRight(onRecord, Model::BeginColumn, Qt::TextAlignmentRole));
}

void OutageListModelTest::isFilledAnew()
{
    Model model(Kind::Differences);
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &Model::modelReset);
    differences(true)(model);
    QCOMPARE(model.rowCount(), 5);
    differences(false)(model);
    QCOMPARE(model.rowCount(), 4);
    model.setComparison({}, {}, false);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 3);
}

QTEST_GUILESS_MAIN(OutageListModelTest)
#include "tst_outagelistmodel.moc"
