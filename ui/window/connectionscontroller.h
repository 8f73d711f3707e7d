// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"
#include "session/savedconnection.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ActionRegistry;
class ApiKeyController;
class ConnectionsDialog;
class FetchController;
class Settings;
class QThreadPool;
class QWidget;

/// The dialog of the saved connections: what it changes goes into the settings, and a test of one
/// to the session. GUI thread.
class ConnectionsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionsController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        Settings &settings;
        FetchController &fetch;
        ApiKeyController &keys;
        QThreadPool &pool;
        QWidget &window; ///< also its parent
    };
    explicit ConnectionsController(const Parts &parts);
    ~ConnectionsController() override;

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// Opens the dialog, on the connection that is chosen.
    void open();

Q_SIGNALS:
    /// What was changed is known to this window, but is not on the disk.
    void notKept();

private:
    void test(const SavedConnection &connection);
    void showVerdict(const ConnectionTestResult &result);
    void save(const QList<SavedConnection> &changed, const QStringList &removed);

    ReviewSession &m_session;
    Settings &m_settings;
    FetchController &m_fetch;
    ApiKeyController &m_keys;
    QThreadPool &m_pool;
    QWidget &m_window;
    QPointer<ConnectionsDialog> m_dialog;
    QList<SavedConnection> m_shown; ///< as the dialog was opened with them
    QString m_tested;               ///< the host of the test under way
};
