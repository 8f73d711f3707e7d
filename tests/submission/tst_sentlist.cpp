// SPDX-License-Identifier: MIT
#include "submission/sentlist.h"

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

} // namespace

/// What is read of a list that was sent.
class SentListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatWasSent_data();
    void readsWhatWasSent();
    void keepsTheCharacters();
    void findsDevices_data();
    void findsDevices();
};

void SentListTest::readsWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows"); // -1: cannot be shown as rows
    QTest::newRow("empty list") << QByteArray("[]") << 0;
    QTest::newRow("two") << listOf(u"a 1~2, b 3~4"_s) << 2;
    QTest::newRow("no list") << QByteArray("{}") << -1;
    QTest::newRow("not of objects") << QByteArray("[1]") << -1;
    QTest::newRow("cut") << QByteArray("[{\"id\":") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("one name for a device") << listOf(u"a 1~2!One, a 3~4!One"_s) << 2;
    QTest::newRow("two names for a device") << listOf(u"a 1~2!One, a 3~4!Two"_s) << -1;
    QTest::newRow("an id that is too long for a table")
        << listOf(QString(OutageTable::LongestId + 1, u'x') + u" 1~2"_s) << -1;
    QTest::newRow("a time that is too long for a table")
        << listOf(u"a T%1~2"_s.arg(QString(OutageTable::LongestTime, u'x'))) << -1;
    QTest::newRow("half a character") << QByteArray(R"([{"id":"\ud800"}])") << -1;
}

void SentListTest::readsWhatWasSent()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, rows);
    const auto read = sentList(body);
    QCOMPARE(read ? static_cast<int>(read->rows.size()) : -1, rows);
}

void SentListTest::keepsTheCharacters()
{
    const auto list = sentList(R"([{"id":"a","name":"Å \"1\"","begin":"2022-01-01T01:00:00+01:00",
                                    "end":"2022-01-02T00:00:00.000Z"},
                                   {"id":"b","name":null,"begin":"soon"}])");
    QVERIFY(list);
    QCOMPARE(list->rows, QList<quint32>({0, 1}));
    QCOMPARE(list->table->deviceId(0), u"a"_s);
    QCOMPARE(list->names.value(u"a"_s), u"Å \"1\""_s);
    QCOMPARE(list->table->beginText(0), "2022-01-01T01:00:00+01:00");
    QCOMPARE(list->table->endText(0), "2022-01-02T00:00:00.000Z");
    QCOMPARE(list->table->deviceId(1), u"b"_s);
    QCOMPARE(list->names.value(u"b"_s), QString());
    QCOMPARE(list->table->beginText(1), "soon");
    QCOMPARE(list->table->endText(1), "");
}

void SentListTest::findsDevices_data()
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

void SentListTest::findsDevices()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    const QByteArray body =
        u"[{\"id\":\"0e4d59\",\"name\":\"Nørre \\\"Å\\\"\","
        "\"begin\":\"2022-01-01T00:00:00Z\",\"end\":\"2022-01-02T00:00:00Z\"}]"_s.toUtf8();
    QCOMPARE(bodyMentions(body, text), isFound);
}

QTEST_GUILESS_MAIN(SentListTest)
#include "tst_sentlist.moc"
