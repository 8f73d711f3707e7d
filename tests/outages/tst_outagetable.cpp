// SPDX-License-Identifier: MIT
#include "outages/outagetable.h"
#include "outages/records.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringView Usual = u"2022-01-01T00:00:00.000Z";
const QStringView Fine = u"2022-01-01T00:00:00.000500Z";

/// Everything a table says, row by row.
QByteArrayList words(const OutageTable &table)
{
    QByteArrayList all{QByteArray::number(table.recordCount())};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const RecordProblem problem = table.problem(row);
        all << QByteArray::number(table.recordNumber(row)) << table.deviceId(row).toUtf8()
            << table.beginText(row) << table.endText(row) << table.record(row)
            << QByteArray::number(int(problem.field)) << QByteArray::number(int(problem.fault))
            << QByteArray::number(table.beginMilliseconds(row))
            << QByteArray::number(table.endMilliseconds(row));
    }
    return all;
}

/// One record of every kind; \a number chooses.
ReceivedRecord sample(int number)
{
    switch (number % 8) {
    case 0:
        return record(u"a", Usual);
    case 1:
        return record(u"b", Fine, u"2022-01-01T00:00:00Z");
    case 2:
        return noObject();
    case 3:
        return record(u"c", u"nonsense", Fine);
    case 4:
        return record(u"a", Usual, u"");
    case 5:
        return record(u"", Fine, u"x");
    case 6:
        return record(u"d", Fine, Fine);
    default:
        return record(u"b", Usual);
    }
}

} // namespace

class OutageTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void renamesDevices();
    void knowsWhatWasConverted();
    void tellsTheLineOfATable_data();
    void tellsTheLineOfATable();
    void keepsEveryProblem();
    void refusesNames();

    void givesBackWhatItTook();
    void tellsTheFirstProblem_data();
    void tellsTheFirstProblem();
    void keepsTheTextThatCannotBeRead();
    void judgesIds_data();
    void judgesIds();
    void keepsOneCopyOfADeviceId();
    void numbersRecordsAroundThoseNotKept();
    void joinsTwoTables_data();
    void joinsTwoTables();
    void keepsOnlyTheDevicesAskedFor();
    void pruningIsTheSameBeforeAndAfterJoining();
    void keepsRawTextShort();
    void cutsTheTextOfATimeThatIsTooLong();
};

void OutageTableTest::givesBackWhatItTook()
{
    OutageTable table;
    table.append(record(u"a", Usual, Fine));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.recordCount(), 1);
    QCOMPARE(table.notKeptCount(), 0);
    QVERIFY(table.isReadable(0));
    QCOMPARE(table.deviceId(0), u"a");
    QCOMPARE(table.device(0), 0U);
    QCOMPARE(table.recordNumber(0), 1);
    QCOMPARE(table.beginMilliseconds(0), 1'640'995'200'000);
    QCOMPARE(table.begin(0), Timestamp{1'640'995'200'000});
    QCOMPARE(table.end(0), (Timestamp{1'640'995'200'000, "5"}));
    QCOMPARE(table.beginText(0), Usual.toUtf8());
    QCOMPARE(table.endText(0), Fine.toUtf8());
    QVERIFY(!table.hasFinerBegin(0));
    QCOMPARE(table.record(0), "{\"id\":\"a\",\"begin\":\"2022-01-01T00:00:00.000Z\","
                              "\"end\":\"2022-01-01T00:00:00.000500Z\"}");
    table.append(record(u"a", Fine));
    QVERIFY(table.hasFinerBegin(1));
    table.squeeze();
    QCOMPARE(table.beginText(1), Fine.toUtf8());
}

void OutageTableTest::tellsTheFirstProblem_data()
{
    QTest::addColumn<ReceivedRecord>("received");
    QTest::addColumn<RecordField>("field");
    QTest::addColumn<RecordFault>("fault");
    const ReceivedField missing{{}, RecordFault::Missing};
    const ReceivedField number{{}, RecordFault::NotText};
    using enum RecordFault;
    const auto add = [](const char *name, const ReceivedRecord &received, RecordField field,
                        RecordFault fault) {
        QTest::addRow("%s", name) << received << field << fault;
    };
    add("none", record(u"a", Usual), RecordField::Record, None);
    add("no object", noObject(), RecordField::Record, NotAnObject);
    add("id in front of begin", record(u"", u"x"), RecordField::Id, Empty);
    add("begin in front of end", record(u"a", u"x", u""), RecordField::Begin, Malformed);
    add("id missing", {missing, {Usual}, {Usual}}, RecordField::Id, Missing);
    add("id a number", {number, {Usual}, {Usual}}, RecordField::Id, NotText);
    add("id broken", record(u"\xdc00", Usual), RecordField::Id, BrokenText);
    add("begin missing", {{u"a"}, missing, missing}, RecordField::Begin, Missing);
    add("end a number", {{u"a"}, {Usual}, number}, RecordField::End, NotText);
    add("end empty", record(u"a", Usual, u""), RecordField::End, Empty);
    const QList<std::pair<QStringView, RecordFault>> times{
        {u"2022-01-01T00:00Z", MissingSeconds},        {u"2022-01-01T00:00:00", MissingZone},
        {u"2022-01-01 00:00:00Z", SpaceForT},          {u"2022-02-30T00:00:00Z", ImpossibleDate},
        {u"2022-01-01T24:00:00Z", ImpossibleTime},     {u"2022-01-01T00:00:60Z", LeapSecond},
        {u"2022-01-01T00:00:00+24:00", ImpossibleZone}};
    for (const auto &[text, fault] : times)
        add(qPrintable(text.toString()), record(u"a", Usual, text), RecordField::End, fault);
}

void OutageTableTest::tellsTheFirstProblem()
{
    QFETCH(const ReceivedRecord, received);
    QFETCH(const RecordField, field);
    QFETCH(const RecordFault, fault);
    OutageTable table;
    table.append(received);
    QCOMPARE(table.problem(0), (RecordProblem{field, fault}));
    QCOMPARE(table.isReadable(0), fault == RecordFault::None);
}

void OutageTableTest::keepsTheTextThatCannotBeRead()
{
    OutageTable table;
    ReceivedRecord received = record(u"a", u"gestern é", u"2022-01-01T00:00:00.000");
    received.raw = "{\"raw\":true}";
    table.append(received);
    QCOMPARE(table.beginText(0), "gestern é");
    QCOMPARE(table.endText(0), "2022-01-01T00:00:00.000");
    QCOMPARE(table.record(0), "{\"raw\":true}");
    QVERIFY(!table.begin(0));
    QVERIFY(!table.end(0));

    ReceivedRecord nothing{{u"a"}, {{}, RecordFault::Missing}, {{}, RecordFault::NotText}};
    table.append(nothing);
    QCOMPARE(table.beginText(1), "");
    QCOMPARE(table.endText(1), "");
    QCOMPARE(table.record(1), "");
    QVERIFY(!table.begin(1));
    table.keepRaw("later");
    QCOMPARE(table.record(1), "later");
}

void OutageTableTest::judgesIds_data()
{
    QTest::addColumn<ReceivedField>("id");
    QTest::addColumn<RecordFault>("fault");
    using enum RecordFault;
    QTest::addRow("text") << ReceivedField{u"a"} << None;
    QTest::addRow("space") << ReceivedField{u" "} << None;
    QTest::addRow("pair") << ReceivedField{u"😀"} << None;
    QTest::addRow("empty") << ReceivedField{u""} << Empty;
    QTest::addRow("missing") << ReceivedField{{}, Missing} << Missing;
    QTest::addRow("number") << ReceivedField{{}, NotText} << NotText;
    QTest::addRow("first half") << ReceivedField{u"a\xd83d"} << BrokenText;
    QTest::addRow("second half") << ReceivedField{u"\xde00z"} << BrokenText;
    static const QString kibibyte(1024, u'x');
    static const QString longer(1025, u'x');
    static const QString wide(342, u'電');
    QTest::addRow("1 KiB") << ReceivedField{kibibyte} << None;
    QTest::addRow("one byte more") << ReceivedField{longer} << TooLong;
    QTest::addRow("1 KiB of wide characters")
        << ReceivedField{QStringView(wide).chopped(1)} << None;
    QTest::addRow("one more") << ReceivedField{wide} << TooLong;
    QTest::addRow("halves the wrong way round") << ReceivedField{u"\xde00\xd83d"} << BrokenText;
}

void OutageTableTest::judgesIds()
{
    QFETCH(const ReceivedField, id);
    QTEST(OutageTable::idFault(id), "fault");
    OutageTable table;
    table.append({id, {Usual}, {Usual}});
    const bool isReadable = OutageTable::idFault(id) == RecordFault::None;
    QCOMPARE(table.device(0) == OutageTable::NoDevice, !isReadable);
    QCOMPARE(table.deviceId(0), isReadable ? id.text.toString() : QString());
}

void OutageTableTest::keepsOneCopyOfADeviceId()
{
    OutageTable table;
    for (const QStringView id : {u"b", u"a", u"b", u"b", u"c", u"a"})
        table.append(record(id, Usual));
    QCOMPARE(table.devices(), (QList<QString>{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(table.device(3), 0U);
    QCOMPARE(table.device(5), 1U);
}

void OutageTableTest::numbersRecordsAroundThoseNotKept()
{
    OutageTable table;
    table.append(record(u"a", Usual));
    table.append(record(u"a", Usual));
    table.countNotKept();
    table.countNotKept();
    table.append(record(u"a", Usual));
    table.countNotKept();
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.recordCount(), 6);
    QCOMPARE(table.notKeptCount(), 3);
    QCOMPARE(table.recordNumber(0), 1);
    QCOMPARE(table.recordNumber(1), 2);
    QCOMPARE(table.recordNumber(2), 5);
}

void OutageTableTest::joinsTwoTables_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("firstLosesSome");
    QTest::addColumn<bool>("secondLosesSome");
    for (const int first : {0, 1, 9}) {
        for (const int second : {0, 1, 9}) {
            for (const int some : {0, 1, 2, 3}) {
                QTest::addRow("%d and %d, kind %d", first, second, some)
                    << first << second << ((some & 1) != 0) << ((some & 2) != 0);
            }
        }
    }
}

void OutageTableTest::joinsTwoTables()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    QFETCH(const bool, firstLosesSome);
    QFETCH(const bool, secondLosesSome);
    OutageTable whole;
    OutageTable left;
    OutageTable right;
    for (int i = 0; i < first + second; ++i) {
        const bool isLeft = i < first;
        OutageTable &part = isLeft ? left : right;
        const bool isLost = i % 3 == 1 && (isLeft ? firstLosesSome : secondLosesSome);
        for (OutageTable *table : {&part, &whole}) {
            if (isLost)
                table->countNotKept();
            else
                table->append(sample(i));
        }
    }
    left.append(std::move(right));
    QCOMPARE(words(left), words(whole));
    QCOMPARE(left.devices(), whole.devices());
    left.append(sample(1));
    whole.append(sample(1));
    QCOMPARE(words(left), words(whole));
}

void OutageTableTest::keepsOnlyTheDevicesAskedFor()
{
    OutageTable table;
    OutageTable expected;
    for (int i = 0; i < 40; ++i) {
        const ReceivedRecord received = sample(i * 3);
        table.append(received);
        const bool isOther = received.id.text == u"b" || received.id.text == u"c";
        if (isOther)
            expected.countNotKept();
        else
            expected.append(received);
    }
    table.keepDevices({{u"d"_s, 0}, {u"a"_s, 1}, {u"unknown"_s, 2}});
    QCOMPARE(words(table), words(expected));
    QCOMPARE(table.devices(), expected.devices());
    table.append(sample(6));
    expected.append(sample(6));
    QCOMPARE(words(table), words(expected));

    table.keepDevices({});
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        QCOMPARE(table.device(row), OutageTable::NoDevice); // unreadable ids always stay
    QVERIFY(table.rowCount() > 0);
    QCOMPARE(table.recordCount(), 41);
}

void OutageTableTest::pruningIsTheSameBeforeAndAfterJoining()
{
    const QHash<QString, qsizetype> keep{{u"a"_s, 0}};
    OutageTable left;
    OutageTable right;
    for (int i = 0; i < 16; ++i)
        (i < 5 ? left : right).append(sample(i));
    OutageTable after = left;
    after.append(OutageTable(right));
    after.keepDevices(keep);

    left.keepDevices(keep);
    right.keepDevices(keep);
    left.append(std::move(right));
    QCOMPARE(words(left), words(after));
}

void OutageTableTest::keepsRawTextShort()
{
    OutageTable table;
    ReceivedRecord received = noObject();
    const QByteArray wordy(5000, 'x');
    received.raw = wordy;
    table.append(received);
    QCOMPARE(table.record(0), wordy.first(4096));

    const QByteArray wide = QByteArray(4094, 'x') + "電池";
    received.raw = wide;
    table.append(received);
    QCOMPARE(table.record(1), wide.first(4094)); // no part of a character
}

void OutageTableTest::cutsTheTextOfATimeThatIsTooLong()
{
    OutageTable table;
    const QString begin = QString(127, u'1') + u"😀"_s;
    const QString end(5000, u'é');
    table.append(record(u"a", begin, end));
    QCOMPARE(table.problem(0), (RecordProblem{RecordField::Begin, RecordFault::TooLong}));
    QCOMPARE(table.beginText(0), QByteArray(127, '1')); // no half of a pair
    QCOMPARE(table.endText(0), QByteArray("é").repeated(128));
    QVERIFY(!table.begin(0));
    QVERIFY(!table.end(0));
}

void OutageTableTest::renamesDevices()
{
    OutageTable table;
    for (const QStringView id : {u"Pump", u"d1", u"Fan", u"", u"Pump"})
        table.append(record(id, Usual));
    table.renameDevices({});
    QCOMPARE(table.devices(), QStringList({u"Pump"_s, u"d1"_s, u"Fan"_s}));
    table.renameDevices({{u"Pump"_s, u"d1"_s}, {u"Fan"_s, u"d2"_s}});
    QCOMPARE(table.devices(), QStringList({u"d1"_s, u"d2"_s}));
    QStringList ids;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        ids.append(table.deviceId(row));
    QCOMPARE(ids, QStringList({u"d1"_s, u"d1"_s, u"d2"_s, QString(), u"d1"_s}));
    QCOMPARE(table.device(3), OutageTable::NoDevice);
}

void OutageTableTest::knowsWhatWasConverted()
{
    OutageTable table;
    table.append(record(u"a", Usual));
    table.append(record(u"b", Usual));
    table.noteConversion("17: b;soon");
    OutageTable other;
    other.append(record(u"c", Fine));
    other.noteConversion("18: c;soon");
    other.append(record(u"d", u"nonsense"));
    other.keepRaw("19: d;nonsense");
    other.noteConversion("never");
    table.append(std::move(other));
    table.keepDevices({{u"b"_s, 0}, {u"c"_s, 1}, {u"d"_s, 2}});
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.isConverted(0) && table.isConverted(1) && !table.isConverted(2));
    QCOMPARE(table.received(0), "17: b;soon"_ba);
    QCOMPARE(table.beginText(1), Fine.toUtf8());
    QCOMPARE(table.line(1), 18);
    QCOMPARE(table.received(2), "19: d;nonsense"_ba);
    QVERIFY(table.record(0).startsWith("{\"id\":\"b\""));
}

void OutageTableTest::tellsTheLineOfATable_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("a line") << "4: a;b"_ba << 4;
    QTest::newRow("a large file") << "10000001: a;b"_ba << 10'000'001;
    QTest::newRow("an object") << "{\"a\":4}"_ba << 0;
    QTest::newRow("a number") << "4"_ba << 0;
    QTest::newRow("a text") << "\"4: a\""_ba << 0;
}

void OutageTableTest::tellsTheLineOfATable()
{
    QFETCH(const QByteArray, raw);
    OutageTable table;
    table.append(record(u"a", u"nonsense"));
    table.keepRaw(raw);
    QTEST(int(table.line(0)), "line");
}

void OutageTableTest::keepsEveryProblem()
{
    using enum RecordField;
    for (const RecordField field : {Id, Begin, End}) {
        for (int fault = int(RecordFault::Missing); fault <= int(RecordFault::NoResult); ++fault) {
            const ReceivedField wrong{{}, RecordFault(fault)};
            ReceivedRecord received = record(u"a", Usual, Usual);
            (field == Id ? received.id : field == Begin ? received.begin : received.end) = wrong;
            OutageTable table;
            table.append(received);
            QCOMPARE(table.problem(0), (RecordProblem{field, RecordFault(fault)}));
        }
    }
    OutageTable named;
    named.append(record(u"a", Usual, Usual));
    named.refuseNames({u"a"_s});
    QCOMPARE(named.problem(0), (RecordProblem{Id, RecordFault::UnknownName}));
    for (const RecordFault fault : {RecordFault::NotAnObject, RecordFault::ExtraCells}) {
        ReceivedRecord received = record(u"a", Usual, Usual);
        received.fault = fault;
        OutageTable table;
        table.append(received);
        QCOMPARE(table.problem(0), (RecordProblem{RecordField::Record, fault}));
    }
}

/// A row of a name that no device has says so, and where it stands; the others stay as they are.
void OutageTableTest::refusesNames()
{
    OutageTable first;
    OutageTable table;
    for (int number = 0; number < 20; ++number) {
        OutageTable &part = number < 7 ? first : table;
        if (number % 5 == 4)
            part.countNotKept();
        else
            part.append(sample(number));
        part.noteLine(2 + number + (number > 9 ? 3 : 0)); // an empty line, or a break in a cell
    }
    const OutageTable half = first;
    first.append(std::move(table));
    table = first;
    table.refuseNames({u"b"_s, u"nothing"_s});
    QCOMPARE(table.unknownNames(), QStringList(u"b"_s));
    int refused = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.deviceId(row), first.deviceId(row));
        QCOMPARE(table.beginText(row), first.beginText(row));
        QCOMPARE(table.endText(row), first.endText(row));
        if (table.deviceId(row) != u"b") {
            QCOMPARE(table.problem(row), first.problem(row));
            QCOMPARE(table.received(row), first.received(row));
            continue;
        }
        ++refused;
        const qint64 number = table.recordNumber(row) - 1;
        QCOMPARE(table.line(row), 2 + number + (number > 9 ? 3 : 0));
        QVERIFY(table.received(row).contains(": b 2022-01-01T00:00:00"));
        QVERIFY(!table.isReadable(row));
        QVERIFY(table.isOfUnknownDevice(row));
    }
    QCOMPARE(refused, 4);
    // They stay when rows of other devices go.
    OutageTable pruned = table;
    pruned.keepDevices({{u"a"_s, 0}});
    QCOMPARE(pruned.unknownNames(), QStringList(u"b"_s));
    QCOMPARE(pruned.recordCount(), table.recordCount());
    QCOMPARE(half.unknownNames(), QStringList());
}

QTEST_APPLESS_MAIN(OutageTableTest)
#include "tst_outagetable.moc"
