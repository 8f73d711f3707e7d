// SPDX-License-Identifier: MIT
#include "ui/shell/findingdesk.h"

#include "session/reviewsession.h"
#include "session/settings.h"
#include "ui/review/findinglimits.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/contentpane.h"

#include <QtGui/qaction.h>

FindingDesk::FindingDesk(ReviewSession &session, Settings &settings, ContentPane &content,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_content(content)
{
    session.setFindingRules(settings.findingRules());
    connect(&session, &ReviewSession::findingsChanged, this,
            [this] { m_content.updateChoices(m_session.review()); });
}

FindingDesk::~FindingDesk()
{
    m_session.disconnect(this); // the session outlives the window
}

void FindingDesk::connectActions(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::FindingLimits), &QAction::triggered, this, &FindingDesk::open);
}

void FindingDesk::open()
{
    delete m_dialog;
    m_dialog = new FindingLimitsDialog(m_settings.findingRules(), m_content.window());
    connect(m_dialog, &FindingLimitsDialog::rulesChosen, this, [this](const FindingRules &rules) {
        m_settings.setFindingRules(rules);
        m_session.setFindingRules(rules);
    });
    m_dialog->open();
}
