// SPDX-License-Identifier: MIT
#include "keyringkey.h"

#ifdef OUTAGE_DESK_HAS_KEYRING
#include "keyring/systemkeyring.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qeventloop.h>

namespace {

constexpr std::chrono::milliseconds LongestKeyringEnd{500};

} // namespace

std::optional<ApiKey> keyringKey(const KeyPlace &place)
{
    const SystemClock clock;
    SystemKeyring keyring;
    KeyringStore store(keyring, clock);
    QEventLoop loop;
    std::optional<ApiKey> key;
    QObject::connect(&store, &KeyringStore::found, &loop,
                     [&](const KeyPlace &, const ApiKey &found) {
                         key = found;
                         loop.quit();
                     });
    QObject::connect(&store, &KeyringStore::missing, &loop, &QEventLoop::quit);
    QObject::connect(&store, &KeyringStore::failed, &loop, &QEventLoop::quit);
    store.find(place);
    loop.exec();
    // One that hangs ends with the program.
    static_cast<void>(keyring.end(QDeadlineTimer(LongestKeyringEnd)));
    return key;
}

#else

std::optional<ApiKey> keyringKey(const KeyPlace &)
{
    return std::nullopt;
}

#endif
