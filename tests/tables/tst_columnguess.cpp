// SPDX-License-Identifier: MIT
#include "tables/columnguess.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Which column is which: by the header, by a person's word, never by a guess between two.
class ColumnGuessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsColumns_data();
    void tellsColumns();
    void asksWhereItIsNotPlain_data();
    void asksWhereItIsNotPlain();
    void knowsAHeaderOfIds();
};

void ColumnGuessTest::tellsColumns_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<ColumnNames>("said");
    QTest::addColumn<TableColumns>("columns");
    const auto add = [](const char *name, const QString &headers, const TableColumns &columns,
                        const ColumnNames &said = {}) {
        QTest::addRow("%s", name) << headers << said << columns;
    };
    add("what preview writes", u"id;name;begin;end"_s, {0, 2, 3});
    add("what preview --all writes", u"row;id;name;begin;end;verdict;reason;findings"_s, {1, 3, 4});
    add("what the window copies", u"Device;Begin as received;End as received;Duration;Device id"_s,
        {4, 1, 2});
    add("any case", u"END;Begin;Device ID"_s, {2, 1, 0});
    add("other words", u"Asset;Start;Finish"_s, {0, 1, 2});
    add("a unit", u"unit;start;end"_s, {0, 1, 2});
    add("white space and marks", u" device_id ; Begin ;\tEnd"_s, {0, 1, 2});
    add("a zone in brackets", u"Device;Begin (UTC);End (UTC)"_s, {0, 1, 2});
    add("the device's id before its name", u"device;device-id;begin;end"_s, {1, 2, 3});
    add("German", u"Gerät;Beginn;Ende"_s, {0, 1, 2});
    add("French", u"Appareil;Début;Fin;Durée;ID appareil"_s, {4, 1, 2});
    add("Spanish", u"Equipo;Inicio;Fin;Duración;ID de equipo"_s, {4, 1, 2});
    add("Spanish, other words", u"Unidad;Desde;Hasta"_s, {0, 1, 2});
    add("German, other words", u"Bis;Von;Gerätename"_s, {2, 1, 0});
    add("German, the start first", u"ANLAGE;Anfang;Ende (MEZ)"_s, {0, 1, 2});
    add("what the window copies in German",
        u"Gerät;Beginn wie empfangen;Ende wie empfangen;Dauer;Geräte-ID"_s, {4, 1, 2});
    add("from and to", u"Asset name;From;To"_s, {0, 1, 2});
    add("times by name", u"Unit ID;Start time;End_Time"_s, {0, 1, 2});
    add("said", u"Kraftwerk;Weg;Da"_s, {0, 1, 2}, {u"Kraftwerk"_s, u"Weg"_s, u"Da"_s});
    add("one of them said", u"id;device;begin;end"_s, {1, 2, 3}, {u"device"_s, {}, {}});
    add("said in another case", u"Anlage;Begin;END"_s, {0, 1, 2}, {u"ANLAGE"_s, {}, {}});
    add("said by place", u"id;id;begin;end"_s, {1, 2, 3}, {u"2"_s, {}, u"4"_s});
    add("a name before a place", u"2;device;begin;end"_s, {0, 2, 3}, {u"2"_s, {}, {}});
    add("said as it is written", u"a;A;begin;end"_s, {1, 2, 3}, {u"A"_s, {}, {}});
}

void ColumnGuessTest::tellsColumns()
{
    QFETCH(const QString, headers);
    QFETCH(const ColumnNames, said);
    const auto columns = tellColumns(headers.split(u';'), said);
    QVERIFY(columns);
    QTEST(*columns, "columns");
}

void ColumnGuessTest::asksWhereItIsNotPlain_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<ColumnNames>("said");
    QTest::addColumn<TableFault::Kind>("kind");
    QTest::addColumn<ColumnRole>("role");
    QTest::addColumn<QString>("names");
    const auto add = [](const char *name, const QString &headers, TableFault::Kind kind,
                        ColumnRole role, const QString &names, const ColumnNames &said = {}) {
        QTest::addRow("%s", name) << headers << said << kind << role << names;
    };
    using enum TableFault::Kind;
    using enum ColumnRole;
    add("no device", u"name;begin;end"_s, NoColumn, Device, u"name;begin;end"_s);
    add("no begin", u"id;opened;end"_s, NoColumn, Begin, u"id;opened;end"_s);
    add("no end", u"id;begin;closed"_s, NoColumn, End, u"id;begin;closed"_s);
    add("a day and a time of day", u"Gerät;Start;Startzeit;Ende"_s, UnclearColumn, Begin,
        u"Start;Startzeit"_s);
    add("a name beside the row's id", u"ID;Gerätename;Beginn;Ende"_s, UnclearColumn, Device,
        u"ID;Gerätename"_s);
    add("no header", u"d-1;2022-01-01T00:00:00Z;2022-01-02T00:00:00Z"_s, NoColumn, Device,
        u"d-1;2022-01-01T00:00:00Z;2022-01-02T00:00:00Z"_s);
    add("an id that may be the row's", u"id;device;begin;end"_s, UnclearColumn, Device,
        u"id;device"_s);
    add("twice the same", u"id;begin;end;ID"_s, UnclearColumn, Device, u"id;ID"_s);
    add("begin and start", u"id;begin;start;end"_s, UnclearColumn, Begin, u"begin;start"_s);
    add("said, but not there", u"id;begin;end"_s, MissingColumn, End, u"id;begin;end"_s,
        {{}, {}, u"bis"_s});
    add("said by a place that is none", u"id;begin;end"_s, MissingColumn, End, u"id;begin;end"_s,
        {{}, {}, u"4"_s});
    add("said by no place", u"id;begin;end"_s, MissingColumn, End, u"id;begin;end"_s,
        {{}, {}, u"0"_s});
    add("said, but there twice", u"x;x;begin;end"_s, UnclearColumn, Device, u"x;x"_s,
        {u"x"_s, {}, {}});
}

void ColumnGuessTest::asksWhereItIsNotPlain()
{
    QFETCH(const QString, headers);
    QFETCH(const ColumnNames, said);
    const auto columns = tellColumns(headers.split(u';'), said);
    QVERIFY(!columns);
    QTEST(columns.error().kind, "kind");
    QTEST(columns.error().role, "role");
    QTEST(columns.error().names.join(u';'), "names");
}

void ColumnGuessTest::knowsAHeaderOfIds()
{
    for (const QString &header : {u"id"_s, u"ID"_s, u"Device ID"_s, u"unit_id"_s, u"Geräte-ID"_s})
        QVERIFY(saysIds(header));
    for (const QString &header : {u"device"_s, u"Unit"_s, u"Gerät"_s, u"name"_s, QString()})
        QVERIFY(!saysIds(header));
}

QTEST_APPLESS_MAIN(ColumnGuessTest)
#include "tst_columnguess.moc"
