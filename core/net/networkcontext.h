// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <QtCore/qbytearray.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <functional>
#include <memory>

/// Makes a network for one attempt, on the calling thread. Each attempt gets a new one: Qt silently
/// re-sends a POST on a connection kept alive (design: network.md, fact 1).
using NetworkSource = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// Destroys a network whose exchange was aborted and which no longer has a reply.
using NetworkDisposal = std::function<void(std::unique_ptr<QNetworkAccessManager>)>;

/// Returns a number from 0 (included) to 1 (excluded). Called on the thread of the operation.
using RandomSource = std::function<double()>;

/// The external services that an operation uses. A value type; \a clock must outlive its users.
struct NetworkContext
{
    NetworkSource network;
    const Clock *clock = nullptr;
    RandomSource random;
    /// The value of the User-Agent header.
    QByteArray userAgent;
    /// May be empty: then the network is destroyed directly.
    NetworkDisposal dispose = {};
};

/// Returns the real network, system random numbers and `OutageDesk/<version>`, with \a clock.
[[nodiscard]] NetworkContext systemNetwork(const Clock &clock);
