// SPDX-License-Identifier: MIT
#include "session/savedconnection.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The text in which a saved connection is kept.
class SavedConnectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten_data()
    {
        QTest::addColumn<SavedConnection>("connection");
        QTest::newRow("least") << SavedConnection{
            .id = u"a"_s, .name = u"North"_s, .baseUrl = u"https://north.example/v1"_s};
        QTest::newRow("everything")
            << SavedConnection{.id = u"b"_s,
                               .name = u"Süd & „Söhne“, \"quoted\""_s,
                               .kind = ConnectionKind::Test,
                               .baseUrl = u"https://127.0.0.1:8443/v1"_s,
                               .sites = {u"norwich-pear-tree"_s, u"a, b"_s, u"ä;ö"_s},
                               .cutoff = u"2022-02-01T00:00:00+01:00"_s,
                               .oldestData = std::chrono::minutes(5),
                               .route = {.caFile = u"/home/ann/ca file.pem"_s,
                                         .proxy = ProxyUse::Address,
                                         .proxyAddress = u"http://proxy.example:3128"_s},
                               .isReadOnly = true,
                               .sharesKey = true};
        QTest::newRow("no proxy") << SavedConnection{
            .id = u"c"_s, .name = u"West"_s, .route = {.proxy = ProxyUse::None}};
    }

    void isReadAsItWasWritten()
    {
        QFETCH(const SavedConnection, connection);
        const auto read = connectionIn(connection.id, textOf(connection));
        QVERIFY(read);
        QCOMPARE(*read, connection);
    }

    void whatIsNotKnownIsTakenForTheSaferThing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("kind") << uR"({"name":"N","kind":"staging"})"_s;
        QTest::newRow("no kind") << uR"({"name":"N"})"_s;
        QTest::newRow("no limit") << uR"({"name":"N","kind":"production","oldestMinutes":0})"_s;
        QTest::newRow("endless") << uR"({"name":"N","kind":"demo","oldestMinutes":9999999})"_s;
    }

    void whatIsNotKnownIsTakenForTheSaferThing()
    {
        QFETCH(const QString, text);
        const auto read = connectionIn(u"a"_s, text);
        QVERIFY(read);
        QCOMPARE(read->kind, ConnectionKind::Production);
        QVERIFY(!read->oldestData);
    }

    void aProxyThatIsNotKnownIsNoWayPastIt()
    {
        const auto read = connectionIn(u"a"_s, uR"({"name":"N","route":{"proxy":"script"}})"_s);
        QVERIFY(read);
        QCOMPARE(read->route.proxy, ProxyUse::Address);
        QVERIFY(!proxyAt(read->route.proxyAddress));
    }

    void withoutANameItIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "[]", "{", R"({"name":"  "})", R"({"name":3})"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void withoutANameItIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!connectionIn(u"a"_s, text));
    }

    void namesAreTheSameWithoutCapitalsAndSpaces()
    {
        QVERIFY(isSameName(u" North  Sea"_s, u"north sea "_s));
        QVERIFY(isSameName(u"SÜD"_s, u"süd"_s));
        QVERIFY(!isSameName(u"North"_s, u"North 2"_s));
    }

    void aHostIsNamedWithItsPort()
    {
        QCOMPARE(hostOf(u"https://api.example.org/v1"_s), u"api.example.org"_s);
        QCOMPARE(hostOf(u"http://127.0.0.1:41873/v1"_s), u"127.0.0.1:41873"_s);
        QCOMPARE(hostOf(u"nonsense"_s), u"nonsense"_s);
    }
};

QTEST_APPLESS_MAIN(SavedConnectionTest)
#include "tst_savedconnection.moc"
