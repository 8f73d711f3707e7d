// SPDX-License-Identifier: MIT
#include "clirunner.h"
#include "sampleapi.h"
#include "support/testcertificates.h"
#include "support/tlsserver.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The command line with a server whose certificate no authority has signed.
class CliTlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_certificates = std::make_unique<TestCertificates>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sendsNothingAndRecordsThat_data();
    void sendsNothingAndRecordsThat();
    void fetchesNothing();
    void knowsNoOptionAgainstIt_data();
    void knowsNoOptionAgainstIt();
    void trustsTheAuthorityThatIsNamed_data();
    void trustsTheAuthorityThatIsNamed();
    void refusesAFileThatNamesNone_data();
    void refusesAFileThatNamesNone();

private:
    std::unique_ptr<TestCertificates> m_certificates;
};

void CliTlsTest::sendsNothingAndRecordsThat_data()
{
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::newRow("unknown authority") << CertificateFlaw::None;
    QTest::newRow("another host") << CertificateFlaw::OtherHost;
    QTest::newRow("expired") << CertificateFlaw::Expired;
    QTest::newRow("signed by itself") << CertificateFlaw::SelfSigned;
}

void CliTlsTest::sendsNothingAndRecordsThat()
{
    QFETCH(const CertificateFlaw, flaw);
    TlsServer server(m_certificates->server(flaw));
    CliRunner cli;
    const QStringList files{u"--outages"_s, cli.file(u"outages.json"_s, Sample::Outages),
                            u"--site-info"_s, cli.file(u"site.json"_s, Sample::SiteInfo)};
    const CliResult result =
        cli.run(QStringList{u"submit"_s, u"--yes"_s, u"--site"_s, u"site-1"_s, u"--base-url"_s,
                            server.url().toString(), u"--allow-http"_s} +
                files);
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error().contains(u"A secure connection could not be made: "),
             result.err.constData());
    QVERIFY2(result.error().contains(u"Nothing was sent."), result.err.constData());
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.received(), QByteArray());

    const CliResult history = cli.run({u"history"_s, u"--format"_s, u"json"_s});
    QCOMPARE(history.exitCode, 0);
    const QJsonArray records = QJsonDocument::fromJson(history.out).array();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first().toObject().value(u"state"_s), u"not-sent"_s);
}

void CliTlsTest::fetchesNothing()
{
    TlsServer server(m_certificates->server(CertificateFlaw::None));
    CliRunner cli;
    const CliResult result = cli.run({u"preview"_s, u"--site"_s, u"site-1"_s, u"--base-url"_s,
                                      server.url().toString(), u"--allow-http"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.error().contains(u"A secure connection could not be made: "),
             result.err.constData());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(server.received(), QByteArray());
}

void CliTlsTest::knowsNoOptionAgainstIt_data()
{
    QTest::addColumn<QString>("option");
    for (const QString &option :
         {u"--insecure"_s, u"-k"_s, u"--no-verify"_s, u"--ignore-tls-errors"_s})
        QTest::newRow(qPrintable(option)) << option;
}

void CliTlsTest::knowsNoOptionAgainstIt()
{
    QFETCH(const QString, option);
    CliRunner cli;
    QCOMPARE(cli.run({u"preview"_s, u"--site"_s, u"site-1"_s, u"--base-url"_s,
                      u"https://127.0.0.1:9/v1"_s, option})
                 .exitCode,
             1);
}

void CliTlsTest::trustsTheAuthorityThatIsNamed_data()
{
    QTest::addColumn<CertificateFlaw>("flaw");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("its own") << CertificateFlaw::None << 0;
    QTest::newRow("another host") << CertificateFlaw::OtherHost << 3;
    QTest::newRow("expired") << CertificateFlaw::Expired << 3;
    QTest::newRow("signed by itself") << CertificateFlaw::SelfSigned << 3;
}

void CliTlsTest::trustsTheAuthorityThatIsNamed()
{
    QFETCH(const CertificateFlaw, flaw);
    QFETCH(const int, exitCode);
    TlsServer server(m_certificates->server(flaw));
    server.setAnswer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba);
    CliRunner cli;
    const CliResult result =
        cli.run({u"submit"_s, u"--yes"_s, u"--site"_s, u"site-1"_s, u"--base-url"_s,
                 server.url().toString(), u"--cacert"_s, m_certificates->authorityFile(),
                 u"--outages"_s, cli.file(u"outages.json"_s, Sample::Outages), u"--site-info"_s,
                 cli.file(u"site.json"_s, Sample::SiteInfo)});
    QVERIFY2(result.exitCode == exitCode, result.err.constData());
    QCOMPARE(server.requests().size(), exitCode == 0 ? 1 : 0);
    if (exitCode == 0)
        QCOMPARE(server.requests().first().body, Sample::Body);
}

void CliTlsTest::refusesAFileThatNamesNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << u"missing.pem"_s << u"missing.pem cannot be read: "_s;
    QTest::newRow("no certificate") << u"text.pem"_s << u"text.pem holds no certificate."_s;
}

void CliTlsTest::refusesAFileThatNamesNone()
{
    QFETCH(const QString, name);
    QFETCH(const QString, sentence);
    TlsServer server(m_certificates->server(CertificateFlaw::None));
    CliRunner cli;
    (void)cli.file(u"text.pem"_s, "no certificate");
    const CliResult result =
        cli.run({u"preview"_s, u"--site"_s, u"site-1"_s, u"--base-url"_s, server.url().toString(),
                 u"--cacert"_s, cli.folder() + u'/' + name, u"--format"_s, u"json"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(sentence.toUtf8()), result.err.constData());
    QVERIFY2(result.err.contains("\"reason\":\"ca-file\""), result.err.constData());
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(CliTlsTest)

#include "tst_clitls.moc"
