// SPDX-License-Identifier: MIT
#include "app/coredumps.h"
#include "app/language.h"
#include "console.h"
#include "demoservercommand.h"
#include "exitcode.h"
#include "historycommand.h"
#include "net/networkcontext.h"
#include "options.h"
#include "output.h"
#include "reviewcommand.h"
#include "standardstreams.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace std::chrono_literals;

namespace {

constexpr auto LongestEnd = 1200ms;

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

ExitCode runReview(const Options &options, Console &console)
{
    const SystemClock clock;
    ReviewCommand command(options, systemNetwork(clock), console);
    auto code = ExitCode::Done;
    QObject::connect(&command, &ReviewCommand::finished, &command, [&code](ExitCode ended) {
        code = ended;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&command, &ReviewCommand::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    if (!command.end(QDeadlineTimer(LongestEnd))) {
        // A disk that does not answer: its threads use what would be gone next.
        std::fflush(nullptr);
        std::_Exit(static_cast<int>(code));
    }
    return code;
}

ExitCode run(const QStringList &arguments)
{
    const QString version = QStringLiteral("outage-desk-cli " OUTAGE_DESK_VERSION "\n");
    const QString first = arguments.value(0);
    Console plainConsole(Verbosity::Normal);
    if (first == QLatin1String("--version"))
        return print(version, plainConsole);
    if (first == QLatin1String("--help"))
        return print(overviewHelp(), plainConsole);

    const auto options = parseOptions(arguments);
    if (!options) {
        plainConsole.fail(options.error());
        return ExitCode::Usage;
    }
    Console console(verbosityOf(*options));
    if (options->version)
        return print(version, console);
    if (options->help) {
        const bool isDemo = options->command == Command::DemoServer;
        return print(commandHelp(options->command) + (isDemo ? demoFaultHelp() : QString()),
                     console);
    }
    if (options->command == Command::History)
        return runHistory(*options, console);
    return options->command == Command::DemoServer ? runDemoServer(*options, console)
                                                   : runReview(*options, console);
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumpsInReleases();
    occupyStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is a failed write, not our end
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outage-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTAGE_DESK_VERSION));
    // Scripts read what this prints: it is the same in every locale.
    const Language language(QStringLiteral("en"));
    const auto code = static_cast<int>(run(QCoreApplication::arguments().sliced(1)));
    // A host that is still being looked up would hold Qt's threads, and with them the end of the
    // program, for as long as the resolver waits. Nothing is left to be done.
    if (code != static_cast<int>(ExitCode::Done))
        std::_Exit(code);
    return code;
}
