// SPDX-License-Identifier: MIT
#include "clihelp.h"

#include "demo/demofaults.h"
#include "exitcode.h"
#include "optionrules.h"
#include "options.h"

#include <QtCore/qcoreapplication.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct CliHelpTr
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QList<OptionHelp> optionsOf(Command command)
{
    QList<OptionHelp> options;
    for (const OptionRule &rule : optionRules()) {
        if (rule.appliesTo(command))
            options.append(
                {rule.letter, rule.name, rule.value, rule.help, rule.words, rule.isRepeatable});
    }
    return options;
}

QString commandText(Command command)
{
    switch (command) {
    case Command::Preview:
        return CliHelpTr::tr("what would be sent, and nothing is sent");
    case Command::Submit:
        return CliHelpTr::tr("fetch, keep what is of the site, send it once");
    case Command::History:
        return CliHelpTr::tr("what was sent from this computer, and what became of it");
    case Command::DemoServer:
        return CliHelpTr::tr("the demo API on this computer, until interrupted");
    }
    Q_UNREACHABLE();
}

QList<HelpEntry> examplesOf(Command command)
{
    switch (command) {
    case Command::Preview:
        return {{u"outage-desk-cli preview --base-url https://host/v1 --site norwich"_s,
                 CliHelpTr::tr("Show what would be sent. The key is in OUTAGE_DESK_API_KEY.")},
                {u"outage-desk-cli preview --outages week.csv --site-info site.json --all"_s,
                 CliHelpTr::tr("Show every row of a list, without connection and key.")}};
    case Command::Submit:
        return {{u"outage-desk-cli submit --base-url https://host/v1 --site norwich --yes"_s,
                 CliHelpTr::tr("Send once from a script. The exit code tells what became of it.")},
                {u"outage-desk-cli submit --base-url https://host/v1 --site norwich --dry-run"_s,
                 CliHelpTr::tr("Do everything but the sending.")}};
    case Command::History:
        return {{u"outage-desk-cli history --site norwich --limit 5 --format json"_s,
                 CliHelpTr::tr("Show the last five submissions to a site, for a program.")},
                {u"outage-desk-cli history --mark ID accepted --reason \"They have it\""_s,
                 CliHelpTr::tr("Decide an unknown outcome after the site was asked.")}};
    case Command::DemoServer:
        return {{u"outage-desk-cli demo-server --port 8080 --fault server-error=3"_s,
                 CliHelpTr::tr("Serve the demo API with a fault. The first line of the output is "
                               "the base URL.")}};
    }
    Q_UNREACHABLE();
}

/// An exit code, what it means, and the commands that end with it.
struct ExitMeaning
{
    ExitCode code = ExitCode::Done;
    QString text = {};
    QList<Command> commands = {};
};

QList<ExitMeaning> exitMeanings()
{
    const QList all(AllCommands.begin(), AllCommands.end());
    const QList fetching{Command::Preview, Command::Submit};
    const QList sending{Command::Submit};
    return {
        {ExitCode::Done, CliHelpTr::tr("done"), all},
        {ExitCode::Usage,
         CliHelpTr::tr("wrong usage, or a local file, key, site ID or cutoff that will not do"),
         all},
        {ExitCode::Refused, CliHelpTr::tr("the API refused"), fetching},
        {ExitCode::Unreachable,
         CliHelpTr::tr("not reached, or not ready at any attempt; nothing was accepted"), fetching},
        {ExitCode::Unusable, CliHelpTr::tr("an answer that is not what the API promises"),
         fetching},
        {ExitCode::Empty, CliHelpTr::tr("nothing included, so nothing sent; preview ends with 0"),
         sending},
        {ExitCode::Unknown, CliHelpTr::tr("outcome unknown: the list left, no usable answer came"),
         sending},
        {ExitCode::HeldBack,
         CliHelpTr::tr("held back: needs --yes, --again or --allow-unreadable, or findings "
                       "and --fail-on-findings"),
         {Command::Preview, Command::Submit, Command::History}},
        {ExitCode::Interrupted,
         CliHelpTr::tr("interrupted, nothing sent; of several sites nothing more"),
         {Command::Preview, Command::Submit, Command::History}},
        {ExitCode::ReaderGone,
         CliHelpTr::tr("the reader of standard output has closed it, as head does"), all},
    };
}

/// The exit codes of one command, or of the program.
QList<HelpEntry> exitCodes(std::optional<Command> command)
{
    QList<HelpEntry> codes;
    for (const ExitMeaning &meaning : exitMeanings()) {
        if (!command || meaning.commands.contains(*command))
            codes.append({QString::number(static_cast<int>(meaning.code)), meaning.text});
    }
    return codes;
}

/// The variables that one command reads, or the program.
QList<HelpEntry> environment(std::optional<Command> command)
{
    const bool isFetching = !command || command == Command::Preview || command == Command::Submit;
    QList<HelpEntry> variables;
    if (isFetching) {
        variables = {
            {u"OUTAGE_DESK_API_KEY"_s,
             CliHelpTr::tr("the API key, which is never an argument; or --api-key-file")},
            {u"OUTAGE_DESK_BASE_URL"_s, CliHelpTr::tr("for --base-url, where it is not given")},
            {u"OUTAGE_DESK_SITE"_s, CliHelpTr::tr("for --site, where it is not given")}};
    }
    if (command != Command::DemoServer) {
        variables.append({u"XDG_DATA_HOME"_s, CliHelpTr::tr("where the record is kept, in "
                                                            "outage-desk; else ~/.local/share")});
    }
    variables.append({u"LANG"_s, CliHelpTr::tr("changes nothing: what is said is in English "
                                               "everywhere")});
    variables.append({u"NO_COLOR"_s, CliHelpTr::tr("changes nothing: nothing is ever coloured")});
    return variables;
}

CommandHelp helpOf(Command command)
{
    CommandHelp help{.name = commandName(command),
                     .text = commandText(command),
                     .options = optionsOf(command),
                     .examples = examplesOf(command),
                     .exitCodes = exitCodes(command),
                     .environment = environment(command)};
    if (command == Command::History) {
        help.arguments = u"[ID|" + markWords().join(u'|') + u"]";
        help.words = markWords();
    }
    if (command == Command::DemoServer) {
        help.valuesTitle = CliHelpTr::tr("Faults:");
        for (const DemoFault fault : AllDemoFaults)
            help.values.append({demoFaultName(fault), demoFaultSentence(fault)});
    }
    return help;
}

} // namespace

ProgramHelp commandLineHelp()
{
    ProgramHelp help{
        .name = u"outage-desk-cli"_s,
        .text = CliHelpTr::tr("Outage Desk without a window: see what will be sent, and send it "
                              "once."),
        .environment = environment(std::nullopt),
        .exitCodes = exitCodes(std::nullopt)};
    for (const Command command : AllCommands)
        help.commands.append(helpOf(command));
    return help;
}
