// SPDX-License-Identifier: MIT
#include "app/desktop/demo.h"

#include <QtCore/qcoreapplication.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct DemoTr
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

/// What goes wrong, short enough for a menu.
QString menuText(DemoFault fault)
{
    switch (fault) {
    case DemoFault::ServerError:
        return DemoTr::tr("A server error now and then (500)");
    case DemoFault::Throttle:
        return DemoTr::tr("Too many requests, asks to wait (429)");
    case DemoFault::Slow:
        return DemoTr::tr("Slow answers");
    case DemoFault::Cut:
        return DemoTr::tr("The connection is cut");
    case DemoFault::LostAnswer:
        return DemoTr::tr("The answer is lost after a list was accepted");
    case DemoFault::BadJson:
        return DemoTr::tr("The answer is not JSON");
    case DemoFault::WrongKey:
        return DemoTr::tr("The key is refused (403)");
    case DemoFault::Million:
        return DemoTr::tr("A million outages");
    }
    return {};
}

QString reasonOf(DemoServerProblem problem)
{
    switch (problem) {
    case DemoServerProblem::PortInUse:
        return u"The port is in use."_s;
    case DemoServerProblem::PortNotAllowed:
        return u"The port is not allowed."_s;
    case DemoServerProblem::CannotListen:
        break;
    }
    return u"Listening on the loopback address failed."_s;
}

} // namespace

Demo::Demo(DemoServerOptions options)
    : m_options(std::move(options))
{}

Expected<QString, QString> Demo::start()
{
    if (m_host != nullptr) {
        return m_baseUrl;
    }
    auto host = std::make_unique<DemoHost>(m_options);
    const auto address = host->start();
    if (!address) {
        return Unexpected{reasonOf(address.error())};
    }
    host->setFaults(m_faults);
    m_host = std::move(host);
    m_baseUrl = address->toString();
    return m_baseUrl;
}

QString Demo::apiKey() const
{
    return QString::fromUtf8(m_options.key);
}

QStringList Demo::siteIds() const
{
    QStringList ids;
    for (const DemoSite &each : m_options.sites)
        ids.append(each.site.id());
    return ids;
}

QList<DemoSwitch> Demo::switches() const
{
    QList<DemoSwitch> switches;
    for (const DemoFault fault : AllDemoFaults) {
        switches.append({demoFaultName(fault), menuText(fault), m_faults.has(fault)});
    }
    return switches;
}

void Demo::setOn(const QString &id, bool on)
{
    const auto named = parseFault(id);
    if (!named) {
        return;
    }
    if (on) {
        m_faults.switchOn(named->fault);
    } else {
        m_faults.switchOff(named->fault);
    }
    if (m_host != nullptr) {
        m_host->setFaults(m_faults);
    }
}
