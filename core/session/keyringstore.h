// SPDX-License-Identifier: MIT
#pragma once

#include "net/apikey.h"
#include "net/clock.h"
#include "session/keyplace.h"
#include "session/secretstore.h"

#include <QtCore/qobject.h>

#include <chrono>
#include <map>
#include <memory>

/// Remembers API keys in a SecretStore, each bound to its origin and site.
///
/// Lives on the thread that made it, which needs an event loop. Nothing is emitted before control
/// returns to it. Destruction is silent.
class KeyringStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringStore)

public:
    /// Longest time to wait for a keyring, also for one that does not answer.
    static constexpr std::chrono::milliseconds Patience{5000};

    enum class Task : quint8 { Find, Remember, Forget };
    Q_ENUM(Task)

    /// Both must outlive this.
    KeyringStore(SecretStore &store, const Clock &clock, QObject *parent = nullptr);
    ~KeyringStore() override;

    /// Each leads to exactly one signal below within `Patience`. After `failed(TooSlow)` the true
    /// answer may still follow as a second one: a person may have unlocked the keyring meanwhile.
    void find(const KeyPlace &place);
    void remember(const KeyPlace &place, const ApiKey &key);
    void forget(const KeyPlace &place);

Q_SIGNALS:
    void found(const KeyPlace &place, const ApiKey &key);
    /// No key is remembered for \a place.
    void missing(const KeyPlace &place);
    void remembered(const KeyPlace &place);
    void forgotten(const KeyPlace &place);
    void failed(const KeyPlace &place, KeyringStore::Task task, SecretFault fault);

private:
    /// Starts the time limit of a request; its number.
    int begin(const KeyPlace &place, Task task);
    void endFind(const KeyPlace &place, const Expected<QByteArray, SecretFault> &secret);
    void end(const KeyPlace &place, Task task, std::optional<SecretFault> fault);

    SecretStore &m_store;
    const Clock &m_clock;
    int m_lastNumber = 0;
    std::map<int, std::unique_ptr<ClockTimer>> m_limits; // of the requests under way
};
