// SPDX-License-Identifier: MIT
#include "outages/jsonstring.h"
#include "outages/payload.h"
#include "outages/records.h"
#include "outages/review.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

Review review(const QList<ReceivedRecord> &records, const QList<Device> &devices)
{
    const auto table = std::make_shared<OutageTable>();
    for (const ReceivedRecord &record : records)
        table->append(record);
    return Review(table, Site(u"s"_s, u"S"_s, devices),
                  *parseTimestamp(u"2022-01-01T00:00:00.000Z"));
}

} // namespace

class PayloadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAnEmptyListWithoutRows();
    void keepsTheOrderReceived();
    void sendsOnlyWhatIsSelected();
    void keepsTheReceivedCharacters_data();
    void keepsTheReceivedCharacters();
    void writesAnyTextAsJson_data();
    void writesAnyTextAsJson();
    void writesIdsAndNamesInAnyScript();
    void comesInPortionsThatMakeTheWhole();
};

void PayloadTest::isAnEmptyListWithoutRows()
{
    QCOMPARE(payload(Review()), "[]");
    QCOMPARE(payload(review({record(u"x", u"2022-01-01T00:00:00.000Z")}, {})), "[]");
}

void PayloadTest::keepsTheOrderReceived()
{
    const QByteArray expected =
        R"([{"id":"b","name":"B","begin":"2022-03-01T00:00:00.000Z","end":"2022-04-01T00:00:00.000Z"},)"
        R"({"id":"a","name":"A","begin":"2022-02-01T00:00:00.000Z","end":"2022-04-02T00:00:00.000Z"},)"
        R"({"id":"b","name":"B","begin":"2022-01-01T00:00:00.000Z","end":"2022-04-03T00:00:00.000Z"}])";
    const Review judged =
        review({record(u"b", u"2022-03-01T00:00:00.000Z", u"2022-04-01T00:00:00.000Z"),
                record(u"a", u"2022-02-01T00:00:00.000Z", u"2022-04-02T00:00:00.000Z"),
                record(u"b", u"2022-01-01T00:00:00.000Z", u"2022-04-03T00:00:00.000Z")},
               {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    QCOMPARE(payload(judged), expected);
}

void PayloadTest::sendsOnlyWhatIsSelected()
{
    Review judged = review({record(u"a", u"2021-12-31T23:59:59.999Z"),
                            record(u"x", u"2022-01-01T00:00:00.000Z"), record(u"a", u"soon"),
                            noObject(), record(u"a", u"2022-01-01T00:00:00.000Z"),
                            record(u"a", u"2022-01-02T00:00:00.000Z")},
                           {{u"a"_s, u"A"_s}});
    QVERIFY(judged.setIncluded(5, false));
    const QJsonArray sent = QJsonDocument::fromJson(payload(judged)).array();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].toObject().value(u"begin").toString(), u"2022-01-01T00:00:00.000Z");
}

void PayloadTest::keepsTheReceivedCharacters_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2022-01-01T00:00:00.000Z", "2022-01-01T00:00:00Z", "2022-01-01T00:00:00.0Z",
          "2022-01-01T00:00:00.000000Z", "2022-01-01T00:00:00.123456789Z",
          "2022-01-01t00:00:00.000Z", "2022-01-01T00:00:00.000z", "2022-01-01T00:00:00.000+00:00",
          "2022-01-01T00:00:00.000-00:00", "2022-01-01T12:00:00.000+05:30",
          "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999-23:59"}) {
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
}

void PayloadTest::keepsTheReceivedCharacters()
{
    QFETCH(const QString, text);
    const Review judged = review({record(u"a", text, text)}, {{u"a"_s, u"A"_s}});
    QCOMPARE(judged.counts().selected, 1);
    QCOMPARE(payload(judged), "[{\"id\":\"a\",\"name\":\"A\",\"begin\":\"" + text.toLatin1() +
                                  "\",\"end\":\"" + text.toLatin1() + "\"}]");
}

void PayloadTest::writesAnyTextAsJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto add = [](const char *name, const QString &text, const QByteArray &json) {
        QTest::addRow("%s", name) << text << json;
    };
    add("empty", u""_s, "\"\"");
    add("plain", u"Battery 1"_s, "\"Battery 1\"");
    add("quote and backslash", u"a\"b\\c/"_s, R"("a\"b\\c/")");
    add("control characters", u"\b\f\n\r\t\u0001\u001f"_s, R"("\b\f\n\r\t\u0001\u001f")");
    add("zero", u"a\0b"_s, R"("a\u0000b")");
    add("delete", u"\u007f"_s, "\"\x7f\"");
    add("scripts", u"été 電池 Батарея 😀"_s, "\"été 電池 Батарея 😀\"");
    add("markup stays text", u"<b>&amp;</b>"_s, "\"<b>&amp;</b>\"");
    add("separators of lines", u"\u2028\u2029"_s, "\"\xe2\x80\xa8\xe2\x80\xa9\"");
}

void PayloadTest::writesAnyTextAsJson()
{
    QFETCH(const QString, text);
    QTEST(jsonString(text), "json");
    const QByteArray list = "[" + jsonString(text) + "]";
    QCOMPARE(QJsonDocument::fromJson(list).array().at(0).toString(), text);
}

void PayloadTest::writesIdsAndNamesInAnyScript()
{
    const QString id = u"電\"池\\\n"_s;
    const QString name = u"Акку́ \"1\" 😀"_s;
    const Review judged = review({record(id, u"2022-01-01T00:00:00.000Z")}, {{id, name}});
    const QJsonArray sent = QJsonDocument::fromJson(payload(judged)).array();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].toObject().value(u"id").toString(), id);
    QCOMPARE(sent[0].toObject().value(u"name").toString(), name);
}

void PayloadTest::comesInPortionsThatMakeTheWhole()
{
    const auto table = std::make_shared<OutageTable>();
    for (int i = 0; i < 5000; ++i)
        table->append(record(u"a", u"2022-01-01T00:00:00.000Z"));
    const Review judged(table, Site(u"s"_s, u"S"_s, {{u"a"_s, u"A"_s}}), Timestamp{});
    QByteArray whole;
    int portions = 0;
    writePayload(judged, [&](QByteArrayView portion) {
        QVERIFY(portion.size() < (66 << 10));
        whole.append(portion);
        ++portions;
    });
    QVERIFY(portions > 5);
    QCOMPARE(whole, payload(judged));
    QCOMPARE(QJsonDocument::fromJson(whole).array().size(), 5000);
}

QTEST_APPLESS_MAIN(PayloadTest)
#include "tst_payload.moc"
