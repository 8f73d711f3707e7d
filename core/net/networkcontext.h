// SPDX-License-Identifier: MIT
#pragma once

#include "net/clock.h"

#include <QtCore/qbytearray.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <functional>
#include <memory>

/// Makes a network for one attempt, in the thread that calls it. A new one each time: a POST on
/// a connection kept alive is re-sent by Qt without a word (design: network.md, fact 1).
using NetworkSource = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// Destroys a network whose exchange was broken off, and which has no reply any more.
using NetworkDisposal = std::function<void(std::unique_ptr<QNetworkAccessManager>)>;

/// A number from 0 (included) to 1 (excluded). Called in the thread of the operation.
using RandomSource = std::function<double()>;

/// What an operation needs of the world outside. A value type; \a clock must outlive its users.
struct NetworkContext
{
    NetworkSource network;
    const Clock *clock = nullptr;
    RandomSource random;
    /// The whole User-Agent header.
    QByteArray userAgent;
    /// May be empty: then it is destroyed on the spot.
    NetworkDisposal dispose = {};
};

/// The real network, system random numbers and `OutageDesk/<version>`, on \a clock.
[[nodiscard]] NetworkContext systemNetwork(const Clock &clock);
