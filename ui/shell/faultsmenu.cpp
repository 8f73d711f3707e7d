// SPDX-License-Identifier: MIT
#include "ui/shell/faultsmenu.h"

#include "ui/shell/democontrol.h"
#include "ui/shell/mainwindow.h"

FaultsMenu::FaultsMenu(DemoControl &demo, QWidget *parent)
    : QMenu(MainWindow::tr("F&aults"), parent)
    , m_heading(addSection({}))
{
    setToolTipsVisible(true);
    for (const DemoSwitch &each : demo.switches()) {
        QAction *action = addAction(each.text);
        action->setObjectName(QStringLiteral("fault-") + each.id);
        action->setCheckable(true);
        action->setChecked(each.isOn);
        connect(action, &QAction::toggled, this,
                [&demo, id = each.id](bool on) { demo.setOn(id, on); });
        m_switches.append(action);
    }
    setOffered(false);
}

void FaultsMenu::setOffered(bool isOffered)
{
    //: Above the list of what can be made to go wrong
    const QString heading = MainWindow::tr("Make the demo misbehave");
    //: Above the same list, which is off
    const QString reason = tr("Only the profile Demo can be made to misbehave");
    m_heading->setText(isOffered ? heading : reason);
    for (QAction *each : std::as_const(m_switches)) {
        each->setEnabled(isOffered);
        each->setToolTip(isOffered ? each->text() : reason);
    }
}
