// SPDX-License-Identifier: MIT
#include "ui/shell/keyringline.h"

#include "ui/look/labels.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>

KeyringLine::KeyringLine(QWidget *parent)
    : QWidget(parent)
    , m_remember(new QCheckBox(tr("Remember")))
    , m_text(new ElidedLabel)
{
    m_remember->setAccessibleName(tr("Remember the API key"));
    m_remember->setToolTip(
        tr("Keep the key in the system's keyring, for this address and this site only"));
    m_remember->setMinimumHeight(Spacing::of(3));
    m_text->setTone(Tone::Dimmed);
    m_text->setFont(Type::small());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(1.5));
    layout->addWidget(m_remember);
    layout->addWidget(m_text, 1);
    connect(m_remember, &QCheckBox::clicked, this, &KeyringLine::ticked);
}

bool KeyringLine::isTicked() const
{
    return m_remember->isChecked();
}

void KeyringLine::setTicked(bool ticked)
{
    m_remember->setChecked(ticked);
}

void KeyringLine::setText(const QString &text)
{
    m_text->setText(text);
    m_remember->setAccessibleDescription(text);
}

QString KeyringLine::text() const
{
    return m_text->text();
}
