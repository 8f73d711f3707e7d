// SPDX-License-Identifier: MIT
#include "ui/review/zonecontrol.h"

#include "text/timetext.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/zonedialog.h"

#include <QtGui/qaction.h>
#include <QtGui/qactiongroup.h>

ZoneControl::ZoneControl(const NowInUtc &now, QWidget *window)
    : QObject(window)
    , m_now(now)
    , m_window(window)
{}

void ZoneControl::setChoice(const ZoneChoice &choice)
{
    const QTimeZone before = zone();
    m_choice = choice;
    refresh();
    if (zone() != before)
        Q_EMIT zoneChanged(zone());
}

void ZoneControl::connectActions(const ActionRegistry &actions)
{
    m_actions = {actions.action(ActionId::ZoneUtc), actions.action(ActionId::ZoneLocal),
                 actions.action(ActionId::ZoneOther)};
    const QString localZone = zoneText(ZoneChoice::local().zone());
    m_actions[1]->setText(tr("T&imes in local time (%1)").arg(localZone));
    auto *group = new QActionGroup(this);
    for (QAction *action : std::as_const(m_actions))
        group->addAction(action);
    connect(m_actions[0], &QAction::triggered, this, [this] { setChoice(ZoneChoice()); });
    connect(m_actions[1], &QAction::triggered, this, [this] { setChoice(ZoneChoice::local()); });
    connect(m_actions[2], &QAction::triggered, this, &ZoneControl::openList);
    refresh();
}

void ZoneControl::openList()
{
    refresh(); // until a zone is chosen, the mark stays where it was
    // Kept until the next time: screen readers may still ask about its cells.
    delete m_dialog;
    m_dialog = new ZoneDialog(zone().id(), m_now(), m_window);
    connect(m_dialog, &ZoneDialog::zoneChosen, this,
            [this](const QByteArray &id) { setChoice(ZoneChoice::named(id)); });
    m_dialog->open();
}

void ZoneControl::refresh()
{
    if (m_actions.isEmpty())
        return;
    m_actions[static_cast<int>(m_choice.kind())]->setChecked(true);
    const bool isNamed = m_choice.kind() == ZoneChoice::Kind::Named;
    m_actions.last()->setText(isNamed ? tr("Times in another &zone (%1)…").arg(zoneText(zone()))
                                      : tr("Times in another &zone…"));
}

#include "moc_zonecontrol.cpp"
