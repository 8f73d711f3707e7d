// SPDX-License-Identifier: MIT
// Runs made-up commands under the script that tells how far they are.
#include "architecture/shellcommand.h"
#include "support/places.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Sources the real script in a shell whose clock stands still at 3 min 05 s.
QString withClockStopped(const QString &text)
{
    return uR"x(set -euo pipefail
. '%1/resources/packages/progress.sh'
unset SECONDS; SECONDS=185; progress_began=0
# Reads "NUMBER of NUMBER: title".
read_steps() {
    [[ "$1" =~ ^([0-9]+)\ of\ ([0-9]+):\ (.*) ]] || return 1
    progress_step="${BASH_REMATCH[1]}" progress_steps="${BASH_REMATCH[2]}"
    progress_title="${BASH_REMATCH[3]}" progress_percent="$((100 * progress_step / progress_steps))"
}
# Writes the lines that read_steps reads: count TITLE STEPS.
count() {
    local step
    for ((step = 1; step <= $2; ++step)); do echo "$step of $2: $1"; done
}
)x"_s.arg(Places::source()) +
           text;
}

} // namespace

class ProgressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTimeSpans_data();
    void wordsTimeSpans();
    void writesALineForEachTenth_data();
    void writesALineForEachTenth();
    void writesLinesOnATerminalThatCannotRewriteThem();
    void keepsTheOutputOfACommandThatSucceeds();
    void showsTheOutputOfACommandThatFails_data();
    void showsTheOutputOfACommandThatFails();
    void rewritesOneLineOnATerminal_data();
    void rewritesOneLineOnATerminal();
    void showsNothingBeforeTheCommandHasSaidSomething();
    void showsThatTimePasses();
    void givesTheCommandNoInput();
    void leavesTheTerminalCleanOnCtrlC();
};

void ProgressTest::wordsTimeSpans_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"0 s"_s;
    QTest::newRow("below a minute") << 59 << u"59 s"_s;
    QTest::newRow("a minute") << 60 << u"1 min 00 s"_s;
    QTest::newRow("a leading zero") << 185 << u"3 min 05 s"_s;
    QTest::newRow("below an hour") << 3599 << u"59 min 59 s"_s;
    QTest::newRow("an hour") << 3600 << u"1 h 00 min"_s;
    QTest::newRow("more") << 7500 << u"2 h 05 min"_s;
}

void ProgressTest::wordsTimeSpans()
{
    QFETCH(int, seconds);
    QTEST(ShellCommand(withClockStopped(u"elapsed_text %1"_s.arg(seconds))).run().said, "text");
}

void ProgressTest::writesALineForEachTenth_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("many steps") << u"count Building 160"_s
                                << QStringList{u"1 of 160 · 0 %"_s,    u"16 of 160 · 10 %"_s,
                                               u"32 of 160 · 20 %"_s,  u"48 of 160 · 30 %"_s,
                                               u"64 of 160 · 40 %"_s,  u"80 of 160 · 50 %"_s,
                                               u"96 of 160 · 60 %"_s,  u"112 of 160 · 70 %"_s,
                                               u"128 of 160 · 80 %"_s, u"144 of 160 · 90 %"_s,
                                               u"160 of 160 · 100 %"_s};
    QTest::newRow("few steps") << u"count Building 3"_s
                               << QStringList{u"1 of 3 · 33 %"_s, u"2 of 3 · 66 %"_s,
                                              u"3 of 3 · 100 %"_s};
    QTest::newRow("one step") << u"count Building 1"_s << QStringList{u"1 of 1 · 100 %"_s};
    QTest::newRow("a share that falls") << u"echo '5 of 10: Building'; count Building 6"_s
                                        << QStringList{u"5 of 10 · 50 %"_s, u"4 of 6 · 66 %"_s,
                                                       u"5 of 6 · 83 %"_s, u"6 of 6 · 100 %"_s};
    QTest::newRow("among other output")
        << u"echo one; count Building 1; echo 1 of many: no"_s << QStringList{u"1 of 1 · 100 %"_s};
    QTest::newRow("nothing to tell") << u"echo one; echo two >&2"_s << QStringList();
}

void ProgressTest::writesALineForEachTenth()
{
    QFETCH(QString, command);
    QFETCH(QStringList, lines);
    const ShellOutcome outcome =
        ShellCommand(withClockStopped(
                         u"run() { %1; }\nwith_progress read_steps Building run"_s.arg(command)))
            .run();
    QString expected;
    for (const QString &line : lines)
        expected += u"Building  "_s + line + u" · 3 min 05 s\n"_s;
    QCOMPARE(outcome.said, expected);
    QCOMPARE(outcome.exitCode, 0);
}

void ProgressTest::writesLinesOnATerminalThatCannotRewriteThem()
{
    const QString text = u"run() { count Fetching 1; count Building 2; }\n"
                         "with_progress read_steps Building run"_s;
    ShellCommand command(withClockStopped(text));
    command.useTerminal(20, u"dumb"_s);
    QCOMPARE(command.run().said, u"Fetching  1 of 1 · 100 % · 3 min 05 s\r\n"
                                 "Building  1 of 2 · 50 % · 3 min 05 s\r\n"
                                 "Building  2 of 2 · 100 % · 3 min 05 s\r\n"_s);
}

void ProgressTest::keepsTheOutputOfACommandThatSucceeds()
{
    const QString text = u"run() { echo out; echo err >&2; }\n"
                         "with_progress read_nothing Building run; echo \"rest $(ls $TMPDIR)\""_s;
    const QTemporaryDir folder;
    ShellCommand command(withClockStopped(text));
    command.setVariable(u"TMPDIR"_s, folder.path());
    QCOMPARE(command.run().said, u"rest \n"_s);
}

void ProgressTest::showsTheOutputOfACommandThatFails_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("both channels") << u"echo out; echo err >&2"_s << u"out\nerr\n"_s;
    QTest::newRow("without its progress") << u"echo one; echo '1 of 1: Building'; echo two"_s
                                          << u"Building  1 of 1 · 100 % · 3 min 05 s\none\ntwo\n"_s;
    QTest::newRow("a line without an end") << u"printf 'one\\ntwo'"_s << u"one\ntwo\n"_s;
    QTest::newRow("what a terminal would still show")
        << u"printf '1 %%\\r99 %%\\rdone\\r\\ntwo\\r\\n'"_s << u"done\ntwo\n"_s;
    QTest::newRow("blanks and backslashes")
        << u"printf '%s\\n' '  a\\b  ' ''"_s << u"  a\\b  \n\n"_s;
}

void ProgressTest::showsTheOutputOfACommandThatFails()
{
    QFETCH(QString, command);
    const QTemporaryDir folder;
    ShellCommand shell(withClockStopped(
        u"run() { %1; return 7; }\nwith_progress read_steps Building run; echo on"_s.arg(command)));
    shell.setVariable(u"TMPDIR"_s, folder.path());
    const ShellOutcome outcome = shell.run();
    QTEST(outcome.said, "said");
    QCOMPARE(outcome.exitCode, 7);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ProgressTest::rewritesOneLineOnATerminal_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("last");
    const QString whole = u"Building  2 of 2 · 100 % · 3 min 05 s"_s;
    QTest::newRow("wide") << 80 << u"C.UTF-8"_s << whole;
    QTest::newRow("one column to spare") << int(whole.size()) + 1 << u"C.UTF-8"_s << whole;
    QTest::newRow("just too narrow")
        << int(whole.size()) << u"C.UTF-8"_s << whole.chopped(2) + u'…';
    QTest::newRow("narrow") << 20 << u"C.UTF-8"_s << u"Building  2 of 2 ·…"_s;
    QTest::newRow("characters of several bytes") << 20 << u"C"_s << u"Building  2 of 2 ·…"_s;
    QTest::newRow("of unknown width") << 0 << u"C.UTF-8"_s << whole;
}

void ProgressTest::rewritesOneLineOnATerminal()
{
    QFETCH(int, columns);
    QFETCH(QString, locale);
    QFETCH(QString, last);
    const QString prologue = columns == 0 ? u"stty cols 0\n"_s : QString();
    ShellCommand command(withClockStopped(prologue +
                                          u"run() { echo one; count Building 2; }\n"
                                          "with_progress read_steps Preparing run; echo Done."_s));
    command.useTerminal(columns == 0 ? 80 : columns);
    command.setVariable(u"LC_ALL"_s, locale);
    const QString said = command.run().said;
    const QStringList lines = rewrittenLines(said);
    QVERIFY2(lines.size() >= 3, qPrintable(said));
    QCOMPARE(lines.last(), last);
    for (const QString &line : lines)
        QVERIFY2(columns == 0 || line.size() < columns, qPrintable(line));
    // One line, and it is empty when the next begins.
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.endsWith(u"\x1b[K\r\x1b[KDone.\r\n"), qPrintable(said));
}

// The command waits for three turns of the loop, and no line may have been drawn by then.
void ProgressTest::showsNothingBeforeTheCommandHasSaidSomething()
{
    const QTemporaryDir folder;
    ShellCommand command(withClockStopped(uR"x(mkfifo '%1/turns'
turns=0
read() {
    local status=0
    builtin read "$@" || status=$?
    if [ "$status" -gt 128 ] && [ "$((++turns))" -eq 3 ]; then echo >'%1/turns'; fi
    return "$status"
}
ask() { printf 'password: ' >/dev/tty; builtin read <'%1/turns'; printf 'given\n' >/dev/tty; echo one; }
with_progress read_nothing Installing ask)x"_s.arg(folder.path())));
    command.useTerminal(80);
    const QString said = command.run().said;
    QVERIFY2(said.startsWith(u"password: given\r\n\rInstalling  3 min 05 s"), qPrintable(said));
}

void ProgressTest::showsThatTimePasses()
{
    const QTemporaryDir folder;
    ShellCommand command(withClockStopped(uR"x(mkfifo '%1/turns'
read() {
    local status=0
    builtin read "$@" || status=$?
    if [ "$status" -gt 128 ] && [ "$((++SECONDS))" -eq 187 ]; then echo >'%1/turns'; fi
    return "$status"
}
wait_for_turns() { echo '1 of 2: Building'; builtin read <'%1/turns'; }
with_progress read_steps Building wait_for_turns)x"_s.arg(folder.path())));
    command.useTerminal(80);
    QCOMPARE(rewrittenLines(command.run().said).mid(0, 3),
             QStringList({u"Building  1 of 2 · 50 % · 3 min 05 s"_s,
                          u"Building  1 of 2 · 50 % · 3 min 06 s"_s,
                          u"Building  1 of 2 · 50 % · 3 min 07 s"_s}));
}

void ProgressTest::givesTheCommandNoInput()
{
    const QString text = u"printf 'for others\\n' | { with_progress read_nothing Building "
                         "bash -c '[ -z \"$(cat)\" ]'; cat; }"_s;
    QCOMPARE(ShellCommand(withClockStopped(text)).run().said, u"for others\n"_s);
}

void ProgressTest::leavesTheTerminalCleanOnCtrlC()
{
    const QTemporaryDir folder;
    ShellCommand command(
        withClockStopped(u"run() { count Building 3; exec tail -f /dev/null; }\n"
                         "with_progress read_steps Building run || echo failed\necho on"_s));
    command.useTerminal(80);
    command.setVariable(u"TMPDIR"_s, folder.path());
    QProcess process;
    command.start(process);
    QByteArray said;
    while (!said.contains("3 of 3") && process.waitForReadyRead())
        said += process.readAll();
    process.write("\x03");
    QVERIFY(process.waitForFinished());
    said += process.readAll();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(said.endsWith("\r\x1b[K"), said.constData());
    QVERIFY2(!said.contains('\n'), said.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
