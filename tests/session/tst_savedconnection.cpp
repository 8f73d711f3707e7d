// SPDX-License-Identifier: MIT
#include "session/savedconnection.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

SavedConnection shown()
{
    return {.id = u"a"_s,
            .name = u"North"_s,
            .kind = ConnectionKind::Test,
            .baseUrl = u"https://north.example/v1"_s,
            .sites = {u"site-1"_s, u"site-2"_s}};
}

} // namespace

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

    void readOnlyIsAnythingButPlainlyNo_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isReadOnly");
        for (const char *value : {"true", R"("true")", R"("yes")", "1", "[]", "null", R"("")"})
            QTest::newRow(value) << QString::fromLatin1(value) << true;
        for (const char *value : {"false", R"("false")", "0"})
            QTest::newRow(value) << QString::fromLatin1(value) << false;
    }

    void readOnlyIsAnythingButPlainlyNo()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, isReadOnly);
        const auto read = connectionIn(u"a"_s, uR"({"name":"N","readOnly":%1})"_s.arg(value));
        QVERIFY(read);
        QCOMPARE(read->isReadOnly, isReadOnly);
    }

    void whatTwoChangedIsMerged_data()
    {
        QTest::addColumn<SavedConnection>("changed");
        const auto row = [](const char *name, auto &&change) {
            SavedConnection changed = shown();
            change(changed);
            QTest::newRow(name) << changed;
        };
        using Saved = SavedConnection;
        row("nothing", [](Saved &) {});
        row("name", [](Saved &its) { its.name = u"South"_s; });
        row("kind", [](Saved &its) { its.kind = ConnectionKind::Production; });
        row("address", [](Saved &its) { its.baseUrl = u"https://south.example/v1"_s; });
        row("sites", [](Saved &its) { its.sites = {u"site-3"_s}; });
        row("cutoff", [](Saved &its) { its.cutoff = u"2024-01-01T00:00:00Z"_s; });
        row("age", [](Saved &its) { its.oldestData = std::chrono::minutes(7); });
        row("CA file", [](Saved &its) { its.route.caFile = u"/ca.pem"_s; });
        row("proxy", [](Saved &its) { its.route.proxy = ProxyUse::None; });
        row("proxy address", [](Saved &its) { its.route.proxyAddress = u"http://p:1"_s; });
        row("read-only", [](Saved &its) { its.isReadOnly = true; });
        row("one key", [](Saved &its) { its.sharesKey = true; });
    }

    /// Of two people one changes a field each time; the other none, or all.
    void whatTwoChangedIsMerged()
    {
        QFETCH(const SavedConnection, changed);
        QCOMPARE(merged(shown(), shown(), changed), changed);
        QCOMPARE(merged(changed, shown(), shown()), changed);
        const SavedConnection all{.id = u"a"_s,
                                  .name = u"East"_s,
                                  .kind = ConnectionKind::Production,
                                  .baseUrl = u"https://east.example/v1"_s,
                                  .sites = {u"site-8"_s},
                                  .cutoff = u"2025-01-01T00:00:00Z"_s,
                                  .oldestData = std::chrono::minutes(99),
                                  .route = {.caFile = u"/east.pem"_s,
                                            .proxy = ProxyUse::Address,
                                            .proxyAddress = u"http://east:2"_s},
                                  .isReadOnly = true,
                                  .sharesKey = true};
        QCOMPARE(merged(changed, shown(), all), all);
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
