// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// A demo server in a process of its own, for as long as this lives.
class Demo final
{
public:
    explicit Demo(const QStringList &more = {})
    {
        m_cli.start(QStringList{u"demo-server"_s} + more);
    }

    /// Empty until the first line has come.
    QString baseUrl()
    {
        const QByteArray out = m_cli.outputSoFar();
        return out.contains('\n') ? QString::fromLatin1(out.first(out.indexOf('\n'))) : QString();
    }
    CliResult end(int signal = SIGTERM)
    {
        m_cli.signal(signal);
        return m_cli.finish();
    }
    CliRunner &cli() { return m_cli; }

private:
    CliRunner m_cli;
};

} // namespace

class CliDemoServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servesUntilInterrupted_data();
    void servesUntilInterrupted();
    void doesTheMainJob();
    void takesAPort();
    void refusesAPortInUse();
    void takesAKey();
    void refusesAKey_data();
    void refusesAKey();
    void takesFaults_data();
    void takesFaults();
    void refusesFaults_data();
    void refusesFaults();
    void saysWhatItAnswered();
};

void CliDemoServerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CliDemoServerTest::servesUntilInterrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
}

void CliDemoServerTest::servesUntilInterrupted()
{
    QFETCH(const int, signal);
    Demo demo;
    QTRY_VERIFY(!demo.baseUrl().isEmpty());
    const QUrl url(demo.baseUrl(), QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QCOMPARE(url.path(), u"/v1"_s);
    QVERIFY(url.port() > 0);
    const CliResult result = demo.end(signal);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray(demo.baseUrl().toLatin1() + '\n'));
    QVERIFY(result.err.contains("Serving the demo API until interrupted."));
}

void CliDemoServerTest::doesTheMainJob()
{
    Demo demo;
    QTRY_VERIFY(!demo.baseUrl().isEmpty());
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"demo"_s);
    const QStringList connection{u"--base-url"_s, demo.baseUrl(), u"--site"_s,
                                 u"norwich-pear-tree"_s};
    const CliResult preview =
        cli.run(QStringList{u"preview"_s, u"--format"_s, u"json"_s} + connection);
    QCOMPARE(preview.exitCode, 0);
    QCOMPARE(preview.out.count("\"begin\""), 10);
    const CliResult submit =
        cli.run(QStringList{u"submit"_s, u"--yes"_s, u"--format"_s, u"json"_s} + connection);
    QCOMPARE(submit.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(submit.out)[u"rows"], QJsonValue(10));
    const CliResult later =
        cli.run(QStringList{u"submit"_s, u"--yes"_s, u"--cutoff"_s, u"2022-03-01T00:00:00Z"_s} +
                connection);
    QCOMPARE(later.exitCode, 2); // not the list that it expects
    const CliResult quiet = cli.run(
        {u"submit"_s, u"--yes"_s, u"--base-url"_s, demo.baseUrl(), u"--site"_s, u"quiet-meadow"_s});
    QCOMPARE(quiet.exitCode, 5);
    const CliResult unknown = cli.run(
        {u"submit"_s, u"--yes"_s, u"--base-url"_s, demo.baseUrl(), u"--site"_s, u"norwich"_s});
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(demo.end().exitCode, 0);
}

void CliDemoServerTest::takesAPort()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString port = QString::number(free.serverPort());
    free.close();
    Demo demo({u"--port"_s, port, u"--quiet"_s});
    QTRY_COMPARE(demo.baseUrl(), u"http://127.0.0.1:%1/v1"_s.arg(port));
    QCOMPARE(demo.end().err, QByteArray());
}

void CliDemoServerTest::refusesAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    CliRunner cli;
    const CliResult result =
        cli.run({u"demo-server"_s, u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.error(),
             u"Port %1 is in use. Choose another one, or none for a free one."_s.arg(
                 other.serverPort()));
    QCOMPARE(result.out, QByteArray());
}

void CliDemoServerTest::takesAKey()
{
    Demo demo({u"--key"_s, u"another"_s});
    QTRY_VERIFY(!demo.baseUrl().isEmpty());
    const QStringList arguments{u"preview"_s, u"--base-url"_s, demo.baseUrl(), u"--site"_s,
                                u"norwich-pear-tree"_s};
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"another"_s);
    QCOMPARE(cli.run(arguments).exitCode, 0);
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"demo"_s);
    QCOMPARE(cli.run(arguments).exitCode, 2);
    QCOMPARE(demo.end().exitCode, 0);
}

void CliDemoServerTest::refusesAKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("with a line break") << u"a\nb"_s;
    QTest::newRow("too long") << QString(5000, u'k');
}

void CliDemoServerTest::refusesAKey()
{
    QFETCH(const QString, key);
    CliRunner cli;
    const CliResult result = cli.run({u"demo-server"_s, u"--key"_s, key});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(u"key"), result.err.constData());
}

void CliDemoServerTest::takesFaults_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *faults, const char *command, int exitCode) {
        QTest::newRow(faults) << QString::fromLatin1(faults).split(u' ')
                              << QString::fromLatin1(command) << exitCode;
    };
    row("server-error", "submit", 0); // retried
    row("server-error=1", "submit", 3);
    row("throttle=0", "submit", 0);
    row("throttle=3600", "submit", 3);
    row("slow=50", "submit", 0);
    row("cut=1", "submit", 3);
    row("lost-answer", "submit", 6);
    row("bad-json", "submit", 4);
    row("wrong-key", "submit", 2);
    row("million=2000", "preview", 0);
    row("server-error=2 slow=1", "preview", 0);
}

void CliDemoServerTest::takesFaults()
{
    QFETCH(const QStringList, faults);
    QFETCH(const QString, command);
    QStringList options;
    for (const QString &fault : faults)
        options += {u"--fault"_s, fault};
    Demo demo(options);
    QTRY_VERIFY(!demo.baseUrl().isEmpty());
    CliRunner cli;
    cli.setVariable(u"OUTAGE_DESK_API_KEY"_s, u"demo"_s);
    QStringList arguments{command,     u"--base-url"_s,        demo.baseUrl(),
                          u"--site"_s, u"norwich-pear-tree"_s, u"--retry-base-ms"_s,
                          u"0"_s};
    if (command == u"submit")
        arguments.append(u"--yes"_s);
    const CliResult result = cli.run(arguments);
    const CliResult served = demo.end();
    QVERIFY2(served.exitCode == 0, served.err.constData());
    QTEST(result.exitCode, "exitCode");
}

void CliDemoServerTest::refusesFaults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << u"explode"_s
                             << u"“explode” is not a fault. There are server-error, "_s;
    QTest::newRow("empty") << QString() << u"--fault needs a value."_s;
    QTest::newRow("number not wanted")
        << u"bad-json=3"_s << u"The fault “bad-json=3” takes no number."_s;
    QTest::newRow("no number") << u"slow=long"_s << u"“slow=long” needs a whole number behind"_s;
    QTest::newRow("number missing") << u"slow="_s << u"“slow=” needs a whole number behind"_s;
    QTest::newRow("too small") << u"cut=0"_s
                               << u"The number in “cut=0” is too small or too large."_s;
    QTest::newRow("too large") << u"million=99999999999"_s << u"is too small or too large."_s;
}

void CliDemoServerTest::refusesFaults()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, sentence);
    CliRunner cli;
    const CliResult result =
        cli.run({u"demo-server"_s, u"--fault"_s, u"slow"_s, u"--fault"_s, fault});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.error().contains(sentence), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void CliDemoServerTest::saysWhatItAnswered()
{
    Demo demo({u"--verbose"_s});
    QTRY_VERIFY(!demo.baseUrl().isEmpty());
    CliRunner cli;
    const CliResult result = cli.run(
        {u"preview"_s, u"--base-url"_s, demo.baseUrl(), u"--site"_s, u"norwich-pear-tree"_s});
    QCOMPARE(result.exitCode, 2); // the canary is not its key
    // Whichever was refused first ended the other one.
    QTRY_VERIFY(demo.cli().errorSoFar().contains(": 403\n"));
    QCOMPARE(demo.end().exitCode, 0);
}

QTEST_GUILESS_MAIN(CliDemoServerTest)

#include "tst_clidemoserver.moc"
