// SPDX-License-Identifier: MIT
#include "ui/window/connectionscontroller.h"

#include "session/settings.h"
#include "text/connectiontext.h"
#include "ui/actions/actionregistry.h"
#include "ui/connection/connectionsdialog.h"
#include "ui/window/apikeycontroller.h"
#include "ui/window/fetchcontroller.h"

#include <QtGui/qaction.h>

#include <algorithm>

ConnectionsController::ConnectionsController(const Parts &parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_settings(parts.settings)
    , m_fetch(parts.fetch)
    , m_keys(parts.keys)
    , m_pool(parts.pool)
    , m_window(parts.window)
{
    connect(&m_fetch, &FetchController::changesRequested, this, &ConnectionsController::open);
    connect(&m_session, &ReviewSession::connectionTested, this,
            &ConnectionsController::showVerdict);
}

ConnectionsController::~ConnectionsController()
{
    m_session.disconnect(this); // the session outlives the window
}

void ConnectionsController::connectActions(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::Connections), &QAction::triggered, this,
            &ConnectionsController::open);
}

void ConnectionsController::open()
{
    if (m_dialog != nullptr && m_dialog->isVisible())
        return;
    m_settings.savedConnections().refresh();
    const auto &chosen = m_fetch.saved();
    m_shown = m_settings.savedConnections().all();
    auto *dialog =
        new ConnectionsDialog(m_shown, chosen ? chosen->id : QString(), m_pool, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHasKeyring(m_keys.hasKeyring());
    connect(dialog, &ConnectionsDialog::testRequested, this, &ConnectionsController::test);
    connect(dialog, &ConnectionsDialog::testCancelled, &m_session,
            &ReviewSession::cancelConnectionTest);
    connect(dialog, &ConnectionsDialog::saved, this, &ConnectionsController::save);
    m_dialog = dialog;
    dialog->open();
}

void ConnectionsController::test(const SavedConnection &connection)
{
    const auto address = BaseUrl::parse(connection.baseUrl, AllowHttp::No);
    const auto site = SiteId::parse(connection.sites.value(0));
    if (!address || !site)
        return; // the dialog has said so
    m_tested = hostOf(connection.baseUrl);
    m_session.testConnection({.baseUrl = *address,
                              .siteId = *site,
                              .key = m_keys.keyFor(*address, site->text()),
                              .route = connection.route});
}

void ConnectionsController::showVerdict(const ConnectionTestResult &result)
{
    if (m_dialog == nullptr)
        return;
    const Tone failure = Wording::onlyLacksKey(result) ? Tone::ToCheck : Tone::Refused;
    m_dialog->showVerdict(Wording::verdict(result, m_tested),
                          result.error ? failure : Tone::Accepted);
}

void ConnectionsController::save(const QList<SavedConnection> &changed, const QStringList &removed)
{
    ConnectionStore &store = m_settings.savedConnections();
    // Only of what this dialog was about: the rest of the settings may be unreadable just now.
    QList<SavedConnection> before = store.all();
    before.removeIf([&](const SavedConnection &each) {
        const auto isOf = [&each](const SavedConnection &other) { return other.id == each.id; };
        return !removed.contains(each.id) && std::ranges::none_of(changed, isOf);
    });
    bool isKept = true;
    for (const SavedConnection &each : changed) {
        const auto shown = std::ranges::find(m_shown, each.id, &SavedConnection::id);
        const bool isNew = shown == m_shown.end();
        isKept = (isNew ? store.save(each) : store.save(each, *shown)) && isKept;
    }
    for (const QString &id : removed)
        isKept = store.remove(id) && isKept;
    m_fetch.reloadSaved();
    if (isKept)
        m_keys.forgetKeys(abandonedPlaces(before, store.all()));
    else
        Q_EMIT notKept();
}

#include "moc_connectionscontroller.cpp"
