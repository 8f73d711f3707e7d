// SPDX-License-Identifier: MIT
#include "app/cli/clihelp.h"
#include "app/desktop/desktopoptiontable.h"
#include "app/help/helptext.h"

#include <QtCore/qhash.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class HelpTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsATerminalAndHasEveryPart_data();
    void fitsATerminalAndHasEveryPart();
    void namesTheExitCodesOfTheCommand();
    void puts_data();
    void puts();
};

void HelpTextTest::fitsATerminalAndHasEveryPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const QStringList parts{u"Examples:"_s, u"Environment:"_s, u"Exit codes:"_s};
    const ProgramHelp window = desktopHelp();
    const ProgramHelp cli = commandLineHelp();
    QStringList options{u"Options:"_s};
    for (const OptionHelp &option : window.commands.constFirst().options)
        options.append(option.spelled());
    QTest::newRow("the window") << HelpText::of(window) << parts + options;
    QTest::newRow("the command line")
        << HelpText::of(cli) << parts + cli.commandNames() + QStringList{u"Commands:"_s};
    for (const CommandHelp &command : cli.commands) {
        QStringList all = parts + QStringList{u"Options:"_s, cli.usageOf(command)};
        for (const OptionHelp &option : command.options)
            all.append(option.spelled());
        QTest::newRow(qPrintable(command.name)) << HelpText::of(cli, command) << all;
    }
}

void HelpTextTest::fitsATerminalAndHasEveryPart()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
    for (const QString &line : text.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part));
}

void HelpTextTest::namesTheExitCodesOfTheCommand()
{
    const QHash<QString, QStringList> codes{
        {u"preview"_s, {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"7"_s, u"130"_s, u"141"_s}},
        {u"submit"_s,
         {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"130"_s, u"141"_s}},
        {u"history"_s, {u"0"_s, u"1"_s, u"7"_s, u"130"_s, u"141"_s}},
        {u"demo-server"_s, {u"0"_s, u"1"_s, u"141"_s}}};
    const ProgramHelp cli = commandLineHelp();
    for (const CommandHelp &command : cli.commands) {
        QStringList named;
        for (const HelpEntry &code : command.exitCodes)
            named.append(code.term);
        QCOMPARE(named, codes.value(command.name));
        const QString section = HelpText::section(u"Exit codes:"_s, command.exitCodes);
        QVERIFY(HelpText::of(cli, command).endsWith(section));
    }
}

void HelpTextTest::puts_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("put");
    QTest::newRow("a short term beside its text")
        << u"7"_s << u"held back"_s << u"  7  held back\n"_s;
    QTest::newRow("a long term above its text") << u"a-term-that-is-much-too-long"_s << u"held"_s
                                                << u"  a-term-that-is-much-too-long\n    held\n"_s;
    QTest::newRow("a long text in lines") << u"x"_s << QString(u"word "_s).repeated(16).trimmed()
                                          << u"  x  word word word word word word word word word "
                                             "word word word word word word\n     word\n"_s;
}

void HelpTextTest::puts()
{
    QFETCH(const QString, term);
    QFETCH(const QString, text);
    QFETCH(const QString, put);
    QCOMPARE(HelpText::section(u"Title:"_s, {{term, text}}), u"\nTitle:\n"_s + put);
}

QTEST_APPLESS_MAIN(HelpTextTest)
#include "tst_helptext.moc"
