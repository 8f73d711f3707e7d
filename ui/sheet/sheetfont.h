// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpoint.h>
#include <QtCore/qstring.h>
#include <QtGui/qcolor.h>
#include <QtGui/qfont.h>
#include <QtGui/qfontmetrics.h>

class QPainter;

/// A font on paper, in units of 1/96 inch, whatever the resolution of the device: letters stand
/// where they belong at any scale.
class SheetFont final
{
public:
    enum class Size : quint8 { Small, Body, Heading, Title };

    explicit SheetFont(Size size, QFont::Weight weight = QFont::Normal);
    /// For ids and hashes.
    [[nodiscard]] static SheetFont code();

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] double lineHeight() const { return m_metrics.height(); }
    [[nodiscard]] double widthOf(const QString &text) const
    {
        return m_metrics.horizontalAdvance(text);
    }
    /// Draws \a text from \a topLeft on, in as many lines as it needs in \a width; words that are
    /// longer are broken. Returns the height. Without a painter only measures.
    double draw(QPainter *painter, const QPointF &topLeft, double width, const QString &text,
                const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    explicit SheetFont(const QFont &font);
    double drawLines(QPainter *painter, const QPointF &topLeft, double width, const QString &text,
                     Qt::Alignment alignment) const;

    QFont m_font;
    QFontMetricsF m_metrics;
};
