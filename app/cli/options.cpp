// SPDX-License-Identifier: MIT
#include "options.h"

#include "optionrules.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qset.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OptionsTr
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

using OptionFault = std::optional<QString>;

bool applies(const OptionRule &rule, Command command)
{
    return (rule.commands & (1U << static_cast<unsigned>(command))) != 0;
}

const std::array CommandNames{"preview", "submit", "history", "demo-server"};

QString nameOf(Command command)
{
    return QString::fromLatin1(CommandNames[static_cast<std::size_t>(command)]);
}

std::optional<Command> commandNamed(const QString &name)
{
    for (std::size_t i = 0; i < CommandNames.size(); ++i) {
        if (name == QLatin1String(CommandNames[i]))
            return static_cast<Command>(i);
    }
    return std::nullopt;
}

/// Never shows what may be a key: of an option that is none, only its name.
QString unknownOption(const QString &name, Command command)
{
    if (name.contains("key"_L1, Qt::CaseInsensitive)) {
        return OptionsTr::tr("The key is never an argument, because other programs can read those. "
                             "Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.");
    }
    return OptionsTr::tr("%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.")
        .arg(name, nameOf(command));
}

/// What the options of `history` need of each other.
OptionFault historyContradiction(const Options &options)
{
    const bool isMarking = !options.markId.isEmpty();
    if (isMarking && options.reason.trimmed().isEmpty())
        return OptionsTr::tr("--mark needs --reason TEXT: why you know what became of it.");
    if (!isMarking && !options.reason.isEmpty())
        return OptionsTr::tr("--reason goes with --mark ID only.");
    if (isMarking && (options.limit || !options.siteId.isEmpty()))
        return OptionsTr::tr(
            "--mark is about one submission: --site and --limit do not go with it.");
    const bool isNarrowed = isMarking || options.limit || !options.siteId.isEmpty();
    const bool isOne = !options.submissionId.isEmpty();
    if (isOne && (isNarrowed || options.startNewRecord)) {
        return OptionsTr::tr("One submission is shown by its id alone: --site, --limit, --mark and "
                             "--start-new-record do not go with it.");
    }
    if (options.body && !isOne)
        return OptionsTr::tr("--body needs the id of a submission: history ID --body.");
    if (options.body && options.format == OutputFormat::Json)
        return OptionsTr::tr(
            "--body writes what was sent as it was: --format does not go with it.");
    if (options.startNewRecord && isNarrowed)
        return OptionsTr::tr("--start-new-record is about the whole record: --mark, --site and "
                             "--limit do not go with it.");
    if (options.command == Command::History && options.yes && !options.startNewRecord)
        return OptionsTr::tr("--yes goes with --start-new-record only.");
    return {};
}

/// What no single option can tell.
OptionFault contradiction(const Options &options)
{
    const QStringList readers{options.outagesFile, options.siteFile, options.apiKeyFile};
    if (readers.count(u"-"_s) > 1)
        return OptionsTr::tr("Standard input can be read once: give “-” to one option only.");
    if (options.quiet && options.verbose)
        return OptionsTr::tr("--quiet and --verbose contradict each other.");
    if (options.saysMoreOfTable() && options.outagesFile.isEmpty())
        return OptionsTr::tr("--columns, --encoding, --sheet, --zone and --time-format go with "
                             "--outages FILE only.");
    if (options.zone.isEmpty() && !options.timeFormat.isEmpty())
        return OptionsTr::tr("--time-format needs --zone: by which clocks the times are meant.");
    return historyContradiction(options);
}

QString markNeedsWord()
{
    return OptionsTr::tr("--mark ID is followed by accepted or not-accepted.");
}

/// The word behind `--mark ID`.
OptionFault applyMark(Options &options, const QString &word)
{
    if (word != "accepted"_L1 && word != "not-accepted"_L1)
        return markNeedsWord();
    options.mark = word == "accepted"_L1 ? ManualOutcome::Accepted : ManualOutcome::NotAccepted;
    return {};
}

/// Walks over the arguments of one command and applies each.
class ArgumentReader final
{
public:
    ArgumentReader(Command command, const QStringList &arguments)
        : m_rules(optionRules())
        , m_arguments(arguments)
    {
        m_options.command = command;
        m_rules.removeIf([command](const OptionRule &rule) { return !applies(rule, command); });
    }

    [[nodiscard]] Expected<Options, QString> read()
    {
        while (m_next < m_arguments.size()) {
            if (const OptionFault fault = readNext())
                return Unexpected{*fault};
        }
        return m_options;
    }

    /// What stood between the options.
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

private:
    OptionFault readNext()
    {
        const QString argument = m_arguments.at(m_next++);
        if (argument == "--"_L1) {
            m_positional += m_arguments.sliced(m_next);
            m_next = m_arguments.size();
            return {};
        }
        if (argument.startsWith("--"_L1))
            return readOption(argument);
        if (argument.size() > 1 && argument.startsWith(u'-'))
            return unknownOption(argument.section(u'=', 0, 0), m_options.command);
        m_positional.append(argument);
        return {};
    }

    OptionFault readOption(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        GivenOption given{argument.mid(2, equals < 0 ? -1 : equals - 2), {}};
        const auto rule = std::ranges::find_if(
            m_rules, [&](const OptionRule &r) { return r.name == given.name; });
        if (rule == m_rules.cend())
            return unknownOption(u"--" + given.name, m_options.command);
        if (rule->value.isEmpty())
            return equals < 0 ? rule->apply(m_options, given) : takesNoValue(given.name);
        if (m_seen.contains(given.name) && given.name != "fault"_L1)
            return OptionsTr::tr("--%1 was given more than once.").arg(given.name);
        m_seen.insert(given.name);
        if (rule->isValueOptional())
            given.value = equals < 0 ? QString() : argument.sliced(equals + 1);
        else if (equals >= 0)
            given.value = argument.sliced(equals + 1);
        else if (hasValueNext())
            given.value = m_arguments.at(m_next++);
        else
            return needsValue(given.name);
        return rule->apply(m_options, given);
    }

    /// An option where a value belongs is a value that was forgotten; `--site=--x` is meant.
    [[nodiscard]] bool hasValueNext() const
    {
        return m_next < m_arguments.size() && !m_arguments.at(m_next).startsWith("--"_L1);
    }

    static QString takesNoValue(const QString &name)
    {
        return OptionsTr::tr("--%1 takes no value.").arg(name);
    }

    QList<OptionRule> m_rules;
    QStringList m_arguments;
    qsizetype m_next = 0;
    QSet<QString> m_seen;
    QStringList m_positional;
    Options m_options;
};

Expected<Options, QString> parseCommand(Command command, const QStringList &arguments)
{
    ArgumentReader reader(command, arguments);
    auto options = reader.read();
    if (!options || options->help || options->version)
        return options;
    QStringList words = reader.positional();
    if (!options->markId.isEmpty() && !words.isEmpty()) {
        if (const OptionFault fault = applyMark(*options, words.takeFirst()))
            return Unexpected{*fault};
    } else if (!options->markId.isEmpty()) {
        return Unexpected{markNeedsWord()};
    } else if (command == Command::History && !words.isEmpty()) {
        options->submissionId = words.takeFirst();
    }
    if (!words.isEmpty())
        return Unexpected{OptionsTr::tr("“%1” is one argument too many.").arg(words.constFirst())};
    if (const OptionFault fault = contradiction(*options))
        return Unexpected{*fault};
    return options;
}

} // namespace

Expected<Options, QString> parseOptions(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return Unexpected{OptionsTr::tr("A command is missing: preview, submit, history or "
                                        "demo-server. “outage-desk-cli --help” tells more.")};
    }
    const auto command = commandNamed(arguments.constFirst());
    if (!command) {
        return Unexpected{
            OptionsTr::tr("“%1” is not a command. There are preview, submit, history and "
                          "demo-server, and the command comes first.")
                .arg(arguments.constFirst())};
    }
    return parseCommand(*command, arguments.sliced(1));
}

QString overviewHelp()
{
    return OptionsTr::tr("Outage Desk without a window: see what will be sent, and send it once.\n"
                         "\n"
                         "outage-desk-cli preview      what would be sent, and nothing is sent\n"
                         "outage-desk-cli submit       fetch, filter, join, send once\n"
                         "outage-desk-cli history      what was sent from this computer\n"
                         "outage-desk-cli demo-server  the demo API on this computer\n"
                         "\n"
                         "outage-desk-cli COMMAND --help lists a command's options.\n"
                         "\n"
                         "Exit codes: 0 done, 1 wrong usage or input, 2 refused, 3 unreachable,\n"
                         "4 unusable answer, 5 nothing included, 6 outcome unknown, 7 held back,\n"
                         "130 interrupted, 141 the reader of standard output has gone.\n");
}

QString commandHelp(Command command)
{
    const auto spelledValue = [](const OptionRule &rule) {
        const bool hasSpace = !rule.value.isEmpty() && !rule.isValueOptional();
        return hasSpace ? QString(u' ' + rule.value) : rule.value;
    };
    constexpr qsizetype HelpColumn = 26;
    QString help = OptionsTr::tr("Usage: outage-desk-cli %1 [options]")
                       .arg(command == Command::History ? u"history [ID]"_s : nameOf(command)) +
                   u"\n\n";
    for (const OptionRule &rule : optionRules()) {
        if (!applies(rule, command))
            continue;
        const QString left = u"  --" + rule.name + spelledValue(rule);
        help += left.leftJustified(HelpColumn) + u"  " + rule.help + u'\n';
    }
    return help;
}
