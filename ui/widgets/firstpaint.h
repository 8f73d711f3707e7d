// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

/// Calls \a work once, in the turn of the event loop after \a window has first been painted, or
/// before the first key or click if that comes earlier: the user need not wait for what cannot be
/// seen yet. Not called if the window goes before.
void afterFirstPaint(QWidget &window, const std::function<void()> &work);
