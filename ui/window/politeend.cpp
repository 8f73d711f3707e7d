// SPDX-License-Identifier: MIT
#include "ui/window/politeend.h"

#include "session/reviewsession.h"

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

PoliteEnd::PoliteEnd(QWidget &window, ReviewSession &session)
    : m_window(window)
    , m_session(session)
{
    connect(&session, &ReviewSession::stateChanged, this, &PoliteEnd::goOn);
}

void PoliteEnd::begin()
{
    m_hasBegun = true;
    goOn();
}

void PoliteEnd::goOn()
{
    if (!m_hasBegun)
        return;
    if (m_session.state() == SessionState::Submitting) {
        m_session.cancel();
        return;
    }
    m_window.close();
    QApplication::exit(); // a dialog may be open
}

#include "moc_politeend.cpp"
