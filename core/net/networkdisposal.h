// SPDX-License-Identifier: MIT
#pragma once

#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

/// Destroys a network whose exchange was broken off, and which has no reply any more. Destroying
/// one blocks for up to five seconds while its own thread drowns in a head without end (Qt 6.4.2),
/// so a thread of its own does it: this returns within about 20 ms, usually at once with everything
/// done. Called in the network's thread.
void disposeOf(std::unique_ptr<QNetworkAccessManager> network);
