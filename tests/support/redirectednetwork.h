// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkcontext.h"

#include <QtCore/qurl.h>

/// The system's network on \a clock, but what is asked of host and port of \a from goes to those
/// of \a to: files that were written earlier name a server that is gone.
[[nodiscard]] NetworkContext redirectedNetwork(const Clock &clock, const QUrl &from,
                                               const QUrl &to);
