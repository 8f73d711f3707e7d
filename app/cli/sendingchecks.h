// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "runend.h"
#include "session/fetchrequest.h"

#include <optional>

// What is looked at before the first request, for one site and for several.

/// Returns why \a request need not be asked: its list could not be recorded, or is never sent.
[[nodiscard]] std::optional<RunEnd> endBeforeRequests(const Options &options,
                                                      const FetchRequest &request);
/// Returns whether --yes is missing and there is no terminal to ask on.
[[nodiscard]] bool lacksYes(const Options &options);
/// How a run ends then.
[[nodiscard]] RunEnd needsYesEnd();
