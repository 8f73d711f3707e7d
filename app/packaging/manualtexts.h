// SPDX-License-Identifier: MIT
#pragma once

#include "app/packaging/manualpage.h"

/// What the two manual pages say beside the help of the programs.
namespace ManualTexts {

[[nodiscard]] ManualText window();
[[nodiscard]] ManualText commandLine();

} // namespace ManualTexts
