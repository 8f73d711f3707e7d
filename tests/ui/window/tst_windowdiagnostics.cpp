// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "support/keysearch.h"

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

namespace {

const QString Canary = u"canary-7f3a9c"_s;

} // namespace

/// What Help › Copy diagnostics puts on the clipboard, and what never stands there.
class WindowDiagnosticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void copiesWhatWasAskedAndShowsIt()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        const QString text = copied(driver);
        QVERIFY2(text.startsWith(u"Outage Desk %1\nQt: %2\nSQLite: 3."_s.arg(
                     QStringLiteral(OUTAGE_DESK_VERSION), QString::fromLatin1(qVersion()))),
                 qPrintable(text));
        QVERIFY(text.contains(u" · GET outages · 200 · "_s));
        QVERIFY(text.contains(u" · GET site-info/… · 200 · "_s));
        QVERIFY(!text.contains(u"127.0.0.1"_s));
        QVERIFY(!text.contains(u"norwich"_s));
        const auto *shown = driver.named<QPlainTextEdit>(u"Diagnostics"_s);
        QVERIFY(shown != nullptr);
        QCOMPARE(shown->toPlainText(), text);
        QVERIFY(driver.says(u"Copied. The key, the address, the site"_s));
    }

    void hasNoSecret_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("the key") << u"API key"_s << Canary;
        QTest::newRow("a password in the address")
            << u"Base URL"_s << u"https://me:%1@api.example/v1"_s.arg(Canary);
        QTest::newRow("a secret in the path")
            << u"Base URL"_s << u"http://127.0.0.1:1/%1/v1"_s.arg(Canary);
        QTest::newRow("the host") << u"Base URL"_s << u"https://%1.example/v1"_s.arg(Canary);
        QTest::newRow("the site") << u"Site ID"_s << Canary;
    }

    void hasNoSecret()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, u"me"_s, Canary));
        WindowDriver driver;
        driver.typeConnection();
        driver.type(field, text);
        QCOMPARE(KeySearch::foundIn(copied(driver).toUtf8(), Canary.toUtf8()), QByteArray());
    }

    void hasNothingOfWhatAServerSaid()
    {
        WindowDriver driver;
        driver.typeConnection(Canary); // the demo refuses it
        driver.click(u"Fetch"_s);
        QTRY_VERIFY(driver.says(u"403"_s));
        const QString text = copied(driver);
        QVERIFY2(text.contains(u" · 403 · key refused · "_s), qPrintable(text));
        QCOMPARE(KeySearch::foundIn(text.toUtf8(), Canary.toUtf8()), QByteArray());
    }

    void namesTheHostOfTheProxy()
    {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, u"me"_s, Canary));
        WindowDriver driver;
        driver.type(u"Base URL"_s, u"https://api.example/v1"_s);
        QVERIFY(copied(driver).contains(u"\nProxy: http://proxy.example:3128\n"_s));
    }

private:
    static QString copied(WindowDriver &driver)
    {
        driver.action("copy-diagnostics")->trigger();
        const auto isThere = [] {
            return QGuiApplication::clipboard()->text().startsWith(u"Outage Desk "_s);
        };
        return QTest::qWaitFor(isThere, 10'000) ? QGuiApplication::clipboard()->text() : QString();
    }
};

QTEST_MAIN(WindowDiagnosticsTest)
#include "tst_windowdiagnostics.moc"
