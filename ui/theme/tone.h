// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qpalette.h>

/// The meaning of a colour. A colour is never the only sign: an icon or a word stands beside it.
enum class Tone : quint8 {
    Text,     ///< ordinary text
    Dimmed,   ///< left out, secondary, a hint
    Accent,   ///< the accent colour: interactive elements
    Accepted, ///< the API accepted it
    ToCheck,  ///< to be looked at before sending
    Refused,  ///< the API did not accept it, or an action failed
    Unknown,  ///< the outcome is unknown
};

/// Returns the colour of text and icons with this meaning; contrast at least 4.5 : 1 on the window,
/// on lists and on the tone's own fill, wherever the palette's own text has it there.
[[nodiscard]] QColor toneColor(const QPalette &palette, Tone tone);
/// Sets that colour for the text of an item; a selected one has what the style gives it.
void setTextTone(QPalette &palette, Tone tone);
/// Returns a subdued background for an area with this meaning.
[[nodiscard]] QColor toneFill(const QPalette &palette, Tone tone);
/// Returns the colour of the thin line between areas.
[[nodiscard]] QColor hairlineColor(const QPalette &palette);
/// Returns the colour of the edge of a control.
[[nodiscard]] QColor edgeColor(const QPalette &palette);
/// Returns the background of selected rows; ordinary text and every tone stay readable on it.
[[nodiscard]] QColor selectionFill(const QPalette &palette);
/// Returns the background of a row or a flat button under the pointer.
[[nodiscard]] QColor hoverFill(const QPalette &palette);

/// Returns whether the palette has light text on a dark window.
[[nodiscard]] bool isDark(const QPalette &palette);
/// Returns the contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// Returns \a under mixed with a \a share (0 to 1) of \a over; opaque.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);
