// SPDX-License-Identifier: MIT
#include "ui/window/languagemenu.h"

#include "session/settings.h"

#include <QtGui/qactiongroup.h>

LanguageMenu::LanguageMenu(const QList<LanguageChoice> &languages, Settings &settings,
                           QWidget *parent)
    : QMenu(tr("La&nguage"), parent)
    , m_settings(settings)
{
    auto *group = new QActionGroup(this);
    add({.code = {}, .name = tr("Like the &system")}, *group);
    for (const LanguageChoice &each : languages)
        add(each, *group);
    // A language that was chosen once may be missing in this version.
    if (group->checkedAction() == nullptr)
        actions().constFirst()->setChecked(true);
}

void LanguageMenu::add(const LanguageChoice &language, QActionGroup &group)
{
    QAction *action = addAction(language.name);
    action->setCheckable(true);
    action->setChecked(m_settings.language() == language.code);
    group.addAction(action);
    connect(action, &QAction::triggered, this, [this, code = language.code] {
        if (m_settings.language() == code)
            return;
        m_settings.setLanguage(code);
        Q_EMIT languageChosen();
    });
}

#include "moc_languagemenu.cpp"
