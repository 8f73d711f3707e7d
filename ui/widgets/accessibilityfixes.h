// SPDX-License-Identifier: MIT
#pragma once

/// Corrects what Qt 6.4 tells screen readers about some widgets.
namespace AccessibilityFixes {

/// From now on, in the whole program:
/// - a combo box says what it is called as its name, and its choice as its text; on Linux, Qt gives
///   the choice as the name;
/// - a scroll area can be asked for a child that it had a moment ago; Qt's own then reads beyond
///   the end of a list, since scroll bars come and go, and the program crashes.
///
/// Needs no application object. Further calls do nothing.
void install();

} // namespace AccessibilityFixes
