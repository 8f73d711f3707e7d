// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qcolor.h>
#include <QtGui/qpalette.h>

/// What a colour means. A colour is never the only sign: an icon or a word stands beside it.
enum class Tone : quint8 {
    Text,     ///< ordinary text
    Dimmed,   ///< left out, secondary, a hint
    Accent,   ///< the one accent colour: what can be acted on
    Accepted, ///< the API took it
    ToCheck,  ///< to be looked at before sending
    Refused,  ///< the API did not take it, or something failed
    Unknown,  ///< the outcome is unknown
};

/// The colour of text and icons with this meaning; at least 4.5 : 1 on the window, on lists and
/// on the tone's own fill.
[[nodiscard]] QColor toneColor(const QPalette &palette, Tone tone);
/// Gives the text of an item that colour, selected or not.
void setTextTone(QPalette &palette, Tone tone);
/// A quiet background for an area with this meaning.
[[nodiscard]] QColor toneFill(const QPalette &palette, Tone tone);
/// The thin line between areas.
[[nodiscard]] QColor hairlineColor(const QPalette &palette);
/// The edge of a control.
[[nodiscard]] QColor edgeColor(const QPalette &palette);
/// The background of selected rows; ordinary text and every tone stay readable on it.
[[nodiscard]] QColor selectionFill(const QPalette &palette);
/// The background of a row or a flat button under the pointer.
[[nodiscard]] QColor hoverFill(const QPalette &palette);

/// Whether the palette has light text on a dark window.
[[nodiscard]] bool isDark(const QPalette &palette);
/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// \a share (0 to 1) of \a over laid on \a under; opaque.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);
