// SPDX-License-Identifier: MIT
#include "ui/widgets/labels.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Not the text colour of the widget below it, a menu bar for example: its tone decides.
    setForegroundRole(QPalette::WindowText);
    setText(text);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void PlainLabel::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyTone();
    }
}

void PlainLabel::applyTone()
{
    if (m_applying || (m_tone == Tone::Text && !testAttribute(Qt::WA_SetPalette))) {
        return;
    }
    // Setting a palette announces a changed palette: that must not lead back here.
    m_applying = true;
    QPalette palette;
    if (m_tone != Tone::Text) {
        palette.setColor(QPalette::Active, QPalette::WindowText,
                         toneColor(QApplication::palette(), m_tone));
        palette.setColor(QPalette::Inactive, QPalette::WindowText,
                         toneColor(QApplication::palette(), m_tone));
    }
    setPalette(palette);
    m_applying = false;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text, const QStringList &shorter)
{
    if (text == m_text && shorter == m_shorter) {
        return;
    }
    m_text = text;
    m_shorter = shorter;
    setAccessibleName(text);
    updateGeometry();
    showWholeTextIfCut();
    update();
}

void ElidedLabel::setDetail(const QString &detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    setAccessibleDescription(detail);
    showWholeTextIfCut();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 6, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? toneColor(QApplication::palette(), m_tone)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine, fittingText());
}

bool ElidedLabel::isCut() const
{
    const QString &shortest = m_shorter.isEmpty() ? m_text : m_shorter.last();
    return fontMetrics().horizontalAdvance(shortest) > width();
}

QString ElidedLabel::fittingText() const
{
    const QFontMetrics metrics = fontMetrics();
    for (const QString &text : QStringList(m_text) + m_shorter) {
        if (metrics.horizontalAdvance(text) <= width())
            return text;
    }
    return metrics.elidedText(m_shorter.isEmpty() ? m_text : m_shorter.last(), m_mode, width());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWholeTextIfCut();
}

void ElidedLabel::showWholeTextIfCut()
{
    const bool isCut = fontMetrics().horizontalAdvance(m_text) > width();
    // A tool tip would read markup; escaped, the text stays text.
    QStringList lines;
    if (isCut)
        lines.append(m_text.toHtmlEscaped());
    if (!m_detail.isEmpty())
        lines.append(m_detail.toHtmlEscaped());
    setToolTip(lines.join(u"<br>"_s));
}

#include "moc_labels.cpp"
