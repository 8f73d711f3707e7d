// SPDX-License-Identifier: MIT
#include "optionrules.h"

#include "demo/demofaults.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct OptionRulesTr
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

enum Commands : unsigned {
    Preview = 1U << static_cast<unsigned>(Command::Preview),
    Submit = 1U << static_cast<unsigned>(Command::Submit),
    History = 1U << static_cast<unsigned>(Command::History),
    Server = 1U << static_cast<unsigned>(Command::DemoServer),
    Both = Preview | Submit,
    Every = Both | History | Server,
};

using OptionFault = std::optional<QString>;
using Apply = OptionRule::Apply;

QString s(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Apply text(QString Options::*field)
{
    return [field](Options &options, const GivenOption &given) -> OptionFault {
        if (given.value.isEmpty())
            return needsValue(given.name);
        options.*field = given.value;
        return {};
    };
}

Apply flag(bool Options::*field)
{
    return [field](Options &options, const GivenOption &) -> OptionFault {
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

constexpr double LeastSeconds = 0.001;

Apply seconds(std::optional<std::chrono::milliseconds> Options::*field, double least = LeastSeconds)
{
    return [field, least](Options &options, const GivenOption &given) -> OptionFault {
        const auto read = number(given.value, least, 86'400);
        if (!read) {
            return OptionRulesTr::tr("--%1 takes seconds from %3 to 86400, not “%2”.")
                .arg(given.name, given.value, QString::number(least));
        }
        options.*field = std::chrono::milliseconds(qRound64(*read * 1000));
        return {};
    };
}

OptionFault applyRetryBase(Options &options, const GivenOption &given)
{
    const auto read = wholeNumber(given.value, 0, 3'600'000);
    if (!read)
        return OptionRulesTr::tr("--%1 takes milliseconds from 0 to 3600000, not “%2”.")
            .arg(given.name, given.value);
    options.retryBase = std::chrono::milliseconds(*read);
    return {};
}

OptionFault applyMaxAttempts(Options &options, const GivenOption &given)
{
    options.maxAttempts = wholeNumber(given.value, 1, 100);
    return options.maxAttempts
               ? OptionFault()
               : OptionRulesTr::tr("--%1 takes a whole number from 1 to 100, not “%2”.")
                     .arg(given.name, given.value);
}

OptionFault applyFailOnFindings(Options &options, const GivenOption &given)
{
    if (!given.value.isEmpty() && given.value != "all"_L1)
        return OptionRulesTr::tr("--%1 takes nothing or “=all”, not “=%2”.")
            .arg(given.name, given.value);
    options.failOn = given.value.isEmpty() ? FailOn::ToCheck : FailOn::AnyFinding;
    return {};
}

OptionFault applyLongerThan(Options &options, const GivenOption &given)
{
    const auto days = wholeNumber(given.value, FindingRules::FewestDays, FindingRules::MostDays);
    if (!days) {
        return OptionRulesTr::tr("--%1 takes whole days from %2 to %3, not “%4”.")
            .arg(given.name, QString::number(FindingRules::FewestDays),
                 QString::number(FindingRules::MostDays), given.value);
    }
    options.rules.longestDays = *days;
    return {};
}

OptionFault applyNearCutoff(Options &options, const GivenOption &given)
{
    const auto hours = wholeNumber(given.value, 0, FindingRules::MostHours);
    if (!hours) {
        return OptionRulesTr::tr("--%1 takes whole hours from 0 to %2, not “%3”.")
            .arg(given.name, QString::number(FindingRules::MostHours), given.value);
    }
    options.rules.nearCutoff = std::chrono::hours(*hours);
    return {};
}

OptionFault applyPort(Options &options, const GivenOption &given)
{
    const auto read = wholeNumber(given.value, 0, 65'535);
    if (!read)
        return OptionRulesTr::tr("--%1 takes a port from 0 to 65535, not “%2”.")
            .arg(given.name, given.value);
    options.port = static_cast<quint16>(*read);
    return {};
}

/// The formats of a command, by the words for them.
using FormatNames = QList<std::pair<QString, OutputFormat>>;

QStringList wordsOf(const FormatNames &names)
{
    QStringList words;
    for (const auto &[word, format] : names)
        words.append(word);
    return words;
}

/// The sentence about a \a given format that is none of so \a many.
QString noFormat(const GivenOption &given, qsizetype many)
{
    return many == 3 ? OptionRulesTr::tr("--%1 takes table, json or jsonl, not “%2”.")
                           .arg(given.name, given.value)
                     : OptionRulesTr::tr("--%1 takes table, json, csv or jsonl, not “%2”.")
                           .arg(given.name, given.value);
}

Apply format(const FormatNames &names)
{
    return [names](Options &options, const GivenOption &given) -> OptionFault {
        const auto found = std::ranges::find(names, given.value, &FormatNames::value_type::first);
        if (found == names.cend())
            return noFormat(given, names.size());
        options.format = found->second;
        return {};
    };
}

QList<OptionRule> formatRules()
{
    using Format = OutputFormat;
    const FormatNames plain{{u"table"_s, Format::Table}, {u"json"_s, Format::Json}};
    const FormatNames lines = plain + FormatNames{{u"jsonl"_s, Format::JsonLines}};
    const FormatNames all =
        plain + FormatNames{{u"csv"_s, Format::Csv}, {u"jsonl"_s, Format::JsonLines}};
    return {
        {s("format"), s("FORMAT"), Preview,
         OptionRulesTr::tr("table (default), json, csv, where a cell that begins like a formula "
                           "gets an apostrophe, or jsonl, a site a line"),
         format(all), wordsOf(all)},
        {s("format"), s("FORMAT"), Submit,
         OptionRulesTr::tr("table (default), json, or jsonl, a receipt a line"), format(lines),
         wordsOf(lines)},
        {s("format"), s("FORMAT"), History,
         OptionRulesTr::tr("table (default), json, or jsonl, a submission a line"), format(lines),
         wordsOf(lines)},
    };
}

OptionFault applySite(Options &options, const GivenOption &given)
{
    if (given.value.isEmpty())
        return needsValue(given.name);
    options.siteIds.append(given.value);
    return {};
}

OptionFault applyFault(Options &options, const GivenOption &given)
{
    if (given.value.isEmpty())
        return needsValue(given.name);
    options.faults.append(given.value);
    return {};
}

QStringList faultNames()
{
    QStringList names;
    for (const DemoFault fault : AllDemoFaults)
        names.append(demoFaultName(fault));
    return names;
}

OptionFault applyLimit(Options &options, const GivenOption &given)
{
    const auto read = wholeNumber(given.value, 1, INT_MAX);
    if (!read)
        return OptionRulesTr::tr("--%1 takes a whole number from 1 on, not “%2”.")
            .arg(given.name, given.value);
    options.limit = *read;
    return {};
}

/// The field that \a part, such as `begin=Start`, names; null if it names none.
QString *columnNamed(QStringView part, ColumnNames &columns)
{
    const QStringView name = part.first(qMax<qsizetype>(part.indexOf(u'='), 0)).trimmed();
    if (name == u"device")
        return &columns.device;
    if (name == u"begin")
        return &columns.begin;
    return name == u"end" ? &columns.end : nullptr;
}

/// `device=NAME,begin=NAME,end=NAME`, some of them, in any order. A name may hold a comma.
std::optional<ColumnNames> columnsIn(const QString &list)
{
    ColumnNames columns;
    QString *last = nullptr;
    for (const QString &part : list.split(u',')) {
        QString *const field = columnNamed(part, columns);
        if (field == nullptr && last == nullptr)
            return std::nullopt;
        if (field == nullptr) {
            *last += u',' + part;
            continue;
        }
        const QString name = part.sliced(part.indexOf(u'=') + 1).trimmed();
        if (!field->isEmpty() || name.isEmpty())
            return std::nullopt;
        *field = name;
        last = field;
    }
    return columns;
}

OptionFault applyColumns(Options &options, const GivenOption &given)
{
    const auto columns = columnsIn(given.value);
    if (!columns) {
        return OptionRulesTr::tr("--%1 takes device=NAME,begin=NAME,end=NAME, or some of them, not "
                                 "“%2”.")
            .arg(given.name, given.value);
    }
    options.columns = *columns;
    return {};
}

QStringList encodingNames()
{
    return {u"unicode"_s, u"windows-1252"_s, u"latin1"_s};
}

OptionFault applyEncoding(Options &options, const GivenOption &given)
{
    if (!encodingNames().contains(given.value)) {
        return OptionRulesTr::tr("--%1 takes unicode, windows-1252 or latin1, not “%2”.")
            .arg(given.name, given.value);
    }
    // Whatever is written as Latin-1 reads the same in Windows-1252, but for controls.
    options.encoding =
        given.value == "unicode"_L1 ? TableEncoding::Unicode : TableEncoding::WindowsLatin;
    return {};
}

QList<OptionRule> connectionRules()
{
    return {
        {s("connection"), s("NAME"), Both,
         OptionRulesTr::tr("a connection saved by the window: its address, sites and cutoff"),
         text(&Options::connection)},
        {s("base-url"), s("URL"), Both,
         OptionRulesTr::tr("where the API is, such as https://host/v1"), text(&Options::baseUrl)},
        {s("site"),
         s("ID"),
         Both,
         OptionRulesTr::tr("the site’s ID; several from one fetch if it is given more than once"),
         applySite,
         {},
         true},
        {s("site"), s("ID"), History, OptionRulesTr::tr("the site’s ID"), applySite},
        {s("sites-file"), s("FILE"), Both,
         OptionRulesTr::tr("read the sites from FILE (-: standard input), an ID a line; empty "
                           "lines and those that begin with # are passed over"),
         text(&Options::sitesFile)},
        {s("api-key-file"), s("FILE"), Both,
         OptionRulesTr::tr(
             "read the key from FILE (-: standard input) instead of OUTAGE_DESK_API_KEY"),
         text(&Options::apiKeyFile)},
        {s("cacert"), s("FILE"), Both,
         OptionRulesTr::tr("trust the certificates in FILE (PEM) beside those of the system"),
         text(&Options::caFile)},
        {s("outages"), s("FILE"), Both,
         OptionRulesTr::tr(
             "read the outages from FILE (-: standard input), JSON or a table, instead of the API"),
         text(&Options::outagesFile)},
        {s("site-info"), s("FILE"), Both,
         OptionRulesTr::tr("read the site from FILE (-: standard input) instead of the API"),
         text(&Options::siteFile)},
        {s("columns"), s("LIST"), Both,
         OptionRulesTr::tr("the columns of a table given to --outages, if its header does not tell "
                           "them: device=NAME,begin=NAME,end=NAME"),
         applyColumns},
        {s("encoding"), s("NAME"), Both,
         OptionRulesTr::tr(
             "of such a table: unicode (UTF-8 or UTF-16, default) or windows-1252 (what Excel "
             "writes as CSV; latin1 is read the same)"),
         applyEncoding, encodingNames()},
        {s("sheet"), s("NAME"), Both,
         OptionRulesTr::tr("the sheet of a spreadsheet given to --outages; default: the first"),
         text(&Options::sheet)},
        {s("zone"), s("IANA"), Both,
         OptionRulesTr::tr("the zone of its dates and times that say none, such as Europe/Berlin"),
         text(&Options::zone)},
        {s("time-format"), s("FORMAT"), Both,
         OptionRulesTr::tr("how these are written where they are text, such as dd.MM.yyyy HH:mm"),
         text(&Options::timeFormat)},
        {s("cutoff"), s("RFC3339"), Both,
         OptionRulesTr::tr(
             "outages that began before it are left out; default 2022-01-01T00:00:00.000Z"),
         text(&Options::cutoff)},
        {s("allow-http"),
         {},
         Both,
         OptionRulesTr::tr("allow plain http to a host other than this computer"),
         flag(&Options::allowHttp)},
    };
}

QList<OptionRule> submitRules()
{
    return {
        {s("dry-run"),
         {},
         Submit,
         OptionRulesTr::tr(
             "everything but the POST: the body on standard output, the receipt on error"),
         flag(&Options::dryRun)},
        {s("yes"), {}, Submit | History, OptionRulesTr::tr("do not ask"), flag(&Options::yes)},
        {s("again"),
         {},
         Submit,
         OptionRulesTr::tr("send although the same list was accepted, or an outcome is unknown"),
         flag(&Options::again)},
        {s("allow-unreadable"),
         {},
         Submit,
         OptionRulesTr::tr("send although records of the site cannot be read"),
         flag(&Options::allowUnreadable)},
        {s("allow-empty"),
         {},
         Submit,
         OptionRulesTr::tr("send even an empty list"),
         flag(&Options::allowEmpty)},
    };
}

QList<OptionRule> findingRules()
{
    return {
        {s("fail-on-findings"),
         s("[=all]"),
         Both,
         OptionRulesTr::tr("exit 7 if a row of the site is to check, with =all if it has any "
                           "finding; submit then sends nothing"),
         applyFailOnFindings,
         {u"all"_s}},
        {s("longer-than"), s("DAYS"), Both,
         OptionRulesTr::tr("an outage longer than this is very long; default 365"),
         applyLongerThan},
        {s("near-cutoff"), s("HOURS"), Both,
         OptionRulesTr::tr("a begin less away from the cutoff is near it; default 24, 0: none is"),
         applyNearCutoff},
    };
}

QList<OptionRule> policyRules()
{
    return {
        {s("max-attempts"), s("N"), Both, OptionRulesTr::tr("attempts per request; default 6"),
         applyMaxAttempts},
        {s("retry-base-ms"), s("N"), Both,
         OptionRulesTr::tr("first wait between attempts; default 500"), applyRetryBase},
        {s("attempt-timeout"), s("S"), Both,
         OptionRulesTr::tr("longest attempt and longest silence; default 60, silence 15"),
         seconds(&Options::attemptTimeout)},
        {s("deadline"), s("S"), Both,
         OptionRulesTr::tr("longest request, waits included; default 90, and a second "
                           "more for each MiB"),
         seconds(&Options::deadline)},
        {s("wait"), s("S"), Submit,
         OptionRulesTr::tr("wait for another program that sends for the site; default 0.5"),
         seconds(&Options::wait, 0)},
    };
}

QList<OptionRule> commonRules()
{
    const auto rule = [](const char *letter, const char *name, const QString &help,
                         bool Options::*field) {
        return OptionRule{s(name), {}, Every, help, flag(field), {}, false, s(letter)};
    };
    return {rule("q", "quiet", OptionRulesTr::tr("no progress"), &Options::quiet),
            rule("v", "verbose", OptionRulesTr::tr("one line per request on standard error"),
                 &Options::verbose),
            rule("h", "help", OptionRulesTr::tr("show this help"), &Options::help),
            rule("V", "version", OptionRulesTr::tr("show the version"), &Options::version)};
}

} // namespace

QString needsValue(const QString &option)
{
    return OptionRulesTr::tr("--%1 needs a value.").arg(option);
}

QList<OptionRule> optionRules()
{
    QList<OptionRule> rules = connectionRules();
    rules.append(formatRules());
    rules.append({s("all"),
                  {},
                  Preview,
                  OptionRulesTr::tr("every row, with verdict and reason"),
                  flag(&Options::all)});
    rules.append(findingRules());
    rules.append(submitRules());
    rules.append(policyRules());
    rules.append(
        {s("limit"), s("N"), History, OptionRulesTr::tr("at most N submissions"), applyLimit});
    rules.append({s("body"),
                  {},
                  History,
                  OptionRulesTr::tr("the bytes that were sent, of the submission named by its ID"),
                  flag(&Options::body)});
    rules.append(
        {s("mark"), s("ID"), History,
         OptionRulesTr::tr("a person’s word on an unknown outcome: accepted or not-accepted"),
         text(&Options::markId)});
    rules.append({s("reason"), s("TEXT"), History, OptionRulesTr::tr("why it is marked"),
                  text(&Options::reason)});
    rules.append({s("start-new-record"),
                  {},
                  History,
                  OptionRulesTr::tr(
                      "keep a record that was changed under another name, and start a new one"),
                  flag(&Options::startNewRecord)});
    rules.append({s("port"), s("N"), Server, OptionRulesTr::tr("default: a free port"), applyPort});
    rules.append({s("key"), s("KEY"), Server, OptionRulesTr::tr("the key it accepts; default demo"),
                  text(&Options::key)});
    rules.append({s("fault"), s("NAME[=N]"), Server,
                  OptionRulesTr::tr("misbehave; may be given more than once"), applyFault,
                  faultNames(), true});
    rules.append(commonRules());
    return rules;
}

QStringList markWords()
{
    return {u"accepted"_s, u"not-accepted"_s};
}
