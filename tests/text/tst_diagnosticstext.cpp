// SPDX-License-Identifier: MIT
#include "text/diagnosticstext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What is copied for those who help.
class DiagnosticsTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNeitherAddressNorSite_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("request");
        QTest::newRow("outages") << HttpMethod::Get << u"/v1/outages"_s << u"GET outages"_s;
        QTest::newRow("site") << HttpMethod::Get << u"/v1/site-info/canary"_s
                              << u"GET site-info/…"_s;
        QTest::newRow("list") << HttpMethod::Post << u"/v1/site-outages/canary"_s
                              << u"POST site-outages/…"_s;
        QTest::newRow("a secret in the path")
            << HttpMethod::Get << u"/canary/v1/outages"_s << u"GET outages"_s;
        QTest::newRow("a site of another name")
            << HttpMethod::Get << u"/site-info/canary/outages"_s << u"GET site-info/…"_s;
        QTest::newRow("anything else") << HttpMethod::Get << u"/canary"_s << u"GET …"_s;
        QTest::newRow("nothing") << HttpMethod::Get << QString() << u"GET …"_s;
    }

    void namesNeitherAddressNorSite()
    {
        QFETCH(const HttpMethod, method);
        QFETCH(const QString, path);
        QTEST(Wording::redactedRequest(method, path), "request");
    }

    void saysEachFactOnItsLine()
    {
        AttemptRecord attempt;
        attempt.path = u"/v1/site-info/canary"_s;
        attempt.status = 403;
        attempt.bytesReceived = 1400;
        attempt.error = ApiError{.kind = ErrorKind::KeyRefused,
                                 .httpStatus = 403,
                                 .detail = u"canary"_s,
                                 .serverMessage = u"canary"_s};
        attempt.started = QDateTime({2026, 3, 14}, {6, 7, 8}, Qt::UTC);
        attempt.elapsed = std::chrono::milliseconds(210);
        const Diagnostics facts{.version = u"1.2"_s,
                                .machine = {.qt = u"6.4.2"_s,
                                            .sqlite = u"3.40.1"_s,
                                            .tls = u"OpenSSL 3"_s,
                                            .system = u"Debian 12"_s,
                                            .kernel = u"linux 6.1"_s,
                                            .processor = u"x86_64"_s,
                                            .proxy = u"http://proxy.example:3128"_s},
                                .platform = u"xcb"_s,
                                .locale = u"de_DE"_s,
                                .settings = u"/home/me/.config/a.conf"_s,
                                .record = u"/srv/record"_s,
                                .home = u"/home/me"_s,
                                .attempts = {attempt},
                                .kind = ConnectionKind::Production};
        QCOMPARE(Wording::diagnostics(facts), u"Outage Desk 1.2\n"
                                              "Qt: 6.4.2\n"
                                              "SQLite: 3.40.1\n"
                                              "TLS: OpenSSL 3\n"
                                              "System: Debian 12\n"
                                              "Kernel: linux 6.1\n"
                                              "Processor: x86_64\n"
                                              "Screen: xcb\n"
                                              "Desktop: –\n"
                                              "Language: de_DE\n"
                                              "Settings: ~/.config/a.conf\n"
                                              "Record: /srv/record\n"
                                              "Connection: PRODUCTION\n"
                                              "Proxy: http://proxy.example:3128\n"
                                              "The last requests, without address and site:\n"
                                              "  06:07:08 UTC · GET site-info/… · 403 · key "
                                              "refused · 1.4 kB · 0.21 s\n"_s);
    }

    void saysThatNothingWasAsked()
    {
        QVERIFY(Wording::diagnostics({}).endsWith(u"\nNo request has been made.\n"_s));
    }

    void listsRequestsAsTheyBegan()
    {
        const auto asked = [](const QString &path, int second) {
            AttemptRecord attempt;
            attempt.path = path;
            attempt.started = QDateTime({2026, 3, 14}, {6, 7, second}, Qt::UTC);
            return attempt;
        };
        // The one that began first may end last.
        const QString text = Wording::diagnostics(
            {.attempts = {asked(u"/site-info/a"_s, 9), asked(u"/outages"_s, 8)}});
        QVERIFY2(text.indexOf(u"06:07:08"_s) >= 0 &&
                     text.indexOf(u"06:07:08"_s) < text.indexOf(u"06:07:09"_s),
                 qPrintable(text));
    }

    void keepsTheOneLineOfAFact()
    {
        const QString text = Wording::diagnostics({.desktop = u"KDE\nQt: 9"_s});
        QVERIFY(!text.contains(u"\nQt: 9"_s));
    }
};

QTEST_APPLESS_MAIN(DiagnosticsTextTest)
#include "tst_diagnosticstext.moc"
