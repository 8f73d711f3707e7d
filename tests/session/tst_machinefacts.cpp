// SPDX-License-Identifier: MIT
#include "session/machinefacts.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtSql/qsqldatabase.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What the program runs on and with.
class MachineFactsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsVersionsAndSystem()
    {
        const MachineFacts facts = machineFacts(std::nullopt, {});
        QCOMPARE(facts.qt, QString::fromLatin1(qVersion()));
        QVERIFY2(facts.sqlite.startsWith(u"3."), qPrintable(facts.sqlite));
        QVERIFY2(facts.tls.startsWith(u"OpenSSL"), qPrintable(facts.tls));
        for (const QString &each : {facts.system, facts.kernel, facts.processor})
            QVERIFY(!each.trimmed().isEmpty());
        QCOMPARE(facts.proxy, QString());
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void namesTheProxyWithoutItsSecrets_data()
    {
        QTest::addColumn<NetworkRoute>("route");
        QTest::addColumn<QString>("proxy");
        QTest::newRow("the system's") << NetworkRoute() << u"http://proxy.example:3128"_s;
        QTest::newRow("none") << NetworkRoute{.proxy = ProxyUse::None} << QString();
        QTest::newRow("its own") << NetworkRoute{.proxy = ProxyUse::Address,
                                                 .proxyAddress = u"socks5://own.example:1080"_s}
                                 << u"socks5://own.example:1080"_s;
        QTest::newRow("its own, with a password")
            << NetworkRoute{.proxy = ProxyUse::Address,
                            .proxyAddress = u"http://me:canary@own.example:1080"_s}
            << QString();
    }

    void namesTheProxyWithoutItsSecrets()
    {
        QFETCH(const NetworkRoute, route);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(
            QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, u"me"_s, u"canary"_s));
        const auto base = BaseUrl::parse(u"https://api.example/v1"_s, AllowHttp::No);
        QVERIFY(base);
        QTEST(machineFacts(*base, route).proxy, "proxy");
    }
};

QTEST_GUILESS_MAIN(MachineFactsTest)
#include "tst_machinefacts.moc"
