// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class PlainLabel;
class QWidget;

/// A label that wraps and takes the available width: a word without end, sent by a server, is cut
/// rather than making the window wider than the screen.
[[nodiscard]] PlainLabel *wrappedLabel(const QString &text, QWidget *parent = nullptr);
