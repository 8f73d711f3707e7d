// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Who works here: the user and the computer that a submission is sent by. A value type.
struct Workplace
{
    QString userName = {}; ///< empty where the system has no name for the user
    QString computer = {};

    /// Asks the system, which may ask the network: not for the GUI thread.
    [[nodiscard]] static Workplace current();

    friend bool operator==(const Workplace &, const Workplace &) = default;
};
