// SPDX-License-Identifier: MIT
#pragma once

#include "session/contentfault.h"

/// Received content that cannot be used.
namespace Wording {

/// What is wrong with it, as the end of a sentence and without a full stop. Any thread.
[[nodiscard]] QString contentText(const ContentFault &fault);

} // namespace Wording
