// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"
#include "ui/window/aboutdialog.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>

namespace {

bool says(const QWidget &dialog, const QString &text)
{
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlainLabel *each) { return each->text().contains(text); });
}

/// Also of words that came after the dialog had its size.
bool showsEveryLine(const QWidget &dialog)
{
    const QList<PlainLabel *> labels = dialog.findChildren<PlainLabel *>();
    return std::all_of(labels.begin(), labels.end(), [](const PlainLabel *each) {
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
            << true << QStringLiteral("https://api.example/v1")
            << QStringLiteral(
                   "Requests to https://api.example go through http://proxy.example:3128.");
        QTest::newRow("straight") << false << QStringLiteral("https://api.example/v1")
                                  << QStringLiteral(
                                         "None: requests go straight to https://api.example.");
        QTest::newRow("with a long name")
            << false << QStringLiteral("https://a-%1.example/v1").arg(QString(50, u'x'))
            << QStringLiteral("-xxx");
        QTest::newRow("no address yet")
            << true << QString() << QStringLiteral("Named once there is a base URL.");
    }

    void namesTheProxyOfTheBaseUrl()
    {
        QFETCH(const bool, hasProxy);
        QFETCH(const QString, baseUrl);
        QFETCH(const QString, line);
        QNetworkProxy::setApplicationProxy(
            hasProxy ? QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"),
                                     3128, QStringLiteral("me"), QStringLiteral("canary"))
                     : QNetworkProxy(QNetworkProxy::NoProxy));
        AboutDialog dialog(QStringLiteral("/settings"), baseUrl, nullptr);
        dialog.show();
        QTRY_VERIFY(says(dialog, line));
        QTRY_VERIFY(showsEveryLine(dialog));
        QVERIFY(!says(dialog, QStringLiteral("canary")));
    }
};

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
