// SPDX-License-Identifier: MIT
#include "demoservercommand.h"

#include "demo/demoserver.h"
#include "output.h"
#include "system/interrupt.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct DemoServerCommandTr
{
    Q_DECLARE_TR_FUNCTIONS(DemoServerCommand)
};

QString faultNames()
{
    QStringList names;
    for (const DemoFault fault : AllDemoFaults)
        names.append(demoFaultName(fault));
    return names.join(u", "_s);
}

QString problemText(DemoFaultProblem problem, const QString &given)
{
    switch (problem) {
    case DemoFaultProblem::UnknownName:
        return DemoServerCommandTr::tr("“%1” is not a fault. There are %2.")
            .arg(given, faultNames());
    case DemoFaultProblem::NoNumberWanted:
        return DemoServerCommandTr::tr("The fault “%1” takes no number.").arg(given);
    case DemoFaultProblem::NotANumber:
        return DemoServerCommandTr::tr("“%1” needs a whole number behind the equals sign.")
            .arg(given);
    case DemoFaultProblem::OutOfRange:
        return DemoServerCommandTr::tr("The number in “%1” is too small or too large.").arg(given);
    }
    return {};
}

QString problemText(DemoServerProblem problem, quint16 port)
{
    switch (problem) {
    case DemoServerProblem::PortInUse:
        return DemoServerCommandTr::tr(
                   "Port %1 is in use. Choose another one, or none for a free one.")
            .arg(port);
    case DemoServerProblem::PortNotAllowed:
        return DemoServerCommandTr::tr("Port %1 is reserved for the system. Choose one above 1023.")
            .arg(port);
    case DemoServerProblem::CannotListen:
        break;
    }
    return DemoServerCommandTr::tr("The demo API cannot listen on this computer.");
}

Expected<DemoServerOptions, QString> serverOptions(const Options &options)
{
    DemoServerOptions server;
    server.port = options.port;
    const auto key = ApiKey::parse(options.key.toUtf8());
    if (!key)
        return Unexpected{Wording::text(key.error())};
    server.key = key->exposed();
    for (const QString &name : options.faults) {
        const auto fault = parseFault(name);
        if (!fault)
            return Unexpected{problemText(fault.error(), name)};
        server.faults.switchOn(fault->fault, fault->number);
    }
    return server;
}

} // namespace

ExitCode runDemoServer(const Options &options, Console &console)
{
    const auto settings = serverOptions(options);
    if (!settings) {
        console.fail(settings.error());
        return ExitCode::Usage;
    }
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::happened, qApp, &QCoreApplication::quit);
    DemoServer server(*settings);
    QObject::connect(&server, &DemoServer::requestAnswered, &server,
                     [&](const QString &method, const QString &path, int status) {
                         if (options.verbose)
                             console.say(DemoServerCommandTr::tr("%1 %2: %3", "GET, path, status")
                                             .arg(method, path, QString::number(status)));
                     });
    const auto baseUrl = server.listen();
    if (!baseUrl) {
        console.fail(problemText(baseUrl.error(), options.port));
        return ExitCode::Usage;
    }
    Output output;
    output.write(baseUrl->toString().toUtf8().append('\n'));
    if (const ExitCode written = output.finish(console); written != ExitCode::Done)
        return written;
    console.say(DemoServerCommandTr::tr("Serving the demo API until interrupted."));
    QCoreApplication::exec();
    return ExitCode::Done; // an interrupt is how it is meant to end
}
