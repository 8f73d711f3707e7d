// SPDX-License-Identifier: MIT
// Runs the package step of the two commands with a made-up package manager.
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

class tst_Packages final : public QObject
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
    void stopsOnSystemsItDoesNotKnow_data();
    void stopsOnSystemsItDoesNotKnow();
    void knowsDebianAndItsKin_data();
    void knowsDebianAndItsKin();

private:
    void write(const QString &name, const QByteArray &text) const;
    Outcome ensure(const QString &before = {}) const;

    QTemporaryDir m_folder;
};

void tst_Packages::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

void tst_Packages::init()
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
Outcome tst_Packages::ensure(const QString &before) const
{
    const QString script =
        u"set -euo pipefail; . '%1'; packages_list='%2/list'; "
        "os_release='%2/os-release'; PATH='%2':$PATH; id() { echo 0; }; %3\n"
        "ensure_packages build run; echo done"_s.arg(
            QStringLiteral(OUTAGE_DESK_SOURCE_DIR "/resources/packages/install.sh"),
            m_folder.path(), before);
    QProcess bash;
    bash.setProcessChannelMode(QProcess::MergedChannels);
    bash.start(u"bash"_s, {u"-c"_s, script});
    if (!bash.waitForFinished())
        return {};
    QFile calls(m_folder.filePath(u"calls"_s));
    const bool wasCalled = calls.open(QIODevice::ReadOnly);
    return {bash.exitCode(), QString::fromUtf8(bash.readAll()),
            wasCalled ? QString::fromUtf8(calls.readAll()) : QString()};
}

void tst_Packages::installsOnlyWhatIsMissing_data()
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

void tst_Packages::installsOnlyWhatIsMissing()
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

void tst_Packages::usesSudoOnlyWhenNotRoot()
{
    write(u"sudo"_s,
          "#!/bin/sh\necho \"sudo $1\" >>\"${0%/*}/calls\"\n[ \"$1\" = -v ] || \"$@\"\n");
    QVERIFY(!ensure().calls.contains(u"sudo"));
    QVERIFY(QFile::remove(m_folder.filePath(u"calls"_s)));
    const Outcome outcome = ensure(u"id() { echo 1000; }"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.calls.count(u"sudo env"), 2);
}

void tst_Packages::stopsWithoutRootAndSudo()
{
    const Outcome outcome = ensure(
        u"id() { echo 1000; }; command() { [ \"$2\" != sudo ] && builtin command \"$@\"; }"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"there is no sudo here"), qPrintable(outcome.said));
    QVERIFY(outcome.said.contains(u"apt-get install --no-install-recommends beta gamma"));
    QCOMPARE(outcome.calls, QString());
}

void tst_Packages::showsWhyAptFailed()
{
    write(u"apt-get"_s, "#!/bin/sh\necho 'E: no space'\nexit 100\n");
    const Outcome outcome = ensure();
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.said.contains(u"E: no space"));
    QVERIFY(outcome.said.contains(u"could not be installed"));
    QVERIFY(!outcome.said.contains(u"done"));
}

void tst_Packages::goesOnWhenListsCannotBeRefreshed()
{
    write(u"apt-get"_s, "#!/bin/sh\necho \"apt $*\" >>\"${0%/*}/calls\"\n"
                        "case \"$*\" in *update) exit 100 ;; esac\n");
    const Outcome outcome = ensure();
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.said.contains(u"could not be refreshed"));
    QVERIFY(outcome.calls.contains(u"install --no-install-recommends beta gamma"));
}

void tst_Packages::stopsOnSystemsItDoesNotKnow_data()
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

void tst_Packages::stopsOnSystemsItDoesNotKnow()
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

void tst_Packages::knowsDebianAndItsKin_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::newRow("Debian 12") << "ID=debian\nVERSION_ID=\"12\"\n"_ba;
    QTest::newRow("Debian 13") << "ID=debian\nVERSION_ID=\"13\"\n"_ba;
    QTest::newRow("Debian testing") << "ID=debian\nPRETTY_NAME=\"Debian forky/sid\"\n"_ba;
    QTest::newRow("Ubuntu") << "ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n"_ba;
    QTest::newRow("Mint") << "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"22\"\n"_ba;
}

void tst_Packages::knowsDebianAndItsKin()
{
    QFETCH(QByteArray, release);
    write(u"os-release"_s, release);
    const Outcome outcome = ensure();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
}

QTEST_GUILESS_MAIN(tst_Packages)
#include "tst_packages.moc"
