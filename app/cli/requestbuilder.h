// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "console.h"
#include "options.h"
#include "session/fetchrequest.h"

/// Makes a fetch request of the options: reads the key, checks address, site and cutoff.
/// The error is a sentence for the operator.
/// A key that is to be typed is asked for on \a console.
[[nodiscard]] Expected<FetchRequest, QString> fetchRequest(const Options &options,
                                                           Console &console);
