// SPDX-License-Identifier: MIT
#include "options.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qset.h>

#include <array>
#include <functional>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

using Fault = std::optional<QString>;
using Apply = std::function<Fault(Options &, const QString &value)>;

enum Commands : unsigned {
    Preview = 1U << static_cast<unsigned>(Command::Preview),
    Submit = 1U << static_cast<unsigned>(Command::Submit),
    History = 1U << static_cast<unsigned>(Command::History),
    DemoServer = 1U << static_cast<unsigned>(Command::DemoServer),
    Both = Preview | Submit,
    Every = Both | History | DemoServer,
};

/// One option: for which commands, what it means, what it does.
struct Rule
{
    QString name;
    QString value; // empty: a switch
    unsigned commands;
    QString help;
    Apply apply;
};

Apply text(QString Options::*field)
{
    return [field](Options &options, const QString &value) -> Fault {
        if (value.isEmpty())
            return Text::tr("it needs a value");
        options.*field = value;
        return {};
    };
}

Apply anyText(QString Options::*field)
{
    return [field](Options &options, const QString &value) -> Fault {
        options.*field = value;
        return {};
    };
}

Apply flag(bool Options::*field)
{
    return [field](Options &options, const QString &) -> Fault {
        options.*field = true;
        return {};
    };
}

std::optional<double> number(const QString &value, double least, double most)
{
    bool isNumber = false;
    const double read = value.toDouble(&isNumber);
    if (!isNumber || !(read >= least && read <= most))
        return std::nullopt;
    return read;
}

std::optional<int> wholeNumber(const QString &value, int least, int most)
{
    bool isNumber = false;
    const int read = value.toInt(&isNumber);
    if (!isNumber || read < least || read > most)
        return std::nullopt;
    return read;
}

Apply seconds(std::optional<std::chrono::milliseconds> Options::*field)
{
    return [field](Options &options, const QString &value) -> Fault {
        const auto read = number(value, 0.001, 86'400);
        if (!read)
            return Text::tr("it takes seconds from 0.001 to 86400, not “%1”").arg(value);
        options.*field = std::chrono::milliseconds(qRound64(*read * 1000));
        return {};
    };
}

Fault applyRetryBase(Options &options, const QString &value)
{
    const auto read = wholeNumber(value, 0, 3'600'000);
    if (!read)
        return Text::tr("it takes milliseconds from 0 to 3600000, not “%1”").arg(value);
    options.retryBase = std::chrono::milliseconds(*read);
    return {};
}

Fault applyMaxAttempts(Options &options, const QString &value)
{
    options.maxAttempts = wholeNumber(value, 1, 100);
    return options.maxAttempts
               ? Fault()
               : Text::tr("it takes a whole number from 1 to 100, not “%1”").arg(value);
}

Fault applyPort(Options &options, const QString &value)
{
    const auto read = wholeNumber(value, 0, 65'535);
    if (!read)
        return Text::tr("it takes a port from 0 to 65535, not “%1”").arg(value);
    options.port = static_cast<quint16>(*read);
    return {};
}

Fault applyFormat(Options &options, const QString &value)
{
    static const QStringList names{QStringLiteral("table"), QStringLiteral("json"),
                                   QStringLiteral("csv")};
    const qsizetype index = names.indexOf(value);
    const bool isKnown = index >= 0 && (index < 2 || options.command == Command::Preview);
    if (!isKnown) {
        return options.command == Command::Preview
                   ? Text::tr("it takes table, json or csv, not “%1”").arg(value)
                   : Text::tr("it takes table or json, not “%1”").arg(value);
    }
    options.format = static_cast<OutputFormat>(index);
    return {};
}

Fault applyFault(Options &options, const QString &value)
{
    options.faults.append(value);
    return {};
}

Fault ignore(Options &, const QString &)
{
    return {};
}

QString s(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QList<Rule> connectionRules()
{
    return {
        {s("base-url"), s("URL"), Both, Text::tr("where the API is, such as https://host/v1"),
         text(&Options::baseUrl)},
        {s("site"), s("ID"), Both | History, Text::tr("the site's id"), anyText(&Options::siteId)},
        {s("api-key-file"), s("FILE"), Both,
         Text::tr("read the key from FILE (-: standard input) instead of OUTAGE_DESK_API_KEY"),
         text(&Options::apiKeyFile)},
        {s("outages"), s("FILE"), Both,
         Text::tr("read the outages from FILE (-: standard input) instead of the API"),
         text(&Options::outagesFile)},
        {s("site-info"), s("FILE"), Both,
         Text::tr("read the site from FILE (-: standard input) instead of the API"),
         text(&Options::siteFile)},
        {s("cutoff"), s("RFC3339"), Both,
         Text::tr("outages that began before it are left out; default 2022-01-01T00:00:00.000Z"),
         text(&Options::cutoff)},
        {s("allow-http"),
         {},
         Both,
         Text::tr("allow plain http to a host other than this computer"),
         flag(&Options::allowHttp)},
    };
}

QList<Rule> submitRules()
{
    return {
        {s("dry-run"),
         {},
         Submit,
         Text::tr("everything but the POST: the body on standard output, the receipt on error"),
         flag(&Options::dryRun)},
        {s("yes"), {}, Submit, Text::tr("do not ask"), flag(&Options::yes)},
        {s("again"),
         {},
         Submit,
         Text::tr("send although the same list was accepted, or an outcome is unknown"),
         flag(&Options::again)},
        {s("allow-unreadable"),
         {},
         Submit,
         Text::tr("send although records of the site cannot be read"),
         flag(&Options::allowUnreadable)},
        {s("allow-empty"),
         {},
         Submit,
         Text::tr("send even an empty list"),
         flag(&Options::allowEmpty)},
    };
}

QList<Rule> policyRules()
{
    return {
        {s("max-attempts"), s("N"), Both, Text::tr("attempts per request; default 6"),
         applyMaxAttempts},
        {s("retry-base-ms"), s("N"), Both, Text::tr("first wait between attempts; default 500"),
         applyRetryBase},
        {s("attempt-timeout"), s("S"), Both,
         Text::tr("longest attempt and longest silence; default 60, silence 15"),
         seconds(&Options::attemptTimeout)},
        {s("deadline"), s("S"), Both, Text::tr("longest request, waits included; default 90"),
         seconds(&Options::deadline)},
    };
}

QList<Rule> allRules()
{
    QList<Rule> rules = connectionRules();
    rules.append({s("format"), s("FORMAT"), Both | History,
                  Text::tr("table (default) or json; preview also csv"), applyFormat});
    rules.append({s("all"),
                  {},
                  Preview,
                  Text::tr("every row, with verdict and reason"),
                  flag(&Options::all)});
    rules.append(submitRules());
    rules.append(policyRules());
    rules.append({s("limit"), s("N"), History, Text::tr("at most N submissions"), ignore});
    rules.append({s("mark"), s("ID"), History,
                  Text::tr("a person's word on an unknown outcome: accepted or not-accepted"),
                  ignore});
    rules.append({s("reason"), s("TEXT"), History, Text::tr("why it is marked"), ignore});
    rules.append({s("port"), s("N"), DemoServer, Text::tr("default: a free port"), applyPort});
    rules.append({s("key"), s("KEY"), DemoServer, Text::tr("the key it accepts; default demo"),
                  text(&Options::key)});
    rules.append({s("fault"), s("NAME[=N]"), DemoServer,
                  Text::tr("misbehave; may be given more than once"), applyFault});
    rules.append({s("quiet"), {}, Every, Text::tr("no progress"), flag(&Options::quiet)});
    rules.append({s("verbose"),
                  {},
                  Every,
                  Text::tr("one line per request on standard error"),
                  flag(&Options::verbose)});
    rules.append({s("help"), {}, Every, Text::tr("show this help"), flag(&Options::help)});
    return rules;
}

bool applies(const Rule &rule, Command command)
{
    return (rule.commands & (1U << static_cast<unsigned>(command))) != 0;
}

const std::array CommandNames{"preview", "submit", "history", "demo-server"};

QString nameOf(Command command)
{
    return s(CommandNames[static_cast<std::size_t>(command)]);
}

std::optional<Command> commandNamed(const QString &name)
{
    for (std::size_t i = 0; i < CommandNames.size(); ++i) {
        if (name == QLatin1String(CommandNames[i]))
            return static_cast<Command>(i);
    }
    return std::nullopt;
}

QString unknownOption(const QString &name, Command command)
{
    if (name == QLatin1String("api-key") || name == QLatin1String("key")) {
        return Text::tr("The key is never an argument, because other programs can read those. "
                        "Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.");
    }
    return Text::tr("--%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.")
        .arg(name, nameOf(command));
}

/// What no single option can tell.
Fault contradiction(const Options &options)
{
    const QStringList readers{options.outagesFile, options.siteFile, options.apiKeyFile};
    if (readers.count(s("-")) > 1)
        return Text::tr("Standard input can be read once: give “-” to one option only.");
    if (options.quiet && options.verbose)
        return Text::tr("--quiet and --verbose contradict each other.");
    return {};
}

Expected<Options, QString> parseCommand(Command command, const QStringList &arguments)
{
    QCommandLineParser parser;
    QList<Rule> rules = allRules();
    rules.removeIf([command](const Rule &rule) { return !applies(rule, command); });
    for (const Rule &rule : std::as_const(rules))
        parser.addOption(QCommandLineOption(rule.name, rule.help, rule.value));
    const bool isParsed = parser.parse(QStringList(QString()) + arguments);
    if (!parser.unknownOptionNames().isEmpty())
        return Unexpected{unknownOption(parser.unknownOptionNames().constFirst(), command)};
    if (!isParsed)
        return Unexpected{QString(parser.errorText() + u'.')};

    Options options;
    options.command = command;
    for (const Rule &rule : std::as_const(rules)) {
        const QStringList values = parser.values(rule.name);
        if (!rule.value.isEmpty() && values.size() > 1 && rule.name != QLatin1String("fault"))
            return Unexpected{Text::tr("--%1 was given more than once.").arg(rule.name)};
        if (!parser.isSet(rule.name))
            continue;
        for (const QString &value : rule.value.isEmpty() ? QStringList(QString()) : values) {
            if (const Fault fault = rule.apply(options, value))
                return Unexpected{QString(u"--" + rule.name + u": " + *fault + u'.')};
        }
    }
    if (options.help)
        return options;
    const QStringList extra = parser.positionalArguments();
    if (!extra.isEmpty() && command != Command::History)
        return Unexpected{Text::tr("“%1” is one argument too many.").arg(extra.constFirst())};
    if (const Fault fault = contradiction(options))
        return Unexpected{*fault};
    return options;
}

} // namespace

Expected<Options, QString> parseOptions(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return Unexpected{Text::tr("A command is missing: preview, submit, history or "
                                   "demo-server. “outage-desk-cli --help” tells more.")};
    }
    const auto command = commandNamed(arguments.constFirst());
    if (!command) {
        return Unexpected{Text::tr("“%1” is not a command. There are preview, submit, history and "
                                   "demo-server, and the command comes first.")
                              .arg(arguments.constFirst())};
    }
    return parseCommand(*command, arguments.sliced(1));
}

QString overviewHelp()
{
    return Text::tr("Outage Desk without a window: see what will be sent, and send it once.\n"
                    "\n"
                    "outage-desk-cli preview      what would be sent, and nothing is sent\n"
                    "outage-desk-cli submit       fetch, filter, join, send once\n"
                    "outage-desk-cli history      what was sent from this computer\n"
                    "outage-desk-cli demo-server  the demo API on this computer\n"
                    "\n"
                    "outage-desk-cli COMMAND --help lists a command's options.\n"
                    "\n"
                    "Exit codes: 0 done, 1 wrong usage or input, 2 refused, 3 unreachable,\n"
                    "4 unusable answer, 5 nothing selected, 6 outcome unknown, 7 held back,\n"
                    "130 interrupted.\n");
}

QString commandHelp(Command command)
{
    constexpr qsizetype HelpColumn = 26;
    QString help = Text::tr("Usage: outage-desk-cli %1 [options]").arg(nameOf(command)) + u"\n\n";
    for (const Rule &rule : allRules()) {
        if (!applies(rule, command))
            continue;
        const QString left =
            u"  --" + rule.name + (rule.value.isEmpty() ? QString() : u' ' + rule.value);
        help += left.leftJustified(HelpColumn) + u"  " + rule.help + u'\n';
    }
    return help;
}
