// SPDX-License-Identifier: MIT
#include "session/keyringstore.h"

#include <QtCore/qpointer.h>

namespace {

/// An origin contains no space, so no two places share a name.
QString nameOf(const KeyPlace &place)
{
    // Behind an origin the two characters cannot be mistaken for each other, whatever follows.
    return place.connectionId.isEmpty() ? place.origin + QLatin1Char(' ') + place.siteId
                                        : place.origin + QLatin1Char('|') + place.connectionId;
}

} // namespace

KeyringStore::KeyringStore(SecretStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{}

KeyringStore::~KeyringStore() = default;

int KeyringStore::begin(const KeyPlace &place, Task task)
{
    const int number = ++m_lastNumber;
    auto limit = m_clock.makeTimer(
        [this, place, task] { Q_EMIT failed(place, task, SecretFault::TooSlow); });
    limit->start(Patience);
    m_limits.emplace(number, std::move(limit));
    return number;
}

void KeyringStore::find(const KeyPlace &place)
{
    const int number = begin(place, Task::Find);
    m_store.read(nameOf(place), [self = QPointer(this), number, place](const auto &secret) {
        if (!self)
            return;
        self->m_limits.erase(number);
        self->endFind(place, secret);
    });
}

void KeyringStore::remember(const KeyPlace &place, const ApiKey &key)
{
    const int number = begin(place, Task::Remember);
    m_store.write(nameOf(place), key.exposed(), [self = QPointer(this), number, place](auto fault) {
        if (!self)
            return;
        self->m_limits.erase(number);
        self->end(place, Task::Remember, fault);
    });
}

void KeyringStore::forget(const KeyPlace &place)
{
    const int number = begin(place, Task::Forget);
    m_store.remove(nameOf(place), [self = QPointer(this), number, place](auto fault) {
        if (!self)
            return;
        self->m_limits.erase(number);
        const bool isRemoved = fault == SecretFault::Missing;
        self->end(place, Task::Forget, isRemoved ? std::nullopt : fault);
    });
}

void KeyringStore::endFind(const KeyPlace &place, const Expected<QByteArray, SecretFault> &secret)
{
    if (!secret) {
        if (secret.error() == SecretFault::Missing)
            Q_EMIT missing(place);
        else
            Q_EMIT failed(place, Task::Find, secret.error());
        return;
    }
    // Another program may have written the entry: a text that is no key counts as none.
    const auto key = ApiKey::parse(*secret);
    if (key)
        Q_EMIT found(place, *key);
    else
        Q_EMIT missing(place);
}

void KeyringStore::end(const KeyPlace &place, Task task, std::optional<SecretFault> fault)
{
    if (fault)
        Q_EMIT failed(place, task, *fault);
    else if (task == Task::Remember)
        Q_EMIT remembered(place);
    else
        Q_EMIT forgotten(place);
}

#include "moc_keyringstore.cpp"
