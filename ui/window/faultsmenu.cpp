// SPDX-License-Identifier: MIT
#include "ui/window/faultsmenu.h"

#include "ui/connection/democontrol.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

FaultsMenu::FaultsMenu(DemoControl &demo, QWidget *parent)
    : QMenu(MainWindow::tr("F&aults"), parent)
{
    //: Above the list of what can be made to go wrong
    addSection(MainWindow::tr("Make the demo misbehave"));
    for (const DemoSwitch &each : demo.switches()) {
        QAction *action = addAction(each.text);
        action->setObjectName(u"fault-"_s + each.id);
        action->setCheckable(true);
        action->setChecked(each.isOn);
        connect(action, &QAction::toggled, this,
                [&demo, id = each.id](bool on) { demo.setOn(id, on); });
    }
    setOffered(false);
}

void FaultsMenu::setOffered(bool isOffered)
{
    menuAction()->setVisible(isOffered);
}
