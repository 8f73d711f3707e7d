// SPDX-License-Identifier: MIT
// Runs the package step of the two commands with a made-up package manager.
#include "architecture/shellcommand.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int exitCode = -1;
    QString said;  ///< stdout and stderr
    QString calls; ///< what the package manager was asked for, one call a line
};

} // namespace

class PackagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void installsOnlyWhatIsMissing_data();
    void installsOnlyWhatIsMissing();
    void usesSudoOnlyWhenNotRoot();
    void stopsWithoutRootAndSudo();
    void showsWhyAptFailed();
    void goesOnWhenListsCannotBeRefreshed();
    void tellsHowFarAptIs_data();
    void tellsHowFarAptIs();
    void tellsHowFarAptIsOnATerminal();
    void letsSudoAskForThePassword();
    void stopsOnSystemsItDoesNotKnow_data();
    void stopsOnSystemsItDoesNotKnow();
    void knowsDebianAndItsKin_data();
    void knowsDebianAndItsKin();

private:
    void write(const QString &name, const QByteArray &text) const;
    QString ensureText(const QString &before = {}) const;
    Outcome ensure(const QString &before = {}) const;

    QTemporaryDir m_folder;
};

void PackagesTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

void PackagesTest::init()
{
    QFile::remove(m_folder.filePath(u"calls"_s));
    QFile::remove(m_folder.filePath(u"sudo"_s));
    write(u"list"_s,
          "# SPDX\n[build]\nalpha # a compiler\n beta\n\n[run]\ngamma\n[other]\ndelta\n");
    write(u"os-release"_s, "PRETTY_NAME=\"Debian 12\"\nID=debian\nVERSION_ID=\"12\"\n");
    write(u"dpkg-query"_s, "#!/bin/sh\ncat \"${0%/*}/status\"\nexit 1\n");
    write(u"apt-get"_s, "#!/bin/sh\necho \"apt $*\" >>\"${0%/*}/calls\"\n");
    write(u"status"_s, "installed alpha\nconfig-files beta\n");
}

// Sources the real script, points it at the made-up system and asks for two sections.
QString PackagesTest::ensureText(const QString &before) const
{
    return u"set -euo pipefail; . '%1'; packages_list='%2/list'; "
           "os_release='%2/os-release'; PATH='%2':$PATH; id() { echo 0; }; %3\n"
           "ensure_packages build run; echo done"_s.arg(
               Places::source(u"resources/packages/install.sh"_s), m_folder.path(), before);
}

Outcome PackagesTest::ensure(const QString &before) const
{
    const ShellOutcome outcome = ShellCommand(ensureText(before)).run();
    QFile calls(m_folder.filePath(u"calls"_s));
    const bool wasCalled = calls.open(QIODevice::ReadOnly);
    return {outcome.exitCode, outcome.said,
            wasCalled ? QString::fromUtf8(calls.readAll()) : QString()};
}

void PackagesTest::installsOnlyWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("installed");
    QTest::newRow("all missing") << QByteArray() << u"alpha beta gamma"_s;
    QTest::newRow("one there") << "installed alpha\n"_ba << u"beta gamma"_s;
    QTest::newRow("removed but known")
        << "installed alpha\nconfig-files beta\ninstalled gamma\n"_ba << u"beta"_s;
    QTest::newRow("a longer name")
        << "installed alpha\ninstalled beta\ninstalled gamma-extra\n"_ba << u"gamma"_s;
    QTest::newRow("nothing") << "installed alpha\ninstalled beta\ninstalled gamma\n"_ba
                             << QString();
}

void PackagesTest::installsOnlyWhatIsMissing()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, installed);
    write(u"status"_s, status);
    const Outcome outcome = ensure();
    QCOMPARE(outcome.exitCode, 0);
    if (installed.isEmpty()) {
        QCOMPARE(outcome.said, u"done\n"_s);
        QCOMPARE(outcome.calls, QString());
        return;
    }
    const QStringList calls = outcome.calls.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(calls.size(), 2);
    QVERIFY(calls.first().endsWith(u" update"));
    QVERIFY(calls.last().endsWith(u" install --no-install-recommends "_s + installed));
}

void PackagesTest::usesSudoOnlyWhenNotRoot()
{
    write(u"sudo"_s,
          "#!/bin/sh\necho \"sudo $1\" >>\"${0%/*}/calls\"\n[ \"$1\" = -v ] || \"$@\"\n");
    QVERIFY(!ensure().calls.contains(u"sudo"));
    QVERIFY(QFile::remove(m_folder.filePath(u"calls"_s)));
    const Outcome outcome = ensure(u"id() { echo 1000; }"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.calls.count(u"sudo env"), 2);
}

void PackagesTest::stopsWithoutRootAndSudo()
{
    const Outcome outcome = ensure(
        u"id() { echo 1000; }; command() { [ \"$2\" != sudo ] && builtin command \"$@\"; }"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"there is no sudo here"), qPrintable(outcome.said));
    QVERIFY(outcome.said.contains(u"apt-get install --no-install-recommends beta gamma"));
    QCOMPARE(outcome.calls, QString());
}

void PackagesTest::showsWhyAptFailed()
{
    write(u"apt-get"_s, "#!/bin/sh\necho dlstatus:1:0.0000:x\nfor last; do :; done\n"
                        "echo \"Get:1 $last\"; echo 'E: no space' >&2; exit 100\n");
    const Outcome outcome = ensure();
    QCOMPARE(outcome.exitCode, 1);
    static const QRegularExpression elapsed(u"\\d+ s\n"_s);
    QCOMPARE(QString(outcome.said).replace(elapsed, u"N s\n"_s),
             u"Installing 2 packages: beta gamma\n"
             "Refreshing the package lists  1 of 3 · 0 % · N s\nGet:1 update\nE: no space\n"
             "The package lists could not be refreshed; trying with those on this machine.\n"
             "Downloading packages  2 of 3 · 0 % · N s\nGet:1 gamma\nE: no space\n"
             "The packages could not be installed; apt says why above.\n"
             "Check the network and /etc/apt/sources.list, then run this command again.\n"_s);
}

void PackagesTest::goesOnWhenListsCannotBeRefreshed()
{
    write(u"apt-get"_s, "#!/bin/sh\necho \"apt $*\" >>\"${0%/*}/calls\"\n"
                        "case \"$*\" in *update) exit 100 ;; esac\n");
    const Outcome outcome = ensure();
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.said.contains(u"could not be refreshed"));
    QVERIFY(outcome.calls.contains(u"install --no-install-recommends beta gamma"));
}

void PackagesTest::tellsHowFarAptIs_data()
{
    QTest::addColumn<QByteArray>("update");
    QTest::addColumn<QByteArray>("install");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("both halves")
        << "Get:1 http://deb.example bookworm InRelease [151 kB]\n"
           "dlstatus:1:0.0000:Retrieving file 1 of 3\ndlstatus:3:100.0000:Retrieving file 3 of 3\n"_ba
        << "Reading package lists...\ndlstatus:1:0.0000:Retrieving file 1 of 2\n"
           "dlstatus:1:4.9000:Retrieving file 1 of 2\ndlstatus:2:82.9614:Retrieving file 2 of 2\n"
           "pmstatus:dpkg-exec:0.0000:Running dpkg\n(Reading database ... \r(Reading database\r\n"
           "pmstatus:beta:44.4444:Unpacking beta (amd64)\n"
           "pmstatus:beta:88,8889:beta (amd64) wird eingerichtet\n"_ba
        << QStringList{u"Refreshing the package lists  1 of 3 · 0 % · N s"_s,
                       u"Refreshing the package lists  1 of 3 · 100 % · N s"_s,
                       u"Downloading packages  2 of 3 · 0 % · N s"_s,
                       u"Downloading packages  2 of 3 · 82 % · N s"_s,
                       u"Installing packages  3 of 3 · 0 % · N s"_s,
                       u"Installing packages  3 of 3 · 44 % · N s"_s,
                       u"Installing packages  3 of 3 · 88 % · N s"_s};
    QTest::newRow("an apt that does not tell")
        << "Get:1 http://deb.example bookworm InRelease [151 kB]\n"_ba
        << "Unpacking beta (1.0) ...\n"_ba << QStringList();
    QTest::newRow("another package manager at work")
        << QByteArray()
        << "Waiting for cache lock: Could not get lock /x. It is held by process 7 (apt)...\n"
           "Waiting for cache lock: Could not get lock /x. It is held by process 7 (apt)...\n"
           "pmstatus:beta:50.0000:Unpacking beta (amd64)\n"_ba
        << QStringList{u"Waiting for another package manager  N s"_s,
                       u"Installing packages  3 of 3 · 50 % · N s"_s};
}

void PackagesTest::tellsHowFarAptIs()
{
    QFETCH(QByteArray, update);
    QFETCH(QByteArray, install);
    QFETCH(QStringList, lines);
    write(u"update"_s, update);
    write(u"install"_s, install);
    write(u"apt-get"_s, "#!/bin/sh\ncase \"$*\" in *-o\\ APT::Status-Fd=1*) ;; *) exit 1 ;; esac\n"
                        "case \"$*\" in *update) cat \"${0%/*}/update\" ;; "
                        "*) cat \"${0%/*}/install\" ;; esac\n");
    lines.prepend(u"Installing 2 packages: beta gamma"_s);
    lines.append({u"Installed 2 packages in N s."_s, u"done"_s, QString()});
    static const QRegularExpression elapsed(u"\\d+ s(?=\\.?\n)"_s);
    QCOMPARE(ensure().said.replace(elapsed, u"N s"_s), lines.join(u'\n'));
}

void PackagesTest::tellsHowFarAptIsOnATerminal()
{
    write(u"status"_s, "installed alpha\ninstalled beta\n");
    write(u"apt-get"_s, "#!/bin/sh\ncase \"$*\" in *update) exit ;; esac\n"
                        "echo dlstatus:1:50.0000:x\necho pmstatus:gamma:25.0000:y\n");
    ShellCommand command(ensureText());
    command.useTerminal(40);
    const QString said = command.run().said;
    QVERIFY2(said.startsWith(u"Installing 1 package: gamma\r\n\r"), qPrintable(said));
    const QStringList lines = rewrittenLines(said);
    QVERIFY2(lines.size() >= 2, qPrintable(said));
    QVERIFY(lines.first().startsWith(u"Downloading packages  2 of 3 · 50 % · "));
    QVERIFY(lines.last().startsWith(u"Installing packages  3 of 3 · 25 % · "));
    static const QRegularExpression end(
        u"\r\x1b\\[KInstalled 1 package in \\d+ s\\.\r\ndone\r\n$"_s);
    QVERIFY2(end.match(said).hasMatch(), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 3);
}

// A sudo that forgets at once, as some are set up: it asks before each command.
void PackagesTest::letsSudoAskForThePassword()
{
    write(u"sudo"_s, "#!/bin/sh\nprintf 'Password: ' >/dev/tty; read -r word </dev/tty\n"
                     "[ \"$word\" = secret ] || exit 1\n[ \"$1\" = -v ] || exec \"$@\"\n");
    write(u"apt-get"_s, "#!/bin/sh\necho dlstatus:1:50.0000:x\n");
    ShellCommand command(ensureText(u"id() { echo 1000; }"_s));
    command.useTerminal(60);
    QProcess process;
    command.start(process);
    QByteArray said;
    for (int asked = 0; asked < 3; ++asked) {
        while (said.count("Password: ") == asked && process.waitForReadyRead())
            said += process.readAll();
        // Nothing is drawn over the question.
        QVERIFY2(said.endsWith("Password: "), said.constData());
        process.write("secret\n");
    }
    QVERIFY(process.waitForFinished());
    said += process.readAll();
    QVERIFY2(process.exitCode() == 0 && said.contains("Installed 2 packages"), said.constData());
}

void PackagesTest::stopsOnSystemsItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QString>("before");
    QTest::newRow("another family") << "PRETTY_NAME=\"Arch Linux\"\nID=arch\n"_ba << QString();
    QTest::newRow("an old Debian")
        << "PRETTY_NAME=\"Debian 11\"\nID=debian\nVERSION_ID=\"11\"\n"_ba << QString();
    QTest::newRow("no apt") << "PRETTY_NAME=\"Debian 12\"\nID=debian\nVERSION_ID=\"12\"\n"_ba
                            << u"command() { return 1; }"_s;
    QTest::newRow("no release file") << "PRETTY_NAME=x\n"_ba << u"os_release=/nowhere"_s;
}

void PackagesTest::stopsOnSystemsItDoesNotKnow()
{
    QFETCH(QByteArray, release);
    QFETCH(QString, before);
    write(u"os-release"_s, release);
    const Outcome outcome = ensure(before);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"on Debian 12 or newer and its kin; this is"),
             qPrintable(outcome.said));
    QVERIFY(outcome.said.contains(u"cmake -S . -B"));
    QCOMPARE(outcome.calls, QString());
}

void PackagesTest::knowsDebianAndItsKin_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::newRow("Debian 12") << "ID=debian\nVERSION_ID=\"12\"\n"_ba;
    QTest::newRow("Debian 13") << "ID=debian\nVERSION_ID=\"13\"\n"_ba;
    QTest::newRow("Debian testing") << "ID=debian\nPRETTY_NAME=\"Debian forky/sid\"\n"_ba;
    QTest::newRow("Ubuntu") << "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n"_ba;
    QTest::newRow("Mint") << "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"22\"\n"_ba;
}

void PackagesTest::knowsDebianAndItsKin()
{
    QFETCH(QByteArray, release);
    write(u"os-release"_s, release);
    const Outcome outcome = ensure();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
}

QTEST_GUILESS_MAIN(PackagesTest)
#include "tst_packages.moc"
