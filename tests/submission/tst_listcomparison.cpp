// SPDX-License-Identifier: MIT
#include "submission/listcomparison.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A list from its short form: "a 1~2, b 3~4!Name" is two rows, the second with another name.
QByteArray listOf(const QString &text)
{
    QByteArrayList rows;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString id = part.section(u' ', 0, 0);
        const QString span = part.section(u' ', 1).section(u'!', 0, 0);
        const QString name = part.contains(u'!') ? part.section(u'!', 1) : u"Battery"_s;
        const auto time = [](const QString &day) {
            return day.contains(u'T') ? day : u"2022-01-0%1T00:00:00Z"_s.arg(day);
        };
        rows << u"{\"id\":\"%1\",\"name\":\"%2\",\"begin\":\"%3\",\"end\":\"%4\"}"_s
                    .arg(id, name, time(span.section(u'~', 0, 0)), time(span.section(u'~', 1)))
                    .toUtf8();
    }
    return '[' + rows.join(',') + ']';
}

QString shortForm(const ListComparison &comparison)
{
    const QStringList words{u"new"_s, u"gone"_s, u"changed"_s, u"same"_s};
    QStringList parts;
    for (const ListComparison::Row &row : comparison.rows) {
        const QString &id = row.kind == ListComparison::Kind::Gone ? row.earlier.id : row.later.id;
        parts << words.at(static_cast<int>(row.kind)) + u' ' + id;
    }
    return parts.join(u", "_s);
}

} // namespace

/// What two lists have in common, outage by outage.
class tst_ListComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatDiffers_data();
    void tellsWhatDiffers();
    void keepsBothSidesOfAChange();
    void comparesLargeListsInTime();
    void readsWhatWasSent_data();
    void readsWhatWasSent();
    void findsDevices_data();
    void findsDevices();
};

void tst_ListComparison::tellsWhatDiffers_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("differences");
    QTest::newRow("two empty ones") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"a 1~2, b 3~4"_s << u"a 1~2, b 3~4"_s << u"same a, same b"_s;
    QTest::newRow("the same in another order")
        << u"a 1~2, b 3~4"_s << u"b 3~4, a 1~2"_s << u"same b, same a"_s;
    QTest::newRow("new") << u"a 1~2"_s << u"b 1~2, a 1~2"_s << u"new b, same a"_s;
    QTest::newRow("gone") << u"a 1~2, b 1~2"_s << u"b 1~2"_s << u"gone a, same b"_s;
    QTest::newRow("another end") << u"a 1~2"_s << u"a 1~3"_s << u"changed a"_s;
    QTest::newRow("another name") << u"a 1~2!One"_s << u"a 1~2!Two"_s << u"changed a"_s;
    QTest::newRow("another begin") << u"a 1~3"_s << u"a 2~3"_s << u"changed a"_s;
    QTest::newRow("another begin and end is another outage")
        << u"a 1~3"_s << u"a 2~4"_s << u"new a, gone a"_s;
    QTest::newRow("the same begin is nearer than the same end")
        << u"a 1~3, a 2~4"_s << u"a 1~4"_s << u"gone a, changed a"_s;
    QTest::newRow("the same begin in another zone")
        << u"a 2022-01-01T00:00:00Z~2"_s << u"a 2022-01-01T01:00:00+01:00~2"_s << u"changed a"_s;
    QTest::newRow("the finest digit tells outages apart")
        << u"a 2022-01-01T00:00:00.0000001Z~2"_s << u"a 2022-01-01T00:00:00.0000002Z~3"_s
        << u"new a, gone a"_s;
    QTest::newRow("a begin that is none stands for itself")
        << u"a T~2, b Tx~2"_s << u"a T~3, b Ty~3"_s << u"new b, gone b, changed a"_s;
    QTest::newRow("new, gone, changed, same in this order")
        << u"g 1~2, c 1~2, s 1~2"_s << u"s 1~2, c 1~4, n 1~2"_s
        << u"new n, gone g, changed c, same s"_s;
    QTest::newRow("twice before, once now")
        << u"a 1~2, a 1~2"_s << u"a 1~2"_s << u"gone a, same a"_s;
    QTest::newRow("once before, twice now")
        << u"a 1~2"_s << u"a 1~2, a 1~2"_s << u"new a, same a"_s;
    QTest::newRow("equal ones find each other first")
        << u"a 1~2, a 1~3"_s << u"a 1~4, a 1~2"_s << u"changed a, same a"_s;
}

void tst_ListComparison::tellsWhatDiffers()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, later);
    QFETCH(const QString, differences);
    const ListComparison found = compareLists(*sentRows(listOf(earlier)), *sentRows(listOf(later)));
    QCOMPARE(shortForm(found), differences);
}

void tst_ListComparison::keepsBothSidesOfAChange()
{
    const ListComparison found =
        compareLists(*sentRows(listOf(u"a 1~2"_s)), *sentRows(listOf(u"a 1~3"_s)));
    QCOMPARE(found.count(ListComparison::Kind::Changed), 1);
    QCOMPARE(found.count(ListComparison::Kind::New), 0);
    QCOMPARE(found.rows.first().earlier.end, u"2022-01-02T00:00:00Z"_s);
    QCOMPARE(found.rows.first().later.end, u"2022-01-03T00:00:00Z"_s);
}

void tst_ListComparison::comparesLargeListsInTime()
{
    constexpr int Rows = 50'000;
    QList<SentRow> earlier;
    for (int i = 0; i < Rows; ++i)
        earlier.append({u"device-%1"_s.arg(i), {}, u"2022-01-01T00:00:00Z"_s, {}});
    QList<SentRow> later(earlier.crbegin(), earlier.crend());
    later.last().end = u"x"_s;
    const ListComparison found = compareLists(earlier, later);
    QCOMPARE(found.count(ListComparison::Kind::Same), Rows - 1);
    QCOMPARE(found.count(ListComparison::Kind::Changed), 1);
}

void tst_ListComparison::readsWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows"); // -1: cannot be shown as rows
    QTest::newRow("empty list") << QByteArray("[]") << 0;
    QTest::newRow("two") << listOf(u"a 1~2, b 3~4"_s) << 2;
    QTest::newRow("no list") << QByteArray("{}") << -1;
    QTest::newRow("not of objects") << QByteArray("[1]") << -1;
    QTest::newRow("cut") << QByteArray("[{\"id\":") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void tst_ListComparison::readsWhatWasSent()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, rows);
    const auto read = sentRows(body);
    QCOMPARE(read ? static_cast<int>(read->size()) : -1, rows);
}

void tst_ListComparison::findsDevices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("id") << u"0e4d"_s << true;
    QTest::newRow("whatever the case") << u"0E4D"_s << true;
    QTest::newRow("name") << u"nørre"_s << true;
    QTest::newRow("name, capital") << u"NØRRE"_s << true;
    QTest::newRow("quote") << u"\"å\""_s << true;
    QTest::newRow("nobody") << u"nobody"_s << false;
    QTest::newRow("the name of a field is no name") << u"begin"_s << false;
    QTest::newRow("a time is no name") << u"2022-01"_s << false;
}

void tst_ListComparison::findsDevices()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    const QByteArray body =
        u"[{\"id\":\"0e4d59\",\"name\":\"Nørre \\\"Å\\\"\","
        "\"begin\":\"2022-01-01T00:00:00Z\",\"end\":\"2022-01-02T00:00:00Z\"}]"_s.toUtf8();
    QCOMPARE(bodyMentions(body, text), isFound);
}

QTEST_GUILESS_MAIN(tst_ListComparison)
#include "tst_listcomparison.moc"
