// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"

/// Returns the proxy for requests to \a base as `http://host:port`, without its user name and
/// password; empty if they go directly to the host. Asks the system, which may take as long as the
/// download of a proxy script: never call it on the GUI thread.
[[nodiscard]] QString proxyOf(const BaseUrl &base);
