// SPDX-License-Identifier: MIT
#include "submission/indentedjson.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class IndentedJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void addsOnlySpaceBetweenTokens_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("indented");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("empty array") << QByteArray("[]") << QByteArray("[]");
        QTest::newRow("empty object in an array") << QByteArray("[{}]") << QByteArray("[\n  {}\n]");
        QTest::newRow("two records")
            << QByteArray("[{\"id\":\"a\",\"name\":\"B\"},{\"id\":\"c\"}]")
            << QByteArray("[\n  {\n    \"id\": \"a\",\n    \"name\": \"B\"\n  },\n"
                          "  {\n    \"id\": \"c\"\n  }\n]");
        QTest::newRow("structure inside a string stays")
            << QByteArray("[{\"id\":\"},{[:\\\"]\"}]")
            << QByteArray("[\n  {\n    \"id\": \"},{[:\\\"]\"\n  }\n]");
        QTest::newRow("a string that ends in a backslash")
            << QByteArray("[\"\\\\\",1]") << QByteArray("[\n  \"\\\\\",\n  1\n]");
        QTest::newRow("a beginning, cut inside a string")
            << QByteArray("[{\"id\":\"a") << QByteArray("[\n  {\n    \"id\": \"a");
        QTest::newRow("more closed than opened") << QByteArray("]],1") << QByteArray("\n]\n],\n1");
    }

    void addsOnlySpaceBetweenTokens()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, indented);
        QCOMPARE(indentedJson(json), indented);
    }

    void keepsTheMeaning()
    {
        const QByteArray json = "[{\"id\":\"a b  c\",\"name\":\"Köln \\\"x\\\" "
                                "\\\\\",\"begin\":\"2022-01-01T00:00:00.000Z\"},{\"n\":[1,{}]}]";
        const QByteArray indented = indentedJson(json);
        QVERIFY(indented != json);
        QCOMPARE(QJsonDocument::fromJson(indented), QJsonDocument::fromJson(json));
    }
};

QTEST_GUILESS_MAIN(IndentedJsonTest)
#include "tst_indentedjson.moc"
