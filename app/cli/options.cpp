// SPDX-License-Identifier: MIT
#include "options.h"

#include "app/help/nearestword.h"
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

const std::array CommandNames{"preview", "submit", "history", "demo-server"};
static_assert(CommandNames.size() == AllCommands.size());

QStringList commandNames()
{
    QStringList names;
    for (const Command command : AllCommands)
        names.append(commandName(command));
    return names;
}

/// Never shows what may be a key: of an option that is none, only its name.
QString unknownOption(const QString &name, Command command)
{
    if (name.contains("key"_L1, Qt::CaseInsensitive)) {
        return OptionsTr::tr("The key is never an argument, because other programs can read those. "
                             "Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.");
    }
    QStringList names;
    for (const OptionRule &rule : optionRules()) {
        if (rule.appliesTo(command))
            names.append(rule.name);
    }
    const QString bare = name.mid(name.startsWith("--"_L1) ? 2 : 1);
    if (const auto nearest = nearestWord(bare, names)) {
        return OptionsTr::tr("%1 is not an option of %2. Did you mean --%3? “outage-desk-cli %2 "
                             "--help” lists them.")
            .arg(name, commandName(command), *nearest);
    }
    return OptionsTr::tr("%1 is not an option of %2. “outage-desk-cli %2 --help” lists them.")
        .arg(name, commandName(command));
}

/// What the options of `history` need of each other.
OptionFault historyContradiction(const Options &options)
{
    const bool isMarking = !options.markId.isEmpty();
    if (isMarking && options.reason.trimmed().isEmpty())
        return OptionsTr::tr("--mark needs --reason TEXT: why you know what became of it.");
    if (!isMarking && !options.reason.isEmpty())
        return OptionsTr::tr("--reason goes with --mark ID only.");
    if (isMarking && (options.limit || !options.siteIds.isEmpty()))
        return OptionsTr::tr(
            "--mark is about one submission: --site and --limit do not go with it.");
    const bool isNarrowed = isMarking || options.limit || !options.siteIds.isEmpty();
    const bool isOne = !options.submissionId.isEmpty();
    if (isOne && (isNarrowed || options.startNewRecord)) {
        return OptionsTr::tr("One submission is shown by its ID alone: --site, --limit, --mark and "
                             "--start-new-record do not go with it.");
    }
    if (options.body && !isOne)
        return OptionsTr::tr("--body needs the ID of a submission: history ID --body.");
    if (options.body && options.isJson())
        return OptionsTr::tr(
            "--body writes what was sent as it was: --format does not go with it.");
    if (options.startNewRecord && isNarrowed)
        return OptionsTr::tr("--start-new-record is about the whole record: --mark, --site and "
                             "--limit do not go with it.");
    const bool isListing = !isMarking && !options.startNewRecord;
    if (options.command == Command::History && options.yes && isListing)
        return OptionsTr::tr("--yes goes with --start-new-record and --mark only.");
    return {};
}

/// What several sites do not go with.
OptionFault roundContradiction(const Options &options)
{
    if (!options.sitesFile.isEmpty() && !options.siteIds.isEmpty())
        return OptionsTr::tr("--sites-file names the sites: leave out --site.");
    QSet<QString> seen;
    for (const QString &id : options.siteIds) {
        if (seen.contains(id))
            return OptionsTr::tr("--site names “%1” twice. Leave one of them out.").arg(id);
        seen.insert(id);
    }
    const bool hasFile = !options.outagesFile.isEmpty() || !options.siteFile.isEmpty();
    if (options.isRound() && hasFile) {
        return OptionsTr::tr("Several sites are fetched from the API: --outages and --site-info "
                             "go with one --site only.");
    }
    return {};
}

/// What no single option can tell.
OptionFault contradiction(const Options &options)
{
    const QStringList readers{options.outagesFile, options.siteFile, options.apiKeyFile,
                              options.sitesFile};
    if (readers.count(u"-"_s) > 1)
        return OptionsTr::tr("Standard input can be read once: give “-” to one option only.");
    if (!options.connection.isEmpty() && !options.baseUrl.isEmpty())
        return OptionsTr::tr("--connection has an address of its own: leave out --base-url.");
    if (options.quiet && options.verbose)
        return OptionsTr::tr("--quiet and --verbose contradict each other.");
    if (options.saysMoreOfTable() && options.outagesFile.isEmpty())
        return OptionsTr::tr("--columns, --encoding, --sheet, --zone and --time-format go with "
                             "--outages FILE only.");
    if (options.zone.isEmpty() && !options.timeFormat.isEmpty())
        return OptionsTr::tr("--time-format needs --zone: by which clocks the times are meant.");
    if (const OptionFault fault = roundContradiction(options))
        return fault;
    return historyContradiction(options);
}

QString markNeedsWord()
{
    return OptionsTr::tr("--mark ID is followed by accepted or not-accepted.");
}

/// The word behind `--mark ID`.
OptionFault applyMark(Options &options, const QString &word)
{
    if (!markWords().contains(word))
        return markNeedsWord();
    options.mark =
        word == markWords().constFirst() ? ManualOutcome::Accepted : ManualOutcome::NotAccepted;
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
        m_rules.removeIf([command](const OptionRule &rule) { return !rule.appliesTo(command); });
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
            return readLetter(argument);
        m_positional.append(argument);
        return {};
    }

    OptionFault readLetter(const QString &argument)
    {
        const QString letter = argument.sliced(1);
        const auto rule =
            std::ranges::find_if(m_rules, [&](const OptionRule &r) { return r.letter == letter; });
        if (rule == m_rules.cend())
            return unknownOption(argument.section(u'=', 0, 0), m_options.command);
        return rule->apply(m_options, {rule->name, {}});
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
        if (m_seen.contains(given.name) && !rule->isRepeatable)
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
        // A script's variable that is not set: a list of all would be the wrong answer.
        if (options->submissionId.isEmpty())
            return Unexpected{OptionsTr::tr("The ID of the submission is empty.")};
    }
    if (!words.isEmpty())
        return Unexpected{wordTooMany(words.constFirst())};
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
    if (!command)
        return Unexpected{unknownCommand(arguments.constFirst())};
    return parseCommand(*command, arguments.sliced(1));
}

std::optional<Command> commandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        AllCommands, [&name](Command command) { return name == commandName(command); });
    return found == AllCommands.end() ? std::nullopt : std::optional(*found);
}

QString commandName(Command command)
{
    return QString::fromLatin1(CommandNames[static_cast<std::size_t>(command)]);
}

QString unknownCommand(const QString &name)
{
    if (const auto nearest = nearestWord(name, commandNames() + QStringList{u"help"_s})) {
        return OptionsTr::tr("“%1” is not a command. Did you mean %2? There are preview, submit, "
                             "history and demo-server, and the command comes first.")
            .arg(name, *nearest);
    }
    return OptionsTr::tr("“%1” is not a command. There are preview, submit, history and "
                         "demo-server, and the command comes first.")
        .arg(name);
}

QString wordTooMany(const QString &word)
{
    return OptionsTr::tr("“%1” is one argument too many.").arg(word);
}
