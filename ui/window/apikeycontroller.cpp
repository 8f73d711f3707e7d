// SPDX-License-Identifier: MIT
#include "ui/window/apikeycontroller.h"

#include "ui/connection/connectionbar.h"
#include "ui/connection/keyringline.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::milliseconds TypingPause{300};

KeyPlace placeAt(const BaseUrl &address, const QString &siteId, const ConnectionFields &fields)
{
    return fields.sharesKey ? KeyPlace{address.origin(), {}, fields.savedId}
                            : KeyPlace{address.origin(), siteId};
}

/// Nothing for the demo, and while address or site cannot be used.
std::optional<KeyPlace> placeIn(const ConnectionFields &fields)
{
    const auto url = BaseUrl::parse(fields.baseUrl, AllowHttp::No);
    const auto site = SiteId::parse(fields.siteId);
    const bool hasSite = site || fields.sharesKey;
    if (fields.kind == ConnectionKind::Demo || !url || !hasSite) {
        return std::nullopt;
    }
    return placeAt(*url, site ? site->text() : QString(), fields);
}

QString reasonText(SecretFault fault)
{
    switch (fault) {
    case SecretFault::TooSlow:
        return ApiKeyController::tr("Keyring silent: key kept for this session only.");
    case SecretFault::Refused:
        return ApiKeyController::tr("Keyring locked: key kept for this session only.");
    case SecretFault::Missing:
    case SecretFault::Unavailable:
        break;
    }
    return ApiKeyController::tr("No keyring here: key kept for this session only.");
}

} // namespace

ApiKeyController::ApiKeyController(ConnectionBar &bar, KeyringStore *keeper, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_line(*bar.keyringLine())
    , m_keeper(keeper)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ApiKeyController::lookUp);
    connect(&m_line, &KeyringLine::ticked, this, &ApiKeyController::onTicked);
    if (m_keeper != nullptr) {
        connectKeeper();
    }
}

void ApiKeyController::connectKeeper()
{
    connect(m_keeper, &KeyringStore::found, this, &ApiKeyController::onFound);
    connect(m_keeper, &KeyringStore::failed, this, &ApiKeyController::onFailed);
    connect(m_keeper, &KeyringStore::missing, this, [this](const KeyPlace &place) {
        m_line.setRefusal({}); // it answers
        if (place == m_place) {
            say(Kept::No, m_notice);
        }
    });
    connect(m_keeper, &KeyringStore::remembered, this, [this](const KeyPlace &place) {
        if (place == m_place) {
            m_line.setTicked(true);
            say(Kept::Yes, place.connectionId.isEmpty()
                               ? tr("The keyring has it, for this address and site.")
                               : tr("The keyring has it, for all sites of this connection."));
        }
    });
    connect(m_keeper, &KeyringStore::forgotten, this, &ApiKeyController::onForgotten);
}

Expected<ApiKey, KeyFault> ApiKeyController::key() const
{
    return ApiKey::parse(m_bar.keyText().toUtf8());
}

Expected<Connection, QList<FieldFault>> ApiKeyController::connection() const
{
    return readConnection(m_bar.fields(), key());
}

bool ApiKeyController::hasKeyOfEachSite() const
{
    const ConnectionFields fields = m_bar.fields();
    return !fields.savedId.isEmpty() && !fields.sharesKey;
}

std::optional<ApiKey> ApiKeyController::keyFor(const BaseUrl &address, const QString &siteId) const
{
    const KeyPlace place{address.origin(), siteId};
    if (hasKeyOfEachSite() && m_ofSite != place) {
        const auto other = std::ranges::find(m_ofOtherSites, place, &Owner::place);
        return other == m_ofOtherSites.end() ? std::nullopt : std::optional(other->key);
    }
    const auto here = BaseUrl::parse(m_bar.fields().baseUrl, AllowHttp::No);
    const auto typed = key();
    const bool isFor = !isDemo() && here && here->origin() == address.origin();
    return isFor && typed ? std::optional(*typed) : std::nullopt;
}

QString ApiKeyController::withoutKey(const QString &text) const
{
    const auto typed = key();
    return typed ? redacted(text, *typed) : text;
}

bool ApiKeyController::isDemo() const
{
    return m_bar.fields().kind == ConnectionKind::Demo;
}

bool ApiKeyController::isInField(const ApiKey &key) const
{
    const auto typed = this->key();
    return typed && *typed == key;
}

void ApiKeyController::follow()
{
    m_line.setOffered(m_keeper != nullptr && !isDemo());
    m_line.setForAllSites(m_bar.fields().sharesKey);
    const std::optional<KeyPlace> place = placeIn(m_bar.fields());
    if (place == m_place)
        return;
    m_place = place;
    exchangeKeys();
    // Said until there is another key, not only until the next letter of the address.
    const bool hasKey = !m_bar.keyText().isEmpty();
    const QString notice = removeForeignKey();
    if (!notice.isEmpty() || hasKey)
        m_notice = notice;
    if (m_kept != Kept::No)
        m_line.setTicked(false); // that tick was about another address
    m_remembered.reset();
    m_pause.stop();
    if (m_place && m_keeper != nullptr)
        m_pause.start();
    say(Kept::No, m_notice);
}

void ApiKeyController::exchangeKeys()
{
    const QString connectionId = m_bar.fields().savedId;
    const bool isOther = std::exchange(m_connectionId, connectionId) != connectionId;
    if (isOther || !hasKeyOfEachSite()) {
        m_ofSite.reset();
        m_ofOtherSites.clear();
    }
    if (!hasKeyOfEachSite() || !m_place || m_ofSite == m_place)
        return;
    const auto left = std::exchange(m_ofSite, m_place);
    if (!left || left->origin != m_place->origin)
        return;
    if (const auto typed = key()) {
        const bool isKeyring = m_owner && m_owner->isKeyring && m_owner->key == *typed;
        m_ofOtherSites.append({*left, *typed, isKeyring});
    }
    const auto own = std::ranges::find(m_ofOtherSites, *m_place, &Owner::place);
    m_owner = own == m_ofOtherSites.end() ? std::nullopt : std::optional(*own);
    m_bar.setKeyText(m_owner ? QString::fromLatin1(m_owner->key.exposed()) : QString());
    if (m_owner)
        m_ofOtherSites.erase(own);
}

KeyPlace ApiKeyController::placeOf(const Connection &connection) const
{
    return placeAt(connection.baseUrl, connection.siteId.text(), m_bar.fields());
}

QString ApiKeyController::removeForeignKey()
{
    const std::optional<Owner> owner = m_owner;
    if (!owner || !isInField(owner->key) || isDemo()) {
        m_owner.reset(); // typed anew, or the demo's own
        return {};
    }
    // A remembered key is for one site; a typed one for the address that it was sent to. An
    // address that is being typed is no other one yet, but it is not the keyring's either.
    const bool isForeign = owner->isKeyring
                               ? m_place != owner->place
                               : m_place.has_value() && m_place->origin != owner->place.origin;
    if (!isForeign)
        return {};
    m_owner.reset();
    m_bar.setKeyText({});
    //: %1 is an address such as https://host
    return tr("The key was for %1 and has been taken out.").arg(owner->place.origin);
}

void ApiKeyController::lookUp()
{
    if (m_place) {
        m_keeper->find(*m_place);
    }
}

void ApiKeyController::onFound(const KeyPlace &place, const ApiKey &key)
{
    if (place != m_place)
        return;
    m_notice.clear();
    m_line.setRefusal({});
    m_remembered = key;
    m_line.setTicked(true);
    const bool isEmpty = m_bar.keyText().isEmpty();
    if (isEmpty) {
        m_owner = Owner{place, key, true};
        m_bar.setKeyText(QString::fromLatin1(key.exposed()));
    }
    say(Kept::Yes, isEmpty ? tr("The key comes from the keyring.") : QString());
    if (isEmpty)
        Q_EMIT changed();
}

void ApiKeyController::onForgotten(const KeyPlace &place)
{
    m_leaving.removeAll(place);
    if (place == m_place) {
        m_line.setTicked(false);
        say(Kept::No, tr("The keyring has forgotten it."));
    }
}

void ApiKeyController::onFailed(const KeyPlace &place, KeyringStore::Task task, SecretFault fault)
{
    if (task == KeyringStore::Task::Forget && m_leaving.removeAll(place) > 0)
        Q_EMIT notForgotten();
    if (place != m_place) {
        return;
    }
    if (task == KeyringStore::Task::Forget) {
        m_line.setTicked(true);
        say(Kept::Perhaps, tr("The keyring may still have it: it did not say that it has gone."),
            true);
        return;
    }
    m_line.setTicked(false);
    if (fault == SecretFault::Unavailable)
        m_line.setRefusal(reasonText(fault));
    // What is being written late, or was there before, may be there all the same.
    const bool isCertain = task == KeyringStore::Task::Find && fault == SecretFault::Unavailable;
    say(isCertain ? Kept::No : Kept::Perhaps, reasonText(fault), true);
}

void ApiKeyController::onTicked(bool wanted)
{
    if (!wanted) {
        if (m_place && m_kept != Kept::No)
            m_keeper->forget(*m_place);
        else
            say(m_kept, {});
    } else if (m_place && m_accepted && m_accepted->place == *m_place &&
               isInField(m_accepted->key)) {
        remember(m_accepted->key);
    } else {
        say(m_kept, tr("The keyring gets the key once the API has accepted it."));
    }
}

void ApiKeyController::remember(const ApiKey &key)
{
    m_remembered = key;
    say(Kept::Perhaps, {});
    m_keeper->remember(*m_place, key);
}

void ApiKeyController::keySent(const Connection &connection)
{
    const bool isKnown = m_owner && m_owner->key == connection.key;
    if (!isDemo() && !isKnown)
        m_owner = Owner{placeOf(connection), connection.key, false};
}

void ApiKeyController::keyAccepted(const Connection &connection)
{
    if (isDemo())
        return;
    const KeyPlace place = placeOf(connection);
    m_accepted = Owner{place, connection.key, false};
    // The rows below are what matters now; that there is no keyring the box itself says.
    if (!std::exchange(m_notice, {}).isEmpty() || m_line.isRefused())
        say(m_kept, {});
    const bool isThere = m_kept == Kept::Yes && m_remembered == connection.key;
    if (m_keeper != nullptr && place == m_place && m_line.isTicked() && !isThere)
        remember(connection.key);
}

void ApiKeyController::forget()
{
    if (!m_place || !isKept()) {
        return;
    }
    m_bar.setKeyText({});
    m_owner.reset();
    m_accepted.reset();
    m_keeper->forget(*m_place);
    Q_EMIT changed();
}

bool ApiKeyController::hasKeyring() const
{
    return m_keeper != nullptr && !m_line.isRefused();
}

void ApiKeyController::forgetKeys(const QList<KeyPlace> &places)
{
    if (!hasKeyring())
        return;
    for (const KeyPlace &each : places) {
        m_leaving.append(each);
        m_keeper->forget(each);
    }
}

void ApiKeyController::say(Kept kept, const QString &text, bool isTrouble)
{
    m_line.setText(text, isTrouble);
    if (std::exchange(m_kept, kept) != kept) {
        Q_EMIT changed();
    }
}

#include "moc_apikeycontroller.cpp"
