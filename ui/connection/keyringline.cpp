// SPDX-License-Identifier: MIT
#include "ui/connection/keyringline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>

#include <utility>

KeyringLine::KeyringLine(QWidget *parent)
    : QWidget(parent)
    , m_remember(new QCheckBox(tr("Remember")))
    , m_text(new ElidedLabel)
{
    m_remember->setAccessibleName(tr("Remember the API key"));
    m_remember->setMinimumHeight(Spacing::of(3));
    m_remember->setFont(Fonts::small());
    m_text->setTone(Tone::Dimmed);
    m_text->setFont(Fonts::small());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    connect(m_remember, &QCheckBox::clicked, this, &KeyringLine::ticked);
    refresh();
}

void KeyringLine::setOffered(bool isOffered)
{
    if (m_isOffered == isOffered)
        return;
    m_isOffered = isOffered;
    refresh();
    Q_EMIT troubleChanged();
}

void KeyringLine::setForAllSites(bool areAll)
{
    if (std::exchange(m_isForAllSites, areAll) != areAll)
        refresh();
}

void KeyringLine::setRefusal(const QString &sentence)
{
    m_refusal = sentence;
    refresh();
}

void KeyringLine::refresh()
{
    m_remember->setVisible(m_isOffered);
    m_remember->setEnabled(m_refusal.isEmpty());
    const QString what =
        m_isForAllSites
            ? tr("Keep the key in the system’s keyring, for all sites of this connection")
            : tr("Keep the key in the system’s keyring, for this address and this site only");
    m_remember->setToolTip(m_refusal.isEmpty() ? what : m_refusal);
    m_remember->setAccessibleDescription(m_refusal.isEmpty() ? text() : m_refusal);
    setVisible(m_isOffered && !m_isFolded && !text().isEmpty());
}

bool KeyringLine::isTicked() const
{
    return m_remember->isChecked();
}

void KeyringLine::setTicked(bool ticked)
{
    m_remember->setChecked(ticked);
}

void KeyringLine::setText(const QString &text, bool isTrouble)
{
    const QString before = trouble();
    m_text->setText(text);
    m_isTrouble = isTrouble;
    refresh();
    if (trouble() != before)
        Q_EMIT troubleChanged();
}

QString KeyringLine::trouble() const
{
    return m_isOffered && m_isTrouble ? text() : QString();
}

void KeyringLine::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    refresh();
}

QString KeyringLine::text() const
{
    return m_text->text();
}

#include "moc_keyringline.cpp"
