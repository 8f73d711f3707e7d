// SPDX-License-Identifier: MIT
#include "keyringkeys.h"

#ifdef OUTAGE_DESK_HAS_KEYRING
#include "keyring/systemkeyring.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qeventloop.h>

namespace {

constexpr std::chrono::milliseconds LongestKeyringEnd{500};

} // namespace

struct KeyringKeys::Asked
{
    SystemClock clock;
    SystemKeyring keyring;
    KeyringStore store{keyring, clock};
};

KeyringKeys::KeyringKeys() = default;

KeyringKeys::~KeyringKeys()
{
    // One that hangs ends with the program.
    if (m_asked)
        static_cast<void>(m_asked->keyring.end(QDeadlineTimer(LongestKeyringEnd)));
}

std::optional<ApiKey> KeyringKeys::find(const KeyPlace &place)
{
    if (!m_asked)
        m_asked = std::make_unique<Asked>();
    QEventLoop loop;
    std::optional<ApiKey> key;
    QObject::connect(&m_asked->store, &KeyringStore::found, &loop,
                     [&](const KeyPlace &, const ApiKey &found) {
                         key = found;
                         loop.quit();
                     });
    QObject::connect(&m_asked->store, &KeyringStore::missing, &loop, &QEventLoop::quit);
    QObject::connect(&m_asked->store, &KeyringStore::failed, &loop, &QEventLoop::quit);
    m_asked->store.find(place);
    loop.exec();
    return key;
}

#else

struct KeyringKeys::Asked
{};

KeyringKeys::KeyringKeys() = default;

KeyringKeys::~KeyringKeys() = default;

std::optional<ApiKey> KeyringKeys::find(const KeyPlace &)
{
    return std::nullopt;
}

#endif
