// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

/// Lets Space tick an entry of \a menu and keep the menu open, so that several can be ticked one
/// after the other. What cannot be ticked takes Space as any menu does.
void letSpaceTick(QMenu &menu);
