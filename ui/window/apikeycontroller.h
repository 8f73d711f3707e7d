// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"
#include "session/keyringstore.h"
#include "ui/connection/connectionfields.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <optional>

class ConnectionBar;
class KeyringLine;

/// The one holder of the key. Sees to it that it stays with the origin and the site it is for:
/// fills in what the keyring remembers, takes it out when the address changes, and remembers or
/// forgets as the operator says. Each site of a saved connection has a key of its own, unless that
/// says otherwise: what is typed for one is for none of the others.
///
/// The demo's key is never remembered. GUI thread.
class ApiKeyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiKeyController)

public:
    /// Both must outlive this; without \a keeper nothing is remembered and nothing offered.
    ApiKeyController(ConnectionBar &bar, KeyringStore *keeper, QObject *parent = nullptr);

    /// The key in the field, or what is wrong with it.
    [[nodiscard]] Expected<ApiKey, KeyFault> key() const;
    /// The connection of the bar with its key, or everything that is wrong with it.
    [[nodiscard]] Expected<Connection, QList<FieldFault>> connection() const;
    /// The key that may go to \a address for \a siteId: the one in the field if it is for the same
    /// origin and not the demo's, or the one of that site where each has its own.
    [[nodiscard]] std::optional<ApiKey> keyFor(const BaseUrl &address, const QString &siteId) const;
    /// \a text without the key of the field.
    [[nodiscard]] QString withoutKey(const QString &text) const;

    /// To be called whenever the fields may have changed; costs little if they have not.
    void follow();
    /// The key is on its way to the API: from now on it belongs to that origin.
    void keySent(const Connection &connection);
    /// The API has accepted it; remembers it if that is wanted.
    void keyAccepted(const Connection &connection);
    /// Forgets what the keyring has for this address and empties the field.
    void forget();
    /// Whether there is a keyring that may have keys.
    [[nodiscard]] bool hasKeyring() const;
    /// Has the keyring forget the keys for all of \a places.
    void forgetKeys(const QList<KeyPlace> &places);
    /// Whether the keyring may have a key for this address and site.
    [[nodiscard]] bool isKept() const { return m_kept != Kept::No; }

Q_SIGNALS:
    /// The field holds a remembered key now, or isKept() may be another.
    void changed();
    /// The keyring did not say that a key is gone that forgetKeys() was to remove from it.
    void notForgotten();

private:
    enum class Kept : quint8 { No, Perhaps, Yes };
    struct Owner
    {
        KeyPlace place;
        ApiKey key;
        bool isKeyring = false;
    };

    void connectKeeper();
    /// Whether each site of the connection in the fields has its own key.
    [[nodiscard]] bool hasKeyOfEachSite() const;
    /// Puts the key of the site that is left aside, and that of the other one into the field.
    void exchangeKeys();
    void lookUp();
    void onTicked(bool wanted);
    void onFound(const KeyPlace &place, const ApiKey &key);
    void onFailed(const KeyPlace &place, KeyringStore::Task task, SecretFault fault);
    void onForgotten(const KeyPlace &place);
    void remember(const ApiKey &key);
    [[nodiscard]] KeyPlace placeOf(const Connection &connection) const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isInField(const ApiKey &key) const;
    /// Empties the field if its key belongs to another place; the sentence that says so.
    [[nodiscard]] QString removeForeignKey();
    void say(Kept kept, const QString &text, bool isTrouble = false);

    ConnectionBar &m_bar;
    KeyringLine &m_line;
    KeyringStore *m_keeper;
    QTimer m_pause; // a person is typing: not every letter is looked up
    std::optional<KeyPlace> m_place;
    std::optional<Owner> m_owner; // of the key in the field, once it has one
    std::optional<Owner> m_accepted;
    QString m_connectionId;           // of the fields
    std::optional<KeyPlace> m_ofSite; // the site whose key is in the field, where each has its own
    QList<Owner> m_ofOtherSites;      // what was typed or remembered for them
    QList<KeyPlace> m_leaving;        // that the keyring has been told to forget
    QString m_notice;                 // that a key was taken out
    std::optional<ApiKey> m_remembered; // what the keyring was last known to have for m_place
    Kept m_kept = Kept::No;
};
