// SPDX-License-Identifier: MIT
#pragma once

#include "session/keyringstore.h"

#include <memory>
#include <optional>

/// The keys that the window has remembered in the desktop's keyring.
///
/// One for a run of the program, however many keys it needs (see SystemKeyring). Needs a Qt
/// application.
class KeyringKeys final
{
    Q_DISABLE_COPY_MOVE(KeyringKeys)

public:
    KeyringKeys();
    ~KeyringKeys();

    /// Returns the key that is remembered for \a place; nullopt if there is none, or no keyring.
    /// Waits for at most KeyringStore::Patience.
    [[nodiscard]] std::optional<ApiKey> find(const KeyPlace &place);

private:
    struct Asked;

    std::unique_ptr<Asked> m_asked; // null until it is needed
};
