// SPDX-License-Identifier: MIT
#include "ui/window/demomenu.h"

#include "ui/connection/democontrol.h"
#include "ui/theme/icon.h"
#include "ui/widgets/tickmenu.h"

#include <QtGui/qactiongroup.h>

using namespace Qt::StringLiterals;

DemoMenu::DemoMenu(DemoControl &demo, QWidget *parent)
    : QMenu(tr("De&mo"), parent)
    , m_demo(demo)
    , m_sites(new QActionGroup(this))
{
    addSites();
    addFaults();
    addSeparator();
    m_guard = addAction(tr("Show the &Production guard"));
    m_guard->setObjectName(u"demo-guard"_s);
    m_guard->setCheckable(true);
    connect(m_guard, &QAction::toggled, this, &DemoMenu::guardToggled);
    m_guard->setToolTip(tr("Ask before sending as for Production; nothing leaves this computer"));
    m_reset = addAction(Icon::named(u"rotate-ccw"_s), tr("&Start the demo anew"));
    m_reset->setObjectName(u"demo-reset"_s);
    m_reset->setToolTip(tr("Switch every fault off, and fetch the first site again"));
    setToolTipsVisible(true);
    letSpaceTick(*this); // several faults at once
    connect(m_reset, &QAction::triggered, this, &DemoMenu::reset);
    setOffered(false);
}

void DemoMenu::addSites()
{
    //: Above the list of the demo's sites
    addSection(tr("Sites of the demo"));
    for (const QString &id : m_demo.siteIds()) {
        QAction *action = addAction(id);
        action->setObjectName(u"demo-site-"_s + id);
        action->setData(id);
        action->setCheckable(true);
        m_sites->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT siteChosen(id); });
    }
}

void DemoMenu::addFaults()
{
    //: Above the list of what can be made to go wrong
    addSection(tr("Make the demo misbehave"));
    for (const DemoSwitch &each : m_demo.switches()) {
        QAction *action = addAction(each.text);
        action->setObjectName(u"fault-"_s + each.id);
        action->setCheckable(true);
        action->setChecked(each.isOn);
        m_faults.append(action);
        connect(action, &QAction::toggled, this, [this, id = each.id](bool on) {
            m_demo.setOn(id, on);
            Q_EMIT faultsChanged();
        });
    }
}

void DemoMenu::setOffered(bool isOffered)
{
    menuAction()->setVisible(isOffered);
}

void DemoMenu::setSite(const QString &siteId)
{
    for (QAction *each : m_sites->actions())
        each->setChecked(each->data().toString() == siteId);
}

QStringList DemoMenu::faults() const
{
    QStringList texts;
    for (const QAction *each : m_faults) {
        if (each->isChecked())
            texts.append(each->text());
    }
    return texts;
}

bool DemoMenu::showsGuard() const
{
    return m_guard->isChecked();
}

void DemoMenu::reset()
{
    m_guard->setChecked(false);
    for (QAction *each : std::as_const(m_faults))
        each->setChecked(false);
    Q_EMIT resetRequested();
}

#include "moc_demomenu.cpp"
