// SPDX-License-Identifier: MIT
#include "ui/connection/originline.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

OriginLine::OriginLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel)
{
    m_sentence->setElideMode(Qt::ElideMiddle); // an address of any length
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 1, 1);
    layout->addWidget(
        new IconLabel(Icon::toned(u"triangle-alert"_s, Tone::ToCheck), Spacing::of(2)));
    layout->addWidget(m_sentence, 1);
    hide();
}

void OriginLine::setSentence(const QString &sentence)
{
    const bool appears = isHidden() && !sentence.isEmpty();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (appears) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString OriginLine::sentence() const
{
    return m_sentence->text();
}

void OriginLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(palette(), Tone::ToCheck));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairlineColor(palette()));
}

#include "moc_originline.cpp"
