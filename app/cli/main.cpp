// SPDX-License-Identifier: MIT
#include "app/help/helptext.h"
#include "app/language.h"
#include "clihelp.h"
#include "connectionoption.h"
#include "console.h"
#include "demoservercommand.h"
#include "exitcode.h"
#include "historycommand.h"
#include "net/networkcontext.h"
#include "options.h"
#include "output.h"
#include "reviewcommand.h"
#include "roundcommand.h"
#include "runend.h"
#include "siteframe.h"
#include "submission/submissionrecord.h"
#include "system/interrupt.h"
#include "system/process.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qstringconverter.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

constexpr auto LongestEnd = 1200ms;

struct MainTr
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

Verbosity verbosityOf(const Options &options)
{
    if (options.quiet)
        return Verbosity::Quiet;
    return options.verbose ? Verbosity::Verbose : Verbosity::Normal;
}

ExitCode print(const QString &text, Console &console)
{
    Output output;
    output.write(text.toUtf8());
    return output.finish(console);
}

QString commandHelp(Command command)
{
    const ProgramHelp program = commandLineHelp();
    return HelpText::of(program, program.commands.at(static_cast<qsizetype>(command)));
}

/// `help`, or `help COMMAND`.
ExitCode printHelp(const QStringList &words, Console &console)
{
    if (words.isEmpty() || words == QStringList{u"help"_s})
        return print(HelpText::of(commandLineHelp()), console);
    const auto command = commandNamed(words.constFirst());
    if (command && words.size() == 1)
        return print(commandHelp(*command), console);
    console.fail(command ? wordTooMany(words.at(1)) : unknownCommand(words.constFirst()));
    return ExitCode::Usage;
}

/// Leaves the program with \a code unless its threads \a haveEnded.
void endOrLeave(bool haveEnded, ExitCode code)
{
    if (haveEnded)
        return;
    // A disk that does not answer: its threads use what would be gone next.
    std::fflush(nullptr);
    std::_Exit(static_cast<int>(code));
}

/// Runs \a command, a ReviewCommand or a RoundCommand, to its end.
template <typename Command>
ExitCode runToEnd(Command &command, SubmissionRecord &record)
{
    auto code = ExitCode::Done;
    QObject::connect(&command, &Command::finished, &command, [&code](ExitCode ended) {
        code = ended;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    const QDeadlineTimer deadline(LongestEnd);
    endOrLeave(command.end(deadline) && record.end(deadline), code);
    return code;
}

ExitCode runReview(const Options &said, Console &console)
{
    const Options options = withSitesOfConnection(said);
    const SystemClock clock;
    SubmissionRecord record;
    Interrupt interrupt;
    if (options.isRound()) {
        RoundCommand command(options, systemNetwork(clock), record, interrupt, console);
        return runToEnd(command, record);
    }
    SiteFrame frame(options);
    ReviewCommand command(options, systemNetwork(clock), {record, interrupt, frame, console});
    return runToEnd(command, record);
}

ExitCode runHistoryToEnd(const Options &options, Console &console)
{
    SubmissionRecord record;
    const Interrupt interrupt;
    const ExitCode code = runHistory(options, record, console);
    endOrLeave(record.end(QDeadlineTimer(LongestEnd)), code);
    return code;
}

/// The first argument that is no text, counted from one; 0 if there is none. Its bytes cannot be
/// told from others once they are a QString, so a site or a file would change.
int argumentThatIsNoText(int count, char *arguments[])
{
    for (int i = 1; i < count; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(QByteArrayView(arguments[i]));
        if (decoder.hasError())
            return i;
    }
    return 0;
}

ExitCode refuseArgument(int number, const QStringList &arguments)
{
    Console console(Verbosity::Normal);
    const QString sentence =
        MainTr::tr("Argument %1 is not valid UTF-8, so it cannot be told what it means. "
                   "Write it in UTF-8.")
            .arg(number);
    return report(usageEnd(sentence), endPlace(arguments), console);
}

ExitCode run(const QStringList &arguments)
{
    const QString version = QStringLiteral("outage-desk-cli " OUTAGE_DESK_VERSION "\n");
    const QString first = arguments.value(0);
    Console plainConsole(Verbosity::Normal);
    if (first == "--version"_L1 || first == "-V"_L1)
        return print(version, plainConsole);
    if (first == "--help"_L1 || first == "-h"_L1)
        return print(HelpText::of(commandLineHelp()), plainConsole);
    if (first == "help"_L1)
        return printHelp(arguments.sliced(1), plainConsole);

    const auto options = parseOptions(arguments);
    if (!options) {
        return report(usageEnd(options.error()), endPlace(arguments), plainConsole);
    }
    Console console(verbosityOf(*options));
    if (options->version)
        return print(version, console);
    if (options->help)
        return print(commandHelp(options->command), console);
    if (options->command == Command::History)
        return runHistoryToEnd(*options, console);
    return options->command == Command::DemoServer ? runDemoServer(*options, console)
                                                   : runReview(*options, console);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumpsInReleases();
    growLargeBlocksInPlace();
    occupyStandardStreams();
    ignoreWriteSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"outage-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTAGE_DESK_VERSION));
    // Scripts read what this prints: it is the same in every locale.
    const Language language(u"en"_s);
    const int noText = argumentThatIsNoText(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const auto code =
        static_cast<int>(noText > 0 ? refuseArgument(noText, arguments) : run(arguments));
    // A host that is still being looked up would hold Qt's threads, and with them the end of the
    // program, for as long as the resolver waits. Nothing is left to be done.
    if (code != static_cast<int>(ExitCode::Done))
        std::_Exit(code);
    return code;
}
