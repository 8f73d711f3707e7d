// SPDX-License-Identifier: MIT
#include "session/machinefacts.h"

#include "net/proxyname.h"
#include "submission/sqliteversion.h"

#include <QtCore/qsysinfo.h>
#include <QtNetwork/qsslsocket.h>

using namespace Qt::StringLiterals;

MachineFacts machineFacts(const std::optional<BaseUrl> &base, const NetworkRoute &route)
{
    return {.qt = QString::fromLatin1(qVersion()),
            .sqlite = sqliteVersion(),
            .tls = QSslSocket::sslLibraryVersionString(),
            .system = QSysInfo::prettyProductName(),
            .kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
            .processor = QSysInfo::currentCpuArchitecture(),
            .proxy = base ? proxyOf(*base, route) : QString()};
}
