// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"
#include "net/networkroute.h"

class QNetworkProxy;

/// Returns \a proxy as `http://host:port`, without its user name and password; empty for none.
[[nodiscard]] QString nameOf(const QNetworkProxy &proxy);
/// Returns the proxy for requests to \a base as `http://host:port`, without its user name and
/// password; empty if they go directly to the host. Asks the system, which may take as long as the
/// download of a proxy script: never call it on the GUI thread.
[[nodiscard]] QString proxyOf(const BaseUrl &base);
/// The same for requests by \a route, which may name a proxy itself, or none.
[[nodiscard]] QString proxyOf(const BaseUrl &base, const NetworkRoute &route);
