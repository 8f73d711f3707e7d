// SPDX-License-Identifier: MIT
#include "ui/connection/savedfaults.h"

#include "text/errortext.h"
#include "text/oneline.h"
#include "ui/connection/connectionfields.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SavedFaultsTr
{
    Q_DECLARE_TR_FUNCTIONS(SavedFaults)
};

QString nameFault(const SavedConnection &connection, const QList<SavedConnection> &all)
{
    const QString name = connection.name.simplified();
    if (name.isEmpty())
        return SavedFaultsTr::tr("Give the connection a name.");
    if (isSameName(name, u"Demo"_s))
        return SavedFaultsTr::tr("The demo is called so: choose another name.");
    const bool isTaken = std::ranges::any_of(all, [&](const SavedConnection &each) {
        return each.id != connection.id && isSameName(each.name, name);
    });
    return isTaken ? SavedFaultsTr::tr("Another connection is called so: choose another name.")
                   : QString();
}

QString sitesFault(const QStringList &sites)
{
    constexpr qsizetype LongestId = 30;
    for (const QString &site : sites) {
        const QString fault = siteIdFault(site);
        if (!fault.isEmpty()) {
            //: %1 is the id of a site, %2 a sentence that says what is wrong with it
            return SavedFaultsTr::tr("“%1”: %2").arg(oneLine(site, LongestId), fault);
        }
        if (sites.count(site) > 1) {
            //: %1 is the id of a site
            return SavedFaultsTr::tr("“%1” is there twice.").arg(oneLine(site, LongestId));
        }
    }
    return {};
}

QString cutoffFault(const QString &cutoff)
{
    const auto read = readCutoff({.cutoff = cutoff});
    return cutoff.isEmpty() || read ? QString() : read.error().sentence;
}

QString proxyFault(const NetworkRoute &route)
{
    if (route.proxy != ProxyUse::Address || proxyAt(route.proxyAddress))
        return {};
    return SavedFaultsTr::tr("Write it as http://host:port or socks5://host:port.");
}

} // namespace

QList<SavedFault> faultsOf(const SavedConnection &connection, const QList<SavedConnection> &all)
{
    const auto url = BaseUrl::parse(connection.baseUrl, AllowHttp::No);
    QList<SavedFault> faults{{SavedField::Name, nameFault(connection, all)},
                             {SavedField::BaseUrl, url ? QString() : Wording::text(url.error())},
                             {SavedField::Sites, sitesFault(connection.sites)},
                             {SavedField::Cutoff, cutoffFault(connection.cutoff)},
                             {SavedField::Proxy, proxyFault(connection.route)}};
    faults.removeIf([](const SavedFault &each) { return each.sentence.isEmpty(); });
    return faults;
}

SavedFault faultOf(const CaFault &fault)
{
    if (fault.kind == CaFault::Kind::NoCertificate)
        return {SavedField::CaFile, SavedFaultsTr::tr("This file holds no PEM certificate.")};
    //: %1 is the system's reason
    return {SavedField::CaFile,
            SavedFaultsTr::tr("The file cannot be read: %1.").arg(fault.detail)};
}

SavedFault lacksSite()
{
    return {SavedField::Sites, SavedFaultsTr::tr("A test needs a site: write one.")};
}
