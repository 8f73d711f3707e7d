// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"

/// The proxy that requests to \a base go through, as `http://host:port`, without the name and the
/// password that it may need; empty if they go straight to the host. The system is asked, which
/// may take as long as a proxy script takes to come: never on the GUI thread.
[[nodiscard]] QString proxyOf(const BaseUrl &base);
