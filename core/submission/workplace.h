// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// The user and the computer that send a submission. A value type.
struct Workplace
{
    QString userName = {}; ///< empty if the system has no name for the user
    QString computer = {};

    /// Asks the system, which may use the network: not for the GUI thread.
    [[nodiscard]] static Workplace current();

    friend bool operator==(const Workplace &, const Workplace &) = default;
};
