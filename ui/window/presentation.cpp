// SPDX-License-Identifier: MIT
#include "ui/window/presentation.h"

#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/window/contentpane.h"
#include "ui/window/presentationstrip.h"
#include "ui/window/submitbar.h"
#include "ui/window/textsizecontroller.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qaction.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qmainwindow.h>
#include <QtWidgets/qmenubar.h>

Presentation::Presentation(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_escape(new QShortcut(Qt::Key_Escape, &parts.window))
{
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, [this] { setOn(false); });
    connect(&parts.strip, &PresentationStrip::leaveRequested, this, [this] { setOn(false); });
    connect(&parts.action, &QAction::triggered, this, &Presentation::setOn);
    parts.window.installEventFilter(this);
}

void Presentation::setOn(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    if (isOn)
        m_statesBefore = m_parts.window.windowState();
    m_parts.strip.setVisible(isOn);
    if (isOn)
        keepFocus();
    m_parts.window.menuBar()->setVisible(!isOn);
    m_parts.head.setVisible(!isOn);
    m_parts.content.setPresenting(isOn);
    m_parts.foot.setTargetShown(!isOn);
    m_parts.textSize.setPresenting(isOn);
    m_parts.action.setChecked(isOn);
    setBusy(m_isBusy);
    m_parts.window.setWindowState(isOn ? m_statesBefore | Qt::WindowFullScreen
                                       : m_statesBefore & ~Qt::WindowFullScreen);
    Q_EMIT changed(isOn);
}

void Presentation::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_escape->setEnabled(m_isOn && !isBusy);
}

/// From what will be hidden to the rows.
void Presentation::keepFocus()
{
    const QWidget *holder = m_parts.window.focusWidget();
    if (holder != nullptr && m_parts.head.isAncestorOf(holder))
        m_parts.content.review()->view()->setFocus();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    // The system has ways of its own to leave the full screen.
    const bool hasLeft = event->type() == QEvent::WindowStateChange && m_isOn &&
                         !m_parts.window.windowState().testFlag(Qt::WindowFullScreen);
    if (hasLeft)
        setOn(false);
    return QObject::eventFilter(watched, event);
}

#include "moc_presentation.cpp"
