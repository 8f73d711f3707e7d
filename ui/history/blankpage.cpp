// SPDX-License-Identifier: MIT
#include "ui/history/blankpage.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

BlankPage::BlankPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QIcon(), Spacing::of(6), this))
    , m_sentence(new PlainLabel(this))
    , m_remedy(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setFont(Fonts::title());
    for (PlainLabel *label : {m_sentence, m_remedy}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 4, 3, 2);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remedy);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &BlankPage::wayOutChosen);
}

void BlankPage::say(const QString &icon, const QString &sentence, const QString &remedy,
                    const QString &button)
{
    m_icon->setIcon(Icon::toned(icon, Tone::Dimmed));
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(remedy);
}

#include "moc_blankpage.cpp"
