// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldnote.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtGui/qevent.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastWidth = 12; // units; as a rule the field is wider

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
{
    m_label->setFont(Fonts::small());
    m_label->setWordWrap(true);
    m_label->setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

FieldNote::~FieldNote()
{
    delete m_label;
}

void FieldNote::setText(const QString &text, Tone tone)
{
    m_label->setText(text);
    m_label->setTone(tone);
    place();
}

/// A line of a text that wraps may be a pixel higher than the font says.
QSize FieldNote::sizeHint() const
{
    const QRect line = QFontMetrics(Fonts::small())
                           .boundingRect(QRect(0, 0, 1000, 1000), Qt::TextWordWrap, u"Xg"_s);
    return {0, line.height()};
}

QSize FieldNote::minimumSizeHint() const
{
    return sizeHint();
}

void FieldNote::place()
{
    if (!m_label)
        return;
    m_label->setFont(Fonts::small());
    const QString text = m_label->text();
    const bool isLong = isVisible() && !text.isEmpty() &&
                        QFontMetrics(m_label->font()).horizontalAdvance(text) > width();
    QWidget *const home = isLong ? window() : this;
    if (m_label->parentWidget() != home)
        m_label->setParent(home);
    m_label->setFrameShape(isLong ? QFrame::Box : QFrame::NoFrame);
    m_label->setMargin(isLong ? Spacing::of(0.5) : 0);
    if (isLong)
        placeOver(*home);
    else
        m_label->setGeometry(rect());
    m_label->setVisible(!text.isEmpty() && (home == this || isVisible()));
}

/// Within the window, at the field.
void FieldNote::placeOver(QWidget &window)
{
    const int wide = std::min(std::max(width(), Spacing::of(LeastWidth)), window.width());
    const QPoint at = mapTo(&window, QPoint());
    m_label->setGeometry(std::min(at.x(), window.width() - wide), at.y(), wide,
                         m_label->heightForWidth(wide));
    m_label->raise();
}

void FieldNote::follow(bool isOn)
{
    for (const QPointer<QWidget> &each : std::as_const(m_followed)) {
        if (each)
            each->removeEventFilter(this);
    }
    m_followed.clear();
    for (QWidget *each = parentWidget(); isOn && each != nullptr; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_followed.append(each);
        if (each->isWindow())
            return;
    }
}

bool FieldNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void FieldNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow(true);
    place();
}

void FieldNote::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    follow(false);
    place();
}

void FieldNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FieldNote::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    place();
}

#include "moc_fieldnote.cpp"
