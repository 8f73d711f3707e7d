// SPDX-License-Identifier: MIT
#include "app/cli/clihelp.h"
#include "app/desktop/desktopoptiontable.h"
#include "app/packaging/manualtexts.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QString asTyped(const QString &troff)
{
    return QString(troff).replace(u"\\-"_s, u"-"_s);
}

} // namespace

class ManualPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPartInOrder_data() { programs(); }
    void hasEveryPartInOrder();
    void isNamedInOneLine_data() { programs(); }
    void isNamedInOneLine();
    void hasEveryOptionOnce_data() { programs(); }
    void hasEveryOptionOnce();
    void asksTroffForNothingByAccident_data() { programs(); }
    void asksTroffForNothingByAccident();
    void escapesWhatTroffWouldTake();

private:
    static void programs();
};

void ManualPageTest::programs()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("options");
    const std::pair<ProgramHelp, ManualText> pages[]{
        {desktopHelp(), ManualTexts::window()}, {commandLineHelp(), ManualTexts::commandLine()}};
    for (const auto &[program, text] : pages) {
        QStringList options;
        for (const CommandHelp &command : program.commands) {
            for (const OptionHelp &option : command.options)
                options.append(option.name);
        }
        options.removeDuplicates();
        QTest::newRow(qPrintable(program.name)) << manualPage(program, text, u"1.2"_s) << options;
    }
}

void ManualPageTest::hasEveryPartInOrder()
{
    QFETCH(const QString, page);
    QStringList titles;
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith(u".SH "))
            titles.append(line.sliced(4));
    }
    titles.removeOne(u"COMMANDS"_s); // the window has none
    titles.removeOne(u"FAULTS"_s);
    QCOMPARE(titles.join(u' '), u"NAME SYNOPSIS DESCRIPTION OPTIONS EXIT STATUS ENVIRONMENT FILES "
                                "EXAMPLES SEE ALSO"_s);
    QVERIFY(page.contains(u"\"Outage Desk 1.2\""));
}

/// `whatis` shows it, and cuts it at the width of the terminal.
void ManualPageTest::isNamedInOneLine()
{
    QFETCH(const QString, page);
    const QString line = asTyped(page.section(u".SH NAME\n"_s, 1).section(u'\n', 0, 0));
    QVERIFY2(line.startsWith(u"outage-desk"), qPrintable(line));
    constexpr qsizetype Section = 7; // " (1)" and blanks
    QVERIFY2(line.size() + Section < 80, qPrintable(line));
}

void ManualPageTest::hasEveryOptionOnce()
{
    QFETCH(const QString, page);
    QFETCH(const QStringList, options);
    QVERIFY(options.size() > 8);
    const QStringList lines = page.split(u'\n');
    for (const QString &option : options) {
        const QString term = u"\\fB--"_s + option + u"\\fR";
        int count = 0;
        for (qsizetype i = 1; i < lines.size(); ++i)
            count += lines.at(i - 1) == u".TP" && asTyped(lines.at(i)).contains(term) ? 1 : 0;
        // One table has a row for each meaning: commands have other formats, and one site or
        // several.
        const bool isOfCli = options.contains(u"dry-run"_s);
        const int format = isOfCli && option == u"format" ? 3 : 1;
        QVERIFY2(count == (isOfCli && option == u"site" ? 2 : format), qPrintable(option));
    }
}

void ManualPageTest::asksTroffForNothingByAccident()
{
    QFETCH(const QString, page);
    static const QRegularExpression request(u"^(\\.(TH|SH|TP|P|br|nh|ad l)\\b|\\.\\\\\" )"_s);
    for (const QString &line : page.split(u'\n')) {
        QVERIFY2(!line.startsWith(u'.') || request.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!line.startsWith(u'\''), qPrintable(line));
    }
}

void ManualPageTest::escapesWhatTroffWouldTake()
{
    ProgramHelp program{.name = u"try-it"_s, .text = u"Try it."_s};
    program.commands = {{.options = {{.name = u"odd"_s, .text = u".SH \\fB no-request"_s}}}};
    const QString page =
        manualPage(program, {.name = u"try it"_s, .seeAlso = {u"man(1)"_s}}, u"1"_s);
    QVERIFY2(page.contains(u"\n\\&.SH \\efB no\\-request\n"), qPrintable(page));
    QVERIFY2(page.contains(u"\ntry\\-it \\- try it\n"), qPrintable(page));
    QVERIFY2(page.contains(u"\n\\fBman\\fR(1)\n"), qPrintable(page));
}

QTEST_APPLESS_MAIN(ManualPageTest)
#include "tst_manualpage.moc"
