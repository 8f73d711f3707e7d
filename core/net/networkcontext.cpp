// SPDX-License-Identifier: MIT
#include "net/networkcontext.h"

#include "net/networkdisposal.h"

#include <QtCore/qrandom.h>

NetworkContext systemNetwork(const Clock &clock)
{
    return NetworkContext{
        .network = [] { return std::make_unique<QNetworkAccessManager>(); },
        .clock = &clock,
        // The global generator is safe to use from several threads.
        .random = [] { return QRandomGenerator::global()->generateDouble(); },
        .userAgent = QByteArrayLiteral("OutageDesk/" OUTAGE_DESK_VERSION),
        .dispose = disposeOf,
    };
}
