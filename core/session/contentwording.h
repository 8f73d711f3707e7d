// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonerror.h"
#include "json/sitereader.h"

#include <QtCore/qstring.h>

/// What is wrong with received content, as the end of a sentence and without a full stop.
namespace ContentWording {

[[nodiscard]] QString text(const JsonError &error);
[[nodiscard]] QString text(const SiteFault &fault);

} // namespace ContentWording
