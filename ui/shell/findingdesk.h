// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ActionRegistry;
class ContentPane;
class FindingLimitsDialog;
class ReviewSession;
class Settings;

/// Between settings, session and window in what concerns the limits of findings: the session
/// judges by those that are remembered, and a person may change them. GUI thread; what it is
/// given outlives it.
class FindingDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingDesk)

public:
    FindingDesk(ReviewSession &session, Settings &settings, ContentPane &content, QObject *parent);
    ~FindingDesk() override;

    /// Adds what opens the dialog to the menu; once.
    void connectActions(const ActionRegistry &actions);

private:
    void open();

    ReviewSession &m_session;
    Settings &m_settings;
    ContentPane &m_content;
    QPointer<FindingLimitsDialog> m_dialog;
};
