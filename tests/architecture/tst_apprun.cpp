// SPDX-License-Identifier: MIT
// Runs a copy of ./app/run with made-up programs: what it asks of them, and what it leaves behind.
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QString said;
};

} // namespace

class tst_AppRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheWindowOnAScreen_data();
    void opensTheWindowOnAScreen();
    void doesTheMainJobWithoutAScreen();
    void passesTheExitCodeOnAndCleansUp();
    void stopsWhenTheServerDoesNotStart();
    void showsTheOutputOfAFailedBuild();

private:
    void write(const QString &path, QByteArrayView text) const;
    QString read(const QString &path) const;
    Outcome run(const QStringList &arguments, const QString &display) const;
    bool serverIsGone() const;

    std::unique_ptr<QTemporaryDir> m_house;
};

void tst_AppRun::write(const QString &path, QByteArrayView text) const
{
    const QString full = m_house->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text.data(), text.size()), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

QString tst_AppRun::read(const QString &path) const
{
    QFile file(m_house->filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A house of its own with the real scripts, a package list that is satisfied, and nothing to build.
void tst_AppRun::init()
{
    m_house = std::make_unique<QTemporaryDir>();
    const QString source = QStringLiteral(OUTAGE_DESK_SOURCE_DIR "/");
    QVERIFY(QDir(m_house->path()).mkpath(u"app"_s));
    QVERIFY(QDir(m_house->path()).mkpath(u"resources/packages"_s));
    for (const QString &script :
         {u"app/run"_s, u"resources/packages/install.sh"_s, u"resources/packages/build.sh"_s})
        QVERIFY(QFile::copy(source + script, m_house->filePath(script)));
    write(u"resources/packages/debian.txt"_s, "[build]\nbash\n[run]\nbash\n");
    write(u"tools/dpkg-query"_s, "#!/bin/sh\necho installed bash\n");
    write(u"tools/apt-get"_s, "#!/bin/sh\nexit 1\n");
    write(u"tools/cmake"_s, "#!/bin/sh\nexit 0\n");
    QVERIFY(QDir(m_house->path()).mkpath(u"build/release/bin"_s));
    for (const QString &program : {u"outage-desk"_s, u"outage-desk-cli"_s})
        QVERIFY(QFile::copy(source + u"tests/architecture/fakes/%1.sh"_s.arg(program),
                            m_house->filePath(u"build/release/bin/"_s + program)));
}

Outcome tst_AppRun::run(const QStringList &arguments, const QString &display) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s,
                       m_house->filePath(u"tools"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"DISPLAY"_s, display);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"TMPDIR"_s, m_house->filePath(u"scratch"_s));
    if (!QDir(m_house->path()).mkpath(u"scratch"_s))
        return {};
    QProcess script;
    script.setProcessEnvironment(environment);
    script.setWorkingDirectory(u"/"_s);
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(m_house->filePath(u"app/run"_s), arguments);
    if (!script.waitForFinished())
        return {};
    return {script.exitCode(), QString::fromUtf8(script.readAll())};
}

bool tst_AppRun::serverIsGone() const
{
    const QString id = read(u"build/release/bin/server"_s).trimmed();
    return !id.isEmpty() && !QFileInfo::exists(u"/proc/"_s + id);
}

void tst_AppRun::opensTheWindowOnAScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("calls");
    QTest::newRow("plain") << QStringList() << u"window --demo platform=none\n"_s;
    QTest::newRow("with arguments") << QStringList{u"--size"_s, u"800x600"_s}
                                    << u"window --demo --size 800x600 platform=none\n"_s;
}

void tst_AppRun::opensTheWindowOnAScreen()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments, u":7"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QTEST(read(u"build/release/bin/calls"_s), "calls");
}

void tst_AppRun::doesTheMainJobWithoutAScreen()
{
    const Outcome outcome = run({}, {});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QVERIFY(outcome.said.contains(u"There is no screen here"));
    QVERIFY(outcome.said.contains(u"did preview\n"));
    QVERIFY(outcome.said.contains(u"did submit\n"));
    const QString picture = m_house->filePath(u"out/outage-desk.png"_s);
    QVERIFY(outcome.said.contains(picture));
    const QStringList calls = read(u"build/release/bin/calls"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(calls.size(), 4);
    const QString connection = u" --base-url http://127.0.0.1:9/v1 --site norwich-pear-tree"_s;
    QVERIFY(calls.at(1).startsWith(u"cli preview"_s + connection + u" key=demo data="_s));
    QVERIFY(calls.at(2).startsWith(u"cli submit"_s + connection + u" --yes key=demo data="_s));
    QCOMPARE(calls.at(3),
             u"window --demo --screenshot %1 --size 1280x800 platform=offscreen"_s.arg(picture));
    QVERIFY(serverIsGone());
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void tst_AppRun::passesTheExitCodeOnAndCleansUp()
{
    write(u"build/release/bin/refuses"_s, "");
    const Outcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!read(u"build/release/bin/calls"_s).contains(u"window"));
    QVERIFY(serverIsGone());
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void tst_AppRun::stopsWhenTheServerDoesNotStart()
{
    write(u"build/release/bin/dumb"_s, "");
    const Outcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"The demo server did not start."), qPrintable(outcome.said));
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void tst_AppRun::showsTheOutputOfAFailedBuild()
{
    write(u"tools/cmake"_s, "#!/bin/sh\necho 'a.cpp:1: error: no such thing'\nexit 1\n");
    const Outcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.said.contains(u"a.cpp:1: error: no such thing"));
    QVERIFY(outcome.said.contains(u"The build failed"));
    QVERIFY(read(u"build/release/bin/calls"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_AppRun)
#include "tst_apprun.moc"
