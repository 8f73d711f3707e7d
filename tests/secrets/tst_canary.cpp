// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/sampleapi.h"
#include "support/keysearch.h"
#include "support/places.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// Runs a program to its end, this test's event loop turning, and keeps what it wrote.
CliResult runToEnd(QProcess &process, const QString &program, const QStringList &arguments,
                   const QByteArray &input)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000))
        process.kill();
    process.waitForFinished();
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// One key, recognisable in any spelling, through both programs; then the search for it.
class CanaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItLooksFor_data();
    void findsWhatItLooksFor();
    void theWindowLeavesNoTrace();
    void theProgramLeavesNoTraceAndPrivateFilesOnly();
    void theCommandLineLeavesNoTrace();

private:
    [[nodiscard]] QProcessEnvironment environment(const QString &home) const;
    void expectNoTrace(const QString &folder, const CliResult &result) const;

    const QByteArray m_key = CliRunner::Key;
};

void CanaryTest::findsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray key = CliRunner::Key;
    QTest::newRow("plain") << key;
    QTest::newRow("percent") << key.toPercentEncoding();
    QTest::newRow("hex") << key.toHex();
    QTest::newRow("HEX") << key.toHex().toUpper();
    QTest::newRow("base64") << key.toBase64();
    QTest::newRow("base64, one before") << QByteArray("a" + key + "zz").toBase64();
    QTest::newRow("base64, two before") << QByteArray("ab" + key + "z").toBase64();
    QTest::newRow("base64url")
        << QByteArray("ab" + key + "z").toBase64(QByteArray::Base64UrlEncoding);
    const QString wide = QString::fromLatin1(key);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                          wide.size() * 2);
}

void CanaryTest::findsWhatItLooksFor()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!KeySearch::foundIn("before " + text + " after", m_key).isEmpty());
    QVERIFY(KeySearch::foundIn("before and after", m_key).isEmpty());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text) == text.size());
    file.close();
    QCOMPARE(KeySearch::filesWith(m_key, folder.path()).size(), 1);
}

QProcessEnvironment CanaryTest::environment(const QString &home) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, home);
    variables.insert(u"TMPDIR"_s, home + u"/tmp"_s);
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        variables.insert(u"XDG_%1_HOME"_s.arg(name), home + u'/' + name.toLower());
    QDir().mkpath(home + u"/tmp"_s);
    return variables;
}

void CanaryTest::expectNoTrace(const QString &folder, const CliResult &result) const
{
    const QStringList files = KeySearch::filesWith(m_key, folder);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u'\n')));
    QCOMPARE(KeySearch::foundIn(result.out, m_key), QByteArray());
    QCOMPARE(KeySearch::foundIn(result.err, m_key), QByteArray());
}

void CanaryTest::theWindowLeavesNoTrace()
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(environment(home.path()));
    const CliResult result =
        runToEnd(process, QStringLiteral(OUTAGE_DESK_CANARY_WINDOW), {home.path()}, m_key);
    QVERIFY2(result.exitCode == 0, QByteArray(result.out + result.err).constData());
    expectNoTrace(home.path(), result);
    // What is searched is what there was: settings, journal, clipboard, texts, pictures.
    const QStringList seen = QDir(home.filePath(u"seen"_s)).entryList(QDir::Files);
    QVERIFY2(seen.size() > 25, qPrintable(seen.join(u'\n')));
    QVERIFY(!seen.filter(u".png"_s).isEmpty());
    QVERIFY(!seen.filter(u"settings.ini"_s).isEmpty());
    QVERIFY(!seen.filter(u"journal"_s).isEmpty());
    for (const QString &exported : {u".pdf"_s, u".json"_s, u".jsonl"_s, u"pages"_s})
        QVERIFY2(!seen.filter(exported).isEmpty(), qPrintable(exported));
}

void CanaryTest::theProgramLeavesNoTraceAndPrivateFilesOnly()
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment variables = environment(home.path());
    variables.insert(u"OUTAGE_DESK_API_KEY"_s, QString::fromLatin1(m_key));
    process.setProcessEnvironment(variables);
    process.setChildProcessModifier([] { ::umask(0); });
    const CliResult result =
        runToEnd(process, Places::program(u"outage-desk"_s),
                 {u"--demo"_s, u"--screenshot"_s, home.filePath(u"window.png"_s)}, {});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(QFile::exists(home.filePath(u"window.png"_s)));
    expectNoTrace(home.path(), result);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    int settings = 0;
    QDirIterator files(home.filePath(u"config"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QVERIFY2(!(QFileInfo(files.next()).permissions() & others), qPrintable(files.filePath()));
        ++settings;
    }
    QVERIFY(settings > 0);
}

void CanaryTest::theCommandLineLeavesNoTrace()
{
    const QByteArray echo = "{\"message\":\"" + m_key + ' ' + m_key.toBase64() + "\"}";
    const auto answer = [&echo](int status) {
        return Script().afterRequest().answer(status, echo);
    };
    SampleApi api;
    CliRunner cli; // looks for the key after every run as well
    const auto run = [&](const QString &command, const QStringList &more, int exitCode) {
        const CliResult result = cli.run(api.arguments(command, more));
        QCOMPARE(result.exitCode, exitCode);
        expectNoTrace(cli.folder(), result);
    };
    const QStringList yes{u"--yes"_s, u"--verbose"_s};
    api.onOutages(answer(403));
    api.onSiteInfo(Sample::SiteInfo);
    run(u"preview"_s, {u"--verbose"_s}, 2);
    for (int i = 0; i < 3; ++i) {
        api.onOutages(answer(500));
        api.onOutages(Sample::Outages);
        api.onSiteInfo(answer(429));
        api.onSiteInfo(Sample::SiteInfo);
        api.onPost(i == 0   ? answer(400)
                   : i == 1 ? answer(502)
                            : Script().afterRequest().answer(200));
        run(u"submit"_s, i < 2 ? yes : yes + QStringList(u"--again"_s),
            i == 0   ? 2
            : i == 1 ? 6
                     : 0);
    }
    for (const QString &format : {u"json"_s, u"table"_s}) {
        const CliResult history = cli.run({u"history"_s, u"--format"_s, format});
        QCOMPARE(history.exitCode, 0);
        QVERIFY(history.out.contains("site-1"));
        expectNoTrace(cli.folder(), history);
    }
}

QTEST_GUILESS_MAIN(CanaryTest)

#include "tst_canary.moc"
