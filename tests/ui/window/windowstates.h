// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/windowdriver.h"

#include <functional>

/// Takes the name of a state and what leads a new window to it.
using StateTeller =
    std::function<void(const QString &name, const std::function<void(WindowDriver &)> &lead)>;

/// Tells every state of the window that a person can come to. \a inputs is a folder for files that
/// some of them read; it must be there as long as they are led to.
void tellWindowStates(const StateTeller &tell, const QString &inputs);

/// Tells the lanes of lists that are unlike others: empty, of one row, of a thousand devices, of a
/// second, of all years, all overlapping, reversed, unreadable. \a inputs as above.
void tellLaneStates(const StateTeller &tell, const QString &inputs);

/// Tells states in large text, which want a window of LargeTextWindow at least.
void tellLargeStates(const StateTeller &tell);
inline constexpr QSize LargeTextWindow{1280, 720};
