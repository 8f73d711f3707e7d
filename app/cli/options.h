// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/findings.h"
#include "submission/submission.h"
#include "tables/columnguess.h"
#include "tables/textdecoder.h"

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <array>
#include <chrono>
#include <optional>

enum class Command : quint8 { Preview, Submit, History, DemoServer };
inline constexpr std::array AllCommands{Command::Preview, Command::Submit, Command::History,
                                        Command::DemoServer};
/// Which findings end a run with HeldBack.
enum class FailOn : quint8 { Nothing, ToCheck, AnyFinding };
enum class OutputFormat : quint8 { Table, Json, Csv, JsonLines };

/// The command line as given: its syntax is checked, its meaning is not checked yet.
struct Options
{
    Command command = Command::Preview;
    bool help = false;
    bool version = false;
    QString connection = {};
    QString baseUrl = {};
    QStringList siteIds = {};
    QString sitesFile = {}; ///< names the sites in the place of `siteIds`
    QString apiKeyFile = {};
    QString caFile = {}; ///< trusted beside what the system trusts
    QString outagesFile = {};
    QString siteFile = {};
    ColumnNames columns = {};
    QString sheet = {};
    QString zone = {};
    QString timeFormat = {};
    QString cutoff = {}; ///< empty: the usual one
    TableEncoding encoding = TableEncoding::Unicode;
    OutputFormat format = OutputFormat::Table;
    bool all = false;
    bool dryRun = false;
    bool yes = false;
    bool again = false;
    bool allowUnreadable = false;
    bool allowEmpty = false;
    bool allowHttp = false;
    FailOn failOn = FailOn::Nothing;
    FindingRules rules = {};
    std::optional<int> maxAttempts = {};
    std::optional<std::chrono::milliseconds> retryBase = {};
    std::optional<std::chrono::milliseconds> attemptTimeout = {};
    std::optional<std::chrono::milliseconds> deadline = {};
    std::optional<std::chrono::milliseconds> wait = {}; ///< for another sender of the site
    std::optional<qint64> limit = {};
    QString submissionId = {}; ///< of `history`, or the beginning of one; empty: all
    QString markId = {};
    QString reason = {};
    ManualOutcome mark = ManualOutcome::Accepted; ///< used if `markId` is not empty
    bool body = false;
    bool startNewRecord = false;
    bool quiet = false;
    bool verbose = false;
    quint16 port = 0;
    QString key = QStringLiteral("demo");
    QStringList faults = {};

    [[nodiscard]] bool saysMoreOfTable() const
    {
        return columns != ColumnNames() || encoding != TableEncoding::Unicode || !sheet.isEmpty() ||
               !zone.isEmpty() || !timeFormat.isEmpty();
    }
    /// The site, where there is one only; empty: none was named.
    [[nodiscard]] QString siteId() const { return siteIds.value(0); }
    /// Whether the run is about several sites, or about those of a file, however many these are.
    [[nodiscard]] bool isRound() const { return siteIds.size() > 1 || !sitesFile.isEmpty(); }
    [[nodiscard]] bool isJson() const
    {
        return format == OutputFormat::Json || format == OutputFormat::JsonLines;
    }
    [[nodiscard]] bool hasBothFiles() const
    {
        return !outagesFile.isEmpty() && !siteFile.isEmpty();
    }
};

/// Reads the arguments after the program's name. The error is a sentence for the operator.
[[nodiscard]] Expected<Options, QString> parseOptions(const QStringList &arguments);

/// Returns the command of that name.
[[nodiscard]] std::optional<Command> commandNamed(const QString &name);
[[nodiscard]] QString commandName(Command command);
/// Returns the sentence about a \a name that is no command.
[[nodiscard]] QString unknownCommand(const QString &name);
/// Returns the sentence about a word that has no place on the command line.
[[nodiscard]] QString wordTooMany(const QString &word);
