// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

/// Makes Space toggle a checkable entry of \a menu without closing it, so that several can be
/// toggled one after the other. Other entries handle Space as in any menu.
void letSpaceTick(QMenu &menu);
