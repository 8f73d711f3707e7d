// SPDX-License-Identifier: MIT
#pragma once

#include "session/contentfault.h"

/// Texts on received content that cannot be used.
namespace Wording {

/// Returns the fault as the end of a sentence, without a full stop. Any thread.
[[nodiscard]] QString contentText(const ContentFault &fault);

} // namespace Wording
