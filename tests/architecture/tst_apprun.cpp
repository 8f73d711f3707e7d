// SPDX-License-Identifier: MIT
// Runs a copy of ./app/run with made-up programs: what it asks of them, and what it leaves behind.
#include "architecture/shellcommand.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class AppRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheWindowOnAScreen_data();
    void opensTheWindowOnAScreen();
    void doesTheMainJobWithoutAScreen();
    void passesTheExitCodeOnAndCleansUp();
    void stopsWhenTheServerDoesNotStart();
    void showsTheOutputOfWhatFailed_data();
    void showsTheOutputOfWhatFailed();
    void tellsHowFarTheBuildIs_data();
    void tellsHowFarTheBuildIs();
    void tellsHowFarTheBuildIsOnATerminal();
    void saysNothingWhenThereIsNothingToBuild_data();
    void saysNothingWhenThereIsNothingToBuild();
    void buildsWhatItNeedsAndNoMore();

private:
    void write(const QString &path, QByteArrayView text) const;
    QString read(const QString &path) const;
    ShellCommand command(const QStringList &arguments, const QString &display) const;
    ShellOutcome run(const QStringList &arguments, const QString &display) const;
    bool serverIsGone() const;

    std::unique_ptr<QTemporaryDir> m_house;
};

void AppRunTest::write(const QString &path, QByteArrayView text) const
{
    const QString full = m_house->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text.data(), text.size()), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

QString AppRunTest::read(const QString &path) const
{
    QFile file(m_house->filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A house of its own with the real scripts, a package list that is satisfied, and nothing to build.
void AppRunTest::init()
{
    m_house = std::make_unique<QTemporaryDir>();
    const QString source = Places::source() + u'/';
    QVERIFY(QDir(m_house->path()).mkpath(u"app"_s));
    QVERIFY(QDir(m_house->path()).mkpath(u"resources/packages"_s));
    for (const QString &script :
         {u"app/run"_s, u"resources/packages/install.sh"_s, u"resources/packages/build.sh"_s,
          u"resources/packages/progress.sh"_s})
        QVERIFY(QFile::copy(source + script, m_house->filePath(script)));
    write(u"resources/packages/debian.txt"_s, "[build]\nbash\n[run]\nbash\n");
    write(u"tools/dpkg-query"_s, "#!/bin/sh\necho installed bash\n");
    write(u"tools/apt-get"_s, "#!/bin/sh\nexit 1\n");
    QVERIFY(QFile::copy(source + u"tests/architecture/fakes/cmake.sh"_s,
                        m_house->filePath(u"tools/cmake"_s)));
    QVERIFY(QDir(m_house->path()).mkpath(u"scratch"_s));
    QVERIFY(QDir(m_house->path()).mkpath(u"build/release/bin"_s));
    for (const QString &program : {u"outage-desk"_s, u"outage-desk-cli"_s})
        QVERIFY(QFile::copy(source + u"tests/architecture/fakes/%1.sh"_s.arg(program),
                            m_house->filePath(u"build/release/bin/"_s + program)));
}

ShellCommand AppRunTest::command(const QStringList &arguments, const QString &display) const
{
    const QString words =
        arguments.isEmpty() ? QString() : u" '"_s + arguments.join(u"' '") + u'\'';
    ShellCommand command(u"cd /; unset WAYLAND_DISPLAY QT_QPA_PLATFORM; exec '%1'"_s.arg(
                             m_house->filePath(u"app/run"_s)) +
                         words);
    command.setVariable(u"PATH"_s,
                        m_house->filePath(u"tools"_s) + u':' + qEnvironmentVariable("PATH"));
    command.setVariable(u"DISPLAY"_s, display);
    command.setVariable(u"TMPDIR"_s, m_house->filePath(u"scratch"_s));
    return command;
}

ShellOutcome AppRunTest::run(const QStringList &arguments, const QString &display) const
{
    return command(arguments, display).run();
}

bool AppRunTest::serverIsGone() const
{
    const QString id = read(u"build/release/bin/server"_s).trimmed();
    return !id.isEmpty() && !QFileInfo::exists(u"/proc/"_s + id);
}

void AppRunTest::opensTheWindowOnAScreen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("calls");
    QTest::newRow("plain") << QStringList() << u"window --demo platform=none\n"_s;
    QTest::newRow("with arguments") << QStringList{u"--size"_s, u"800x600"_s}
                                    << u"window --demo --size 800x600 platform=none\n"_s;
}

void AppRunTest::opensTheWindowOnAScreen()
{
    QFETCH(QStringList, arguments);
    const ShellOutcome outcome = run(arguments, u":7"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QTEST(read(u"build/release/bin/calls"_s), "calls");
}

void AppRunTest::doesTheMainJobWithoutAScreen()
{
    const ShellOutcome outcome = run({}, {});
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

void AppRunTest::passesTheExitCodeOnAndCleansUp()
{
    write(u"build/release/bin/refuses"_s, "");
    const ShellOutcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!read(u"build/release/bin/calls"_s).contains(u"window"));
    QVERIFY(serverIsGone());
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void AppRunTest::stopsWhenTheServerDoesNotStart()
{
    write(u"build/release/bin/dumb"_s, "");
    const ShellOutcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"The demo server did not start."), qPrintable(outcome.said));
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void AppRunTest::showsTheOutputOfWhatFailed_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("said");
    QTest::newRow("configuring") << u"configure"_s << "CMake Error:\n  no compiler\n"_ba
                                 << u"Configuring (release) …\nCMake Error:\n  no compiler\n"
                                    "CMake could not configure the build; its output is above.\n"_s;
    QTest::newRow("building")
        << u"build"_s << "[1/2] Building a\nFAILED: b\nb.cpp:1: error: no such thing\n"_ba
        << u"Configuring (release) …\nBuilding (release)  1 of 2 · 50 % · N s\n"
           "FAILED: b\nb.cpp:1: error: no such thing\nThe build failed; its output is above.\n"_s;
}

void AppRunTest::showsTheOutputOfWhatFailed()
{
    QFETCH(QString, job);
    QFETCH(QByteArray, output);
    write(u"tools/configure"_s, "-- The CXX compiler identification is GNU\n");
    write(u"tools/"_s + job, output);
    write(u"tools/%1-fails"_s.arg(job), "");
    const ShellOutcome outcome = run({}, {});
    QCOMPARE(outcome.exitCode, 1);
    static const QRegularExpression elapsed(u"\\d+ s\n"_s);
    QTEST(QString(outcome.said).replace(elapsed, u"N s\n"_s), "said");
    QVERIFY(read(u"build/release/bin/calls"_s).isEmpty());
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void AppRunTest::tellsHowFarTheBuildIs_data()
{
    QTest::addColumn<QByteArray>("cache");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("for the first time") << QByteArray() << u"Configuring (release) …\n"_s << false;
    QTest::newRow("once more") << "CMAKE_HOME_DIRECTORY:INTERNAL=%1\n"_ba << QString() << false;
    QTest::newRow("after a move") << "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n"_ba
                                  << u"Configuring (release) …\n"_s << true;
}

void AppRunTest::tellsHowFarTheBuildIs()
{
    QFETCH(QByteArray, cache);
    QFETCH(QString, first);
    QFETCH(bool, isFresh);
    if (!cache.isEmpty())
        write(u"build/release/CMakeCache.txt"_s, cache.replace("%1", m_house->path().toUtf8()));
    QByteArray steps;
    for (int step = 1; step <= 20; ++step)
        steps += "[" + QByteArray::number(step) + "/20] Building CXX object a.cpp.o\n";
    write(u"tools/configure"_s, "-- Configuring done\n");
    write(u"tools/build"_s, steps);
    const ShellOutcome outcome = run({}, u":7"_s);
    QString expected = first + u"Building (release)  1 of 20 · 5 % · N s\n"_s;
    for (int tenth = 1; tenth <= 10; ++tenth)
        expected += u"Building (release)  %1 of 20 · %2 % · N s\n"_s.arg(tenth * 2).arg(tenth * 10);
    static const QRegularExpression elapsed(u"\\d+ s(?=\\.?\n)"_s);
    QCOMPARE(QString(outcome.said).replace(elapsed, u"N s"_s), expected + u"Built in N s.\n"_s);
    QCOMPARE(read(u"tools/calls"_s).contains(u"--fresh"), isFresh);
}

void AppRunTest::tellsHowFarTheBuildIsOnATerminal()
{
    write(u"tools/configure"_s, "-- Configuring done\n");
    write(u"tools/build"_s, "[1/2] Building a\n[2/2] Linking b\n");
    ShellCommand terminal = command({}, u":7"_s);
    terminal.useTerminal(30);
    const QString said = terminal.run().said;
    const QStringList lines = rewrittenLines(said);
    QVERIFY2(lines.size() >= 3, qPrintable(said));
    static const QRegularExpression first(u"^Configuring \\(release\\)  \\d+ s$"_s);
    QVERIFY2(first.match(lines.first()).hasMatch(), qPrintable(lines.first()));
    QCOMPARE(lines.last(), u"Building (release)  2 of 2 ·…"_s);
    QCOMPARE(said.count(u'\n'), 1);
    static const QRegularExpression end(u"\r\x1b\\[KBuilt in \\d+ s\\.\r\n$"_s);
    QVERIFY2(end.match(said).hasMatch(), qPrintable(said));
}

void AppRunTest::saysNothingWhenThereIsNothingToBuild_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("in a file") << 0;
    QTest::newRow("on a terminal") << 80;
}

void AppRunTest::saysNothingWhenThereIsNothingToBuild()
{
    QFETCH(int, columns);
    write(u"build/release/CMakeCache.txt"_s,
          u"CMAKE_HOME_DIRECTORY:INTERNAL=%1\n"_s.arg(m_house->path()).toUtf8());
    write(u"tools/configure"_s, "-- Configuring done\n");
    write(u"tools/build"_s, "ninja: no work to do.\n");
    ShellCommand shell = command({}, u":7"_s);
    if (columns > 0)
        shell.useTerminal(columns);
    const QString said = shell.run().said;
    QVERIFY2(columns == 0 ? said.isEmpty() : !said.contains(u'\n') && said.endsWith(u"\r\x1b[K"),
             qPrintable(said));
    QCOMPARE(read(u"build/release/bin/calls"_s), u"window --demo platform=none\n"_s);
}

void AppRunTest::buildsWhatItNeedsAndNoMore()
{
    QCOMPARE(run({}, u":7"_s).exitCode, 0);
    QCOMPARE(read(u"tools/calls"_s),
             u"configure in %1: --preset release NINJA_STATUS=\n"
             "build in %1: --build --preset release --target bin/outage-desk bin/outage-desk-cli "
             "NINJA_STATUS=[%f/%t] \n"_s.arg(m_house->path()));
}

QTEST_GUILESS_MAIN(AppRunTest)
#include "tst_apprun.moc"
