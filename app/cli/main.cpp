// SPDX-License-Identifier: MIT
#include "console.h"
#include "demoservercommand.h"
#include "exitcode.h"
#include "net/networkcontext.h"
#include "options.h"
#include "output.h"
#include "reviewcommand.h"

#include <QtCore/qcoreapplication.h>

#include <csignal>

namespace {

Verbosity verbosityOf(const Options &options)
{
    if (options.quiet)
        return Verbosity::Quiet;
    return options.verbose ? Verbosity::Verbose : Verbosity::Normal;
}

ExitCode print(const QString &text)
{
    Output output;
    output.write(text.toUtf8());
    return output.finish() ? ExitCode::Done : ExitCode::Usage;
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
    return code;
}

ExitCode run(const QStringList &arguments)
{
    if (arguments.contains(QStringLiteral("--version")))
        return print(QStringLiteral("outage-desk-cli " OUTAGE_DESK_VERSION "\n"));
    if (!arguments.isEmpty() && arguments.constFirst() == QLatin1String("--help"))
        return print(overviewHelp());

    const auto options = parseOptions(arguments);
    Console console(options ? verbosityOf(*options) : Verbosity::Normal);
    if (!options) {
        console.fail(options.error());
        return ExitCode::Usage;
    }
    if (options->help) {
        const bool isDemo = options->command == Command::DemoServer;
        return print(commandHelp(options->command) + (isDemo ? demoFaultHelp() : QString()));
    }
    if (options->command == Command::History) {
        console.fail(QCoreApplication::translate(
            "main", "This version cannot show its record of submissions yet."));
        return ExitCode::Usage;
    }
    return options->command == Command::DemoServer ? runDemoServer(*options, console)
                                                   : runReview(*options, console);
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is a failed write, not our end
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outage-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTAGE_DESK_VERSION));
    return static_cast<int>(run(QCoreApplication::arguments().sliced(1)));
}
