// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// What the API at the other end of a connection is.
enum class ConnectionKind : quint8 {
    Demo,       ///< the demo API inside the program: nothing leaves this computer
    Test,       ///< an API that may be tried out
    Production, ///< an API whose lists have real effects
};

/// Returns the kind of a connection of which only the address \a baseUrl is known: Test for a
/// loopback address, Production for all others and for a text that is no base URL. Never Demo,
/// which has no address of its own.
[[nodiscard]] ConnectionKind kindOf(const QString &baseUrl);
