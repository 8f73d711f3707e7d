// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"
#include "ui/window/aboutdialog.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget &dialog, const QString &text)
{
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    return std::ranges::any_of(labels,
                               [&](const PlainLabel *each) { return each->text().contains(text); });
}

/// Also of words that came after the dialog had its size.
bool showsEveryLine(const QWidget &dialog)
{
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    return std::ranges::all_of(labels, [](const PlainLabel *each) {
        return each->height() >= each->heightForWidth(each->width());
    });
}

} // namespace

class AboutDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheProxyOfTheBaseUrl_data()
    {
        QTest::addColumn<bool>("hasProxy");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("line");
        QTest::newRow("through one")
            << true << u"https://api.example/v1"_s
            << u"Requests to https://api.example go through http://proxy.example:3128."_s;
        QTest::newRow("straight") << false << u"https://api.example/v1"_s
                                  << u"None: requests go straight to https://api.example."_s;
        QTest::newRow("with a long name")
            << false << u"https://a-%1.example/v1"_s.arg(QString(50, u'x')) << u"-xxx"_s;
        QTest::newRow("no address yet")
            << true << QString() << u"Named once there is a base URL."_s;
    }

    void namesTheProxyOfTheBaseUrl()
    {
        QFETCH(const bool, hasProxy);
        QFETCH(const QString, baseUrl);
        QFETCH(const QString, line);
        QNetworkProxy::setApplicationProxy(hasProxy ? QNetworkProxy(QNetworkProxy::HttpProxy,
                                                                    u"proxy.example"_s, 3128,
                                                                    u"me"_s, u"canary"_s)
                                                    : QNetworkProxy(QNetworkProxy::NoProxy));
        AboutDialog dialog(u"/settings"_s, baseUrl, {}, nullptr);
        dialog.show();
        QTRY_VERIFY(says(dialog, line));
        QTRY_VERIFY(showsEveryLine(dialog));
        QVERIFY(!says(dialog, u"canary"_s));
    }

    void namesTheProxyOfTheConnection()
    {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128));
        const NetworkRoute route{.proxy = ProxyUse::Address,
                                 .proxyAddress = u"socks5://own.example:1080"_s};
        AboutDialog dialog(u"/settings"_s, u"https://api.example/v1"_s, route, nullptr);
        dialog.show();
        QTRY_VERIFY(says(dialog, u"go through socks5://own.example:1080."_s));
    }
};

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
