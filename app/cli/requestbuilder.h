// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "console.h"
#include "options.h"
#include "runend.h"
#include "session/fetchrequest.h"
#include "session/round.h"

/// Makes a fetch request from the options: reads the key, checks address, site and cutoff. Asks on
/// \a console for a key that is to be typed. The error is how the run ends.
[[nodiscard]] Expected<FetchRequest, RunEnd> fetchRequest(const Options &options, Console &console);

/// The same for several sites: reads the file that names them, if there is one.
[[nodiscard]] Expected<RoundRequest, RunEnd> roundRequest(const Options &options, Console &console);
