// SPDX-License-Identifier: MIT
// Runs a copy of ./app/package with made-up programs: what it asks of them, and where the package
// is.
#include "architecture/shellcommand.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class AppPackageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereThePackageIs();
    void leavesOlderPackagesAlone();
    void tellsWhyNothingWasPacked();

private:
    void write(const QString &path, QByteArrayView text) const;
    QString read(const QString &path) const;
    ShellOutcome run() const;

    std::unique_ptr<QTemporaryDir> m_house;
};

void AppPackageTest::write(const QString &path, QByteArrayView text) const
{
    const QString full = m_house->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text.data(), text.size()), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

QString AppPackageTest::read(const QString &path) const
{
    QFile file(m_house->filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A house of its own with the real scripts, a package list that is satisfied, and nothing to build.
void AppPackageTest::init()
{
    m_house = std::make_unique<QTemporaryDir>();
    const QString source = Places::source() + u'/';
    for (const QString &folder :
         {u"app"_s, u"resources/packages"_s, u"tools"_s, u"scratch"_s, u"build/release"_s})
        QVERIFY(QDir(m_house->path()).mkpath(folder));
    for (const QString &script :
         {u"app/package"_s, u"resources/packages/install.sh"_s, u"resources/packages/build.sh"_s,
          u"resources/packages/progress.sh"_s})
        QVERIFY(QFile::copy(source + script, m_house->filePath(script)));
    write(u"resources/packages/debian.txt"_s, "[build]\nbash\n[package]\nbash\n");
    write(u"tools/dpkg-query"_s, "#!/bin/sh\necho installed bash\n");
    write(u"tools/apt-get"_s, "#!/bin/sh\nexit 1\n");
    write(u"tools/git"_s, "#!/bin/sh\necho 1700000000\n");
    for (const QString &tool : {u"cmake"_s, u"cpack"_s})
        QVERIFY(QFile::copy(source + u"tests/architecture/fakes/%1.sh"_s.arg(tool),
                            m_house->filePath(u"tools/"_s + tool)));
}

ShellOutcome AppPackageTest::run() const
{
    ShellCommand command(
        u"cd /; unset SOURCE_DATE_EPOCH; exec '%1'"_s.arg(m_house->filePath(u"app/package"_s)));
    command.setVariable(u"PATH"_s,
                        m_house->filePath(u"tools"_s) + u':' + qEnvironmentVariable("PATH"));
    command.setVariable(u"TMPDIR"_s, m_house->filePath(u"scratch"_s));
    return command.run();
}

void AppPackageTest::saysWhereThePackageIs()
{
    const ShellOutcome outcome = run();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    const QString package = m_house->filePath(u"out/outage-desk_1.2.3_all.deb"_s);
    QVERIFY2(outcome.said.endsWith(u"\nThe package: %1\n"_s.arg(package)),
             qPrintable(outcome.said));
    QCOMPARE(read(u"out/outage-desk_1.2.3_all.deb"_s), u"packed\n"_s);
    const QString calls = read(u"tools/calls"_s);
    QVERIFY2(calls.contains(u"--preset release"), qPrintable(calls));
    QVERIFY2(calls.endsWith(
                 u"pack in %1: epoch=1700000000\n"_s.arg(m_house->filePath(u"build/release"_s))),
             qPrintable(calls));
    QVERIFY(QDir(m_house->filePath(u"scratch"_s)).isEmpty());
}

void AppPackageTest::leavesOlderPackagesAlone()
{
    write(u"build/release/made/outage-desk_1.0.0_all.deb"_s, "older\n");
    write(u"out/outage-desk_0.9.0_all.deb"_s, "old\n");
    const ShellOutcome outcome = run();
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QVERIFY(!outcome.said.contains(u"1.0.0"));
    QCOMPARE(read(u"out/outage-desk_0.9.0_all.deb"_s), u"old\n"_s);
}

void AppPackageTest::tellsWhyNothingWasPacked()
{
    write(u"tools/pack-fails"_s, "");
    const ShellOutcome outcome = run();
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.endsWith(u"CPack: Create package\nCPack could not make the package; its "
                                   "output is above.\n"_s),
             qPrintable(outcome.said));
    QVERIFY(!QFileInfo::exists(m_house->filePath(u"out"_s)));
}

QTEST_GUILESS_MAIN(AppPackageTest)
#include "tst_apppackage.moc"
