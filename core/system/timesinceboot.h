// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

/// Returns the time since the computer was started, including the time in which it slept; never
/// goes back, whatever is done to the date. May be called from any thread.
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();
