// SPDX-License-Identifier: MIT
#pragma once

#include "session/connectiontest.h"

#include <QtCore/qstring.h>

/// Texts on saved connections.
namespace Wording {

/// Returns what a test of a connection to \a host has come to, in one to three sentences.
/// A connection that works is said to.
[[nodiscard]] QString verdict(const ConnectionTestResult &result, const QString &host);

/// Whether all works, but that the API was asked without a key and refused that.
[[nodiscard]] bool onlyLacksKey(const ConnectionTestResult &result);

} // namespace Wording
