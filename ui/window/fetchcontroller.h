// SPDX-License-Identifier: MIT
#pragma once

#include "net/retrypolicy.h"
#include "session/reviewsession.h"
#include "session/round.h"
#include "session/settings.h"
#include "ui/connection/connectionfields.h"
#include "ui/connection/connectionsummary.h"
#include "ui/window/windowstate.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <optional>

class ActionRegistry;
class ApiKeyController;
class ConnectionBar;
class ContentPane;
class DemoControl;
class MessageBar;
class SourcesController;

/// From the fields to a fetched list: which connection is shown, what is asked with it, what became
/// of that, and whether the list is still what the fields say. GUI thread.
class FetchController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        Settings &settings;
        DemoControl *demo; ///< null: there is no demo
        RetryPolicy policy;
        ConnectionBar &bar;
        ApiKeyController &keys;
        SourcesController &sources;
        ContentPane &content;
        MessageBar &message;
    };
    FetchController(const Parts &parts, QObject *parent);
    ~FetchController() override;

    /// Once.
    void connectActions(const ActionRegistry &actions);

    [[nodiscard]] ConnectionFields fields() const;
    /// Fills the connection bar; fetches nothing. The demo is started if its kind is Demo.
    void setFields(const ConnectionFields &fields);
    /// What a start begins with: what was used last, of the demo only its kind; open fields where
    /// that is a Production, which is never chosen by itself.
    [[nodiscard]] ConnectionFields rememberedFields() const;
    /// The address that the operator typed last, also where another connection was used since.
    [[nodiscard]] ConnectionFields ownFields() const;
    /// What a saved connection begins with; its site is the one that was fetched last, if that was
    /// over it.
    [[nodiscard]] ConnectionFields fieldsOf(const SavedConnection &connection) const;
    /// Returns the name of the connection that was used last and is offered at the start; empty
    /// once a connection is chosen, or if none was used.
    [[nodiscard]] QString offeredName() const;

    void chooseDemo();
    void chooseCustom();
    void chooseSaved(const QString &id);
    /// Chooses what offeredName() names, with a site that was typed since.
    void chooseOffered();
    /// To be called when the saved connections may have changed: the one that is chosen is shown as
    /// it is now.
    void reloadSaved();
    /// The same, once another window may have changed them: reads them again.
    void refreshSaved();
    /// Chooses the demo and fetches from it.
    void startDemo();
    /// Chooses a site of the demo, by the same cutoff, and fetches it.
    void showDemoSite(const QString &siteId);
    /// Fetches with the fields as they are, or shows what is wrong with them.
    void fetch();

    /// The sites of the connection that is chosen, where it has several.
    [[nodiscard]] QStringList roundSites() const;
    /// Whether a file is read instead of asking the API.
    [[nodiscard]] bool readsFiles() const;
    /// What is the same for all of them, and for no other connection.
    [[nodiscard]] QString roundName() const;
    /// Whether one key is for all sites of the connection.
    [[nodiscard]] bool sharesKey() const;
    /// What all sites are fetched with; shows what is wrong with the fields where that is why not.
    [[nodiscard]] std::optional<RoundRequest> roundRequest();
    /// Whether \a fetched was fetched over the connection as it is in the fields, for any site.
    [[nodiscard]] bool isOfConnection(const FetchRequest &fetched) const;
    /// Puts another site of the connection into the fields.
    void showSite(const QString &siteId);
    /// Shows why the newest fetch of the site that is shown came to nothing.
    void showFailure(const SessionError &error) { show(noticeOf(error)); }
    /// Shows that all sites are being fetched, or not any more.
    void setRoundFetching(bool isFetching);

    /// Whether there is a list, and a field but the cutoff, or a file, is not what it was fetched
    /// with.
    [[nodiscard]] bool isStale() const;
    /// Why the list is not what the cutoff that is typed makes of it, as a sentence; empty if it
    /// is.
    [[nodiscard]] QString cutoffFault() const;
    /// Why the list is too old to be sent, as a sentence; empty if it is not.
    [[nodiscard]] QString ageFault() const;
    /// Whether the fields and files name the place that the list was fetched from.
    [[nodiscard]] bool isAtOrigin() const;
    /// Where the rows come from, as a sentence; empty where the fields say so.
    [[nodiscard]] QString rowsOrigin() const;
    /// The fields in one line, with when the list was fetched if it is from where they say.
    [[nodiscard]] ConnectionSummary summary() const;
    /// Whether nothing may be sent over the connection of the fields. The session sees to it that a
    /// list goes nowhere that was fetched over one of these.
    [[nodiscard]] bool isReadOnly() const;
    /// The limit of the age of a list that is sent.
    [[nodiscard]] std::chrono::minutes oldestData() const;
    /// The saved connection that is chosen; nothing for the demo and a typed address.
    [[nodiscard]] const std::optional<SavedConnection> &saved() const { return m_saved; }
    /// Where the list would go: where it was fetched for, or else what the fields name.
    [[nodiscard]] ConnectionFields target() const;

Q_SIGNALS:
    /// Fields or files are other ones, or a fetch has failed.
    void changed();
    void cancelRequested();
    /// The saved connections are to be shown, and can be changed.
    void changesRequested();
    /// Emitted once a minute: the list is a minute older.
    void aged();

private:
    /// Shows \a fields. The key, and what was said, opened and fetched with another profile, stay
    /// behind.
    void fillFields(const ConnectionFields &fields);
    void leaveProfile();
    /// What was used last, whether or not it may be chosen by itself.
    [[nodiscard]] ConnectionFields lastFields() const;
    /// The sites to choose from with \a fields.
    [[nodiscard]] QStringList sitesOf(const ConnectionFields &fields) const;
    /// The route of the connection in the fields.
    [[nodiscard]] NetworkRoute route() const;
    /// Judges by the cutoff that is typed and meant, or fetches, and folds the fields.
    void takeCutoff();
    /// Has the rows judged by the cutoff that is typed, if it can be read.
    void judgeByCutoff();
    /// Where the list was fetched over the connection of the fields, it is of its kind as it is
    /// now.
    void followKind();
    /// Remembers what the list was fetched with, for the next start.
    void remember();
    /// Waits for the next whole minute of the list's age.
    void followAge();
    void tellThatDemoFails(const QString &reason);
    [[nodiscard]] std::optional<FetchRequest> readRequest();
    void onStateChanged(SessionState state);
    void onOpened(const QString &siteId);
    void onFetched();
    void tellOfUnknownNames();
    void onFailed(const SessionError &error);
    void tellOfFailure(const SessionError &error);
    void rememberColumns(const TableChoice &choice);
    void refuseFiles(const QList<SessionError> &faults);
    void leaveEmptyState(EmptyReason emptiness);
    void show(FetchNotice notice);
    void take(RecoveryAction action);

    ReviewSession &m_session;
    Settings &m_settings;
    DemoControl *m_demo;
    RetryPolicy m_policy;
    ConnectionBar &m_bar;
    ApiKeyController &m_keys;
    SourcesController &m_sources;
    ContentPane &m_content;
    MessageBar &m_message;
    /// Of the fields filled in last; the list of profiles may be ahead of it.
    std::optional<ConnectionKind> m_kind;
    std::optional<SavedConnection> m_saved;                 ///< the one that is chosen
    std::optional<ConnectionFields> m_typed;                ///< when they were left last
    TableEncoding m_encodingToTry = TableEncoding::Unicode; ///< of a table that could not be read
    QTimer *m_typing; ///< runs until no key has been pressed for a moment
    bool m_isRoundFetching = false;
    QTimer *m_minute; ///< its words say whole minutes
};
