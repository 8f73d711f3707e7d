// SPDX-License-Identifier: MIT
#include "app/cli/clihelp.h"
#include "app/desktop/desktopoptiontable.h"
#include "app/packaging/bashcompletion.h"
#include "app/packaging/fishcompletion.h"
#include "app/packaging/zshcompletion.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class CompletionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bashOffers_data();
    void bashOffers();
    void everyShellKnowsEveryOption_data();
    void everyShellKnowsEveryOption();
    void quotesForZsh();
    void quotesForFish();

private:
    QStringList offered(const QString &program, const QString &words) const;
    void write(const QString &name, const QString &text) const;

    QTemporaryDir m_folder;
};

void CompletionsTest::write(const QString &name, const QString &text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) >= 0);
}

void CompletionsTest::initTestCase()
{
    write(u"outage-desk"_s, bashCompletion(desktopHelp()));
    write(u"outage-desk-cli"_s, bashCompletion(commandLineHelp()));
    write(u"week 1.csv"_s, {});
    write(u"week 2.csv"_s, {});
}

/// What bash offers for the last of \a words, which it has taken apart at “=”.
QStringList CompletionsTest::offered(const QString &program, const QString &words) const
{
    QProcess bash;
    bash.setWorkingDirectory(m_folder.path());
    const QString function = u'_' + QString(program).replace(u'-', u'_');
    bash.start(
        u"bash"_s,
        {u"-c"_s, u"source ./%1; COMP_WORDS=(%1 %2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); %3; "
                  "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(program, words, function)});
    if (!bash.waitForFinished())
        return {u"bash did not end"_s};
    const QString said = QString::fromUtf8(bash.readAllStandardError());
    return said.isEmpty() ? QString::fromUtf8(bash.readAll()).split(u'\n', Qt::SkipEmptyParts)
                          : QStringList{said};
}

void CompletionsTest::bashOffers_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char *name, const char *words, const char *offer) {
        QTest::newRow(name) << u"outage-desk-cli"_s << QString::fromLatin1(words)
                            << QString::fromLatin1(offer);
    };
    row("a command", "pre", "preview");
    row("every command", "''", "preview submit history demo-server help --help --version");
    row("a command to help with", "help s", "submit");
    row("an option", "preview --form", "--format");
    row("an option of another command", "history --form", "--format");
    row("no option of another command", "history --cutoff", "");
    row("a value", "preview --format c", "csv");
    row("values of preview", "preview --format ''", "table json csv jsonl");
    row("values of submit", "submit --format ''", "table json jsonl");
    row("a value behind =", "preview --format = j", "json jsonl");
    row("values behind =", "preview --format =", "table json csv jsonl");
    row("a letter", "preview -q", "-q");
    row("a site once more", "preview --site a --sit", "--site --site-info --sites-file");
    row("a file of sites", "preview --sites-file week", "week 1.csv|week 2.csv");
    row("no value known", "preview --site ''", "");
    row("not those of a longer option", "preview --site week", "");
    row("an optional value", "preview --fail-on-findings =", "all");
    row("not without =", "preview --fail-on-findings --quie", "--quiet");
    row("a fault", "demo-server --fault sl", "slow");
    row("files", "preview --outages week", "week 1.csv|week 2.csv");
    row("a file behind =", "preview --outages = \"week 2\"", "week 2.csv");
    QTest::newRow("a theme") << u"outage-desk"_s << u"--theme d"_s << u"dark desktop"_s;
    QTest::newRow("an option of the window") << u"outage-desk"_s << u"--dem"_s << u"--demo"_s;
    QTest::newRow("a file alone") << u"outage-desk"_s << u"week"_s << u"week 1.csv|week 2.csv"_s;
}

void CompletionsTest::bashOffers()
{
    QFETCH(const QString, program);
    QFETCH(const QString, words);
    QFETCH(const QString, offer);
    QStringList found = offered(program, words);
    QStringList wanted = offer.split(offer.contains(u".csv") ? u'|' : u' ', Qt::SkipEmptyParts);
    found.sort();
    wanted.sort();
    QCOMPARE(found, wanted);
}

void CompletionsTest::everyShellKnowsEveryOption_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("spelling"); // %1 is the name of the option
    QTest::addColumn<bool>("ofWindow");
    const ProgramHelp window = desktopHelp();
    const ProgramHelp cli = commandLineHelp();
    QTest::newRow("bash") << bashCompletion(cli) << u"--%1"_s << false;
    QTest::newRow("bash, window") << bashCompletion(window) << u"--%1"_s << true;
    QTest::newRow("zsh") << zshCompletion(cli) << u"--%1"_s << false;
    QTest::newRow("zsh, window") << zshCompletion(window) << u"--%1"_s << true;
    QTest::newRow("fish") << fishCompletion(cli) << u" -l %1"_s << false;
    QTest::newRow("fish, window") << fishCompletion(window) << u" -l %1"_s << true;
}

void CompletionsTest::everyShellKnowsEveryOption()
{
    QFETCH(const QString, script);
    QFETCH(const QString, spelling);
    QFETCH(const bool, ofWindow);
    const ProgramHelp program = ofWindow ? desktopHelp() : commandLineHelp();
    for (const CommandHelp &command : program.commands) {
        QVERIFY2(script.contains(command.name), qPrintable(command.name));
        for (const OptionHelp &option : command.options) {
            const QRegularExpression spelled(spelling.arg(option.name) + u"(?![a-z-])"_s);
            QVERIFY2(spelled.match(script).hasMatch(), qPrintable(option.name));
        }
    }
}

void CompletionsTest::quotesForZsh()
{
    const ProgramHelp program{
        .name = u"try"_s,
        .commands = {{.options = {{.name = u"odd"_s, .value = u"FILE"_s, .text = u"a: [b] it's"_s},
                                  {.letter = u"q"_s, .name = u"quiet"_s, .text = u"no"_s}}}}};
    const QString script = zshCompletion(program);
    QVERIFY2(script.startsWith(u"#compdef try\n"), qPrintable(script));
    QVERIFY2(script.contains(uR"('--odd=[a\: \[b\] it'\''s]:FILE:_files')"), qPrintable(script));
    QVERIFY2(script.contains(u"'(-q --quiet)'{-q,--quiet}'[no]'"), qPrintable(script));
}

void CompletionsTest::quotesForFish()
{
    const ProgramHelp program{.name = u"try"_s,
                              .commands = {{.options = {{.name = u"odd"_s,
                                                         .value = u"X"_s,
                                                         .text = u"it's \\n"_s,
                                                         .words = {u"a"_s, u"b"_s}}}}}};
    const QString script = fishCompletion(program);
    QVERIFY2(script.contains(uR"(complete -c try -l odd -x -a 'a b' -d 'it\'s \\n')"),
             qPrintable(script));
}

QTEST_GUILESS_MAIN(CompletionsTest)
#include "tst_completions.moc"
