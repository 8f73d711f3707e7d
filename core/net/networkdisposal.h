// SPDX-License-Identifier: MIT
#pragma once

#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

/// Destroys a network whose exchange was aborted and which no longer has a reply. The destructor
/// blocks for up to five seconds while its thread reads a head without end (Qt 6.4.2), so it runs
/// on a separate thread: this function returns within about 20 ms, usually at once with all work
/// done. Must be called on the network's thread.
void disposeOf(std::unique_ptr<QNetworkAccessManager> network);
