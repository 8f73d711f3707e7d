// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebox.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>

namespace {

constexpr double Radius = 0.75; // units of the rhythm

} // namespace

NoticeBox::NoticeBox(Tone tone, const QString &iconName, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_sentence(wrappedLabel(sentence, this))
    , m_texts(new QVBoxLayout)
{
    Spacing::apply(m_texts, 0, 0, 0.5);
    m_texts->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 1.5, 1, 1);
    layout->addWidget(new IconLabel(Icon::toned(iconName, tone), Spacing::of(2.25), this), 0,
                      Qt::AlignTop);
    layout->addLayout(m_texts, 1);
}

QString NoticeBox::sentence() const
{
    return m_sentence->text();
}

void NoticeBox::addDetail(const QString &detail)
{
    auto *label = wrappedLabel(detail, this);
    label->setTone(Tone::Dimmed);
    m_texts->addWidget(label);
}

void NoticeBox::askFor(const QString &text)
{
    m_tick = new QCheckBox(text, this);
    m_tick->setAccessibleDescription(sentence());
    m_texts->addWidget(m_tick, 0, Qt::AlignLeft);
    connect(m_tick, &QCheckBox::toggled, this, &NoticeBox::acknowledgedChanged);
}

bool NoticeBox::isAcknowledged() const
{
    return m_tick == nullptr || m_tick->isChecked();
}

void NoticeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(QApplication::palette(), m_tone));
    const double radius = Spacing::of(Radius);
    painter.drawRoundedRect(rect(), radius, radius);
}
