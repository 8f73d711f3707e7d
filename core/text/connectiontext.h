// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "session/connectiontest.h"
#include "session/savedconnection.h"

#include <QtCore/qstring.h>

class ConnectionStore;

/// Texts on saved connections.
namespace Wording {

/// Returns what a test of a connection to \a host has come to, in one to three sentences.
/// A connection that works is said to.
[[nodiscard]] QString verdict(const ConnectionTestResult &result, const QString &host);

/// Whether all works, but that the API was asked without a key and refused that.
[[nodiscard]] bool onlyLacksKey(const ConnectionTestResult &result);

/// Returns the connection of \a store that has this name, or why there is not exactly one, as a
/// sentence for who has typed it.
[[nodiscard]] Expected<SavedConnection, QString> connectionNamed(const ConnectionStore &store,
                                                                 const QString &name);
/// The sentence for a name that is none of those that are \a known.
[[nodiscard]] QString unknownConnection(const QString &name, const QList<SavedConnection> &known);

} // namespace Wording
