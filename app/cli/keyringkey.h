// SPDX-License-Identifier: MIT
#pragma once

#include "session/keyringstore.h"

#include <optional>

/// Returns the key that the window has remembered for \a place in the desktop's keyring; nullopt if
/// there is none, or no keyring. Waits for at most KeyringStore::Patience.
[[nodiscard]] std::optional<ApiKey> keyringKey(const KeyPlace &place);
