// SPDX-License-Identifier: MIT
// Runs the gates of .ci in a made-up repository, with made-up programs in place of Clang's.
#include "architecture/shellcommand.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

class GatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAtWhatChanged_data();
    void looksAtWhatChanged();
    void looksAtASourceThatSeesTheHeader();
    void looksAtTheSourcesChangedLast();
    void tellsWhatClangTidyFinds();
    void looksAtTheFormOfEveryFile();
    void namesTheFilesOfAnotherForm();

private:
    void write(const QString &path, const QByteArray &text) const;
    QStringList lookedAt() const;
    void git(const QString &arguments) const;
    ShellOutcome run(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_house;
};

void GatesTest::write(const QString &path, const QByteArray &text) const
{
    const QString full = m_house->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
}

QStringList GatesTest::lookedAt() const
{
    QFile file(m_house->filePath(u"tools/looked-at"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paths = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    paths.sort(); // two at a time have no order
    return paths;
}

ShellOutcome GatesTest::run(const QString &text) const
{
    ShellCommand command(
        u"set -e; cd '%1'; unset GITHUB_BASE_REF OUTAGE_DESK_CHECK_BASE\n"_s.arg(m_house->path()) +
        text);
    command.setVariable(u"PATH"_s,
                        m_house->filePath(u"tools"_s) + u':' + qEnvironmentVariable("PATH"));
    // Neither a person's configuration nor a repository around this one.
    command.setVariable(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    command.setVariable(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    command.setVariable(u"GIT_DIR"_s, m_house->filePath(u".git"_s));
    command.setVariable(u"GIT_WORK_TREE"_s, m_house->path());
    for (const QString &role : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        command.setVariable(u"GIT_%1_NAME"_s.arg(role), u"Tester"_s);
        command.setVariable(u"GIT_%1_EMAIL"_s.arg(role), u"tester@example.com"_s);
    }
    return command.run();
}

void GatesTest::git(const QString &arguments) const
{
    const ShellOutcome outcome = run(u"git "_s + arguments);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
}

// A house with the real gates, one commit on main, and a branch of two commits.
void GatesTest::init()
{
    m_house = std::make_unique<QTemporaryDir>();
    const QString source = Places::source() + u'/';
    for (const QString &folder : {u".ci"_s, u"resources/packages"_s, u"tools"_s})
        QVERIFY(QDir(m_house->path()).mkpath(folder));
    for (const QString &script :
         {u".ci/format"_s, u".ci/tidy"_s, u"resources/packages/install.sh"_s,
          u"resources/packages/build.sh"_s, u"resources/packages/progress.sh"_s})
        QVERIFY(QFile::copy(source + script, m_house->filePath(script)));
    const QList<std::pair<QString, QString>> tools{{u"clang"_s, u"clang-tidy-14"_s},
                                                   {u"clang"_s, u"clang-format-14"_s},
                                                   {u"cmake"_s, u"cmake"_s}};
    for (const auto &[fake, tool] : tools)
        QVERIFY(QFile::copy(source + u"tests/architecture/fakes/%1.sh"_s.arg(fake),
                            m_house->filePath(u"tools/"_s + tool)));
    write(u"resources/packages/debian.txt"_s, "[check]\nbash\n");
    write(u"tools/dpkg-query"_s, "#!/bin/sh\necho installed bash\n");
    write(u"tools/apt-get"_s, "#!/bin/sh\nexit 1\n");
    write(u"core/net/old.cpp"_s, "int old;\n");
    write(u"core/net/gone.cpp"_s, "int gone;\n");
    write(u"ui/first.cpp"_s, "int first;\n");
    git(u"init -q -b main; git add .; git commit -qm 'Begin the house'"_s);
    git(u"update-ref refs/remotes/origin/main main; git checkout -qb work"_s);
    write(u"core/net/first.cpp"_s, "int first;\n");
    write(u"tests/tst_first.cpp"_s, "int test;\n");
    git(u"add .; git rm -q core/net/gone.cpp; git commit -qm First"_s);
    write(u"app/second.cpp"_s, "int second;\n");
    git(u"add .; git commit -qm Second"_s);
    // What others do meanwhile is not what this branch changed.
    git(u"checkout -q main; echo >>ui/first.cpp; git commit -qam Elsewhere; "
        "git update-ref refs/remotes/origin/main main; git checkout -q work"_s);
}

void GatesTest::looksAtWhatChanged_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("sources");
    const QStringList changed{u"app/second.cpp"_s, u"core/net/first.cpp"_s};
    const QStringList all = changed + QStringList{u"core/net/old.cpp"_s, u"ui/first.cpp"_s};
    const QString since = u"2 sources changed since \\w+ \\(Begin the house\\)"_s;
    QTest::newRow("in a pull request") << u"GITHUB_BASE_REF=main"_s << since << changed;
    QTest::newRow("since a branch") << u"OUTAGE_DESK_CHECK_BASE=main"_s << since << changed;
    QTest::newRow("since a commit")
        << u"OUTAGE_DESK_CHECK_BASE=HEAD~1"_s << u"1 source changed since \\w+ \\(First\\)"_s
        << QStringList{u"app/second.cpp"_s};
    QTest::newRow("not yet committed")
        << u"echo >>core/net/old.cpp; OUTAGE_DESK_CHECK_BASE=HEAD"_s
        << u"1 source changed since \\w+ \\(Second\\)"_s << QStringList{u"core/net/old.cpp"_s};
    QTest::newRow("nothing") << u"OUTAGE_DESK_CHECK_BASE=HEAD"_s
                             << u"0 sources changed since \\w+ \\(Second\\)"_s << QStringList();
    QTest::newRow("without a base") << QString() << u"4 sources changed last"_s << all;
    QTest::newRow("on a new branch")
        << u"OUTAGE_DESK_CHECK_BASE=0000000000000000000000000000000000000000"_s
        << u"4 sources changed last"_s << all;
    QTest::newRow("since a commit that is not here")
        << u"OUTAGE_DESK_CHECK_BASE=elsewhere"_s << u"4 sources changed last"_s << all;
}

void GatesTest::looksAtWhatChanged()
{
    QFETCH(QString, command);
    QFETCH(QString, which);
    const ShellOutcome outcome = run(command + u" bash .ci/tidy"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    const QRegularExpression said(u"(^|\n)Running clang-tidy over %1\\.\n"_s.arg(which));
    QVERIFY2(said.match(outcome.said).hasMatch(), qPrintable(outcome.said));
    QTEST(lookedAt(), "sources");
}

void GatesTest::looksAtASourceThatSeesTheHeader()
{
    write(u"core/net/first.h"_s, "int header;\n");
    write(u"core/net/values.h"_s, "int values;\n");
    write(u"core/net/unused.h"_s, "int unused;\n");
    write(u"core/net/old.cpp"_s, "#include \"net/othervalues.h\"\n");
    write(u"ui/first.cpp"_s, "#include \"net/values.h\"\n");
    git(u"add .; git commit -qm Headers"_s);
    write(u"core/net/values.h"_s, "int changed;\n");
    write(u"core/net/first.h"_s, "int changed;\n");
    write(u"core/net/unused.h"_s, "int changed;\n");
    const ShellOutcome outcome = run(u"OUTAGE_DESK_CHECK_BASE=HEAD bash .ci/tidy"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QCOMPARE(lookedAt(), QStringList({u"core/net/first.cpp"_s, u"ui/first.cpp"_s}));
}

void GatesTest::looksAtTheSourcesChangedLast()
{
    for (int index = 0; index < 70; ++index)
        write(u"core/many/a%1.cpp"_s.arg(index), "int a;\n");
    git(u"add .; git commit -qm Many"_s);
    write(u"core/net/old.cpp"_s, "int changed;\n");
    git(u"commit -qam Old"_s);
    const ShellOutcome outcome = run(u"bash .ci/tidy"_s);
    QVERIFY2(outcome.said.startsWith(u"Running clang-tidy over 30 sources changed last.\n"),
             qPrintable(outcome.said));
    QCOMPARE(lookedAt().size(), 30);
    QCOMPARE(lookedAt().last(), u"core/net/old.cpp"_s);
    QVERIFY2(outcome.said.contains(u"Checking  30 of 30 · 100 % · "), qPrintable(outcome.said));
    QVERIFY2(outcome.said.endsWith(u"\nclang-tidy found nothing.\n"), qPrintable(outcome.said));
}

void GatesTest::tellsWhatClangTidyFinds()
{
    write(u"app/second.cpp"_s, "int bad;\n");
    const ShellOutcome outcome = run(u"bash .ci/tidy --all"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.startsWith(u"Running clang-tidy over 4 sources, which are all.\n"),
             qPrintable(outcome.said));
    QVERIFY2(outcome.said.endsWith(
                 u"\napp/second.cpp:1:1: error: bad\nclang-tidy found what is above.\n"),
             qPrintable(outcome.said));
    QCOMPARE(lookedAt().size(), 4);
    QCOMPARE(run(u"bash .ci/tidy core/net/first.cpp"_s).exitCode, 0);
}

void GatesTest::looksAtTheFormOfEveryFile()
{
    write(u"core/net/first.h"_s, "int header;\n");
    write(u"README.md"_s, "bad\n");
    write(u"core/net/unknown.cpp"_s, "bad\n");
    git(u"add core/net/first.h README.md"_s);
    const ShellOutcome outcome = run(u"bash .ci/format"_s);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.said));
    QVERIFY2(outcome.said.endsWith(u"All 6 C++ files are formatted.\n"), qPrintable(outcome.said));
    QCOMPARE(lookedAt(),
             QStringList({u"app/second.cpp"_s, u"core/net/first.cpp"_s, u"core/net/first.h"_s,
                          u"core/net/old.cpp"_s, u"tests/tst_first.cpp"_s, u"ui/first.cpp"_s}));
}

void GatesTest::namesTheFilesOfAnotherForm()
{
    write(u"tests/tst_first.cpp"_s, "int bad;\n");
    const ShellOutcome outcome = run(u"bash .ci/format"_s);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.said.contains(u"tests/tst_first.cpp:1:1: error: bad\n"),
             qPrintable(outcome.said));
    QVERIFY2(outcome.said.contains(u"These files are not formatted"), qPrintable(outcome.said));
}

QTEST_GUILESS_MAIN(GatesTest)
#include "tst_gates.moc"
