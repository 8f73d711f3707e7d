// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qpixmap.h>

class QWidget;

/// What a person sees of \a window and of what lies over it: a menu, or its dialogs and the guide.
/// What has a place of its own stands there, dialogs stand in the middle and are no larger than \a
/// size.
[[nodiscard]] QPixmap windowPicture(QWidget &window, QSize size);
/// Closes every dialog of \a window.
void closeDialogs(const QWidget &window);
