// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "options.h"
#include "session/fetchrequest.h"

/// Makes a fetch request of the options: reads the key, checks address, site and cutoff.
/// The error is a sentence for the operator.
[[nodiscard]] Expected<FetchRequest, QString> fetchRequest(const Options &options);
